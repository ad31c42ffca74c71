"""What is named must be named by the passage: sections, cases, addresses, capitals."""

import pytest

from assistant.claims.names import are_named, names

GROUND = "Section F and the Local Offer are part of an EHC plan under the Care Act 2014, says Kent v Brent."


@pytest.mark.parametrize(
    "sentence",
    [
        "Section F stays.",
        "They keep section F of the plan.",
        "The Local Offer stays.",
        "The local offer stays.",
        "The SENCO keeps the EHC plan.",
        "The Care Act stays.",
        "As in Kent v Brent, it stays.",
        "Nobody is named here.",
    ],
)
def test_named(sentence: str):
    assert are_named(names(sentence), GROUND)


@pytest.mark.parametrize(
    "sentence",
    [
        "Section G stays.",
        "They keep sections F and G.",
        "They keep section H1.",
        "The Wales Offer stays.",
        "As in Smith v Brent, it stays.",
        "As in R v Brent, it stays.",
        "See www.example.com for it.",
        "See example.org for it.",
        "Write to a@b.example for it.",
        "They follow the GDPR.",
        "They ask Warnock.",
    ],
)
def test_not_named(sentence: str):
    assert not are_named(names(sentence), GROUND)
