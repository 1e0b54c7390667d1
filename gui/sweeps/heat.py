"""The heat map of two settings: the best value of each field, written into it."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QMouseEvent, QPainter, QPen

from core import numbers
from core.language import tr
from core.sweeps.board import Board
from gui import theme
from gui.plots import base, export, look
from gui.sweeps.scale import Cell, Scale, bin_words, cells, scale_of, scale_of_values
from gui.tokens import TINY
from gui.widgets import Choice

LEFT, BOTTOM = 64.0, 30.0
SWITCH = 10
"""From so many different values on a setting can be chosen by its name alone."""


class HeatMap(base.Plot):
    """Two settings across and up; a hatched field had no trial.

    Signals:
        picked: the best trial of the field that was clicked.
    """

    about = tr("Each field holds the best value of the trials that fell into it; hatched fields had none.")
    hint = tr("Click a field to select its best trial.")
    picked = Signal(int)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__("sweep.heat", tr("Two settings"), tr("Vary two settings or more: their fields appear here."))
        self.board: Board | None = None
        self.found: list[list[Cell]] = []
        self.scales: dict[str, Scale] = {}
        self.across, self.up = Choice("sweep.heat.across", {"": ""}), Choice("sweep.heat.up", {"": ""})
        for choice, words in ((self.across, tr("Setting across")), (self.up, tr("Setting upwards"))):
            choice.setAccessibleName(words)
            choice.setToolTip(words)
            choice.chosen.connect(lambda _: self._draw())
            self.header_row.insertWidget(self.header_row.count() - 1, choice)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(420, 240)

    def show_board(self, board: Board | None) -> None:
        """Draw the trials of a board."""
        self.board = board
        axes = () if board is None else board.plan.axes
        self.scales = {axis.name: scale_of(axis) for axis in axes}
        names = {name: name for name in self.scales} or {"": ""}
        fresh = set(self.scales) != {self.across.itemData(n) for n in range(self.across.count())}
        for choice in (self.across, self.up):
            choice.setVisible(len(self.scales) > 1)
            if fresh:
                choice.set_choices(names)
        if fresh and len(self.scales) > 1:
            self.across.choose(next(iter(names)))
            self.up.choose(list(names)[1])
        self._draw()

    def _draw(self) -> None:
        board, across, up = self.board, self.scales.get(self.across.current()), self.scales.get(self.up.current())
        if board is None or across is None or up is None or not board.ranking or across is up:
            self.found = []
            self.clear(tr("Choose two different settings.") if across is up and across is not None else None)
            return
        self.found = cells(board, across, up)
        tried = sum(cell.count > 0 for line in self.found for cell in line)
        total = sum(map(len, self.found))
        self.filled(
            tr(
                "{across} across, {up} upwards: {tried} of {total} fields have trials",
                across=across.name,
                up=up.name,
                tried=tried,
                total=total,
            )
        )

    # Places.

    def cell(self, column: int, row: int) -> QRectF:
        """Give a field's rectangle; row 0 is the lowest."""
        area = self.area()
        width = (area.width() - LEFT - 8) / len(self.found[0])
        height = (area.height() - BOTTOM - 8) / len(self.found)
        gap = 2.0 if min(width, height) > 12 else 0.0
        top = area.top() + 6 + (len(self.found) - 1 - row) * height
        return QRectF(area.left() + LEFT + column * width, top, width - gap, height - gap)

    def _at(self, position: QPoint) -> tuple[int, int] | None:
        for row, line in enumerate(self.found):
            for column in range(len(line)):
                if self.cell(column, row).contains(position.toPointF()):
                    return column, row
        return None

    # Painting.

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        assert self.board is not None
        look.paint_ground(painter, area, self.hasFocus())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        scale = scale_of_values(self.board)
        for row, line in enumerate(self.found):
            for column, cell in enumerate(line):
                self._paint_cell(painter, self.cell(column, row), cell, scale)
        self._paint_words(painter, area)

    def _paint_cell(self, painter: QPainter, box: QRectF, cell: Cell, scale: Scale) -> None:
        assert self.board is not None
        if not cell.count:
            painter.fillRect(box, QBrush(theme.color("line", 110), Qt.BrushStyle.BDiagPattern))
            return
        share = scale.share(cell.best)
        good = 1 - share if self.board.plan.minimize else share
        ground = look.mix(look.mix(theme.color("canvas"), theme.color("accent"), 0.1), theme.color("accent"), good)
        painter.fillRect(box, ground)
        best = self.board.best is not None and cell.number == self.board.best.number
        if best:
            painter.setPen(QPen(theme.color("text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        words = numbers.text(100 * cell.best, 3) if self.board.plan.share else numbers.text(cell.best, 3)
        painter.setFont(look.small_font(TINY, bold=best))
        if painter.fontMetrics().horizontalAdvance(words) < box.width() - 4 and box.height() > 13:
            painter.setPen(look.readable(ground))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(look.small_font(TINY))
        painter.setPen(theme.color("muted"))
        across, up = bin_words(self.scales[self.across.current()]), bin_words(self.scales[self.up.current()])
        width = self.cell(0, 0).width()
        longest = max(painter.fontMetrics().horizontalAdvance(word) for word in across) + 6
        every = max(1, math.ceil(min(longest, 60) / max(width, 1)))
        for column in range(0, len(across), every):
            middle = self.cell(column, 0).center().x()
            room = max(width * every, 20.0)
            self._word(painter, QRectF(middle - room / 2, area.bottom() - BOTTOM, room, 14), across[column],
                       Qt.AlignmentFlag.AlignCenter)  # fmt: skip
        every = max(1, math.ceil(13 / max(self.cell(0, 0).height(), 1)))
        for row in range(0, len(up), every):
            middle = self.cell(0, row).center().y()
            self._word(painter, QRectF(area.left() + 4, middle - 7, LEFT - 10, 14), up[row],
                       Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)  # fmt: skip
        name = QRectF(area.left() + LEFT, area.bottom() - 16, area.width() - LEFT, 14)
        self._word(painter, name, f"{self.across.current()} →", Qt.AlignmentFlag.AlignCenter)

    @staticmethod
    def _word(painter: QPainter, box: QRectF, words: str, flags: Qt.AlignmentFlag) -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, int(box.width()))
        painter.drawText(box, int(flags), shown)

    # Hands.

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        at = self._at(event.position().toPoint())
        cell = self.found[at[1]][at[0]] if at is not None else Cell()
        if cell.count:
            self.picked.emit(cell.number)

    def tip(self, position: QPoint) -> str:  # noqa: D102
        at = self._at(position)
        if at is None or self.board is None:
            return f"{self.about}\n{self.hint}"
        cell, across, up = self.found[at[1]][at[0]], self.across.current(), self.up.current()
        place = f"{across} ≈ {bin_words(self.scales[across])[at[0]]}, {up} ≈ {bin_words(self.scales[up])[at[1]]}"
        if not cell.count:
            return tr("{place}: no trial", place=place)
        return tr(
            "{place}: {count} trials, the best is trial {number} with {best}",
            place=place,
            count=cell.count,
            number=cell.number,
            best=self.board.text(cell.best),
        )

    def table(self) -> export.Table:  # noqa: D102
        across, up = bin_words(self.scales[self.across.current()]), bin_words(self.scales[self.up.current()])
        columns = ([line[n].best for line in self.found] for n in range(len(across)))
        return (f"{self.up.current()} \\ {self.across.current()}", *across), (up, *columns)
