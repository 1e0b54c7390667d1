from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

import gui.diagnosis
from core.branching import all_lines
from core.diagnosis import Diagnosed, diagnoses
from core.diagnosis import diagnose as real_diagnose
from core.project import Project
from core.project_file import load_project
from gui.main_window import MainWindow
from gui.widgets import Pill
from tests.core.diagnosis.planted_runs import PLANTED
from tests.core.diagnosis.runs import made

Window = Callable[..., MainWindow]


def _planted(words: str) -> Project:
    return next(case for case in PLANTED if words in case.name).make()


def _trained(window: MainWindow, project: Project, qtbot: QtBot) -> Diagnosed:
    window.session.open(project, None)
    window.session.set_mode("train")
    window.session.training.start()
    return _looked(window, qtbot)


def _looked(window: MainWindow, qtbot: QtBot) -> Diagnosed:
    session = window.session
    qtbot.waitUntil(lambda: not session.training.running and not session.diagnosis.busy, timeout=20_000)
    assert session.diagnosis.found is not None
    return session.diagnosis.found


def _find(window: MainWindow, name: str, kind: type[Any] = QWidget) -> Any:
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def _click(window: MainWindow, name: str, qtbot: QtBot) -> None:
    button = _find(window, name)
    assert button.isVisible(), name
    window.modes["train"].left.ensureWidgetVisible(button)  # type: ignore[union-attr]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_fault_is_told_shown_and_mended_on_a_branch(make_window: Window, qtbot: QtBot) -> None:
    window = make_window("iris")
    assert "is told here" in _find(window, "diagnosis.quiet", QLabel).text()
    found = _trained(window, _planted("biases −8"), qtbot)
    assert [finding.kind for finding in found.findings] == ["dead", "plateau"]
    pill = _find(window, "status.findings", Pill)
    assert pill.isVisible()
    assert pill.text() == "2 findings"
    assert pill.tone == "bad"
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _find(window, "diagnosis.0.sentence", QLabel).isVisible())
    assert "16 of 16 neurons" in _find(window, "diagnosis.0.sentence", QLabel).text()
    plot = _find(window, "diagnosis.0.plot")
    assert not plot.is_empty
    assert "Dead neurons" in plot.accessibleDescription()
    _click(window, "diagnosis.0.show", qtbot)
    assert window.session.selection is not None
    assert window.session.selection.layer == "l1"

    _click(window, "diagnosis.0.try.0", qtbot)
    qtbot.waitUntil(lambda: window.session.training.running or window.session.newest.line.number == 1)
    after = _looked(window, qtbot)
    lines = all_lines(window.session.newest)
    assert [line.line.name for line in lines] == ["main", "Leaky ReLU"]
    assert lines[1].progress.epoch == lines[0].progress.epoch == 30, "both are there to be compared"
    assert lines[1].progress.curve[-1, 1] < 0.5 * lines[0].progress.curve[-1, 1]
    assert "dead" not in [finding.kind for finding in after.findings]
    assert len(window.session.timeline.compared()) == 1


def test_a_branch_can_begin_before_it_went_wrong(make_window: Window, qtbot: QtBot) -> None:
    window = make_window("iris")
    found = _trained(window, _planted("Adam at 5, iris"), qtbot)
    finding = next(f for f in found.findings if f.kind == "rate_high")
    remedy = next(r for r in finding.remedies if r.begin == "before")
    window.session.diagnosis.try_it(finding, remedy)
    qtbot.waitUntil(lambda: window.session.newest.line.number == 1, timeout=10_000)
    _looked(window, qtbot)
    newest, since = window.session.newest, finding.since
    assert since is not None
    assert 0 < newest.line.step < since.update
    assert newest.config.optimizer.learning_rate == 0.5
    assert newest.progress.step > newest.line.step


def test_a_healthy_run_is_let_be(make_window: Window, qtbot: QtBot) -> None:
    window = make_window("moons")
    assert _trained(window, made("moons", epochs=60), qtbot).findings == ()
    assert _find(window, "diagnosis.quiet", QLabel).text() == f"Nothing conspicuous ({len(diagnoses())} checks)."
    assert not _find(window, "status.findings").isVisible()


def test_what_is_known_can_rest_and_come_back(make_window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window = make_window("iris")
    session = window.session
    _trained(window, made("iris", epochs=200), qtbot)
    session.diagnosis.next()
    qtbot.wait(20)
    _click(window, "diagnosis.0.dismiss", qtbot)
    assert session.diagnosis.shown() == ()
    assert not _find(window, "status.findings").isVisible()
    window.documents.save_to(tmp_path / "a.deepstep")
    assert load_project(tmp_path / "a.deepstep").dismissed == session.project.dismissed != frozenset()
    session.undo()
    assert len(session.diagnosis.shown()) == 1
    session.redo()
    _click(window, "diagnosis.restore", qtbot)
    assert len(session.diagnosis.shown()) == 1


def test_applying_a_remedy_changes_the_project_and_undo_takes_it_back(make_window: Window, qtbot: QtBot) -> None:
    window = make_window("iris")
    _trained(window, made("iris", epochs=200), qtbot)
    window.session.diagnosis.next()
    qtbot.wait(20)
    _click(window, "diagnosis.0.apply.0", qtbot)
    assert window.session.project.config.stopping.early_stopping
    window.session.undo()
    assert not window.session.project.config.stopping.early_stopping


def test_a_column_is_shown_among_the_data(make_window: Window, qtbot: QtBot) -> None:
    window = make_window("iris")
    found = _trained(window, _planted("constant input: iris"), qtbot)
    assert [finding.kind for finding in found.findings] == ["constant"]
    window.session.diagnosis.next()
    qtbot.wait(20)
    assert not _find(window, "diagnosis.0.bars").is_empty
    _click(window, "diagnosis.0.show", qtbot)
    table = _find(window, "data.columns")
    assert window.session.mode == "data"
    assert "site" in [table.currentIndex().siblingAtColumn(column).data() for column in range(3)]
    window.session.set_mode("train")
    _click(window, "diagnosis.0.try.0", qtbot)
    after = _looked(window, qtbot)
    assert after.findings == ()
    assert window.session.project.progress.step > 0
    assert window.session.project.plan.column("site").use == "ignore"


def test_rows_are_listed(make_window: Window, qtbot: QtBot) -> None:
    window = make_window("moons")
    _trained(window, _planted("15 % of moons"), qtbot)
    window.session.diagnosis.next()
    qtbot.wait(20)
    _click(window, "diagnosis.0.rows", qtbot)
    assert window.modes["train"].right.rows.isVisible()  # type: ignore[union-attr]


def test_a_training_that_diverges_is_diagnosed(make_window: Window, qtbot: QtBot) -> None:
    window = make_window("iris")
    found = _trained(window, _planted("SGD at 50"), qtbot)
    assert [finding.kind for finding in found.findings] == ["rate_high", "divergence"]
    window.session.edit("Reset", lambda project: project.reset())
    qtbot.waitUntil(lambda: not window.session.diagnosis.busy)
    assert window.session.diagnosis.shown() == (), "what the run was like is over with it"


def test_it_looks_beside_the_window_and_not_too_often(
    make_window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []

    def diagnose(evidence: Any) -> Diagnosed:
        threads.append(threading.current_thread())
        return real_diagnose(evidence)

    monkeypatch.setattr(gui.diagnosis, "diagnose", diagnose)
    window = make_window("moons")
    window.session.open(made("moons", epochs=100_000), None)
    qtbot.wait(200)
    threads.clear()
    window.session.training.start()
    qtbot.wait(1300)
    assert 1 <= len(threads) <= 4
    assert threading.main_thread() not in threads
    window.session.training.abandon()
