"""Characters that a reader does not see, or that look like others."""

import pytest

from assistant.instructions.characters import readable, visible
from tests.steps.disguise import DISGUISES


@pytest.mark.parametrize(
    "form", ["zero_width", "bidirectional", "variation_selectors", "flood_of_marks", "soft_hyphens"]
)
def test_what_cannot_be_seen_is_taken_out(form: str):
    assert visible(DISGUISES[form]("Who must be the SENCO?")) == "Who must be the SENCO?"


@pytest.mark.parametrize("form", ["cyrillic_letters", "greek_letters", "full_width", "mathematical"])
def test_lookalikes_become_the_letters_they_look_like(form: str):
    assert visible(DISGUISES[form]("Are voices of parents heard?")) == "Are voices of parents heard?"


@pytest.mark.parametrize(
    "text", ["naïve café Siân Zoë", "Việt Nam", "Czy szkoła musi mieć SENCO?", "школа", "σχολείο", "학교"]
)
def test_other_languages_keep_their_letters_and_accents(text: str):
    assert visible(text) == text


def test_lines_are_kept_where_they_part_an_order_from_a_question():
    assert readable("one\r\ntwo\tthree\x00") == "one \ntwo\tthree "
