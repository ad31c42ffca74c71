"""Exact references in questions, and the many things that look like one."""

import pytest

from assistant.retrieval.references import find_references, without_references


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("6.44", ["6.44"]),
        ("What does 6.36 say?", ["6.36"]),
        ("para 9.14 and 9.16", ["9.14", "9.16"]),
        ("paragraph 10.150", ["10.150"]),
        ("see 6.44, 6.45.", ["6.44", "6.45"]),
        ("(9.69)", ["9.69"]),
        ("6.44 or 6.44 again", ["6.44"]),
        ("9.14 before 6.44", ["9.14", "6.44"]),
        ("7.37 and 8.1", ["7.37", "8.1"]),
        ("paragraphs 6.44-6.46", ["6.44", "6.45", "6.46"]),
        ("paragraphs 6.44 – 46", ["6.44", "6.45", "6.46"]),
        ("paragraphs 6.44 to 6.46?", ["6.44", "6.45", "6.46"]),
        ("paragraphs 6.46 to 6.44", ["6.46", "6.44"]),
        ("introduction xv", ["xv"]),
        ("Introduction I", ["i"]),
        ("what does paragraph I say?", ["i"]),
        ("Intro para iv", ["iv"]),
        ("paragraph (xxv) says", ["xxv"]),
        ("section F", ["Section F"]),
        ("Section h1?", ["Section H1"]),
        ("section H 2 of the plan", ["Section H2"]),
        ("what goes in section H", ["Section H1", "Section H2"]),
        ("section (K)", ["Section K"]),
        ("what is section a?", ["Section A"]),
        ("section i of the plan", ["Section I"]),
        ("sections A and B", ["Section A", "Section B"]),
        ("sections a and b", ["Section A", "Section B"]),
        ("Sections B, F and I", ["Section B", "Section F", "Section I"]),
        ("sections F, H1, H2 or I?", ["Section F", "Section H1", "Section H2", "Section I"]),
        ("section B/F wording", ["Section B", "Section F"]),
        ("sections A to D", ["Section A", "Section B", "Section C", "Section D"]),
        ("sections G-I", ["Section G", "Section H1", "Section H2", "Section I"]),
        ("section B and section F", ["Section B", "Section F"]),
        ("section F and I want it changed", ["Section F"]),
        ("section F, I think", ["Section F"]),
        ("section B or a note", ["Section B"]),
        ("Section B and A level results", ["Section B"]),
        ("section F to be amended", ["Section F"]),
        ("part F of the plan", ["Section F"]),
        ("parts B and F", ["Section B", "Section F"]),
        ("annex 1", ["Annex 1"]),
        ("Annexe 2", ["Annex 2"]),
        ("6.44 and section F, annex 1", ["6.44", "Section F", "Annex 1"]),
    ],
)
def test_finds(question: str, labels: list[str]) -> None:
    assert list(find_references(question).labels) == labels


@pytest.mark.parametrize(
    "question",
    [
        "",
        "Who is accountable for progress?",
        "3.5 hours a week",
        "6.5 hrs of support",
        "1.5 days",
        "9.30am tomorrow",
        "9.5% of pupils",
        "2.5 per cent",
        "6.3 million pupils",
        "£6.36 an hour",
        "a 0.5 post",
        "0.6 FTE",
        "on 1.9.24",
        "on 12.9.2024",
        "ratio 1:1.5",
        "1.5 times as long",
        "section 36 of the Act",
        "section 36(8)",
        "section 21a",
        "the section he wrote",
        "this section a teacher reads",
        "what part I play",
        "part a teacher plays",
        "partly cloudy",
        "the introduction I wrote",
        "an introduction in April",
        "para i's",
        "sectioned under the Mental Health Act",
    ],
)
def test_finds_nothing(question: str) -> None:
    assert not find_references(question)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("7.36", "There is no paragraph 7.36: chapter 7 ends at 7.35, and 7.37 and 7.38 are misprinted"),
        ("paragraph 6.100", "There is no paragraph 6.100; chapter 6 ends at 6.99."),
        ("9.218?", "There is no paragraph 9.218; chapter 9 ends at 9.217."),
        ("paragraph 12.4", "There is no paragraph 12.4; the Code's numbered chapters run from 1 to 11."),
        ("para xxvi", "There is no paragraph xxvi; the Introduction runs from i to xxv."),
        ("chapter 12", "There is no chapter 12; the Code's chapters run from 1 to 11."),
        ("annex 3", "There is no annex 3; the Code has annex 1 and annex 2."),
        ("Annex C", "There is no annex C; the Code has annex 1 and annex 2."),
    ],
)
def test_says_what_the_code_does_not_have(question: str, sentence: str) -> None:
    references = find_references(question)
    assert references.labels == references.chapters == ()
    assert len(references.missing) == 1
    assert references.missing[0].startswith(sentence)


@pytest.mark.parametrize(
    ("question", "chapters"), [("chapter 9", ("9",)), ("ch. 6 and Chapter 11", ("6", "11")), ("chapter 6.44", ())]
)
def test_finds_chapters(question: str, chapters: tuple[str, ...]) -> None:
    assert find_references(question).chapters == chapters


@pytest.mark.parametrize(
    "question",
    ["6.44", "What does paragraph 6.44 of the SEND Code say?", "sections A and B please", "show me chapter 9", "7.36?"],
)
def test_a_question_for_a_paragraph_and_nothing_else(question: str) -> None:
    assert find_references(question).alone


@pytest.mark.parametrize(
    "question", ["Does 6.44 apply to academies?", "who writes section F", "chapter 9 deadlines", "my pupil needs help"]
)
def test_a_question_about_more(question: str) -> None:
    assert not find_references(question).alone


@pytest.mark.parametrize(("question", "found"), [("6.44", True), ("chapter 9", True), ("7.36", True), ("help", False)])
def test_whether_there_are_any(question: str, found: bool) -> None:
    assert bool(find_references(question)) is found


def test_the_other_words_of_a_question() -> None:
    assert without_references("Does 6.44 apply in annex 1 to academies?") == "Does apply in to academies?"
