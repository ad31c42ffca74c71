"""Bring the newest question to the top of the window, whatever the reader has scrolled or unfolded."""

import streamlit as st

_SCRIPT = """<script>
setTimeout(() => {{
  const messages = document.querySelectorAll('[data-testid="stChatMessage"]');
  const asked = messages[{place}];
  if (asked) asked.scrollIntoView({{block: 'start', behavior: 'auto'}});
}}, 150);
</script>"""


def bring_into_view(turn: int) -> None:
    """Scroll to the question of the turn, counted from 1. Nothing but that number goes into the script."""
    st.html(_SCRIPT.format(place=2 * (int(turn) - 1)), unsafe_allow_javascript=True)
