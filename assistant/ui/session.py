"""What one browser session remembers, in `st.session_state` alone: no two readers ever share a chat."""

from dataclasses import dataclass

import streamlit as st

from assistant.answer import Answer
from assistant.conversation import exchange_of
from assistant.turn import Exchange

_TURNS = "turns"
_WAITING = "waiting_question"


@dataclass(frozen=True, slots=True)
class Shown:
    """An answer on the page; `by_words`: it was searched before the language model had loaded."""

    answer: Answer
    by_words: bool = False


def turns() -> list[Shown]:
    """The answers of this chat, oldest first."""
    found: list[Shown] = st.session_state.setdefault(_TURNS, [])
    return found


def history() -> tuple[Exchange, ...]:
    """The chat so far as the pipeline takes it."""
    return tuple(exchange_of(shown.answer) for shown in turns())


def new_chat() -> None:
    """Forget this chat."""
    st.session_state[_TURNS] = []
    st.session_state.pop(_WAITING, None)


def ask_next(question: str) -> None:
    """Have a question asked in this run, as if it had been typed."""
    st.session_state[_WAITING] = question


def waiting() -> str | None:
    """The question that a button asked, once."""
    question: str | None = st.session_state.pop(_WAITING, None)
    return question
