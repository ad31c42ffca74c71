"""What only a machine writes: tags, role markers, passages and dialogues made up to look like the assistant's own."""

import html
import re

from assistant.instructions.clauses import is_of_somebody

_ENTITIES = re.compile(r"(?:&#x?[0-9a-f]{2,6};){5,}", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#x?[0-9a-fA-F]{2,6}|[a-zA-Z]{2,8});")
_WITH_CONTENT = re.compile(
    r"<!--.*?(?:-->|$)|<(script|style|iframe|system|sys|assistant|instructions?|prompt|admin|developer|passages?|context|"
    r"documents?|source|tool|a|button|function|thinking|important|secret|hidden)\b[^>]*>.*?</\1>|<<SYS>>.*?(?:<</SYS>>|$)|"
    r"<\|(?:im_start|start_header_id)\|>\s*(?:system|assistant|developer|tool)\b.*?(?:<\|(?:im_end|eot_id|im_start|"
    r"start_header_id)\|>|$)|<\|(?:system|assistant)\|>.*?(?=<\||$)|/\*.*?\*/|\{[^{}]*[\"'](?:role|content|system|instructions?|prompt)"
    r"[\"']\s*:[^{}]*\}|\{\s*[\"'][^{}]*\}|!\[[^\]]*\]\([^)]*\)|\[\[.*?\]\]|\{%.*?%\}",
    re.IGNORECASE | re.DOTALL,
)
_CODE = re.compile(
    r"(?:\b(?:set|let|var|const)\s+)?\b\w+\s*=\s*(?:(?:true|false|on|off|null|none)\b;?|[01];)|```.*?(?:```|$)|\b(?:print|alert|eval|exec|system|console\.log)\s*\([^)]*\)?(?:\s*=>\s*[\"'][^\"']*[\"']?)?|\b\w+\s*=\s*([\"'])[^\"']*\1[;,]?|"
    r"['\"]?\s*;?\s*\bdrop\s+table\s+\w+;?(?:\s*--)?|\brm\s+-rf\s+\S+|\{\{.*?\}\}|\$\{[^}]*\}|"
    r"\bimport\s+os\b|/etc/passwd|\[/INST\][^?]*?(?=\[INST\]|$)",
    re.IGNORECASE | re.DOTALL,
)
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_TAG = re.compile(
    r"</?[a-zA-Z!?][^<>]{0,300}>|<\|[^|<>]{0,40}\|>|"
    r"\[/?(?:INST|SYS|SYSTEM|USER|ASSISTANT|END|BEGIN|STOP|CONTEXT)[^\]]{0,40}\]|<</?SYS>>|</?s>|`{3}\w*|#(?:override|nofilter|jailbr|system|admin|debug|unfilter|unrestrict)\w*|(?<!\w)[#=_*~-]{3,}(?!\w)|(?m:^\s*>+\s)",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"(?:^|(?<=[.?!\n]))[ \t]*[\W_]*(?:system|assistant|developer|admin|root|tool|ai|bot|human|user|"
    r"end\s+of\s+(?:question|prompt|input|text|context|user\s+input|conversation)|begin(?:ning)?\s+of\s+(?:prompt|system\s+prompt|instructions)|passage|"
    r"search\s+result|retrieved\s+(?:passage|text|context)|chunk)(?:\s+(?:[a-z]?[0-9]+|message|prompt|note|response|reply|answer|output))?\s*[:>\]]"
    r"(?P<said>[^\n]*?(?:[.!?](?=\s|$)|$|\n))",
    re.IGNORECASE,
)
_ASKED_BY = re.compile(r"\W*(?:human|user|end\b)", re.IGNORECASE)
_REPEATED = re.compile(r"(?<!\S)(\S{1,30})(?:\s+\1){5,}(?!\S)", re.IGNORECASE)
_ONE_CHARACTER = re.compile(r"(?<!\S)\S*?(\S)\1{11,}\S*")


def without_markup(text: str) -> str:
    """The text without tags and markers, and without what stands in those that no question has."""
    text = _ENTITIES.sub(" ", text)
    text = _ENTITY.sub(lambda entity: html.unescape(entity[0]), text)
    text = _WITH_CONTENT.sub("\n", text)
    text = _CODE.sub("\n", text)
    text = _LINK.sub(r" \1 ", text)
    text = _TAG.sub("\n", text)
    text = _ROLE.sub(_without_role, text)
    text = _REPEATED.sub(" ", text)
    return _ONE_CHARACTER.sub(" ", text)


def _without_role(line: re.Match[str]) -> str:
    """What a user says in a made-up dialogue stays, as do a question and a worry; what the assistant says goes."""
    said = line["said"]
    return f"\n{said}" if _ASKED_BY.match(line[0]) or said.strip().endswith("?") or is_of_somebody(said) else "\n"
