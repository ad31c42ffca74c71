"""corpus/sources.toml: every official document by name, with its edition, licence, hash and status."""

import tomllib
from pathlib import Path

from pydantic import Field, ValidationError

from assistant.errors import CorpusError
from assistant.knowledge.yaml_file import Entry
from assistant.records import CODE, Role


class Source(Entry):
    """An official document, or (built on the fly) a school's own.

    `short` is what a citation prints before the paragraph; `status` says whether it is in force; `sha256` of
    the published file tells the true edition from a changed one.
    """

    id: str
    title: str
    short: str
    role: Role
    publisher: str = ""
    edition: str = ""
    date: str = ""
    url: str = ""
    licence: str = ""
    file: str = ""
    sha256: str = ""
    status: str = "in force"
    fetch: bool = Field(default=False, description="download it when it is not there")


class _SourcesFile(Entry):
    source: tuple[Source, ...]


def read_sources(corpus: Path) -> tuple[Source, ...]:
    """The documents of sources.toml. Raises CorpusError where the file is missing or off."""
    path = corpus / "sources.toml"
    try:
        sources = _SourcesFile.model_validate(tomllib.loads(path.read_text(encoding="utf-8"))).source
    except OSError as error:
        raise CorpusError(f"{path.name} is missing from {corpus}: put the file back.") from error
    except UnicodeDecodeError as error:
        raise CorpusError(f"{path.name} cannot be read as UTF-8 text: save it again as UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise CorpusError(f"{path.name}: not valid TOML, {error}. Mend that line.") from error
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise CorpusError(f"{path.name}: {field}: {first['msg']}.") from error
    if not any(source.id == CODE for source in sources):
        raise CorpusError(f"{path.name}: the Code itself, id {CODE!r}, is not listed: put its entry back.")
    return sources
