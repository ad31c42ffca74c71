"""The empty page: questions of the people who really ask, asked on click."""

import streamlit as st

from assistant.ui.session import ask_next

EXAMPLES: dict[str, tuple[str, ...]] = {
    "In the classroom": (
        "My TA does nearly everything with him, am I still accountable for his progress?",
        "What should I do first if a pupil is falling behind?",
        "How often should we meet the parents?",
    ),
    "As a SENCO": (
        "How much time should a SENCO get?",
        "Must every school have a SENCO?",
        "What must be in section F?",
    ),
    "Training others": (
        "What is the difference between must and should?",
        "What are the four broad areas of need?",
        "What does 6.44 say?",
    ),
}


def show_examples() -> None:
    """The questions one below the other, each on a button as wide as the page, so that every one reads in full."""
    st.header("Ask in your own words, or start with one of these", anchor=False)
    for heading, questions in EXAMPLES.items():
        st.subheader(heading, anchor=False)
        with st.container(gap="xsmall"):
            for question in questions:
                st.button(question, on_click=ask_next, args=(question,), width="stretch", wrap=True)
