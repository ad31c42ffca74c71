"""The vectors that come with the corpus: those of its texts, by the model that it is asked with; else none."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from assistant.errors import CorpusError
from assistant.index.embedding import EmbeddingModel, ModelIdentity
from assistant.settings import settings
from ingest.build import build
from ingest.ready_vectors import main, own_texts, read_ready, write_ready
from tests.ingest.test_build import MakeSettings, put, stored
from tests.ingest.tiny_corpus import entry, paragraphs, write_chapter

CORPUS = Path(__file__).resolve().parents[2] / "corpus"
MODEL = EmbeddingModel()


@pytest.fixture
def set_to_corpus(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The settings of this process name the tiny corpus."""
    monkeypatch.setenv("SEND_ASSISTANT_CORPUS_DIR", str(corpus))
    settings.cache_clear()
    yield
    settings.cache_clear()


def test_every_text_of_the_corpus_has_one():
    ready = read_ready(CORPUS, MODEL.identity)
    without = [text for text in own_texts(CORPUS) if ready.of(text) is None]
    assert not without, f"{len(without)} texts without a vector: run python -m ingest.ready_vectors"
    assert len(ready.rows) == len(own_texts(CORPUS)), "vectors of texts that are gone: python -m ingest.ready_vectors"


def test_they_are_what_the_model_gives():
    ready = read_ready(CORPUS, MODEL.identity)
    texts = own_texts(CORPUS)[::600]
    for text, vector in zip(texts, MODEL.embed_documents(texts), strict=True):
        held = ready.of(text)
        assert held is not None
        assert float(np.linalg.norm(held)) == pytest.approx(1, abs=1e-5)
        assert float(held @ np.array(vector)) > 0.998, text


def test_a_first_ingest_embeds_nothing_of_the_corpus(settings_here: MakeSettings, corpus: Path, tmp_path: Path) -> None:
    assert write_ready(corpus, MODEL) == (17, 17)
    own = put(tmp_path / "own", "handbook.md", "# Handbook\nWe wear green.\n")
    result = build(settings_here(documents_dir=own))
    assert result.embedded == 2  # heading and wording of the school's own document
    vectors = stored(settings_here()).vectors
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_an_edit_embeds_its_new_texts_alone(corpus: Path) -> None:
    write_ready(corpus, MODEL)
    before = read_ready(corpus, MODEL.identity)
    changed = paragraphs()
    changed[1] = entry("1.2", "Classes are counted every single year.")
    write_chapter(corpus, changed)
    assert write_ready(corpus, MODEL) == (17, 1)
    after = read_ready(corpus, MODEL.identity)
    assert after.of("Classes are counted every single term.") is None
    assert np.array_equal(after.of("Schools must ask the family."), before.of("Schools must ask the family."))


def test_vectors_of_another_model_are_not_used(corpus: Path) -> None:
    write_ready(corpus, MODEL)
    other = replace(MODEL.identity, weights_sha256="0" * 64)
    assert read_ready(corpus, other).of("Schools must ask the family.") is None


def test_vectors_of_one_model_without_a_hash_are_not_taken_for_anothers(
    corpus: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = EmbeddingModel()
    monkeypatch.setattr(named, "identity", ModelIdentity("some/model", ""))
    write_ready(corpus, named)
    assert read_ready(corpus, ModelIdentity("some/model", "")).of("Schools must ask the family.") is not None
    assert read_ready(corpus, ModelIdentity("other/model", "")).of("Schools must ask the family.") is None


@pytest.mark.parametrize("content", [b"", b"not an archive", b"PK\x05\x06" + bytes(18)])
@pytest.mark.usefixtures("set_to_corpus")
def test_a_broken_file_is_named_with_the_way_out(corpus: Path, content: bytes) -> None:
    (corpus / "vectors.npz").write_bytes(content)
    with pytest.raises(CorpusError, match=r"vectors\.npz in the corpus cannot be read: delete it"):
        read_ready(corpus, MODEL.identity)
    result = CliRunner().invoke(main)
    assert result.exit_code == 1
    assert "Error: vectors.npz in the corpus cannot be read" in result.output


@pytest.mark.usefixtures("set_to_corpus")
def test_the_command_says_what_it_did() -> None:
    assert CliRunner().invoke(main).output == "17 texts have vectors, 17 of them embedded now.\n"
