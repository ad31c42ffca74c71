"""Seventh step: is this a question for the Code, and is what was found near enough to answer it?

No similarity threshold alone decides: the corpus's own entries on what the Code does not say (boundaries) and on
what belongs elsewhere (signposts) are found by the same search and weighed against its paragraphs. A question that
only asks what a word means, and the corpus knows where the Code explains it, is always one for the Code.
"""

from collections.abc import Sequence

from assistant.answer import Notice, NoticeKind, Outcome
from assistant.forms.definition import explained_in
from assistant.knowledge.boundaries import Boundary
from assistant.knowledge.signposts import Signpost
from assistant.library import Library
from assistant.questions.wanted import defined
from assistant.records import CODE, Role
from assistant.retrieval.hits import Hit, first_citable, first_of
from assistant.retrieval.leaning import Leanings
from assistant.steps.elsewhere import counts, signpost_meant
from assistant.steps.search import MOST
from assistant.steps.worries import is_a_worry, worry_told
from assistant.sufficiency import enough, lacks_the_figure, outweighs
from assistant.turn import Turn

_NOT_FOUND = (
    "The Code does not seem to say. Nothing in it comes near enough to your question to be quoted as an answer.\n\n"
    "Try other words, or look at the paragraphs below."
)


_NO_FIGURE = (
    "The Code does not seem to give a figure for this: the paragraph nearest to your question has none.\n\n"
    "Read it below before you rely on that."
)


def judge(turn: Turn, library: Library) -> Turn:
    """The turn with only citable hits, or ended: signposted, out of scope, not in the Code."""
    citable = tuple(hit for hit in turn.hits if hit.passage.role.is_citable)
    judged = turn.with_(hits=citable)
    worry = worry_told(turn.asked_alone, library, whole=not turn.beside)
    if turn.references.labels or (turn.references.chapters and turn.references.alone):
        return _signposted(judged, worry) if worry else judged
    hits = library.search.find(turn.asked, MOST) if turn.asked else turn.hits
    leanings = _leanings(turn, library)
    signpost = signpost_meant(turn, hits, leanings, library)
    if worry is not None and (signpost is None or not is_a_worry(signpost)):
        signpost = worry
    known_word = bool(explained_in(defined(turn.asked_alone), library))
    if signpost is not None and counts(signpost, turn) and (is_a_worry(signpost) or not known_word):
        return _signposted(judged, signpost)
    boundary = _boundary(turn, hits, leanings)
    if boundary is not None and not known_word:
        return _beyond(judged, library.boundaries[boundary.passage.label], library)
    if not enough(citable):
        return judged.ended(Outcome.NOT_IN_CODE, _NOT_FOUND)
    if turn.stands_alone and lacks_the_figure(turn.understood, citable[0], leanings):
        return judged.ended(Outcome.NOT_IN_CODE, _NO_FIGURE)
    return judged


def _leanings(turn: Turn, library: Library) -> Leanings:
    """Which way a whole question leans. The few words of a part or of a follow-up lean nowhere: "who pays?"."""
    return library.leanings(turn.understood) if turn.hits and turn.stands_alone else {}


def _boundary(turn: Turn, alone: Sequence[Hit], leanings: Leanings) -> Hit | None:
    """The boundary that the question means. A part or a follow-up must mean it by its own words and in its context."""
    found = first_of(Role.BOUNDARY, turn.hits)
    asked = turn.asked_alone
    if found is None or not outweighs(found, first_citable(turn.hits), asked, leanings):
        return None
    if turn.beside:
        own = first_of(Role.BOUNDARY, alone)
        if (
            own is None
            or own.passage.id != found.passage.id
            or not outweighs(own, first_citable(alone), asked, leanings)
        ):
            return None
    return found


def _signposted(turn: Turn, signpost: Signpost) -> Turn:
    places = "\n".join(f"- [{place.name}]({place.url})" if place.url else f"- {place.name}" for place in signpost.where)
    text = f"{signpost.text}\n\n{places}" if places else signpost.text
    # It stands by itself: it is not read together with the question before.
    kept = tuple(notice for notice in turn.notices if notice.kind is not NoticeKind.UNDERSTOOD)
    notice = Notice(NoticeKind(signpost.kind), signpost.text)
    return turn.ended(Outcome(signpost.outcome), text, notices=(*kept, notice), understood=turn.asked_alone)


def _beyond(turn: Turn, boundary: Boundary, library: Library) -> Turn:
    """Ended: what the Code does not say, what is near, and the nearest paragraphs first among the hits."""
    nearest = tuple(
        Hit(passage, score=turn.hits[0].score if turn.hits else 0.0)
        for label in boundary.see
        for passage in library.by_label.get((CODE, label), ())[:1]
    )
    named = {hit.passage.id for hit in nearest}
    text = f"{boundary.says}\n\n{boundary.instead}" if boundary.instead else boundary.says
    return turn.ended(
        Outcome.NOT_IN_CODE, text, hits=(*nearest, *(hit for hit in turn.hits if hit.passage.id not in named))
    )
