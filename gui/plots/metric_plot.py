"""A metric over the run, for the training and the validation rows; which one is chosen in its heading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from core.backend import HostArray
from core.language import tr
from core.metrics import Metric
from gui.plots import curves_plot, xy
from gui.plots.curves_plot import Curve
from gui.plots.look import TextButton
from gui.plots.loss_plot import TRAIN, VALIDATION, Others, along, spoken
from gui.plots.ruler import Ruler

EMPTY = tr("Press Start to train: the metric appears here.")


class MetricPlot(curves_plot.CurvesPlot):
    """Training and validation metric: a share in percent or a plain number."""

    about = tr("How good the predictions are, in a number that people read; the heading chooses which one.")

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__("plot.metric", tr("Metric"), EMPTY, parent)
        self.metrics: Sequence[Metric] = ()
        self.chosen = ""
        self.choice = TextButton("plot.metric.choice", tr("metric ▾"), self)
        self.choice.setAccessibleName(tr("Choose the metric"))
        self.choice.setToolTip(
            tr("Choose which metric is drawn; it is measured from then on while this plot is in sight")
        )
        self.choice.clicked.connect(self._open_choice)
        self.header_row.addWidget(self.choice)

    @property
    def drawn_metric(self) -> Metric | None:
        """The metric that is drawn; the task's first one unless another one was chosen."""
        known = {metric.kind: metric for metric in self.metrics}
        return known.get(self.chosen) or (self.metrics[0] if self.metrics else None)

    def measured(self) -> tuple[str, ...]:
        """Give what training is to measure."""
        return (self.drawn_metric.kind,) if self.drawn_metric is not None else ()

    def choose(self, kind: str) -> None:
        """Draw another metric."""
        self.chosen, self.zoomed = kind, False
        self.asked.emit()

    def _open_choice(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for metric in self.metrics:
            action = menu.addAction(metric.label)
            action.setObjectName(f"plot.metric.choose.{metric.kind}")
            action.setToolTip(metric.words)
            action.setCheckable(True)
            action.setChecked(metric is self.drawn_metric)
            group.addAction(action)
            action.triggered.connect(lambda _=False, kind=metric.kind: self.choose(kind))
        menu.setToolTipsVisible(True)
        menu.popup(self.choice.mapToGlobal(QPoint(0, self.choice.height())))

    def show_metrics(
        self, metrics: Sequence[Metric], history: HostArray, measured: Mapping[str, HostArray],
        ruler: Ruler | None = None, others: Others = (),
    ) -> None:  # fmt: skip
        """Draw the chosen one of a task's `metrics`: of the first one the history knows the validation rows' values.

        Of the first one those of `others` stand beside it too, of the validation rows where they have any.
        """
        if self.metrics != metrics:
            self.metrics = metrics
            self.asked.emit()
        metric = self.drawn_metric
        if metric is None:
            return
        self.share_y = metric.share
        self.set_title(metric.label)
        rows = _joined(history if metric is metrics[0] else history[:0], measured.get(metric.kind, np.zeros((0, 3))))
        others = [other for other in others if len(other[1])] if metric is metrics[0] else []
        epochs = np.unique(np.concatenate([rows[:, 0], *(other[1][:, 0] for other in others)]))
        columns = [("train", rows, 1, TRAIN), ("validation", rows, 2, VALIDATION)]
        columns += [(name, other, 3 if np.isnan(other[:, 4]).all() else 4, color) for name, other, color in others]
        found = [(name, along(epochs, points, column), color) for name, points, column, color in columns]
        curves = [Curve(*each) for each in found if not np.isnan(each[1]).all()]
        if not curves:
            later = tr(
                "{metric} was not measured yet: it is at the end of each epoch from now on.", metric=metric.label
            )
            self.clear(later if len(history) else EMPTY)
            return
        self.draw(epochs, curves, None, ruler)
        self.filled(spoken(metric.label, self))

    def y_home(self, low: float, high: float) -> xy.Ends:  # noqa: D102
        return (max(low, -0.02), min(high, 1.02)) if self.share_y else (low, high)


def _joined(history: HostArray, measured: HostArray) -> HostArray:
    """Give epoch, training and validation value of both sources (points, 3); what was measured for the plot counts."""
    known = history[:, (0, 3, 4)] if len(history) else np.zeros((0, 3))
    known = known[~np.isnan(known[:, 1:]).all(axis=1)]
    epochs = np.unique(np.concatenate([known[:, 0], measured[:, 0]]))
    rows = np.full((len(epochs), 3), np.nan)
    rows[:, 0] = epochs
    for source in (known, measured):
        place = np.searchsorted(epochs, source[:, 0])
        for column in (1, 2):
            told = ~np.isnan(source[:, column])
            rows[place[told], column] = source[told, column]
    return rows
