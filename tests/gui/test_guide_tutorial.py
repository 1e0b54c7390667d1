"""The tutorial of the guide, from a CSV to an ONNX file, with the clicks and commands that its page names."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from bench.guide_pictures import flats
from core import cli
from core.export.model import read_model
from gui.exchange.exporting import ExportDialog
from gui.help.pages import FOLDER
from gui.main_window import MainWindow
from gui.panels.data.import_dialog import ImportDialog
from tests.gui.conftest import named

PAGE = (FOLDER / "tutorial.md").read_text(encoding="utf-8")


def click(owner: object, name: str, qtbot: QtBot) -> None:
    button = owner.findChild(QPushButton, name)
    assert button is not None, name
    qtbot.waitUntil(button.isEnabled, timeout=10_000)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return flats(tmp_path)


def test_the_table_of_the_page_is_that_of_the_test(table: Path):
    shown = re.search(r"```\n(area,.+?)```", PAGE, re.DOTALL)
    assert shown is not None
    lines = shown[1].splitlines()
    assert lines[0] == table.read_text(encoding="utf-8").splitlines()[0]
    assert all(len(line.split(",")) == 5 for line in lines)


def test_from_the_table_to_onnx_in_the_window(
    make_window: Callable[..., MainWindow], qtbot: QtBot, table: Path, tmp_path: Path, monkeypatch
):
    window = make_window("spirals", mode="train")
    session = window.session
    session.undo_stack.setClean()
    # 1. Bring the table in
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(table), ""))
    window.actions_by_id["file.import_csv"].trigger()
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is not None)
    click(window.findChild(ImportDialog), "dialog.import.accept", qtbot)
    qtbot.waitUntil(lambda: session.project.name == "flats", timeout=20_000)
    assert session.mode == "data"
    assert [target.name for target in session.data.plan.targets] == ["price"]
    # 2. Take a network
    suggest = named(window, "data.suggest")
    if suggest.isEnabled():
        qtbot.mouseClick(suggest, Qt.MouseButton.LeftButton)
    assert session.project.spec.n_inputs == session.data.x.shape[1] > 4  # the district has a node for each value
    assert session.data.y.shape[1] == 1
    # 3. Train
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5000)
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: session.training.running, timeout=5000)
    qtbot.waitUntil(lambda: (session.training.last.epoch if session.training.last else 0) > 20, timeout=30_000)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: not session.training.running, timeout=10_000)
    curve = session.training.curve()
    assert curve[-1, 1] < curve[0, 1]
    # 4. Ask it
    qtbot.keyClick(window, Qt.Key.Key_F7)
    assert window.bench is not None
    assert window.bench.page == "predict"
    # 5. Write the file
    target = tmp_path / "flats.onnx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    dialog.choose("onnx")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: target.is_file() and dialog.job is None, timeout=60_000)
    assert "read back: 10 test rows" in dialog.outcome.text()
    assert_it_answers(target, session.project, table)


def assert_it_answers(target: Path, project: object, table: Path) -> None:
    """Hold the file against the network in the window: by ONNX Runtime and the page's own lines where it is there."""
    model = read_model(target)
    assert model is not None
    if importlib.util.find_spec("onnxruntime") is None:
        return
    code = re.search(r"```\n(import numpy.+?)```", PAGE, re.DOTALL)
    assert code is not None
    done = subprocess.run(
        [sys.executable, "-c", code[1]], cwd=target.parent, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    price = float(re.search(r"-?\d+\.?\d*", done.stdout.split("array(")[1])[0])
    prices = np.genfromtxt(table, delimiter=",", skip_header=1, usecols=4)
    assert prices.min() - 50 < price < prices.max() + 50


def test_the_same_by_the_commands_of_the_page(table: Path, tmp_path: Path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "new_flats.csv").write_text(table.read_text(encoding="utf-8"), encoding="utf-8")
    block = re.search(r"```\n(deepstep train .+?)```", PAGE, re.DOTALL)
    assert block is not None
    lines = block[1].splitlines()
    assert len(lines) == 3
    for line in lines:
        words = line.split()[1:]
        if words[0] == "train":
            words[words.index("--epochs") + 1] = "40"
        assert cli.main(words) == 0, capsys.readouterr().err
    predicted = (tmp_path / "prices.csv").read_text(encoding="utf-8").splitlines()
    assert len(predicted) == len(table.read_text(encoding="utf-8").splitlines())
