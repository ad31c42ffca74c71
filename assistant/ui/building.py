"""Building the index in a thread: one build for each data folder, however many sessions look on."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path

import streamlit as st

from assistant.errors import ReaderError
from assistant.settings import Settings

Say = Callable[[str, float | None], None]
"""Called with a sentence on what is being done, and the share done (0 to 1) where it is known."""

Build = Callable[[Settings, Say], None]
"""Brings the index in line with documents and corpus; raises ReaderError with a sentence where it can't."""


class BuildJob:
    """One build: what it says just now, and how it ended. A session that goes away does not stop it."""

    def __init__(self, build: Build, settings: Settings) -> None:
        """Starts at once."""
        self.sentence = "Getting ready"
        self.share: float | None = None
        self.failure = ""
        self._thread = threading.Thread(target=self._run, args=(build, settings), name="build-index", daemon=True)
        self._thread.start()

    @property
    def is_running(self) -> bool:
        """Whether it has not ended yet."""
        return self._thread.is_alive()

    def _say(self, sentence: str, share: float | None) -> None:
        self.sentence, self.share = sentence, share

    def _run(self, build: Build, settings: Settings) -> None:
        try:
            build(settings, self._say)
        except ReaderError as error:
            self.failure = str(error)
        except Exception as error:  # the thread ends here: what is not said now nobody would see
            logging.getLogger(__name__).exception("The build stopped")
            self.failure = f"The build stopped unexpectedly ({type(error).__name__}): run python -m ingest to see why."


class BuildJobs:
    """The running build of each data folder."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._jobs: dict[Path, BuildJob] = {}

    def join(self, build: Build, settings: Settings) -> BuildJob:
        """The build that is running for this data folder, else a new one."""
        with self._lock:
            job = self._jobs.get(settings.data_dir)
            if job is None or not job.is_running:
                job = self._jobs[settings.data_dir] = BuildJob(build, settings)
            return job


@st.cache_resource(show_spinner=False)
def build_jobs() -> BuildJobs:
    """The builds of this process: shared by its sessions, and holding nothing of any of them."""
    return BuildJobs()
