"""What each part of retrieval brings: the same questions with one part off in turn."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

import numpy as np

from assistant.evaluation import measures
from assistant.evaluation.golden import GoldenQuestion
from assistant.evaluation.measures import Result
from assistant.index.adapter import read_adapter
from assistant.index.classifier import read_classifier
from assistant.index.location import current_index
from assistant.index.question_model import QuestionModel
from assistant.index.store import Stored, read_store
from assistant.knowledge.glossary import Glossary
from assistant.library import Library
from assistant.questions.in_sentences import in_sentences
from assistant.records import Passage, ViewKind
from assistant.retrieval.search import Search, once_each

_MOST = 30
_WHOLE_ALONE = "sentence by sentence off"


def ablation(library: Library, questions: Sequence[GoldenQuestion]) -> dict[str, dict[str, float]]:
    """Name of the part that is off -> hit@1, hit@5, MRR, on questions that stand by themselves."""
    alone = [question for question in questions if question.paragraphs and not question.history]
    table = {}
    for name, search in _variants(library).items():
        made = search()
        results = [_result(question, made, by_sentences=name != _WHOLE_ALONE) for question in alone]
        table[name] = {
            "hit@1": measures.hit_rate(results, 1),
            "hit@5": measures.hit_rate(results, 5),
            "MRR": measures.mean_reciprocal_rank(results),
        }
    return table


def _variants(library: Library) -> dict[str, Callable[[], Search]]:
    stored, glossary = library.stored, library.glossary
    embed = cache(library.question_model.embed)  # every variant asks for the same vectors
    classifier = read_classifier(current_index(library.settings.data_dir))
    nothing = Glossary(())
    return {
        "nothing off": lambda: Search(stored, embed, glossary, classifier),
        "asks off, and what is learnt from them": lambda: Search(_without(stored, ViewKind.ASK), embed, glossary),
        "plain English off": lambda: Search(_without(stored, ViewKind.PLAIN), embed, glossary, classifier),
        "official wording off": lambda: Search(_without(stored, ViewKind.OFFICIAL), embed, glossary, classifier),
        "heading path off": lambda: Search(_without(stored, ViewKind.HEADING), embed, glossary, classifier),
        "asks and plain English off": lambda: Search(
            _without(_without(stored, ViewKind.ASK), ViewKind.PLAIN), embed, glossary
        ),
        "words (BM25) off": lambda: Search(stored, embed, glossary, classifier, keywords_share=0.0),
        _WHOLE_ALONE: lambda: Search(stored, embed, glossary, classifier),
        "meaning off": lambda: Search(stored, lambda question: None, glossary),
        "glossary off": lambda: Search(stored, embed, nothing, classifier),
        "classifier off": lambda: Search(stored, embed, glossary),
        "adapter and classifier off": lambda: _without_adapter(library),
    }


def _without(stored: Stored, kind: ViewKind) -> Stored:
    """The store without one kind of view, in the vectors and in the words."""
    rows = [row for row, view in enumerate(stored.views) if view.kind is not kind]
    passages = tuple(_stripped(passage, kind) for passage in stored.passages)
    return Stored(passages, tuple(stored.views[row] for row in rows), lambda: stored.vectors[np.array(rows)])


def _stripped(passage: Passage, kind: ViewKind) -> Passage:
    match kind:
        case ViewKind.ASK:
            return replace(passage, asks=())
        case ViewKind.PLAIN:
            return replace(passage, plain=None)
        case ViewKind.OFFICIAL:
            return replace(passage, text=None)
        case ViewKind.HEADING:
            return replace(passage, headings=())


def _without_adapter(library: Library) -> Search:
    folder = current_index(library.settings.data_dir)
    if read_adapter(folder) is None:
        return library.search
    plain = QuestionModel(library.question_model.embeddings, None)
    return Search(read_store(folder), plain.embed, library.glossary)


def _result(question: GoldenQuestion, search: Search, *, by_sentences: bool) -> Result:
    asked = question.question
    hits = search.find(asked, _MOST, within=in_sentences(asked) if by_sentences else ())
    found = [hit for hit in hits if hit.passage.role.is_citable]
    ranked = tuple(frozenset({hit.passage.label}) for hit in once_each(found)[:10])
    return Result(question, ranked, 0.0)
