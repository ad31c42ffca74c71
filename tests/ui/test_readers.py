"""The same facts for three readers, each in the order that the reader needs."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from assistant.answer import Answer, Form, Notice, NoticeKind, Outcome
from assistant.library import Library
from assistant.pipeline import ask
from assistant.records import CODE
from assistant.ui.for_senco import DUTIES, QUOTATIONS
from assistant.ui.for_teacher import GOOD_TO_KNOW, TO_DO
from assistant.ui.reader import KEY, Reader
from tests.ui.conftest import APP, Open, as_read
from tests.ui.made_answers import answer, show, statement

_TA = "my TA does nearly everything with him, am i still accountable for his progress?"


def _lines(app: AppTest) -> list[str]:
    return [as_read(one.value) for one in app.markdown]


def _place(lines: list[str], text: str) -> int:
    return next(place for place, line in enumerate(lines) if text in line)


def _choose(app: AppTest, reader: Reader) -> AppTest:
    app.button_group(key=KEY).set_value(reader.value).run()
    assert not app.exception
    return app


def test_a_teacher_sees_what_to_do_before_what_is_good_to_know(library: Library):
    made = answer(
        statement(library, "You are accountable."),
        statement(library, "It helps."),
        statement(library, "Schools should plan."),
        statement(library, "Schools must tell parents.", "6.2"),
    )
    lines = _lines(show(made, library, Reader.TEACHER))
    order = [
        "You are accountable.",
        TO_DO,
        "Schools should plan.",
        "Schools must tell parents.",
        GOOD_TO_KNOW,
        "It helps.",
    ]
    places = [_place(lines, text) for text in order]
    assert places == sorted(places)


def test_a_senco_sees_who_owes_what_by_when(library: Library):
    dated = next(p for p in library.stored.passages if p.source == CODE and any(duty.by for duty in p.duties))
    app = show(answer(statement(library, "It helps.", dated.label)), library, Reader.SENCO)
    assert [one.value for one in app.subheader] == [DUTIES, QUOTATIONS]
    rows = app.table[0].value
    assert list(rows.columns) == ["Duty", "Who", "What"]
    assert len(rows) == len(dated.duties)
    for (_, row), duty in zip(rows.iterrows(), dated.duties, strict=True):
        assert f"**{duty.modal}**" in row["Duty"]
        assert as_read(row["Who"]) == ", ".join(duty.who)
        assert duty.what in as_read(row["What"])
        assert ("**Deadline:** " + (duty.by or "") in as_read(row["What"])) == bool(duty.by)


def test_a_list_of_duties_folds_the_table_that_says_the_same(library: Library):
    made = answer(statement(library, "Schools must tell parents.", "6.2", under="school"), form=Form.LIST)
    app = show(made, library, Reader.SENCO)
    folded = next(one for one in app.expander if one.label == DUTIES)
    assert len(folded.table) == 1
    assert not folded.proto.expanded
    assert DUTIES not in [one.value for one in app.subheader]


def test_a_senco_copies_the_official_wording_with_its_reference(library: Library):
    passage = library.by_label[(CODE, "6.44")][0]
    code = show(answer(statement(library, "It helps.")), library, Reader.SENCO).code[0].value
    assert code.endswith("(SEND Code of Practice (January 2015), paragraph 6.44, page 100)") or not passage.text
    assert (passage.text or passage.plain or "").strip() in code


def test_without_the_official_text_the_quotation_says_that_the_words_are_ours(library: Library):
    passage = replace(library.by_label[(CODE, "6.44")][0], text=None)
    bare = replace(library)
    bare.__dict__["by_id"] = {passage.id: passage}
    code = show(answer(statement(library, "It helps.")), bare, Reader.SENCO).code[0].value
    assert "in our plain-English words, not the official wording: SEND Code of Practice" in code
    assert "“" not in code.removeprefix(passage.plain or "")


def test_a_trainer_sees_the_ranking_what_matched_and_why_others_are_not_cited(library: Library):
    made = ask(_TA, library)
    app = show(made, library, Reader.TRAINER)
    rows = app.table[0].value
    assert list(rows.columns) == ["Paragraph", "Score", "Meaning", "Words"]
    assert len(rows) == len(made.retrieved)
    for row, hit in zip(rows["Paragraph"], made.retrieved, strict=True):
        assert hit.passage.label in as_read(row)
    cited = {citation.paragraph for one in made.statements for citation in one.citations}
    marked = [hit.passage.label for hit, row in zip(made.retrieved, rows["Paragraph"], strict=True) if "(cited)" in row]
    assert set(marked) == cited
    text = "\n".join(_lines(app))
    first = made.retrieved[0]
    assert first.view is not None
    assert first.view.value in text
    near = text.split("Near, and why it is not cited")[1]
    assert near.count("of the first one's") == len(made.retrieved) - len(marked)
    assert any("Searched for as typed" in caption.value for caption in app.caption)


@pytest.mark.parametrize("reader", list(Reader))
def test_what_is_not_in_the_code_is_explained_to_a_trainer_only(library: Library, reader: Reader):
    made = ask("how many hours of TA time does SEN support give", library)
    assert made.outcome is Outcome.NOT_IN_CODE
    explained = "How it was found" in [one.value for one in show(made, library, reader).subheader]
    assert explained == (reader is Reader.TRAINER)


def test_a_worry_about_a_child_stays_without_a_ranking(library: Library):
    made = ask("a pupil has just disclosed to me that her uncle hits her", library)
    assert not show(made, library, Reader.TRAINER).table


@pytest.mark.parametrize("reader", list(Reader))
def test_what_has_changed_stands_with_every_reader_once(library: Library, reader: Reader):
    changed = next(label for label in library.changes if (CODE, label) in library.by_label)
    notice = Notice(NoticeKind.CURRENCY, "This has changed.", changed)
    first, second = statement(library, "It helps.", changed), statement(library, "Schools must plan.", changed)
    made: Answer = replace(answer(first, second), notices=(notice,))
    warnings = [as_read(one.value) for one in show(made, library, reader).warning]
    assert warnings == ["**Since 2015:** This has changed."]


def test_switching_the_reader_redraws_earlier_answers_without_asking_again(
    open_page: Open, monkeypatch: pytest.MonkeyPatch
):
    app = open_page()
    assert app.button_group(key=KEY).value == Reader.TEACHER
    app.chat_input[0].set_value(_TA).run()
    assert not app.code

    def asked_again(*args, **kwargs):
        raise AssertionError("asked again")

    monkeypatch.setattr("assistant.ui.asking.ask", asked_again)
    assert "paragraph 6.36, page 99" in _choose(app, Reader.SENCO).code[0].value
    assert "How it was found" in [one.value for one in _choose(app, Reader.TRAINER).subheader]
    assert not _choose(app, Reader.TEACHER).code
    assert len(app.chat_message) == 2


def test_a_link_opens_the_page_for_its_reader(data_dir: Callable[[Path], None], open_page: Open):
    open_page()  # the library is open from here on
    app = AppTest.from_file(APP, default_timeout=60)
    app.query_params[KEY] = "SENCO"
    assert app.run().button_group(key=KEY).value == Reader.SENCO
    strange = AppTest.from_file(APP, default_timeout=60)
    strange.query_params[KEY] = "<b>Nobody</b>"
    assert strange.run().button_group(key=KEY).value == Reader.TEACHER
    assert not strange.exception
