"""One row that is typed, pasted or taken from the table: a value for each input column."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core import numbers
from core.backend import HostArray
from core.data.dataset import Dataset
from core.data.pipeline import FittedColumn, Pipeline
from core.data.table import Column, Table, category_column, listing, number_column, number_text
from core.errors import UserError
from core.language import tr

Value = float | str | None
"""A number, the text of a category, or nothing where it is missing."""
Row = Mapping[str, Value]
MOST_WHOLE = 60
"""So many whole numbers are gone through one by one."""


@dataclass(frozen=True)
class Known:
    """What the training rows tell about an input column.

    Attributes:
        kind: "number", "category", or "text" for what is typed otherwise, such as a date.
        low, high: the ends of a number.  whole: only whole numbers were seen.  typical: median or most frequent.
        choices: the texts of a category, as the encoder knows them.
    """

    name: str
    kind: str
    typical: Value
    low: float = 0.0
    high: float = 0.0
    whole: bool = False
    choices: tuple[str, ...] = ()

    def outside(self, value: Value) -> str:
        """Say in a sentence where a value lies outside of what was trained on; nothing where it is inside."""
        if isinstance(value, str):
            return (
                ""
                if value in self.choices or not self.choices
                else tr("{it}: no training row had {value!r}.", it=self.name, value=value)
            )
        if value is None or self.low <= value <= self.high:
            return ""
        low, high = numbers.text(self.low), numbers.text(self.high)
        return tr(
            "{it}: {value} is outside of the training rows ({low} to {high}).",
            it=self.name,
            value=numbers.text(value),
            low=low,
            high=high,
        )

    def read(self, text: str) -> Value:
        """Read what was typed; nothing is a missing value.

        Raises:
            UserError: when a number is needed and it is none.
        """
        text = text.strip()
        if not text or text == numbers.UNKNOWN:
            return None
        if self.kind != "number":
            return text
        try:
            value = numbers.parse(text)
        except ValueError:
            value = np.nan
        if not np.isfinite(value):
            raise UserError(
                tr(
                    "{it}: {text!r} is no number; type one such as {high}.",
                    it=self.name,
                    text=text,
                    high=numbers.text(self.high),
                )
            )
        return value


@dataclass(frozen=True, eq=False)
class Inputs:
    """The input columns of prepared data, with what the training rows tell about each."""

    data: Dataset

    @cached_property
    def straight(self) -> dict[str, HostArray | None]:
        """Number columns whose nodes follow their values in a straight line, as found so far: name → nodes per unit."""
        return {}

    @cached_property
    def known(self) -> tuple[Known, ...]:
        """Tell about every input column, in the order of the nodes."""
        rows = self.data.train if len(self.data.train) else self.data.used
        return tuple(_known(fitted, self._column(fitted), rows) for fitted in self.data.pipeline.inputs)

    @cached_property
    def by_name(self) -> dict[str, Known]:
        """The same by name."""
        return {known.name: known for known in self.known}

    def typical(self) -> dict[str, Value]:
        """Give the row in which every input is the usual one."""
        return {known.name: known.typical for known in self.known}

    def row(self, number: int) -> dict[str, Value]:
        """Give a row of the table as it was read."""
        return {f.name: value_of(f, self._column(f), number) for f in self.data.pipeline.inputs}

    def _column(self, fitted: FittedColumn) -> Column:
        """Give a column in the kind that was fitted; what is neither number nor category stays as it was read."""
        table = self.data.table
        return fitted.read(table) if fitted.kind in ("number", "category") else table.column(fitted.name)

    def pasted(self, text: str, before: Row) -> dict[str, Value]:
        """Read a pasted row: a header line and values, "name: value" pairs, or values in the order of the columns.

        What is not named stays as it was in `before`. Cells are apart by tab, semicolon or comma.

        Raises:
            UserError: naming what does not fit; nothing is taken over then.
        """
        lines = [line for line in text.strip().splitlines() if line.strip()]
        if not lines:
            raise UserError(tr("There is nothing to paste: copy a row of a table first."))
        named = self._named(lines)
        unknown = [name for name in named if name not in self.by_name and name not in self.data.table]
        if unknown:
            raise UserError(
                tr(
                    "Paste: {unknown!r} is no input; the inputs are {listing}.",
                    unknown=unknown[0],
                    listing=listing(self.by_name),
                )
            )
        taken = {name: self.by_name[name].read(cell) for name, cell in named.items() if name in self.by_name}
        return {**before, **taken}

    def _named(self, lines: list[str]) -> dict[str, str]:
        cells = [_cells(line) for line in lines[:2]]
        every = (*self.by_name, *self.data.table.names)
        if len(lines) > 1 and any(cell in every for cell in cells[0]):
            if len(cells[0]) != len(cells[1]):
                raise UserError(
                    tr(
                        "Paste: {n_cells} names and {n_cells2} values; they have to be as many.",
                        n_cells=len(cells[0]),
                        n_cells2=len(cells[1]),
                    )
                )
            return dict(zip(cells[0], cells[1], strict=True))
        pairs = [cell.replace("=", ":", 1).partition(":") for cell in cells[0]]
        if all(sign and name.strip() in every for name, sign, _ in pairs):
            return {name.strip(): cell.strip() for name, _, cell in pairs}
        for names in (tuple(self.by_name), self.data.table.names):
            if len(names) == len(cells[0]):
                return dict(zip(names, cells[0], strict=True))
        raise UserError(
            tr(
                "Paste: {n_cells} values, and there are {n_by_name} inputs: {listing}.",
                n_cells=len(cells[0]),
                n_by_name=len(self.by_name),
                listing=listing(self.by_name),
            )
        )


def table_of(pipeline: Pipeline, rows: Sequence[Row], name: str = "row") -> Table:
    """Make a table of rows; columns that are missing in a row are empty."""
    return Table(name, tuple(column_of(fitted, [row.get(fitted.name) for row in rows]) for fitted in pipeline.inputs))


def column_of(fitted: FittedColumn, values: Sequence[Value]) -> Column:
    """Make a column of values in the kind that was fitted."""
    if fitted.kind == "number":
        return number_column(fitted.name, [np.nan if value is None else value for value in values])
    return category_column(fitted.name, ["" if value is None else _text(value) for value in values])


def nodes_of(fitted: FittedColumn, values: Sequence[Value]) -> HostArray:
    """Give the nodes that values of one input column become: (values, nodes)."""
    return fitted.encoder.encode(fitted.read(Table("values", (column_of(fitted, values),))), fitted.state)


def encode(pipeline: Pipeline, row: Row) -> HostArray:
    """Give the nodes of one row: (1, n_in)."""
    return pipeline.encode(table_of(pipeline, [row]))


def places(pipeline: Pipeline) -> dict[str, slice]:
    """Tell which nodes each input column has."""
    found, start = {}, 0
    for fitted in pipeline.inputs:
        width = len(fitted.feature_names)
        found[fitted.name] = slice(start, start + width)
        start += width
    return found


def fitted_column(pipeline: Pipeline, name: str) -> FittedColumn:
    """Give the input column `name`.

    Raises:
        UserError: when there is none.
    """
    for fitted in pipeline.inputs:
        if fitted.name == name:
            return fitted
    raise UserError(
        tr(
            "{name!r} is no input; the inputs are {listing}.",
            name=name,
            listing=listing(f.name for f in pipeline.inputs),
        )
    )


def value_of(fitted: FittedColumn, column: Column, row: int) -> Value:
    """Give one cell as a value."""
    if column.missing[row]:
        return None
    return float(column.values[row]) if fitted.kind == "number" else column.cell(row)


def shown(value: Value) -> str:
    """Write a value for people."""
    return "missing" if value is None else value if isinstance(value, str) else numbers.text(value)


def _text(value: float | str) -> str:
    return value if isinstance(value, str) else number_text(value)


def _known(fitted: FittedColumn, column: Column, rows: HostArray) -> Known:
    if fitted.kind == "number":
        values = column.values[rows]
        values = values[np.isfinite(values)]
        if not len(values):
            return Known(fitted.name, "number", None)
        whole = bool((values == np.round(values)).all())
        middle = float(np.median(values))
        middle = float(round(middle)) if whole else middle
        return Known(fitted.name, "number", middle, float(values.min()), float(values.max()), whole)
    counts = _counts(column, rows)
    usual = max(counts, key=lambda text: counts[text]) if counts else None
    if fitted.kind != "category":
        return Known(fitted.name, "text", usual)
    choices = tuple(fitted.state.get("categories", ())) or tuple(sorted(counts))
    return Known(fitted.name, "category", usual, choices=choices)


def _counts(column: Column, rows: HostArray) -> dict[str, int]:
    """Count how often each text stands in these rows; numbers are counted as the texts that people type."""
    values = column.values[rows]
    if column.kind == "number":
        found, counts = np.unique(values[~np.isnan(values)], return_counts=True)
        return dict(zip(map(number_text, found.tolist()), counts.tolist(), strict=True))
    counts = np.bincount(values[values >= 0], minlength=len(column.categories))
    return {text: int(count) for text, count in zip(column.categories, counts, strict=True) if count}


def _cells(line: str) -> list[str]:
    sign = next((sign for sign in ("\t", ";") if sign in line), ",")
    return [cell.strip() for cell in next(csv.reader(io.StringIO(line), delimiter=sign, skipinitialspace=True))]
