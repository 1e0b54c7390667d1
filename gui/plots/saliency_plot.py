"""Which pixels of the picture on show an answer hangs on, drawn over it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from core import numbers
from core.backend import HostArray
from core.importance.saliency import MAPS, SaliencyMap
from core.language import tr
from gui import theme
from gui.plots import colors, export, look, ticks
from gui.plots.pickers import Choosing

LIKELIEST = "likeliest"
FOOT = 34.0
VEILED = 0.75
"""How far the picture steps back behind the map."""


@dataclass(frozen=True, eq=False)
class Seen:
    """A picture with the map over it.

    Attributes:
        row: its number in the table, from 0.  pixels: (height, width, channels) as the network sees them.
        names: what can be asked about.  answer: the one that was.  value: what the network says for it.
    """

    row: int
    pixels: HostArray
    found: SaliencyMap
    names: tuple[str, ...]
    answer: int
    value: float
    is_share: bool


class SaliencyPlot(Choosing):
    """The picture in grey, the map over it: blue raises the answer, orange lowers it."""

    about = tr("Which pixels of the row on show its answer hangs on: blue ones raise it, orange ones lower it.")
    hint = tr("Another row is shown by choosing it in a list of rows or in the diagram.")

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__("plot.saliency", tr("Saliency"), tr("Which pixels matter appears here."), parent)
        self.seen: Seen | None = None
        self._place = QRectF()
        self.begin_bar()
        self.map = self.picker("map", tr("How it is measured"), tr("How it is measured"))
        self.answer = self.picker("answer", tr("Which answer"), tr("Which answer is looked at"))
        self.map.offer({kind: one.label for kind, one in MAPS.items()}, "gradient")

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(220, 260)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(140, 190)

    def options(self) -> tuple[str, str]:  # noqa: D102
        return self.map.current, self.answer.wanted

    def show_answer(self, seen: Seen) -> None:
        """Draw."""
        self.seen = seen
        each = {str(n): name for n, name in enumerate(seen.names)}
        wanted = self.answer.wanted if self.answer.wanted in each else LIKELIEST
        self.answer.offer({LIKELIEST: "likeliest", **each} if len(each) > 1 else {}, wanted)
        self.set_note(tr("row {row}", row=seen.row + 1))
        self.filled(" ".join(self.words()))

    def clear(self, empty: str | None = None) -> None:  # noqa: D102
        self.seen = None
        super().clear(empty)

    def words(self) -> tuple[str, str]:
        """Say what is seen, in two lines."""
        seen = self.seen
        assert seen is not None
        value = ticks.percent(seen.value) if seen.is_share else numbers.text(seen.value)
        kind = MAPS[seen.found.kind]
        strongest = numbers.text(float(np.abs(seen.found.values).max()))
        first = f"{seen.names[seen.answer]}: {value}"
        return first, seen.found.remark or tr(
            "{formula}; strongest {strongest}", formula=kind.formula, strongest=strongest
        )

    def table(self) -> export.Table:  # noqa: D102
        if self.seen is None:
            return (), ()
        values = self.seen.found.values
        return tuple(tr("column {n2}", n2=n + 1) for n in range(values.shape[1])), tuple(values.T.tolist())

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        look.paint_ground(painter, area, self.hasFocus())
        seen = self.seen
        assert seen is not None
        height, width = seen.found.values.shape
        inner = area.adjusted(6, 6, -6, -6 - FOOT)
        side = max(min(inner.width() / width, inner.height() / height), 0.5)
        self._place = QRectF(0, 0, side * width, side * height)
        self._place.moveCenter(inner.center())
        painter.drawImage(self._place, colors.image(self._colors(seen)))
        painter.setFont(look.small_font())
        for line, (words, token) in enumerate(zip(self.words(), ("text", "muted"), strict=True)):
            place = QRectF(area.left() + 8, area.bottom() - FOOT + line * 15, area.width() - 16, 15)
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()))
            painter.setPen(theme.color(token))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), shown)

    def _colors(self, seen: Seen) -> HostArray:
        """Mix the map, full at its strongest place, over the grey picture."""
        grey = seen.pixels.mean(axis=2)
        low, high = float(grey.min()), float(grey.max())
        shares = ((grey - low) / ((high - low) or 1.0))[..., None] * (1 - VEILED)
        dark, light = colors.rgb(theme.color("canvas")), colors.rgb(theme.color("text"))
        ground = dark + shares * (light - dark)
        values = seen.found.values
        strength = np.clip(np.abs(values) / (float(np.abs(values).max()) or 1.0), 0, 1)[..., None]
        up, down = colors.rgb(theme.color("positive")), colors.rgb(theme.color("negative"))
        result: HostArray = ground + strength * (np.where(values[..., None] >= 0, up, down) - ground)
        return result

    def tip(self, position: QPoint) -> str:  # noqa: D102
        seen = self.seen
        if seen is None or not self._place.contains(QPointF(position)):
            return f"{self.about} {self.hint}"
        height, width = seen.found.values.shape
        column = min(int((position.x() - self._place.left()) / self._place.width() * width), width - 1)
        row = min(int((position.y() - self._place.top()) / self._place.height() * height), height - 1)
        pixel = ", ".join(numbers.text(float(value)) for value in seen.pixels[row, column])
        value = numbers.full(float(seen.found.values[row, column]))
        return tr(
            "row {row}, column {column}: pixel {pixel}, map {value}",
            row=row + 1,
            column=column + 1,
            pixel=pixel,
            value=value,
        )
