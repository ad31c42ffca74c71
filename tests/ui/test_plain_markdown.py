"""Text from questions and documents never acts as Markdown, and reads as it was written."""

import re

import pytest

from assistant.ui.plain_markdown import escaped, escaped_lines
from tests.ui.conftest import as_read

_UNESCAPED = re.compile(r"(?<!\\)(?:\\\\)*[!-/:-@\[\]-`{-~]")


@pytest.mark.parametrize("character", list("$*_[]<>`#:|~\\!()+-.{}&=\"'"))
def test_every_markdown_character_is_escaped(character: str):
    assert escaped(f"a {character} b") == f"a \\{character} b"


@pytest.mark.parametrize(
    "text",
    [
        "- a list",
        "* a list",
        "1. a numbered list",
        "# a heading",
        "> a quotation",
        "| a | table |",
        "~~struck~~ **bold** _italic_ `code` $x^2$",
        "[a link](https://example.org) ![a picture](https://example.org/x.png)",
        "<b>bold</b><script>alert(1)</script> &amp;",
        ":red[x] :blue-background[x] :red-badge[x] :small[x]",
        ":material/home: :streamlit: :smile: :+1:",
        "---",
        "a backslash \\ and \\* an escape",
    ],
)
def test_what_looks_like_markdown_is_plain_text(text: str):
    shown = escaped(text)
    assert not _UNESCAPED.search(shown)
    assert as_read(shown) == text


@pytest.mark.parametrize("symbol", [":material/x:", ":smile:", ":+1:", ":Streamlit:", *"-> <- <-> -- >= <= ~=".split()])
def test_what_streamlit_draws_as_a_symbol_is_broken_invisibly(symbol: str):
    # Streamlit replaces these after it has taken the backslashes away.
    assert symbol not in escaped(symbol).replace("\\", "")


@pytest.mark.parametrize(
    "text",
    [
        "Teachers are responsible and accountable for every pupil’s progress",
        "A pupil aged 16 or over – and the parents – may ask",
        "Élodie’s naïve café costs £20",
    ],
)
def test_ordinary_text_is_left_alone(text: str):
    assert escaped(text) == text


def test_a_time_and_a_reference_keep_their_colons():
    assert as_read(escaped("At 10:30, see 6.36: the teacher")) == "At 10:30, see 6.36: the teacher"


def test_lines_become_one_where_one_is_wanted():
    assert escaped("one\n\n# two\n- three") == "one \\# two \\- three"


def test_lines_stay_apart_where_several_are_wanted():
    assert escaped_lines("one\n\n  # two\n- three") == "one\n\n\\# two\n\nthree"


def test_a_place_stays_a_link_with_its_name_escaped():
    assert escaped_lines("- [KCSIE *now*](https://www.gov.uk/x)") == "[KCSIE \\*now\\*](https://www.gov.uk/x)"


@pytest.mark.parametrize(
    "line",
    ["- [x](http://example.org)", "- [x](javascript:alert(1))", "see [x](https://example.org)", "- [x](https://a) b"],
)
def test_no_other_link_is_one(line: str):
    assert "](" not in escaped_lines(line)
