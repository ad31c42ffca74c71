"""Duties in all the words that people put them in."""

import pytest

from assistant.claims.modals import Force, claims, is_met


@pytest.mark.parametrize(
    ("text", "forces"),
    [
        ("Schools must wait.", [Force.MUST]),
        ("Must schools wait?", [Force.MUST]),
        ("Schools must also not wait.", [Force.MUST_NOT]),
        ("Schools mustn’t wait.", [Force.MUST_NOT]),
        ("Schools cannot wait.", [Force.MUST_NOT]),
        ("Schools may not wait.", [Force.MUST_NOT]),
        ("Schools are not allowed to wait.", [Force.MUST_NOT]),
        ("It is unlawful to wait.", [Force.MUST_NOT]),
        ("Schools should wait.", [Force.SHOULD]),
        ("Schools shouldn't wait.", [Force.SHOULD_NOT]),
        ("Schools are expected to wait.", [Force.SHOULD]),
        ("Schools may wait.", [Force.MAY]),
        ("Schools can wait.", [Force.MAY]),
        ("Parents are entitled to wait.", [Force.MAY]),
        ("Schools have to wait.", [Force.MUST]),
        ("Schools are required to wait.", [Force.MUST]),
        ("Schools need to wait.", [Force.MUST]),
        ("Schools shall wait.", [Force.MUST]),
        ("Waiting is mandatory.", [Force.MUST]),
        ("By law schools wait.", [Force.MUST]),
        ("Schools have a statutory duty.", [Force.MUST]),
        ("Schools need not wait.", [Force.NEED_NOT]),
        ("Schools do not have to wait.", [Force.NEED_NOT]),
        ("Schools don't need to wait.", [Force.NEED_NOT]),
        ("Schools are not legally required to wait.", [Force.NEED_NOT]),
        ("There is no duty on schools.", [Force.NEED_NOT]),
        ("Waiting is optional.", [Force.NEED_NOT]),
        ("Schools must wait and should call.", [Force.MUST, Force.SHOULD]),
        ("In May the mustard scans well.", []),
        ("May is a month.", []),
        ("Children with special needs wait.", []),
    ],
)
def test_claims(text: str, forces: list[Force]):
    assert [claim.force for claim in claims(text)] == forces


@pytest.mark.parametrize(
    ("claimed", "ground", "met"),
    [
        ("must", "must", True),
        ("has to", "must", True),
        ("is required to", "must", True),
        ("must", "has to", False),  # the Code's own word is not drawn from another
        ("has to", "have to", True),
        ("has to", "should", False),
        ("must", "should", False),
        ("should", "must", False),
        ("can", "may", True),
        ("may", "can", False),
        ("cannot", "must not", True),
        ("must not", "cannot", False),
        ("must", "must not", False),
        ("will", "must", True),
        ("will", "should", False),
    ],
)
def test_met(claimed: str, ground: str, met: bool):
    (claim,), (source,) = claims(f"They {claimed} x"), claims(f"They {ground} x")
    assert is_met(claim, source) is met
