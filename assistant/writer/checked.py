"""Each sentence of the model against the passages that it cites: shown, replaced by a passage's own, or left out."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.answer import Citation, Statement
from assistant.claims.words import content_words
from assistant.duty_words import duty_word
from assistant.knowledge.bodies import Bodies
from assistant.records import Passage
from assistant.sentences import sentences
from assistant.support import supporting
from assistant.writer.keys import Keys
from assistant.writer.prompt import NOT_IN_CODE

_MARKUP = frozenset("<>[]{}|`\\^~#_=@【】")
_EMPHASIS = "*_•#> \t"
_LIKE_PLAIN = {"\u00a0": " ", "…": "..."}


@dataclass(slots=True)
class Checker:
    """The sentences of one answer, in order. `own` are the offline statements, quoted where the model is wrong.

    `cites`: whether any sentence had a key of this answer; `unsupported`: how many sentences were not shown as the
    model wrote them.
    """

    question: str
    keys: Keys
    own: Sequence[Statement]
    bodies: Bodies
    cites: bool = False
    unsupported: int = 0
    _shown: set[str] = field(default_factory=set)
    _replaced: set[str] = field(default_factory=set)

    def check(self, sentence: str) -> Statement | None:
        """What the reader may see in the sentence's place, None for nothing."""
        if NOT_IN_CODE in sentence:
            return None
        cited = self.keys.cited(sentence)
        if not cited.passages:
            self.unsupported += 1
            return None
        self.cites = True
        text = tidy(cited.text)
        found = supporting(text, cited.passages, self.bodies) if is_plain(text) else ()
        if found:
            return self._once(Statement(text, duty_word(text), tuple(map(_citation, found))))
        self.unsupported += 1
        return self._own(cited.passages[0])

    def _own(self, passage: Passage) -> Statement | None:
        """A passage's own best statement, once."""
        if passage.id in self._replaced:
            return None
        self._replaced.add(passage.id)
        quoted = next((s for s in self.own if s.citations and s.citations[0].passage_id == passage.id), None)
        return self._once(quoted or _nearest(self.question, passage))

    def _once(self, statement: Statement) -> Statement | None:
        if statement.text in self._shown:
            return None
        self._shown.add(statement.text)
        return statement


def tidy(text: str) -> str:
    """Without a list's bullet, emphasis, and a stray space before the full stop; with a full stop."""
    for odd, plain in _LIKE_PLAIN.items():
        text = text.replace(odd, plain)
    text = " ".join(text.replace("**", "").split()).strip(_EMPHASIS).removeprefix("- ").strip()
    text = text.replace(" .", ".").replace("..", ".") if text.endswith(" .") or text.endswith("..") else text
    return text if not text or text[-1] in '.!?:;)"”’' else f"{text}."


def is_plain(text: str) -> bool:
    """Whether a text is nothing but readable Latin text: no markup, hidden characters or look-alike letters."""
    return bool(text) and not any(
        character in _MARKUP
        or unicodedata.category(character)[0] in "CM"
        or unicodedata.normalize("NFKC", character) != character
        or (character.isalpha() and not unicodedata.name(character, "").startswith("LATIN"))
        for character in text
    )


def _nearest(question: str, passage: Passage) -> Statement:
    asked = content_words(question)
    best = max(sentences(passage.wording), key=lambda sentence: len(asked & content_words(sentence)))
    return Statement(best, duty_word(best), (_citation(passage),))


def _citation(passage: Passage) -> Citation:
    return Citation(passage.source, passage.label, passage.page, passage.id)
