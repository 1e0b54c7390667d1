"""Rows that stay in their file, in the window: offered, opened, trained, saved and found again."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.data.stream import copying, passes, streamed
from core.data.stream.streamed import StreamedDataset
from gui import settings
from gui.main_window import MainWindow
from gui.panels.data import edits
from tests.core.data.streams import npy
from tests.gui.conftest import named

WAIT = 8000


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    base = tmp_path_factory.mktemp("cache")
    monkeypatch.setattr(copying, "folders", lambda: [base])
    monkeypatch.setattr(streamed, "SAMPLE_ROWS", 960)


def answer(qtbot: QtBot, dialog: str, press: str) -> list[QWidget]:
    """Press a button of a dialog as soon as it is there."""
    seen: list[QWidget] = []

    def look() -> None:
        found = next((w for w in QApplication.topLevelWidgets() if w.objectName() == dialog and w.isVisible()), None)
        if found is None:
            QTimer.singleShot(10, look)
            return
        seen.append(found)
        qtbot.mouseClick(found.findChild(QPushButton, press), Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, look)
    return seen


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def stream(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    choose(monkeypatch, path)
    window.actions_by_id["file.stream"].trigger()
    qtbot.waitUntil(lambda: window.session.project.name == path.stem, timeout=WAIT)


def test_a_file_is_streamed_on_demand_and_trains(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    stream(qtbot, window, monkeypatch, npy(tmp_path, rows=5000))
    session = window.session
    assert session.mode == "data"
    assert isinstance(session.data, StreamedDataset)
    assert "5\u202f000" in named(window, "stat.rows").findChildren(QLabel)[1].text()
    texts = " ".join(label.text() for label in named(window, "data.checks").findChildren(QLabel))
    assert "are streamed while training" in texts
    rows = window.modes["data"].center.findChild(QWidget, "panel.data") or window.modes["data"].center
    model = rows.rows.model()
    assert model.rowCount() == 960
    assert model.headerData(959, Qt.Orientation.Vertical) == f"{session.data.table.places[959] + 1:,}".replace(
        ",", "\u202f"
    )
    session.set_mode("train")
    session.training.start(epochs=2)
    qtbot.waitUntil(lambda: not session.training.running, timeout=WAIT)
    assert session.project.progress.epoch == 2
    steps = -(-session.data.n_train // session.project.config.run.batch_size)
    assert session.project.progress.step == 2 * steps


@pytest.mark.parametrize("choice", ["stream", "whole"])
def test_a_large_table_is_asked_about(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, choice: str
) -> None:
    path = tmp_path / "big.csv"
    path.write_text("a,b\n" + "\n".join(f"{i % 97},{i % 13}" for i in range(200_000)), encoding="utf-8")
    settings.set_stream_bytes(settings.LEAST_BYTES)
    assert path.stat().st_size > settings.stream_bytes()
    window = make_window()
    seen = answer(qtbot, "dialog.large_file", f"dialog.large_file.{choice}")
    window.documents.open_path(path)
    assert isinstance(seen[0], QDialog)
    qtbot.waitUntil(lambda: window.session.project.name == "big", timeout=4 * WAIT)
    assert isinstance(window.session.data, StreamedDataset) == (choice == "stream")


def test_a_small_table_is_not_asked_about(qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path) -> None:
    path = tmp_path / "small.csv"
    path.write_text("a,b\n" + "\n".join(f"{i % 97},{i % 13}" for i in range(200)), encoding="utf-8")
    window = make_window()
    window.documents.open_path(path)
    qtbot.waitUntil(lambda: window.session.project.name == "small", timeout=WAIT)
    assert not isinstance(window.session.data, StreamedDataset)


def test_going_over_a_file_can_be_given_up_at_once(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, begun = make_window(), []
    name = window.session.project.name

    def slow(source: object, report: Callable[[float], bool]) -> None:
        while True:
            begun.append(1)
            passes.told(report, 0.3)
            time.sleep(0.005)

    monkeypatch.setattr(streamed, "overview", slow)
    choose(monkeypatch, npy(tmp_path))
    window.actions_by_id["file.stream"].trigger()
    qtbot.waitUntil(lambda: bool(begun) and window.progress.isVisible(), timeout=WAIT)
    before = time.perf_counter()
    qtbot.mouseClick(named(window, "progress.cancel"), Qt.MouseButton.LeftButton)
    assert time.perf_counter() - before < 0.05
    assert not window.progress.isVisible()
    assert window.session.project.name == name


def test_another_split_is_gone_over_beside_the_window(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    stream(qtbot, window, monkeypatch, npy(tmp_path, rows=5000))
    session = window.session
    monkeypatch.setattr(passes, "AT_ONCE", 1)
    before = session.data.counts
    edits.change_split(session, session.project.plan.split.__class__(train=50, validation=25, test=25), "train")
    assert session.data.counts == before
    qtbot.waitUntil(lambda: session.data.counts != before, timeout=WAIT)
    assert abs(session.data.counts[0] - 2500) < 150
    session.undo()
    assert session.data.counts == before


def test_a_project_whose_rows_are_gone_asks_where_they_are(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, rows = make_window(), npy(tmp_path, rows=5000)
    stream(qtbot, window, monkeypatch, rows)
    assert window.documents.save_to(tmp_path / "p.deepstep")
    window.session.open_example("xor")
    (tmp_path / "moved").mkdir()
    os.replace(rows, tmp_path / "moved" / "found.npy")
    choose(monkeypatch, tmp_path / "moved" / "found.npy")
    seen = answer(qtbot, "dialog.rows_missing", "dialog.rows_missing.choose")
    window.documents.open_path(tmp_path / "p.deepstep")
    qtbot.waitUntil(lambda: window.session.path == tmp_path / "p.deepstep", timeout=WAIT)
    assert isinstance(seen[0], QMessageBox)
    assert window.session.data.shared.source.path == tmp_path / "moved" / "found.npy"


def test_pausing_takes_effect_at_once(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    stream(qtbot, window, monkeypatch, npy(tmp_path, rows=60_000))
    session = window.session
    session.set_mode("train")
    session.training.start(epochs=10_000)
    qtbot.waitUntil(lambda: session.training.last is not None, timeout=WAIT)
    began = time.perf_counter()
    with qtbot.waitSignal(session.training.ended, timeout=WAIT):
        session.training.pause()
    assert time.perf_counter() - began < 0.5


def test_a_batch_of_the_file_is_stepped_through(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    stream(qtbot, window, monkeypatch, npy(tmp_path, rows=5000))
    session = window.session
    session.set_mode("step")
    session.stepping.set_whole_batch(True)
    walk = session.stepping.walk
    assert walk is not None
    size = session.project.config.run.batch_size
    assert len(walk.rows) == size
    whole = np.load(tmp_path / "rows.npy")
    raw = np.column_stack([column.values for column in walk.data.table.take(walk.rows).columns])
    assert all((whole == row).all(axis=1).any() for row in raw)
    session.stepping.forward()
    session.stepping.last()
    window.grab()
    after = walk.weights_after
    session.set_mode("train")
    assert session.project.row < len(session.data.x)
    session.training.start(batches=1)
    qtbot.waitUntil(lambda: not session.training.running, timeout=WAIT)
    for name, array in session.project.weights.items():
        assert np.allclose(array, after[name], atol=1e-4), name


def test_sharing_says_that_the_rows_stay_where_they_are(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    stream(qtbot, window, monkeypatch, npy(tmp_path))
    window.actions_by_id["file.share"].trigger()
    dialog = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "dialog.share" and w.isVisible())
    told = dialog.findChild(QLabel, "dialog.share.rows_stay")
    assert told.isVisible()
    assert str(tmp_path / "rows.npy") in told.text()
    assert not dialog.findChild(QWidget, "dialog.share.data").isEnabled()
    qtbot.waitUntil(lambda: "characters" in dialog.findChild(QLabel, "dialog.share.state").text(), timeout=WAIT)
    dialog.close()


def test_time_travel_goes_the_streamed_way_again(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    stream(qtbot, window, monkeypatch, npy(tmp_path, rows=5000))
    session = window.session
    session.set_mode("train")
    for epochs in (1, 1):
        session.training.start(epochs=epochs)
        qtbot.waitUntil(lambda: not session.training.running, timeout=WAIT)
    newest = session.project.weights
    session.timeline.go(50)
    qtbot.waitUntil(lambda: session.in_past and session.project.progress.step == 50, timeout=WAIT)
    assert session.timeline.is_exact
    session.timeline.to_newest()
    qtbot.waitUntil(lambda: not session.in_past, timeout=WAIT)
    assert session.project.weights.same(newest)


def test_a_folder_of_columns_is_streamed(qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path) -> None:
    folder, numbers = tmp_path / "columns", np.random.default_rng(0).normal(size=(500, 3))
    folder.mkdir()
    for place, name in enumerate("abc"):
        np.save(folder / f"{name}.npy", numbers[:, place])
    window = make_window()
    window.documents.open_path(folder)
    qtbot.waitUntil(lambda: window.session.project.name == "columns", timeout=WAIT)
    assert window.session.data.table.names == ("a", "b", "c")
    assert isinstance(window.session.data, StreamedDataset)
