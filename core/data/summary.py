"""What came of reading a file: everything that was left out, changed or only noticed, counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from core.data.table import Table, listing
from core.language import tr, tr_n

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
        return tr("line {line}: {it}", line=self.line, it=self.words) if self.line else self.words


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
            reasons = ", ".join(
                tr("{count} with {reason}", count=count, reason=reason) for reason, count in self.left_out.items()
            )
            first = tr("; the first is {sentence}", sentence=self.faults[0].sentence) if self.faults else ""
            found.append(
                tr(
                    "{counted} left out: {reasons}{first}.",
                    counted=counted(self.n_left_out, "{n} row", "{n} rows"),
                    reasons=reasons,
                    first=first,
                )
            )
        found += [f"{reason}." for reason in self.missing]
        if self.renamed:
            pairs = listing((f"{old} → {new}" for old, new in self.renamed), 4)
            found.append(
                tr(
                    "{counted} of columns stood there before: {pairs}.",
                    counted=counted(len(self.renamed), "{n} name", "{n} names"),
                    pairs=pairs,
                )
            )
        if self.empty:
            found.append(tr("Without any value: {listing}.", listing=listing(self.empty, 6)))
        return tuple(found)

    def headline(self) -> str:
        """Say rows, columns and what was left out, in one line."""
        gone = tr(", {n_left_out:,} left out", n_left_out=self.n_left_out) if self.left_out else ""
        rows, columns = (
            counted(self.rows, "{n} row", "{n} rows"),
            counted(self.columns, "{n} column", "{n} columns"),
        )
        return tr("{rows} × {columns} read{gone}", rows=rows, columns=columns, gone=gone)


@dataclass(frozen=True)
class Imported:
    """A table and what came of reading it."""

    table: Table
    summary: Summary


def imported(table: Table, summary: Summary) -> Imported:
    """Put both together: the sentences become the table's notes."""
    summary = replace(summary, rows=table.rows, columns=len(table.columns))
    return Imported(replace(table, notes=summary.sentences()), summary)


def counted(count: int, one: str, many: str) -> str:
    """Write "1 row" or "7,043 rows" of "{n} row" and "{n} rows"."""
    return tr_n(one, many, count, n=f"{count:,}")
