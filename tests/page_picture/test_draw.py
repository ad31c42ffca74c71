"""The picture of a page, looked at pixel by pixel: a border around the letters, a tint inside, nothing else changed."""

from contextlib import closing
from io import BytesIO

import numpy as np
import pytest
from PIL import Image
from pypdfium2 import PdfDocument

from assistant.page_picture.draw import BORDER, LINE, TINT, WIDTH, draw
from assistant.page_picture.locate import locate
from assistant.records import CODE, Box, Passage

_HEIGHT = 842
_SCALE = WIDTH / 595
_CLOSE = 16
"""How far a colour may be off: a picture of 256 colours."""

Pixel = tuple[int, ...]


def picture(document: PdfDocument, pdf_page: int, box: Box | None) -> Image.Image:
    with closing(document[pdf_page - 1]) as page:
        return Image.open(BytesIO(draw(page, box))).convert("RGB")


def at(image: Image.Image, x: float, y: float) -> Pixel:
    """The pixel at a place of the page, in points."""
    found = image.getpixel((round(x * _SCALE), round((_HEIGHT - y) * _SCALE)))
    assert isinstance(found, tuple)
    return found


def alike(one: Pixel, other: Pixel) -> bool:
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) <= _CLOSE


def luminance(colour: Pixel) -> float:
    linear = [c / 255 / 12.92 if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("behind", [(255, 255, 255), TINT])
def test_the_border_stands_out(behind: Pixel) -> None:
    assert (luminance(behind) + 0.05) / (luminance(BORDER) + 0.05) >= 3


@pytest.mark.parametrize("label", ["i", "1.2", "1.3", "1.5", "7.1"])
def test_a_border_goes_all_around_the_letters(
    small_passages: dict[str, Passage], small_document: PdfDocument, label: str
) -> None:
    for box in locate(small_passages[f"{CODE}/{label}"], small_document):
        image = picture(small_document, box.pdf_page, box)
        far = np.abs(np.asarray(image).astype(int) - BORDER).max(axis=2)
        ys, xs = np.nonzero(far <= _CLOSE)
        edges = (int(xs.min()), int(ys.min()), int(xs.max()), int(ys.max()))
        letters = (
            box.left * _SCALE,
            (_HEIGHT - box.top) * _SCALE,
            box.right * _SCALE,
            (_HEIGHT - box.bottom) * _SCALE,
        )
        outside = [letters[0] - edges[0], letters[1] - edges[1], edges[2] - letters[2], edges[3] - letters[3]]
        assert all(LINE < gap < 20 for gap in outside), outside
        # The border is whole: two sides up and down, two across, as thick as they should be.
        assert len(xs) == pytest.approx(2 * LINE * (edges[2] - edges[0] + edges[3] - edges[1] - 2 * LINE), rel=0.03)


def test_inside_is_tinted_and_still_readable(small_passages: dict[str, Passage], small_document: PdfDocument) -> None:
    (box,) = locate(small_passages[f"{CODE}/7.1"], small_document)
    image = picture(small_document, box.pdf_page, box)
    assert alike(at(image, box.right + 2, (box.top + box.bottom) / 2), TINT)
    inside = image.crop(
        (
            round(box.left * _SCALE),
            round((_HEIGHT - box.top) * _SCALE),
            round(box.right * _SCALE),
            round((_HEIGHT - box.bottom) * _SCALE),
        )
    ).convert("L")
    darkest, lightest = inside.getextrema()
    assert darkest < 40
    assert lightest > 240


def test_outside_nothing_changes(small_passages: dict[str, Passage], small_document: PdfDocument) -> None:
    (box,) = locate(small_passages[f"{CODE}/7.1"], small_document)
    plain, boxed = picture(small_document, box.pdf_page, None), picture(small_document, box.pdf_page, box)
    top = round((_HEIGHT - box.top) * _SCALE) - 20
    bottom = round((_HEIGHT - box.bottom) * _SCALE) + 20
    for area in [(0, 0, WIDTH, top), (0, bottom, WIDTH, plain.height)]:
        pairs = zip(plain.crop(area).tobytes(), boxed.crop(area).tobytes(), strict=True)
        assert max(abs(a - b) for a, b in pairs) <= _CLOSE


def test_a_page_without_a_box_has_no_blue(small_document: PdfDocument) -> None:
    colours = picture(small_document, 5, None).getcolors(10_000)
    assert colours is not None
    assert not any(alike(colour, BORDER) for _, colour in colours)  # type: ignore[arg-type]


def test_a_box_at_the_edge_of_the_page_stays_inside(small_document: PdfDocument) -> None:
    image = picture(small_document, 5, Box(5, 0, 0, 595, 842))
    assert image.size == (WIDTH, pytest.approx(_HEIGHT * _SCALE, abs=2))
    for corner in [(0, 0), (image.width - 1, 0), (0, image.height - 1), (image.width - 1, image.height - 1)]:
        assert alike(image.getpixel(corner), BORDER)  # type: ignore[arg-type]
