"""Where the published index is: one small file names the folder, so publishing is one atomic replacement."""

import os
import tempfile
from pathlib import Path

from assistant.errors import IndexMissing

_POINTER = "current"


def current_index(data_dir: Path) -> Path:
    """The folder of the published index. Raises IndexMissing where none was ever published."""
    try:
        folder = data_dir / (data_dir / _POINTER).read_text(encoding="utf-8").strip()
    except OSError as error:
        raise IndexMissing(f"There is no index in {data_dir} yet: run python -m ingest.") from error
    if not (folder / "manifest.json").is_file():
        raise IndexMissing(f"The index that {data_dir} names is not there: run python -m ingest.")
    return folder


def publish(data_dir: Path, folder: Path) -> None:
    """Make `folder`, a complete index inside `data_dir`, the current one, in one step."""
    handle, name = tempfile.mkstemp(dir=data_dir, prefix=".current-")
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        out.write(folder.name)
    Path(name).replace(data_dir / _POINTER)
