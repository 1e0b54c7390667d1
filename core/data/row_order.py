"""Which rows of a table are looked at, and in which order: searched, of one part, sorted by a column."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.data.cells import parse_number
from core.data.dates import parse
from core.data.kinds import date_form, in_kind
from core.data.table import Column, Table, number_text
from core.errors import UserError
from core.language import tr

WRITTEN = 20_000
"""Up to so many different numbers of a column are searched as they are written; of more only whole values."""
PIECE = 20_000
"""So many texts are put into an array at once."""
_CONDITION = re.compile(r"\s*(.+?)\s*(<=|>=|!=|≤|≥|≠|=|<|>)\s*(.*?)\s*")
_SAME = {"≤": "<=", "≥": ">=", "≠": "!="}


@dataclass(frozen=True)
class Wanted:
    """What is asked for.

    Attributes:
        text: what a cell has to contain, or a condition such as "age > 30" or "town = Rome".
        part: the place of a part among training, validation, test and left out; −1: all of them.
    """

    text: str = ""
    part: int = -1


def rows_of(table: Table, parts: HostArray, wanted: Wanted, key: HostArray | None, descending: bool) -> HostArray:
    """Give the numbers of the wanted rows (int64), in the order of the table or sorted by `key` (rows,), NaN last.

    Raises:
        UserError: when the text is a condition that its column cannot be held to.
    """
    mask = matching(table, wanted.text)
    if wanted.part >= 0:
        mask &= parts == wanted.part
    rows = np.flatnonzero(mask)
    return rows if key is None else rows[_order(key[rows], descending)]


def sort_key(column: Column) -> HostArray:
    """Give a number for each row that sorts as the column does: float64 (rows,), NaN where nothing is."""
    if column.kind == "number":
        return column.values
    if date_form(column):
        return in_kind(column, "date").values
    ranks = np.empty(len(column.categories) + 1)
    ranks[np.argsort(_folded(column.categories))] = np.arange(len(column.categories))
    ranks[-1] = np.nan
    key: HostArray = ranks[column.values]
    return key


def _folded(texts: tuple[str, ...]) -> HostArray:
    """Give texts in small letters: (texts,) of str. Piece by piece, since no other thread runs while one is made."""
    pieces = (texts[begin : begin + PIECE] for begin in range(0, len(texts), PIECE))
    made = [np.array([text.casefold() for text in piece]) for piece in pieces]
    return np.concatenate(made) if made else np.array([], dtype=str)


def matching(table: Table, text: str) -> HostArray:
    """Tell which rows fit a text: bool (rows,); see `Wanted.text`.

    Raises:
        UserError: when it is a condition that its column cannot be held to.
    """
    shown = text.strip()
    if not shown:
        return np.ones(table.rows, dtype=bool)
    found = _CONDITION.fullmatch(shown)
    if found is not None and found[1] in table:
        return _holds(table.column(found[1]), _SAME.get(found[2], found[2]), found[3])
    mask = np.zeros(table.rows, dtype=bool)
    for column in table.columns:
        mask |= _contains(column, shown)
    return mask


def _contains(column: Column, text: str) -> HostArray:
    wanted = text.casefold()
    if column.kind != "number":
        hits = np.zeros(len(column.categories) + 1, dtype=bool)
        hits[:-1] = np.fromiter((wanted in text.casefold() for text in column.categories), bool)
        found: HostArray = hits[column.values]
        return found
    number = _number(text)
    if column.distinct > WRITTEN:
        return (
            np.isclose(column.values, number, rtol=1e-12, atol=0)
            if number is not None
            else column.values != column.values
        )
    values, place = np.unique(column.values, return_inverse=True)
    typed = text.replace("−", "-")
    hits = np.array([not np.isnan(value) and typed in number_text(value) for value in values], dtype=bool)
    hit: HostArray = hits[place]
    return hit


def _holds(column: Column, sign: str, text: str) -> HostArray:
    if sign in ("=", "!="):
        same = _equals(column, text)
        return ~same & ~column.missing if sign == "!=" else same
    values, limit = sort_key(column), _limit(column, text)
    with np.errstate(invalid="ignore"):
        compared = {"<": values < limit, ">": values > limit, "<=": values <= limit, ">=": values >= limit}
    return compared[sign]


def _equals(column: Column, text: str) -> HostArray:
    if not text:
        return column.missing
    if column.kind == "number":
        number = _number(text)
        if number is None:
            raise UserError(tr("Search: {column} holds numbers, and {text!r} is none.", column=column.name, text=text))
        return column.values == number
    codes = [code for code, category in enumerate(column.categories) if category.casefold() == text.casefold()]
    return np.isin(column.values, codes)


def _limit(column: Column, text: str) -> float:
    number = _number(text) if column.kind == "number" else None
    form = date_form(column)
    if number is None and form:
        number = parse(text, form)
        number = None if np.isnan(number) else number
    if number is None:
        what = (
            tr("numbers")
            if column.kind == "number"
            else tr("dates")
            if form
            else tr("texts, which are compared with = and !=")
        )
        raise UserError(
            tr(
                "Search: {column} holds {what}; {text!r} does not go with that.",
                column=column.name,
                what=what,
                text=text,
            )
        )
    return number


def _number(text: str) -> float | None:
    try:
        return parse_number(text)
    except ValueError:
        return None


def _order(key: HostArray, descending: bool) -> HostArray:
    """Sort, equal ones in the order of the table, NaN last either way."""
    lost = np.isnan(key)
    signed = np.where(lost, np.inf, -key if descending else key)
    order: HostArray = np.lexsort((lost, signed)) if lost.any() else np.argsort(signed, kind="stable")
    return order
