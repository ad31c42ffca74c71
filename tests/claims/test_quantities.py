"""Numbers with what they count, in figures and in words."""

import pytest

from assistant.claims.quantities import Quantity, is_among, quantities


def _read(text: str) -> set[tuple[str, str]]:
    return {(q.value, q.unit) for q in quantities(text) if not q.is_ordinary}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", set()),
        ("within 6 weeks", {("6", "week")}),
        ("within six weeks", {("6", "week")}),
        ("the 20-week process", {("20", "week")}),
        ("15 working days", {("15", "working day")}),
        ("6, 8 or 10 weeks", {("6", "week"), ("8", "week"), ("10", "week")}),
        ("between 16 and 25 years", {("16", "year"), ("25", "year")}),
        ("19- to 25-year-olds", {("19", "year"), ("25", "year")}),
        ("aged 16 to 25", {("16", "year"), ("25", "year")}),
        ("under 25", {("25", "")}),
        ("£6,000 a year", {("6000", "£"), ("1", "year"), ("12", "month")}),
        ("10 per cent, 5% and 3 percent", {("10", "%"), ("5", "%"), ("3", "%")}),
        ("by 31 March, or 15th February", {("31", "March"), ("15", "February")}),
        ("16 may apply", {("16", "")}),
        ("section 36, regulations 5 and 6", {("36", "section"), ("5", "regulation"), ("6", "regulation")}),
        ("paragraph 6.44", {("6.44", "")}),
        ("from day 6 on", {("6", "day")}),
        ("Year 6 pupils", {("6", "school year")}),
        ("twenty-five pupils, two hundred and fifty plans", {("25", ""), ("250", "")}),
        ("one plan, two copies", set()),
        ("one week, two terms", {("1", "week"), ("2", "term")}),
        ("twice a year", {("2", "time"), ("1", "year"), ("12", "month")}),
        ("a fortnight", {("2", "week")} | set()),
        ("reviewed annually", {("1", "year"), ("12", "month")}),
        ("every 12 months", {("12", "month"), ("1", "year")}),
        ("each half term", {("0.5", "term")}),
        ("often, attend, height, someone", set()),
    ],
)
def test_quantities(text: str, found: set[tuple[str, str]]):
    assert _read(text) == found


@pytest.mark.parametrize(
    ("claimed", "ground", "there"),
    [
        ("6 weeks", "within six weeks", True),
        ("6 weeks", "within 6 months", False),
        ("6 weeks", "section 6", False),
        ("15 days", "15 working days", False),
        ("6 of them", "6 weeks", True),
        ("25 years", "under 25", True),
        ("25 weeks", "under 25", False),
        ("every year", "every 12 months", True),
        ("every term", "every year", False),
    ],
)
def test_among(claimed: str, ground: str, there: bool):
    wanted = [q for q in quantities(claimed) if not q.is_ordinary]
    assert all(is_among(quantity, quantities(ground)) for quantity in wanted) is there


def test_a_bare_one_is_an_ordinary_word_and_a_figure_is_not():
    assert Quantity("1", in_words=True).is_ordinary
    assert not Quantity("1").is_ordinary
    assert not Quantity("1", "week", in_words=True).is_ordinary
