"""What a lesson works on: a project made from plain values.

```
"data": "bank"                      a bundled data set with its network; or
"table": {"children": [2], "plan": ["gold"], "y": [9]}    columns of numbers or texts, with
"targets": ["y"]                    the target columns (default: the last), and "encodings": {"plan": "onehot"}
"template": "single_neuron"         a template on these data; or
"network": [{"units": 2, "activation": "relu", "bias": false}, …]   dense layers, the last one is the output
"weights": {"hidden1.weight": [[1, -1], [1, 1]]}          exact; a bias that is not named is 0
"loss": {"kind": "squared_error"}   "optimizer": {"kind": "sgd", "learning_rate": 0.01}   "run": {"batch_size": 1}
"file": "customers.csv"             a table of resources/lessons/, read and prepared as the application suggests it
"scale": true                       encodes columns as the application suggests it; else they are taken as they are
```
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from core.config import TrainConfig, config_from_json
from core.data.encoders import ENCODERS
from core.data.keeping import prepared
from core.data.plan import GIVEN, ColumnPlan, DataPlan, suggest
from core.data.reading import read_file
from core.data.table import Column, Table, category_column, number_column
from core.errors import UserError
from core.language import tr
from core.params import Weights, initial, layout
from core.project import Project
from core.spec import NetworkSpec, from_json
from core.start import example, fresh, new_project
from core.template import all_templates, applied

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "lessons"
KEYS = {
    "data", "table", "targets", "encodings", "template", "network", "weights", "loss", "optimizer", "run", "scale",
    "file", "seed", "activation",
}  # fmt: skip
JOINED = ("optimizer", "run", "loss", "activation")
MOST_ROWS, MOST_COLUMNS, MOST_UNITS = 1000, 100, 1000


def prepare(set_up: Mapping[str, Any], name: str) -> Project:
    """Make the project of a set-up.

    Raises:
        UserError: naming the field that is wrong.
    """
    check_keys(set_up)
    project = _begun(set_up, name)
    if "template" in set_up:
        project = _with_template(project, set_up["template"])
    elif "network" in set_up and "table" not in set_up:
        project = fresh(project, _network(set_up["network"], project.dataset().x.shape[1]), project.config)
    if "activation" in set_up:
        project = project.with_spec(_activated(project.spec, set_up["activation"]))
    project = project.with_config(_config(set_up, project.config))
    if "seed" in set_up:
        project = project.with_new_weights(set_up["seed"])
    if "weights" in set_up:
        given = _weights(project.spec, set_up["weights"])
        project = dataclasses.replace(project, weights=given, initial=given)
    return dataclasses.replace(project, name=name)


def is_quick(set_up: Mapping[str, Any]) -> bool:
    """Tell whether it takes no file and no larger data set to prepare it."""
    return "file" not in set_up and ("table" in set_up or set_up.get("data", "bank") == "bank")


def merged(set_up: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """Give a set-up with changes: settings go into the settings that are there, all else takes the place of it."""
    found: dict[str, Any] = dict(set_up)
    for name, change in changes.items():
        old: Any = found.get(name)
        joins = isinstance(old, Mapping) and isinstance(change, Mapping) and name in JOINED
        same = joins and change.get("kind", old.get("kind")) == old.get("kind")
        found[name] = {**old, **change} if same else change
    return found


def check_keys(set_up: Any) -> None:
    """Hold the names of the fields to what is known.

    Raises:
        UserError: naming the field.
    """
    if not isinstance(set_up, Mapping):
        raise UserError(tr("set_up: a list of fields is expected."))
    unknown = sorted(set(set_up) - KEYS)
    if unknown:
        raise UserError(
            tr(
                "set_up: {unknown!r} is not known here; known are {keys}.",
                unknown=unknown[0],
                keys=", ".join(sorted(KEYS)),
            )
        )


def _begun(set_up: Mapping[str, Any], name: str) -> Project:
    if "file" in set_up:
        return _from_file(set_up["file"], name)
    if "table" not in set_up:
        return example(str(set_up.get("data", "bank")))
    table = _table(set_up["table"], name)
    plan = suggest(table) if set_up.get("scale") else _plan(set_up, table)
    if "network" not in set_up:
        return new_project(name, table, plan)
    data = prepared(table, plan)
    spec = _network(set_up["network"], data.x.shape[1])
    start = initial(spec, TrainConfig().run.seed)
    return Project(name, spec, TrainConfig(), table, plan, start, start)


def _from_file(file: Any, name: str) -> Project:
    known = sorted(path.name for path in FOLDER.glob("*.csv"))
    if file not in known:
        raise UserError(
            tr("set_up, file: {file!r} is not known; known are {known}.", file=file, known=", ".join(known))
        )
    table = read_file(FOLDER / file).table
    return new_project(name, table, suggest(table))


def _table(columns: Any, name: str) -> Table:
    if not isinstance(columns, Mapping) or not 2 <= len(columns) <= MOST_COLUMNS:
        raise UserError(
            tr("set_up, table: 2 to {most_columns} columns with their values are expected.", most_columns=MOST_COLUMNS)
        )
    lengths = {len(values) if isinstance(values, list) else 0 for values in columns.values()}
    if len(lengths) != 1 or not 1 <= max(lengths) <= MOST_ROWS:
        raise UserError(tr("set_up, table: every column needs as many values, 1 to {most_rows}.", most_rows=MOST_ROWS))
    return Table(name, tuple(_column(str(title), values) for title, values in columns.items()))


def _column(title: str, values: list[Any]) -> Column:
    if all(isinstance(value, str) for value in values):
        return category_column(title, values)
    if all(type(value) in (int, float) for value in values):
        return number_column(title, [float(value) for value in values])
    raise UserError(tr("set_up, table: {title!r} has to hold numbers alone or texts alone.", title=title))


def _plan(set_up: Mapping[str, Any], table: Table) -> DataPlan:
    """Take numbers as they are, and texts as one column (two of them) or one for each."""
    targets, encodings = set_up.get("targets", [table.names[-1]]), set_up.get("encodings", {})
    if not isinstance(targets, list) or not set(map(str, targets)) <= set(table.names):
        raise UserError(
            tr("set_up, targets: names of columns are expected; there are {names}.", names=", ".join(table.names))
        )
    if not isinstance(encodings, Mapping) or not set(encodings.values()) <= set(ENCODERS):
        raise UserError(tr("set_up, encodings: known are {encoders}.", encoders=", ".join(ENCODERS)))
    columns = []
    for column in table.columns:
        kinds = len(set(column.categories)) if column.categories else 0
        usual = "none" if not kinds else "binary" if kinds == 2 else "onehot"
        use = "target" if column.name in targets else "input"
        columns.append(ColumnPlan(column.name, use, str(encodings.get(column.name, usual))))
    return DataPlan(tuple(columns), GIVEN)


def _with_template(project: Project, kind: Any) -> Project:
    templates = all_templates()
    if kind not in templates:
        raise UserError(
            tr(
                "set_up, template: {kind!r} is not known; known are {templates}.",
                kind=kind,
                templates=", ".join(templates),
            )
        )
    return applied(project, templates[kind])


def _network(layers: Any, inputs: int) -> NetworkSpec:
    """Read dense layers in short, or a network as project files have it."""
    if not isinstance(layers, list) or not 1 <= len(layers) <= MOST_COLUMNS:
        raise UserError(
            tr("set_up, network: a list of 1 to {most_columns} layers is expected.", most_columns=MOST_COLUMNS)
        )
    if all(isinstance(layer, Mapping) and "kind" in layer for layer in layers):
        return from_json(layers)
    found: list[dict[str, Any]] = [{"name": "input", "kind": "input", "inputs": [], "settings": {"units": inputs}}]
    for place, layer in enumerate(layers, 1):
        if not isinstance(layer, Mapping) or not 1 <= int(layer.get("units", 0)) <= MOST_UNITS:
            raise UserError(
                tr(
                    "set_up, network, layer {place}: units from 1 to {most_units} are expected.",
                    place=place,
                    most_units=MOST_UNITS,
                )
            )
        name = "output" if place == len(layers) else f"hidden{place}"
        found.append({"name": name, "kind": "dense", "inputs": [found[-1]["name"]], "settings": dict(layer)})
    return from_json(found)


def _activated(spec: NetworkSpec, activations: Any) -> NetworkSpec:
    if not isinstance(activations, Mapping) or not set(activations) <= set(spec.names):
        raise UserError(
            tr(
                "set_up, activation: layers and kinds are expected; the layers are {names}.",
                names=", ".join(spec.names),
            )
        )
    for layer, kind in activations.items():
        spec = spec.replace(layer, dataclasses.replace(spec[layer].layer, activation=kind))  # type: ignore[call-arg]
    return spec


def _config(set_up: Mapping[str, Any], config: TrainConfig) -> TrainConfig:
    data = config.to_json()
    for part in ("loss", "optimizer", "run"):
        if part in set_up:
            given = set_up[part]
            if not isinstance(given, Mapping):
                raise UserError(tr("set_up, {part}: a list of settings is expected.", part=part))
            other = given.get("kind", data[part].get("kind")) != data[part].get("kind")
            data[part] = dict(given) if other else {**data[part], **given}
    return config_from_json(data)


def _weights(spec: NetworkSpec, given: Any) -> Weights:
    shapes = {entry.name: entry.shape for entry in layout(spec).entries}
    if not isinstance(given, Mapping) or not set(given) <= set(shapes):
        unknown = sorted(set(given) - set(shapes)) if isinstance(given, Mapping) else ["weights"]
        raise UserError(
            tr(
                "set_up, weights: {unknown!r} is not known; known are {shapes}.",
                unknown=unknown[0],
                shapes=", ".join(shapes),
            )
        )
    arrays = {}
    for name, shape in shapes.items():
        try:
            array = np.array(given[name], dtype=float) if name in given else np.zeros(shape)
        except (TypeError, ValueError) as error:
            raise UserError(tr("set_up, weights, {name}: rows of numbers are expected.", name=name)) from error
        if array.shape != shape or not np.isfinite(array).all():
            raise UserError(
                tr(
                    "set_up, weights, {name}: {map} finite numbers are expected.",
                    name=name,
                    map=" × ".join(map(str, shape)),
                )
            )
        if name not in given and not name.endswith(".bias"):
            raise UserError(tr("set_up, weights: {name} is missing.", name=name))
        arrays[name] = array
    return Weights(arrays)
