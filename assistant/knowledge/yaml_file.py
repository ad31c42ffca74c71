"""Read a YAML file of the corpus into a checked model; a fault names the file, the line and the field."""

from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from assistant.errors import CorpusError

# The C loader reads the corpus about ten times faster; a wheel without it falls back.
_LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Entry(BaseModel):
    """What every entry of the corpus has in common: frozen, and no field that nobody knows."""

    model_config = ConfigDict(frozen=True, extra="forbid")


Model = TypeVar("Model", bound=Entry)


def read_yaml(path: Path, model: type[Model]) -> Model:
    """The file as `model`. Raises CorpusError with file, line and field where it is malformed or incomplete."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise CorpusError(f"{path.name} is missing from {path.parent}: put the file back.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise CorpusError(f"{path.name} cannot be read as UTF-8 text: save it again as UTF-8.") from error
    try:
        data = yaml.load(text, _LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line = f", line {mark.line + 1}" if mark else ""
        raise CorpusError(f"{path.name}{line}: not valid YAML, {error.problem}. Mend that line.") from error
    except yaml.YAMLError as error:  # the reader itself stumbles over a character that YAML does not allow
        found = yaml.reader.Reader.NON_PRINTABLE.search(text)
        line = f", line {text.count(chr(10), 0, found.start()) + 1}" if found else ""
        raise CorpusError(f"{path.name}{line}: not valid YAML, a control character. Mend that line.") from error
    try:
        return model.model_validate(data if data is not None else {})
    except ValidationError as error:
        first = error.errors()[0]
        line_number = _line_of(text, first["loc"])
        field = ".".join(str(part) for part in first["loc"]) or "the file"
        raise CorpusError(f"{path.name}, line {line_number}: {field}: {first['msg']}.") from error


def _line_of(text: str, location: tuple[int | str, ...]) -> int:
    """The line, from 1, of the innermost node on the way to `location` that exists."""
    node = yaml.compose(text, _LOADER)
    line: int = 1
    for part in location:
        if node is not None:
            line = node.start_mark.line + 1
        if isinstance(node, yaml.MappingNode):
            found = next((value for key, value in node.value if key.value == str(part)), None)
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            found = node.value[part]
        else:
            found = None
        if found is None:
            return line
        node = found
    return int(node.start_mark.line) + 1 if node is not None else line
