"""Typeset formulas: fractions, lowered and raised characters, painted with the font of formulas.

```
{z}/{1 + e^{−z}}     a fraction        w_1, x_{12}, e^z, e^{−z}     lowered and raised
```
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.language import tr
from core.lessons.markup import formula_plain
from gui import theme
from gui.panels.step.formula import formula_font
from gui.tokens import FORMULA

SMALL, SHIFT, GAP, EDGE = 0.72, 0.32, 2.0, 4.0
_SCRIPT = re.compile(r"[_^](?:\{((?:[^{}]|\{[^{}]*\})*)\}|(.))")


@dataclass(frozen=True)
class Box:
    """A laid out part: how wide it is, how far it reaches above and below the ground line, and what it draws."""

    width: float
    above: float
    below: float
    texts: tuple[tuple[float, float, str, float], ...] = ()
    lines: tuple[tuple[float, float, float], ...] = ()

    def moved(self, x: float, y: float) -> Box:
        """Give the part at another place."""
        texts = tuple((a + x, b + y, text, size) for a, b, text, size in self.texts)
        lines = tuple((a + x, b + x, c + y) for a, b, c in self.lines)
        return Box(self.width, self.above - y, self.below + y, texts, lines)


def lay_out(text: str, size: float) -> Box:
    """Lay a formula out in one line."""
    parts, at, plain = [], 0, ""
    while at < len(text):
        script = _SCRIPT.match(text, at)
        if script is not None and text[at] in "_^":
            parts += [_word(plain, size)] if plain else []
            plain, inside = "", script[1] if script[1] is not None else script[2]
            lift = -SHIFT * size if text[at] == "^" else SHIFT * size * 0.6
            parts.append(lay_out(inside, size * SMALL).moved(0, lift))
            at = script.end()
        elif text[at] == "{":
            parts += [_word(plain, size)] if plain else []
            plain = ""
            upper, at = _group(text, at)
            if text[at : at + 2] == "/{":
                lower, at = _group(text, at + 1)
                parts.append(_fraction(lay_out(upper, size), lay_out(lower, size), size))
            else:
                parts.append(lay_out(upper, size))
        else:
            plain += text[at]
            at += 1
    parts += [_word(plain, size)] if plain else []
    return _row(parts, size)


def _group(text: str, at: int) -> tuple[str, int]:
    """Give what stands between the braces that open at `at`, and the place behind them."""
    depth = 0
    for end in range(at, len(text)):
        depth += {"{": 1, "}": -1}.get(text[end], 0)
        if depth == 0:
            return text[at + 1 : end], end + 1
    return text[at + 1 :], len(text)


def _word(text: str, size: float) -> Box:
    metrics = QFontMetricsF(_font(size))
    return Box(metrics.horizontalAdvance(text), metrics.ascent(), metrics.descent(), ((0.0, 0.0, text, size),))


def _row(parts: list[Box], size: float) -> Box:
    metrics = QFontMetricsF(_font(size))
    width, placed = 0.0, []
    for part in parts:
        placed.append(part.moved(width, 0))
        width += part.width
    above = max((part.above for part in placed), default=metrics.ascent())
    below = max((part.below for part in placed), default=metrics.descent())
    texts = tuple(text for part in placed for text in part.texts)
    return Box(width, above, below, texts, tuple(line for part in placed for line in part.lines))


def _fraction(upper: Box, lower: Box, size: float) -> Box:
    width, middle = max(upper.width, lower.width) + 2 * EDGE, -0.28 * size * 1.33
    top = upper.moved((width - upper.width) / 2, middle - GAP - upper.below)
    bottom = lower.moved((width - lower.width) / 2, middle + GAP + lower.above)
    texts, lines = (*top.texts, *bottom.texts), (*top.lines, *bottom.lines, (1.0, width - 1.0, middle))
    return Box(width, top.above, bottom.below, texts, lines)


def _font(size: float) -> QFont:
    font = formula_font(FORMULA)
    font.setPointSizeF(size)
    return font


class FormulaView(QWidget):
    """Shows one formula, smaller where the room is short; screen readers get it as plain text."""

    def __init__(self, object_name: str, size: float = 14) -> None:
        """Show nothing yet."""
        super().__init__()
        self.setObjectName(object_name)
        self._text, self._size = "", size
        self._box = Box(0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_formula(self, text: str) -> None:
        """Show another formula."""
        self._text = text
        self._box = lay_out(text, self._size)
        spoken = formula_plain(text.replace("}/{", ") / (").replace("{", "(").replace("}", ")"))
        self.setAccessibleName(tr("Formula: {spoken}", spoken=spoken))
        self.setToolTip(spoken)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Take the room that the formula needs."""
        box = self._box
        return QSize(int(box.width + 2 * EDGE) + 1, int(box.above + box.below + 4 * EDGE) + 1)

    def minimumSizeHint(self) -> QSize:
        """Be content with less width: the formula then is smaller."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it, centred."""
        box, painter = self._box, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(1.0, (self.width() - 2 * EDGE) / max(box.width, 1.0))
        painter.translate((self.width() - box.width * scale) / 2, (self.height() - scale * (box.above + box.below)) / 2)
        painter.scale(scale, scale)
        painter.translate(0, box.above)
        painter.setPen(QPen(theme.color("text"), 1.2))
        for x, y, text, size in box.texts:
            painter.setFont(_font(size))
            painter.drawText(QPointF(x, y), text)
        for left, right, y in box.lines:
            painter.drawLine(QPointF(left, y), QPointF(right, y))
