"""Loss over the run, of the training and the validation rows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from core import numbers
from core.backend import HostArray
from core.language import tr
from gui.plots import curves_plot
from gui.plots.curves_plot import Curve, Mark
from gui.plots.look import TextButton
from gui.plots.ruler import Ruler

Others = Sequence[tuple[str, HostArray, int]]
"""Name, history and class colour of other runs."""
TRAIN, VALIDATION = 0, 2
"""Class colours of the two curves."""


class LossPlot(curves_plot.CurvesPlot):
    """Training and validation loss; logarithmic unless the button "plot.loss.log" says otherwise."""

    about = tr("How wrong the network is, on the training and on the validation rows; lower is better.")

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__("plot.loss", tr("Loss"), tr("Press Start to train: the loss appears here."), parent)
        self.history: HostArray = np.empty((0, 5))
        self.others: Others = ()
        self.wants_log = True
        self.log_button = self._toggle()
        self.header_row.addWidget(self.log_button)

    def _toggle(self) -> TextButton:
        button = TextButton("plot.loss.log", tr("log scale"), self)
        button.setAccessibleName(tr("Logarithmic loss axis"))
        button.setToolTip(tr("Logarithmic axis: equal distances are equal ratios, so small losses stay visible"))
        button.setCheckable(True)
        button.setChecked(True)
        button.toggled.connect(self.set_log)
        return button

    def set_log(self, on: bool) -> None:
        """Choose the logarithmic or the plain axis."""
        with QSignalBlocker(self.log_button):
            self.log_button.setChecked(on)
        self.log_button.setText(tr("log scale") if on else tr("linear scale"))
        super().set_log(on)

    def redraw(self) -> None:  # noqa: D102
        super().redraw()
        self.set_note("" if not self._has_floor() else tr("0 and less at the lower edge"))

    def show(self, history: HostArray | None = None, others: Others = (), ruler: Ruler | None = None) -> None:
        """Draw the history (points, 5): epoch, train loss, validation loss, and two metrics (not used here).

        Beside it stand the training losses of `others`. Without an argument this is `QWidget.show`.
        """
        if history is None:
            super().show()
            return
        others = [other for other in others if len(other[1])]
        if not len(history) and not others:
            self.clear()
            return
        self.history, self.others = history, others
        epochs = np.unique(np.concatenate([history[:, 0], *(other[1][:, 0] for other in others)]))
        epochs = epochs if others else history[:, 0]
        train, validation = (along(epochs, history, column) for column in (1, 2))
        curves = [Curve(tr("train"), train, TRAIN)]
        if not np.isnan(validation).all():
            curves.append(Curve(tr("validation"), validation, VALIDATION))
        curves += [Curve(name, along(epochs, other, 1), color) for name, other, color in others]
        self.draw(epochs, curves, _lowest(epochs, validation), ruler)
        self.filled(spoken(tr("loss"), self))

    def _has_floor(self) -> bool:
        return self.log_y and any(bool((curve.values <= 0).any()) for curve in self.curves)

    def clear(self, empty: str | None = None) -> None:  # noqa: D102
        self.history, self.others = np.empty((0, 5)), ()
        super().clear(empty)


def along(epochs: HostArray, history: HostArray, column: int) -> HostArray:
    """Give a column of a history at `epochs`, all of which are its own or somebody else's: NaN there."""
    if epochs is history[:, 0] or len(epochs) == len(history):
        found: HostArray = history[:, column]
        return found
    values = np.full(len(epochs), np.nan)
    values[np.searchsorted(epochs, history[:, 0])] = history[:, column]
    return values


def _lowest(epochs: HostArray, values: HostArray) -> Mark | None:
    known = np.isfinite(values)
    if known.sum() < 2:
        return None
    row = int(np.argmin(np.where(known, values, np.inf)))
    return Mark(tr("lowest"), float(epochs[row]), float(values[row]))


def spoken(what: str, plot: curves_plot.CurvesPlot) -> str:
    """Say the newest values, e.g. "Training loss 0.0417, validation loss 0.0589 at epoch 312"."""
    names = {tr("train"): tr("training")}
    parts, epoch = [], 0.0
    for curve in plot.curves:
        found = plot.latest(curve)
        if found is not None:
            parts.append(f"{names.get(curve.name, curve.name)} {what} {plot.words(found[1])}")
            epoch = max(epoch, found[0])
    words = ", ".join(parts) + tr(" at epoch {epoch}", epoch=numbers.text(epoch))
    return words[:1].upper() + words[1:]
