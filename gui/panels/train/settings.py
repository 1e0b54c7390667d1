"""The settings of a run, and a small picture of the data."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from functools import partial
from itertools import pairwise
from typing import Any

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget

from core import fields, numbers
from core.config import TrainConfig
from core.fitting import remark
from core.language import lowered, tr, tr_n
from core.losses import LOSSES, Loss
from core.memory import read_memory
from core.optimizers import OPTIMIZERS, Optimizer
from core.params import layout
from core.project import Project
from core.schedules import SCHEDULES, Schedule
from gui.forms import SettingsForm
from gui.panels.kind_form import KindForm
from gui.panels.scroll import ScrollPanel
from gui.panels.train.branches import Branches, Budget
from gui.panels.train.diagnosis import DiagnosisList
from gui.panels.train.more import Fold
from gui.panels.watching.breakpoints import BreakpointList
from gui.panels.watching.watches import WatchList
from gui.plots.data_scatter import DataScatter
from gui.runs.cards import RunCards
from gui.scaling import fix_height
from gui.session import Session
from gui.soon import soon
from gui.tokens import GAP
from gui.widgets import FormRow, Section


class TrainSettings(ScrollPanel):
    """Optimizer, loss and run. The optimizer's numbers may change while training runs; the rest pauses it."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        """Follow `session`."""
        super().__init__("panel.training", tr("Training settings"))
        self._session = session
        self._optimizer = KindForm(
            "config.optimizer", tr("Optimizer"), OPTIMIZERS, tr("How slopes change the weights.")
        )
        self._loss = KindForm("config.loss", tr("Loss"), LOSSES, tr("What training makes small."))
        self._remark = QLabel(wordWrap=True)
        self._remark.setObjectName("config.loss.remark")
        self._remark.setProperty("look", "muted")
        self._run = SettingsForm("config.run")
        self._schedule = KindForm("config.schedule", tr("Kind"), SCHEDULES, tr("How the learning rate changes."))
        self._limits = SettingsForm("config.regularization")
        self._stopping = SettingsForm("config.stopping")
        self._best = QLabel(wordWrap=True)
        self._best.setObjectName("config.stopping.best")
        self._best.setProperty("look", "muted")
        self.watches = WatchList("train.watches", session)
        self.breakpoints = BreakpointList("train.breakpoints", session)
        self._folds = self._make_folds()
        self._data_head = Section(tr("Data"))
        self._scatter = DataScatter()
        self._scatter.setObjectName("plot.data")
        self._scatter.show_header(False)
        fix_height(self._scatter, 160)
        self._split = QLabel()
        self._split.setObjectName("train.split")
        self._split.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._optimizer.changed.connect(self._take_optimizer)
        self._loss.changed.connect(self._take_loss)
        self._run.changed.connect(self._take_run)
        self._schedule.changed.connect(self._take_schedule)
        self._limits.changed.connect(lambda made, name: self._take("regularization", made, name))
        self._stopping.changed.connect(lambda made, name: self._take("stopping", made, name))
        for fold in self._folds.values():
            fold.opened.connect(partial(self._bring_in, fold))
        self.branches, self.runs = Branches(session), RunCards(session, actions)
        self.diagnosis = DiagnosisList(session)
        self.diagnosis.came.connect(lambda card: self.ensureWidgetVisible(card, 0, GAP))
        self._lay_out()
        session.changed.connect(self.refresh)
        session.watching.changed.connect(self._summarise_watching)
        session.watching.edit_asked.connect(self._show_breakpoint)
        session.watching.watch_asked.connect(self._show_watches)
        session.data_changed.connect(self._show_data)
        session.mode_changed.connect(lambda _: self.refresh())
        self.refresh()
        self._show_data()

    def _make_folds(self) -> dict[str, Fold]:
        """Fold away what most runs do without."""
        return {
            "schedule": Fold(
                "train.more.schedule",
                tr("Schedule"),
                tr("How the learning rate changes from update to update."),
                self._schedule,
            ),
            "regularization": Fold(
                "train.more.regularization",
                tr("Regularisation"),
                tr("Keeps weights small and slopes tame. The loss that is shown stays the loss of the data."),
                self._limits,
            ),
            "stopping": Fold(
                "train.more.stopping",
                tr("Early stopping"),
                tr("Ends training when the loss of the validation rows no longer falls."),
                self._stopping,
                self._best,
            ),
            "watching": Fold(
                "train.more.watching",
                tr("Watching"),
                tr("Numbers to follow while training, and conditions that stop it."),
                self.watches,
                self.breakpoints,
            ),
        }

    def _bring_in(self, fold: Fold) -> None:
        """Scroll to what was opened, once it has its height."""
        soon(fold, lambda: self.ensureWidgetVisible(fold, 0, GAP))

    def _lay_out(self) -> None:
        row = FormRow(tr("Train / val / test"), self._split, tr("How many rows each part of the data has."))
        for widget in (
            self.diagnosis,
            self.branches,
            Section(tr("Training")),
            self._optimizer,
            self._loss,
            self._remark,
            self._run,
            *self._folds.values(),
            self._data_head,
            self._scatter,
            row,
            self.runs,
            Budget(self._session),
        ):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Show the project's settings."""
        config = self._session.project.config
        self._optimizer.show_settings(config.optimizer)
        self._loss.show_settings(config.loss)
        words = remark(self._session.project, self._session.data)
        self._remark.setText(words)
        self._remark.setVisible(bool(words))
        self._run.show_settings(config.run)
        self._schedule.show_settings(config.schedule)
        self._limits.show_settings(config.regularization)
        self._stopping.show_settings(config.stopping)
        self._summarise(config)

    def _summarise(self, config: TrainConfig) -> None:
        self._folds["schedule"].button.set_summary(lowered(config.schedule.label))
        self._folds["regularization"].button.set_summary(config.regularization.summary())
        self._folds["stopping"].button.set_summary(config.stopping.summary())
        self._summarise_watching()
        words = self._best_words(config) if config.stopping.early_stopping else ""
        self._best.setText(words)
        self._best.setVisible(bool(words))

    def _summarise_watching(self) -> None:
        watched = self._session.watching.watched
        points = sum(point.enabled for point in watched.breakpoints)
        said = [tr_n("{n} watch", "{n} watches", len(watched.watches))] if watched.watches else []
        said += [tr_n("{n} breakpoint", "{n} breakpoints", points)] if points else []
        self._folds["watching"].button.set_summary(" · ".join(said) or tr("none"))

    def _open_watching(self) -> None:
        if self._session.mode == "train":
            self._folds["watching"].button.setChecked(True)

    def _show_breakpoint(self, index: int) -> None:
        if self._session.mode == "train":
            self._open_watching()
            self.breakpoints.open_editor(index)
            card = self.breakpoints.cards[index]
            soon(card, lambda: self.ensureWidgetVisible(card, 0, GAP))

    def _show_watches(self) -> None:
        if self._session.mode == "train":
            self._open_watching()
            self.watches.line.setFocus()

    def show_setting(self, name: str) -> None:
        """Bring a setting ("config.regularization.l2") into sight and give it the keyboard."""
        part = name.split(".")[1]
        fold = self._folds.get(part)
        if fold is not None:
            fold.button.setChecked(True)
        field = self.findChild(QWidget, name)
        if field is not None:
            soon(field, lambda: self.ensureWidgetVisible(field, 0, GAP))
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _best_words(self, config: TrainConfig) -> str:
        """Say what early stopping has met up to now."""
        project = self._session.project
        watch = read_memory(project.progress.memory, layout(project.spec)).watch
        if watch.stopped:
            return watch.sentence(config.stopping.restore_best)
        if not watch.best_epoch:
            return ""
        return tr(
            "Lowest loss up to now: {best} after epoch {best_epoch}.",
            best=numbers.text(watch.best),
            best_epoch=watch.best_epoch,
        )

    def _take_optimizer(self, optimizer: Optimizer, name: str) -> None:
        if name == "kind":
            optimizer = _with_own_defaults(optimizer, self._session.project.config.optimizer)
        self._session.tune(optimizer, name)

    def _take_schedule(self, schedule: Schedule, name: str) -> None:
        if name == "kind":
            schedule = _with_own_defaults(schedule, self._session.project.config.schedule)
        self._take("schedule", schedule, name)

    def _take_loss(self, loss: Loss, name: str) -> None:
        self._session.edit(tr("Change loss"), lambda project: project.with_loss(loss), f"config.loss.{name}")
        self.refresh()

    def _take_run(self, run: Any, name: str) -> None:
        self._take("run", run, name)

    def _take(self, part: str, made: Any, name: str) -> None:
        """Change one part of the settings; where that is refused, show what is in force."""

        def change(project: Project) -> Project:
            return project.with_config(dataclasses.replace(project.config, **{part: made}))

        what = part if name == "kind" else name.replace("_", " ")
        self._session.edit(tr("Change {what}", what=what), change, f"config.{part}.{name}")
        if not self._session.training.running:
            self.refresh()

    def _show_data(self) -> None:
        data = self._session.data
        pipeline, table = data.pipeline, data.table
        kinds = {
            "regression": tr("numbers"),
            "labels": tr("{n_targets} yes/no targets", n_targets=len(pipeline.targets)),
        }
        kind = kinds.get(pipeline.task, tr_n("{n} class", "{n} classes", len(pipeline.class_names)))
        self._data_head.set_hint(f"{table.name} · {kind}")
        self._split.setText(" / ".join(map(_count, data.counts)))
        if data.x.shape[1] == 2:
            first = pipeline.undo_target(data.y)[:, 0] if pipeline.task == "regression" else data.classes
            self._scatter.show(data.x, first)
        elif pipeline.task == "regression":
            counts, edges = data.target_bars
            names = [f"{numbers.text(a, 3)} … {numbers.text(b, 3)}" for a, b in pairwise(edges)]
            self._scatter.show_counts(names, counts, ranges=True)
        elif pipeline.task == "labels":
            self._scatter.show_counts(pipeline.output_names, np.nansum(data.y, axis=0).astype(np.int64))
        else:
            counts = np.bincount(data.classes, minlength=len(pipeline.class_names))
            self._scatter.show_counts(pipeline.class_names, counts)


def _count(rows: int) -> str:
    """Write a number of rows in little room: 420, 70 k."""
    return str(rows) if rows < 10_000 else f"{numbers.text(rows / 1000, 3)} k"


def _with_own_defaults(made: Any, before: Any) -> Any:
    """Let a setting begin anew where the two kinds start from different values: a good rate for one is none for all."""
    old = {info.name: info.default for info in fields.settings_of(before)}
    new = {info.name: info.default for info in fields.settings_of(made)}
    return dataclasses.replace(made, **{name: new[name] for name in new if name in old and new[name] != old[name]})
