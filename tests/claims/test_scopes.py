"""Who must do what."""

import pytest

from assistant.claims.scopes import scopes
from assistant.knowledge.bodies import Bodies, read_body_names
from assistant.settings import Settings


@pytest.fixture(scope="module")
def bodies() -> Bodies:
    return read_body_names(Settings().corpus_dir)


@pytest.mark.parametrize(
    ("text", "agents"),
    [
        ("Schools must tell the SENCO.", [{"school"}]),
        ("Schools and colleges must tell the SENCO.", [{"school", "college"}]),
        ("The LA must tell the school, which should reply.", [{"local authority"}, {"school"}]),
        ("The LA must write and should call.", [{"local authority"}, {"local authority"}]),
        ("The plan must be reviewed by the local authority.", [{"local authority"}]),
        ("The parent must be told.", [set()]),
        ("They must wait.", [{"Ofsted"}]),
        ("It waits.", []),
    ],
)
def test_agents(text: str, agents: list[set[str]], bodies: Bodies):
    found = scopes(text, bodies, frozenset({"Ofsted"}) if text.startswith("They") else frozenset())
    assert [set(scope.agents) for scope in found] == agents


def test_a_scope_ends_where_the_next_begins(bodies: Bodies):
    first, second = scopes("Schools must publish the report and should update the menu.", bodies)
    assert first.verb == "publish"
    assert "menu" not in first.words
    assert second.verb == "updat"
