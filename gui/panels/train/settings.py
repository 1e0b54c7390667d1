"""The settings of a run, and a small picture of the data."""

from __future__ import annotations

import dataclasses
from itertools import pairwise
from typing import Any

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from core import numbers
from core.losses import LOSSES, Loss
from core.metrics import classes_of
from core.optimizers import OPTIMIZERS, Optimizer
from core.project import Project
from gui.forms import SettingsForm
from gui.panels.kind_form import KindForm
from gui.panels.scroll import ScrollPanel
from gui.plots.data_scatter import DataScatter
from gui.session import Session
from gui.widgets import FormRow, Section


class TrainSettings(ScrollPanel):
    """Optimizer, loss and run. The optimizer's numbers may change while training runs; the rest pauses it."""

    def __init__(self, session: Session) -> None:
        """Follow `session`."""
        super().__init__("panel.training", "Training settings")
        self._session = session
        self._optimizer = KindForm("config.optimizer", "Optimizer", OPTIMIZERS, "How slopes change the weights.")
        self._loss = KindForm("config.loss", "Loss", LOSSES, "What training makes small.")
        self._run = SettingsForm("config.run")
        self._data_head = Section("Data")
        self._scatter = DataScatter()
        self._scatter.setObjectName("plot.data")
        self._scatter.show_header(False)
        self._scatter.setFixedHeight(160)
        self._split = QLabel()
        self._split.setObjectName("train.split")
        self._split.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._optimizer.changed.connect(self._take_optimizer)
        self._loss.changed.connect(self._take_loss)
        self._run.changed.connect(self._take_run)
        self._lay_out()
        session.changed.connect(self.refresh)
        session.data_changed.connect(self._show_data)
        session.mode_changed.connect(lambda _: self.refresh())
        self.refresh()
        self._show_data()

    def _lay_out(self) -> None:
        row = FormRow("Train / val / test", self._split, "How many rows each part of the data has.")
        for widget in (
            Section("Training"), self._optimizer, self._loss, self._run, self._data_head, self._scatter, row,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Show the project's settings."""
        config = self._session.project.config
        self._optimizer.show_settings(config.optimizer)
        self._loss.show_settings(config.loss)
        self._run.show_settings(config.run)

    def _take_optimizer(self, optimizer: Optimizer, name: str) -> None:
        self._session.tune(optimizer, name)

    def _take_loss(self, loss: Loss, name: str) -> None:
        self._session.edit("Change loss", lambda project: project.with_loss(loss), f"config.loss.{name}")
        self.refresh()

    def _take_run(self, run: Any, name: str) -> None:
        def change(project: Project) -> Project:
            return project.with_config(dataclasses.replace(project.config, run=run))

        self._session.edit(f"Change {name.replace('_', ' ')}", change, f"config.run.{name}")

    def _show_data(self) -> None:
        data = self._session.data
        pipeline, table = data.pipeline, data.table
        kind = f"{len(pipeline.class_names)} classes" if pipeline.task != "regression" else "numbers"
        self._data_head.set_hint(f"{table.name} · {kind}")
        self._split.setText(" / ".join(str(len(part)) for part in (data.train, data.validation, data.test)))
        target = pipeline.undo_target(data.y)[:, 0] if pipeline.task == "regression" else classes_of(data.y)
        if data.x.shape[1] == 2:
            self._scatter.show(data.x, target)
        elif pipeline.task == "regression":
            counts, edges = np.histogram(target, bins=8)
            names = [f"{numbers.text(a, 3)} … {numbers.text(b, 3)}" for a, b in pairwise(edges)]
            self._scatter.show_counts(names, counts)
        else:
            counts = np.bincount(target, minlength=len(pipeline.class_names))
            self._scatter.show_counts(pipeline.class_names, counts)
