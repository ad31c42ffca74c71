"""The words of a follow-up that tell something by themselves, and those that only point, join or urge."""

import re

_POINTING = (
    "a an the this that these those it its it's they them their theyre they're he him his hes he's she her shes she's "
    "we us our i me my mine you your u one ones there here same such both all any some every each other another "
    "someone anyone everyone something thing things"
)
_JOINING = (
    "and or but so if then than as too also well else even though because plus just only still now again instead "
    "actually really about to of in on at by for from with without into up out off over under after before until till "
    "during between no not nor hi hello thanks thank cheers sorry please pls plz btw um er hmm oh ah lol ok okay yes "
    "yeah"
)
_HELPING = (
    "is are was were be been being am do does did done doing don't dont doesn't doesnt have has had having haven't "
    "can can't cant could will would won't wont shall might get gets got getting need needs go goes going come comes "
    "came let lets make makes made mean means want wants know apply applies count counts happen happens whats who's "
    "whos what's that's thats isn't isnt must should may"
)
ASKING = frozenset("who whom whose what when where why which how long often much many soon fast quick quickly".split())
_FILLER = frozenset(" ".join((_POINTING, _JOINING, _HELPING)).split()) | ASKING


def tokens(text: str) -> list[str]:
    """The words of a text, lower case and in order."""
    return re.findall(r"[a-z0-9]+(?:['-][a-z0-9]+)*", text.lower().replace("’", "'"))


def own_words(question: str) -> list[str]:
    """The words of a question that tell something by themselves, in order."""
    return [word for word in tokens(question) if word not in _FILLER]
