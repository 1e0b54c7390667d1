"""Holds a column of numbers to the engine, and finds the first mistake."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core import numbers
from core.errors import UserError
from core.explanation import Explanation
from core.homework.deeper import slip_behind
from core.homework.labels import EXAMPLES, step_of
from core.homework.recompute import recomputed
from core.homework.sheet import Entry
from core.judging.judge import DIGITS, Verdict, judge
from core.judging.record import cell_text
from core.judging.typed import read
from core.language import tr, tr_n
from core.spreadsheets import lines
from core.walk import Walk

MOST_STEPS = 20_000
KINDS = {
    "right": tr("right"), "close": tr("close"), "follows": tr("follows from an earlier mistake"), "wrong": tr("wrong"),
    "unreadable": tr("no number"), "unknown": tr("label not known"), "missing": tr("empty"),
}  # fmt: skip


@dataclass(frozen=True)
class Cell:
    """One checked cell.

    Attributes:
        label, text: as they were written.  step: which step makes it, None where the label is not known.
        kind: one of `KINDS`.  words: what there is to say.  title: what the number is.
        right: the engine's number.  row: the row of data, from 0.
    """

    label: str
    text: str
    step: int | None
    kind: str
    words: str
    title: str = ""
    right: float | None = None
    row: int = 0

    def told(self, reveal: bool) -> str:
        """Give the words; without `reveal` they do not name the right number."""
        if reveal or self.right is None:
            return self.words
        return self.words.replace(f" = {numbers.text(self.right)}", "")


@dataclass(frozen=True)
class Report:
    """All cells in the order they were written, and the first wrong one in the order of the calculation."""

    cells: tuple[Cell, ...]
    first: int | None

    @property
    def words(self) -> str:
        """Sum it up."""
        counts = {kind: sum(cell.kind == kind for cell in self.cells) for kind in KINDS}
        shown = [f"{count} {KINDS[kind]}" for kind, count in counts.items() if count]
        return tr_n("{n} number: {shown}.", "{n} numbers: {shown}.", len(self.cells), shown=", ".join(shown))

    def explanation(self, reveal: bool = True) -> str:
        """Explain the first mistake."""
        if self.first is None:
            return ""
        cell = self.cells[self.first]
        return tr(
            "First mistake: {cell} = {cell_text}. {told}",
            cell=cell.label or cell.title,
            cell_text=cell.text,
            told=cell.told(reveal),
        )


def check(walks: Sequence[Walk], entries: Sequence[Entry], digits: int = DIGITS) -> Report:
    """Check cells; `walks` has a walk for each row of data that the entries name.

    Raises:
        UserError: when there are more numbers than steps, or the walk is too long to be done by hand.
    """
    cells: list[Cell] = []
    for row, walk in enumerate(walks):
        if len(walk) > MOST_STEPS:
            raise UserError(
                tr(
                    "This update has {n_walk} steps; homework is checked up to {most_steps}.",
                    n_walk=len(walk),
                    most_steps=MOST_STEPS,
                )
            )
        cells += _checked(walk, [entry for entry in entries if entry.row == row], digits)
    order = sorted(
        (k for k, cell in enumerate(cells) if cell.kind == "wrong"), key=lambda k: (cells[k].row, cells[k].step or 0)
    )
    return Report(tuple(cells), order[0] if order else None)


def _checked(walk: Walk, entries: Sequence[Entry], digits: int) -> list[Cell]:
    places = _places(walk, entries)
    paper, found = _Paper(walk, digits), {}
    for k in sorted(range(len(entries)), key=lambda k: -1 if (place := places[k]) is None else place):
        found[k] = paper.cell(entries[k], places[k])
    return [found[k] for k in range(len(entries))]


class _Paper:
    """What a learner wrote so far, taken over where it differs from the engine, and what follows from it."""

    def __init__(self, walk: Walk, digits: int) -> None:
        self._walk, self._digits = walk, digits
        self._written: dict[int, float] = {}
        self._rounded: set[int] = set()
        self._sure: set[int] = set()
        self._at = 0

    def cell(self, entry: Entry, step: int | None) -> Cell:
        """Judge one cell; they come in the order of the trace."""
        if step is None:
            words = tr("This label names no number of the network; write {examples}.", examples=EXAMPLES)
            return Cell(entry.label, entry.text, None, "unknown", words, row=entry.row)
        self._carry_on(step)
        told = self._walk[step]
        kind, words = (
            self._judged(step, entry.text) if entry.text.strip() else ("missing", tr("Nothing is written here."))
        )
        return Cell(entry.label, entry.text, step, kind, words, told.title, told.result, entry.row)

    def _carry_on(self, until: int) -> None:
        """Work out the steps between, which the learner did not write down, from what they wrote."""
        for step in range(self._at, until) if self._written else ():
            if step not in self._written and (told := recomputed(self._walk, step, self._written)) is not None:
                if self._by_rounding(step):
                    self._rounded.add(step)
                self._written[step] = told.result
        self._at = max(self._at, until)

    def _by_rounding(self, step: int) -> bool:
        """Tell whether a step is off by rounding alone, and by no mistake."""
        mistakes = {made: value for made, value in self._written.items() if made not in self._rounded and made != step}
        return recomputed(self._walk, step, mistakes) is None

    def _known(self, step: int) -> dict[int, float]:
        """Give what is known to stand on the paper before a step, right or wrong: no slip is looked for there."""
        sure = {made: self._walk[made].result for made in self._sure}
        return {**sure, **self._written}

    def _judged(self, step: int, text: str) -> tuple[str, str]:
        verdict = judge(self._walk, step, text, self._digits)
        kind, words = "wrong" if verdict.kind == "slip" else str(verdict.kind), verdict.words
        if kind in ("wrong", "close") and (carried := recomputed(self._walk, step, self._written)) is not None:
            kind, words = self._beside(step, text, carried, verdict)
        if kind == "wrong" and not verdict.slips:
            words = slip_behind(self._walk, step, read(text), self._known(step)) or words
        if kind in ("right", "close"):
            self._sure.add(step)
        if verdict.typed is not None and kind != "right":
            self._written[step] = verdict.typed
            if kind == "close":
                self._rounded.add(step)
        return kind, words

    def _beside(self, step: int, text: str, carried: Explanation, verdict: Verdict) -> tuple[str, str]:
        """Judge a number against what follows from the numbers that were written before it."""
        own = judge(self._walk, carried, text, self._digits, step)
        if own.kind in ("right", "close"):
            if self._by_rounding(step):
                return "close", tr("This follows from numbers before it that were rounded.")
            shown = f"{carried.numbers} = {numbers.text(carried.result)}"
            return "follows", tr("Worked out rightly from the earlier mistake: {shown}.", shown=shown)
        if verdict.kind == "close":
            return "close", verdict.words
        if own.kind == "slip":
            return "wrong", tr("{own} (This comes on top of the earlier mistake.)", own=own.words)
        return "wrong", verdict.words


def _places(walk: Walk, entries: Sequence[Entry]) -> list[int | None]:
    """Give the step of every cell: by its label, else by its place in the order of the trace."""
    if any(not entry.label for entry in entries):
        order = _trace(walk, len(entries))
        return [order[k] for k in range(len(entries))]
    places: list[int | None] = []
    for entry in entries:
        try:
            places.append(step_of(walk, entry.label))
        except UserError:
            places.append(None)
    return places


def _trace(walk: Walk, count: int) -> list[int]:
    """Give the steps in order; where just as many numbers are given, without those that only hand a number on."""
    steps = [k for s in walk.segments if s.phase != "encode" for k in range(s.start, s.stop)]
    telling = [step for step in steps if not _hands_on(walk, step)] if count < len(steps) else steps
    for phases in (("forward",), ("forward", "loss"), ("forward", "loss", "backward"), None):
        chosen = [step for step in telling if phases is None or walk.segment(step).phase in phases]
        if len(chosen) == count:
            return chosen
    if count > len(steps):
        raise UserError(
            tr(
                "These are {count} numbers without labels, and the update has {n_steps}; add labels.",
                count=count,
                n_steps=len(steps),
            )
        )
    return steps[:count]


def _hands_on(walk: Walk, step: int) -> bool:
    """Tell whether a step's equation is only another number, as with identity."""
    told = walk[step]
    if told.equation == ("identity(", 0, ")"):
        return True
    own = [f for f in told.factors if f.symbol in ("f′(z)", "f′")]
    return walk.segment(step).part == "dz" and len(told.factors) == 2 and bool(own) and "identity" in own[0].meaning


def result_table(report: Report, reveal: bool = True) -> str:
    """Write a report as CSV: label, answer, verdict, words and, with `reveal`, the right number."""
    rows: list[list[object]] = [
        ["row", "label", "quantity", "answer", "verdict", "explanation", *(["right"] if reveal else [])]
    ]
    for cell in report.cells:
        right = [] if not reveal else ["" if cell.right is None else repr(cell.right)]
        texts = [cell.label, cell.title, cell.text, KINDS[cell.kind], cell.told(reveal)]
        rows.append([cell.row + 1, *map(cell_text, texts), *right])
    return lines(rows)
