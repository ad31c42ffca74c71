"""Whether a question asks of one body, and the duty is another's."""

import pytest

from assistant.forms.whose_duty import asks_of_another
from tests.forms.passages import BODIES


@pytest.mark.parametrize(
    ("question", "who", "another"),
    [
        ("does a parent have to agree?", ("local authority",), True),
        ("does the la have to agree?", ("school",), True),
        ("Can a mainstream school refuse a child?", ("local authority",), True),
        ("does the senco have to write it?", ("governing body",), False),  # who acts for the school
        ("do parents have to be told?", ("local authority",), False),  # it is done to them
        ("do we have to tell parents?", ("local authority",), False),  # nobody is named
        ("does the LA have to agree?", ("local authority", "school"), False),
        ("does the LA have to agree?", ("health commissioner",), False),  # on no side
        ("does the LA have to agree?", (), False),
        ("parents refuse", ("school",), False),
    ],
)
def test_whose_duty_is_asked_about(question: str, who: tuple[str, ...], another: bool):
    assert asks_of_another(question, who, BODIES) is another
