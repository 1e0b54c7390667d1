"""Projects with a column for every encoder and every rule for missing values, and dates of two centuries."""

from __future__ import annotations

import dataclasses

import numpy as np

from core.config import TrainConfig
from core.data import dates
from core.data.dataset import prepare
from core.data.encoder import Encoder
from core.data.encoders import ENCODERS
from core.data.plan import ColumnPlan, DataPlan, SplitPlan
from core.data.table import Column, Table, category_column, number_column
from core.export.bundle import Bundle, Row, bundle_of, table_of
from core.layers.dense import Dense
from core.layers.input import Input
from core.losses import BinaryCrossEntropy, CategoricalCrossEntropy, SquaredError
from core.predict import predict
from core.project import Project
from core.spec import stack
from tests.core.export_networks import weights_for

ROWS = 120
TASKS = {
    "regression": (SquaredError(), "identity"), "binary": (BinaryCrossEntropy(), "sigmoid"),
    "classes": (CategoricalCrossEntropy(), "softmax"), "labels": (BinaryCrossEntropy(), "sigmoid"),
}  # fmt: skip
FIRST, LAST = -25_567, 47_846
"""1900-01-01 and 2100-12-31."""
EDGES = ("1900-02-28", "1900-03-01", "1999-12-31", "2000-02-29", "2000-03-01", "2004-02-29", "2100-02-28", "2100-03-01")


def written_day(days: float, form: str, time: bool) -> str:
    """Write a date in one of the forms that are read."""
    moment = dates.text_of(np.floor(days) + round((days % 1) * 86_399) / dates.DAY if time else float(np.floor(days)))
    day, _, clock = moment.partition(" ")
    year, month, number = day.split("-")
    texts = {
        "year-month-day": day, "day.month.year": f"{number}.{month}.{year}",
        "day/month/year": f"{number}/{month}/{year}", "month/day/year": f"{int(month)}/{int(number)}/{year}",
    }  # fmt: skip
    return texts[form] + (f" {clock}" if clock else "")


def date_texts(generator: np.random.Generator, form: str, count: int, time: bool = True) -> list[str]:
    """Draw dates from 1900 to 2100, the days around leap days among them."""
    edges = [dates.parse(text, "year-month-day") for text in EDGES]
    days = np.append(edges, generator.uniform(FIRST, LAST + 1, count))[:count]
    return [written_day(float(day), form, time and row % 2 == 0) for row, day in enumerate(days)]


def column_for(encoder: Encoder, name: str, place: int, generator: np.random.Generator) -> Column:
    """Draw a column that the encoder takes, with a few missing values."""
    gap = [row for row in range(ROWS) if row % 40 == place]
    if encoder.reads == "number":
        values = generator.lognormal(0, 1.2, ROWS)
        values[gap] = np.nan
        return number_column(name, values)
    if encoder.reads == "date":
        texts = date_texts(generator, tuple(dates.FORMATS)[place % len(dates.FORMATS)], ROWS)
    else:
        few = ("no", "yes") if encoder.kind == "binary" else ("s", "m", "l", 'ü "x"', "a, b")
        texts = [few[row % len(few)] for row in range(ROWS)]
    return category_column(name, ["" if row in gap else text for row, text in enumerate(texts)])


def every_column_project(task: str) -> Project:
    """Make a project with an input for each encoder and rule; outliers are cut off in every second one of numbers."""
    generator, columns, plans = np.random.default_rng(8), list[Column](), list[ColumnPlan]()
    for encoder in ENCODERS.values():
        for rule in encoder.missing:
            place, name = len(columns), f"{encoder.kind}, {rule}"
            columns.append(column_for(encoder, name, place, generator))
            own = _settings(encoder, place)
            constant = "3" if encoder.reads == "number" else "yes" if encoder.kind == "binary" else "m"
            clip = encoder.clips and place % 2 == 0
            plans.append(ColumnPlan(name, "input", encoder.kind, rule, constant=constant, clip=clip, settings=own))
    return _project(task, columns, plans, generator)


def _settings(encoder: Encoder, place: int) -> tuple[tuple[str, object], ...]:
    if encoder.reads != "date":
        return ()
    parts = ("year", "month", "day", "weekday", "hour", "elapsed")
    return (*((part, True) for part in parts), ("cyclic", place % 2 == 0))


def dates_project(form: str, cyclic: bool) -> Project:
    """Make a project that reads one column of dates with all their parts."""
    generator = np.random.default_rng([len(form), cyclic])
    texts = date_texts(generator, form, ROWS)
    column = category_column("when", ["" if row % 40 == 39 else text for row, text in enumerate(texts)])
    settings = _settings(ENCODERS["date"], 0 if cyclic else 1)
    plans = [ColumnPlan("when", "input", "date", "median", settings=settings)]
    return _project("regression", [column], plans, generator)


def _project(task: str, columns: list[Column], plans: list[ColumnPlan], generator: np.random.Generator) -> Project:
    targets = {
        "regression": [number_column("y0", generator.lognormal(size=ROWS)), number_column("y1", np.arange(ROWS) + 1.0)],
        "binary": [category_column("y0", ["no", "yes"] * (ROWS // 2))],
        "classes": [category_column("y0", ["low", "mid", "high"] * (ROWS // 3))],
        "labels": [category_column(f"y{k}", list(generator.choice(["no", "yes"], ROWS))) for k in range(2)],
    }[task]
    encodings = {"regression": ("log", "minmax"), "classes": ("onehot",)}.get(task, ("binary", "binary"))
    plans = [*plans, *(ColumnPlan(t.name, "target", e) for t, e in zip(targets, encodings, strict=False))]
    table, plan = Table("t", (*columns, *targets)), DataPlan(tuple(plans), SplitPlan())
    data, (loss, output) = prepare(table, plan), TASKS[task]
    spec = stack(
        ("input", Input(data.x.shape[1])), ("hidden", Dense(8, "tanh")), ("output", Dense(data.y.shape[1], output))
    )
    weights = weights_for(spec, generator)
    return Project(f"every column, {task}", spec, TrainConfig(loss), table, plan, weights, weights)


def with_more_rows(project: Project) -> Bundle:
    """Give the project's bundle with all rows of its table, one with nothing in it and one of unknown categories."""
    bundle, table = bundle_of(project), project.table
    pipeline = bundle.pipeline
    read = {c.name: c.read(table) for c in pipeline.inputs}

    def value(name: str, kind: str, row: int) -> float | str | None:
        if read[name].missing[row]:
            return None
        return float(read[name].values[row]) if kind == "number" else table.column(name).cell(row)

    rows: list[Row] = [{c.name: value(c.name, c.kind, row) for c in pipeline.inputs} for row in range(table.rows)]
    rows.append({c.name: None for c in pipeline.inputs})
    rows.append({c.name: "never seen" if c.kind == "category" else rows[0][c.name] for c in pipeline.inputs})
    inputs = pipeline.encode(table_of(pipeline, tuple(rows)))
    outputs = predict(project.spec, bundle.weights, inputs)
    return dataclasses.replace(bundle, rows=tuple(rows), inputs=inputs, outputs=outputs)
