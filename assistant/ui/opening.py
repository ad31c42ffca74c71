"""Opening the library: one for the process, whatever the number of sessions, renewed when a new index appears."""

import streamlit as st

from assistant.errors import IndexMissing, ReaderError
from assistant.index.location import current_index
from assistant.index.manifest import SCHEMA, read_manifest
from assistant.library import Library, open_library
from assistant.settings import Settings
from assistant.ui.building import Build
from assistant.ui.first_run import first_run, opened
from assistant.ui.plain_markdown import escaped


def has_index(settings: Settings) -> bool:
    """Whether there is an index that this version reads: it can be opened, and nothing has to be built first."""
    try:
        return read_manifest(current_index(settings.data_dir)).schema == SCHEMA
    except ReaderError:
        return False


def library_for(settings: Settings, build: Build) -> Library:
    """The open library; while there is none that can be opened, the page shows the build instead."""
    try:
        folder = current_index(settings.data_dir)
        schema = read_manifest(folder).schema
        if schema != SCHEMA:
            raise ReaderError(f"The index is of schema {schema}, this version of the assistant reads {SCHEMA}")
        library = _open(folder.name, settings)
    except IndexMissing:
        first_run(settings, build, why="")
        raise  # first_run stops the script; this is for the type checker
    except ReaderError as error:
        first_run(settings, build, why=str(error).split(": run python")[0])
        raise
    opened()
    return library


@st.cache_resource(
    show_spinner="Opening the index", max_entries=2, hash_funcs={Settings: lambda chosen: chosen.model_dump_json()}
)
def _open(index: str, settings: Settings) -> Library:
    """`index` names the build that is open, so that a newer one is opened in its place."""
    return open_library(settings, background=True)


def say_while_loading(library: Library) -> None:
    """A quiet line while questions are searched by words alone; it goes away by itself."""
    if library.question_model.failure:
        st.caption(
            f"The language model could not be loaded, so I search by words. {escaped(library.question_model.failure)}"
        )
    elif not library.question_model.is_ready:
        _loading(library)


@st.fragment(run_every=1.0)
def _loading(library: Library) -> None:
    if library.question_model.is_ready or library.question_model.failure:
        st.rerun()
    st.caption(":material/hourglass_top: Still loading the language model: for now I search by words.")
