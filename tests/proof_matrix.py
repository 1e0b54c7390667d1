"""The matrix of proofs: which tests stand for a cell, what became of them, and how it is told.

Below a count stands the largest difference that the tests found, |found − expected| / max(1, |expected|).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from tests.proof_table import COLUMNS, GROUPS, excuse

Place = tuple[str, str, str]
"""A cell: group, kind, column."""
PRECISIONS = ("float64", "float32")
REASON, LEFT_OUT, MISSING = "·", "left out", "MISSING"


@dataclass
class Cell:
    """The tests of one cell: those that are asked for here, and those that need what there is not."""

    asked: set[str] = field(default_factory=set)
    left_out: set[str] = field(default_factory=set)


@dataclass
class Matrix:
    """All cells, the tests that passed, the precision and largest difference of each, and marks that say nothing."""

    cells: dict[Place, Cell] = field(default_factory=dict)
    passed: set[str] = field(default_factory=set)
    differences: dict[str, tuple[str, float]] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def ask(self, test: str, place: Place, here: bool) -> None:
        """Note that `test` stands for a cell; `here`: it is asked for."""
        cell = self.cells.setdefault(place, Cell())
        (cell.asked if here else cell.left_out).add(test)

    def asked(self) -> set[str]:
        """Give all tests that are asked for."""
        return set().union(*(cell.asked for cell in self.cells.values()))

    def counts(self) -> tuple[int, int, int]:
        """Count the proofs given, those asked for, and those left out."""
        asked, left_out = self.asked(), set().union(*(cell.left_out for cell in self.cells.values()))
        return len(asked & self.passed), len(asked), len(left_out)

    def tests(self, group: str, kinds: Iterable[str], column: str) -> set[str]:
        """Give the tests asked for of some cells of a column."""
        return set().union(*(self.cells.get((group, kind, column), Cell()).asked for kind in kinds))

    def difference(self, group: str, kind: str, column: str, precision: str) -> str:
        """Write the largest difference that the tests of a cell found in a precision, or nothing."""
        noted = (self.differences.get(test, ("", 0.0)) for test in self.tests(group, [kind], column))
        found = [difference for dtype, difference in noted if dtype == precision]
        return f"±{max(found):.0e}".replace("e-0", "e-").replace("±0e+00", "±0") if found else ""

    def count(self, group: str, kinds: Iterable[str], column: str) -> str:
        """Write "n of n" for some cells of a column."""
        asked = self.tests(group, kinds, column)
        return f"{len(asked & self.passed)} of {len(asked)}"

    def told(self, group: str, kind: str, column: str) -> str:
        """Write one cell."""
        if excuse(group, kind, column):
            return REASON
        cell = self.cells.get((group, kind, column), Cell())
        if not cell.asked:
            return LEFT_OUT if cell.left_out else MISSING
        return self.count(group, [kind], column) + ("" if cell.asked <= self.passed else " !")

    def problems(self) -> Iterator[str]:
        """Say what is missing, failed, excused without need, or marked wrongly."""
        yield from self.wrong
        for group, kinds in GROUPS.items():
            for kind in kinds:
                for column in COLUMNS[group]:
                    yield from self._problem(group, kind, column)

    def _problem(self, group: str, kind: str, column: str) -> Iterator[str]:
        cell, why = self.cells.get((group, kind, column), Cell()), excuse(group, kind, column)
        place, lacking = f"{group} {kind}, {column}", sorted(cell.asked - self.passed)
        if why and (cell.asked or cell.left_out):
            yield f"{place}: excused ({why}), but there are tests"
        elif lacking:
            yield f"{place}: not passed: {lacking[0]}"
        elif not why and not cell.asked and not cell.left_out:
            yield f"{place}: there is no test"

    def text(self) -> Iterator[str]:
        """Write one table per group: below the counts the largest difference that was found."""
        for group, kinds in GROUPS.items():
            columns, rows = COLUMNS[group], []
            for kind in kinds:
                rows.append([kind, *(self.told(group, kind, column) for column in columns)])
                for precision in PRECISIONS:
                    differences = [self.difference(group, kind, column, precision) for column in columns]
                    rows += [[f"  {precision}", *differences]] if any(differences) else []
            yield from table([group, *columns], rows, ["together", *(self.count(group, kinds, c) for c in columns)])
            yield from (f"  {REASON} {line}" for line in reasons(group))
            yield ""


def reasons(group: str) -> Iterator[str]:
    """Say why cells are empty: "column: reason (kinds)"."""
    found: dict[str, list[str]] = {}
    for kind in GROUPS[group]:
        for column in COLUMNS[group]:
            if why := excuse(group, kind, column):
                found.setdefault(f"{column}: {why}", []).append(kind)
    yield from (f"{why} ({', '.join(kinds)})" for why, kinds in found.items())


def table(head: list[str], rows: list[list[str]], last: list[str]) -> Iterator[str]:
    """Set a table in columns; the head's words stand below each other."""
    words = [re.split(r"[ _]", title) for title in head]
    every = [*rows, last]
    widths = [max(*map(len, words[k]), *(len(row[k]) for row in every)) for k in range(len(head))]
    for line in range(max(map(len, words))):
        yield _line([parts[line] if line < len(parts) else "" for parts in words], widths)
    rule = "─" * (sum(widths) + 2 * (len(widths) - 1))
    yield rule
    yield from (_line(row, widths) for row in rows)
    yield rule
    yield _line(last, widths)


def _line(cells: list[str], widths: list[int]) -> str:
    first, *others = zip(cells, widths, strict=True)
    return "  ".join([first[0].ljust(first[1]), *(text.rjust(width) for text, width in others)]).rstrip()


def page(matrix: Matrix) -> str:
    """Write the matrix in Markdown."""
    lines: list[str] = []
    for group, kinds in GROUPS.items():
        columns = COLUMNS[group]
        lines += [f"### {group.capitalize()}", "", row([group, *columns]), row(["---", *["--:"] * len(columns)])]
        for kind in kinds:
            lines.append(row([f"`{kind}`", *("<br>".join(_cell(matrix, group, kind, c)) for c in columns)]))
        lines += [row(["together", *(matrix.count(group, kinds, column) for column in columns)]), ""]
        lines += [f"{REASON} {line}  " for line in reasons(group)]
        lines += [""]
    passed, asked, left_out = matrix.counts()
    others = f" {left_out} more need a GPU, and there was none." if left_out else ""
    return "\n".join([*lines, f"**Together {passed} of {asked} proofs.**{others}", ""])


def _cell(matrix: Matrix, group: str, kind: str, column: str) -> Iterator[str]:
    yield matrix.told(group, kind, column)
    for precision in PRECISIONS:
        if text := matrix.difference(group, kind, column, precision):
            yield text if precision == "float64" else f"{text} (float32)"


def row(cells: Iterable[str]) -> str:
    """Write a line of a Markdown table."""
    return f"| {' | '.join(cells)} |"
