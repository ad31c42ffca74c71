"""The page: `streamlit run app.py`. Gives the screens the one thing they must not import: how an index is built."""

from assistant.settings import Settings, settings
from assistant.ui.building import Say
from assistant.ui.page import page


def _build(chosen: Settings, say: Say) -> None:
    from ingest.build import build  # only a first run or a rebuild pays for importing the readers

    build(chosen, say)


page(settings, _build)
