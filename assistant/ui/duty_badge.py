"""A duty word as a badge: the word itself is always there, the colour only helps to find it."""

from assistant.records import Modal

_COLOURS: dict[Modal, str] = {"must": "red", "should": "blue", "may": "green"}


def duty_badge(duty: Modal | None) -> str:
    """The badge as Streamlit's Markdown; empty where a statement has no duty word."""
    return f":{_COLOURS[duty]}-badge[**{duty}**]" if duty else ""
