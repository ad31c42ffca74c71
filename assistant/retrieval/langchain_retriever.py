"""The search in LangChain's form: a BaseRetriever, for chains and tools of other people's making."""

from typing import Any

from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.retrievers import BaseRetriever
from pydantic import ConfigDict

from assistant.library import Library
from assistant.retrieval.hits import Filter, Hit
from assistant.retrieval.search import once_each


class CodeRetriever(BaseRetriever):
    """The best passages for a question as LangChain documents, best first.

    `page_content` is the wording that may be quoted; the metadata hold source, role, paragraph, page, chapter,
    headings and score. `k` bounds their number, `only` narrows sources and chapters.
    """

    model_config = ConfigDict(arbitrary_types_allowed=True)

    library: Library
    k: int = 10
    only: Filter | None = None

    def _get_relevant_documents(
        self, query: str, *, run_manager: CallbackManagerForRetrieverRun, **kwargs: Any
    ) -> list[Document]:
        found = self.library.search.find(query, 3 * self.k, self.only)
        hits = once_each([hit for hit in found if hit.passage.role.is_citable])
        return [_document(hit) for hit in hits[: self.k]]


def _document(hit: Hit) -> Document:
    passage = hit.passage
    return Document(
        page_content=passage.wording,
        id=passage.id,
        metadata={
            "source": passage.source,
            "role": passage.role.value,
            "paragraph": passage.label,
            "page": passage.page,
            "pdf_page": passage.pdf_page,
            "chapter": passage.chapter,
            "headings": passage.heading_path,
            "score": hit.score,
        },
    )
