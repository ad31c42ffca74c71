"""What a question asks for: its parts, the things it compares, the kind of answer it wants. No retrieval here."""
