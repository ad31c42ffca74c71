"""The library: one published index and the knowledge beside it, opened once and used by every question."""

from dataclasses import dataclass, replace
from functools import cached_property, partial
from itertools import chain
from pathlib import Path

from assistant.errors import ReaderError
from assistant.index.adapter import Floats, adapted, read_adapter
from assistant.index.classifier import read_classifier
from assistant.index.embedding import EmbeddingModel
from assistant.index.location import current_index
from assistant.index.manifest import Manifest, read_manifest
from assistant.index.packaged_model import english_words
from assistant.index.question_model import QuestionModel
from assistant.index.store import Stored, read_store
from assistant.knowledge.bodies import Bodies, read_body_names
from assistant.knowledge.boundaries import Boundary, read_boundaries
from assistant.knowledge.currency import Change, by_paragraph, read_changes
from assistant.knowledge.glossary import Glossary, read_glossary
from assistant.knowledge.signposts import Signpost, read_signposts
from assistant.knowledge.sources import Source
from assistant.records import Passage, Role, Towards
from assistant.retrieval.leaning import Group, Leaning, Leanings
from assistant.retrieval.search import Search
from assistant.retrieval.spelling import Spelling
from assistant.settings import Settings
from assistant.writer.writer import Writer, open_writer


@dataclass(frozen=True)
class Library:
    """Passages, search, manifest, and the knowledge that steps look up."""

    settings: Settings
    manifest: Manifest
    stored: Stored
    question_model: QuestionModel
    search: Search
    boundaries: dict[str, Boundary]
    signposts: dict[str, Signpost]
    changes: dict[str, tuple[Change, ...]]
    glossary: Glossary
    writer: Writer | None = None

    @cached_property
    def by_id(self) -> dict[str, Passage]:
        """Every passage by its id."""
        return {passage.id: passage for passage in self.stored.passages}

    @cached_property
    def by_label(self) -> dict[tuple[str, str], tuple[Passage, ...]]:
        """The passages of a source under one label: several for an annex or the glossary."""
        found: dict[tuple[str, str], list[Passage]] = {}
        for passage in self.stored.passages:
            found.setdefault((passage.source, passage.label), []).append(passage)
        return {key: tuple(passages) for key, passages in found.items()}

    @cached_property
    def _groups(self) -> dict[Towards, Group]:
        return self.search.groups(self._leans)

    def _leans(self, passage: Passage) -> Towards:
        if passage.role is Role.SIGNPOST:
            return self.signposts[passage.label].leans
        if passage.role is Role.ORDINARY:
            return Towards.NO_WORRY
        return Towards.ITS_SILENCE if passage.role is Role.BOUNDARY else Towards.THE_CODE

    def leanings(self, question: str) -> Leanings:
        """Which way a question leans; empty without a model."""
        return self.search.leanings(question, self._groups)

    def signpost_nearest(self, leaning: Leaning) -> Signpost:
        """The signpost whose ask is the nearest of a group of signposts'."""
        return self.signposts[self.by_id[self.stored.views[leaning.nearest].passage_id].label]

    @cached_property
    def spelling(self) -> Spelling:
        """The words that the corpus and the glossary use, and those that are English, to put slips right."""
        passages = self.stored.passages
        written = (f"{one.heading_path} {one.text or ''} {one.plain or ''}" for one in passages)
        return Spelling(
            written=chain(written, self.glossary.words),
            asked=(ask for one in passages for ask in one.asks),
            english=english_words(),
        )

    def warm(self) -> None:
        """Make ready what the first question needs, but for the model."""
        self.search.warm()
        _ = self.spelling, self._groups

    @cached_property
    def bodies(self) -> Bodies:
        """The bodies of the controlled list, to be found in texts."""
        return read_body_names(self.settings.corpus_dir)

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Every source in the index by its id."""
        return {report.source.id: report.source for report in self.manifest.sources}


def open_library(settings: Settings, background: bool = False) -> Library:
    """Open the published index. Raises ReaderError where there is none, it is damaged, or the corpus is off.

    `background`: load the embedding model in a thread; until it is there questions are searched by words.
    """
    folder = current_index(settings.data_dir)
    manifest = read_manifest(folder)
    model = EmbeddingModel(settings.embedding_model)
    _same_model(model, manifest, folder)
    adapter = read_adapter(folder)
    question_model = QuestionModel(model, adapter)
    stored = read_store(folder)
    stored = replace(stored, read_vectors=partial(_adapted_vectors, stored, adapter))
    glossary = read_glossary(settings.corpus_dir)
    search = Search(stored, question_model.embed, glossary, read_classifier(folder))
    library = Library(
        settings=settings,
        manifest=manifest,
        stored=stored,
        question_model=question_model,
        search=search,
        boundaries=read_boundaries(settings.corpus_dir),
        signposts=read_signposts(settings.corpus_dir),
        changes=by_paragraph(read_changes(settings.corpus_dir)),
        glossary=glossary,
        writer=open_writer(settings, read_body_names(settings.corpus_dir)),
    )
    if background:
        question_model.load_in_background(first=library.warm)
    return library


def _adapted_vectors(stored: Stored, adapter: Floats | None) -> Floats:
    return adapted(stored.vectors, adapter)


def _same_model(model: EmbeddingModel, manifest: Manifest, folder: Path) -> None:
    identity = model.identity
    if (identity.name, identity.weights_sha256) != (manifest.model, manifest.weights_sha256):
        raise ReaderError(
            f"The index in {folder.parent} was built with {manifest.model}, the setting is {identity.name}: "
            "run python -m ingest to build it anew."
        )
