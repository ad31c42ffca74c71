"""The assistant: from a question to an answer whose every sentence carries its paragraph and page."""
