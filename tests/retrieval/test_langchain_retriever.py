"""The search as a LangChain retriever."""

from assistant.library import Library
from assistant.records import CODE
from assistant.retrieval.hits import Filter
from assistant.retrieval.langchain_retriever import CodeRetriever


def test_it_returns_documents_with_citation_metadata(library: Library):
    documents = CodeRetriever(library=library, k=5).invoke(
        "am I still accountable for his progress if my TA does nearly everything"
    )
    assert len(documents) == 5
    assert documents[0].metadata["paragraph"] == "6.36"
    assert documents[0].metadata["page"] == 99
    assert documents[0].page_content


def test_its_filter_keeps_to_a_source(library: Library):
    only = Filter(sources=frozenset({"send-review-guide"}))
    documents = CodeRetriever(library=library, k=3, only=only).invoke("what are the areas of a review")
    assert {document.metadata["source"] for document in documents} == {"send-review-guide"}
    assert CODE not in {document.metadata["source"] for document in documents}
