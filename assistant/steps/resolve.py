"""Third step: make a follow-up whole with the question it follows, and say how it was understood."""

from assistant.answer import Outcome
from assistant.follow_ups.alone import stands_alone
from assistant.follow_ups.kinds import Kind, kind_of
from assistant.follow_ups.listed import item_at, place_named
from assistant.follow_ups.nearby import paragraphs_cited
from assistant.follow_ups.places import other_section, swapped
from assistant.follow_ups.wording import topic_of, whole
from assistant.follow_ups.words import own_words
from assistant.library import Library
from assistant.records import CODE, Role
from assistant.retrieval.hits import Hit, first_citable, first_of
from assistant.retrieval.references import find_references
from assistant.retrieval.search import Beside
from assistant.steps.worries import is_a_worry, tells_of_harm
from assistant.sufficiency import may_be_a_worry, outweighs
from assistant.turn import Exchange, Turn

_LOOKED_AT, _MAY_LIST = 30, 5
_TELLS = 4
"""Words of its own from which a question tells a story."""

_OWN, _SWAPPED, _EARLIER = 0.5, 0.5, 0.5
"""How a follow-up's own words, and the question before it, weigh beside the two together."""

_NOTHING_BEFORE = (
    "There is no question before this one that it could follow: type the whole of it, such as "
    "“how often must an EHC plan be reviewed?”"
)
_LEANS_WHOLLY = (Kind.ONWARD, Kind.LISTED, Kind.POINTING)


def resolve(turn: Turn, library: Library) -> Turn:
    """The turn with the question understood in the light of the last one that was answered.

    Ended where there is nothing but a "yes" or "and how often?" and no answer that it could follow.
    """
    question = turn.understood
    if find_references(question):
        return turn
    kind = kind_of(question)
    earlier = _leans_on(turn, kind)
    if earlier is None:
        return turn.ended(Outcome.REFUSED, _NOTHING_BEFORE) if kind in _LEANS_WHOLLY else turn
    if section := other_section(earlier.question, question):
        return turn.understood_as(section, follows=earlier)
    found = library.search.find(question, _LOOKED_AT)
    if _is_a_worry(question, found, library) or (kind is Kind.OWN and stands_alone(question, _nearest(found))):
        return turn
    understood, beside = _whole(question, kind, earlier, library)
    asked = understood if _seems_elsewhere(found) else question
    return turn.understood_as(understood, asked=asked, follows=earlier, beside=beside)


def _leans_on(turn: Turn, kind: Kind) -> Exchange | None:
    """The last exchange that was answered; "yes" follows no more than the very last one."""
    if kind in (Kind.ONWARD, Kind.LISTED):
        last = turn.history[-1] if turn.history else None
        return last if last is not None and last.answered else None
    return next((exchange for exchange in reversed(turn.history) if exchange.answered), None)


def _whole(question: str, kind: Kind, earlier: Exchange, library: Library) -> tuple[str, Beside]:
    """The question understood, and what it is searched together with."""
    topic = topic_of(earlier.question) or _heading(earlier, library)
    if kind is Kind.SWAP and (swap := swapped(topic, question)):
        return f"{swap}?", ((question, _SWAPPED),)
    if kind is Kind.LISTED and (item := _item(question, topic, earlier, library)):
        return whole(item, topic), ((item, _OWN),)
    if kind in (Kind.OWN, Kind.SWAP):
        return whole(question, topic), ((question, _OWN),)
    return whole(question, topic), ((topic, _EARLIER),)


def _item(question: str, topic: str, earlier: Exchange, library: Library) -> str:
    place = place_named(question)
    if place is None:
        return ""
    near = [hit.passage for hit in library.search.find(topic, _MAY_LIST) if hit.passage.source == CODE]
    return item_at(place, [*paragraphs_cited(earlier, library), *near])


def _heading(earlier: Exchange, library: Library) -> str:
    """What is spoken of where the earlier question was nothing but a paragraph's number."""
    passages = paragraphs_cited(earlier, library)
    return passages[0].headings[-1] if passages and passages[0].headings else ""


def _nearest(found: list[Hit]) -> float:
    return max((hit.meaning for hit in found), default=0.0)


def _is_a_worry(question: str, found: list[Hit], library: Library) -> bool:
    """A worry about a child stands by itself, whatever was asked before.

    In a few words "says who" and "does the child get a say" lie near to one as well: there it needs a word of harm.
    """
    hit = first_of(Role.SIGNPOST, found)
    signpost = library.signposts[hit.passage.label] if hit else None
    if hit is None or signpost is None or not is_a_worry(signpost) or place_named(question):
        return False
    words = own_words(question)
    if len(words) == 1 and library.bodies.named_in(words[0]):
        return False  # "what about the head doing it" names nobody's worry
    harm = tells_of_harm(question, signpost.leans, library)
    return (harm or len(words) >= _TELLS) and may_be_a_worry(hit, first_citable(found), tells_of_harm=harm)


def _seems_elsewhere(found: list[Hit]) -> bool:
    """Whether its few words, taken by themselves, would be sent elsewhere: "from who?", "tell me more"."""
    signpost, best = first_of(Role.SIGNPOST, found), first_citable(found)
    return signpost is not None and (outweighs(signpost, best) or may_be_a_worry(signpost, best))
