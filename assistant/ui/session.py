"""What one browser session remembers, in `st.session_state` alone: no two readers ever share a chat."""

from dataclasses import dataclass

import streamlit as st

from assistant.answer import Answer
from assistant.conversation import exchange_of
from assistant.turn import Exchange

_TURNS = "turns"
_WAITING = "waiting_question"
_FIRST_SHOWN = "first_shown"


@dataclass(frozen=True, slots=True)
class Shown:
    """An answer on the page; `by_words`: it was searched before the language model had loaded."""

    answer: Answer
    by_words: bool = False


@dataclass(frozen=True, slots=True)
class Waiting:
    """A question to be asked in this run; `whole`: it is not a follow-up, whatever it looks like."""

    question: str
    whole: bool = False


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


def ask_next(question: str, whole: bool = False) -> None:
    """Have a question asked in this run, as if it had been typed; `whole`: without the conversation before it."""
    st.session_state[_WAITING] = Waiting(question, whole)


def show_first_in_view() -> None:
    """Have the chat's first question brought into view in the next run."""
    st.session_state[_FIRST_SHOWN] = True


def first_to_view() -> bool:
    """Whether the chat's first question is to be brought into view, once."""
    return bool(st.session_state.pop(_FIRST_SHOWN, False))


def waiting() -> Waiting | None:
    """The question that a button asked, once."""
    asked: Waiting | None = st.session_state.pop(_WAITING, None)
    return asked


def hold(asked: Waiting) -> None:
    """Keep the question being asked, in case the page starts anew before it is answered."""
    st.session_state[_WAITING] = asked


def release() -> None:
    """The question held has been answered, or cannot be."""
    st.session_state.pop(_WAITING, None)
