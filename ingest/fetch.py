"""Download an official document: bounded in time and size, checked against its hash, never half-written."""

import hashlib
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import httpx

from assistant.errors import DocumentError
from assistant.knowledge.sources import Source

CONNECT_SECONDS = 5.0
READ_SECONDS = 10.0
TOTAL_SECONDS = 120.0
MOST_BYTES = 50_000_000

Progress = Callable[[int, int | None], None]
"""Called with the bytes so far and the whole length, None where the server does not tell it."""


def fetch(source: Source, folder: Path, progress: Progress = lambda done, whole: None) -> Path:
    """Download `source` into `folder` and return the file.

    Raises DocumentError with one sentence where the server can't be reached, is too slow, sends too much or
    sends something else than the published file; nothing is left in the folder then.
    """
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / source.file
    handle, name = tempfile.mkstemp(dir=folder, suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            digest = _stream(source, out.write, progress)
        if digest != source.sha256:
            raise DocumentError(
                f"What {source.url} sends is not the published {source.file} (its sha256 differs): "
                "fetch it by hand from GOV.UK, or go on without it."
            )
        part.replace(target)
        return target
    except httpx.HTTPError as error:
        raise DocumentError(
            f"{source.file} could not be downloaded ({_why(error)}): put a copy into {folder}, or go on without it."
        ) from error
    finally:
        part.unlink(missing_ok=True)


def _stream(source: Source, write: Callable[[bytes], int], progress: Progress) -> str:
    digest = hashlib.sha256()
    done = 0
    deadline = time.monotonic() + TOTAL_SECONDS
    timeout = httpx.Timeout(READ_SECONDS, connect=CONNECT_SECONDS)
    with httpx.stream("GET", source.url, timeout=timeout, follow_redirects=True) as response:
        response.raise_for_status()
        length = response.headers.get("content-length", "")
        whole = int(length) if length.isdigit() else None
        for chunk in response.iter_bytes():
            done += len(chunk)
            if done > MOST_BYTES:
                raise DocumentError(f"{source.url} sends more than {MOST_BYTES:,} bytes: it is not {source.file}.")
            if time.monotonic() > deadline:
                raise DocumentError(f"{source.url} took longer than {TOTAL_SECONDS:.0f} s: try again later.")
            digest.update(chunk)
            write(chunk)
            progress(done, whole)
    return digest.hexdigest()


def _why(error: httpx.HTTPError) -> str:
    if isinstance(error, httpx.HTTPStatusError):
        return f"the server answered {error.response.status_code}"
    if isinstance(error, httpx.TimeoutException):
        return "no answer in time"
    return "no connection"
