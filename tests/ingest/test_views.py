"""What of a passage is searched, and that no window is longer than the model reads."""

from assistant.records import CODE, Passage, Role, View, ViewKind
from ingest.views import WINDOW_WORDS, views_of, windows


def passage(**fields: object) -> Passage:
    basics = {"id": "p", "source": CODE, "role": Role.STATUTORY_GUIDANCE, "label": "6.1", "page": 1, "pdf_page": 1}
    return Passage(**basics | {"chapter": "6", "headings": ("6 Schools", "Aims"), "order": 0} | fields)


def test_every_kind_of_view() -> None:
    found = list(views_of(passage(text="They must ask.", plain="Ask. Then listen.", asks=("who asks", "must we"))))
    assert found == [
        View("p", ViewKind.HEADING, "6 Schools > Aims"),
        View("p", ViewKind.OFFICIAL, "Aims. They must ask."),
        View("p", ViewKind.PLAIN, "Ask."),
        View("p", ViewKind.PLAIN, "Then listen."),
        View("p", ViewKind.ASK, "who asks"),
        View("p", ViewKind.ASK, "must we"),
    ]


def test_only_what_is_there() -> None:
    assert list(views_of(passage(headings=(), text="They must ask."))) == [
        View("p", ViewKind.OFFICIAL, "They must ask.")
    ]


def test_windows_end_at_sentences_and_lose_no_word() -> None:
    sentence = " ".join(["word"] * 49) + " end."
    text = "\n- ".join([sentence] * 7)
    found = windows(text)
    assert [len(window.split()) for window in found] == [152, 153, 51]
    assert all(window.endswith("end.") for window in found)
    assert " ".join(found).split() == text.split()


def test_a_sentence_without_end_is_cut() -> None:
    text = " ".join(str(n) for n in range(2 * WINDOW_WORDS + 5))
    found = windows(text)
    assert [len(window.split()) for window in found] == [WINDOW_WORDS, WINDOW_WORDS, 5]
    assert " ".join(found) == text


def test_nothing_gives_no_window() -> None:
    assert windows("") == []
