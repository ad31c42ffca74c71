"""Which documents an ingest has: those in the folders, and those of known sources that it may fetch."""

from collections.abc import Callable

from assistant.errors import DocumentError, ReaderError
from assistant.knowledge.sources import Source
from assistant.settings import Settings
from ingest.fetch import fetch
from ingest.find_documents import Found, find_documents

Say = Callable[[str, float | None], None]
"""Called with a sentence on what is being done, and the share done (0 to 1) where it is known."""


def documents_here(settings: Settings, known: tuple[Source, ...], problems: list[str], say: Say) -> list[Found]:
    """The documents in the folders, after fetching those that may be fetched; what went wrong is added to `problems`.

    Raises ReaderError where the folder that the settings name is not there.
    """
    own = settings.data_dir / "documents"
    folders = [folder for folder in (settings.documents_dir, own) if folder is not None]
    if settings.documents_dir is not None and not settings.documents_dir.is_dir():
        raise ReaderError(f"There is no folder {settings.documents_dir}: name one that is there.")
    found = find_documents(folders, known)
    for source in known:
        here = any(document.source.id.removesuffix("-unverified") == source.id for document in found)
        if here or not source.fetch or settings.offline:
            continue
        say(f"Downloading {source.title}", None)
        try:
            fetch(source, own, lambda done, whole: say("Downloading", done / whole if whole else None))
        except DocumentError as error:
            problems.append(str(error))
        else:
            found = find_documents(folders, known)
    return found
