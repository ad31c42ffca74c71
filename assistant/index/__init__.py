"""The index: embedding, the Chroma store, and the manifest that says what an index holds."""
