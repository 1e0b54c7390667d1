"""A table of which a sample is in memory, and the data that training streams.

Of up to `SAMPLE_ROWS` rows everything is in memory, as with any table: they are what the window shows, what is stepped
through and what validation is measured on. In larger files they are `BLOCKS` runs of rows, spread evenly over the file
with a fixed offset in each part. Scalings, categories and counts come from all training rows.
"""

from __future__ import annotations

import dataclasses
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from core.backend import HostArray
from core.data.arrays import Dataset
from core.data.cells import is_category
from core.data.pipeline import Pipeline
from core.data.plan import ColumnPlan, DataPlan
from core.data.stream.fitting import Known, counted, fit, is_exact, needs_median
from core.data.stream.parts import TEST, TRAIN, VALIDATION, draws
from core.data.stream.passes import PassNeeded, Shared, Statistics, gather, may_wait, median, overview
from core.data.stream.source import Report, Source
from core.data.stream.summary import Summary
from core.data.table import Column, Table, listing
from core.data.weighing import class_weights, classes_of, row_weights
from core.errors import UserError
from core.language import tr

SAMPLE_ROWS, BLOCKS = 32_768, 32
SAMPLE_NUMBERS = 8_000_000
"""The sample of a wide table has fewer rows, so that it holds about so many numbers at most."""
MOST_KEPT = 32


@dataclass(frozen=True, eq=False)
class StreamedColumn(Column):
    """The sample of a column; what is counted is counted over the whole file."""

    whole: Summary = dataclasses.field(default_factory=Summary)

    @cached_property
    def n_missing(self) -> int:
        """How many rows of the file have no value."""
        return self.whole.missing

    @cached_property
    def distinct(self) -> int:
        """How many different values the file has; in the sample, where they are too many to be counted."""
        whole = self.whole.distinct
        return whole if whole is not None else len(np.unique(self.values[~self.missing]))


@dataclass(frozen=True, eq=False)
class StreamedTable(Table):
    """The sample of a file's rows.

    Attributes:
        source: the file.  places: int64 (rows,), the numbers of the sample's rows in the file.
        whole: column → summary of all rows.  passes: what was gathered for some splits, the newest last.
    """

    source: Source = dataclasses.field(kw_only=True)
    places: HostArray = dataclasses.field(kw_only=True)
    whole: Mapping[str, Summary] = dataclasses.field(kw_only=True)
    passes: OrderedDict[Any, Statistics] = dataclasses.field(default_factory=OrderedDict, kw_only=True)

    def shared(self, plan: DataPlan) -> Shared:
        """Say how `plan` shares the rows out."""
        return Shared(self.source, plan.split, (c.name for c in plan.columns if self._leaves_out(c)))

    def _leaves_out(self, plan: ColumnPlan) -> bool:
        used = plan.use == "target" or (plan.use == "input" and plan.missing == "drop row")
        return used and self.whole[plan.name].missing > 0

    def statistics(self, plan: DataPlan, report: Report | None = None) -> Statistics:
        """Give what the training rows of `plan` say; a pass over the file unless it is known already.

        Raises:
            PassNeeded: in a thread that may not wait.
            Cancelled: when `report` gave False.
        """
        shared = self.shared(plan)
        wanted = [c.name for c in plan.columns if c.use == "input" and needs_median(c) and self.whole[c.name].missing]
        known = self.passes.get(shared.key)
        lacking = wanted if known is None else [name for name in wanted if name not in known.medians]
        if known is not None and not lacking:
            self.passes.move_to_end(shared.key)
            return known
        if not may_wait(self.source):
            raise PassNeeded(lambda told: self.statistics(plan, told))
        passes = (known is None) + 2 * len(lacking)
        if known is None:
            names = [field.name for field in self.source.fields if field.kind != "text"]
            known = gather(shared, names, _part(report, 0, passes))
        for place, name in enumerate(lacking):
            step = _part(report, passes - 2 * (len(lacking) - place), passes)
            known.medians[name] = median(shared, name, known.train[name], step)
        self.passes[shared.key] = known
        while len(self.passes) > MOST_KEPT:
            self.passes.popitem(last=False)
        return known


def _part(report: Report | None, begun: int, passes: int) -> Report | None:
    return None if report is None else lambda part: report((begun + part) / passes)


@dataclass(frozen=True, eq=False)
class StreamedDataset(Dataset):
    """The sample, prepared; `train`, `validation`, `test` are its rows. All rows come from `shared` while training.

    `sample` is what this was made from by `with_rows`.
    """

    shared: Shared = dataclasses.field(kw_only=True)
    statistics: Statistics = dataclasses.field(kw_only=True)
    sample: StreamedDataset | None = dataclasses.field(default=None, kw_only=True)
    class_weights: HostArray | None = dataclasses.field(default=None, kw_only=True)

    @property
    def counts(self) -> tuple[int, int, int]:
        """How many rows of the file train, validate and test."""
        train, validation, test = (int(n) for n in self.statistics.counts.sum(axis=0))
        return train, validation, test

    @property
    def n_train(self) -> int:
        """How many rows of the file are trained on."""
        return self.counts[0]

    @property
    def rows(self) -> int:
        """How many rows the file has."""
        return self.shared.source.rows

    def with_rows(self, rows: Table, places: HostArray) -> tuple[StreamedDataset, HostArray]:
        """Have some training rows at hand besides the sample; give the data and where these rows are in it.

        `places` are their numbers in the file.
        """
        sample = self.sample or self
        known = sample.table
        if not isinstance(known, StreamedTable):
            raise TypeError("the table of streamed data is none")
        found = np.minimum(np.searchsorted(known.places, places), known.rows - 1)
        if (known.places[found] == places).all():
            return sample, found
        both = together([known, rows])
        columns = zip(both.columns, known.columns, strict=True)
        table = dataclasses.replace(
            known,
            columns=tuple(dataclasses.replace(old, values=new.values) for new, old in columns),
            places=np.concatenate([known.places, places]),
        )
        new = np.arange(known.rows, table.rows)
        x = np.concatenate([sample.x, sample.pipeline.encode(rows)])
        y = np.concatenate([sample.y, sample.pipeline.encode_target(rows)])
        train, weights = np.concatenate([sample.train, new]), sample.weights
        if weights is not None:
            weights = np.concatenate([weights, self.weights_of(y[new])])
        changed = dataclasses.replace(sample, x=x, y=y, table=table, train=train, weights=weights, sample=sample)
        return changed, new

    def weights_of(self, y: HostArray) -> HostArray:
        """Give how often each row with these wanted outputs counts: (rows,)."""
        weights: HostArray = np.ones(len(y)) if self.class_weights is None else self.class_weights[classes_of(y)]
        return weights

    @property
    def names(self) -> tuple[str, ...]:
        """The columns that training reads."""
        used = (*self.pipeline.inputs, *self.pipeline.targets)
        return tuple(dict.fromkeys((*(column.name for column in used), *self.shared.needs)))


def sample_places(rows: int, columns: int) -> HostArray:
    """Choose the rows of the sample by the size of the file alone: all, or runs of rows from all over it."""
    most = max(BLOCKS, min(SAMPLE_ROWS, SAMPLE_NUMBERS // max(columns, 1)))
    if rows <= most:
        return np.arange(rows, dtype=np.int64)
    run = most // BLOCKS
    edges = np.linspace(0, rows, BLOCKS + 1).astype(np.int64)
    room = np.diff(edges) - run
    starts = edges[:-1] + (draws(np.arange(BLOCKS), rows % 2**31) * (room + 1)).astype(np.int64)
    places: HostArray = (starts[:, None] + np.arange(run)).ravel()
    return places


def stream(source: Source, report: Report | None = None, whole: Mapping[str, Summary] | None = None) -> StreamedTable:
    """Go over a file once, take the sample and describe it; `whole` is known of a file that was opened before.

    Raises:
        UserError: when the file cannot be read.
        Cancelled: when `report` gave False.
    """
    found = whole if whole is not None else overview(source, _part(report, 0, 1))
    places = sample_places(source.rows, len(source.fields))
    columns = tuple(
        StreamedColumn(c.name, _kind(c, found[c.name]), c.values, c.categories, found[c.name])
        for c in rows_of(source, places).columns
    )
    for column in columns:
        column.values.setflags(write=False)
    return StreamedTable(
        source.name, columns, (*source.notes, *_notes(source, len(places))), source=source, places=places, whole=found
    )


def _kind(column: Column, whole: Summary) -> str:
    """Tell ids and free text from categories by all rows."""
    if column.kind == "number":
        return "number"
    rows = whole.count + whole.missing
    return "category" if is_category(rows, whole.missing, int((whole.codes > 0).sum())) else "text"


def _notes(source: Source, sample: int) -> tuple[str, ...]:
    if sample == source.rows:
        return (tr("The rows are streamed from the file while training."),)
    grouped = f"{source.rows:,}".replace(",", "\u202f"), f"{sample:,}".replace(",", "\u202f")
    return (
        tr(
            "The file's {grouped} rows are streamed while training; on show are {grouped2} of them from all "
            "over it, and validation is measured on those among them.",
            grouped=grouped[0],
            grouped2=grouped[1],
        ),
    )


def rows_of(source: Source, places: HostArray, names: tuple[str, ...] | None = None) -> Table:
    """Read some rows, by ascending numbers."""
    chunks = np.searchsorted(source.bounds, places, side="right") - 1
    parts = [
        source.chunk(int(chunk), names).take(places[chunks == chunk] - source.bounds[chunk])
        for chunk in np.unique(chunks)
    ]
    return together(parts)


def together(tables: list[Table]) -> Table:
    """Put tables with the same columns below each other."""
    columns = (
        Column(c.name, c.kind, np.concatenate([table.columns[i].values for table in tables]), c.categories)
        for i, c in enumerate(tables[0].columns)
    )
    return Table(tables[0].name, tuple(columns))


def prepare_streamed(table: StreamedTable, plan: DataPlan, goal: str, report: Report | None = None) -> StreamedDataset:
    """Prepare the sample with what all training rows say.

    Raises:
        UserError: when no row is left to train on, or a column does not fit its plan.
        PassNeeded: when the file has to be gone over first, in a thread that may not wait.
    """
    found, shared = table.statistics(plan, report), table.shared(plan)
    parts = _sample_parts(table, shared)
    train, validation, test = (np.flatnonzero(parts == part) for part in (TRAIN, VALIDATION, TEST))
    _check(table, found, train)

    def fitted(column: ColumnPlan) -> Any:
        known = Known(found.train[column.name], found.used[column.name], found.medians.get(column.name, 0.0))
        return fit(table.column(column.name), column, known, train)

    pipeline = Pipeline(goal, tuple(map(fitted, plan.inputs)), tuple(map(fitted, plan.targets)))
    x, y = pipeline.encode(table), pipeline.encode_target(table)
    classes, rows = _weights(table, plan, pipeline, found, y)
    for array in (x, y, train, validation, test):
        array.setflags(write=False)
    return StreamedDataset(
        x, y, train, validation, test, pipeline, _noted(table, plan), plan, rows,
        shared=shared, statistics=found, class_weights=classes,
    )  # fmt: skip


def _weights(
    table: StreamedTable, plan: DataPlan, pipeline: Pipeline, found: Statistics, y: HostArray
) -> tuple[HostArray | None, HostArray | None]:
    """Give how often the classes count, by all training rows, and the sample's rows; nothing where all count once."""
    if plan.weigh == "none":
        return None, None
    target, none = pipeline.targets[0], np.zeros(0, np.int64)
    known = counted(table.column(target.name), found.train[target.name]) if pipeline.class_names else {}
    counts = np.array([known.get(name, 0) for name in pipeline.class_names])
    weights = class_weights(pipeline, plan, y, none, counts)
    return np.array(list(weights.values())), row_weights(pipeline, plan, y, none, counts)


def _check(table: StreamedTable, found: Statistics, train: HostArray) -> None:
    if not found.usable:
        raise UserError(
            tr(
                "{table}: every row has a missing value and is left out; choose what fills missing values.",
                table=table.name,
            )
        )
    if not len(train):
        raise UserError(
            tr("{table}: the sample has no training row; give the training part a larger share.", table=table.name)
        )


def _noted(table: StreamedTable, plan: DataPlan) -> StreamedTable:
    """Tell which encoders learned from the sample alone."""
    names = [c.name for c in plan.columns if c.use != "ignore" and not is_exact(table.column(c.name), c)]
    if not names:
        return table
    note = tr("Fitted on the training rows of the sample alone: {listing}.", listing=listing(names))
    return dataclasses.replace(table, notes=(*table.notes, note))


def _sample_parts(table: StreamedTable, shared: Shared) -> HostArray:
    source = table.source
    chunks = np.searchsorted(source.bounds, table.places, side="right") - 1
    found = np.empty(len(table.places), np.int8)
    for chunk in np.unique(chunks):
        here = chunks == chunk
        parts = shared.parts(source.chunk(int(chunk), shared.needs), int(chunk))
        found[here] = parts[table.places[here] - source.bounds[chunk]]
    return found
