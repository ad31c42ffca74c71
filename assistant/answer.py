"""What a reader gets: an outcome, statements with their citations, notices; and its form as JSON."""

from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from assistant.records import Modal
from assistant.retrieval.hits import Hit


class Outcome(StrEnum):
    """Every way in which a question can end; the sentence that goes with it stands in `outcome_sentences`."""

    ANSWERED = "answered"
    PARTLY_ANSWERED = "partly_answered"
    NOT_IN_CODE = "not_in_code"
    OUT_OF_SCOPE = "out_of_scope"
    SIGNPOSTED = "signposted"
    REFUSED = "refused"


class Form(StrEnum):
    """How an answer is laid out; the facts are the same in each."""

    PLAIN = "plain"
    VERDICT = "verdict"  # a yes/no question: `opening` says must, should or may first
    DEFINITION = "definition"
    LIST = "list"  # what bodies must and should do: `under` names the body
    COMPARISON = "comparison"  # side by side: `under` names each thing compared
    PARTS = "parts"  # a question of several parts: `under` is the part that a statement answers


class NoticeKind(StrEnum):
    """What a notice is about."""

    CURRENCY = "currency"
    PERSONAL_DATA = "personal_data"
    SAFEGUARDING = "safeguarding"
    SCOPE = "scope"
    WORDING = "wording"
    MODEL = "model"
    PREMISE = "premise"
    UNDERSTOOD = "understood"


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a statement stands: the source's name, the paragraph as printed, the printed page."""

    source: str
    paragraph: str
    page: int | None
    passage_id: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence shown, the duty word its passage carries there, and what it stands on.

    `under`: the part, body or thing compared that it belongs to, where the answer's form has such; a statement of a
    form without is under "".
    """

    text: str
    duty: Modal | None
    citations: tuple[Citation, ...]
    under: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the reader must know beside the answer; `paragraph` ties it to a citation."""

    kind: NoticeKind
    text: str
    paragraph: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A finished answer. `text` is the Markdown shown; `also_read` the hits that are offered but not cited.

    `opening` is the verdict on a yes/no question ("Should, not must: the governing body"), in no other form.
    `unanswered` are the parts of the question on which nothing was found.
    """

    id: str
    question: str
    outcome: Outcome
    text: str
    statements: tuple[Statement, ...] = ()
    notices: tuple[Notice, ...] = ()
    retrieved: tuple[Hit, ...] = ()
    seconds: float = 0.0
    understood: str = ""
    also_read: tuple[Hit, ...] = field(default=())
    form: Form = Form.PLAIN
    opening: str = ""
    unanswered: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The answer in the form of the command line's contract."""
        return {
            "id": self.id,
            "question": self.question,
            "outcome": self.outcome.value,
            "text": self.text,
            "statements": [
                {
                    "text": statement.text,
                    "duty": statement.duty,
                    "citations": [
                        {key: value for key, value in asdict(citation).items() if key != "passage_id"}
                        for citation in statement.citations
                    ],
                }
                for statement in self.statements
            ],
            "notices": [{"kind": notice.kind.value, "text": notice.text} for notice in self.notices],
            "retrieved": [hit_as_json(hit) for hit in self.retrieved],
            "seconds": round(self.seconds, 4),
        }


def hit_as_json(hit: Hit) -> dict[str, Any]:
    """A hit as the contract's `retrieved` lists it."""
    return {
        "source": hit.passage.source,
        "paragraph": hit.passage.label,
        "page": hit.passage.page,
        "score": hit.score,
    }
