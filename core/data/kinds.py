"""What kind of values a column holds: as found, as the user says, and read in another kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

import numpy as np

from core.data import dates
from core.data.cells import parse_number
from core.data.table import Column
from core.errors import UserError
from core.language import tr

KINDS = {
    "number": tr("Numbers that can be added and compared."),
    "category": tr("A few texts or numbers that name something."),
    "binary": tr("Two values."),
    "date": tr("Days, with or without a time."),
    "text": tr("Free text or ids: every row has its own."),
}
"""Every kind, and what it means."""
Made = TypeVar("Made")
_KEPT: WeakKeyDictionary[Column, dict[Any, Any]] = WeakKeyDictionary()
"""What was found out about a column lasts as long as it does: looking through a million texts takes a while."""


def _once(column: Column, key: Any, make: Callable[[], Made]) -> Made:
    known = _KEPT.setdefault(column, {})
    if key not in known:
        known[key] = make()
    found: Made = known[key]
    return found


def found_kind(column: Column) -> str:
    """Give the kind that a column's values look like."""
    return _once(column, "kind", lambda: _found_kind(column))


def _found_kind(column: Column) -> str:
    if column.kind == "number":
        return "binary" if is_binary(column) else "number"
    if column.distinct >= dates.FEWEST and date_form(column):
        return "date"
    return "category" if column.kind == "category" else "text"


def is_binary(column: Column) -> bool:
    """Tell whether a number column holds 0 and 1 only."""
    if column.kind != "number" or column.distinct != 2:
        return False
    present = column.values[~column.missing]
    return bool(present.min() == 0 and present.max() == 1)


def kind_choices(column: Column) -> tuple[str, ...]:
    """List the kinds in which the column can be read, the found one among them."""
    return _once(column, "choices", lambda: _kind_choices(column))


def _kind_choices(column: Column) -> tuple[str, ...]:
    fitting = {"category", "text"}
    if column.kind == "number" or _are_numbers(column):
        fitting.add("number")
    if column.distinct == 2:
        fitting.add("binary")
    if date_form(column):
        fitting.add("date")
    return tuple(kind for kind in KINDS if kind in fitting | {found_kind(column)})


def in_kind(column: Column, kind: str, form: str = "", table: str = "") -> Column:
    """Read a column as "number", "category" or "date" (days since 1970, written in `form`).

    Raises:
        UserError: naming table, column and a value that cannot be read so.
    """
    if column.kind == "number" or kind not in ("number", "date"):
        return column
    if kind == "number":
        return _once(column, "numbers", lambda: _as_numbers(column, table))
    written = form or date_form(column) or "year-month-day"
    return _once(column, written, lambda: dates.as_days(column, written, table))


def date_form(column: Column) -> str:
    """Give the form in which a column's texts are dates, "" where they are none."""
    return _once(column, "form", lambda: dates.found_format(column))


def _as_numbers(column: Column, table: str) -> Column:
    """Read texts as numbers, for a table whose column looked like texts."""
    numbers = np.full(len(column.categories) + 1, np.nan)
    for code, text in enumerate(column.categories):
        try:
            numbers[code] = parse_number(text)
        except ValueError:
            where = f"{table}: " if table else ""
            raise UserError(
                tr(
                    "{where}{column} holds {text!r}, and numbers are needed; correct or empty it.",
                    where=where,
                    column=column.name,
                    text=text,
                )
            ) from None
    return Column(column.name, "number", numbers[column.values])


def _are_numbers(column: Column) -> bool:
    try:
        in_kind(column, "number")
    except UserError:
        return False
    return bool(column.categories)
