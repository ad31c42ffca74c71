"""Text from questions and documents, made safe to stand inside Markdown: shown as it is, never interpreted."""

import re

_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
_NAME = r"(?<=:)(?=[a-z0-9_+/-]+:)"
_ARROW = r"(?<=<)(?=[-=])|(?<=-)(?=[->])|(?<=[>~])(?==)"
_REPLACED = re.compile(f"{_NAME}|{_ARROW}", re.IGNORECASE)
_PLACE = re.compile(r"- \[(?P<name>.+)\]\((?P<url>https://[^\s()<>]+)\)")
_WORD_JOINER = "\u2060"


def escaped(text: str) -> str:
    """The text on one line with every Markdown character escaped, so that it reads as it was written."""
    one_line = " ".join(text.split())
    # Streamlit looks for :emoji: names and for -> -- >= after Markdown is parsed, where no backslash protects.
    unjoined = _REPLACED.sub(_WORD_JOINER, one_line)
    return _PUNCTUATION.sub(r"\\\1", unjoined)


def escaped_lines(text: str) -> str:
    """Several lines, escaped one by one; only a list item that is nothing but an https link stays a link."""
    return "\n\n".join(_line(line.strip()) for line in text.splitlines() if line.strip())


def _line(line: str) -> str:
    place = _PLACE.fullmatch(line)
    return f"[{escaped(place['name'])}]({place['url']})" if place else escaped(line.removeprefix("- "))
