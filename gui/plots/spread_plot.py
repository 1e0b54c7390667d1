"""How the numbers of each layer are spread: bars now, or ridges over time with the newest moment in front."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from core import numbers
from core.language import lowered, tr
from gui import theme
from gui.access import say
from gui.plots import export, look, ticks
from gui.plots.activation_plot import bar_heights
from gui.plots.pickers import Choosing
from gui.scaling import px
from gui.tokens import GAP

if TYPE_CHECKING:
    from core.insight.distributions import Distribution, Ridges

NOW, TIME = "now", "time"
VIEWS = {TIME: tr("Over time"), NOW: tr("Now")}
KEYS = {
    Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
}  # fmt: skip
"""Key → moments further, bars further."""
NARROWEST, MOST_BESIDE = 104, 6
CAPTION = 30
HIGH = 5.0
"""A ridge is at most so many spacings high, and at least `LEAST` pixels."""
LEAST = 20.0
CLOSEST = 6.0
"""Pixels between the base lines of two ridges, at least; moments for which there is no room are left out."""


@dataclass(frozen=True, eq=False)
class Spread:
    """What is drawn.

    Attributes:
        quantity: of `core.insight.distributions.QUANTITIES`.  step: of the moment on show.
        now: layer → distribution.  ridges: of each layer over the moments, this one among them.
        rows: how many training rows were looked at.
    """

    quantity: str
    step: int
    now: Mapping[str, Distribution]
    ridges: Sequence[Ridges]
    rows: int


class SpreadPlot(Choosing):
    """A cell per layer. Hovering tells a moment's numbers and a bar's count, a click goes to that moment."""

    about = tr("How the numbers of each layer are spread; each ridge is one moment, as high as its fullest bar.")
    hint = tr("Hover for numbers, or use the arrow keys; a click on a ridge, or Return, goes to its moment.")

    def __init__(self, kind: str, title: str, quantities: Sequence[str], parent: QWidget | None = None) -> None:
        """Start empty; the first of `quantities` is shown first."""
        from core.insight.distributions import QUANTITIES

        empty = tr("Press Start to train: how the numbers of each layer are spread appears here, moment by moment.")
        super().__init__(f"plot.{kind}", title, empty, parent)
        self.spread: Spread | None = None
        self.first = 0
        self.hover: tuple[int, int, int] | None = None
        self.begin_bar()
        self.quantity = self.picker("quantity", tr("What is counted"), tr("Which numbers of each layer are counted"))
        self.view = self.picker("view", tr("Moments"), tr("This moment alone, or ridges of the moments on the way"))
        self.quantity.offer({kind: QUANTITIES[kind].label for kind in quantities}, quantities[0])
        self.view.offer(VIEWS, TIME)
        self.more = look.TextButton(f"plot.{kind}.more", "", self)
        self.more.setAccessibleName(tr("More layers"))
        self.more.setToolTip(tr("Show the next layers"))
        self.more.clicked.connect(self.turn)
        self.more.hide()
        self.bar_row.addWidget(self.more)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(480, 200)

    def options(self) -> tuple[str, str]:  # noqa: D102
        return self.quantity.current, self.view.current

    def show_spread(self, spread: Spread) -> None:
        """Draw distributions; those of layers that have none are left out."""
        from core.insight.distributions import QUANTITIES

        if self.spread is None or list(self.spread.now) != list(spread.now):
            self.first = 0
        self.spread = spread
        about = QUANTITIES[spread.quantity]
        if not spread.now:
            self.clear(tr("No layer of this network has {about}.", about=lowered(about.label)))
            return
        if self.hover is not None and not self._is_there(*self.hover):
            self.hover = None
        of_rows = about.part or about.slopes
        self.set_note(tr("{rows} training rows", rows=spread.rows) if of_rows else "")
        self.title.setToolTip(f"{about.about}\n{self.about}")
        self._arrange()
        self.filled(f"{about.label}: " + "; ".join(f"{name} {_told(d)}" for name, d in spread.now.items()))

    def clear(self, empty: str | None = None) -> None:  # noqa: D102
        self.spread, self.hover, self.first = None, None, 0
        self.more.hide()
        super().clear(empty)

    # Which layers are seen, and where.

    def shown(self) -> list[str]:
        """Give the layers that are seen now."""
        names = list(self.spread.now) if self.spread is not None else []
        return names[self.first : self.first + self.fitting()]

    def fitting(self) -> int:
        """Give how many layers fit beside each other."""
        return max(1, min(MOST_BESIDE, int(self.width() // NARROWEST)))

    def turn(self) -> None:
        """Go on to the next layers, after the last ones to the first."""
        count = len(self.spread.now) if self.spread is not None else 0
        self.first = self.first + self.fitting() if self.first + self.fitting() < count else 0
        self.hover = None
        self._arrange()
        self.update()

    def _arrange(self) -> None:
        hidden = (len(self.spread.now) if self.spread is not None else 0) - len(self.shown())
        self.more.setVisible(hidden > 0)
        self.more.setText(tr("… {hidden} more", hidden=hidden))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._arrange()

    def cells(self) -> list[QRectF]:
        """Give the frames of the layers that are seen."""
        area, count = self.area(), len(self.shown())
        width = (area.width() - GAP * (count - 1)) / max(count, 1)
        height = max(area.height() - CAPTION, 10.0)
        return [QRectF(area.left() + n * (width + GAP), area.top(), width, height) for n in range(count)]

    def _ridges(self, cell: int) -> Ridges | None:
        """Give what is drawn in a cell: over time, or of this moment alone."""
        spread, names = self.spread, self.shown()
        if spread is None or not 0 <= cell < len(names):
            return None
        return next((r for r in spread.ridges if r.layer == names[cell]), None)

    def _is_there(self, cell: int, moment: int, bar: int) -> bool:
        found = self._ridges(cell)
        return found is not None and moment in self._moments(found) and bar < found.counts.shape[1]

    @property
    def over_time(self) -> bool:
        """Whether the moments on the way are drawn."""
        return self.view.current == TIME

    def _moments(self, found: Ridges) -> list[int]:
        """Give which moments are drawn: as many as have room, or the one on show."""
        now, count = self._now(found), len(found.steps)
        if not self.over_time:
            return [now]
        most = max(2, int((self.area().height() - CAPTION - 18) / CLOSEST))
        picked = np.linspace(0, count - 1, min(count, most)).round().astype(int)
        return sorted({*picked.tolist(), now})

    def _now(self, found: Ridges) -> int:
        """Give which moment is on show."""
        step = self.spread.step if self.spread is not None else 0
        return int(np.abs(found.steps - step).argmin())

    def ground(self, cell: QRectF, found: Ridges, moment: int) -> tuple[float, float]:
        """Give the base line of a moment's ridge, and how high it is at most, in pixels."""
        room, count = cell.height() - 18, len(self._moments(found))
        if count == 1:
            return cell.bottom() - 14, room
        high = max(LEAST, min(HIGH * room / count, room * 0.45))
        spacing = (room - high) / (count - 1)
        return cell.top() + 4 + high + moment * spacing, high

    # Painting.

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        painter.setFont(look.small_font())
        names = list(self.spread.now) if self.spread is not None else []
        for number, cell in enumerate(self.cells()):
            look.paint_ground(painter, cell)
            found = self._ridges(number)
            if found is not None:
                self._paint_cell(painter, cell, found, names.index(found.layer))
        if self.hover is not None:
            self._paint_hover(painter)

    def _paint_cell(self, painter: QPainter, cell: QRectF, found: Ridges, color: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_zero(painter, cell, found)
        moments, now = self._moments(found), self._now(found)
        for place, moment in enumerate(moments):
            on_show = moment == now
            share = 0.85 if on_show else 0.3 + 0.4 * (place + 1) / len(moments)
            base_line, high = self.ground(cell, found, place)
            shape = self._shape(cell, found, moment, base_line, high)
            painter.setBrush(look.mix(theme.color("canvas"), theme.class_color(color), share))
            lit = self.hover is not None and self.hover[1] == moment and self._ridges(self.hover[0]) is found
            edge = "text" if lit or (on_show and self.over_time) else "canvas"
            painter.setPen(QPen(theme.color(edge), 1.4 if lit else 0.9))
            painter.drawPolygon(shape)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._paint_words(painter, cell, found)

    def _shape(self, cell: QRectF, found: Ridges, moment: int, base_line: float, high: float) -> QPolygonF:
        heights, _ = bar_heights(found.counts[moment])
        left, step = cell.left() + 3, (cell.width() - 6) / len(heights)
        points = [QPointF(left, base_line)]
        if self.over_time:
            points += [QPointF(left + (n + 0.5) * step, base_line - share * high) for n, share in enumerate(heights)]
        else:
            for n, share in enumerate(heights):
                y = base_line - share * high
                points += [QPointF(left + n * step, y), QPointF(left + (n + 1) * step, y)]
        points.append(QPointF(cell.right() - 3, base_line))
        return QPolygonF(points)

    def _paint_zero(self, painter: QPainter, cell: QRectF, found: Ridges) -> None:
        low, high = float(found.edges[0]), float(found.edges[-1])
        if low < 0 < high:
            x = cell.left() + 3 + (0 - low) / (high - low) * (cell.width() - 6)
            pen = QPen(theme.color("line"), 1)
            pen.setDashPattern([3, 3])
            painter.setPen(pen)
            painter.drawLine(QPointF(x, cell.top() + 2), QPointF(x, cell.bottom() - 13))

    def _paint_words(self, painter: QPainter, cell: QRectF, found: Ridges) -> None:
        metrics = painter.fontMetrics()
        painter.setPen(theme.color("muted"))
        line = QRectF(cell.left() + 3, cell.bottom() - 14, cell.width() - 6, 13)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        for value, flag in ((found.edges[0], left), (found.edges[-1], right)):
            painter.drawText(line, int(flag | Qt.AlignmentFlag.AlignVCenter), ticks.label(float(value)))
        now = self.spread.now[found.layer] if self.spread is not None else found.each[-1]
        for number, (words, color) in enumerate(((found.layer, "text"), (_told(now), "bad" if now.bad else "muted"))):
            place = QRectF(cell.left(), cell.bottom() + 2 + px(13) * number, cell.width(), px(14))
            painter.setPen(theme.color(color))
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(cell.width()))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), cut)

    def _paint_hover(self, painter: QPainter) -> None:
        if self.hover is None or not self._is_there(*self.hover):
            return
        words = self.words_at(*self.hover).split("\n")
        cell, found = self.cells()[self.hover[0]], self._ridges(self.hover[0])
        assert found is not None
        metrics = painter.fontMetrics()
        width = max(metrics.horizontalAdvance(line) for line in words) + 12
        left = min(max(cell.left() + 2, self.area().left()), self.area().right() - width)
        height = 14.0 * len(words) + 4
        upper = self.over_time and self.hover[1] * 2 < len(found.steps)
        box = QRectF(left, cell.bottom() - 16 - height if upper else cell.top() + 2, width, height)
        painter.fillRect(box, theme.color("window", 232))
        painter.setPen(theme.color("text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), "\n".join(words))

    # Mouse, words, numbers.

    def spot(self, at: QPointF) -> tuple[int, int, int] | None:
        """Give cell, moment and bar at a pixel; the moment whose ridge stands nearest below."""
        for number, cell in enumerate(self.cells()):
            found = self._ridges(number)
            if found is None or not cell.contains(at):
                continue
            moments = self._moments(found)
            grounds = np.array([self.ground(cell, found, place)[0] for place in range(len(moments))])
            below = np.flatnonzero(grounds >= at.y())
            moment = moments[int(below[0]) if len(below) else len(moments) - 1]
            bins = found.counts.shape[1]
            bar = int((at.x() - cell.left() - 3) / max(cell.width() - 6, 1) * bins)
            return number, moment, min(max(bar, 0), bins - 1)
        return None

    def words_at(self, cell: int, moment: int, bar: int) -> str:
        """Say what is there: the moment, the bar with its count, mean and deviation."""
        found = self._ridges(cell)
        if found is None:
            return ""
        each, step = found.each[moment], int(found.steps[moment])
        low, high = (numbers.text(float(v), 3) for v in found.edges[bar : bar + 2])
        count = numbers.text(float(round(found.counts[moment, bar])))
        return (
            tr(
                "update {step:,} · {layer}\n{low} … {high}: about {count} of {size:,}\n{told}",
                step=step,
                layer=found.layer,
                low=low,
                high=high,
                count=count,
                size=each.size,
                told=_told(each),
            )
        ).replace(",", " ")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._point(self.spot(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        self._point(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        spot = self.spot(event.position())
        found = self._ridges(spot[0]) if spot is not None else None
        if event.button() == Qt.MouseButton.LeftButton and spot is not None and found is not None and self.over_time:
            self.moment_clicked.emit(int(found.steps[spot[1]]))
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        cell, moment, bar = self.hover or (0, -1, 0)
        found, key = self._ridges(cell), Qt.Key(event.key())
        if found is None or (key not in KEYS and key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            super().keyPressEvent(event)
        elif key not in KEYS:
            if self.hover is not None and self.over_time:
                self.moment_clicked.emit(int(found.steps[moment]))
        elif self.hover is None:
            self._point((0, self._now(found), found.counts.shape[1] // 2))
        else:
            moments, (down, right) = self._moments(found), KEYS[key]
            place = int(np.abs(np.array(moments) - moment).argmin())
            moment = moments[min(max(place + down, 0), len(moments) - 1)]
            self._point((cell, moment, min(max(bar + right, 0), found.counts.shape[1] - 1)))
        if key in KEYS and self.hover is not None:
            say(self, self.words_at(*self.hover).replace("\n", ", "))

    def _point(self, spot: tuple[int, int, int] | None) -> None:
        if spot != self.hover and not self.is_empty:
            self.hover = spot
            self.update()

    def table(self) -> export.Table:  # noqa: D102
        if self.spread is None:
            return (), ()
        rows = [
            (found.layer, int(found.steps[moment]), float(each.edges[n]), float(each.edges[n + 1]), int(count))
            for found in self.spread.ridges
            for moment in (range(len(found.steps)) if self.over_time else [self._now(found)])
            for each in (found.each[moment],)
            for n, count in enumerate(each.counts)
        ]
        return ("layer", "update", "from", "to", "count"), list(zip(*rows, strict=True))


def _told(found: Distribution) -> str:
    """Say in few words how numbers are spread."""
    if found.bad:
        return tr("{bad:,} of {size:,} are NaN or ∞", bad=found.bad, size=found.size).replace(",", " ")
    zero = (
        tr(" · {zeros} % zero", zeros=round(100 * found.zeros / found.size))
        if found.size and found.zeros * 20 >= found.size
        else ""
    )
    return f"{numbers.text(found.mean, 3)} ± {numbers.text(found.deviation, 3)}{zero}"
