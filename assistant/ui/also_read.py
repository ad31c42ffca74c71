"""What was found beside the passages cited: folded under an answer, open where there is none."""

from collections.abc import Sequence

import streamlit as st

from assistant.forms.cited import citation_of
from assistant.library import Library
from assistant.render import citation_text
from assistant.retrieval.hits import Hit
from assistant.ui.plain_markdown import escaped

_MOST = 6
_CHARACTERS = 160


def show_also_read(hits: Sequence[Hit], library: Library, *, label: str, expanded: bool) -> None:
    """The next passages, each with where it stands, what kind of source it is and how it begins."""
    if not hits:
        return
    with st.expander(label, expanded=expanded, icon=":material/list:"):
        st.markdown("\n".join(f"- {_line(hit, library)}" for hit in hits[:_MOST]))


def _line(hit: Hit, library: Library) -> str:
    where = citation_text(citation_of(hit.passage), library.sources)
    return f"**{escaped(where)}** ({escaped(hit.passage.role.value)}): {escaped(beginning(hit.passage.wording))}"


def beginning(text: str) -> str:
    """The first words of a text, cut between words."""
    if len(text) <= _CHARACTERS:
        return text
    return text[:_CHARACTERS].rsplit(" ", 1)[0].rstrip(",;:") + " …"
