"""The question as understood can be put right, and is then asked as a whole question."""

from streamlit.testing.v1 import AppTest

from assistant.turn import Exchange
from assistant.ui import asking
from tests.ui.conftest import Open, as_read

_TA = "my TA does nearly everything with him, am i still accountable for his progress?"
_FOLLOW_UP = "and what about teaching assistants' training?"
_MEANT = "What training should teaching assistants have?"


def _ask(app: AppTest, question: str) -> AppTest:
    app.chat_input[0].set_value(question).run()
    assert not app.exception
    return app


def _edit(app: AppTest, turn: int) -> AppTest:
    app.session_state[f"edit-{turn}"] = True  # what a click on Edit does; AppTest has no popovers
    return app.run()


def _submit(app: AppTest) -> AppTest:
    next(button for button in app.button if button.label == "Ask this").click().run()
    assert not app.exception
    return app


def _questions(app: AppTest) -> list[str]:
    return [message.text[0].value for message in app.chat_message if message.name == "user"]


def test_the_corrected_question_is_asked_without_the_conversation(open_page: Open, monkeypatch):
    app = _ask(_ask(open_page(), _TA), _FOLLOW_UP)
    assert not app.text_area
    app = _edit(app, 1)
    understood = next(as_read(one.value) for one in app.caption if one.value.startswith("Understood as: "))
    assert f"Understood as: {app.text_area[0].value}" == understood
    given: list[tuple[Exchange, ...]] = []
    real = asking.ask

    def noted(question, library, *, history, only):
        given.append(history)
        return real(question, library, history=history, only=only)

    monkeypatch.setattr(asking, "ask", noted)
    app.text_area[0].set_value(_MEANT)
    app = _submit(app)
    assert given == [()]
    assert _questions(app) == [_TA, _FOLLOW_UP, _MEANT]
    assert "Understood as" not in as_read("".join(caption.value for caption in app.chat_message[-1].caption))
    assert not app.text_area


def test_an_emptied_question_is_not_asked(open_page: Open):
    app = _edit(_ask(_ask(open_page(), _TA), _FOLLOW_UP), 1)
    app.text_area[0].set_value("  ")
    assert _questions(_submit(app)) == [_TA, _FOLLOW_UP]


def test_a_question_understood_as_typed_has_nothing_to_edit(open_page: Open):
    app = _edit(_ask(open_page(), _TA), 0)
    assert not app.text_area
