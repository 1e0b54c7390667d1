"""What training looks like: loss, metric, activations, slopes, and the predictions themselves."""

from __future__ import annotations

import math
import time

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.backend import HostArray
from core.events import Snapshot
from core.metrics import classes_of, metric_for
from core.report import Report
from gui.plots.activation_plot import ActivationPlot
from gui.plots.base import Plot
from gui.plots.confusion_matrix import ConfusionMatrix
from gui.plots.curves_plot import CurvesPlot
from gui.plots.decision_plot import DecisionPlot
from gui.plots.gradient_plot import GradientPlot
from gui.plots.look import TextButton
from gui.plots.loss_plot import LossPlot, MetricPlot
from gui.plots.scatter_plot import ScatterPlot
from gui.plots.watch_plot import WatchPlot
from gui.session import Session
from gui.timeline.strip import branch_color
from gui.tokens import EDGE, GAP

CALM_PER_SECOND = 10
"""Histograms and norms are read, not followed: drawing them less often leaves the time to the curves."""


class TrainPlots(QWidget):
    """The right side of the training mode."""

    def __init__(self, session: Session) -> None:
        """Follow `session`."""
        super().__init__()
        self.setObjectName("panel.plots")
        self.setAccessibleName("Plots of training")
        self._session = session
        self._loss, self._metric = LossPlot(), MetricPlot()
        self._activations, self._slopes = ActivationPlot(), GradientPlot()
        self._regions, self._confusion, self._scatter = DecisionPlot(), ConfusionMatrix(), ScatterPlot()
        self._watches = WatchPlot()
        self._curves = QStackedWidget()
        plots = (
            self._loss,
            self._metric,
            self._activations,
            self._slopes,
            self._regions,
            self._confusion,
            self._scatter,
            self._watches,
        )
        for plot in plots:
            plot.problem.connect(session.tell)
        self._lay_out()
        self._stale, self._next_calm, self._hidden = True, 0.0, session.timeline.hidden
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        session.training.snapshot_taken.connect(self._on_snapshot)
        session.watching.changed.connect(self._show_watches)
        session.changed.connect(self._on_changed)
        session.data_changed.connect(self._on_data)
        session.timeline.marked.connect(self._on_compared)
        self._on_data()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another mode was on show."""
        super().showEvent(event)
        if self._stale:
            self._later.start()

    def refresh(self) -> None:
        """Draw everything anew from the project as it is."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        self._draw_curves()
        self._show_watches()
        if self._session.newest.progress.step == 0:
            self._slopes.clear()
        self._slopes.show_until(self._session.timeline.epoch if self._session.in_past else math.inf)
        self._activations.show(self._session.layer_stats())
        self._draw_report(self._session.report())

    def _lay_out(self) -> None:
        for curves, other, words in ((self._loss, 1, "show metric"), (self._metric, 0, "show loss")):
            self._curves.addWidget(curves)
            curves.header_row.addWidget(self._switch(curves, other, words))
        row = QHBoxLayout()
        row.setSpacing(EDGE)
        below: tuple[Plot, ...] = (self._regions, self._confusion, self._scatter)
        for plot in below:
            row.addWidget(plot, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, GAP, EDGE, GAP)
        column.setSpacing(GAP)
        above: tuple[tuple[QWidget, int], ...] = (
            (self._curves, 5), (self._watches, 4), (self._activations, 4), (self._slopes, 3),
        )  # fmt: skip
        for widget, share in above:
            column.addWidget(widget, share)
        column.addLayout(row, 6)

    def _switch(self, plot: CurvesPlot, other: int, words: str) -> TextButton:
        button = TextButton(f"{plot.objectName()}.other", words, plot)
        button.setToolTip("Change between the loss and the metric")
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self._show_curves(other))
        return button

    def _show_curves(self, which: int) -> None:
        """Change between loss and metric; the one that was hidden has drawn nothing in the meantime."""
        self._curves.setCurrentIndex(which)
        self._draw_curves()

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        if not self.isVisible():
            self._stale = True
            return
        self._draw_curves()
        now = time.perf_counter()
        if now >= self._next_calm or snapshot.report is not None:
            self._next_calm = now + 1 / CALM_PER_SECOND
            self._activations.show(snapshot.layers)
            self._slopes.add(snapshot.epoch, snapshot.layers)
            self._show_watches()
        if snapshot.report is not None:
            self._draw_report(snapshot.report)

    def _show_watches(self) -> None:
        """Draw the watches that are wanted large; without any the plot takes no room."""
        watching = self._session.watching
        wanted = [text for text in watching.watched.watches if text in watching.watched.plotted]
        self._watches.setVisible(bool(wanted))
        if wanted and self.isVisible():
            courses = {text: watching.series.get(text) for text in wanted}
            self._watches.show_series({t: (c.updates, c.values) for t, c in courses.items() if c is not None})

    def _on_changed(self) -> None:
        if not self._session.training.running:
            self._stale = True
            if self.isVisible():
                self._later.start()

    def _on_compared(self) -> None:
        hidden = self._session.timeline.hidden
        if hidden != self._hidden and self.isVisible():
            self._hidden = hidden
            self._draw_curves()

    def _on_data(self) -> None:
        data = self._session.data
        pipeline = data.pipeline
        flat, classes = data.x.shape[1] == 2, pipeline.task != "regression"
        self._regions.setVisible(flat)
        self._confusion.setVisible(classes)
        self._scatter.setVisible(not classes)
        if flat:
            self._regions.clear()
            labels = pipeline.task == "labels"
            self._regions.set_names(pipeline.feature_names, pipeline.answer_names)
            index = classes_of(data.y[:, :1] if labels else data.y) if classes else pipeline.undo_target(data.y)[:, 0]
            held = _mask(len(data.x), data.validation)
            self._regions.show_points(data.x, index, held)
        self._stale = True

    def _draw_curves(self) -> None:
        curve = self._session.training.curve()
        metric = metric_for(self._session.data.pipeline.task)
        if self._curves.currentIndex() == 0:
            compared = self._session.timeline.compared()
            self._loss.show(curve, [(name, other, branch_color(number)) for name, other, number in compared])
        else:
            self._metric.show(curve, metric.label, metric.share)

    def _draw_report(self, report: Report) -> None:
        pipeline = self._session.data.pipeline
        held = "Validation" if report.held_out else "Training"
        if report.regions is not None:
            values = pipeline.task == "regression"
            self._regions.show_regions(report.extent, report.regions, values)
        if report.counts is not None:
            several = len(pipeline.targets) if pipeline.task == "labels" else 1
            self._confusion.set_title(f"{held} confusion" if several == 1 else f"{held} answers of {several} targets")
            self._confusion.set_note(self._part(int(report.counts.sum()) // several, report.held_out))
            self._confusion.show(report.counts, pipeline.answer_names)
        elif report.target is not None and report.prediction is not None:
            self._scatter.set_title(f"{held} predictions")
            self._scatter.set_note(self._part(len(report.target), report.held_out))
            self._scatter.show(report.target, report.prediction, pipeline.output_names[0])

    def _part(self, shown: int, held_out: bool) -> str:
        """Say where a picture shows only some of the rows."""
        data = self._session.data
        whole = data.counts[1 if held_out else 0]
        return f"{shown:,} of {whole:,} rows".replace(",", " ") if shown < whole else ""


def _mask(rows: int, chosen: HostArray) -> HostArray:
    mask = np.zeros(rows, dtype=bool)
    mask[chosen] = True
    return mask
