"""Ingest: from official documents and the corpus to a published index."""
