"""`doctor`: what is installed, indexed and reachable, each as one line that says what to do where it is not well."""

import sqlite3
from importlib.metadata import PackageNotFoundError, version

from assistant.errors import ReaderError
from assistant.index.embedding import EmbeddingModel
from assistant.index.location import current_index
from assistant.index.manifest import SCHEMA, read_manifest
from assistant.settings import PREFIX, Settings
from assistant.writer.chat_model import ChatModel
from assistant.writer.reach import trouble
from assistant.writer.target import target_of

_PACKAGES = ("langchain", "langchain-chroma", "chromadb", "sentence-transformers", "torch", "streamlit", "pypdf")
_OLDEST_SQLITE = (3, 35, 0)
"""Chroma refuses to start with an older one."""


def report(settings: Settings) -> tuple[list[str], bool]:
    """The lines, and whether all is well."""
    lines: list[str] = []
    well = [
        _check_packages(lines),
        _check_sqlite(lines),
        _check_model(settings, lines),
        _check_index(settings, lines),
        _check_chat_model(settings, lines),
    ]
    lines.append("")
    lines += [_setting(name, settings) for name in Settings.model_fields]
    return lines, all(well)


def _check_packages(lines: list[str]) -> bool:
    well = True
    for name in _PACKAGES:
        try:
            lines.append(f"ok    {name} {version(name)}")
        except PackageNotFoundError:
            well = False
            lines.append(f"WRONG {name} is not installed: install the project again")
    return well


def _check_sqlite(lines: list[str]) -> bool:
    well = sqlite3.sqlite_version_info >= _OLDEST_SQLITE
    needed = ".".join(map(str, _OLDEST_SQLITE))
    lines.append(
        f"{'ok   ' if well else 'WRONG'} sqlite {sqlite3.sqlite_version}{'' if well else f', {needed} needed'}"
    )
    return well


def _check_model(settings: Settings, lines: list[str]) -> bool:
    try:
        identity = EmbeddingModel(settings.embedding_model).identity
    except ReaderError as error:
        lines.append(f"WRONG {error}")
        return False
    lines.append(f"ok    embedding model {identity.name} (weights {identity.weights_sha256[:12] or 'by name'})")
    return True


def _check_index(settings: Settings, lines: list[str]) -> bool:
    try:
        manifest = read_manifest(current_index(settings.data_dir))
    except ReaderError as error:
        lines.append(f"WRONG {error}")
        return False
    if manifest.schema != SCHEMA:
        lines.append(
            f"WRONG the index is of schema {manifest.schema}, this version reads {SCHEMA}: run python -m ingest"
        )
        return False
    lines.append(f"ok    index of {manifest.built}: {manifest.views:,} views of {len(manifest.sources)} sources")
    for source in manifest.sources:
        lines.append(f"        {source.source.short}: {source.passages} passages from {source.file}")
    wording = "official wording and plain English" if manifest.has_official_code else "plain English alone"
    lines.append(f"        the Code: {wording}")
    return True


def _check_chat_model(settings: Settings, lines: list[str]) -> bool:
    target = target_of(settings)
    if target is None:
        lines.append("ok    no language model is set: answers are quoted from the entries")
        return True
    if settings.offline and not target.is_local:
        lines.append(f"WRONG language model {target} is not on this machine, and {PREFIX}OFFLINE is on: it is not used")
        return False
    try:
        ChatModel(target, settings).load()
    except ReaderError as error:
        lines.append(f"WRONG {error}")
        return False
    if found := trouble(target):
        lines.append(f"WRONG language model {target}: {found}")
        return False
    lines.append(f"ok    language model {target}{f' at {target.base_url}' if target.base_url else ''}")
    return True


def _setting(name: str, settings: Settings) -> str:
    field = Settings.model_fields[name]
    value = getattr(settings, name)
    return f"{PREFIX}{name.upper()} = {value if value not in ('', None) else '(empty)'}: {field.description}"
