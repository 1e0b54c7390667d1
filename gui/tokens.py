"""The colours and measures of the window, once per theme; nothing else in `gui/` names a colour."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Tokens:
    """One theme. Colours are "#rrggbb".

    Attributes:
        window: bars and side panels.  canvas: behind diagram and plots.  card: fields, buttons, pills.
        line: borders.  text, muted: writing.  accent: primary button, selection.  accent_text: writing on it.
        positive, negative: sign of a number (blue solid, orange dashed).  good, warning, bad: state.
        classes: colours of classes and curves, in their order.
    """

    name: str
    window: str
    canvas: str
    card: str
    raised: str
    line: str
    text: str
    muted: str
    accent: str
    accent_text: str
    positive: str
    negative: str
    good: str
    warning: str
    bad: str
    classes: tuple[str, ...]


DARK = Tokens(
    name="dark", window="#1c2026", canvas="#0f1216", card="#22272f", raised="#2b313b", line="#343b46",
    text="#e8ebf0", muted="#97a0ad", accent="#5b9bff", accent_text="#0b1220",
    positive="#4f9be8", negative="#f0913a", good="#41b883", warning="#e3b341", bad="#ff6b64",
    classes=(
        "#5b9bff", "#f0913a", "#92d59f", "#e6b7ff", "#bb905c",
        "#41c8c0", "#fc8db4", "#abdb26", "#b0eaed", "#ceaa7b",
    ),
)  # fmt: skip

CONTRAST = Tokens(
    name="contrast", window="#000000", canvas="#000000", card="#141414", raised="#262626", line="#b9c0ca",
    text="#ffffff", muted="#dfe4ea", accent="#ffe14d", accent_text="#000000",
    positive="#6db3ff", negative="#ffa23e", good="#7df0bd", warning="#ffe14d", bad="#ff8a84",
    classes=(
        "#6db3ff", "#ffa23e", "#34f6bb", "#f2c6f0", "#ffef52",
        "#3ab399", "#ff75b8", "#b5e675", "#46d582", "#edffb2",
    ),
)  # fmt: skip
"""For those who see little: white on black, borders that stand out, yellow for what has the keyboard."""

LIGHT = Tokens(
    name="light", window="#ffffff", canvas="#f9fafc", card="#eff2f7", raised="#e4e9f1", line="#d5dbe4",
    text="#1b222c", muted="#5d6775", accent="#1a66de", accent_text="#ffffff",
    positive="#1b69bd", negative="#b34f04", good="#0a6344", warning="#8f6300", bad="#c2124a",
    classes=(
        "#1a66de", "#b34f04", "#055e42", "#632f98", "#955f3c",
        "#007b75", "#a83067", "#3e530c", "#382768", "#3d3c62",
    ),
)  # fmt: skip

THEMES: dict[str, Tokens] = {tokens.name: tokens for tokens in (DARK, LIGHT, CONTRAST)}

INKS_AND_PAPERS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("text", "muted"), ("window", "canvas", "card", "raised")),
    (("accent", "positive", "negative", "good", "warning", "bad", "classes"), ("window", "canvas", "card")),
    (("accent_text",), ("accent",)),
)
"""What is written in which colours on which grounds: each of the first on each of the second."""
LINES_AND_PAPERS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("positive", "negative", "accent", "muted", "classes"), ("canvas", "window", "card")),
    (("accent",), ("raised",)),
)
"""Edges, curves, marks and the ring of what has the keyboard, and what they are drawn on."""

HAIR = 2
"""Pixels between a line of writing and its neighbour in the same control."""
TIGHT = 4
"""Pixels between parts of one thing."""
GAP = 8
"""Pixels between things that belong together."""
EDGE = 12
"""Pixels between a panel's border and what is in it."""
RADIUS = 6
"""Pixels of rounding of cards and buttons."""
SMALL_RADIUS = 4
"""Pixels of rounding of what stands in a card."""
CONTROL_HEIGHT = 26
"""Pixels of a field's or button's smallest height."""
ICON = 16
"""Pixels of an icon in a button."""

TINY, NOTE, SMALL, CODE, BODY, TITLE, FORMULA = 8.0, 8.5, 9.0, 9.5, 10.0, 12.0, 13.0
"""Points of captions, of notes in plots, of remarks, of figures and code, of all else, of headings, of formulas."""
MOTION_MS = 140
"""Milliseconds of a movement; none where motion is to be reduced (`gui.motion`)."""
