"""The corpus's other files: enough of each, and every paragraph they point to exists."""

from pathlib import Path

from assistant import paragraph_number
from assistant.knowledge.boundaries import read_boundaries
from assistant.knowledge.currency import read_changes
from assistant.knowledge.digests import read_digests
from assistant.knowledge.glossary import read_glossary
from assistant.knowledge.ordinary import read_ordinary
from assistant.knowledge.paragraphs import read_chapters
from assistant.knowledge.signposts import read_signposts
from assistant.knowledge.sources import read_sources
from assistant.phrases import spoken
from assistant.retrieval.references import SECTIONS

CORPUS = Path(__file__).resolve().parents[2] / "corpus"
_LABELS = {"Annex 1", "Annex 2", "Glossary", "Foreword", *(f"Section {letter}" for letter in SECTIONS)}


def _unknown(labels: object) -> list[str]:
    return [label for label in labels if not paragraph_number.exists(label) and label not in _LABELS]


def test_boundaries():
    boundaries = read_boundaries(CORPUS)
    assert len(boundaries) >= 60
    assert not _unknown(label for boundary in boundaries.values() for label in boundary.see)
    assert not [b.id for b in boundaries.values() if b.says.count(".") > 3]


def test_changes_since_2015():
    changes = read_changes(CORPUS)
    assert {"senco-qualification", "ccg-to-icb", "annual-review-twelve-weeks"} <= {change.id for change in changes}
    assert not _unknown(label for change in changes for label in change.paragraphs)
    assert not [change.id for change in changes if change.url and not change.url.startswith("https://")]


def test_signposts_cover_safeguarding_and_the_other_nations():
    signposts = read_signposts(CORPUS)
    assert {"safeguarding", "wales", "scotland", "northern-ireland", "diagnosis-medical"} <= set(signposts)
    assert all(signpost.phrases == tuple(p.lower() for p in signpost.phrases) for signpost in signposts.values())


def test_nothing_is_a_worry_and_ordinary_at_once():
    worries = {spoken(ask) for one in read_signposts(CORPUS).values() if one.kind == "safeguarding" for ask in one.asks}
    ordinary = read_ordinary(CORPUS).tells
    assert len(ordinary) >= 2000
    assert not [told for told in ordinary if spoken(told) in worries]


def test_glossary_knows_the_abbreviations_of_school_talk():
    glossary = read_glossary(CORPUS)
    for abbreviation, word in {"ehcp": "EHC plan", "ta": "teaching assistant", "la": "local authority"}.items():
        assert word in glossary.expansion(f"can the {abbreviation} say no")
    assert not _unknown(label for term in glossary.terms for label in term.see)


def test_the_review_guide_has_eight_areas_with_prompts_and_six_case_studies_are_there():
    digests = {digest.source.id: digest for digest in read_digests(CORPUS)}
    areas = [section for section in digests["send-review-guide"].sections if section.n.startswith("Area ")]
    assert len(areas) == 8
    assert all(len(area.prompts) >= 5 for area in areas)
    assert sum(name.startswith("case-study-") for name in digests) == 6
    assert not _unknown(label for digest in digests.values() for section in digest.sections for label in section.see)


def test_every_section_of_the_plan_has_an_entry():
    labels = {block.n for chapter in read_chapters(CORPUS) for block in chapter.blocks}
    assert {f"Section {letter}" for letter in SECTIONS} <= labels


def test_sources_name_their_licence_and_hash():
    for source in read_sources(CORPUS):
        assert source.licence == "Open Government Licence v3.0"
        assert len(source.sha256) == 64
