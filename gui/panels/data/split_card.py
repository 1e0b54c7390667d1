"""How the rows are shared out, which fold is held out, and how much each class counts."""

from __future__ import annotations

import dataclasses
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from core.data.dataset import Dataset
from core.data.encoders.categorical import labels
from core.data.kinds import found_kind
from core.data.plan import MOST_WEIGHT, SplitPlan
from core.data.split import PART_WORDS
from core.errors import UserError
from core.folds import Folds, metric_words
from core.language import tr
from gui.fold_run import USUAL
from gui.forms import SettingsForm
from gui.panels.data import edits
from gui.panels.data.describe import shortened
from gui.session import Session
from gui.tokens import GAP
from gui.widgets import Choice, FormRow, NumberEdit, time_left

WAYS = {"share": tr("by share"), "column": tr("by a column"), "group": tr("by group"), "time": tr("by time")}
WAY_TIPS = {
    "share": tr("Shares of all rows, at random or in their order"),
    "column": tr("A column says train, validation or test"),
    "group": tr("Rows with the same value, such as a customer, stay in one part"),
    "time": tr("The earliest rows train, the latest are for the end"),
}
WEIGH_LABELS = {"none": tr("all the same"), "balanced": tr("balanced"), "own": tr("own weights")}
MOST_CLASSES = 20


class SplitCard(QWidget):
    """Shows the split plan; each change is one undoable edit."""

    def __init__(self, session: Session) -> None:
        """Ask `session` for edits."""
        super().__init__()
        self.setObjectName("data.splitting")
        self._session = session
        self._plan = SplitPlan()
        self.way = Choice("data.splitting.by", WAYS)
        self.way.chosen.connect(self._take_way)
        self.column = Choice("data.splitting.column", {"": tr("choose …")})
        self.column.chosen.connect(self._take_column)
        self.form = SettingsForm("data.split")
        self.form.changed.connect(lambda split, name: edits.change_split(session, split, name))
        self.way_row = FormRow(tr("Split"), self.way, tr("How the rows are shared out"))
        self.column_row = FormRow(
            tr("Column"), self.column, tr("The column that names part or group, or orders by time")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.way_row, self.column_row, self.form):
            column.addWidget(widget)
        self.way.setToolTip("\n".join(f"{WAYS[way]}: {tip}" for way, tip in WAY_TIPS.items()))

    def show_data(self, data: Dataset) -> None:
        """Show the split of `data`, and let only those settings be changed that play a part."""
        self._plan = data.plan.split
        self.way.choose(self._plan.by)
        self.column_row.setVisible(self._plan.by != "share")
        offered = _columns(data, self._plan.by)
        self.column.set_choices(
            offered if self._plan.column in offered else {self._plan.column: tr("choose …"), **offered}
        )
        self.column.choose(self._plan.column)
        self.form.show(self._plan)
        self._allow(data)

    def _allow(self, data: Dataset) -> None:
        plan = self._plan
        for name in ("by", "column"):
            self.form.row(name).hide()
        named, folded = plan.by == "column", plan.folds > 0
        for name in ("train", "validation", "test", "folds"):
            self.form.row(name).setVisible(not named)
        for name in ("shuffle", "stratified"):
            self.form.row(name).setVisible(plan.by == "share")
        self.form.row("shuffle").setVisible(plan.by in ("share", "group"))
        self.form.row("seed").setVisible(plan.by in ("share", "group"))
        self.form.row("fold").setVisible(folded and not named)
        self.form.row("validation").setEnabled(not folded)
        self.form.row("seed").setEnabled(plan.shuffle)
        classes = data.pipeline.task != "regression"
        self.form.row("stratified").setEnabled(plan.shuffle and classes)

    def _take_way(self, way: str) -> None:
        column = "" if way == "share" else _fitting(self._session.data, way)
        folds = 0 if way == "column" else self._plan.folds
        made = dataclasses.replace(
            self._plan, by=way, column=column, folds=folds, fold=min(self._plan.fold, folds) or 1
        )
        edits.change_split(self._session, made, tr("by {way}", way=way))
        self.show_data(self._session.data)

    def _take_column(self, column: str) -> None:
        edits.change_split(self._session, dataclasses.replace(self._plan, column=column), "column")
        self.show_data(self._session.data)


def _columns(data: Dataset, way: str) -> dict[str, str]:
    """List the columns that can order rows by time, or name parts or groups."""
    names = data.table.names
    if way == "time":
        names = tuple(n for n in names if found_kind(data.table.column(n)) in ("date", "number", "binary"))
    return {name: name for name in names} or {"": tr("no such column")}


def _fitting(data: Dataset, way: str) -> str:
    """Give the column that most likely is meant."""
    if way == "time":
        dates = [n for n in data.table.names if found_kind(data.table.column(n)) == "date"]
        return (dates or list(_columns(data, way)))[0]
    if way == "column":
        for name in data.table.names:
            texts = labels(data.table.column(name))[1]
            if 0 < len(texts) <= len(PART_WORDS) and all(text.strip().lower() in PART_WORDS for text in texts):
                return name
    targets = {target.name for target in data.plan.targets}
    return next((name for name in data.table.names if name not in targets), "")


class WeightsCard(QWidget):
    """How often a row counts in the loss, by its class; hidden where the target has no classes."""

    def __init__(self, session: Session) -> None:
        """Ask `session` for edits."""
        super().__init__()
        self.setObjectName("data.weights")
        self._session = session
        self._names: tuple[str, ...] = ()
        self.way = Choice("data.weights.way", WEIGH_LABELS)
        self.way.chosen.connect(self._take_way)
        self._rows: list[tuple[FormRow, NumberEdit]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        tip = tr(
            "How many times a row counts in the loss, by its class; balanced: rare classes as much as frequent ones"
        )
        self._column.addWidget(FormRow(tr("Classes count"), self.way, tip))

    def show_data(self, data: Dataset) -> None:
        """Show the weights of `data`'s classes."""
        self._names = data.pipeline.class_names
        self.setVisible(bool(self._names))
        self.way.choose(data.plan.weigh)
        shown = self._weights(data)
        while len(self._rows) < len(shown):
            self._add_row()
        for place, (row, field) in enumerate(self._rows):
            row.setVisible(place < len(shown))
            if place < len(shown):
                name, weight = list(shown.items())[place]
                row.label.setText(tr("Weight of {name}", name=shortened(name, 18)))
                field.setAccessibleName(tr("Weight of {name}", name=name))
                field.set_value(weight)
                field.setEnabled(data.plan.weigh == "own")

    def _weights(self, data: Dataset) -> dict[str, float]:
        if not self._names or data.plan.weigh == "none" or len(self._names) > MOST_CLASSES:
            return {}
        return data.weights_of_classes

    def _add_row(self) -> None:
        place = len(self._rows)
        field = NumberEdit(f"data.weights.{place}", "weight", log=True, check=_above_zero)
        field.edited.connect(lambda _: self._take_own())
        row = FormRow("", field, tr("How many times a row of this class counts in the loss"))
        field.problem_changed.connect(row.set_problem)
        self._rows.append((row, field))
        self._column.addWidget(row)

    def _take_way(self, way: str) -> None:
        data = self._session.data
        weights: tuple[tuple[str, float], ...] = ()
        if way == "own":
            shown = self._weights(data) or dict.fromkeys(self._names, 1.0)
            weights = tuple((name, float(f"{weight:.3g}")) for name, weight in shown.items())
        edits.change_weights(self._session, way, weights)
        self.show_data(self._session.data)

    def _take_own(self) -> None:
        values = [field.value() or 1.0 for _, field in self._rows]
        edits.change_weights(self._session, "own", tuple(zip(self._names, values, strict=False)))


def _above_zero(value: float) -> None:
    if not 0 < value <= MOST_WEIGHT:
        raise UserError(tr("A weight has to be a number above 0."))


class FoldsCard(QWidget):
    """The button that trains all folds, how far that is, and what came of it."""

    def __init__(self, session: Session) -> None:
        """Follow the session's run over the folds."""
        super().__init__()
        self.setObjectName("data.folds")
        self._session, self._runs = session, session.folds
        self.words = QLabel(wordWrap=True)
        self.words.setObjectName("data.folds.words")
        self.words.setProperty("look", "muted")
        self.result = QLabel()
        self.result.setObjectName("data.folds.result")
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton()
        self.button.setObjectName("data.folds.start")
        self.button.clicked.connect(self._press)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(self.words)
        column.addWidget(self.result)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._runs.changed.connect(self.refresh)
        self._runs.progressed.connect(self._show_progress)
        self.refresh()

    def refresh(self) -> None:
        """Show the run, or its result as far as it belongs to the present project."""
        runs, folds = self._runs, self._session.project.plan.split.folds or USUAL
        found = runs.found if runs.found is not None and runs.is_of(self._session.project) else None
        running = runs.running
        self.button.setText(tr("Cancel") if running else tr("Train all {folds} folds", folds=folds))
        tip = (
            tr("Stop training the folds")
            if running
            else tr("Train a copy on each fold and tell mean ± standard deviation")
        )
        self.button.setToolTip(tip)
        self.button.setAccessibleName(self.button.text())
        told = tr("Each row is held out once: how much do loss and metric hang on that?")
        self.words.setText(tr("Training the folds …") if running else told)
        self.words.setVisible(running or found is None)
        self.result.setVisible(found is not None and not running)
        if found is not None:
            self.result.setText(_folds_text(found))
            self.result.setToolTip("\n".join(metric_words(found.metrics)))

    def _press(self) -> None:
        if self._runs.running:
            self._runs.cancel()
        else:
            self._runs.start()

    def _show_progress(self, part: float, left: float | None) -> None:
        self.words.setText(
            tr(
                "Training the folds … {part:.0%}{words}",
                part=part,
                words=" · " + time_left(left) if left is not None else "",
            )
        )


def _folds_text(found: Folds) -> str:
    """Write the table of folds as rich text."""
    rows = [
        "<tr>"
        + "".join(f'<td align="right" style="padding-right: 14px">{escape(cell)}</td>' for cell in line)
        + "</tr>"
        for line in found.lines()
    ]
    return f"<table cellspacing=0>{''.join(rows[:-1])}<tr><td></td></tr>{rows[-1]}</table>"
