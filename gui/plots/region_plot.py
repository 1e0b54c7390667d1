"""What the network answers over any two inputs, in the table's units, with the rows on top."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from core import numbers
from core.backend import HostArray
from core.language import tr
from gui import theme
from gui.plots import export, ticks, xy
from gui.plots.decision_plot import DecisionPlot
from gui.plots.pickers import Choosing
from gui.plots.planes import Held, PlanePickers, Wish

if TYPE_CHECKING:
    from core.insight.maps import Regions
    from core.predicting.what_if import Axis
    from gui.plots.canvas import Canvas

LIKELIEST = "\0all"
ALL, NEAR, NO = "all", "near", "no"
ROWS = {ALL: tr("All rows"), NEAR: tr("Near rows"), NO: tr("No rows")}


@dataclass(frozen=True, eq=False)
class RegionAnswer:
    """What is drawn.

    Attributes:
        names: of the answers.  answer: which one is drawn, or `LIKELIEST`.  is_number: the answers are numbers.
        rows: (shown,) numbers of rows of the data.  points: (shown, 2) where they lie.  kinds: classes or targets.
        held_out: (shown,) whether they are validation rows.  key: what rows, points and kinds depend on.
    """

    regions: Regions
    held: Held
    names: tuple[str, ...]
    answer: str
    is_number: bool
    rows: HostArray
    points: HostArray
    kinds: HostArray
    held_out: HostArray
    rows_mode: str
    key: tuple[object, ...]


class RegionPlot(Choosing, DecisionPlot):
    """Regions over two inputs; a click on a row lists it."""

    about = tr("What the network answers for each pair of two inputs; dots are training rows, rings validation rows.")
    hint = tr("Click a row to see it; the wheel zooms, dragging moves, Home or a double click shows all again.")

    below, beside = 18, 8

    def __init__(self, kind: str, title: str) -> None:
        """Start empty."""
        super().__init__(None, f"plot.{kind}", title)
        self.found: RegionAnswer | None = None
        self._key: tuple[object, ...] = ()
        self.begin_bar()
        self.plane = PlanePickers(self)
        self.answer = self.picker("answer", tr("Answer"), tr("Which answer is drawn"))
        self.which = self.picker(
            "rows", tr("Rows"), tr("Near: the quarter whose other inputs are most like the held ones")
        )

    def prepare(self, canvas: Canvas) -> None:  # noqa: D102
        super().prepare(canvas)
        canvas.set_margins(54, 4, 8, 34)

    def bar_changed(self) -> None:  # noqa: D102
        if self.has_canvas:
            self._place(self.canvas)
        super().bar_changed()

    def options(self) -> tuple[Wish, str, str]:  # noqa: D102
        return self.plane.options(), self.answer.wanted, self.which.wanted

    def clear(self, empty: str | None = None) -> None:  # noqa: D102
        self._key, self.found = (), None
        super().clear(empty)

    def show_answer(self, found: RegionAnswer) -> None:
        """Draw the answers and the rows."""
        regions, before = found.regions, self.found
        self.found = found
        self.plane.offer(found.held)
        several = len(found.names) > 1
        likeliest = {} if found.is_number else {LIKELIEST: tr("Likeliest class")}
        self.answer.offer(
            {**likeliest, **{str(n): name for n, name in enumerate(found.names)}} if several else {}, found.answer
        )
        self.which.offer(ROWS if found.held.values else {ALL: ROWS[ALL], NO: ROWS[NO]}, found.rows_mode)
        self.set_names((regions.x.name, regions.y.name), found.names)
        if before is None or (before.regions.x.name, before.regions.y.name) != self.features:
            self.zoomed = False
        if found.key != self._key:
            self._key = found.key
            self.show_points(found.points, found.kinds, found.held_out)
        one = found.answer != LIKELIEST
        picture = regions.answers[..., [int(found.answer)]] if one else regions.answers
        self.show_regions(regions.extent, picture, one)
        words = found.held.words.removeprefix(". ")
        self.title.setToolTip(f"{self.about}\n{words}" if words != "." else self.about)
        near = tr("{n_rows} near rows", n_rows=len(found.rows)) if found.rows_mode == NEAR else ""
        self.set_note(near)

    def _value_range(self, values: HostArray) -> tuple[float, float]:
        if self.found is not None and not self.found.is_number:
            return 0.0, 1.0
        return super()._value_range(values)

    # Axes and words.

    def x_ticks(self, ends: xy.Ends, most: int) -> list[tuple[float, str]]:  # noqa: D102
        return _ticks(self.found.regions.x if self.found else None, ends, most)

    def y_ticks(self, ends: xy.Ends, most: int) -> list[tuple[float, str]]:  # noqa: D102
        return _ticks(self.found.regions.y if self.found else None, ends, most)

    def paint_over(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        row = self._row_at(self.hover) if self.hover is not None else None
        if row is not None and self.found is not None:
            at = self.canvas.to_pixel(*map(float, self.found.points[row]))
            painter.setPen(QPen(theme.color("text"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, 7, 7)
        super().paint_over(painter, area)

    def words_at(self, x: float, y: float) -> str:  # noqa: D102
        found = self.found
        if found is None:
            return super().words_at(x, y)
        regions = found.regions
        row = self._row_at(self.hover) if self.hover is not None else None
        words = [tr("row {rows}", rows=int(found.rows[row]) + 1)] if row is not None else []
        words += [f"{axis.name} {_place(axis, v)}" for axis, v in ((regions.x, x), (regions.y, y))]
        answer = self._cell(x, y)
        if answer is None:
            return "\n".join(words)
        if found.is_number:
            words += [f"{n} {numbers.text(float(v))}" for n, v in zip(found.names, answer, strict=True)]
            return "\n".join(words)
        order = np.argsort(-answer)[:3]
        return "\n".join([*words, *(f"{found.names[n]} {ticks.percent(float(answer[n]))}" for n in order)])

    def _class_names(self) -> tuple[str, ...]:
        return () if self.found is None or self.found.is_number else tuple(self.found.names)

    def _cell(self, x: float, y: float) -> HostArray | None:
        assert self.found is not None
        regions = self.found.regions
        x0, x1, y0, y1 = regions.extent
        rows, columns = regions.answers.shape[:2]
        row, column = int((y - y0) / (y1 - y0) * rows), int((x - x0) / (x1 - x0) * columns)
        inside = x >= x0 and y >= y0 and row < rows and column < columns
        return regions.answers[row, column] if inside else None

    # Rows.

    def _row_at(self, pixel: QPointF) -> int | None:
        found = self.found
        return None if found is None else self.nearest(pixel, found.points[:, 0], found.points[:, 1])

    def clicked_at(self, pixel: QPointF) -> None:  # noqa: D102
        row = self._row_at(pixel)
        if row is not None and self.found is not None:
            number = int(self.found.rows[row])
            self.rows_clicked.emit(tr("row {number} of the regions", number=number + 1), [number])

    def table(self) -> export.Table:  # noqa: D102
        from core.predicting.rows import shown

        if self.found is None:
            return super().table()
        regions = self.found.regions
        across, up = ([shown(v) if isinstance(v, str) else v for v in axis.values] for axis in (regions.x, regions.y))
        flat = regions.answers.reshape(-1, regions.answers.shape[2])
        columns = ([x for _ in up for x in across], [y for y in up for _ in across], *flat.T.tolist())
        return (regions.x.name, regions.y.name, *self.found.names), columns


def _ticks(axis: Axis | None, ends: xy.Ends, most: int) -> list[tuple[float, str]]:
    from core.predicting.rows import shown

    if axis is None:
        return []
    if axis.is_number:
        values = ticks.linear(*ends, most)
        return list(zip(values, ticks.words(values), strict=True))
    places = [(float(n), shown(value)[:10]) for n, value in enumerate(axis.values)]
    return [place for place in places if ends[0] <= place[0] <= ends[1]]


def _place(axis: Axis, value: float) -> str:
    from core.predicting.rows import shown

    if axis.is_number:
        return numbers.text(value, 3)
    near = round(value)
    return shown(axis.values[near]) if 0 <= near < len(axis.values) else ""
