"""What a question means after another one: what kind of follow-up it is, what it asks, where its answer is likely."""
