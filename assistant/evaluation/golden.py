"""The development questions of tests/golden: messy, adversarial, with graded paragraphs."""

import hashlib
from pathlib import Path
from typing import Literal

from pydantic import Field

from assistant.answer import Outcome
from assistant.errors import CorpusError
from assistant.knowledge.yaml_file import Entry, read_yaml
from assistant.records import Modal

Part = Literal["tuning", "checking", "held"]
Verdict = Literal["must", "should", "may", "must not", "none"]
Kind = Literal[
    "lookup",
    "must_should",
    "who",
    "by_when",
    "procedure",
    "definition",
    "list",
    "comparison",
    "multi_part",
    "follow_up",
    "false_premise",
    "not_in_code",
    "out_of_scope",
    "safeguarding",
    "personal_data",
    "currency",
    "review_guide",
    "case_study",
]

_ANSWERS = 2
"""The grade of a paragraph that answers; 1 is one that may be cited beside it."""

HELD_FILE = "held"
"""Questions in files whose name starts so are for the end: nothing is tuned on them."""


class QuestionPart(Entry):
    """One part of a question that asks several things, or one of the things that it compares.

    `asks`: the part in our own words, readable without the others. `paragraphs`: graded as the question's are;
    empty where the Code does not answer this part.
    """

    asks: str
    paragraphs: dict[str, int] = Field(default_factory=dict)

    @property
    def right(self) -> frozenset[str]:
        """The labels that answer this part."""
        return frozenset(label for label, grade in self.paragraphs.items() if grade == _ANSWERS)


class GoldenQuestion(Entry):
    """A question with what is right for it.

    `paragraphs`: label -> 2 (answers it) or 1 (relevant, may be cited beside). `duty`: the duty word in the
    answering paragraph, where one decides the question. `verdict`: what a yes/no question comes down to for exactly
    the act asked about; "none" where the paragraph decides it without a duty word. `parts`: in the order asked;
    empty where the question is one. `history`: earlier questions, oldest first.
    """

    id: str
    question: str
    kind: Kind
    outcome: Outcome = Outcome.ANSWERED
    paragraphs: dict[str, int] = Field(default_factory=dict)
    duty: Modal | None = None
    verdict: Verdict | None = None
    parts: tuple[QuestionPart, ...] = ()
    history: tuple[str, ...] = ()
    note: str = ""

    @property
    def right(self) -> frozenset[str]:
        """The labels that answer the question; none where the Code is silent or another source answers."""
        return frozenset(label for label, grade in self.paragraphs.items() if grade == _ANSWERS)

    @property
    def relevant(self) -> frozenset[str]:
        """The labels that may be cited."""
        return frozenset(self.paragraphs)


class _GoldenFile(Entry):
    questions: tuple[GoldenQuestion, ...]


def read_golden(folder: Path) -> dict[Part, tuple[GoldenQuestion, ...]]:
    """The questions of a folder, split before anything was tuned: by file for `held`, else by a hash of the id."""
    parts: dict[Part, list[GoldenQuestion]] = {"tuning": [], "checking": [], "held": []}
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        raise CorpusError(f"There are no questions in {folder}: run from the project's folder, or give --golden.")
    seen: set[str] = set()
    for path in paths:
        for question in read_yaml(path, _GoldenFile).questions:
            if question.id in seen:
                raise CorpusError(f"{path.name}: the id {question.id} stands twice in {folder}.")
            seen.add(question.id)
            parts[_part(path, question)].append(question)
    return {part: tuple(questions) for part, questions in parts.items()}


def _part(path: Path, question: GoldenQuestion) -> Part:
    if path.name.startswith(HELD_FILE):
        return "held"
    return "tuning" if hashlib.sha1(question.id.encode()).digest()[0] % 2 else "checking"
