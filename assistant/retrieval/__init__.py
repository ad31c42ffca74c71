"""Retrieval: exact references first, otherwise BM25 and meaning over all views, fused."""
