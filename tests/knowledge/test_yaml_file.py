"""A fault in a YAML file of the corpus names the file, the line and the field."""

from pathlib import Path

import pytest

from assistant.errors import CorpusError
from assistant.knowledge.yaml_file import Entry, read_yaml


class Pet(Entry):
    name: str
    legs: int


class Pets(Entry):
    pets: tuple[Pet, ...] = ()
    town: str = ""


def put(tmp_path: Path, text: str | bytes) -> Path:
    path = tmp_path / "pets.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_reads_a_model(tmp_path: Path) -> None:
    found = read_yaml(put(tmp_path, "pets:\n  - {name: Ada, legs: 4}\n"), Pets)
    assert found == Pets(pets=(Pet(name="Ada", legs=4),))


def test_an_empty_file_is_an_empty_model(tmp_path: Path) -> None:
    assert read_yaml(put(tmp_path, "# nothing yet\n"), Pets) == Pets()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("pets:\n  - name: Ada\n   legs: 4\n", "pets.yaml, line 3: not valid YAML, "),
        ("pets:\n  - {name: 'Ada, legs: 4}\ntown: x\n", "pets.yaml, line "),
        ("pets:\n  - name: Ada\n    legs: 4\n  - name: Bob\n", "pets.yaml, line 4: pets.1.legs: Field required."),
        ("pets:\n  - name: Ada\n    legs: four\n", "pets.yaml, line 3: pets.0.legs: Input should be a valid integer"),
        ("pets: []\ntwon: Leeds\n", "pets.yaml, line 2: twon: Extra inputs are not permitted."),
        ("- just\n- a list\n", "pets.yaml, line 1: the file: Input should be a valid dictionary"),
        (b"town: caf\xe9\n", "pets.yaml cannot be read as UTF-8 text: save it again as UTF-8."),
        ("pets: []\ntown: a\x00b\n", "pets.yaml, line 2: not valid YAML, a control character. Mend that line."),
    ],
)
def test_a_fault_says_where(tmp_path: Path, text: str | bytes, sentence: str) -> None:
    with pytest.raises(CorpusError) as caught:
        read_yaml(put(tmp_path, text), Pets)
    assert str(caught.value).startswith(sentence)
    assert "\n" not in str(caught.value)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match=r"^pets\.yaml is missing from .*: put the file back\.$"):
        read_yaml(tmp_path / "pets.yaml", Pets)
