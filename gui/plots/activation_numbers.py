"""An activation function and its slope in numbers: at −2, −1, 0, 1 and 2, and where it is steepest."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from core import numbers
from core.activations import Activation
from core.language import tr
from gui import theme
from gui.plots.curve_plot import evaluate
from gui.scaling import follow, px
from gui.tokens import NOTE

PLACES = (-2, -1, 0, 1, 2)
REACH, SAMPLES = 10, 2001
"""The largest slope is looked for from −REACH to REACH at so many places, 0 among them."""
LINES = {"z": "z", "value": "f(z)", "slope": "f′(z)"}


class ActivationNumbers(QWidget):
    """Three lines of numbers; a label is named "<name>.value.-2" and so on."""

    def __init__(self, name: str) -> None:
        """Start empty; `name` begins the objectName of every label."""
        super().__init__()
        self.setObjectName(name)
        self._cells: dict[tuple[str, int], QLabel] = {}
        self.largest = QLabel(wordWrap=True)
        self.largest.setObjectName(f"{name}.largest_slope")
        self.largest.setProperty("look", "muted")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        for row, (line, title) in enumerate(LINES.items()):
            head = QLabel(title)
            head.setProperty("look", "muted")
            grid.addWidget(head, row, 0)
            for column, z in enumerate(PLACES, 1):
                cell = self._cells[line, z] = QLabel()
                cell.setObjectName(f"{name}.{line}.{z}")
                cell.setAlignment(Qt.AlignmentFlag.AlignRight)
                grid.addWidget(cell, row, column)
        grid.addWidget(self.largest, len(LINES), 0, 1, len(PLACES) + 1)
        follow(self, self._set_fonts)

    def _set_fonts(self) -> None:
        for cell in self._cells.values():
            cell.setFont(theme.mono(NOTE))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """Be content with every other place, and as high as the sentence needs."""
        wanted = super().minimumSizeHint()
        room = self.largest.heightForWidth(self.width()) - self.largest.minimumSizeHint().height()
        return QSize(min(wanted.width(), px(200)), wanted.height() + max(room, 0))

    def _make_room(self) -> None:
        """Leave every other place out where all of them would be cut."""
        digits = QFontMetrics(theme.mono(NOTE)).horizontalAdvance("−0.76159") + 4
        roomy = self.width() >= digits * len(PLACES) + px(36)
        for (_, z), cell in self._cells.items():
            cell.setVisible(roomy or z % 2 == 0)
        grid = self.layout()
        assert isinstance(grid, QGridLayout)
        for column, z in enumerate(PLACES, 1):
            grid.setColumnStretch(column, int(roomy or z % 2 == 0))

    def show_activation(self, activation: Activation) -> None:
        """Write another activation; one without a curve of its own is hidden."""
        self.setVisible(activation.elementwise)
        if not activation.elementwise:
            return
        value, slope = evaluate(activation, np.array(PLACES, dtype=float))
        for place, z in enumerate(PLACES):
            for line, number in (("z", float(z)), ("value", float(value[place])), ("slope", float(slope[place]))):
                cell = self._cells[line, z]
                cell.setText(numbers.text(number))
                cell.setToolTip(
                    tr(
                        "{lines} = {full} at z = {z}",
                        lines=LINES[line],
                        full=numbers.full(number),
                        z=numbers.text(float(z)),
                    )
                )
        self._show_largest(activation)

    def _show_largest(self, activation: Activation) -> None:
        zs = np.linspace(-REACH, REACH, SAMPLES)
        slopes = evaluate(activation, zs)[1]
        at = int(np.argmax(slopes))
        tied = np.flatnonzero(slopes == slopes[at])
        where = tr("at z = {zs}", zs=numbers.text(float(zs[at])))
        if len(tied) > 1:
            where = tr(
                "from z = {zs} to {zs2}",
                zs=numbers.text(float(zs[tied[0]])),
                zs2=numbers.text(float(zs[tied[-1]])),
            )
        self.largest.setText(
            tr(
                "Largest slope from −{reach} to {reach}: {slopes}, {where}.",
                reach=REACH,
                slopes=numbers.text(float(slopes[at])),
                where=where,
            )
        )
        self.largest.setToolTip(f"f′(z) = {numbers.full(float(slopes[at]))}")
