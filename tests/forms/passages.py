"""Invented passages for tests of the forms, so that what is tested stands in the test."""

from pathlib import Path

from assistant.knowledge.bodies import read_body_names
from assistant.records import CODE, Duty, Modal, Passage, Role
from assistant.retrieval.hits import Hit

BODIES = read_body_names(Path(__file__).parents[2] / "corpus")


def passage(label: str, plain: str, *duties: Duty) -> Passage:
    """A paragraph of the Code that says `plain`."""
    return Passage(
        id=f"code/{label}",
        source=CODE,
        role=Role.STATUTORY_GUIDANCE,
        label=label,
        page=1,
        pdf_page=1,
        chapter=label.split(".")[0],
        headings=("A chapter", "A heading"),
        order=1,
        plain=plain,
        duties=duties,
    )


def duty(who: str, modal: Modal, what: str, when: str | None = None, by: str | None = None) -> Duty:
    """A duty on one body."""
    return Duty((who,), modal, what, when, by)


def hit(found: Passage, score: float = 1.0) -> Hit:
    """A passage as search found it."""
    return Hit(found, score=score, meaning=0.6)
