"""The row as an image: drawn by hand or taken from the table, and as the network sees it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.backend import HostArray
from core.data.pipeline import FittedColumn
from core.language import tr
from core.predicting.rows import Known
from gui.panels.predict.asking import Asking
from gui.panels.predict.digit_pad import DigitPad
from gui.plots.pixel_plot import PixelPlot
from gui.scaling import fix_width
from gui.tokens import EDGE, GAP
from gui.widgets import NumberEdit, Switch, push_button

LOW = 440
"""Pixels of height below which the sheet stands alone."""


class ImageForm(QWidget):
    """A sheet to draw on; brush, clear, undo; the pixels that come of it."""

    def __init__(self, asking: Asking) -> None:
        """Give what is drawn to `asking`."""
        super().__init__()
        self.setObjectName("predict.image")
        self._asking = asking
        self.pad = DigitPad()
        self.seen = PixelPlot(
            "predict.pixels", tr("As the network sees it"), tr("The numbers that enter the network, pixel by pixel.")
        )
        self.centre = Switch("predict.centre")
        self.centre.setChecked(True)
        self.centre.setToolTip(tr("Scale what is drawn and put its centre of mass into the middle, as MNIST does"))
        self.centre.setAccessibleName(tr("Centre the drawing"))
        self.brush = NumberEdit(
            "predict.brush", tr("The brush"), step=0.5, check=None, help=tr("Width of the brush in pixels")
        )
        fix_width(self.brush, 56)
        self.brush.set_value(self.pad.brush)
        self.undo = push_button("predict.pad.undo", tr("Undo"), tr("Take the last stroke back"), self.pad.undo)
        self.clear = push_button("predict.pad.clear", tr("Clear"), tr("Take an empty sheet"), self.pad.clear)
        self._shown: HostArray | None = None
        self._lay_out()
        self.pad.drawn.connect(self._drawn)
        self.centre.clicked.connect(self._set_centre)
        self.brush.edited.connect(self._set_brush)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(GAP // 2)
        label = QLabel(tr("Brush"))
        label.setBuddy(self.brush)
        centre = QLabel(tr("Centre"))
        centre.setBuddy(self.centre)
        for widget in (label, self.brush, centre, self.centre, self.undo, self.clear):
            tools.addWidget(widget)
        tools.addStretch(1)
        self.seen.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 0, EDGE, GAP)
        column.setSpacing(GAP)
        column.addLayout(tools)
        column.addWidget(self.pad, 1)
        column.addWidget(self.seen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the sheet where there is little."""
        super().resizeEvent(event)
        self.seen.setVisible(self.height() >= LOW)

    def minimumSizeHint(self) -> QSize:
        """Be content with the sheet alone."""
        return QSize(super().minimumSizeHint().width(), 220)

    def show_shape(self) -> None:
        """Take a sheet for the image that the network reads."""
        shape = self._asking.image
        if shape is None:
            return
        height, width, _ = shape
        self.pad.set_shape(height, width)
        brush = max(0.8, round(height / 14, 1))
        self.pad.brush = brush
        self.brush.set_value(brush)
        self._shown = None

    def show_row(self) -> None:
        """Show the row's pixels; on the sheet too, unless they were drawn there."""
        shape = self._asking.image
        if shape is None:
            return
        values = self._values().reshape(shape)
        self.seen.show_pixels(values if shape[2] > 1 else values[:, :, 0])
        if self._shown is None or not np.array_equal(self._shown, values):
            self._shown = values
            low, high = self._ends()
            self.pad.show_pixels(np.clip((values.mean(axis=2) - low) / ((high - low) or 1), 0, 1))
        self.undo.setEnabled(self.pad.can_undo)

    def _values(self) -> HostArray:
        row = self._asking.row.values()
        return np.array([float(v) if isinstance(v, int | float) else 0.0 for v in row])

    def _ends(self) -> tuple[float, float]:
        known = self._asking.inputs.known
        return min(k.low for k in known), max(k.high for k in known)

    def _drawn(self) -> None:
        shape = self._asking.image
        if shape is None:
            return
        low, high = self._ends()
        values = np.repeat((low + self.pad.pixels() * (high - low))[:, :, None], shape[2], axis=2)
        known = self._asking.inputs.known
        # A pixel that was nearly dark in all training rows would be stretched beyond all measure.
        ends = np.array([_ends_of(one, fitted.encoding) for one, fitted in zip(known, self._fitted(), strict=True)])
        values = np.clip(values, ends[:, 0].reshape(shape), ends[:, 1].reshape(shape))
        self._shown = values
        names = [one.name for one in known]
        self._asking.set_row(dict(zip(names, values.ravel().tolist(), strict=True)))

    def _fitted(self) -> tuple[FittedColumn, ...]:
        return self._asking.session.data.pipeline.inputs

    def _set_centre(self, on: bool) -> None:
        self.pad.centre = on
        self._drawn()

    def _set_brush(self, width: float) -> None:
        self.pad.brush = min(max(width, 0.3), 20.0)
        self.brush.set_value(self.pad.brush)


def _ends_of(known: Known, encoding: str) -> tuple[float, float]:
    """Give the values that a pixel may have: any where it is taken as it is, else those of the training rows."""
    return (-np.inf, np.inf) if encoding == "none" else (known.low, known.high)
