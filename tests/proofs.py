"""What is proven of every layer, activation, loss … : a matrix of what the tests marked `proves` have shown.

    python3 run.py proofs          every proof; installs PyTorch, scikit-learn and CuPy first
    python3 run.py proofs --own    those that need no other library
    python3 run.py proofs --write  and write the matrix into docs/proofs.md

A test says what it proves with `@pytest.mark.proves(column, group="parameter")`: the kinds of `group` are read from
the parameter's value (a kind, a name that holds kinds, an object with a `kind`, a network with layers). Without such
a parameter the words are kinds themselves. Rows come from the registries, so a new activation without a proof shows
as a hole. What was asked for and not run, or skipped, is not proven. Proofs that need a GPU are asked for where one is.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.measured import NOTED
from tests.proof_matrix import Matrix, Place, page
from tests.proof_table import COLUMNS, GROUPS

DOCS = Path(__file__).resolve().parent.parent / "docs" / "proofs.md"
BEGIN, END = "<!-- written by `python3 run.py proofs --write` -->", "<!-- end -->"


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
    """The plugin: tests that prove something and those with other libraries are run; at the end the matrix is told."""

    def __init__(self, own: bool, write: bool, has_gpu: Callable[[], bool]) -> None:
        """Take what is asked for."""
        self.matrix, self._own, self._write, self._has_gpu = Matrix(), own, write, has_gpu
        self._failed: set[str] = set()
        self._called: set[str] = set()
        self._found: dict[str, bool] = {}
        self._began = time.perf_counter()

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Note every proof, before anything is deselected, and keep those that are asked for."""
        gpu = self._has_gpu() if any(item.get_closest_marker("gpu") for item in items) else False
        kept, others = [], []
        for item in items:
            marks, peers = list(item.iter_markers("proves")), item.get_closest_marker("peers")
            left_out = (self._own and peers) or (item.get_closest_marker("gpu") and not gpu)
            for mark in marks:
                self._note(item, mark, not left_out)
            (kept if (marks or peers) and not left_out else others).append(item)
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

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Iterator[None]:
        """Note the largest difference that a test finds."""
        NOTED.begin()
        yield
        if NOTED.largest is not None:
            call = getattr(item, "callspec", None)
            words = [value for value in call.params.values() if isinstance(value, str)] if call else []
            self.matrix.differences[item.nodeid] = ("float32" if "float32" in words else "float64", NOTED.largest)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note what became of a test: passed is what ran to its end in all three phases."""
        if report.when == "call" and report.passed:
            self._called.add(report.nodeid)
        if not report.passed:
            self._failed.add(report.nodeid)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """End with 1 where anything is missing."""
        self.matrix.passed = self._called - self._failed
        if session.config.option.collectonly:
            self.matrix.passed = self.matrix.asked()
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
        for line in self._last(problems):
            terminalreporter.write_line(line)
        if self._write:
            terminalreporter.write_line(self._written(problems))

    def _last(self, problems: list[str]) -> Iterator[str]:
        passed, asked, left_out = self.matrix.counts()
        if left_out:
            what = "other libraries or a GPU" if self._own else "a GPU, and there is none here"
            yield f"{left_out} proofs were left out: they need {what}."
        yield f"{passed} of {asked} proofs given; {len(problems)} problems; {time.perf_counter() - self._began:.0f} s."

    def _written(self, problems: list[str]) -> str:
        """Put the matrix into the page of the docs; only a whole one without problems."""
        if problems or self._own:
            return f"{DOCS.name} stays as it is: only a whole matrix without problems is written."
        before, rest = DOCS.read_text(encoding="utf-8").split(BEGIN, 1)
        after = rest.split(END, 1)[1]
        DOCS.write_text(f"{before}{BEGIN}\n\n{page(self.matrix)}\n{END}{after}", encoding="utf-8")
        return f"{DOCS.name} was written."


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
    """Declare the options."""
    parser.addoption("--own", action="store_true", help="leave out the proofs that need other libraries")
    parser.addoption("--write", action="store_true", help="write the matrix into docs/proofs.md")


def pytest_configure(config: pytest.Config) -> None:
    """Begin; the usual choice of markers does not count here."""
    config.option.markexpr = ""
    config.pluginmanager.register(Proofs(config.getoption("--own"), config.getoption("--write"), has_gpu), "proofs")
