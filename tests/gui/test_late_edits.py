"""Edits of large tables: they are prepared beside the window, and nothing of them is lost."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QToolButton

from core.data import keeping
from core.data.facts import look_at
from core.data.plan import suggest
from core.data.table import Table, category_column, number_column
from core.start import example, new_project
from gui import background
from gui.main_window import MainWindow
from gui.panels.data import edits

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WAIT = 5_000
MOST = 0.15
"""Seconds of work that the window's thread may do between two beats."""


@pytest.fixture
def window(qtbot, monkeypatch) -> Iterator[MainWindow]:
    """A window in which every table counts as large, and nothing is kept but what is in use."""
    monkeypatch.setattr(keeping, "HERE", 0)
    monkeypatch.setattr(keeping, "FEW", 0)
    monkeypatch.setattr(keeping, "ROOM", 0)
    shown = MainWindow(example("spirals"))
    qtbot.addWidget(shown, before_close_func=forgotten)
    shown.session.set_mode("data")
    shown.show()
    yield shown
    assert background.stop_all(WAIT)


def forgotten(window: MainWindow) -> None:
    """Let the window close without a question."""
    window.session.late_edits.forget()
    window.session.undo_stack.setClean()


def encoding(window: MainWindow, name: str) -> str:
    return window.session.project.plan.column(name).encoding


def other(window: MainWindow) -> tuple[str, str]:
    """Give a number column, and the encoding that it has not."""
    plan = window.session.project.plan.inputs[0]
    return plan.name, "minmax" if plan.encoding == "standardise" else "standardise"


def idle(window: MainWindow, qtbot) -> None:
    qtbot.waitUntil(lambda: not window.session.late_edits.texts, timeout=WAIT)


def test_an_edit_appears_when_its_data_are_ready(window, qtbot):
    session, (name, wanted) = window.session, other(window)
    before = session.project
    edits.change_encoding(session, name, wanted)
    assert session.project is before
    assert session.late_edits.texts
    assert window.progress.isVisible() or session.late_edits.busy
    idle(window, qtbot)
    assert encoding(window, name) == wanted
    assert session.data.plan == session.project.plan
    assert session.undo_stack.count() == 1
    assert not window.progress.isVisible()


def test_edits_meanwhile_come_one_after_the_other(window, qtbot):
    session, (name, wanted) = window.session, other(window)
    split = session.project.plan.split
    edits.change_encoding(session, name, wanted)
    edits.change_split(session, dataclasses.replace(split, seed=5), "seed")
    edits.change_split(session, dataclasses.replace(split, seed=6), "seed")
    edits.change_split(session, dataclasses.replace(split, test=20), "test")
    assert len(session.late_edits.texts) == 3  # one seed took the place of the other
    idle(window, qtbot)
    assert encoding(window, name) == wanted
    assert (session.project.plan.split.seed, session.project.plan.split.test) == (6, 20)
    assert session.undo_stack.count() == 3


def test_cancel_changes_nothing_and_shows_it(window, qtbot):
    session, (name, wanted) = window.session, other(window)
    before = session.project
    edits.change_encoding(session, name, wanted)
    window.progress.show_progress("Encode", 0, 1)
    qtbot.mouseClick(window.findChild(QToolButton, f"{window.progress.objectName()}.cancel"), Qt.MouseButton.LeftButton)
    idle(window, qtbot)
    assert session.project is before
    assert session.undo_stack.count() == 0


def test_what_cannot_be_prepared_changes_nothing_and_says_why(window, qtbot):
    session = window.session
    told: list[str] = []
    session.problem_found.connect(told.append)
    before = session.project
    edits.change_encoding(session, session.project.plan.inputs[0].name, "date")
    idle(window, qtbot)
    assert session.project is before
    assert "does not fit" in told[-1]
    edits.change_encoding(session, *other(window))
    idle(window, qtbot)
    assert session.project is not before


def test_undo_gives_an_edit_up_that_is_on_its_way(window, qtbot):
    session, (name, wanted) = window.session, other(window)
    before = session.project
    edits.change_encoding(session, name, wanted)
    edits.change_split(session, dataclasses.replace(before.plan.split, seed=5), "seed")
    session.undo()
    idle(window, qtbot)
    assert encoding(window, name) == wanted
    assert session.project.plan.split == before.plan.split
    edits.change_split(session, dataclasses.replace(before.plan.split, seed=5), "seed")
    session.undo()
    idle(window, qtbot)
    assert session.undo_stack.index() == 1


def test_undo_of_data_that_are_gone_prepares_them_beside_the_window(window, qtbot):
    session, (name, wanted) = window.session, other(window)
    before = session.project
    edits.change_encoding(session, name, wanted)
    idle(window, qtbot)
    edits.change_split(session, dataclasses.replace(before.plan.split, seed=5), "seed")
    idle(window, qtbot)
    session.go_in_history(0)
    qtbot.waitUntil(lambda: session.undo_stack.index() == 0 and not session.late_edits.busy, timeout=WAIT)
    assert session.project.plan is before.plan
    np.testing.assert_array_equal(session.data.x, before.dataset().x)
    session.go_in_history(2)
    qtbot.waitUntil(lambda: session.undo_stack.index() == 2 and not session.late_edits.busy, timeout=WAIT)
    assert (encoding(window, name), session.project.plan.split.seed) == (wanted, 5)


def _beating(rows: int, qtbot) -> float:
    """Edit, undo and redo with a large table; give the most that the window's thread did between two beats."""
    random = np.random.default_rng(1)
    columns = [number_column(f"n{i}", random.normal(size=rows)) for i in range(19)]
    columns.append(category_column("y", np.array(["no", "yes"])[random.integers(0, 2, rows)].tolist()))
    table = look_at(Table("large", tuple(columns)))
    project = new_project("large", table, suggest(table, "y"))
    window = MainWindow(example("bank"))
    qtbot.addWidget(window, before_close_func=forgotten)
    window.show()
    window.modes.values()  # made one by one when the window is idle: here they are there
    session, last, most, count = window.session, [time.thread_time()], [0.0], [0]

    def beats(wanted: int) -> bool:
        return count[0] >= wanted

    def beat() -> None:
        now, count[0] = time.thread_time(), count[0] + 1
        most[0], last[0] = max(most[0], now - last[0]), now

    session.set_mode("data")
    qtbot.waitExposed(window)
    timer = QTimer(interval=5)
    timer.timeout.connect(beat)
    last[0] = time.thread_time()
    timer.start()
    session.open(project, None)
    qtbot.waitUntil(lambda: beats(3), timeout=WAIT)
    edits.change_encoding(session, "n1", "minmax")
    edits.change_split(session, dataclasses.replace(project.plan.split, seed=5), "seed")
    edits.change_weights(session, "balanced")
    idle(window, qtbot)
    assert session.undo_stack.count() == 3
    session.undo()
    qtbot.waitUntil(lambda: session.undo_stack.index() == 2, timeout=WAIT)
    session.redo()
    qtbot.waitUntil(lambda: session.undo_stack.index() == 3, timeout=WAIT)
    for mode in ("train", "build", "step"):
        session.set_mode(mode)
        qtbot.wait(1)
    timer.stop()
    assert background.stop_all(WAIT)
    return most[0]


@pytest.mark.alone
def test_the_window_goes_on_while_a_large_table_is_edited(qtbot):
    assert _beating(200_000, qtbot) < MOST


@pytest.mark.long
def test_the_window_goes_on_while_a_table_of_a_million_rows_is_edited(qtbot):
    assert _beating(1_000_000, qtbot) < MOST + 0.05
