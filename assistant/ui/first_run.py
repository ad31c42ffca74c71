"""The first run, and every run that finds no index it can use: build it in view, then open by itself."""

import time

import streamlit as st

from assistant.settings import Settings
from assistant.ui.building import Build, BuildJob, build_jobs
from assistant.ui.plain_markdown import escaped

_TRIED = "build_tried"
_FAILURE = "build_failure"
_LOOK_AGAIN_SECONDS = 0.3


def first_run(settings: Settings, build: Build, why: str) -> None:
    """Show the build until it ends, then start the page anew; `why` is what is wrong with the index in place."""
    st.header("Getting ready", anchor=False)
    st.write(
        "The assistant reads the Code of Practice and prepares its search. This happens once and takes a few "
        "minutes. The page opens by itself; you can close it and come back."
    )
    if why:
        st.caption(f"Why: {escaped(why)}")
    failure = st.session_state.get(_FAILURE, "")
    if not failure and st.session_state.get(_TRIED):
        failure = why or "The index was built and still cannot be opened."
    if failure:
        _show_failure(failure)
        st.stop()
    job = build_jobs().join(build, settings)
    _watch(job)
    st.session_state[_TRIED] = True
    st.session_state[_FAILURE] = job.failure
    st.rerun()


def opened() -> None:
    """The index is open: a later need to build starts afresh."""
    st.session_state.pop(_TRIED, None)
    st.session_state.pop(_FAILURE, None)


def _show_failure(failure: str) -> None:
    st.error(escaped(failure), icon=":material/error:")
    st.button("Try again", on_click=opened, type="primary")


def _watch(job: BuildJob) -> None:
    """Follow a build: the steps done, and a bar for the one under way."""
    with st.status("Preparing the index", expanded=True) as status:
        steps = st.container(gap="xsmall")
        bar = st.progress(0.0, text=job.sentence)
        last = ""
        while job.is_running:
            sentence, share = job.sentence, job.share
            if share is None and sentence != last:
                steps.caption(escaped(sentence))
                last = sentence
            bar.progress(min(max(share or 0.0, 0.0), 1.0), text=escaped(sentence))
            time.sleep(_LOOK_AGAIN_SECONDS)
        if job.failure:
            status.update(label="The index could not be built", state="error")
        else:
            status.update(label="The index is ready", state="complete")
