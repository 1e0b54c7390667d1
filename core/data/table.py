"""The raw table: columns exactly as they were read, frozen."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, wraps
from typing import Any, TypeVar

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.language import tr

T = TypeVar("T")
KINDS = ("number", "category", "text")
MISSING_CODE = -1


class Cancelled(Exception):
    """The user stopped a long task; nothing has changed."""


@dataclass(frozen=True, eq=False)
class Column:
    """One column of a table.

    Attributes:
        kind: "number", "category" (few distinct texts) or "text" (free text or ids).
        values: (rows,). Number: float64, NaN where missing; else int32 codes into `categories`, −1 missing.
        categories: the distinct texts of a category or text column.
    """

    name: str
    kind: str
    values: HostArray
    categories: tuple[str, ...] = ()

    @cached_property
    def missing(self) -> HostArray:
        """Where nothing was read: bool (rows,)."""
        result: HostArray = np.isnan(self.values) if self.kind == "number" else self.values < 0
        return result

    @cached_property
    def n_missing(self) -> int:
        """How many rows have no value."""
        return int(self.missing.sum())

    @cached_property
    def distinct(self) -> int:
        """How many different values there are, not counting missing ones."""
        present = np.sort(self.values[~self.missing])
        return int(len(present) > 0) + int(np.count_nonzero(present[1:] != present[:-1]))

    @cached_property
    def extremes(self) -> tuple[int, ...]:
        """The rows of the smallest and the largest number; none where there are no numbers."""
        if self.kind != "number" or self.n_missing == len(self.values):
            return ()
        return int(np.nanargmin(self.values)), int(np.nanargmax(self.values))

    def cell(self, row: int) -> str:
        """Give the text of one cell; missing is empty."""
        if self.missing[row]:
            return ""
        return number_text(self.values[row]) if self.kind == "number" else self.categories[self.values[row]]

    def take(self, rows: HostArray) -> Column:
        """Give the column with these rows only."""
        return Column(self.name, self.kind, _frozen(self.values[rows]), self.categories)


@dataclass(frozen=True, eq=False)
class Table:
    """Columns of equal length; `notes` are sentences about how it was read.

    `image`: height, width and channels where the first columns are the pixels of an image, row by row.
    """

    name: str
    columns: tuple[Column, ...]
    notes: tuple[str, ...] = ()
    image: tuple[int, int, int] | None = None

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return len(self.columns[0].values) if self.columns else 0

    @property
    def names(self) -> tuple[str, ...]:
        """The columns' names in order."""
        return tuple(column.name for column in self.columns)

    @cached_property
    def _by_name(self) -> dict[str, Column]:
        return {column.name: column for column in self.columns}

    def __contains__(self, name: str) -> bool:
        """Tell whether there is a column called `name`."""
        return name in self._by_name

    def column(self, name: str) -> Column:
        """Give the column called `name`.

        Raises:
            UserError: naming the column and those that there are.
        """
        if name not in self._by_name:
            raise UserError(
                tr(
                    "{it}: there is no column {name!r}; the columns are {listing}.",
                    it=self.name,
                    name=name,
                    listing=listing(self.names),
                )
            )
        return self._by_name[name]

    def cell(self, row: int, name: str) -> str:
        """Give the text of one cell as read; missing is empty."""
        return self.column(name).cell(row)

    def head(self, rows: int = 5) -> Table:
        """Give the table with its first rows only."""
        return self.take(np.arange(min(rows, self.rows)))

    def take(self, rows: HostArray) -> Table:
        """Give the table with these rows only."""
        return dataclasses.replace(self, columns=tuple(column.take(rows) for column in self.columns))


def remembered(ask: Callable[..., T]) -> Callable[..., T]:
    """Keep what a function tells of a column (and of plain further arguments) with the column, which never changes."""

    @wraps(ask)
    def told(column: Column, *more: Hashable, **named: Hashable) -> T:
        kept = column.__dict__.setdefault("remembered", {})
        key = (ask.__module__, ask.__qualname__, *more, *named.items())
        if key not in kept:
            kept[key] = ask(column, *more, **named)
        found: T = kept[key]
        return found

    return told


def number_text(value: float) -> str:
    """Write a number as people type it: 3 and not 3.0, every digit otherwise."""
    value = float(value)
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


def listing(names: Iterable[str], most: int = 12) -> str:
    """List names for a sentence; a long list is cut."""
    shown = list(names)
    more = tr(" and {n_shown} more", n_shown=len(shown) - most) if len(shown) > most else ""
    return ", ".join(shown[:most]) + more


def number_column(name: str, values: Any) -> Column:
    """Make a number column from anything that numpy reads as float64."""
    return Column(name, "number", _frozen(np.array(values, dtype=np.float64)))


def category_column(name: str, values: Iterable[str], kind: str = "category") -> Column:
    """Make a category (or text) column from texts; an empty text is missing. Categories are sorted."""
    texts = list(map(str, values))
    categories = tuple(sorted(set(texts) - {""}))
    codes = {category: code for code, category in enumerate(categories)}
    codes[""] = MISSING_CODE
    return Column(name, kind, _frozen(np.array([codes[text] for text in texts], dtype=np.int32)), categories)


def table_to_arrays(table: Table) -> tuple[dict[str, HostArray], dict[str, Any]]:
    """Split a table into plain arrays ("column0" …) and JSON values that describe them."""
    arrays = {f"column{i}": column.values for i, column in enumerate(table.columns)}
    columns = [{"name": c.name, "kind": c.kind, "categories": list(c.categories)} for c in table.columns]
    image = {"image": list(table.image)} if table.image else {}
    return arrays, {"name": table.name, "notes": list(table.notes), "columns": columns, **image}


def table_from_arrays(meta: Any, arrays: Mapping[str, Any]) -> Table:
    """Put a table together again; nothing of it is trusted.

    Raises:
        UserError: naming what does not fit.
    """
    if not isinstance(meta, Mapping) or set(meta) - {"image"} != {"name", "notes", "columns"}:
        raise UserError(tr("Table: name, notes and columns are expected."))
    if not isinstance(meta["name"], str) or not _texts(meta["notes"]) or not isinstance(meta["columns"], list):
        raise UserError(tr("Table: name, notes or columns have the wrong type."))
    columns = tuple(_column_from(entry, arrays, i) for i, entry in enumerate(meta["columns"]))
    if not columns or len({len(column.values) for column in columns}) != 1 or len(columns[0].values) == 0:
        raise UserError(tr("Table: one or more columns of the same length with at least one row are expected."))
    if len({column.name for column in columns}) != len(columns):
        raise UserError(tr("Table: two columns have the same name."))
    return Table(meta["name"], columns, tuple(meta["notes"]), _image(meta.get("image"), len(columns)))


def _image(sides: Any, columns: int) -> tuple[int, int, int] | None:
    if sides is None:
        return None
    whole = isinstance(sides, list) and len(sides) == 3 and all(type(side) is int and side > 0 for side in sides)
    if not whole or math.prod(sides) > columns:
        raise UserError(tr("Table: the sides of its images do not fit its columns."))
    return sides[0], sides[1], sides[2]


def _column_from(entry: Any, arrays: Mapping[str, Any], place: int) -> Column:
    where = tr("Table, column {place}", place=place + 1)
    if not isinstance(entry, Mapping) or set(entry) != {"name", "kind", "categories"}:
        raise UserError(tr("{where}: name, kind and categories are expected.", where=where))
    name, kind, categories = entry["name"], entry["kind"], entry["categories"]
    if not isinstance(name, str) or kind not in KINDS or not _texts(categories):
        raise UserError(tr("{where}: name, kind or categories have the wrong type.", where=where))
    values = arrays.get(f"column{place}")
    if not isinstance(values, np.ndarray) or values.ndim != 1:
        raise UserError(tr("{where} ({name}): its values are missing or no list of numbers.", where=where, name=name))
    if kind == "number":
        return Column(name, kind, _numbers(values, where))
    return Column(name, kind, _codes(values, len(categories), where), tuple(categories))


def _numbers(values: HostArray, where: str) -> HostArray:
    if values.dtype != np.float64 or np.isinf(values).any():
        raise UserError(tr("{where}: its values have to be finite numbers or missing.", where=where))
    return _frozen(np.array(values))


def _codes(values: HostArray, categories: int, where: str) -> HostArray:
    fits = values.dtype == np.int32 and len(values) and values.min() >= MISSING_CODE and values.max() < categories
    if not fits:
        raise UserError(
            tr("{where}: its values do not belong to its {categories} categories.", where=where, categories=categories)
        )
    return _frozen(np.array(values))


def _texts(values: Any) -> bool:
    return isinstance(values, list) and all(isinstance(value, str) for value in values)


def _frozen(values: HostArray) -> HostArray:
    values.setflags(write=False)
    return values
