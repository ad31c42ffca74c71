"""The page of a citation as a picture, the passage marked on it, beside its text. Drawn only when asked for."""

import streamlit as st

from assistant.errors import ReaderError
from assistant.forms.cited import citation_of
from assistant.library import Library
from assistant.page_picture.pictures import PagePicture, pictures_of
from assistant.records import Passage
from assistant.render import citation_text
from assistant.ui.plain_markdown import escaped

NO_PAGE = "There is no page to show: this passage was not read from a PDF that is still there."


def page_button(passage: Passage, library: Library, turn: int) -> None:
    """A button that opens the page, where the passage comes from a page of a PDF.

    A fragment: a click draws the page, not the whole chat.
    """
    if passage.text is not None and passage.pdf_page is not None:
        _page_button(passage, library, turn)


@st.fragment
def _page_button(passage: Passage, library: Library, turn: int) -> None:
    page = f"page {passage.page}" if passage.page else "the page"
    label = f"See {page} with the paragraph marked"
    if st.button(label, key=f"page-{turn}-{passage.id}", icon=":material/plagiarism:", wrap=True):
        _open(passage, library)


def _open(passage: Passage, library: Library) -> None:
    title = escaped(citation_text(citation_of(passage), library.sources))

    @st.dialog(title, width="large")
    def show() -> None:
        try:
            pictures = pictures_of(passage, library)
            problem = "" if pictures else NO_PAGE
        except ReaderError as error:
            pictures, problem = (), str(error)
        if problem:
            st.warning(escaped(problem), icon=":material/broken_image:")
            _text(passage)
            return
        left, right = st.columns((3, 2))
        with left:
            for picture in pictures:
                _picture(picture)
        with right:
            _text(passage)

    show()


def _picture(picture: PagePicture) -> None:
    if picture.note:
        st.info(escaped(picture.note), icon=":material/info:")
    st.image(picture.png, width="stretch", output_format="PNG", alt=picture.alt)  # auto would make it a blurred JPEG


def _text(passage: Passage) -> None:
    st.markdown("**Official wording**")
    st.text(passage.text or "")
