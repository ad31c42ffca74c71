"""The steps from a question to an answer, one file each, in the order of `assistant.pipeline`."""
