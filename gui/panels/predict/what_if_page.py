"""What if: how the answer follows one input, or two, while all others are held."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from core.errors import UserError
from core.language import tr
from core.predicting.rows import Value, shown
from core.predicting.what_if import Axis, Curve, Surface, axes, axis_of, curve, sample_of, surface
from gui import background
from gui.background import Job
from gui.panels.predict.asking import Asking
from gui.plots.base import Plot, TextButton
from gui.plots.response_plot import ResponsePlot
from gui.plots.surface_plot import SurfacePlot
from gui.soon import soon
from gui.tokens import EDGE, GAP
from gui.widgets import Choice, Switch

NONE = "\0none"
MOST_STEPS = 12
NARROW = 660
"""Pixels of width below which the choices take two lines."""


class WhatIfPage(QWidget):
    """Two choices of inputs; with one a curve and its steps, with two a surface. Dragging changes the row."""

    def __init__(self, asking: Asking) -> None:
        """Follow `asking`."""
        super().__init__()
        self.setObjectName("whatif.page")
        self._asking = asking
        self.first, self.second = (
            Choice("whatif.first", {"": ""}),
            Choice("whatif.second", {NONE: tr("no second input")}),
        )
        self.answer = Choice("whatif.answer", {"0": ""})
        self.others = Switch("whatif.others")
        self.curve, self.surface = ResponsePlot(), SurfacePlot()
        self.steps, self.held = QLabel(), QLabel()
        self._axes: tuple[Axis, ...] = ()
        self._job: Job | None = None
        self._again = False
        self._name_controls()
        self._lay_out()
        self._connect()
        self._replaced()

    def _name_controls(self) -> None:
        told = (
            (self.first, tr("Input"), tr("The input that changes")),
            (self.second, tr("Second input"), tr("Another input that changes too: then the answer is a surface")),
            (self.answer, tr("Answer"), tr("The answer that is drawn")),
            (self.others, tr("Other rows"), tr("Draw the curves of up to 50 training rows, and their average")),
        )
        for control, name, tip in told:
            control.setAccessibleName(name)
            control.setToolTip(tip)
        for label, name in ((self.steps, "whatif.steps"), (self.held, "whatif.held")):
            label.setObjectName(name)
            label.setProperty("look", "muted")
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _lay_out(self) -> None:
        self._bar = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._bar.setSpacing(GAP // 2)
        lines = (
            ((tr("Input"), self.first), (tr("and"), self.second)),
            ((tr("Answer"), self.answer), (tr("Other rows"), self.others)),
        )
        for line in lines:
            row = QHBoxLayout()
            row.setSpacing(GAP // 2)
            for words, control in line:
                label = QLabel(words)
                label.setBuddy(control)
                row.addWidget(label)
                row.addWidget(control)
            row.addStretch(1)
            self._bar.addLayout(row)
        self._bar.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.curve)
        self._stack.addWidget(self.surface)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, GAP // 2, EDGE, GAP)
        column.setSpacing(GAP // 2)
        column.addLayout(self._bar)
        column.addWidget(self._stack, 1)
        column.addWidget(self.steps)
        column.addWidget(self.held)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choices into two lines where the page is narrow."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._bar.setDirection(way.TopToBottom if self.width() < NARROW else way.LeftToRight)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another page was on show."""
        super().showEvent(event)
        self.refresh()

    def _connect(self) -> None:
        asking = self._asking
        self.first.chosen.connect(lambda _: self._choose())
        self.second.chosen.connect(lambda _: self.refresh())
        self.answer.chosen.connect(lambda text: asking.choose(int(text)))
        self.others.clicked.connect(lambda _: self.refresh())
        self.curve.picked.connect(self._pick)
        self.surface.picked.connect(self._pick_both)
        asking.replaced.connect(self._replaced)
        asking.changed.connect(self.refresh)
        for plot in (self.curve, self.surface):
            plot.problem.connect(asking.session.tell)
            plot.header_row.addWidget(_export_button(plot))

    def _replaced(self) -> None:
        names = self._names()
        self.first.set_choices({name: name for name in names})
        self.answer.set_choices({str(n): name for n, name in enumerate(self._asking.asked.names)})
        self._choose(draw=False)

    def _choose(self, draw: bool = True) -> None:
        """Offer all other inputs as the second one."""
        names = [name for name in self._names() if name != self.first.current()]
        self.second.set_choices({NONE: tr("no second input"), **{name: name for name in names}})
        if draw:
            self.refresh()

    def _knows_inputs(self) -> bool:
        """Tell whether the chosen inputs are some of the data."""
        return {self.first.current(), self.second.current()} - {NONE} <= set(self._names())

    def _names(self) -> list[str]:
        """List the inputs that can go through values: numbers and categories."""
        return [known.name for known in self._asking.inputs.known if known.kind != "text"]

    def refresh(self) -> None:
        """Draw the curve or the surface of the row as it is."""
        asking = self._asking
        if not self.isVisible():
            return
        if not self._knows_inputs():  # the data became others while another page was on show
            self._replaced()
            if not self._knows_inputs():
                self.curve.clear()
                return
        if self.answer.current() != str(asking.answer):
            self.answer.choose(str(asking.answer))
        both = self.second.current() != NONE
        self._stack.setCurrentIndex(1 if both else 0)
        self.others.setEnabled(not both)
        self.steps.setVisible(not both)
        self._again = self._job is not None and self._job.running
        if not self._again:
            self._ask()
        self._show_held()

    def _ask(self) -> None:
        """Go through the values: at once, or beside the window where it takes long; the last picture stays then."""
        work, rows = self._surface_work() if self.second.current() != NONE else self._curve_work()
        if not self._asking.is_much(rows):
            try:
                self._draw(work())
            except UserError as error:
                self._fail(str(error))
            return
        self._job = background.run(
            lambda _: work(), self._draw, self._fail, tr("What if"), owner=self, after=background.LATER
        )
        self._job.ended.connect(self._ended)

    def _ended(self) -> None:
        if self._again:
            self._again = False
            soon(self, self.refresh)

    def _fail(self, sentence: str) -> None:
        (self.surface if self.second.current() != NONE else self.curve).clear(sentence)

    def _draw(self, found: Curve | Surface) -> None:
        """Draw what was found, if the inputs are still those."""
        known = self._asking.inputs.by_name
        if isinstance(found, Curve) and found.axis.name in known:
            self._draw_curve(found)
        elif isinstance(found, Surface) and found.x.name in known and found.y.name in known:
            self._draw_surface(found)

    def _curve_work(self) -> tuple[Callable[[], Curve], int]:
        """Give what finds the curve, and how many rows it asks for."""
        asking, name = self._asking, self.first.current()
        axis = axis_of(asking.inputs.by_name[name], asking.row.get(name))
        sample = sample_of(asking.session.data) if self.others.isChecked() else None
        asked, row, answer = asking.asked, asking.row, asking.answer
        rows = len(axis.values) * (1 + (0 if sample is None else len(sample)))
        return lambda: curve(asked, axis, row, answer, sample), rows

    def _surface_work(self) -> tuple[Callable[[], Surface], int]:
        asking = self._asking
        x, y = axes(asking.inputs, asking.row, self.first.current(), self.second.current())
        asked, row, answer = asking.asked, asking.row, asking.answer
        return lambda: surface(asked, x, y, row, answer), len(x.values) * len(y.values)

    def _draw_curve(self, found: Curve) -> None:
        axis = found.axis
        self._axes = (axis,)
        place = _place(axis, found.here[0])
        here = None if place is None else (place, found.here[1])
        self.curve.set_title(tr("{answer_words} over {axis}", answer_words=self._answer_words(), axis=axis.name))
        self.curve.set_note(tr("{n_rows} other rows", n_rows=len(found.rows)) if len(found.rows) else "")
        labels = [shown(value) for value in axis.values]
        self.curve.show_curve(
            axis.numbers, labels, found.answers, (axis.name, self._answer_words()), here, found.rows, found.average,
            not axis.is_number, axis.whole,
        )  # fmt: skip
        self._show_steps(found)

    def _show_steps(self, found: Curve) -> None:
        steps = found.steps() if found.axis.whole else ()
        more = tr(" · and {n_steps} more", n_steps=len(steps) - MOST_STEPS) if len(steps) > MOST_STEPS else ""
        self.steps.setText(
            tr("Step by step: {steps}{more}", steps=" · ".join(steps[:MOST_STEPS]), more=more) if steps else ""
        )
        self.steps.setVisible(bool(steps))

    def _draw_surface(self, found: Surface) -> None:
        x, y = found.x, found.y
        self._axes = (x, y)
        labels = ([shown(v) for v in x.values], [shown(v) for v in y.values])
        self.surface.set_title(
            tr("{answer_words} over {x} and {y}", answer_words=self._answer_words(), x=x.name, y=y.name)
        )
        here = (_nearest(x, found.here[0]), _nearest(y, found.here[1]))
        self.surface.show_surface(
            found.answers, labels, (x.name, y.name, self._answer_words()), (_ends(x), _ends(y)), here
        )

    def _answer_words(self) -> str:
        asked = self._asking.asked
        name = asked.names[self._asking.answer]
        return name if asked.pipeline.task == "regression" else tr("{word} of {name}", word=asked.said, name=name)

    def _show_held(self) -> None:
        moving = {axis.name for axis in self._axes}
        held = [f"{name} = {shown(value)}" for name, value in self._asking.row.items() if name not in moving]
        more = tr(" and {n_held} more", n_held=len(held) - 8) if len(held) > 8 else ""
        self.held.setText(tr("Held: {held}{more}", held=", ".join(held[:8]), more=more) if held else "")
        self.held.setVisible(bool(held))

    def _pick(self, point: int) -> None:
        axis = self._axes[0]
        self._asking.set_value(axis.name, _tidy(axis, axis.values[point]))

    def _pick_both(self, column: int, row: int) -> None:
        x, y = self._axes
        values = {x.name: _tidy(x, x.values[column]), y.name: _tidy(y, y.values[row])}
        self._asking.set_row({**self._asking.row, **values})


def _export_button(plot: Plot) -> TextButton:
    """Make the button that opens the plot's menu: copy, PNG, SVG, CSV."""
    button = TextButton(f"{plot.objectName()}.export", tr("Export ▾"), plot)
    button.setToolTip(tr("Copy the picture, or save it as PNG, SVG or its numbers as CSV"))
    button.setAccessibleName(tr("Export"))

    def open_menu() -> None:
        menu = plot.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    button.clicked.connect(open_menu)
    return button


def _place(axis: Axis, value: Value) -> float | None:
    """Give where a value stands on the axis."""
    if axis.is_number:
        return float(value) if isinstance(value, int | float) else None
    return float(axis.values.index(value)) if value in axis.values else None


def _nearest(axis: Axis, value: Value) -> int:
    place = _place(axis, value)
    return 0 if place is None else int(np.argmin(np.abs(axis.numbers - place)))


def _ends(axis: Axis) -> tuple[float, float] | None:
    return (float(axis.numbers[0]), float(axis.numbers[-1])) if axis.is_number else None


def _tidy(axis: Axis, value: Value) -> Value:
    """Leave out the digits that a mouse cannot mean."""
    return float(f"{value:.4g}") if axis.is_number and isinstance(value, float) else value
