"""Fifth step: is this a question for the Code, and is what was found near enough to answer it?

No similarity threshold alone decides: the corpus's own entries on what the Code does not say (boundaries) and on
what belongs elsewhere (signposts) are found by the same search and weighed against its paragraphs.
"""

from assistant.answer import Notice, NoticeKind, Outcome
from assistant.knowledge.boundaries import Boundary
from assistant.library import Library
from assistant.records import Role
from assistant.retrieval.hits import Hit
from assistant.sufficiency import enough
from assistant.turn import Turn

_NOT_FOUND = (
    "The Code does not seem to say. Nothing in it comes near enough to your question to be quoted as an answer. "
    "Try other words, or look at the paragraphs below."
)


def judge(turn: Turn, library: Library) -> Turn:
    """The turn with only citable hits, or ended: signposted, out of scope, not in the Code."""
    citable = tuple(hit for hit in turn.hits if hit.passage.role.is_citable)
    if turn.references.labels or (turn.references.chapters and turn.references.alone):
        return turn.with_(hits=citable)
    first = turn.hits[0] if turn.hits else None
    if first is not None and first.passage.role is Role.SIGNPOST:
        return _signposted(turn.with_(hits=citable), first, library)
    if first is not None and first.passage.role is Role.BOUNDARY:
        boundary = library.boundaries[first.passage.label]
        return turn.ended(Outcome.NOT_IN_CODE, _boundary_text(boundary), hits=_near(boundary, citable))
    if not enough(turn.understood, citable):
        return turn.ended(Outcome.NOT_IN_CODE, _NOT_FOUND, hits=citable)
    return turn.with_(hits=citable)


def _signposted(turn: Turn, hit: Hit, library: Library) -> Turn:
    signpost = library.signposts[hit.passage.label]
    places = "\n".join(f"- [{place.name}]({place.url})" if place.url else f"- {place.name}" for place in signpost.where)
    text = f"{signpost.text}\n\n{places}" if places else signpost.text
    notice = Notice(NoticeKind(signpost.kind), signpost.text)
    return turn.ended(Outcome(signpost.outcome), text, notices=(*turn.notices, notice))


def _boundary_text(boundary: Boundary) -> str:
    return f"{boundary.says}\n\n{boundary.instead}" if boundary.instead else boundary.says


def _near(boundary: Boundary, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """The hits with the boundary's own nearest paragraphs first."""
    place = {label: order for order, label in enumerate(boundary.see)}
    return tuple(sorted(hits, key=lambda hit: place.get(hit.passage.label, len(place))))
