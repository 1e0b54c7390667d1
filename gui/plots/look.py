"""How all plots look: fonts, readable colours, headings, frame."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from gui import theme
from gui.style_sheet import POINT
from gui.tokens import GAP, SMALL, TINY


def small_font(points: float = TINY, bold: bool = False) -> QFont:
    """Give the font of ticks, legends and captions."""
    font = QFont()
    font.setPointSizeF(points * POINT * theme.scale())
    font.setBold(bold)
    return font


def small_capitals(font: QFont) -> QFont:
    """Give the font of headings: capitals, slightly spaced."""
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
    return font


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """Blend: `share` 0 gives `one`, 1 gives `other`."""
    share = min(max(share, 0.0), 1.0)
    parts = (a + (b - a) * share for a, b in zip(_parts(one), _parts(other), strict=True))
    return QColor(*(round(part) for part in parts))


def _parts(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()


def readable(ground: QColor) -> QColor:
    """Give the theme's writing or background colour, whichever reads better on `ground`."""
    return max(theme.color("text"), theme.color("canvas"), key=lambda c: contrast(c, ground))


def contrast(one: QColor, other: QColor) -> float:
    """Give the contrast ratio of two colours, from 1 (none) to 21."""
    bright, dark = sorted((_luminance(one.rgb()), _luminance(other.rgb())), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@lru_cache(maxsize=512)
def _luminance(rgb: int) -> float:
    parts = [part / 255 for part in _parts(QColor(rgb))]
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


class Heading(QLabel):
    """Words in small capitals, cut with "…" rather than widening the panel; `least` pixels always stay."""

    def __init__(self, name: str, words: str, least: int, parent: QWidget) -> None:
        """Make it."""
        super().__init__(words, parent)
        self.least = least
        self.setObjectName(name)
        self.setProperty("look", "section")
        self.setFont(small_capitals(self.font()))

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(min(self.least, super().sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setPen(theme.color("muted"))
        words, metrics = self.text().upper(), self.fontMetrics()
        if metrics.horizontalAdvance(words) > self.width() + 1:  # what is cut has "…" within the label
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, self.width() - 2)
        painter.drawText(self.rect(), int(self.alignment()), words)


class TextButton(QToolButton):
    """A button in a heading: plain small capitals that light up under the pointer; `bright`: it is the chosen one."""

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        """Make it; `words` can change."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(small_capitals(small_font(bold=True)))
        self.setText(words)
        self.bright = False

    def sizeHint(self) -> QSize:  # noqa: D102
        metrics = QFontMetrics(small_capitals(small_font(bold=True)))
        return QSize(metrics.horizontalAdvance(self.text().upper()) + 8, metrics.height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setFont(small_capitals(small_font(bold=True)))
        lit = self.underMouse() or self.hasFocus()
        painter.setPen(theme.color("accent" if lit else "text" if self.bright else "muted"))
        painter.drawText(
            self.rect(), int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self.text().upper()
        )


def paint_ground(painter: QPainter, area: QRectF, focused: bool = False) -> None:
    """Fill `area` with the plot background and a thin border, brighter while it has the keyboard."""
    painter.setPen(QPen(theme.color("accent" if focused else "line"), 1))
    painter.setBrush(theme.color("canvas"))
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))


def paint_words(painter: QPainter, area: QRectF, words: str) -> None:
    """Write plain words into the middle of `area`."""
    painter.setPen(theme.color("muted"))
    painter.setFont(small_font(SMALL))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(area.adjusted(GAP, GAP, -GAP, -GAP), int(flags), words)
