"""What came of reading a file: everything that was left out, changed or only noticed, counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from core.data.table import Table, listing

MOST_FAULTS = 500
"""So many faults are kept with their place; all are counted."""


@dataclass(frozen=True)
class Fault:
    """One fault of a file: where, of which kind, and a part of a sentence: "7 fields where 8 are expected"."""

    line: int
    kind: str
    words: str

    @property
    def sentence(self) -> str:
        """Say it whole."""
        return f"line {self.line}: {self.words}" if self.line else self.words


@dataclass(frozen=True)
class Summary:
    """The counts of one reading.

    Attributes:
        found: how the file is written, in a few words.  left_out: rows by reason.  faults: the first of them.
        doubts: places that may be slips, though all was read.
        missing: cells that were made missing, by reason.  renamed: names of columns, old and new.
        empty: columns without any value.  notes: whatever else is to be known, in sentences.
    """

    rows: int = 0
    columns: int = 0
    found: str = ""
    left_out: Mapping[str, int] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
    doubts: tuple[Fault, ...] = ()
    missing: Mapping[str, int] = field(default_factory=dict)
    renamed: tuple[tuple[str, str], ...] = ()
    empty: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    seconds: float = 0.0

    @property
    def n_left_out(self) -> int:
        """How many rows were left out."""
        return sum(self.left_out.values())

    def sentences(self) -> tuple[str, ...]:
        """Tell everything that a careful reader should know; nothing when all was plain."""
        found = list(self.notes)
        if self.left_out:
            reasons = ", ".join(f"{count} with {reason}" for reason, count in self.left_out.items())
            first = f"; the first is {self.faults[0].sentence}" if self.faults else ""
            found.append(f"{counted(self.n_left_out, 'row')} left out: {reasons}{first}.")
        found += [f"{reason}." for reason in self.missing]
        if self.renamed:
            pairs = listing((f"{old} → {new}" for old, new in self.renamed), 4)
            found.append(f"{counted(len(self.renamed), 'name')} of columns stood there before: {pairs}.")
        if self.empty:
            found.append(f"Without any value: {listing(self.empty, 6)}.")
        return tuple(found)

    def headline(self) -> str:
        """Say rows, columns and what was left out, in one line."""
        gone = f", {self.n_left_out:,} left out" if self.left_out else ""
        return f"{counted(self.rows, 'row')} × {counted(self.columns, 'column')} read{gone}"


@dataclass(frozen=True)
class Imported:
    """A table and what came of reading it."""

    table: Table
    summary: Summary


def imported(table: Table, summary: Summary) -> Imported:
    """Put both together: the sentences become the table's notes."""
    summary = replace(summary, rows=table.rows, columns=len(table.columns))
    return Imported(replace(table, notes=summary.sentences()), summary)


def counted(count: int, one: str) -> str:
    """Write "1 row" or "7,043 rows"."""
    return f"{count:,} {one}{'' if count == 1 else 's'}"
