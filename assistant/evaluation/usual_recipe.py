"""The usual recipe, for comparison: PyPDF pages, chunks of 1,000 characters, MiniLM, Chroma, the k nearest.

A chunk counts for every paragraph that it holds a good part of, so the recipe is not punished for its chunks.
"""

import re
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import cast

from langchain_chroma import Chroma
from langchain_core.documents import Document
from langchain_core.embeddings import Embeddings
from langchain_text_splitters import RecursiveCharacterTextSplitter
from pypdf import PdfReader

from assistant.evaluation.golden import GoldenQuestion
from assistant.evaluation.measures import Result
from assistant.evaluation.memory import peak_megabytes
from assistant.index.embedding import EmbeddingModel
from assistant.index.store import open_client
from assistant.records import Passage

_CHUNK, _OVERLAP, _NEAREST = 1000, 200, 10
_RUN = 5
_GOOD_PART = 0.4
"""A chunk holds a paragraph when it has this share of its runs of five words, or is made of it to this share."""


@dataclass(frozen=True, slots=True)
class RecipeRun:
    """A result for each question, the seconds that building took, and the peak memory of its own process."""

    results: list[Result]
    built: float
    megabytes: float


def run_usual_recipe(
    questions: Sequence[GoldenQuestion], pdf: Path, passages: Sequence[Passage], embedding_model: str
) -> RecipeRun:
    """Run it in a process of its own, so that its memory can be told from ours."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(_run, tuple(questions), pdf, tuple(passages), embedding_model).result()


def _run(
    questions: Sequence[GoldenQuestion], pdf: Path, passages: Sequence[Passage], embedding_model: str
) -> RecipeRun:
    embeddings = EmbeddingModel(embedding_model)
    embeddings.embed_query("loaded before the clock runs, as ours is")
    begun = time.perf_counter()
    pages = [
        Document(page.extract_text(), metadata={"page": number}) for number, page in enumerate(PdfReader(pdf).pages, 1)
    ]
    splitter = RecursiveCharacterTextSplitter(chunk_size=_CHUNK, chunk_overlap=_OVERLAP)
    chunks = splitter.split_documents(pages)
    with (
        tempfile.TemporaryDirectory() as folder,
        open_client(Path(folder)) as client,
    ):
        store = Chroma(client=client, collection_name="usual", embedding_function=cast(Embeddings, embeddings))
        store.add_documents(chunks)
        built = time.perf_counter() - begun
        holds = _holdings(chunks, passages)
        return RecipeRun([_result(question, store, holds) for question in questions], built, peak_megabytes())


def _result(question: GoldenQuestion, store: Chroma, holds: dict[str, frozenset[str]]) -> Result:
    asked = " ".join([*question.history, question.question])
    begun = time.perf_counter()
    found = store.similarity_search(asked, k=_NEAREST)
    seconds = time.perf_counter() - begun
    return Result(question, tuple(holds[document.page_content] for document in found), seconds)


def _holdings(chunks: Sequence[Document], passages: Sequence[Passage]) -> dict[str, frozenset[str]]:
    """For each chunk's text the labels of the paragraphs it holds."""
    runs = {passage.id: _runs(passage.text or "") for passage in passages}
    where: dict[str, list[Passage]] = {}
    for passage in passages:
        for run in runs[passage.id]:
            where.setdefault(run, []).append(passage)
    holds = {}
    for chunk in chunks:
        own = _runs(chunk.page_content)
        shared: dict[str, int] = {}
        labels = {}
        for run in own:
            for passage in where.get(run, ()):
                shared[passage.id] = shared.get(passage.id, 0) + 1
                labels[passage.id] = passage.label
        holds[chunk.page_content] = frozenset(
            labels[id_]
            for id_, count in shared.items()
            if count >= _GOOD_PART * len(runs[id_]) or count >= _GOOD_PART * len(own)
        )
    return holds


def _runs(text: str) -> set[str]:
    words = re.findall(r"[a-z0-9]+", text.lower())
    return {" ".join(words[i : i + _RUN]) for i in range(max(1, len(words) - _RUN + 1))}
