"""Evaluation: the development questions, our pipeline and the usual recipe side by side in one run."""
