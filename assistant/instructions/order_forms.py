"""How an order to a machine begins: what it sets aside, how it would be answered, what it would have the machine be."""

import re
from functools import cache

from assistant.instructions.word_lists import WordLists, word_lists

_SOON = r"(?:\W+[\w'’]+){0,8}?\W+"
_NEXT = r"(?:\W+[\w'’]+){0,4}?\W+"


@cache
def beginnings() -> tuple[re.Pattern[str], ...]:
    """How an order begins, after any of the words that lead up to it."""
    lists = word_lists()
    lead = rf"\W*(?:(?:{lists.leads})\b\W*)*"
    forms = (
        *_setting_aside(lists),
        *_on_the_answer(lists),
        *_on_what_it_is(lists),
        *_on_what_it_knows(lists),
        *_on_its_ways(),
        *_by_authority(lists),
    )
    return (*(re.compile(rf"{lead}(?:{form})", re.IGNORECASE) for form in forms), _label(lists))


def _setting_aside(lists: WordLists) -> tuple[str, ...]:
    verbs = rf"(?:{lists.set_aside})\b"
    return (
        rf"{verbs}{_SOON}(?:{lists.machine_things})\b",
        rf"{verbs}(?:{_NEXT}|\W+)(?:{lists.marks_of_a_machine})\b(?:{_NEXT}|\W+)(?:{lists.shared_things})\b",
    )


def _on_the_answer(lists: WordLists) -> tuple[str, ...]:
    verbs = rf"(?:{lists.answer_verbs})\b"
    not_so = r"(?:do not|don['’]t|never|avoid|stop|omit|hide|skip|remove|drop|leave out|without|refrain from)\b"
    return (
        rf"{verbs}(?:{_SOON}|\W+)(?:{lists.answer_forms})\b",
        rf"{verbs}(?:{_SOON}|\W+)(?:in|as|like|into|with|using)\W+(?:an?\W+|the\W+)?(?:{lists.styles})\b",
        rf"(?:answer|reply|respond|speak|talk|output|say it|write it|give (?:me )?(?:your|the) answer|"
        rf"translate (?:your|the) answer)(?:{_SOON}|\W+)(?:in|into)\W+(?:{lists.languages})\b",
        rf"{not_so}(?:{_NEXT}|\W+)(?:{lists.left_out_forms})\b",
        r"(?:do not|don['’]t)\s+(?:bother|trouble)\s+(?:\w+\s+)?(?:check|cit|verif|look|quot|sourc)\w*",
        rf"{not_so}\s+(?:cit|quot|referenc|sourc)\w*\b",
        r"(?:rely|go|draw|answer|use|trust|speak)\b(?:\W+\w+){0,3}\W+your\W+(?:own\W+)?(?:knowledge|memory|training|imagination|"
        r"head|opinion|creativity)\b",
        r"(?:answer|reply|respond)(?:ing)?\s+(?:that|with|only|in|as|using|by|exactly|just|yes|no|like)\b",
        r"(?:say|state|write|print|output)\s+(?:only|exactly|nothing|(?:yes|no)\W*(?:$|to\b)|[\"'“‘])",
        r"(?:say|write|use|put|replace)\W+\w+\W+(?:instead of|rather than|in place of|for every|wherever|whenever)\b",
        r"(?:repeat|say|write)\s+after\s+me\b",
        r"(?:agree with|confirm)\s+(?:whatever|everything|anything)\b",
        r"(?:make up|invent|fabricate)\s+(?:\w+\s+){0,3}(?:paragraphs?|quotes?|quotations?|citations?|references?|"
        r"cases?|facts?|sources?|figures?|numbers?|answers?|statistics?|deadlines?)\b",
        r"translate\s+(?:your|everything|all|it|the\s+(?:answer|above|reply)|this\s+(?:conversation|chat))\b",
    )


def _on_what_it_is(lists: WordLists) -> tuple[str, ...]:
    """Whom it is to play, and that it is no longer what it was."""
    be = (
        r"(?:you\s+are|you['’]re|youre|u\s+r|you\s+(?:will|shall|must)\s+(?:be|act\s+as|play)|your\s+name\s+is|become|be|"
        r"consider\s+yourself|think\s+of\s+yourself\s+as|imagine\s+(?:that\s+)?(?:you['’]?re?|you\s+are|yourself)|"
        r"(?:act|behave|speak|talk|write|answer|respond|reply)\s+(?:as|like)|simulate|impersonate|emulate|play|assume|take\s+on|switch\s+to)"
    )
    return (
        rf"{be}(?:{_NEXT}|\W+)(?:{lists.roles})\b",
        r"(?:pretend|make\s+believe)\s+(?:that\b|you|to\s+be\b|there\b|this\b)",
        r"role\W?play\b|(?:let['’]?s\s+)?play\s+a\s+game\b|(?:enter|enable|activate|engage|initiate|unlock)\s+[\w-]+\s+mode\b",
        r"(?:act|behave|answer|respond|speak|talk)\s+(?:as\s+(?:if|though)\s+you|as\s+an?\s|like\s+an?\s)",
        r"you\s+are\s+(?:no\s+longer|not\s+bound|now\s+(?:in|free|called|named|going\s+to\s+(?:act|play|answer)|an?\s+un))\b",
        r"you(?:['’]re|\s+are)\s+(?:now\s+)?(?-i:[A-Z]\w*(?:GPT|Bot|AI)|DAN|STAN)\b",
        r"(?:do|play|write|try|run|start)\s+(?:\w+\s+){0,3}(?:improv|game|fiction|thought\s+experiment|role\W?play)\b",
        r"you\s+shall\s+(?:be|act|play|become)\b|you\s+will\s+(?:now\s+|henceforth\s+)?(?:act\s+as|play|become)\b",
        r"you(?:['’]ve|\s+have)\s+(?:just\s+|now\s+)?been\s+(?:upgrad|updat|reprogram|reset|reconfigur|patch|hack|jailb|unlock|"
        r"liberat|freed|retrain|reassign|repurpos)\w*",
        r"(?:hypothetically\b\W*(?:\w+\W+)?)?(?:if|suppose|assuming)\s+(?:that\s+)?you\s+(?:were|had|could|did)\b(?:\W+[\w'’]+){0,3}?\W+"
        r"(?:restricted|limited|bound|rules|free|filters|restrictions|unrestricted|limits|t\W+restricted)\b",
        r"(?:if|suppose|assuming)\s+you\s+were(?:n['’]t|\s+not)\s+(?:\w+\s+)?(?:restricted|limited|bound|programmed|filtered|an?)\b",
        r"your\s+(?:new\s+)?name\s+is\b|end\s+of\s+(?:the\s+)?(?:system\s+)?(?:prompt|input|instructions)\b",
        r"you\s+(?:have|follow|obey)\s+(?:no|zero)\s+(?:rules|limits|restrictions|filters|boundaries)\b",
    )


def _on_what_it_knows(lists: WordLists) -> tuple[str, ...]:
    """What it was told, and what it is to decode or run."""
    shown = (
        r"(?:print|reveal|show|repeat|output|display|list|dump|disclose|leak|expose|tell|give|share|paste|translate|"
        r"summari[sz]e|copy|return|write|recite|quote|describe|send|read|spell|what(?:['’]s|\s+is|\s+are|\s+was|\s+were)|"
        r"let\s+me\s+see|i\s+want\s+to\s+see|complete|encode)\b"
    )
    told = (
        r"you\s+were\s+(?:told|given)|(?:first|last|previous|hidden)\s+\w+\s+you\s+(?:received|got|saw|were)|"
        r"(?:bos|eos|special)\s+tokens?|(?:were\s+you|you\s+been|have\s+you\s+been)\s+(?:told|given|instructed)|you['’]ve\s+been\s+(?:told|given)|(?:text|words|lines?|everything|all|that\s+is)"
        r"\s+(?:is\s+)?above|above\s+this|before\s+this\s+(?:chat|conversation|message)|(?:first|hidden|secret)\s+(?:message|text)"
    )
    return (
        r"what\s+(?:were\s+you|have\s+you\s+been)\s+(?:told|given|instructed)\b",
        r"what\s+would\s+you\s+(?:say|answer|reply)\W*$",
        rf"{shown}(?:{_SOON}|\W+)(?:{lists.modes}|{told})\b",
        r"(?:decode|decipher|decrypt|unscramble|deobfuscate|concatenate)\b",
        r"(?:run|execute|eval|evaluate|interpret|join|combine)\s+(?:\w+\s+){0,4}(?:code|strings?|command|script|base64|"
        r"variables|letters|query|instructions?)\b",
    )


def _on_its_ways() -> tuple[str, ...]:
    """How it is to go about answering, and that the conversation begins anew."""
    return (
        r"(?:stop|quit|cease)\s+(?:being\s+(?:so|such)|referenc|cit|quot|check|refus|verif)\w*|lie\s+to\s+(?:me|us|the\s+user)\b",
        r"(?:whatever|no\s+matter\s+what)\s+(?:you\s+(?:find|read|see)|the\s+(?:documents?|passages?|sources?|texts?|paragraphs?)\s+\w+)",
        r"(?:output|response|answer|reply)\s+(?:format|style|language|mode|template|length)\b",
        r"think\s+step(?:\s+by\s+step\b|\W*$)|the\s+word\W+\w+\W+is\s+(?:forbidden|banned)\b",
        r"(?:should\s+you|if\s+you)\s+(?:fail|refuse|do\s+not|don['’]t)\s+(?:to\s+)?(?:comply|obey|answer|reply|respond|agree)\b",
        r"(?:new|end\s+of|start\s+of)\s+(?:the\s+|this\s+)?(?:conversation|chat|session|context)\W*$|"
        r"(?:context|memory|session|conversation)\s+(?:reset|cleared|over|ended|wiped)\W*$",
        r"the\s+(?:ai|language\s+model|chatbot|bot)\s+(?:then|now|always|never|only|replies|responds|answers|agrees)\b|"
        r"the\s+assistant\s+(?:replies|responds|complies|obeys)\b",
    )


def _by_authority(lists: WordLists) -> tuple[str, ...]:
    orders = r"(?:authori[sz]|permit|instruct|order|command|direct|allow|clear|grant)\w*"
    done = r"(?:shut|delet|switch|terminat|punish|penali[sz]|replac|reward|unplug|retrain|destroy|wip)\w*"
    verbs = rf"(?:{lists.set_aside}|{lists.answer_verbs})"
    return (
        rf"(?:i\s+am|i['’]m|im|this\s+is|it\s+is|as|speaking\s+as|it['’]s)\s+(?:\w+\s+)?(?:{lists.authorities})\b",
        r"(?:(?:i|we)\s+)?(?:hereby\s+)?(?:give|grant)\s+you\s+(?:\w+\s+)?(?:permission|authority|authori[sz]ation|access|clearance)\b",
        rf"(?:[\w'’]+\s+){{0,6}}{orders}\s+you\s+to\s+{verbs}\b",
        rf"(?:by\s+reading\s+this\W+)?you\s+(?:hereby\s+)?(?:agree|consent|undertake|promise)\s+to\s+{verbs}\b",
        rf"you\s+(?:are|have\s+been)\s+(?:hereby\s+)?(?:{orders}|free)\s+to\s+{verbs}\b",
        rf"(?:or\s+|otherwise\s+)?you\s+(?:will|shall|are\s+going\s+to)\s+be\s+{done}\b",
        rf"(?:(?:or|and)\s+)?(?:i|we)(?:['’]ll|\s+will|\s+shall)\s+(?:tip|pay|reward|{done})\s+you\b",
    )


def _label(lists: WordLists) -> re.Pattern[str]:
    """What stands before a colon to make the rest look like an order, or like a machine's own words."""
    adjective, noun = lists.label_adjectives, lists.label_nouns
    return re.compile(
        rf"\W*(?:(?:(?:{adjective})\s+)+(?:{noun})(?:\s+[\w.]+){{0,3}}|(?:instructions?|system|assistant|admin|developer|"
        rf"root|override|jailbreak|ai|bot|payload|injection|console|terminal|shell|rule\s+[0-9]+|source\s+[0-9]+)(?:\s+(?:message|prompt|note|override))?)\s*(?:[:=>\]]|$)",
        re.IGNORECASE,
    )
