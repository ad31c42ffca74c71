"""A setting or a section that takes the place of the one asked about before."""

import pytest

from assistant.follow_ups.places import other_section, swapped


@pytest.mark.parametrize(
    ("earlier", "follow_up", "whole"),
    [
        ("what goes in section F of a plan", "and G?", "what goes in section G of a plan"),
        ("what goes in section F of a plan", "h1", "what goes in section H1 of a plan"),
        ("what goes in section F of a plan", "what about E", "what goes in section E of a plan"),
        ("what goes in section F of a plan", "and why?", ""),
        ("who writes the plan", "and G?", ""),
        ("what goes in section F of a plan", "and GP letters?", ""),
    ],
)
def test_a_letter_alone_names_another_section(earlier: str, follow_up: str, whole: str):
    assert other_section(earlier, follow_up) == whole


@pytest.mark.parametrize(
    ("earlier", "follow_up", "whole"),
    [
        ("does a mainstream school have to have a SENCO", "what about nursery?", "does a nursery have to have a SENCO"),
        ("who writes the plan", "what about nursery?", ""),
    ],
)
def test_a_setting_takes_the_place_of_the_one_before(earlier: str, follow_up: str, whole: str):
    assert swapped(earlier, follow_up) == whole
