"""Whether a question says a phrase, word for word."""


def says(question: str, phrase: str) -> bool:
    """Whether the phrase (lower case, straight apostrophes) stands in the question, with no letter on either side."""
    spoken = f" {question.lower().replace('’', chr(39))} "
    start = spoken.find(phrase)
    while start > 0:
        if not spoken[start - 1].isalnum() and not spoken[start + len(phrase)].isalnum():
            return True
        start = spoken.find(phrase, start + 1)
    return False
