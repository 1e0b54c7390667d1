"""How the activations of each layer are spread: one small histogram per layer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from core import numbers
from core.activations import ACTIVATIONS
from core.backend import HostArray
from core.events import LayerStats
from core.language import tr
from gui import theme
from gui.plots import base, export, look, series
from gui.scaling import px

SIDE_BY_SIDE = 6
NARROWEST = 84
LINE = 15
MOST_VALUES = 65536
"""More values than this are sampled evenly: the histogram does not change."""


@dataclass(frozen=True)
class Bars:
    """A layer's histogram, ready to draw; `color` numbers a class colour, the same as in the curves of layers."""

    name: str
    caption: str
    tip: str
    low: float
    high: float
    counts: HostArray
    color: int


class ActivationPlot(base.Plot):
    """Histograms of up to six layers side by side; the button "plot.activations.more" goes on to the next."""

    about = tr("How the outputs of each layer's units are spread; all at one end means that a layer hardly learns.")

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        empty = tr("Press Start to train: each layer's activations appear here.")
        super().__init__("plot.activations", tr("Activations by layer"), empty, parent)
        self.bars: tuple[Bars, ...] = ()
        self.first = 0
        self._ranges = series.RangeKeeper()
        self.more = look.TextButton("plot.activations.more", "", self)
        self.more.setAccessibleName(tr("More layers"))
        self.more.setToolTip(tr("Show the activations of the next layers"))
        self.more.clicked.connect(self.turn)
        self.more.hide()
        self.header_row.addWidget(self.more)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(480, 140)

    def show(self, layers: tuple[LayerStats, ...] | None = None) -> None:
        """Draw the layers' activations, all units of a layer together.

        Without an argument this is `QWidget.show`.
        """
        if layers is None:
            super().show()
            return
        if tuple(bar.name for bar in self.bars) != tuple(layer.name for layer in layers):
            self.first = 0
            self._ranges.clear()
        self.bars = tuple(bars_of(layer, n, self._ranges) for n, layer in enumerate(layers))
        if not self.bars:
            self.clear()
            return
        self._arrange()
        self.filled(tr("Activations by layer: ") + "; ".join(f"{b.name}: {b.caption}" for b in self.bars))

    def clear(self, empty: str | None = None) -> None:  # noqa: D102
        self.bars, self.first = (), 0
        self._ranges.clear()
        self.more.hide()
        super().clear(empty)

    # Which layers are seen.

    def fitting(self) -> int:
        """Give how many layers fit side by side."""
        return min(SIDE_BY_SIDE, max(1, self.width() // NARROWEST), max(len(self.bars), 1))

    def visible_bars(self) -> tuple[Bars, ...]:
        """Give the layers that are seen now."""
        return self.bars[self.first : self.first + self.fitting()]

    def turn(self) -> None:
        """Go on to the next layers, after the last ones to the first."""
        self.first = self.first + self.fitting()
        if self.first >= len(self.bars):
            self.first = 0
        self._arrange()
        self.update()

    def _arrange(self) -> None:
        hidden = len(self.bars) - len(self.visible_bars())
        self.more.setVisible(hidden > 0)
        if self.more.text() != (words := tr("… {hidden} more", hidden=hidden)):
            self.more.setText(words)
            self.more.updateGeometry()
        self.set_note("" if hidden else " · ".join(bar.name for bar in self.bars))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        if self.bars:
            self._arrange()

    # Painting.

    def _lines(self, bar: Bars) -> list[str]:
        return bar.caption.split(" · ") if self._two_lines() else [bar.caption]

    def _two_lines(self) -> bool:
        metrics, shown = QFontMetrics(look.small_font()), self.visible_bars()
        room = self.width() / max(len(shown), 1) - 8
        return any(metrics.horizontalAdvance(bar.caption) > room for bar in shown)

    def caption_height(self) -> int:
        """Give the room below the frames: one line, or two where one is too narrow."""
        return 2 * px(LINE) + 1 if self._two_lines() else px(LINE) + 3

    def boxes(self) -> list[QRectF]:
        """Give the frames of the visible layers, captions left out."""
        area, count = self.area(), len(self.visible_bars())
        width = (area.width() - 8 * (count - 1)) / max(count, 1)
        height = area.height() - self.caption_height()
        return [QRectF(area.left() + n * (width + 8), area.top(), width, height) for n in range(count)]

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        painter.setFont(look.small_font())
        for box, bar in zip(self.boxes(), self.visible_bars(), strict=True):
            look.paint_ground(painter, box)
            self._paint_bars(painter, box.adjusted(3, 6, -3, -2), bar)
            painter.setPen(theme.color("muted"))
            for number, line in enumerate(self._lines(bar)):
                place = QRectF(box.left(), box.bottom() + 3 + number * px(LINE - 2), box.width(), px(LINE))
                words = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, int(place.width()) + 1)
                painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_bars(self, painter: QPainter, inner: QRectF, bar: Bars) -> None:
        shares, broken = bar_heights(bar.counts)
        step = inner.width() / len(shares)
        gap = 1.0 if step >= 4 else 0.0
        rects = [
            QRectF(
                inner.left() + n * step,
                inner.bottom() - share * inner.height(),
                step - gap,
                share * inner.height(),
            )
            for n, share in enumerate(shares)
            if share
        ]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.class_color(bar.color))
        painter.drawRects(rects)
        if broken is not None:
            cut = QRectF(inner.left() + broken * step, inner.top() + 6, step, 2)
            painter.fillRect(cut, theme.color("canvas"))

    def tip(self, position: QPoint) -> str:  # noqa: D102
        for box, bar in zip(self.boxes(), self.visible_bars(), strict=True):
            if box.adjusted(0, 0, 0, self.caption_height()).contains(position):
                return bar.tip
        return ""

    def table(self) -> export.Table:  # noqa: D102
        rows = [(b.name, *_bin(b, n), int(count)) for b in self.bars for n, count in enumerate(b.counts)]
        return ("layer", "from", "to", "values"), list(zip(*rows, strict=True))


def _bin(bar: Bars, number: int) -> tuple[float, float]:
    step = (bar.high - bar.low) / len(bar.counts)
    return bar.low + number * step, bar.low + (number + 1) * step


def bar_heights(counts: HostArray) -> tuple[list[float], int | None]:
    """Give each bar's height from 0 to 1, and which bar is cut off because it towers over all others."""
    if not counts.any():
        return [0.0] * len(counts), None
    order = np.sort(counts)
    top, second = float(order[-1]), float(order[-2])
    if second == 0 or top <= 2 * second:
        return [float(v) for v in counts / top], None
    shares = np.minimum(counts / (second * 1.5), 1.0)
    return [float(v) for v in shares], int(np.argmax(counts))


def bars_of(layer: LayerStats, color: int, ranges: series.RangeKeeper) -> Bars:
    """Count a layer's activations and say in few words how they are."""
    values = np.asarray(layer.activations).reshape(-1)
    values = values[:: -(-values.size // MOST_VALUES)] if values.size > MOST_VALUES else values
    fixed = series.FIXED.get(layer.activation)
    low, high = fixed or ranges.update(layer.name, *series.spread(values))
    counts = series.histogram(values, low, high)
    return Bars(layer.name, _caption(layer, values), _tip(layer, values), low, high, counts, color)


def _label(kind: str) -> str:
    return ACTIVATIONS[kind].label if kind in ACTIVATIONS else kind


def _caption(layer: LayerStats, values: HostArray) -> str:
    label = _label(layer.activation)
    if not np.isfinite(values).all():
        return tr("{label} · NaN or ∞", label=label)
    if layer.activation == "relu":
        return tr("{label} · {share} zero", label=label, share=_share(float(np.mean(values == 0))))
    if layer.activation in ("tanh", "sigmoid"):
        flat = series.saturated_share(values, *series.FIXED[layer.activation])
        if flat >= 0.05:
            return tr("{label} · {share} saturated", label=label, share=_share(flat))
    low, high = series.FIXED.get(layer.activation) or series.spread(values)
    return f"{label} · {numbers.text(low, 2)} … {numbers.text(high, 2)}"


def _tip(layer: LayerStats, values: HostArray) -> str:
    # In float32 the square of a large value would be infinite.
    known = values[np.isfinite(values)].astype(np.float64)
    if not known.size:
        return tr("{layer}: no finite activation", layer=layer.name)
    lines = [f"{layer.name} · {_label(layer.activation)}"]
    lines.append(
        tr("lowest {min}, highest {max}", min=numbers.text(float(known.min())), max=numbers.text(float(known.max())))
    )
    lines.append(
        tr(
            "mean {mean}, standard deviation {std}",
            mean=numbers.text(float(known.mean())),
            std=numbers.text(float(known.std())),
        )
    )
    if layer.activation == "relu":
        dead = int((layer.activations == 0).all(axis=0).sum())
        lines.append(
            tr("{dead} of {shape} units are 0 for all these rows", dead=dead, shape=layer.activations.shape[1])
        )
    return "\n".join(lines)


def _share(value: float) -> str:
    return f"{round(100 * value)} %"
