"""Columns made of values that a file already has types for: cells of a sheet, arrays."""

from __future__ import annotations

import datetime
import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from core.backend import HostArray
from core.data.cells import MISSING, is_category, is_number, parse_number
from core.data.table import Column, category_column, number_column, number_text
from core.errors import without_signs


def column_of_cells(name: str, cells: Sequence[Any]) -> Column:
    """Make a column of cells: numbers where all are such, else texts; dates in the order year-month-day."""
    if all(isinstance(cell, int | float) and not isinstance(cell, bool) for cell in cells):
        return number_column(name, _finite(np.array(cells, dtype=np.float64)))
    texts = [cell_text(cell) for cell in cells]
    texts = ["" if text in MISSING else text for text in texts]
    if all(is_number(text) for text in texts if text) and not all(isinstance(cell, bool) for cell in cells):
        return number_column(name, _finite(np.array([parse_number(text) if text else math.nan for text in texts])))
    return column_of_texts(name, texts)


def column_of_texts(name: str, texts: Sequence[str]) -> Column:
    """Make a category column of texts, or a text column where they are ids or free text."""
    column = category_column(name, texts)
    category = is_category(len(texts), column.n_missing, len(column.categories))
    return column if category else Column(name, "text", column.values, column.categories)


def column_of_array(name: str, values: HostArray) -> Column:
    """Make a column of a one-dimensional array of numbers, truth values, texts, bytes or dates."""
    if values.dtype.kind in "iuf":
        return number_column(name, _finite(values.astype(np.float64)))
    if values.dtype.kind in "mM":
        return column_of_texts(name, ["" if text == "NaT" else text for text in values.astype(str).tolist()])
    if values.dtype.kind == "S":
        return column_of_texts(name, [text.decode("utf-8", "replace") for text in values.tolist()])
    return column_of_texts(name, [cell_text(value) for value in values.tolist()])


def cell_text(cell: Any) -> str:
    """Write a cell as a text."""
    if isinstance(cell, str):
        return cell.strip()
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, int | float):
        return "" if math.isnan(cell) else number_text(float(cell))
    if isinstance(cell, datetime.datetime):
        midnight = cell.time() == datetime.time()
        return cell.date().isoformat() if midnight else cell.isoformat(" ", "seconds")
    return cell.isoformat() if isinstance(cell, datetime.date | datetime.time) else str(cell)


def unique_names(header: Sequence[str]) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Give every column a name of its own, and those that were changed: a nameless one is called by its place.

    Ends of lines and other signs without a letter become blanks; those that turn the order of letters go.
    """
    header = [without_signs(text) for text in header]
    names: list[str] = []
    renamed: list[tuple[str, str]] = []
    seen, taken = set(header), set()
    for place, text in enumerate(header):
        name = text or ("index" if place == 0 and "index" not in seen else f"column{place + 1}")
        unique, number = name, 2
        while unique in taken or (unique != name and unique in seen):
            unique, number = f"{name}_{number}", number + 1
        if unique != name:
            renamed.append((name, unique))
        taken.add(unique)
        names.append(unique)
    return tuple(names), tuple(renamed)


def columns_of_matrix(names: Sequence[str], matrix: HostArray) -> tuple[Column, ...]:
    """Make a number column of each column of a matrix (rows, n); all lie in one block of float64."""
    block = np.array(matrix.T, dtype=np.float64, order="C")
    if matrix.dtype.kind == "f":
        _finite(block)
    block.setflags(write=False)
    return tuple(Column(name, "number", values) for name, values in zip(names, block, strict=True))


def pixel_names(height: int, width: int, channels: int = 1) -> tuple[str, ...]:
    """Name the values of an image, row by row: pixel_0_0, pixel_0_1 …; with colours pixel_0_0_red …."""
    colours = ("",) if channels == 1 else ("_red", "_green", "_blue")
    return tuple(f"pixel_{y}_{x}{c}" for y in range(height) for x in range(width) for c in colours)


def _finite(values: HostArray) -> HostArray:
    values[np.isinf(values)] = np.nan
    return values
