"""A question told in several sentences, to be read whole and sentence by sentence.

A story around a question ("Results day, and she missed her grade by one. ...") draws the vector of the whole to itself.
"""

from math import sqrt

from assistant.instructions.clauses import sentences_of
from assistant.retrieval.search import Beside

_LONG = 14
_FEWEST_WORDS = 3
_SENTENCES = 0.7
"""What all sentences together weigh beside the whole question, which weighs 1; found on the development questions."""


def in_sentences(question: str) -> Beside:
    """The sentences of a long question, each with its weight (by the root of its words); none for one sentence."""
    sentences = sentences_of(question)
    if len(sentences) < 2 or len(question.split()) < _LONG:
        return ()
    sizes = {sentence: sqrt(words) for sentence in sentences if (words := len(sentence.split())) >= _FEWEST_WORDS}
    return tuple((sentence, _SENTENCES * size / sum(sizes.values())) for sentence, size in sizes.items())
