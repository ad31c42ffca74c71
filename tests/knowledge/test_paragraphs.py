"""The entries of the Code's paragraphs, and each way in which a chapter file can be off."""

from pathlib import Path

import pytest

from assistant import paragraph_number
from assistant.errors import CorpusError
from assistant.knowledge.paragraphs import ChapterFile, read_chapters
from assistant.records import Duty
from assistant.settings import Settings
from tests.ingest.tiny_corpus import entry, paragraphs, write_chapter, write_corpus


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return write_corpus(tmp_path / "corpus")


@pytest.fixture(scope="module")
def real() -> list[ChapterFile]:
    return read_chapters(Settings.model_fields["corpus_dir"].default)


def test_reads_chapters_in_name_order(corpus: Path) -> None:
    write_chapter(corpus, [entry("i", "An introduction in plain words.")], "00_introduction.yaml")
    assert [[found.n for found in chapter.paragraphs] for chapter in read_chapters(corpus)] == [
        ["i"],
        ["1.1", "1.2", "1.3"],
    ]


def test_a_duty_becomes_a_record(corpus: Path) -> None:
    (duty,) = read_chapters(corpus)[0].paragraphs[0].duties
    assert duty.as_duty() == Duty(("school",), "must", "ask the family")


def fault(corpus: Path) -> str:
    with pytest.raises(CorpusError) as caught:
        read_chapters(corpus)
    return str(caught.value)


def test_a_number_without_quotation_marks(corpus: Path) -> None:
    path = write_chapter(corpus, paragraphs())
    path.write_text(path.read_text(encoding="utf-8").replace("'1.2'", "1.20", 1), encoding="utf-8")
    sentence = fault(corpus)
    line = path.read_text(encoding="utf-8").splitlines().index("- n: 1.20") + 1
    assert sentence.startswith(f"chapter_01.yaml, line {line}: paragraphs.1.n: ")
    assert "put the number in quotation marks" in sentence


@pytest.mark.parametrize("field", ["n", "page", "plain", "asks"])
def test_a_missing_field(corpus: Path, field: str) -> None:
    entries = paragraphs()
    del entries[2][field]
    write_chapter(corpus, entries)
    sentence = fault(corpus)
    assert sentence.startswith("chapter_01.yaml, line ")
    assert f"paragraphs.2.{field}: " in sentence


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"page": 0}, "paragraphs.0.page: Input should be greater than or equal to 1"),
        ({"asks": ["one", "two"]}, "paragraphs.0.asks: "),
        ({"plain": "Too short."}, "paragraphs.0.plain: "),
        ({"note": "hm"}, "paragraphs.0.note: Extra inputs are not permitted"),
        ({"duties": [{"who": ["school"], "modal": "shall", "what": "ask"}]}, "paragraphs.0.duties.0.modal: "),
        ({"duties": [{"who": [], "modal": "must", "what": "ask"}]}, "paragraphs.0.duties.0.who: "),
    ],
)
def test_a_field_that_cannot_be(corpus: Path, change: dict[str, object], says: str) -> None:
    write_chapter(corpus, [entry("1.1", "Schools must ask the family.") | change])
    assert says in fault(corpus)


def test_a_body_that_nobody_knows(corpus: Path) -> None:
    duty = {"who": ["school", "the moon"], "modal": "must", "what": "shine"}
    write_chapter(corpus, [entry("1.1", "Schools must ask the family.", duties=[duty])])
    assert fault(corpus) == "chapter_01.yaml: 1.1 names 'the moon', which bodies.yaml does not list."


@pytest.mark.parametrize("name", ["chapter_01.yaml", "chapter_02.yaml"])
def test_a_paragraph_that_stands_twice(corpus: Path, name: str) -> None:
    twice = [*paragraphs(), entry("1.2", "Classes are counted once more.")]
    write_chapter(corpus, twice if name == "chapter_01.yaml" else twice[-1:], name)
    assert fault(corpus) == f"{name}: paragraph 1.2 stands in chapter_01.yaml already."


def test_the_real_entries_are_paragraphs_of_the_code(real: list[ChapterFile]) -> None:
    numbers = [found.n for chapter in real for found in chapter.paragraphs]
    assert numbers
    assert [number for number in numbers if not paragraph_number.exists(number)] == []
