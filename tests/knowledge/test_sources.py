"""sources.toml, and each way in which it can be off."""

from pathlib import Path

import pytest

from assistant.errors import CorpusError
from assistant.knowledge.sources import read_sources
from assistant.records import CODE, Role
from assistant.settings import Settings

OTHER = '[[source]]\nid = "other"\ntitle = "Other"\nshort = "Other"\nrole = "legislation"\n'


def fault(corpus: Path, text: str | bytes) -> str:
    (corpus / "sources.toml").write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(CorpusError) as caught:
        read_sources(corpus)
    return str(caught.value)


def test_the_real_one_lists_the_code_with_its_hash() -> None:
    code = next(source for source in read_sources(Settings.model_fields["corpus_dir"].default) if source.id == CODE)
    assert (code.role, code.fetch, len(code.sha256)) == (Role.STATUTORY_GUIDANCE, True, 64)
    assert code.url.startswith("https://assets.publishing.service.gov.uk/")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[[source]]\nid = nothing\n", "sources.toml: not valid TOML, Invalid value (at line 2"),
        ("[[source]]\nid = 'x'\n", "sources.toml: source.0.title: Field required."),
        (OTHER.replace("legislation", "gossip"), "sources.toml: source.0.role: Input should be 'statutory guidance'"),
        (OTHER + 'colour = "red"\n', "sources.toml: source.0.colour: Extra inputs are not permitted."),
        ("", "sources.toml: source: Field required."),
        (OTHER, "sources.toml: the Code itself, id 'send-code-2015', is not listed: put its entry back."),
        (b"title = 'caf\xe9'", "sources.toml cannot be read as UTF-8 text: save it again as UTF-8."),
    ],
)
def test_a_fault_is_one_sentence(tmp_path: Path, text: str | bytes, sentence: str) -> None:
    assert fault(tmp_path, text).startswith(sentence)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match=r"^sources\.toml is missing from .*: put the file back\.$"):
        read_sources(tmp_path)
