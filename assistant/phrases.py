"""Whether some words hold a phrase, word for word."""


def spoken(text: str) -> str:
    """The text as phrases are compared: in lower case, with straight apostrophes."""
    return text.lower().replace("’", "'")


def says(words: str, phrase: str) -> bool:
    """Whether a phrase stands in some words (both as `spoken` gives them), with no letter or digit on either side."""
    between = f" {words} "
    start = between.find(phrase)
    while start > 0:
        if not between[start - 1].isalnum() and not between[start + len(phrase)].isalnum():
            return True
        start = between.find(phrase, start + 1)
    return False
