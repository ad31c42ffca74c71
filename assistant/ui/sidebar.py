"""The side: where to search, what the duty words mean, which sources in which edition."""

import streamlit as st

from assistant.index.manifest import SourceReport
from assistant.library import Library
from assistant.records import CODE
from assistant.retrieval.hits import Filter
from assistant.ui.duty_badge import duty_badge
from assistant.ui.plain_markdown import escaped


def show_sidebar(library: Library) -> Filter | None:
    """Everything at the side; the filter that the reader has set there, None for all sources and chapters."""
    with st.sidebar:
        only = _filter(library)
        _duty_words()
        _sources(library)
    return only


def _filter(library: Library) -> Filter | None:
    st.header("Where to search", anchor=False)
    sources: list[str] = []
    if len(library.sources) > 1:
        sources = st.multiselect(
            "Sources",
            list(library.sources),
            format_func=lambda source: library.sources[source].short,
            placeholder="All sources",
            key="only_sources",
        )
    titles = chapter_titles(library)
    chapters = st.multiselect(
        "Chapters of the Code",
        list(titles),
        format_func=lambda chapter: titles[chapter],
        placeholder="All chapters",
        key="only_chapters",
    )
    return Filter(frozenset(sources), frozenset(chapters)) if sources or chapters else None


def chapter_titles(library: Library) -> dict[str, str]:
    """The Code's chapters in reading order, each with its heading."""
    titles: dict[str, str] = {}
    for passage in library.stored.passages:
        if passage.source == CODE and passage.role.is_citable and passage.headings:
            titles.setdefault(passage.chapter, passage.headings[0])
    return titles


def _duty_words() -> None:
    st.header("Must, should, may", anchor=False)
    st.markdown(f"{duty_badge('must')} the law requires it")
    st.markdown(f"{duty_badge('should')} has to be considered; be ready to explain if you do otherwise")
    st.markdown(f"{duty_badge('may')} is allowed, not required")
    st.caption("As the Code's Introduction explains, paragraph i, page 12.")


def _sources(library: Library) -> None:
    st.header("Sources", anchor=False)
    for report in library.manifest.sources:
        st.markdown(_source_line(report))
    if not library.manifest.has_official_code:
        st.warning(
            "The official PDF of the Code is not installed: answers are in our plain English, without the "
            "official wording.",
            icon=":material/description:",
        )
    for problem in library.manifest.problems:
        st.caption(escaped(problem))


def _source_line(report: SourceReport) -> str:
    source = report.source
    published = source.url.startswith("https://")
    title = f"[{escaped(source.title)}](<{source.url}>)" if published else f"**{escaped(source.title)}**"
    checked = "the published file, checked" if report.verified else "not checked against a published file"
    facts = (source.edition, source.role.value, source.status, checked)
    return f"{title}: {escaped(', '.join(fact for fact in facts if fact))}."
