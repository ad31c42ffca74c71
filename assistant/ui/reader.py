"""Who reads: the same facts in a different order for a teacher, a SENCO and a trainer."""

from enum import StrEnum

import streamlit as st


class Reader(StrEnum):
    """The three readers; the value is what the page and its address say."""

    TEACHER = "Teacher"
    SENCO = "SENCO"
    TRAINER = "Trainer"


_GETS: dict[Reader, str] = {
    Reader.TEACHER: "Plain words and what to do first; the official wording is folded below.",
    Reader.SENCO: "The duty word, whose duty it is, the deadline, and a quotation ready to paste.",
    Reader.TRAINER: "The answer, then how it was found: what matched, the scores, what was near.",
}

KEY = "reader"
"""The choice in the session, and in the page's address, so that a link keeps it."""


def choose_reader() -> Reader:
    """The choice near the top of the page; a teacher where none has been made. It redraws every answer at once."""
    chosen = st.segmented_control(
        "Show answers for a",
        [reader.value for reader in Reader],
        default=Reader.TEACHER.value,
        required=True,
        key=KEY,
        bind="query-params",
    )
    reader = Reader(chosen) if chosen else Reader.TEACHER
    st.caption(_GETS[reader])
    return reader
