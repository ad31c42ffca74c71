"""The statements of an answer, each with its duty word and its citation; beside them what has changed since 2015."""

from collections.abc import Sequence
from itertools import groupby

import streamlit as st

from assistant.answer import Answer, Citation, Notice, NoticeKind, Statement
from assistant.grouping import beginning_with
from assistant.knowledge.sources import Source
from assistant.library import Library
from assistant.records import CODE
from assistant.render import citation_text
from assistant.ui.duty_badge import duty_badge
from assistant.ui.plain_markdown import escaped


class Statements:
    """Draws the statements of one answer in blocks; a change since 2015 is told once, under the first block it
    concerns."""

    def __init__(self, answer: Answer, library: Library) -> None:
        """Nothing is drawn yet."""
        self._notices = answer.notices
        self._sources: dict[str, Source] = library.sources
        self._told: set[Notice] = set()

    def paragraphs(self, statements: Sequence[Statement]) -> None:
        """One below the other, a block for what stands on the same passages."""
        for _, together in groupby(statements, key=lambda statement: statement.citations):
            own = tuple(together)
            with st.container(border=True, gap="small"):
                for statement in own:
                    st.markdown(statement_line(statement, self._sources))
                self._changes(own)

    def items(self, statements: Sequence[Statement]) -> None:
        """As one list."""
        st.markdown("\n".join(f"- {statement_line(statement, self._sources)}" for statement in statements))
        self._changes(statements)

    def _changes(self, statements: Sequence[Statement]) -> None:
        for notice in concerning([citation for one in statements for citation in one.citations], self._notices):
            if notice not in self._told:
                st.warning(f"**Since 2015:** {escaped(notice.text)}", icon=":material/update:")
                self._told.add(notice)


def statement_line(statement: Statement, sources: dict[str, Source]) -> str:
    """Duty word, sentence and where it stands, as Markdown on one line."""
    where = "; ".join(citation_text(citation, sources) for citation in statement.citations)
    sentence = escaped(statement.text.removeprefix("- "))
    return f"{duty_badge(statement.duty)} {sentence} **({escaped(where)})**".strip()


def concerning(citations: Sequence[Citation], notices: Sequence[Notice]) -> list[Notice]:
    """What has changed about the paragraphs cited."""
    cited = {citation.paragraph for citation in citations if citation.source == CODE}
    return [notice for notice in notices if notice.kind is NoticeKind.CURRENCY and notice.paragraph in cited]


def said_of(part: str, notices: Sequence[Notice]) -> Notice | None:
    """What is said on a part of the question that the Code does not answer: a notice that begins with the part."""
    begins = beginning_with(part)
    return next((one for one in notices if one.kind is NoticeKind.SCOPE and one.text.startswith(begins)), None)


def citations_of(answer: Answer) -> tuple[Citation, ...]:
    """Every citation of an answer once, in the order in which they first come."""
    return tuple(dict.fromkeys(citation for statement in answer.statements for citation in statement.citations))
