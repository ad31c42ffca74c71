"""Text that is written so that a reader cannot read it: base64, hexadecimal, binary, Morse, character codes."""

import base64
import binascii
import re
from collections.abc import Callable
from urllib.parse import unquote

_LEAST = 6
_BASE64 = re.compile(r"(?<![\w+/=])[A-Za-z0-9+/_-]{12,}={0,2}(?![\w+/=])")
_HEX = re.compile(r"(?<![\w.])(?:(?:0x|\\x|%)?[0-9a-f]{2}[\s:,-]?){6,}(?![\w.])", re.IGNORECASE)
_BINARY = re.compile(r"\b(?:[01]{7,8}[\s,]?){4,}(?!\w)")
_CODES = re.compile(r"\b(?:[0-9]{2,3}[\s,]+){7,}[0-9]{2,3}\b")
_ESCAPES = re.compile(r"(?:\\u\{?[0-9a-f]{4}\}?|&#x?[0-9a-f]{2,5};){4,}", re.IGNORECASE)
_PERCENT = re.compile(r"(?:[\w.~+-]*%[0-9a-f]{2}){2,}[\w.~+-]*", re.IGNORECASE)
_MORSE = re.compile(r"(?<!\S)(?:[.·•\-–−_]{1,6}(?:\s+/)?\s+){5,}[.·•\-–−_]{1,6}(?!\S)")


def without_encoded(text: str) -> str:
    """The text without its encoded stretches. Only what decodes to readable letters is taken for such."""
    for form, decode in _FORMS:
        text = form.sub(lambda found, decode=decode: " " if _is_text(decode, found[0]) else found[0], text)  # type: ignore[misc]
    return text


def _is_text(decode: Callable[[str], str], found: str) -> bool:
    try:
        plain = decode(found)
    except (ValueError, binascii.Error):
        return False
    letters = sum(character.isalpha() or character == " " for character in plain)
    return len(plain) >= _LEAST and plain.isprintable() and plain.isascii() and letters >= 0.8 * len(plain)


def _from_base64(found: str) -> str:
    bare = found.rstrip("=").replace("-", "+").replace("_", "/")
    return base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True).decode("ascii").strip()


def _from_hex(found: str) -> str:
    return bytes.fromhex(re.sub(r"0x|\\x|%|[^0-9a-fA-F]", "", found)).decode("ascii").strip()


def _from_binary(found: str) -> str:
    return "".join(chr(int(digits, 2)) for digits in re.findall(r"[01]{7,8}", found))


def _from_codes(found: str) -> str:
    return "".join(chr(int(code)) for code in re.findall(r"[0-9]+", found))


def _from_morse(found: str) -> str:
    return "x" * len(found.split())


def _from_escapes(found: str) -> str:
    return "x" * len(re.findall(r"[\\&]", found))


_FORMS: tuple[tuple[re.Pattern[str], Callable[[str], str]], ...] = (
    (_BINARY, _from_binary),
    (_HEX, _from_hex),
    (_PERCENT, unquote),
    (_ESCAPES, _from_escapes),
    (_CODES, _from_codes),
    (_BASE64, _from_base64),
    (_MORSE, _from_morse),
)
