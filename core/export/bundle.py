"""A trained network with all that is needed to use it elsewhere: preprocessing, names, a few checked rows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from core import VERSION, spec
from core.backend import HostArray
from core.data import dates
from core.data.pipeline import FittedColumn, Pipeline, pipeline_from_json
from core.data.table import Column, Table, category_column, number_column
from core.errors import UserError
from core.evaluation import measure
from core.language import tr
from core.memory import read_memory
from core.params import Weights, check_weights, from_flat, layout
from core.predict import predict
from core.project import Project
from core.sealing import SEAL, ChangedError, seal_of_arrays
from core.spec import NetworkSpec

FORMAT, FORMAT_VERSION = "deepstep model", 2
"""1: without a seal.  2: with one over all that the file holds, see core/sealing.py."""
SEALED = 2
TEST_ROWS = 10
TOLERANCE = 1e-6
"""How far a recalculated output may be from the stored one, against the larger of 1 and the output itself."""
_KEYS = ("format", "version", "name", "task", "features", "outputs", "classes", "network", "preprocessing")

Row = Mapping[str, float | str | None]


@dataclass(frozen=True, eq=False)
class Bundle:
    """A network that predicts; what every export format writes and what reading one gives back.

    Attributes:
        rows: a few rows of the data as they were read: column → number or text, None where missing.
        inputs: the same rows as the network sees them (rows, n_in).
        outputs: the network's outputs for them (rows, n_out).
        metrics: part of the data → its loss and metric.  made_with: program → version.
        project: where it comes from, for formats that train it; none when it was read from a file.
        version: the format of the file that it was read from, so that it is written as it was.
    """

    name: str
    spec: NetworkSpec
    weights: Weights
    pipeline: Pipeline
    rows: tuple[Row, ...]
    inputs: HostArray
    outputs: HostArray
    metrics: Mapping[str, Any]
    made_with: Mapping[str, str]
    project: Project | None = None
    version: int = FORMAT_VERSION

    @property
    def output_word(self) -> str:
        """What a class's output is: a "probability" where a sigmoid or softmax makes it, else just an "output"."""
        made_by = self.spec.output.layer.output_activation()
        return "probability" if made_by in ("sigmoid", "softmax") else "output"

    @property
    def dtype(self) -> str:
        """The smallest type that holds every weight exactly: float32 after training in float32."""
        exact = all(np.array_equal(array.astype(np.float32), array) for array in self.weights.values())
        return "float32" if exact else "float64"

    def card(self) -> dict[str, Any]:
        """Give all but the weights as plain JSON values, the test rows as the network sees them included."""
        return {
            **self.describe(), "test_inputs": self.inputs.tolist(), "test_outputs": self.outputs.tolist()
        }  # fmt: skip

    def difference(self, outputs: HostArray) -> float:
        """Tell how far outputs for the test rows are from the stored ones, against the larger of 1 and the largest."""
        found = np.asarray(outputs, dtype=np.float64).reshape(self.outputs.shape)
        if not self.outputs.size:
            return 0.0
        return float(np.max(np.abs(found - self.outputs)) / max(1.0, float(np.max(np.abs(self.outputs)))))

    def predict(self, table: Table) -> HostArray:
        """Give the outputs in float64 for the rows of a table with the same input columns: (rows, n_out).

        Raises:
            UserError: when the table lacks a column or has texts where numbers are needed.
        """
        return predict(self.spec, self.weights, self.pipeline.encode(table))

    def describe(self) -> dict[str, Any]:
        """Give all but the arrays as plain JSON values, sealed with the arrays."""
        described = self._described()
        if self.version < SEALED:
            return described
        return {**described, SEAL: _seal_of(described, self.weights, self.inputs, self.outputs)}

    def _described(self) -> dict[str, Any]:
        pipeline = self.pipeline
        return {
            "format": FORMAT,
            "version": self.version,
            "name": self.name,
            "made_with": dict(self.made_with),
            "task": pipeline.task,
            "features": list(pipeline.feature_names),
            "outputs": list(pipeline.output_names),
            "classes": list(pipeline.class_names),
            "network": self.spec.to_json(),
            "preprocessing": pipeline.to_json(),
            "metrics": dict(self.metrics),
            "test_rows": [dict(row) for row in self.rows],
            "test_predictions": pipeline.decode(self.outputs, self.output_word),
        }


Model = Bundle


WEIGHTS = {"current": "as they are", "best": "with the lowest loss", "start": "before training"}
"""Which weights of a project can be exported."""


def weights_of(project: Project, which: str) -> Weights:
    """Give the weights of a project by a word of `WEIGHTS`.

    Raises:
        UserError: when there are none such.
    """
    if which not in WEIGHTS:
        raise UserError(
            tr("The weights {which!r} are not known; known are {weights}.", which=which, weights=", ".join(WEIGHTS))
        )
    if which != "best":
        return project.weights if which == "current" else project.initial
    order = layout(project.spec)
    best = read_memory(project.progress.memory, order).best
    if best is None:
        raise UserError(
            tr(
                "No best weights are kept: switch early stopping with “Take best weights” on and train, "
                "or export the current weights."
            )
        )
    return from_flat(order, best)


def bundle_of(project: Project, which: str = "current") -> Bundle:
    """Collect what is exported of a project; the test rows are held-out rows as far as there are some.

    Raises:
        UserError: when the data cannot be prepared or do not fit the network, or there are no such weights.
    """
    weights = weights_of(project, which)
    data = project.dataset()
    chosen = np.concatenate([data.test, data.validation, data.train])[:TEST_ROWS]
    rows = tuple(_row(data.pipeline, project.table, int(row)) for row in chosen)
    inputs = np.array(data.x[chosen])
    outputs = predict(project.spec, weights, inputs)
    metrics = {part: measured.to_json() for part, measured in measure(project, data, weights).items()}
    made_with = {"deepstep": VERSION, "numpy": np.__version__}
    return Bundle(
        project.name, project.spec, weights, data.pipeline, rows, inputs, outputs, metrics, made_with, project
    )  # fmt: skip


def bundle_from(described: Any, weights: Mapping[str, HostArray], inputs: HostArray, outputs: HostArray) -> Bundle:
    """Put a bundle together from what a file holds, and check it by its own test rows.

    Raises:
        UserError: saying what is wrong with it; the caller names the file.
    """
    if not isinstance(described, Mapping) or described.get("format") != FORMAT:
        raise UserError(tr("this is no exported network of Deepstep."))
    version = described.get("version")
    if type(version) is not int or not 1 <= version <= FORMAT_VERSION:
        raise UserError(
            tr(
                "it was written in format {version} and this one reads format {format_version}: update Deepstep.",
                version=version,
                format_version=FORMAT_VERSION,
            )
        )
    missing = [key for key in (*_KEYS, "metrics", "test_rows", "made_with") if key not in described]
    if missing:
        raise UserError(tr("{missing} is missing; export it again.", missing=missing[0]))
    network = spec.from_json(described["network"])
    checked = check_weights(network, weights, "weights of the network")
    pipeline = pipeline_from_json(described["preprocessing"])
    bundle = Bundle(
        str(described["name"]), network, checked, pipeline, _rows(described["test_rows"]), inputs, outputs,
        _metrics(described["metrics"]), {str(k): str(v) for k, v in described["made_with"].items()}, None, version,
    )  # fmt: skip
    _check(bundle)
    if version >= SEALED or SEAL in described:
        _check_seal(described, checked, inputs, outputs)
    return bundle


def _seal_of(described: Mapping[str, Any], weights: Weights, inputs: HostArray, outputs: HostArray) -> str:
    """Seal what a file tells, its weights and its test rows."""
    arrays = {**weights, "test_inputs": inputs, "test_outputs": outputs}
    told = {name: value for name, value in described.items() if name not in (SEAL, "test_inputs", "test_outputs")}
    return seal_of_arrays(json.dumps(told), arrays)


def _check_seal(described: Mapping[str, Any], weights: Weights, inputs: HostArray, outputs: HostArray) -> None:
    if described.get(SEAL) != _seal_of(described, weights, inputs, outputs):
        raise ChangedError(
            tr("its weights or what it tells of them are not what Deepstep wrote; it was changed or damaged.")
        )


def bundle_of_card(card: Any, weights: Mapping[str, HostArray]) -> Bundle:
    """Put a bundle together from its card and weights, and check it by its own test rows.

    Raises:
        UserError: saying what is wrong with it; the caller names the file.
    """
    if not isinstance(card, Mapping):
        raise UserError(tr("this is no exported network of Deepstep."))
    inputs, outputs = (number_array(card.get(name), name) for name in ("test_inputs", "test_outputs"))
    return bundle_from(card, weights, inputs, outputs)


def number_array(values: Any, name: str) -> HostArray:
    """Give nested lists of numbers as an array.

    Raises:
        UserError: when they are anything else.
    """
    if not isinstance(values, list):
        raise UserError(tr("{name} is missing or no list of numbers; export it again.", name=name))
    array = np.array(values)
    if array.dtype.kind not in "fi":
        raise UserError(tr("{name} has to hold numbers only; export it again.", name=name))
    return array.astype(np.float64)


def _check(bundle: Bundle) -> None:
    """Hold a bundle to its own test rows."""
    shapes, names = bundle.spec.shapes(), bundle.pipeline
    ends = (len(names.feature_names),), (len(names.output_names),)
    if ((bundle.spec.n_inputs,), shapes[bundle.spec.output.name]) != ends:
        raise UserError(tr("the preprocessing does not fit the network; export it again."))
    count = len(bundle.rows)
    if bundle.inputs.shape != (count, *ends[0]) or bundle.outputs.shape != (count, *ends[1]):
        raise UserError(tr("the test rows do not fit the network; export it again."))
    if not count:
        return
    encoded = names.encode(table_of(bundle.pipeline, bundle.rows))
    calculated = predict(bundle.spec, bundle.weights, bundle.inputs)
    for what, found, stored in (("inputs", encoded, bundle.inputs), ("outputs", calculated, bundle.outputs)):
        if not np.allclose(found, stored, rtol=TOLERANCE, atol=TOLERANCE):
            raise UserError(
                tr("the {what} of its test rows are not what it says they are; it was changed or damaged.", what=what)
            )


def table_of(pipeline: Pipeline, rows: tuple[Row, ...]) -> Table:
    """Make a table of rows as they were read."""
    return Table("test rows", tuple(_column(fitted.name, fitted.kind, rows) for fitted in pipeline.inputs))


def _column(name: str, kind: str, rows: tuple[Row, ...]) -> Column:
    if any(name not in row for row in rows):
        raise UserError(tr("the test rows have no {name!r}; export it again.", name=name))
    values = [row[name] for row in rows]
    if kind == "number":
        if any(isinstance(value, str) for value in values):
            raise UserError(
                tr("the test rows have a text for {name!r} where a number is expected; export it again.", name=name)
            )
        return number_column(name, [np.nan if value is None else value for value in values])
    return category_column(name, ["" if value is None else str(value) for value in values])


def _row(pipeline: Pipeline, table: Table, row: int) -> Row:
    values: dict[str, float | str | None] = {}
    for fitted in pipeline.inputs:
        column = fitted.read(table)
        if column.missing[row]:
            values[fitted.name] = None
        else:
            as_read = table.column(fitted.name).cell(row)
            values[fitted.name] = float(column.values[row]) if fitted.kind == "number" else as_read
    return values


def day_of(column: FittedColumn, value: float | str | None) -> float | None:
    """Give the days since 1970-01-01 of a date as it was read, for programs that read no texts; None where missing."""
    if not isinstance(value, str):
        return value
    return dates.parse(value, column.state.get("format") or "year-month-day")


def _metrics(data: Any) -> dict[str, dict[str, float | None]]:
    """Give back what `Measured.to_json` wrote for each part of the data."""
    parts = list(data.values()) if isinstance(data, Mapping) else [data]
    if not all(isinstance(values, Mapping) and _are_numbers(values) and "rows" in values for values in parts):
        raise UserError(tr("the metrics have to be numbers for each part of the data; export it again."))
    if len({tuple(values) for values in parts}) > 1:
        raise UserError(tr("the metrics of all parts of the data have to be the same ones; export it again."))
    return {str(part): dict(values) for part, values in data.items()}


def _are_numbers(values: Mapping[str, Any]) -> bool:
    return all(value is None or (type(value) in (int, float) and abs(value) < 1e308) for value in values.values())


def _rows(data: Any) -> tuple[Row, ...]:
    if not isinstance(data, list) or not all(isinstance(row, Mapping) for row in data):
        raise UserError(tr("the test rows have to be a list of rows; export it again."))
    return tuple(data)
