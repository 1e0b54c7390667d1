"""Train: settings at the left, curves and pictures of the predictions at the right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core import numbers
from core.history import COLUMNS
from core.language import tr
from core.metrics import metric_for
from gui.actions import tool_button
from gui.board.board import Board
from gui.calm import Calm
from gui.panels.mode import Mode
from gui.panels.train.settings import TrainSettings
from gui.panels.train.speed import SpeedButton
from gui.session import Session
from gui.tokens import GAP
from gui.widgets import Stat

STALE = tr("Measured before the last change of the network or the data; training measures it anew.")


class TrainBar(QWidget):
    """Start, one batch, one epoch, reset; epoch, losses and metric."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        """Follow `session`."""
        super().__init__()
        self.setObjectName("bar.train")
        self._session = session
        self._epoch = Stat(tr("Epoch"), "stat.epoch", tr("How often all training rows have been gone through"))
        self._train = Stat(tr("Train loss"), "stat.train_loss", tr("Mean loss of the training rows in the last epoch"))
        self._held = Stat(
            tr("Val loss"), "stat.validation_loss", tr("Mean loss of the validation rows, kept from training")
        )
        self._metric = Stat(tr("Val metric"), "stat.metric", tr("How good the predictions of the validation rows are"))
        self._tips = {stat: stat.toolTip() for stat in (self._train, self._held, self._metric)}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(tool_button(actions["train.start"], "primary"))
        for name in ("train.batch", "train.epoch", "train.reset"):
            row.addWidget(tool_button(actions[name]))
        row.addWidget(SpeedButton(session))
        row.addWidget(tool_button(actions["data.predict"]))
        row.addSpacing(2 * GAP)
        for stat in (self._epoch, self._train, self._held, self._metric):
            row.addWidget(stat)
            row.addSpacing(GAP)
        row.addStretch(1)
        session.changed.connect(self.refresh)
        calm = Calm(self, self.refresh)
        session.training.snapshot_taken.connect(lambda _: calm.ask())
        session.mode_changed.connect(lambda _: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Show the newest numbers."""
        session = self._session
        live = session.training.last if session.training.running else None
        epoch = live.epoch if live else float(session.project.progress.epoch)
        self._epoch.set(f"{int(epoch):,}".replace(",", " "))
        curve = session.training.curve()
        last = {name: _last(curve[:, place]) for place, name in enumerate(COLUMNS)}
        metric = metric_for(session.data.pipeline.task)
        held = bool(len(session.data.validation))
        of = tr("Val {metric}", metric=metric.label) if held else tr("Train {metric}", metric=metric.label)
        self._metric.set_caption(of)
        value = last["validation_metric" if held else "train_metric"]
        self._metric.set(_shown(value, metric.share))
        self._held.setProperty("wanted", held)
        if not held:
            self._held.hide()
        self._held.set(_shown(last["validation_loss"], False))
        self._train.set(_shown(last["train_loss"], False))
        stale = session.training.stale and live is None
        for stat, tip in self._tips.items():
            stat.set_stale(stale)
            stat.setToolTip(f"{tip}\n{STALE}" if stale else tip)


def _last(column: object) -> float | None:
    """Give the last number that was measured."""
    for value in reversed(column):  # type: ignore[call-overload]
        if value == value:
            return float(value)
    return None


def _shown(value: float | None, share: bool) -> str:
    return f"{100 * value:.1f} %" if share and value is not None else numbers.text(value)


def build(session: Session, actions: Mapping[str, QAction]) -> Mode:
    """Make the widgets of the mode."""
    return Mode(
        "train",
        TrainBar(session, actions),
        TrainSettings(session, actions),
        Board(session, actions["plots.choose"]),
        left_width=276,
        right_width=500,
    )
