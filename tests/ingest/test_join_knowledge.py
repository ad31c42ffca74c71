"""Official wording and our entries meet by paragraph number."""

from assistant.knowledge.currency import Change
from assistant.knowledge.paragraphs import BlockEntry, ChapterFile, ParagraphEntry
from assistant.knowledge.sources import Source
from assistant.records import CODE, Duty, Passage, Role
from ingest.blocks import Block
from ingest.join_knowledge import join_code, passages_of

ASKS = ("one", "two", "three", "four")
SOURCE = Source(id=CODE, title="The Code", short="Code", role=Role.STATUTORY_GUIDANCE)


def block(label: str, text: str = "Official words.", heading: str = "Aims") -> Block:
    number = label if label[0].isdigit() else None
    return Block(label, number, 92, 92, "6", ("6 Schools", heading), text)


def official(*blocks: Block) -> list[Passage]:
    return passages_of(blocks, SOURCE)


def entry(n: str, **more: object) -> ParagraphEntry:
    return ParagraphEntry.model_validate(
        {"n": n, "page": 93, "plain": "Our words, in plain English.", "asks": ASKS} | more
    )


def test_a_label_that_comes_again_gets_an_id_of_its_own() -> None:
    found = official(block("Glossary", heading="Academy"), block("Glossary", heading="Parent"), block("6.1"))
    assert [passage.id for passage in found] == [f"{CODE}/Glossary", f"{CODE}/Glossary#2", f"{CODE}/6.1"]
    assert [passage.order for passage in found] == [0, 1, 2]


def test_an_entry_joins_the_official_wording() -> None:
    duties = [
        {"who": ["school"], "modal": "must", "what": "ask"},
        {"who": ["school"], "modal": "should", "what": "if they should wish", "no_duty": True},
    ]
    chapter = ChapterFile(chapter="6", title="Schools", paragraphs=(entry("6.1", duties=duties),))
    (found,) = join_code(official(block("6.1")), [chapter])
    assert (found.text, found.plain, found.asks) == ("Official words.", "Our words, in plain English.", ASKS)
    assert (found.page, found.headings) == (92, ("6 Schools", "Aims"))
    assert found.duties == (Duty(("school",), "must", "ask"),)


def test_a_paragraph_without_an_entry_stays_as_it_stands() -> None:
    before = official(block("6.1"), block("6.2"))
    after = join_code(before, [ChapterFile(chapter="6", title="Schools", paragraphs=(entry("6.1"),))])
    assert after[1] == before[1]
    assert [passage.label for passage in after] == ["6.1", "6.2"]


def test_without_official_wording_the_entries_stand_alone() -> None:
    chapters = [
        ChapterFile(chapter="introduction", title="Introduction", paragraphs=(entry("xv"),)),
        ChapterFile(chapter="7", title="Further education", paragraphs=(entry("7.35"), entry("7.37"))),
    ]
    found = join_code([], chapters)
    assert [(p.id, p.chapter, p.page, p.pdf_page, p.text) for p in found] == [
        (f"{CODE}/xv", "introduction", 93, None, None),
        (f"{CODE}/7.35", "7", 93, None, None),
        (f"{CODE}/7.37", "8", 93, None, None),
    ]
    assert found[1].headings == ("7 Further education",)


def blocks_of_chapter(*blocks: BlockEntry) -> ChapterFile:
    return ChapterFile(chapter="9", title="Plans", blocks=blocks)


def block_entry(n: str, heading: str = "") -> BlockEntry:
    return BlockEntry(n=n, page=167, plain="Our words, in plain English.", asks=ASKS, heading=heading)


def test_a_section_of_a_plan_joins_its_row() -> None:
    (found,) = join_code(official(block("Section H1")), [blocks_of_chapter(block_entry("Section H1"))])
    assert (found.text, found.plain) == ("Official words.", "Our words, in plain English.")


def test_a_glossary_entry_joins_the_term_of_its_heading() -> None:
    terms = official(block("Glossary", heading="Academy"), block("Glossary", heading="Local Offer"))
    academy, offer = join_code(terms, [blocks_of_chapter(block_entry("Glossary", "local offer"))])
    assert (academy.plain, offer.plain) == (None, "Our words, in plain English.")


def test_a_figure_beside_a_paragraph_stands_for_itself() -> None:
    paragraph, figure = join_code(official(block("9.44")), [blocks_of_chapter(block_entry("9.44", "The steps"))])
    assert (paragraph.text, paragraph.plain) == ("Official words.", None)
    assert (figure.label, figure.text, figure.plain) == ("9.44", None, "Our words, in plain English.")
    assert paragraph.id != figure.id


def test_what_is_asked_of_a_change_leads_to_its_first_paragraph() -> None:
    change = Change.model_validate(
        {
            "id": "ccg",
            "paragraphs": ["6.2", "6.1"],
            "now": "Boards replaced groups.",
            "source": "The Act",
            "checked": "2026-01-01",
            "sure": "certain",
            "asks": ["what happened to the groups"],
        }
    )
    chapter = ChapterFile(chapter="6", title="Schools", paragraphs=(entry("6.1"), entry("6.2")))
    first, second = join_code(official(block("6.1"), block("6.2")), [chapter], [change])
    assert (first.asks, second.asks) == (ASKS, (*ASKS, "what happened to the groups"))
