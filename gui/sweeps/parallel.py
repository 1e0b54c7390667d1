"""Parallel coordinates: an upright axis for every setting, a line for every trial."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF

from core.language import tr
from core.sweeps.axes import shown
from core.sweeps.board import Board, TrialRow
from gui import theme
from gui.plots import base, export, look
from gui.sweeps.scale import Scale, ranks, scale_of, scale_of_values
from gui.tokens import TINY

HEAD, FOOT, SIDE = 22.0, 8.0, 44.0
REACH = 14.0
"""Pixels around an axis in which the mouse means it."""
LEAST_DRAG = 4.0
BEST = 3
"""So many of the best lines are drawn wider."""
LEVELS = 32
SMOOTH = 150
"""Up to so many lines are drawn smoothly."""
Ends = tuple[float, float]


class ParallelPlot(base.Plot):
    """Drag along an axis to keep the trials whose lines go through there; a click beside lines lets them all be.

    Signals:
        filtered: numbers of the trials that are left, None where all are.  picked: the trial whose line was clicked.
    """

    about = tr(
        "An upright axis for every setting, what counts at the right. Each line is a trial; the best are bright."
    )
    hint = tr("Drag along an axis to keep the lines that go through there; click it to let go; Home lets all go.")
    filtered = Signal(object)
    picked = Signal(int)

    def __init__(self) -> None:
        """Start empty."""
        empty = tr("Trials appear here as lines when the first of them are done.")
        super().__init__("sweep.parallel", tr("Parallel coordinates"), empty)
        self.board: Board | None = None
        self.scales: tuple[Scale, ...] = ()
        self.kept: dict[str, Ends] = {}
        self.chosen = 0
        self._drag: tuple[int, float, float] | None = None
        self._ranks: Mapping[int, float] = {}
        self._best: set[int] = set()
        self._shares: dict[int, list[float | None]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(560, 240)

    def show_board(self, board: Board | None) -> None:
        """Draw the trials of a board."""
        self.board = board
        if board is None or not board.ranking:
            self.kept, self.scales, self._shares = {}, (), {}
            self.clear()
            return
        scales = (*(scale_of(axis) for axis in board.plan.axes), scale_of_values(board))
        if scales != self.scales:
            self.scales, self._shares = scales, {}
        self.kept = {name: ends for name, ends in self.kept.items() if name in {scale.name for scale in self.scales}}
        self._ranks, self._best = ranks(board), {row.number for row in board.ranking[:BEST]}
        best = board.ranking[0]
        told = ", ".join(f"{name} {shown(value)}" for name, value in best.values.items())
        self.filled(
            tr(
                "{n_ranking} trials; the best is trial {number} with {told}",
                n_ranking=len(board.ranking),
                number=best.number,
                told=told,
            )
        )
        self._tell()

    def choose(self, number: int) -> None:
        """Draw one trial above all others."""
        self.chosen = number
        self.update()

    # Places.

    def x_of(self, place: int) -> float:
        """Give where an axis stands."""
        area, gaps = self.area(), max(len(self.scales) - 1, 1)
        return area.left() + SIDE + place * (area.width() - 2 * SIDE) / gaps

    def y_of(self, share: float) -> float:
        """Give where a share of an axis is."""
        area = self.area()
        return area.bottom() - FOOT - share * (area.height() - HEAD - FOOT)

    def share_at(self, y: float) -> float:
        """Give the share of an axis at a height."""
        area = self.area()
        return min(max((area.bottom() - FOOT - y) / max(area.height() - HEAD - FOOT, 1), 0.0), 1.0)

    def shares(self, row: TrialRow) -> list[float | None]:
        """Give where a trial's line meets each axis; None where it has no such setting."""
        if row.number not in self._shares:
            *settings, value = self.scales
            met: list[float | None] = [s.share(row.values[s.name]) if s.name in row.values else None for s in settings]
            self._shares[row.number] = [*met, value.share(row.value)]
        return self._shares[row.number]

    def is_kept(self, row: TrialRow) -> bool:
        """Tell whether a trial goes through all that the user keeps."""
        for scale, share in zip(self.scales, self.shares(row), strict=True):
            ends = self.kept.get(scale.name)
            if ends is not None and (share is None or not ends[0] - 1e-9 <= share <= ends[1] + 1e-9):
                return False
        return True

    def line(self, row: TrialRow) -> QPolygonF:
        """Give a trial's line in pixels."""
        return self._line(row, [self.x_of(place) for place in range(len(self.scales))], self.y_of(0.0), self.y_of(1.0))

    def _line(self, row: TrialRow, across: list[float], low: float, high: float) -> QPolygonF:
        met = zip(across, self.shares(row), strict=True)
        return QPolygonF([QPointF(x, low + share * (high - low)) for x, share in met if share is not None])

    # Painting.

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        assert self.board is not None
        look.paint_ground(painter, area, self.hasFocus())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(self.board.ranking) <= SMOOTH)
        places = [self.x_of(place) for place in range(len(self.scales))], self.y_of(0.0), self.y_of(1.0)
        faint = QPen(theme.color("line", 70), 1)
        pens = {level: QPen(self.color_of(level / LEVELS), 1) for level in range(LEVELS + 1)}
        for row in reversed(self.board.ranking):
            kept = not self.kept or self.is_kept(row)
            pen = pens[round(self._ranks[row.number] * LEVELS)] if kept else faint
            # A line of one pixel is drawn many times as fast as a wider one.
            painter.setPen(QPen(pen.color(), 2) if kept and row.number in self._best else pen)
            painter.drawPolyline(self._line(row, *places))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = next((row for row in self.board.ranking if row.number == self.chosen), None)
        if chosen is not None:
            painter.setPen(QPen(theme.color("text"), 2.4))
            painter.drawPolyline(self.line(chosen))
        for place, scale in enumerate(self.scales):
            self._paint_axis(painter, place, scale)

    @staticmethod
    def color_of(rank: float) -> QColor:
        """Give the colour of a line: the better its trial, from 0 to 1, the brighter."""
        return look.mix(theme.color("line"), theme.color("accent"), rank**1.5)

    def _paint_axis(self, painter: QPainter, place: int, scale: Scale) -> None:
        x, top, bottom = self.x_of(place), self.y_of(1.0), self.y_of(0.0)
        painter.setPen(QPen(theme.color("muted"), 1))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        self._paint_kept(painter, x, scale)
        painter.setFont(look.small_font(TINY))
        room = (self.area().width() - 2 * SIDE) / max(len(self.scales) - 1, 1)
        for share, words in scale.marks(max(2, int((bottom - top) / 34))):
            self._paint_mark(painter, x, self.y_of(share), words, min(room - 8, 2 * SIDE - 8))
        painter.setFont(look.small_font(TINY, bold=place == len(self.scales) - 1))
        painter.setPen(theme.color("text"))
        width = min(room - 6, 2 * (SIDE + 20)) if len(self.scales) > 1 else 160.0
        box = QRectF(x - width / 2, self.area().top() + 3, width, 16)
        box.moveLeft(min(max(box.left(), self.area().left() + 2), self.area().right() - width - 2))
        name = scale.name.removeprefix("optimizer.").removeprefix("run.")
        elided = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, int(width))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), elided)

    def _paint_kept(self, painter: QPainter, x: float, scale: Scale) -> None:
        ends = self.kept.get(scale.name)
        if ends is not None:
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.setBrush(theme.color("accent", 70))
            high = self.y_of(ends[1])
            painter.drawRect(QRectF(x - 5, high, 10, max(self.y_of(ends[0]) - high, 2)))

    def _paint_mark(self, painter: QPainter, x: float, y: float, words: str, width: float) -> None:
        painter.setPen(QPen(theme.color("muted"), 1))
        painter.drawLine(QPointF(x - 3, y), QPointF(x + 3, y))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, int(width))
        room = painter.fontMetrics().horizontalAdvance(shown)
        box = QRectF(x + 6, y - 7, room + 2, 14)
        if box.right() > self.area().right() - 2:
            box.moveRight(x - 6)
        painter.fillRect(box, theme.color("canvas", 190))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), shown)

    # Hands.

    def axis_at(self, position: QPointF) -> int | None:
        """Give the axis under the mouse."""
        near = [(abs(self.x_of(place) - position.x()), place) for place in range(len(self.scales))]
        inside = near and self.y_of(1.0) - 6 <= position.y() <= self.y_of(0.0) + 6
        return min(near)[1] if inside and min(near)[0] <= REACH else None

    def row_at(self, position: QPointF) -> TrialRow | None:
        """Give the trial whose line is under the mouse, the better one where there are several."""
        rows = [] if self.board is None else [row for row in self.board.ranking if self.is_kept(row)]
        return next((row for row in rows if _distance(self.line(row), position) <= 4), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self.is_empty or event.button() != Qt.MouseButton.LeftButton:
            return
        self.setFocus()
        place = self.axis_at(event.position())
        row = self.row_at(event.position()) if place is None else None
        if place is not None:
            self._drag = place, event.position().y(), event.position().y()
        elif row is not None:
            self.picked.emit(row.number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self._drag is None:
            on = not self.is_empty and self.axis_at(event.position()) is not None
            self.setCursor(Qt.CursorShape.SplitVCursor if on else Qt.CursorShape.ArrowCursor)
            return
        place, began, _ = self._drag
        self._drag = place, began, event.position().y()
        if abs(event.position().y() - began) >= LEAST_DRAG:
            low, high = sorted((self.share_at(began), self.share_at(event.position().y())))
            self.keep(self.scales[place].name, (low, high))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self._drag is None:
            return
        place, began, last = self._drag
        self._drag = None
        if abs(last - began) < LEAST_DRAG:
            self.keep(self.scales[place].name, None)

    def keep(self, name: str, ends: Ends | None) -> None:
        """Keep the trials that go through a part of an axis; None: all."""
        if ends is None:
            self.kept.pop(name, None)
        else:
            self.kept[name] = ends
        self._tell()
        self.update()

    def reset_view(self) -> None:
        """Keep all trials."""
        self.kept.clear()
        self._tell()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Home and self.kept:
            self.reset_view()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        rows = [] if self.board is None else self.board.ranking
        kept = frozenset(row.number for row in rows if self.is_kept(row)) if self.kept else None
        self.set_note(
            "" if kept is None else tr("{n_kept} of {n_rows} trials are kept", n_kept=len(kept), n_rows=len(rows))
        )
        self.filtered.emit(kept)

    def tip(self, position: QPoint) -> str:  # noqa: D102
        row = self.row_at(QPointF(position))
        if row is None or self.board is None:
            return f"{self.about}\n{self.hint}"
        told = "\n".join(f"{name} = {shown(value)}" for name, value in row.values.items())
        return tr(
            "Trial {number}: {title} {row}\n{told}",
            number=row.number,
            title=self.board.title,
            row=self.board.text(row.value),
            told=told,
        )

    def table(self) -> export.Table:  # noqa: D102
        rows = [] if self.board is None else [row for row in self.board.ranking if self.is_kept(row)]
        names = [scale.name for scale in self.scales]
        values = [[row.values.get(name, "") for row in rows] for name in names[:-1]]
        return ("trial", *names), ([row.number for row in rows], *values, [row.value for row in rows])


def _distance(line: QPolygonF, at: QPointF) -> float:
    """Give how far a point is from a line, in pixels."""
    found = 1e9
    points = line.toList()
    for one, other in pairwise(points):
        if one.x() - 4 <= at.x() <= other.x() + 4:
            across, up = other.x() - one.x(), other.y() - one.y()
            length = across * across + up * up or 1.0
            share = min(max(((at.x() - one.x()) * across + (at.y() - one.y()) * up) / length, 0.0), 1.0)
            dx, dy = at.x() - one.x() - share * across, at.y() - one.y() - share * up
            found = min(found, (dx * dx + dy * dy) ** 0.5)
    return found
