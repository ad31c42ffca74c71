"""The official wording of what an answer cites, folded: beside our plain English, with the page itself."""

from collections.abc import Sequence

import streamlit as st

from assistant.answer import Answer, Citation
from assistant.library import Library
from assistant.records import Passage
from assistant.render import citation_text
from assistant.ui.page_dialog import page_button
from assistant.ui.plain_markdown import escaped, escaped_lines
from assistant.ui.statements import citations_of

NO_OFFICIAL_WORDING = (
    "The official wording is not here: the official PDF of this source is not installed. "
    "What you read above is our plain-English text of it."
)


def show_wordings(answer: Answer, library: Library, turn: int) -> None:
    """One folded piece for each citation of the answer."""
    with st.container(gap="xsmall"):
        for citation in citations_of(answer):
            _wording(citation, library, turn)


def _wording(citation: Citation, library: Library, turn: int) -> None:
    passage = library.by_id.get(citation.passage_id)
    with st.expander(f"Official wording: {escaped(with_role(citation, library))}", icon=":material/menu_book:"):
        if passage is None or passage.text is None:
            st.write(NO_OFFICIAL_WORDING)
            return
        st.caption(escaped(passage.heading_path))
        _side_by_side(passage.plain, passage.text)
        page_button(passage, library, turn)
        show_link(passage, library)


def _side_by_side(plain: str | None, official: str) -> None:
    """`st.text` shows the official wording as it is."""
    if not plain:
        st.text(official)
        return
    left, right = st.columns(2)
    left.markdown("**In plain words**")
    left.markdown(escaped_lines(plain))
    right.markdown("**Official wording**")
    right.text(official)


def with_role(citation: Citation, library: Library) -> str:
    """A citation with the kind of source it is: "Code of Practice 6.36, page 99 (statutory guidance)"."""
    source = library.sources.get(citation.source)
    role = f" ({source.role.value})" if source else ""
    return citation_text(citation, library.sources) + role


def show_link(passage: Passage, library: Library) -> None:
    """The page itself, where the published file has an address."""
    source = library.sources.get(passage.source)
    if source and source.url.startswith("https://") and source.url.endswith(".pdf") and passage.pdf_page:
        st.markdown(f"[Open this page of the published PDF](<{source.url}#page={passage.pdf_page}>)")


def passages_of(citations: Sequence[Citation], library: Library) -> list[Passage]:
    """The passages cited, each once."""
    found = (library.by_id.get(citation.passage_id) for citation in citations)
    return list({passage.id: passage for passage in found if passage is not None}.values())
