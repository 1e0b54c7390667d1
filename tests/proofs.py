"""What is proven of every layer, activation, loss … : a matrix of what the tests marked `proves` have shown.

    python3 run.py proofs          every proof; installs PyTorch, scikit-learn and CuPy first
    python3 run.py proofs --own    those that need no other library

A test says what it proves with `@pytest.mark.proves(column, group="parameter")`: the kinds of `group` are read from
the parameter's value (a kind, a name that holds kinds, an object with a `kind`, a network with layers). Without such
a parameter the words are kinds themselves. Rows come from the registries, so a new activation without a proof shows
as a hole. What was asked for and not run, or skipped, is not proven. Proofs that need a GPU are asked for where one is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from core.activations import ACTIVATIONS
from core.catalogue import LAYERS
from core.initializers import INITIALIZERS
from core.losses import LOSSES
from core.metrics import METRICS
from core.optimizers import OPTIMIZERS
from core.schedules import SCHEDULES
from tests.proof_table import COLUMNS, excuse

GROUPS: dict[str, Iterable[str]] = {
    "layer": LAYERS,
    "activation": ACTIVATIONS,
    "loss": LOSSES,
    "optimizer": OPTIMIZERS,
    "schedule": SCHEDULES,
    "initializer": INITIALIZERS,
    "metric": (*METRICS, "confusion"),
    "regularization": (
        "l2", "l1", "clip_value", "clip_norm", "max_norm", "weight_decay", "dropout", "frozen", "accumulate",
        "early_stopping", "best_weights",
    ),
    "network": (
        "random_graphs", "several_readers", "several_inputs", "several_outputs", "shapes", "steady_state",
        "first_layer_slopes", "divergence", "rate_finder", "resume", "explained",
    ),
    "result": ("spirals", "digits", "digits_convolution", "wine", "breast_cancer", "mazur"),
    "gpu": (
        "no_transfer", "kernels", "one_optimizer_kernel", "gathered_batches", "memory_full", "device_lost", "no_driver",
    ),
}  # fmt: skip
"""Rows: registries, and what is asked for besides."""
Place = tuple[str, str, str]
"""A cell: group, kind, column."""


@dataclass
class Cell:
    """The tests of one cell: those that are asked for here, and what became of them."""

    asked: set[str] = field(default_factory=set)
    passed: set[str] = field(default_factory=set)
    left_out: set[str] = field(default_factory=set)

    @property
    def complete(self) -> bool:
        """Whether there are tests and all passed."""
        return self.asked == self.passed and bool(self.asked or self.left_out)

    def text(self) -> str:
        """Write "n of n"."""
        if not self.asked:
            return "left out" if self.left_out else "MISSING"
        return f"{len(self.passed)} of {len(self.asked)}{'' if self.complete else ' !'}"


@dataclass
class Matrix:
    """All cells, and marks that say nothing."""

    cells: dict[Place, Cell] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def ask(self, test: str, place: Place, here: bool) -> None:
        """Note that `test` stands for a cell; `here`: it is asked for."""
        cell = self.cells.setdefault(place, Cell())
        (cell.asked if here else cell.left_out).add(test)

    def pass_(self, test: str) -> None:
        """Note that a test passed."""
        for cell in self.cells.values():
            if test in cell.asked:
                cell.passed.add(test)

    def cell(self, place: Place) -> Cell:
        """Give a cell, an empty one where no test stands for it."""
        return self.cells.get(place, Cell())

    def problems(self) -> Iterator[str]:
        """Say what is missing, failed, excused without need, or marked wrongly."""
        yield from self.wrong
        for group, kinds in GROUPS.items():
            for kind in kinds:
                for column in COLUMNS[group]:
                    yield from self._problem(group, kind, column)

    def _problem(self, group: str, kind: str, column: str) -> Iterator[str]:
        cell, why = self.cell((group, kind, column)), excuse(group, kind, column)
        place = f"{group} {kind}, {column}"
        if why and (cell.asked or cell.left_out):
            yield f"{place}: excused ({why}), but there are tests"
        elif not why and not cell.complete:
            lacking = sorted(cell.asked - cell.passed)
            yield f"{place}: {f'not passed: {lacking[0]}' if lacking else 'there is no test'}"

    def text(self) -> Iterator[str]:
        """Write one table per group."""
        for group, kinds in GROUPS.items():
            columns = COLUMNS[group]
            rows = [[kind, *(self._text(group, kind, column) for column in columns)] for kind in kinds]
            totals = [self._total([(group, kind, column) for kind in kinds]) for column in columns]
            yield from table([group, *columns], rows, ["together", *totals])
            yield from self._reasons(group, kinds)
            yield ""

    def _text(self, group: str, kind: str, column: str) -> str:
        return "·" if excuse(group, kind, column) else self.cell((group, kind, column)).text()

    def _total(self, places: list[Place]) -> str:
        cells = [self.cell(place) for place in places]
        asked = set().union(*(cell.asked for cell in cells))
        passed = set().union(*(cell.passed for cell in cells))
        return f"{len(asked & passed)} of {len(asked)}" if asked else "left out"

    def _reasons(self, group: str, kinds: Iterable[str]) -> Iterator[str]:
        reasons: dict[str, list[str]] = {}
        for kind in kinds:
            for column in COLUMNS[group]:
                if why := excuse(group, kind, column):
                    reasons.setdefault(f"{column}: {why}", []).append(kind)
        for why, excused in reasons.items():
            yield f"  · {why} ({', '.join(excused)})"

    def all_asked(self) -> tuple[int, int, int]:
        """Count the tests that passed, those asked for, and those left out."""
        passed, asked, left_out = (
            set().union(*(getattr(cell, name) for cell in self.cells.values()))
            for name in ("passed", "asked", "left_out")
        )
        return len(passed), len(asked), len(left_out)


def table(head: list[str], rows: list[list[str]], last: list[str]) -> Iterator[str]:
    """Set a table in columns; the head's words stand below each other."""
    words = [re.split(r"[ _]", title) for title in head]
    every = [*rows, last]
    widths = [max(*map(len, words[k]), *(len(row[k]) for row in every)) for k in range(len(head))]
    for line in range(max(map(len, words))):
        yield _line([parts[line] if line < len(parts) else "" for parts in words], widths)
    yield "─" * (sum(widths) + 2 * (len(widths) - 1))
    yield from (_line(row, widths) for row in every)


def _line(cells: list[str], widths: list[int]) -> str:
    first, *others = zip(cells, widths, strict=True)
    return "  ".join([first[0].ljust(first[1]), *(text.rjust(width) for text, width in others)]).rstrip()


def kinds_in(value: Any, known: Iterable[str]) -> set[str]:
    """Give the kinds that a parameter's value names."""
    known = set(known)
    if isinstance(value, str):
        return {value} if value in known else {word for word in re.split(r"[ ,/]+", value) if word in known}
    if isinstance(value, tuple | list | set | frozenset):
        return set().union(*(kinds_in(part, known) for part in value))
    if hasattr(value, "layers"):
        return {spec.layer.kind for spec in value.layers} & known
    return {value.kind} & known if isinstance(getattr(value, "kind", None), str) else set()


def places(mark: pytest.Mark, parameters: Mapping[str, Any]) -> Iterator[Place]:
    """Give the cells that a test with these parameters stands for.

    Raises:
        KeyError: for a column or group that is not known.
    """
    (column,) = mark.args
    for group, source in mark.kwargs.items():
        if column not in COLUMNS[group]:
            raise KeyError(f"{column!r} is no column of {group}")
        if callable(source):
            value = source(parameters)
        else:
            value = parameters[source] if isinstance(source, str) and source in parameters else source
        yield from ((group, kind, column) for kind in sorted(kinds_in(value, GROUPS[group])))


class Proofs:
    """The plugin: only tests that prove something are run, and the matrix is told at the end."""

    def __init__(self, own: bool, has_gpu: Callable[[], bool]) -> None:
        """Take what is asked for."""
        self.matrix, self._own, self._has_gpu = Matrix(), own, has_gpu
        self._failed: set[str] = set()
        self._called: set[str] = set()
        self._found: dict[str, bool] = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Note every proof, before anything is deselected, and keep those that are asked for."""
        gpu = self._has_gpu() if any(item.get_closest_marker("gpu") for item in items) else False
        kept, others = [], []
        for item in items:
            left_out = (self._own and item.get_closest_marker("peers")) or (item.get_closest_marker("gpu") and not gpu)
            marks = list(item.iter_markers("proves"))
            for mark in marks:
                self._note(item, mark, not left_out)
            (kept if marks and not left_out else others).append(item)
        for name, found in self._found.items():
            if not found:
                self.matrix.wrong.append(f"{name}: this mark names no kind that there is")
        config.hook.pytest_deselected(items=others)
        items[:] = kept

    def _note(self, item: pytest.Item, mark: pytest.Mark, here: bool) -> None:
        call = getattr(item, "callspec", None)
        name = f"{item.nodeid.split('[')[0]} {mark.args} {sorted(mark.kwargs)}"
        self._found.setdefault(name, False)
        try:
            for place in places(mark, call.params if call else {}):
                self._found[name] = True
                self.matrix.ask(item.nodeid, place, here)
        except (KeyError, ValueError) as error:
            self.matrix.wrong.append(f"{name}: {error}")
            self._found[name] = True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note what became of a test: passed is what ran to its end in all three phases."""
        if report.when == "call" and report.passed:
            self._called.add(report.nodeid)
        if not report.passed:
            self._failed.add(report.nodeid)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """End with 1 where anything is missing."""
        done = self._called - self._failed
        if session.config.option.collectonly:
            done = set().union(*(cell.asked for cell in self.matrix.cells.values()))
        for cell in self.matrix.cells.values():
            cell.passed |= cell.asked & done
        if exitstatus == 0 and any(self.matrix.problems()):
            session.exitstatus = 1

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        """Tell the matrix."""
        terminalreporter.section("proofs")
        for line in self.matrix.text():
            terminalreporter.write_line(line)
        problems = list(self.matrix.problems())
        for problem in problems:
            terminalreporter.write_line(f"✗ {problem}")
        passed, asked, left_out = self.matrix.all_asked()
        terminalreporter.write_line(f"{passed} of {asked} proofs given; {len(problems)} problems.")
        if left_out:
            what = "other libraries or a GPU" if self._own else "a GPU, and there is none here"
            terminalreporter.write_line(f"{left_out} proofs were left out: they need {what}.")


def has_gpu() -> bool:
    """Tell whether CuPy finds a device."""
    from core import backend
    from core.errors import UserError

    try:
        backend.gpu()
    except UserError:
        return False
    return True


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare --own."""
    parser.addoption("--own", action="store_true", help="leave out the proofs that need other libraries")


def pytest_configure(config: pytest.Config) -> None:
    """Begin; the usual choice of markers does not count here."""
    config.option.markexpr = ""
    config.pluginmanager.register(Proofs(config.getoption("--own"), has_gpu), "proofs")
