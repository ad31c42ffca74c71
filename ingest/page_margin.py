"""Where body text starts on each page; annexes and later chapters of a document may be set further in."""

from collections import Counter

from ingest.pdf_lines import Line

_SHARE = 0.05
"""A starting point counts as a margin when at least this share of all body lines stands there."""


def page_margins(pages: list[list[Line]]) -> list[float]:
    """The left edge of body text on each page, in points: the leftmost of the document's common edges."""
    edges = Counter(round(line.x) for page in pages for line in page if not line.bullet and not line.bold)
    common = sorted(edge for edge, times in edges.items() if times >= _SHARE * edges.total())
    usual = float(edges.most_common(1)[0][0]) if edges else 0.0
    margins = []
    for page in pages:
        here = {round(line.x) for line in page if not line.bullet and not line.bold}
        # A numbered paragraph's first line is outdented: never take that edge for the margin.
        found = [edge for edge in common if edge in here and edge >= usual]
        margins.append(float(min(found)) if found else usual)
    return margins
