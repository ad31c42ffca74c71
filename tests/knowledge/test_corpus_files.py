"""Boundaries, signposts, changes and digests: their formats, and that the real files keep to them."""

from pathlib import Path

import pytest

from assistant import paragraph_number
from assistant.errors import CorpusError
from assistant.knowledge.bodies import read_bodies
from assistant.knowledge.boundaries import read_boundaries
from assistant.knowledge.currency import by_paragraph, read_changes
from assistant.knowledge.digests import read_digests
from assistant.knowledge.glossary import read_glossary
from assistant.knowledge.ordinary import read_ordinary
from assistant.knowledge.signposts import read_signposts
from assistant.settings import Settings

CORPUS: Path = Settings.model_fields["corpus_dir"].default

CHANGES = """
changes:
  - {id: a, paragraphs: ["6.1", "6.2"], now: It moved., source: The Act, checked: "2026-01-01", sure: certain}
  - {id: b, paragraphs: ["6.2"], now: It went., source: A letter, checked: "2026-01-02", sure: unsure}
"""


def test_changes_by_paragraph(tmp_path: Path) -> None:
    (tmp_path / "currency.yaml").write_text(CHANGES, encoding="utf-8")
    found = by_paragraph(read_changes(tmp_path))
    assert {paragraph: [change.id for change in changes] for paragraph, changes in found.items()} == {
        "6.1": ["a"],
        "6.2": ["a", "b"],
    }
    assert found["6.1"][0].sentence == "It moved. Source: The Act; checked 2026-01-01."
    assert "We are not certain of this: check it." in found["6.2"][1].sentence


@pytest.mark.parametrize("read", [read_boundaries, read_signposts, read_changes, read_digests])
def test_an_absent_file_holds_none(tmp_path: Path, read: object) -> None:
    assert callable(read)
    assert len(read(tmp_path)) == 0


def test_ordinary_words(tmp_path: Path) -> None:
    assert read_ordinary(tmp_path).tells == ()
    (tmp_path / "ordinary.yaml").write_text("says: So it goes.\ntells: [the bus was late]\n", encoding="utf-8")
    assert read_ordinary(tmp_path).tells == ("the bus was late",)


def test_the_list_of_bodies_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match=r"^bodies\.yaml is missing"):
        read_bodies(tmp_path)


@pytest.mark.parametrize(
    ("name", "text", "read", "says"),
    [
        ("currency.yaml", CHANGES.replace("unsure", "perhaps"), read_changes, "changes.1.sure"),
        ("boundaries.yaml", "boundaries: [{id: a, asks: [b], says: c}]\n", read_boundaries, "boundaries.0.asks"),
        ("ordinary.yaml", "tells: {a: b}\n", read_ordinary, "tells"),
        ("signposts.yaml", "signposts:\n- {id: a}\n", read_signposts, "signposts.0.outcome"),
    ],
)
def test_a_fault_names_file_and_field(tmp_path: Path, name: str, text: str, read: object, says: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert callable(read)
    with pytest.raises(CorpusError) as caught:
        read(tmp_path)
    assert str(caught.value).startswith(f"{name}, line ")
    assert says in str(caught.value)


def test_every_reference_of_the_real_files_exists() -> None:
    named = [see for boundary in read_boundaries(CORPUS).values() for see in boundary.see]
    named += [see for term in read_glossary(CORPUS).terms for see in term.see]
    named += [see for digest in read_digests(CORPUS) for section in digest.sections for see in section.see]
    named += by_paragraph(read_changes(CORPUS))
    numbers = [see for see in named if see.replace(".", "").isdigit() or see.islower()]
    assert numbers
    assert [number for number in numbers if not paragraph_number.exists(number)] == []


def test_the_real_signposts_and_digests_are_read() -> None:
    assert {"safeguarding", "scope"} == {signpost.kind for signpost in read_signposts(CORPUS).values()}
    identities = [digest.source.id for digest in read_digests(CORPUS)]
    assert len(identities) == len(set(identities)) > 0
