"""Choosing two inputs of many, and what the others are held at: usual values, the chosen row, one by a slider."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from core import numbers
from core.data.dataset import Dataset
from core.language import tr
from gui.plots import look
from gui.plots.pickers import Choosing
from gui.tokens import GAP, NOTE
from gui.widgets.range_slider import RangeSlider

if TYPE_CHECKING:
    from core.predicting.rows import Inputs, Known, Value

USUAL, ROW = "usual", "row"
NONE = "\0none"
MOST_HELD = 4
"""Held inputs that are named in words."""


@dataclass(frozen=True)
class Wish:
    """What the user chose: inputs across and upwards, where the others are held, and one that a slider moves."""

    x: str = ""
    y: str = ""
    at: str = ""
    slid: str = ""
    value: float | None = None


@dataclass(frozen=True)
class Held:
    """Which plane is drawn.

    Attributes:
        x, y: the inputs that change.  at: `USUAL` or `ROW`.  row: number of the row.
        names: the inputs that can be chosen.  values: what the others are held at.
        slid: what is known of the input that the slider moves, and its value; None: no slider.
        numbers: held inputs that a slider can move.
    """

    x: str
    y: str
    at: str
    row: int
    names: tuple[str, ...]
    values: tuple[tuple[str, Value], ...]
    slid: tuple[Known, float] | None
    numbers: tuple[str, ...]

    @property
    def words(self) -> str:
        """Say what the others are held at, as the end of a sentence; "." where there are none."""
        from core.predicting.rows import shown

        if not self.values:
            return "."
        told = ", ".join(f"{name} {shown(value)}" for name, value in self.values[:MOST_HELD])
        more = tr(" and {n_values} more", n_values=len(self.values) - MOST_HELD) if len(self.values) > MOST_HELD else ""
        where = tr("usual values") if self.at == USUAL else tr("row {row}", row=self.row + 1)
        return tr(". Held at {where}: {told}{more}.", where=where, told=told, more=more)


def planes_fit(data: Dataset) -> str:
    """Want two inputs that can go through values."""
    count = len(movable(data))
    return "" if count >= 2 else tr("It needs two inputs that can change; this network has {count}.", count=count)


def movable(data: Dataset) -> tuple[str, ...]:
    """List the inputs that can go through values: numbers and categories."""
    return tuple(fitted.name for fitted in data.pipeline.inputs if fitted.kind in ("number", "category"))


def held_row(inputs: Inputs, number: int, wish: Wish) -> tuple[dict[str, Value], Held]:
    """Give the row that is held, and the plane that comes nearest to what is wished."""
    names = movable(inputs.data)
    x = wish.x if wish.x in names else names[0]
    y = wish.y if wish.y in names and wish.y != x else next(name for name in names if name != x)
    at = wish.at if wish.at in (USUAL, ROW) else USUAL
    row: dict[str, Value] = dict(inputs.row(number) if at == ROW else inputs.typical())
    rest = tuple(name for name in row if name not in (x, y))
    sliding = tuple(name for name in rest if inputs.by_name[name].kind == "number")
    slid = None
    if wish.slid in sliding:
        known, before = inputs.by_name[wish.slid], row[wish.slid]
        value = wish.value if wish.value is not None else before if isinstance(before, float) else known.low
        row[wish.slid] = value
        slid = (known, value)
    return row, Held(x, y, at, number, names, tuple((name, row[name]) for name in rest), slid, sliding)


class PlanePickers:
    """Pickers in a plot: across, up, held; and a slider for one of the held inputs."""

    def __init__(self, plot: Choosing) -> None:
        """Put them into `plot`."""
        self._plot = plot
        self.x = plot.picker("x", tr("Input across"), tr("The input that changes from left to right"), second=True)
        self.y = plot.picker("y", tr("Input upwards"), tr("The input that changes from below to above"), second=True)
        self.at = plot.picker("held", tr("Other inputs"), tr("What the other inputs are held at"), second=True)
        self.slid = plot.picker("slide", tr("Slider"), tr("Move one of the held inputs by a slider"), second=True)
        self.slid.chosen.connect(lambda _: self._forget())
        self.line = QWidget(plot.bar)
        self._row = QHBoxLayout(self.line)
        self._row.setContentsMargins(2, 0, 0, 0)
        self._row.setSpacing(GAP)
        self.label = QLabel(self.line)
        self.label.setObjectName(f"{plot.objectName()}.slide.value")
        self.label.setFont(look.small_font(NOTE))
        self.label.setMaximumWidth(180)
        self._row.addWidget(self.label)
        self.slider: RangeSlider | None = None
        self.value: float | None = None
        plot.bar_lines.addWidget(self.line)
        self.line.hide()

    def options(self) -> Wish:
        """Give what was chosen."""
        return Wish(self.x.wanted, self.y.wanted, self.at.wanted, self.slid.wanted, self.value)

    def offer(self, held: Held) -> None:
        """Show which plane is drawn."""
        many = len(held.names) > 2
        self.x.offer({name: f"↔ {name}" for name in held.names if many and name != held.y}, held.x)
        self.y.offer({name: f"↕ {name}" for name in held.names if many and name != held.x}, held.y)
        choices = {USUAL: tr("Others usual"), ROW: tr("Others as row {row}", row=held.row + 1)} if held.values else {}
        self.at.offer(choices, held.at if held.values else "")
        sliders = (
            {NONE: tr("No slider"), **{name: tr("Slider: {name}", name=name) for name in held.numbers}}
            if held.numbers
            else {}
        )
        self.slid.offer(sliders, held.slid[0].name if held.slid else NONE if sliders else "")
        self._offer_slider(held.slid)

    def _offer_slider(self, slid: tuple[Known, float] | None) -> None:
        self.line.setVisible(slid is not None)
        if slid is None:
            return
        known, value = slid
        if self.slider is None or self.slider.known != known:
            self._replace(known)
        assert self.slider is not None
        if self.value is None:
            self.slider.set_value(value)
        words = f"{known.name} {numbers.text(value)}"
        self.label.setText(self.label.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, 176))

    def _replace(self, known: Known) -> None:
        if self.slider is not None:
            self._row.removeWidget(self.slider)
            self.slider.deleteLater()
        self.slider = RangeSlider(f"{self._plot.objectName()}.slide.slider", known)
        self._row.addWidget(self.slider, 1)
        self.slider.moved.connect(self._move)

    def _move(self, value: float) -> None:
        self.value = value
        self._plot.asked.emit()

    def _forget(self) -> None:
        """Another input is moved: it begins where it is held."""
        self.value = None
