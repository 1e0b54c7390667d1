"""Every theme can be read, and told apart by those who do not see all colours; no colour stands outside the tokens."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import numpy as np
import pytest

from gui.style_sheet import blend
from gui.tokens import INKS_AND_PAPERS, LINES_AND_PAPERS, THEMES, Tokens
from tests.gui import colour_vision

GUI = Path(__file__).resolve().parents[2] / "gui"
LEAST = {"dark": 4.5, "light": 4.5, "contrast": 7.0}
"""Contrast of writing after WCAG 2.2: 1.4.3 (AA), and 1.4.6 (AAA) for high contrast."""
LEAST_OF_LINES = 3.0
"""1.4.11: what is drawn."""
APART = {3: 14.0, 4: 11.0, 6: 8.0, 10: 6.5}
"""CIEDE2000 between any two of the first so many classes; 2.3 is what is just noticed side by side."""

EXCEPTIONS = {
    "gui/tokens.py": "the tokens themselves",
    "gui/icons.py": "the application's own icon, which has its colours in the drawing",
    "gui/keys/sheet.py": "paper: the page of keys for a printer",
    "gui/reports/pdf.py": "paper: the light theme's colours, in the style sheet of a document",
}
FONT_EXCEPTIONS = {
    "gui/theme.py": "makes the fonts of the scale",
    "gui/plots/look.py": "makes the fonts of the scale",
    "gui/lessons/formula_view.py": "lays formulas out: indices are a share of the letter before them",
    "gui/panels/train/more.py": "a share of the font that is there",
    "gui/plots/confusion_matrix.py": "the largest figures that fit a cell",
    "gui/diagram/ink.py": "scene pixels, which the zoom makes larger and smaller",
    "gui/diagram/note_field.py": "as large as the note on the scene below it",
    "gui/keys/sheet.py": "paper: the page of keys for a printer",
    "gui/reports/pdf.py": "points on paper",
}


def luminance(color: str) -> float:
    return float(colour_vision.linear([color])[0] @ np.array([0.2126, 0.7152, 0.0722]))


def contrast(one: str, other: str) -> float:
    """Contrast after WCAG 2: (lighter + 0.05) / (darker + 0.05)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def colors(t: Tokens, name: str) -> tuple[str, ...]:
    value = getattr(t, name)
    return value if isinstance(value, tuple) else (value,)


def pairs(t: Tokens, table: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]) -> list[tuple[str, str, float]]:
    """List ink, paper and their contrast for each pair in use."""
    found = []
    for inks, papers in table:
        for ink, paper in itertools.product(inks, papers):
            found += [(ink, paper, contrast(color, getattr(t, paper))) for color in colors(t, ink)]
    return found


def test_contrast_itself() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
def test_writing_can_be_read(name: str) -> None:
    t = THEMES[name]
    weak = [pair for pair in pairs(t, INKS_AND_PAPERS) if pair[2] < LEAST[name]]
    assert not weak
    problem = blend(t.bad, t.window, 0.14).name()
    assert min(contrast(t.text, problem), contrast(t.accent_text, blend(t.accent, t.text, 0.88).name())) >= LEAST[name]


@pytest.mark.parametrize("name", THEMES)
def test_lines_and_marks_stand_out(name: str) -> None:
    weak = [pair for pair in pairs(THEMES[name], LINES_AND_PAPERS) if pair[2] < LEAST_OF_LINES]
    assert not weak


def test_borders_stand_out_in_high_contrast() -> None:
    t = THEMES["contrast"]
    assert min(contrast(t.line, getattr(t, paper)) for paper in ("window", "canvas", "card")) >= LEAST["contrast"]


def test_every_colour_of_a_theme_is_in_a_pair() -> None:
    named = {name for inks, papers in (*INKS_AND_PAPERS, *LINES_AND_PAPERS) for name in (*inks, *papers)}
    assert set(Tokens.__dataclass_fields__) - named == {"name", "line"}


def test_difference_itself() -> None:
    """Three pairs of Sharma, Wu, Dalal, "The CIEDE2000 color-difference formula", 2005, table 1."""
    for one, other, wanted in (
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, -1.0, 2.0), (50.0, 0.0, 0.0), 2.3669),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ):
        assert colour_vision.difference(np.array(one), np.array(other)) == pytest.approx(wanted, abs=1e-4)


def test_simulation_itself() -> None:
    for eyes in colour_vision.EYES:
        np.testing.assert_allclose(colour_vision.EYES[eyes].sum(axis=1), 1, atol=1e-5)
        assert np.allclose(colour_vision.seen(["#808080"], eyes)[0, 1:], 0, atol=0.1), "greys stay grey"
    red_and_green = ["#d02020", "#1a7f1a"]
    assert colour_vision.nearest(red_and_green, "all colours")[0] > 60
    assert colour_vision.nearest(red_and_green, "deuteranopia")[0] < 15


@pytest.mark.parametrize("eyes", colour_vision.EYES)
@pytest.mark.parametrize("name", THEMES)
def test_colours_are_told_apart(name: str, eyes: str) -> None:
    t = THEMES[name]
    for count, least in APART.items():
        apart, which = colour_vision.nearest(list(t.classes[:count]), eyes)
        assert apart >= least, (count, which)
    signs, which = colour_vision.nearest([t.positive, t.negative, t.canvas], eyes)
    assert signs >= 35, which
    states, which = colour_vision.nearest([t.good, t.warning, t.bad], eyes)
    assert states >= 9, which


@pytest.mark.parametrize("name", THEMES)
def test_numbers_by_their_sign_can_be_ordered(name: str) -> None:
    """From strongly negative to strongly positive each step is seen, by all eyes: heat maps and weight matrices."""
    t = THEMES[name]
    for end in (t.negative, t.positive):
        steps = [blend(end, t.card, share).name() for share in np.linspace(0, 1, 6)]
        for eyes in colour_vision.EYES:
            seen = colour_vision.seen(steps, eyes)
            assert colour_vision.difference(seen[:-1], seen[1:]).min() >= 4, (end, eyes)


def lines_of_code() -> list[tuple[str, int, str]]:
    found = []
    for path in sorted(GUI.rglob("*.py")):
        place = path.relative_to(GUI.parent).as_posix()
        found += [(place, number, line) for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)]
    return found


def test_no_colour_stands_outside_the_tokens() -> None:
    literal = re.compile(
        r"""["' ;:]#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})["' ;]"""
        r"""|QColor\(\s*(?:["'#\d])|(?<!qt_)rgba?\(\s*\d|\bcolor:\s*(?:red|green|blue|gr[ae]y|white|black)\b"""
    )
    found = {}
    for place, number, line in lines_of_code():
        if literal.search(line) and place not in EXCEPTIONS:
            found[f"{place}:{number}"] = line.strip()
    assert not found


def test_no_font_size_stands_outside_the_tokens() -> None:
    literal = re.compile(
        r"setPointSizeF?\(|setPixelSize\(|font-size:\s*\d|\b(?:ui_font|mono|small_font|formula_font)\(\s*\d"
    )
    found = {}
    for place, number, line in lines_of_code():
        if literal.search(line) and place not in FONT_EXCEPTIONS:
            found[f"{place}:{number}"] = line.strip()
    assert not found


@pytest.mark.parametrize("place", [*EXCEPTIONS, *FONT_EXCEPTIONS])
def test_exceptions_are_still_there(place: str) -> None:
    assert re.search(r"#[0-9a-f]{3,6}|setPointSize|setPixelSize", (GUI.parent / place).read_text("utf-8"))
