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
    """Three groups of questions, side by side where there is room."""
    st.header("Ask in your own words, or start with one of these", anchor=False)
    for column, (heading, questions) in zip(st.columns(len(EXAMPLES)), EXAMPLES.items(), strict=True):
        with column:
            st.subheader(heading, anchor=False)
            for question in questions:
                st.button(question, on_click=ask_next, args=(question,), width="stretch")
