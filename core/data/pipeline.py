"""The fitted preprocessing: from any table with the same columns to nodes, and from outputs back to words."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from core.backend import HostArray
from core.data.encoder import Encoder, State
from core.data.encoders import ENCODERS
from core.data.kinds import date_form, in_kind
from core.data.plan import ColumnPlan
from core.data.stream.source import Report, told
from core.data.table import Column, Table, listing
from core.errors import UserError
from core.language import tr

TASKS = ("regression", "binary", "classes", "labels")


@dataclass(frozen=True)
class FittedColumn:
    """One column with all that is needed to encode it: its plan and what the training rows told."""

    name: str
    kind: str
    encoding: str
    missing: str
    state: State

    @property
    def encoder(self) -> Encoder:
        """How it is encoded."""
        return ENCODERS[self.encoding]

    @property
    def feature_names(self) -> tuple[str, ...]:
        """The names of its nodes."""
        return self.encoder.feature_names(self.name, self.state)

    def describe(self) -> str:
        """Say in plain words what it becomes."""
        return self.encoder.describe(self.name, self.state)

    def read(self, table: Table) -> Column:
        """Give the table's column in the kind that was fitted.

        Raises:
            UserError: when the table lacks it, or has texts where numbers are needed.
        """
        if self.name not in table:
            there = listing(table.names)
            raise UserError(
                tr(
                    "{table}: the network needs the column {it!r}; there are {there}.",
                    table=table.name,
                    it=self.name,
                    there=there,
                )
            )
        return in_kind(table.column(self.name), self.kind, self.state.get("format", ""), table.name)


@dataclass(frozen=True)
class Pipeline:
    """The fitted columns of inputs and targets; complete by itself, so that it travels with exported weights.

    Attributes:
        task: "regression", "binary" (one output between 0 and 1), "classes" (one output per class) or "labels" (several
            outputs between 0 and 1, each for itself).
    """

    task: str
    inputs: tuple[FittedColumn, ...]
    targets: tuple[FittedColumn, ...]

    @cached_property
    def feature_names(self) -> tuple[str, ...]:
        """The names of the input nodes."""
        return tuple(name for column in self.inputs for name in column.feature_names)

    @cached_property
    def output_names(self) -> tuple[str, ...]:
        """The names of the output nodes."""
        if self.task == "classes":
            return self.class_names
        return tuple(name for column in self.targets for name in column.feature_names)

    @property
    def class_names(self) -> tuple[str, ...]:
        """The classes; empty for numbers and for several yes/no targets."""
        return tuple(self.targets[0].state["categories"]) if self.task in ("binary", "classes") else ()

    @property
    def answer_names(self) -> tuple[str, ...]:
        """What a count of predictions tells apart: the classes; for several yes/no targets their words."""
        if self.task != "labels":
            return self.class_names
        words = {tuple(target.state["categories"]) for target in self.targets}
        return words.pop() if len(words) == 1 else ("no", "yes")

    @property
    def loss_task(self) -> str:
        """What kind of target a loss sees (`Loss.tasks`): several yes/no outputs are "binary" ones."""
        return "binary" if self.task == "labels" else self.task

    def encode(self, table: Table, report: Report | None = None) -> HostArray:
        """Give the values of the input nodes: (rows, n_in) float64; `report` is told the finished share.

        Raises:
            Cancelled: when `report` gave False.
            UserError: when the table lacks a column or has texts where numbers are needed.
        """
        return _encode(self.inputs, table, report)

    def encode_target(self, table: Table) -> HostArray:
        """Give the wanted outputs: (rows, n_out) float64, NaN where the target is missing."""
        y = _encode(self.targets, table)
        for place, target in enumerate(self.targets):
            missing = target.read(table).missing
            y[missing, slice(None) if self.task == "classes" else place] = np.nan
        return y

    def undo_target(self, y: HostArray) -> HostArray:
        """Give outputs (rows, n_out) in the target's own unit; classes stay as they are."""
        if self.task != "regression":
            return y
        columns = [t.encoder.decode(y[:, [i]], t.state) for i, t in enumerate(self.targets)]
        return np.stack([np.asarray(column, dtype=np.float64) for column in columns], axis=1)

    def decode(self, prediction: HostArray, word: str = "probability") -> list[dict[str, str | float]]:
        """Give each row of outputs (rows, n_out) in words: target → number, or class and `word` → its output."""
        if self.task == "regression":
            names = [target.name for target in self.targets]
            return [dict(zip(names, map(float, row), strict=True)) for row in self.undo_target(prediction)]
        if self.task == "labels":
            return self._decode_labels(prediction, word)
        target = self.targets[0]
        texts = target.encoder.decode(prediction, target.state)
        sure = prediction.max(axis=1) if self.task == "classes" else np.maximum(prediction, 1 - prediction)[:, 0]
        word = word if target.name != word else tr("{word} of it", word=word)
        return [{target.name: str(t), word: float(p)} for t, p in zip(texts, sure, strict=True)]

    def _decode_labels(self, prediction: HostArray, word: str) -> list[dict[str, str | float]]:
        """Give each target's text, and the output that it was read from as "name, word"."""
        texts = [t.encoder.decode(prediction[:, [i]], t.state) for i, t in enumerate(self.targets)]
        sure = np.maximum(prediction, 1 - prediction)
        return [
            {
                **{t.name: str(texts[i][row]) for i, t in enumerate(self.targets)},
                **{f"{t.name}, {word}": float(sure[row, i]) for i, t in enumerate(self.targets)},
            }
            for row in range(len(prediction))
        ]

    def notes(self, table: Table) -> tuple[str, ...]:
        """Tell what of a table the training rows did not have, in sentences."""
        found = []
        for fitted in self.inputs:
            column = fitted.read(table)
            unknown = listing(fitted.encoder.unknown(column, fitted.state), 3)
            if unknown:
                found.append(
                    tr(
                        "{column}: no training row had {unknown}; {effect}.",
                        column=column.name,
                        unknown=unknown,
                        effect=_effect(fitted),
                    )
                )
            if column.n_missing and fitted.missing == "drop row":
                count = column.n_missing
                found.append(
                    tr(
                        "{column}: {count} missing values are filled; a prediction needs all of them.",
                        column=column.name,
                        count=count,
                    )
                )
        return tuple(found)

    def to_json(self) -> dict[str, Any]:
        """Give plain JSON values."""
        inputs, targets = ([dataclasses.asdict(c) for c in part] for part in (self.inputs, self.targets))
        return {"task": self.task, "inputs": inputs, "targets": targets}


def fit_column(column: Column, plan: ColumnPlan, rows: HostArray) -> FittedColumn:
    """Fit the planned encoder on `rows`, the training rows.

    Raises:
        UserError: when encoder or rule do not go with the column.
    """
    encoder, form = plan.encoder, date_form(column) if plan.encoder.reads == "date" else ""
    if plan.kind == encoder.reads == "number":
        column = in_kind(column, "number")
    problem = encoder.problem(column)
    if problem:
        raise UserError(
            tr(
                "{column}: {encoder} does not fit: {problem}.",
                column=column.name,
                encoder=encoder.label,
                problem=problem,
            )
        )
    column = in_kind(column, "date", form) if form else column
    if plan.use == "input" and plan.missing not in encoder.missing:
        rules = ", ".join(encoder.missing)
        raise UserError(
            tr(
                "{column}: {missing!r} for missing values does not fit {encoder}; use {rules}.",
                column=column.name,
                missing=plan.missing,
                encoder=encoder.label,
                rules=rules,
            )
        )
    state = encoder.fit(column, rows, plan.missing, plan.constant, plan.clip and encoder.clips)
    state |= {"format": form} if form else {}
    return FittedColumn(column.name, encoder.reads, plan.encoding, plan.missing, state)


def pipeline_from_json(data: Any) -> Pipeline:
    """Read a pipeline from plain JSON values; nothing of it is trusted.

    Raises:
        UserError: naming the column and what is wrong with it.
    """
    if not isinstance(data, Mapping) or set(data) != {"task", "inputs", "targets"}:
        raise UserError(tr("Preprocessing: task, inputs and targets are expected."))
    if data["task"] not in TASKS:
        raise UserError(tr("Preprocessing: the task has to be one of {tasks}.", tasks=", ".join(TASKS)))
    inputs, targets = (_columns_from_json(data[part], part) for part in ("inputs", "targets"))
    names = [column.name for column in inputs + targets]
    if len(set(names)) != len(names):
        raise UserError(tr("Preprocessing: two columns have the same name."))
    wanted = "binary" if data["task"] == "labels" else data["task"]
    fits = {ENCODERS[target.encoding].task for target in targets} == {wanted}
    several = data["task"] in ("regression", "labels")
    if not fits or (not several and len(targets) > 1) or (data["task"] == "labels" and len(targets) < 2):
        raise UserError(tr("Preprocessing: the targets do not go with the task."))
    return Pipeline(data["task"], inputs, targets)


def _columns_from_json(data: Any, part: str) -> tuple[FittedColumn, ...]:
    if not isinstance(data, list) or not data:
        raise UserError(tr("Preprocessing, {part}: a list of one or more columns is expected.", part=part))
    return tuple(
        _column_from_json(entry, tr("Preprocessing, {part}, column {i}", part=part, i=i + 1))
        for i, entry in enumerate(data)
    )


def _column_from_json(entry: Any, where: str) -> FittedColumn:
    if not isinstance(entry, Mapping) or set(entry) != {"name", "kind", "encoding", "missing", "state"}:
        raise UserError(tr("{where}: name, kind, encoding, missing and state are expected.", where=where))
    name, kind, encoding, missing = (entry[key] for key in ("name", "kind", "encoding", "missing"))
    if not isinstance(name, str) or kind not in ("number", "category", "date") or not isinstance(missing, str):
        raise UserError(tr("{where}: name, kind or missing have the wrong type.", where=where))
    encoder = ENCODERS.get(encoding) if isinstance(encoding, str) else None
    if encoder is None or missing not in encoder.missing or encoder.reads != kind:
        raise UserError(
            tr(
                "{where} ({name}): encoding, kind and rule for missing values do not go together.",
                where=where,
                name=name,
            )
        )
    return FittedColumn(name, kind, encoding, missing, encoder.check_state(entry["state"], f"{where} ({name})"))


def _encode(columns: tuple[FittedColumn, ...], table: Table, report: Report | None = None) -> HostArray:
    widths = [len(column.feature_names) for column in columns]
    x = np.empty((table.rows, sum(widths)))
    start = 0
    for column, width in zip(columns, widths, strict=True):
        told(report, start / max(x.shape[1], 1))
        with np.errstate(over="ignore", invalid="ignore"):
            x[:, start : start + width] = column.encoder.encode(column.read(table), column.state)
        if np.isinf(x[:, start : start + width]).any():
            raise UserError(
                tr(
                    "{column}: encoded, some of its numbers are too large to calculate with; ignore the column, or cut "
                    "its outliers off.",
                    column=column.name,
                )
            )
        start += width
    return x


def _effect(fitted: FittedColumn) -> str:
    if fitted.encoding in ("binary", "ordinal"):
        return tr("they count as {fill}", fill=fitted.state["fill"])
    return tr("all its nodes are 0 there")
