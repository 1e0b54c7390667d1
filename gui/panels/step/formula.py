"""A line of a formula whose factors are coloured, tell their meaning under the pointer and can be clicked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from gui import theme
from gui.panels.step.shorten import Run
from gui.tokens import FORMULA

NOBODY, TAIL = -1, -2
LEAD = "= "
FAMILIES = ("STIX Two Text", "Cambria", "DejaVu Serif", "Noto Serif", "Times New Roman")
LINE = 1.5
"""Height of a line, in heights of the font's letters and gaps."""


def formula_font(points: float, bold: bool = False) -> QFont:
    """Give the font of formulas: one with serifs, where letters and figures differ most."""
    font = theme.ui_font(points)
    font.setFamilies([*FAMILIES, "serif"])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setBold(bold)
    return font


@dataclass(frozen=True)
class Piece:
    """A run at its place; `factor` is `NOBODY` for operators."""

    text: str
    factor: int
    box: QRectF


class FormulaLine(QWidget):
    """Writes runs one after the other and wraps before + and − where the line ends.

    `head` stands before the first equals sign, `tail` behind a last one; both on the formula's own ground line.

    Signals:
        hovered: the factor under the pointer, `NOBODY` when it leaves.  clicked: a factor.
        asked: a factor whose menu is wanted, and where on the screen.
    """

    hovered = Signal(int)
    clicked = Signal(int)
    asked = Signal(int, QPoint)

    def __init__(self, object_name: str, bold: bool) -> None:
        """Start empty; numbers are bold and coloured, symbols are underlined in their colour."""
        super().__init__()
        self.setObjectName(object_name)
        self._bold = bold
        self._plain, self._factor = formula_font(FORMULA), formula_font(FORMULA, bold)
        self._runs: Sequence[Run] = ()
        self._colors: Mapping[int, int] = {}
        self._tips: Mapping[int, str] = {}
        self._pieces: list[Piece] = []
        self._hover = NOBODY
        self._indent, self._sign = 0, ""
        self._by_width: dict[float, list[Piece]] = {}
        self._advances: dict[tuple[str, int], float] = {}
        self.head: QLabel | None = None
        self.tail: QLabel | None = None
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.notifier().changed.connect(self.update)

    def show_runs(self, runs: Sequence[Run], colors: Mapping[int, int], tips: Mapping[int, str]) -> None:
        """Write another formula; `colors` and `tips` are by factor."""
        self._runs, self._colors, self._tips = runs, colors, tips
        self._hover = NOBODY
        self._by_width.clear()
        self._advances.clear()
        self.setAccessibleName(self.text())
        self._arrange()
        self.updateGeometry()
        self.update()

    def set_size(self, points: float) -> None:
        """Write larger or smaller."""
        self._plain, self._factor = formula_font(points), formula_font(points, self._bold)

    def set_ends(self, indent: int, sign: str) -> None:
        """Begin `indent` pixels from the left; write `sign` before the tail."""
        self._indent, self._sign = indent, sign

    def text(self) -> str:
        """Give the formula as plain text."""
        return "".join(text for text, _ in self._runs)

    def pieces(self) -> list[Piece]:
        """Give what is written where."""
        return list(self._pieces)

    def mark(self, factor: int) -> None:
        """Raise one factor; nobody is told."""
        if factor != self._hover:
            self._hover = factor
            self.update()

    # Places.

    def _arrange(self) -> None:
        self._pieces = self._arranged(self.width())
        base = self._base()
        if self.head is not None:
            self.head.adjustSize()
            self.head.move(0, round(base - QFontMetricsF(self.head.font()).ascent()))
        if self.tail is not None:
            box = self._pieces[-1].box
            self.tail.adjustSize()
            self.tail.move(round(box.left()), round(box.top() + base - QFontMetricsF(self.tail.font()).ascent()))

    def _arranged(self, width: float) -> list[Piece]:
        """Give every run its place on lines of `width` pixels; layouts ask for a few widths many times."""
        if width not in self._by_width:
            self._by_width[width] = self._placed(width)
        return self._by_width[width]

    def _placed(self, width: float) -> list[Piece]:
        start = self._start()
        height = self._line_height()
        pieces = [Piece(LEAD, NOBODY, QRectF(self._indent, 0, start - self._indent, height))]
        x, y = start, 0.0
        for chunk in self._chunks():
            if x > start and x + sum(self._advance(*run) for run in chunk) > width:
                x, y = start, y + height
            for (text, factor), after in zip(chunk, [*chunk[1:], ("", NOBODY)], strict=False):
                advance = self._advance(text, factor)
                sign = self._advance(after[0].rstrip(), NOBODY) if after[1] == NOBODY else 0.0
                if x > start and x + advance + sign > width and factor != NOBODY:
                    x, y = start, y + height
                pieces.append(Piece(text, factor, QRectF(x, y, advance, height)))
                x += advance
        return pieces

    def _chunks(self) -> list[list[tuple[str, int]]]:
        """Group what should stay together: a sum may be broken before its operators, a product not."""
        chunks: list[list[tuple[str, int]]] = [[]]
        for text, factor in self._runs:
            if factor is None and text.lstrip(" )²")[:1] in ("+", "−") and text.endswith(" "):
                chunks.append([])
            chunks[-1].append((text, NOBODY if factor is None else factor))
        if self.tail is not None:
            chunks.append([(f" {self._sign} ", NOBODY), ("", TAIL)])
        return chunks

    def _advance(self, text: str, factor: int) -> float:
        if (text, factor) not in self._advances:
            self._advances[text, factor] = self._measured(text, factor)
        return self._advances[text, factor]

    def _measured(self, text: str, factor: int) -> float:
        if factor == TAIL and self.tail is not None:
            return float(self.tail.sizeHint().width())
        return QFontMetricsF(self._plain if factor == NOBODY else self._factor).horizontalAdvance(text)

    def _line_height(self) -> float:
        return round(QFontMetricsF(self._factor).ascent() * LINE) + 2

    def hasHeightForWidth(self) -> bool:  # noqa: D102
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: D102
        return round(max(piece.box.bottom() for piece in self._arranged(width)))

    def sizeHint(self) -> QSize:  # noqa: D102
        natural = sum(self._advance(*run) for chunk in self._chunks() for run in chunk)
        return QSize(round(natural + self._start()) + 2, round(self._line_height()))

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        widest = max((self._advance(*run) for chunk in self._chunks() for run in chunk), default=0.0)
        return QSize(round(widest + self._start()) + 2, round(self._line_height()))

    def _start(self) -> float:
        return self._indent + self._advance(LEAD, NOBODY)

    def _base(self) -> float:
        return QFontMetricsF(self._factor).ascent() * 1.12

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._arrange()

    # Drawing.

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for piece in self._pieces:
            self._paint(painter, piece)

    def _paint(self, painter: QPainter, piece: Piece) -> None:
        base = piece.box.top() + self._base()
        if piece.factor < 0:
            painter.setFont(self._plain)
            painter.setPen(theme.color("text"))
        else:
            color = theme.class_color(self._colors.get(piece.factor, 0))
            if piece.factor == self._hover:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("raised"))
                painter.drawRoundedRect(piece.box.adjusted(-3, 0, 3, 0), 4, 4)
            if not self._bold:
                painter.fillRect(QRectF(piece.box.left(), base + 4, piece.box.width(), 2), color)
            painter.setFont(self._factor)
            painter.setPen(color if self._bold else theme.color("text"))
        painter.drawText(QPointF(piece.box.left(), base), piece.text)

    # The pointer.

    def factor_at(self, place: QPointF) -> int:
        """Give the factor at a place in the widget, `NOBODY` between factors."""
        found = next((piece.factor for piece in self._pieces if piece.box.contains(place)), NOBODY)
        return max(found, NOBODY)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        factor = self.factor_at(event.position())
        shape = Qt.CursorShape.ArrowCursor if factor == NOBODY else Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)
        if factor != self._hover:
            self.hovered.emit(factor)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        factor = self.factor_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and factor != NOBODY:
            self.clicked.emit(factor)
        else:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        factor = self.factor_at(QPointF(event.pos()))
        if factor != NOBODY:
            self.asked.emit(factor, event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        super().leaveEvent(event)
        if self._hover != NOBODY:
            self.hovered.emit(NOBODY)

    def event(self, event: QEvent) -> bool:  # noqa: D102
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self._tips.get(self.factor_at(QPointF(event.pos())), "")
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
