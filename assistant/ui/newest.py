"""Bring the newest question to the top of the window, whatever the reader has scrolled or unfolded."""

import streamlit as st

# Again while a slow machine still draws the answer; never against a reader who has begun to move about.
_SCRIPT = """<script>{{
let wanted = true;
for (const own of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
  window.addEventListener(own, () => {{ wanted = false; }}, {{once: true, passive: true}});
const show = () => {{
  const asked = document.querySelectorAll('[data-testid="stChatMessage"]')[{place}];
  if (wanted && asked) asked.scrollIntoView({{block: 'start', behavior: 'auto'}});
}};
for (const wait of [150, 450, 900]) setTimeout(show, wait);
}}</script>"""


def bring_into_view(turn: int) -> None:
    """Scroll to the question of the turn, counted from 1. Nothing but that number goes into the script."""
    st.html(_SCRIPT.format(place=2 * (int(turn) - 1)), unsafe_allow_javascript=True)
