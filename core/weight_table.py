"""A layer's parameter arrays as one table: inputs as rows, units as columns, the bias and its like as rows below.

Views of the frozen arrays, so a table costs no memory; an edit copies the one array that it changes.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from core import numbers
from core.backend import HostArray
from core.errors import UserError
from core.initializers import INITIALIZERS
from core.language import tr
from core.params import Weights, layout
from core.project import Project

MOST_PASTED = 4_000_000
"""Cells of a text that is pasted: more is no spreadsheet."""


@dataclass(frozen=True, eq=False)
class WeightTable:
    """A layer's arrays side by side.

    Attributes:
        layer: its name.  main: the parameter whose inputs are rows ("hidden1.weight"), "" where there is none.
        grid: that parameter as (rows, columns), a view.  below: the parameters of one number per column, row by row.
        row_names, column_names: what a row and a column are called.
        pick: of an array of kernels the index that leaves one kernel (…, c, o); None for all of them.
    """

    layer: str
    main: str
    grid: HostArray
    below: tuple[tuple[str, HostArray], ...]
    row_names: Callable[[int], str]
    column_names: Callable[[int], str]
    pick: tuple[int, int] | None = None

    @property
    def rows(self) -> int:
        """How many rows there are, those below too."""
        return self.grid.shape[0] + len(self.below)

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return int(self.grid.shape[1])

    def value(self, row: int, column: int) -> float:
        """Give one number."""
        inside = self.grid.shape[0]
        return float(self.grid[row, column] if row < inside else self.below[row - inside][1][column])

    def row_name(self, row: int) -> str:
        """Name a row: an input, or "bias"."""
        inside = self.grid.shape[0]
        return self.row_names(row) if row < inside else self.below[row - inside][0].rpartition(".")[2]

    def block(self, rows: slice, columns: slice) -> HostArray:
        """Give a rectangle of numbers, as a new array."""
        inside = self.grid.shape[0]
        lines = [self.grid[rows.start : min(rows.stop, inside), columns]]
        lines += [self.below[r - inside][1][columns][None] for r in range(max(rows.start, inside), rows.stop)]
        return np.concatenate(lines)

    def with_block(self, weights: Weights, row: int, column: int, values: HostArray) -> Weights:
        """Give the weights with a rectangle of numbers put at (row, column).

        Raises:
            UserError: when it does not fit or holds NaN or infinity.
        """
        height, width = values.shape
        if row + height > self.rows or column + width > self.columns:
            raise UserError(
                tr(
                    "{layer}: {height} × {width} numbers do not fit at row {row}, column {column} of a table "
                    "of {rows} × {columns}.",
                    layer=self.layer,
                    height=height,
                    width=width,
                    row=row + 1,
                    column=column + 1,
                    rows=self.rows,
                    columns=self.columns,
                )
            )
        if not np.isfinite(values).all():
            raise UserError(tr("{layer}: a weight has to be a finite number.", layer=self.layer))
        inside = self.grid.shape[0]
        within = min(height, max(inside - row, 0))
        if within:
            array = np.array(weights[self.main])
            self._grid_of(array)[row : row + within, column : column + width] = values[:within]
            weights = Weights.mixed({**weights, self.main: array})
        for place in range(within, height):
            name = self.below[row + place - inside][0]
            array = np.array(weights[name])
            array.reshape(-1)[column : column + width] = values[place]
            weights = Weights.mixed({**weights, name: array})
        return weights

    def _grid_of(self, array: HostArray) -> HostArray:
        return _kernel(array, self.pick) if self.pick is not None else array.reshape(-1, array.shape[-1])

    def find(self, words: str) -> tuple[int, int] | None:
        """Find a row or column by its name or number ("x3", "row 12", "unit 7"): (row, column), −1 for any."""
        wanted = words.strip().casefold()
        if not wanted:
            return None
        kind, _, digits = wanted.rpartition(" ")
        if digits.isdecimal():
            place = int(digits) - 1
            if kind not in ("row", "input") and place < self.columns:
                return -1, place
            return (place, -1) if kind in ("", "row", "input") and place < self.rows else None
        for count, name, as_row in ((self.rows, self.row_name, True), (self.columns, self.column_names, False)):
            for match in (lambda text: text == wanted, lambda text: wanted in text):
                for place in range(count):
                    if match(name(place).casefold()):
                        return (place, -1) if as_row else (-1, place)
        return None


def table_of(project: Project, weights: Weights, layer: str, pick: tuple[int, int] | None = None) -> WeightTable | None:
    """Give the table of a layer, None where it has no parameters; `pick`: one kernel, (channel, filter), alone."""
    arrays = {n: weights[n] for n in (e.name for e in layout(project.spec).entries if e.layer == layer)}
    if not arrays:
        return None
    main = max(arrays, key=lambda name: arrays[name].ndim)
    if arrays[main].ndim < 2:
        width = max(array.size for array in arrays.values())
        below = tuple((n, a.reshape(-1)) for n, a in arrays.items() if a.size == width)
        return WeightTable(layer, "", np.empty((0, width)), below, str, unit_namer(project, layer))
    array = arrays[main]
    if pick is not None and array.ndim == 4:
        grid = _kernel(array, pick)
        return WeightTable(layer, main, grid, (), lambda r: f"y {r + 1}", lambda c: f"x {c + 1}", pick)
    grid = array.reshape(-1, array.shape[-1])
    below = tuple((n, a.reshape(-1)) for n, a in arrays.items() if n != main and a.size == grid.shape[1])
    columns = unit_namer(project, layer) if array.ndim < 4 else lambda c: tr("filter {c}", c=c + 1)
    return WeightTable(layer, main, grid, below, _row_namer(project, layer, array), columns)


def _kernel(array: HostArray, pick: tuple[int, int]) -> HostArray:
    return array[:, :, pick[0], pick[1]]


def unit_namer(project: Project, layer: str) -> Callable[[int], str]:
    """Give a function that names the units of a layer: features, classes, "hidden1 · 3", or place and channel."""
    spec, pipeline = project.spec, project.dataset().pipeline
    known: Sequence[str] = ()
    if layer in spec.inputs:
        known = [pipeline.feature_names[c] for c in spec.columns(layer)]
    elif layer == spec.output.name:
        known = pipeline.output_names
    shape = spec.shapes()[layer]
    if len(shape) == 3:
        _, width, channels = shape
        return lambda u: f"{layer} · y {u // (width * channels) + 1} x {u // channels % width + 1} c {u % channels + 1}"
    return lambda unit: known[unit] if unit < len(known) else f"{layer} · {unit + 1}"


def _row_namer(project: Project, layer: str, array: HostArray) -> Callable[[int], str]:
    """Name what a row stands for: a unit that is read, a pixel of a kernel, a category."""
    spec = project.spec
    if array.ndim == 4:
        _, width, channels = array.shape[:3]
        return lambda r: f"y {r // (width * channels) + 1} x {r // channels % width + 1} c {r % channels + 1}"
    sources, shapes = spec[layer].inputs, spec.shapes()
    if spec[layer].layer.kind == "embedding":
        return _category_namer(project, layer)
    if len(sources) == 1 and math.prod(shapes[sources[0]]) == array.shape[0]:
        return unit_namer(project, sources[0])
    return lambda r: tr("input {r}", r=r + 1)


def _category_namer(project: Project, layer: str) -> Callable[[int], str]:
    """Name the rows of an embedding by the categories of the one column that it reads."""
    sources, data = project.spec[layer].inputs, project.dataset()
    columns = project.spec.columns(sources[0]) if sources[0] in project.spec.inputs else range(0)
    names: Sequence[str] = ()
    if len(columns) == 1:
        fitted = [c for c in data.pipeline.inputs for _ in c.feature_names][columns[0]]
        names = tuple(map(str, fitted.state.get("categories", ())))
    return lambda r: names[r] if r < len(names) else tr("category {r}", r=r)


# Numbers in and out.


def parse_cells(text: str) -> HostArray:
    """Read numbers as a spreadsheet copies them: lines with tabs, semicolons, commas or blanks between cells.

    A comma is a decimal comma where tabs, semicolons or blanks separate the cells.

    Raises:
        UserError: naming line and cell that is no number, or lines of different lengths.
    """
    lines = [line for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if line.strip()]
    if not lines:
        raise UserError(tr("There are no numbers to paste; copy some cells first."))
    if sum(len(line) for line in lines) > 30 * MOST_PASTED:
        raise UserError(
            tr("The text is too long to be pasted; at most {most_pasted:,} numbers.", most_pasted=MOST_PASTED).replace(
                ",", " "
            )
        )
    rows = [_cells(line) for line in lines]
    for place, row in enumerate(rows, 1):
        if len(row) != len(rows[0]):
            raise UserError(
                tr(
                    "Line {place} has {n_row} cells, and line 1 has {n_rows}; paste a rectangle.",
                    place=place,
                    n_row=len(row),
                    n_rows=len(rows[0]),
                )
            )
    return np.array([[_number(cell, r, c) for c, cell in enumerate(row, 1)] for r, row in enumerate(rows, 1)])


def _cells(line: str) -> list[str]:
    for separator in ("\t", ";"):
        if separator in line:
            return line.strip("\n").split(separator)
    parts = line.split()
    if len(parts) == 1 and "," in line:
        return _by_commas(line)
    return [part.strip(",") if len(parts) > 1 else part for part in parts]


def _by_commas(line: str) -> list[str]:
    """Cut a line without tabs: one comma and no point is a decimal comma, e.g. "0,5"."""
    return [line] if line.count(",") == 1 and "." not in line else line.split(",")


def _number(cell: str, line: int, place: int) -> float:
    try:
        value = numbers.parse(cell)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise UserError(
            tr(
                "Line {line}, cell {place}: {cell!r} is no finite number; nothing was pasted.",
                line=line,
                place=place,
                cell=cell.strip(),
            )
        )
    return value


def as_text(values: HostArray) -> str:
    """Write numbers as a spreadsheet reads them, every digit: tabs between cells, one line for each row."""
    return "\n".join("\t".join(repr(float(v)) for v in row) for row in values)


# Filling.


def constant(shape: tuple[int, int], value: float) -> HostArray:
    """Give a rectangle of one number."""
    return np.full(shape, float(value))


def identity(shape: tuple[int, int]) -> HostArray:
    """Give ones on the diagonal, zeros elsewhere."""
    return np.eye(*shape)


def drawn(shape: tuple[int, int], initializer: str, seed: int, fans: tuple[int, int]) -> HostArray:
    """Draw numbers as an initializer does for a layer of these fans."""
    return INITIALIZERS[initializer].draw(np.random.default_rng([seed]), shape, *fans)


def fans_of(project: Project, layer: str) -> tuple[int, int]:
    """Give fan in and fan out of a layer's first parameter."""
    info = next(e.info for e in layout(project.spec).entries if e.layer == layer)
    return info.fan_in, info.fan_out


@dataclass(frozen=True)
class Statistics:
    """What can be said of some numbers; `wrong` counts NaN and infinity, which the others leave out."""

    count: int
    mean: float
    deviation: float
    smallest: float
    largest: float
    zeros: int
    wrong: int

    def words(self) -> str:
        """Write them in one line."""
        n = f"{self.count:,}".replace(",", " ")
        if self.wrong:
            return tr("{n2} cells · {wrong} NaN or ∞!", n2=n, wrong=self.wrong)
        shown: list[Any] = [numbers.text(v) for v in (self.mean, self.deviation, self.smallest, self.largest)]
        return tr("{} cells · mean {} · sd {} · from {} to {} · {} zero").format(n, *shown, self.zeros)


def statistics(values: HostArray) -> Statistics:
    """Describe numbers (any shape, at least one)."""
    flat = values.ravel()
    finite = flat[np.isfinite(flat)]
    if not len(finite):
        return Statistics(len(flat), math.nan, math.nan, math.nan, math.nan, 0, len(flat))
    return Statistics(
        len(flat), float(finite.mean()), float(finite.std()), float(finite.min()), float(finite.max()),
        int((finite == 0).sum()), len(flat) - len(finite),
    )  # fmt: skip
