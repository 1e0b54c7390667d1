"""Going over all rows of a file: what is in its columns, and what the training rows alone say.

Everything is gathered chunk by chunk and put together exactly; memory does not grow with the file. A median is found
by narrowing down: counts between the smallest and largest value, then between those of the bar that holds it, until
what is left can be sorted.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from core.backend import HostArray
from core.data.plan import SplitPlan
from core.data.stream.parts import LEFT_OUT, TRAIN, draws, named_parts, of_groups, parts_of
from core.data.stream.source import Report, Source, told
from core.data.stream.summary import Summary
from core.data.table import Table, listing
from core.errors import UserError
from core.language import tr

BARS = 65_536
SORTED = 1_000_000
"""So many numbers are sorted at once to find a median."""
AT_ONCE = 2_000_000
"""A file with fewer numbers is gone over wherever it is asked for: it takes about a tenth of a second."""


class PassNeeded(UserError):
    """Statistics of the training rows are wanted where nobody may wait; `gather` gets them."""

    def __init__(self, gather: Callable[[Report | None], object]) -> None:
        """Say what has to be done beside the window first."""
        super().__init__(tr("The training rows have to be gone over first; wait until that is done and try again."))
        self.gather = gather


@dataclass(frozen=True, eq=False)
class Statistics:
    """What one way to share the rows out gives.

    Attributes:
        counts: int64 (chunks, 3), rows of training, validation and test in each chunk.
        usable: how many rows have no missing value where one leaves the row out.
        train: column → summary of the training rows alone.  used: the same of all rows in some part.
        medians: column → median of the training rows, where it was wanted.
    """

    counts: HostArray
    usable: int
    train: Mapping[str, Summary]
    used: Mapping[str, Summary]
    medians: dict[str, float] = field(default_factory=dict)


def overview(source: Source, report: Report | None = None) -> dict[str, Summary]:
    """Sum all rows up, column by column.

    Raises:
        Cancelled: when `report` gave False.
    """
    found = {name: Summary() for name in source.names}
    for place in range(source.chunks):
        told(report, place / source.chunks)
        _add(found, source.chunk(place), None)
    return found


def _add(found: dict[str, Summary], table: Table, rows: HostArray | None) -> None:
    for name, summary in found.items():
        column = table.column(name)
        values = column.values if rows is None else column.values[rows]
        if column.kind == "number":
            summary.add_numbers(values)
        else:
            summary.add_codes(values, len(column.categories))


class Shared:
    """How the rows of one source are shared out: by the split, and by the columns where a gap leaves a row out.

    `needs` are the columns that tell the part of a row.
    """

    def __init__(self, source: Source, split: SplitPlan, gaps: Iterable[str]) -> None:
        """Describe it; nothing is read.

        Raises:
            UserError: when rows cannot be shared out so while they stay in their file.
        """
        self.source, self.split, self.gaps = source, split, tuple(sorted(gaps))
        _check(source, split)
        by = (split.column,) if split.by in ("group", "column") else ()
        self.needs = tuple(dict.fromkeys((*self.gaps, *by)))
        self._counts = split.by == "share" and not split.shuffle and bool(self.gaps)
        self._before: HostArray | None = None if self._counts else source.bounds[:-1]

    @property
    def key(self) -> tuple[Any, ...]:
        """What the parts depend on, besides the file."""
        split = self.split
        shares = (split.train, split.validation, split.test, split.shuffle, split.by, split.column)
        folds = (split.folds, split.fold if split.folds else 0)
        return (*shares, *folds, split.seed if split.shuffle or split.by == "group" else 0, self.gaps)

    def count(self, report: Report | None = None) -> None:
        """Count the usable rows before each chunk, where the parts hang on it: without shuffling, with gaps."""
        if self._before is None:
            counts = [0]
            for place in range(self.source.chunks):
                told(report, place / self.source.chunks)
                counts.append(int(self._keep(self.source.chunk(place, self.gaps), place).sum()))
            before = np.cumsum(counts, dtype=np.int64)
            self._before, self._usable = before[:-1], int(before[-1])

    _usable = 0

    def _keep(self, table: Table, place: int) -> HostArray:
        keep = np.ones(int(self.source.bounds[place + 1] - self.source.bounds[place]), dtype=bool)
        for name in self.needs:
            keep &= ~table.column(name).missing
        return keep

    def parts(self, table: Table, place: int) -> HostArray:
        """Give the part of each row of chunk `place`; `table` has the columns of `needs` at least.

        Raises:
            UserError: when a column names a part that there is not.
        """
        keep, split = self._keep(table, place), self.split
        if split.by == "column":
            parts = named_parts(table.column(split.column))
            parts[~keep] = LEFT_OUT
            return parts
        return parts_of(self._places(table, place, keep), keep, split)

    def _places(self, table: Table, place: int, keep: HostArray) -> HostArray:
        if self.split.by == "group":
            return of_groups(table.column(self.split.column), self.split.seed)
        if self.split.shuffle:
            return draws(np.arange(*self.source.bounds[place : place + 2]), self.split.seed)
        self.count()
        before = int(self._before[place]) if self._before is not None else 0
        at: HostArray = (before + np.cumsum(keep) - 0.5) / (self._usable or self.source.rows)
        return at


def _check(source: Source, split: SplitPlan) -> None:
    if split.by == "time":
        raise UserError(tr("Split: streamed rows cannot be put in order of time; split by share, column or group."))
    if split.by != "share" and split.column not in source.names:
        wanted = {"column": tr("names the part"), "group": tr("names the group")}[split.by]
        raise UserError(
            tr(
                "Split: choose the column that {wanted}; there are {listing}.",
                wanted=wanted,
                listing=listing(source.names),
            )
        )
    if split.by == "column" and split.folds:
        raise UserError(tr("Split: a column that names the parts leaves nothing for folds; split by share or group."))
    if split.folds == 1 or split.fold > max(split.folds, 1):
        raise UserError(
            tr(
                "Split: fold {fold} of {folds} does not exist; choose 2 or more folds and one of them.",
                fold=split.fold,
                folds=split.folds,
            )
        )


def gather(shared: Shared, names: Iterable[str], report: Report | None = None) -> Statistics:
    """Go over all rows once and sum the training rows up.

    Raises:
        Cancelled: when `report` gave False.
    """
    source, wanted = shared.source, list(names)
    shared.count(report)
    train, held = ({name: Summary() for name in wanted} for _ in range(2))
    counts, usable = np.zeros((source.chunks, 3), np.int64), 0
    for place in range(source.chunks):
        told(report, place / source.chunks)
        table = source.chunk(place, dict.fromkeys((*wanted, *shared.needs)))
        parts = shared.parts(table, place)
        counts[place] = np.bincount(parts[parts != LEFT_OUT], minlength=3)
        usable += int(counts[place].sum())
        _add(train, table, np.flatnonzero(parts == TRAIN))
        _add(held, table, np.flatnonzero(parts > TRAIN))
    for name in wanted:
        held[name].merge(train[name])
    return Statistics(counts, usable, train, held)


def median(shared: Shared, name: str, summary: Summary, report: Report | None = None) -> float:
    """Find the median of a column's training rows exactly; of an even number the mean of the two in the middle.

    Raises:
        Cancelled: when `report` gave False.
    """
    if not summary.count:
        return 0.0
    low, high, below, within = summary.low, summary.high, 0, summary.count
    first, last = (summary.count - 1) // 2, summary.count // 2
    while within > SORTED and low < high:
        edges = np.linspace(low, high, BARS + 1)
        counts = np.zeros(BARS, np.int64)
        for values in _between(shared, name, low, high, report):
            counts += np.histogram(values, edges)[0]
        ends = below + np.cumsum(counts)
        bar, other = (int(np.searchsorted(ends, place, side="right")) for place in (first, last))
        if other > bar or (edges[bar], edges[bar + 1]) == (low, high):
            break
        below, within = int(ends[bar] - counts[bar]), int(counts[bar])
        low, high = float(edges[bar]), float(np.nextafter(edges[bar + 1], -np.inf)) if bar < BARS - 1 else high
    if low == high:
        return low
    found = np.sort(np.concatenate([np.zeros(0), *_between(shared, name, low, high, report)]))
    return float((found[first - below] + found[last - below]) / 2)


def _between(shared: Shared, name: str, low: float, high: float, report: Report | None) -> Iterable[HostArray]:
    """Give the values of the training rows from `low` to `high`, chunk by chunk."""
    source = shared.source
    for place in range(source.chunks):
        told(report, place / source.chunks)
        table = source.chunk(place, dict.fromkeys((name, *shared.needs)))
        values = table.column(name).values[shared.parts(table, place) == TRAIN]
        yield values[(values >= low) & (values <= high)]


_not_here: set[int] = set()


def never_wait_here() -> None:
    """Let no long pass be made in this thread, the window's, from now on; see `PassNeeded`."""
    _not_here.add(threading.get_ident())


def may_wait(source: Source) -> bool:
    """Tell whether a pass over `source` may be made in this thread."""
    return threading.get_ident() not in _not_here or source.rows * len(source.fields) <= AT_ONCE
