"""Fifth step: is this a question for the Code, and is what was found near enough to answer it?

No similarity threshold alone decides: the corpus's own entries on what the Code does not say (boundaries) and on
what belongs elsewhere (signposts) are found by the same search and weighed against its paragraphs. A question that
only asks what a word means, and the corpus knows where the Code explains it, is always one for the Code.
"""

import re
from collections.abc import Sequence

from assistant.answer import Notice, NoticeKind, Outcome
from assistant.forms.definition import explained_in
from assistant.knowledge.boundaries import Boundary
from assistant.knowledge.signposts import Signpost
from assistant.library import Library
from assistant.questions.phrases import says
from assistant.questions.wanted import defined
from assistant.records import CODE, Role
from assistant.retrieval.hits import Hit, first_citable, first_of
from assistant.steps.search import MOST
from assistant.steps.worries import fits_who_speaks, is_a_worry, tells_of_harm, worry_in_passing
from assistant.sufficiency import enough, goes_before, lacks_the_figure, may_be_a_worry, outweighs
from assistant.turn import Turn

_POLITELY = re.compile(
    r"(?:(?:hi|hello|hey|please|pls|plz|ok|so|and|now|just|can you|could you|can u|could u|would you|will you|"
    r"i need you to|i want you to|i'd like you to|help me|help me to)\b[\s,:!.]*)+"
)

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
    worry = worry_in_passing(turn.asked or turn.understood, library)
    if turn.references.labels or (turn.references.chapters and turn.references.alone):
        return _signposted(judged, worry) if worry else judged
    hits = library.search.find(turn.asked, MOST) if turn.asked else turn.hits
    signpost = _signpost(turn, hits, library)
    if worry is not None and (signpost is None or not is_a_worry(signpost)):
        signpost = worry
    known_word = bool(explained_in(defined(turn.asked or turn.understood), library))
    if signpost is not None and _counts(signpost, turn) and (is_a_worry(signpost) or not known_word):
        return _signposted(judged, signpost)
    boundary = _boundary(turn, hits)
    if boundary is not None and not known_word:
        return _beyond(judged, library.boundaries[boundary.passage.label], library)
    if not enough(citable):
        return judged.ended(Outcome.NOT_IN_CODE, _NOT_FOUND)
    if not turn.beside and turn.follows is None and lacks_the_figure(turn.understood, citable[0]):
        return judged.ended(Outcome.NOT_IN_CODE, _NO_FIGURE)
    return judged


def _boundary(turn: Turn, alone: Sequence[Hit]) -> Hit | None:
    """The boundary that the question means. A part or a follow-up must mean it by its own words and in its context."""
    found = first_of(Role.BOUNDARY, turn.hits)
    asked = turn.asked or turn.understood
    if found is None or not outweighs(found, first_citable(turn.hits), asked):
        return None
    if turn.beside:
        own = first_of(Role.BOUNDARY, alone)
        if own is None or own.passage.id != found.passage.id or not outweighs(own, first_citable(alone), asked):
            return None
    return found


def _signpost(turn: Turn, hits: Sequence[Hit], library: Library) -> Signpost | None:
    """The signpost that the question means: by one of its telling phrases, or by the search.

    A follow-up is looked at by itself: a worry about a child is one, whatever was asked before.
    """
    asked = turn.asked or turn.understood
    begun = _POLITELY.sub("", asked.lower().replace("’", "'").lstrip())
    for signpost in library.signposts.values():
        if any(says(asked, phrase) for phrase in signpost.phrases):
            return signpost
        if any(re.match(rf"{re.escape(phrase)}\b", begun) for phrase in signpost.begins):
            return signpost
    hit = first_of(Role.SIGNPOST, hits)
    if hit is None:
        return None
    best = first_citable(hits)
    signpost = library.signposts[hit.passage.label]
    harm = tells_of_harm(asked, signpost)
    if is_a_worry(signpost) and fits_who_speaks(signpost, asked) and may_be_a_worry(hit, best, tells_of_harm=harm):
        return signpost
    boundary = first_of(Role.BOUNDARY, hits)
    beyond = Outcome(signpost.outcome) is Outcome.OUT_OF_SCOPE
    return signpost if outweighs(hit, best) and goes_before(hit, boundary, by_meaning=beyond) else None


def _counts(signpost: Signpost, turn: Turn) -> bool:
    """In a part of a question, or in a follow-up, only a worry counts and what lies out of scope."""
    return not turn.beside or is_a_worry(signpost) or Outcome(signpost.outcome) is Outcome.OUT_OF_SCOPE


def _signposted(turn: Turn, signpost: Signpost) -> Turn:
    places = "\n".join(f"- [{place.name}]({place.url})" if place.url else f"- {place.name}" for place in signpost.where)
    text = f"{signpost.text}\n\n{places}" if places else signpost.text
    # It stands by itself: it is not read together with the question before.
    kept = tuple(notice for notice in turn.notices if notice.kind is not NoticeKind.UNDERSTOOD)
    notice = Notice(NoticeKind(signpost.kind), signpost.text)
    return turn.ended(
        Outcome(signpost.outcome), text, notices=(*kept, notice), understood=turn.asked or turn.understood
    )


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
