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
        "#5b9bff", "#f0913a", "#41b883", "#c792ea", "#e3b341",
        "#4dd0c8", "#ff7aa8", "#9ccc65", "#b0a090", "#8fa3bf",
    ),
)  # fmt: skip

LIGHT = Tokens(
    name="light", window="#ffffff", canvas="#f9fafc", card="#eff2f7", raised="#e4e9f1", line="#d5dbe4",
    text="#1b222c", muted="#5d6775", accent="#1a66de", accent_text="#ffffff",
    positive="#1b69bd", negative="#b34f04", good="#127350", warning="#8f6300", bad="#c62828",
    classes=(
        "#1a66de", "#b34f04", "#127350", "#8b4fc4", "#8f6300",
        "#0d757b", "#b93d73", "#577519", "#74644f", "#4d6484",
    ),
)  # fmt: skip

THEMES: dict[str, Tokens] = {tokens.name: tokens for tokens in (DARK, LIGHT)}

GAP = 8
"""Pixels between things that belong together."""
EDGE = 12
"""Pixels between a panel's border and what is in it."""
RADIUS = 6
"""Pixels of rounding of cards and buttons."""
CONTROL_HEIGHT = 26
"""Pixels of a field's or button's smallest height."""
