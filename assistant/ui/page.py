"""The page as a whole: settings, library, side, chat."""

from collections.abc import Callable

import streamlit as st

from assistant.errors import SettingsError
from assistant.settings import Settings
from assistant.ui.building import Build
from assistant.ui.chat import show_chat, show_input
from assistant.ui.opening import has_index, library_for, say_while_loading
from assistant.ui.plain_markdown import escaped
from assistant.ui.reader import choose_reader
from assistant.ui.sidebar import show_sidebar

TITLE = "SEND Code of Practice assistant"


def page(read_settings: Callable[[], Settings], build: Build) -> None:
    """The page. `build` makes the index where there is none; the screens do not know how."""
    st.set_page_config(page_title=TITLE, page_icon=":material/menu_book:", layout="centered")
    st.title(TITLE, anchor=False)
    try:
        settings = read_settings()
    except SettingsError as error:
        st.error(escaped(str(error)), icon=":material/error:")
        st.stop()
    # An index that is there takes a moment to open: the reader types meanwhile.
    typed = show_input() if has_index(settings) else None
    library = library_for(settings, build)
    st.markdown("What must, should and may schools do? Every sentence comes with its paragraph and page.")
    reader = choose_reader()
    say_while_loading(library)
    only = show_sidebar(library)
    show_chat(library, only, typed, reader)
