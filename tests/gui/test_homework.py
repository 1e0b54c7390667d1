"""The homework checker in the window: paste, check, read the first mistake, go to its step, save the result."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.teach.homework import HomeworkDialog
from tests.core.networks import slopes_example

Make = Callable[..., MainWindow]


@pytest.fixture
def dialog(make_window: Make, qtbot: QtBot) -> HomeworkDialog:
    window = make_window("bank", mode="build")
    window.session.open(slopes_example(), None)
    window.actions_by_id["teach.homework"].trigger()
    found = window.findChild(HomeworkDialog)
    assert found is not None
    return found


def press(dialog: HomeworkDialog, name: str) -> None:
    button = dialog.findChild(QWidget, f"homework.{name}")
    assert button is not None
    button.click()  # type: ignore[attr-defined]


def column(dialog: HomeworkDialog, number: int) -> list[str]:
    return [dialog.table.item(row, number).text() for row in range(dialog.table.rowCount())]


def test_a_pasted_table_is_checked_and_the_first_mistake_explained(dialog: HomeworkDialog, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("h1\t1\nh2\t3\nout\t7\ndL/dh2\t18\ndw22\t18\n")
    press(dialog, "paste")
    press(dialog, "check")
    qtbot.waitUntil(lambda: dialog.report is not None, timeout=5000)
    shown = column(dialog, 2)
    assert shown[:3] == ["✓ right"] * 3
    assert shown[3] == "✗ wrong"
    assert shown[4] == "↳ follows"
    assert dialog.first.text().endswith("the node's slope is weight × slope of the next node.")
    assert dialog.table.isColumnHidden(4)
    assert "12" not in column(dialog, 4)
    dialog.reveal.setChecked(True)
    assert column(dialog, 4)[3] == "12"
    assert dialog.first.text().endswith("weight × slope of the next node = 12.")
    dialog.go_to(3)
    session = dialog._session
    assert (session.mode, session.stepping.cursor) == ("step", 12)


def test_a_file_against_the_textbook_network(dialog: HomeworkDialog, qtbot: QtBot, tmp_path: Path) -> None:
    before = dialog._session.project
    (tmp_path / "ada.csv").write_text("label,value\nh1,5\nh2,1\nout,9,5\n", "utf-8")
    dialog.network.choose("bank")
    dialog.open(tmp_path / "ada.csv")
    qtbot.waitUntil(lambda: dialog.report is not None, timeout=5000)
    assert column(dialog, 2)[:2] == ["✓ right", "✓ right"]
    dialog.save(tmp_path / "result.csv")
    assert (tmp_path / "result.csv").read_text("utf-8-sig").startswith("row,label,quantity,answer,verdict")
    assert dialog._session.project is before


def test_what_cannot_be_checked_is_said(dialog: HomeworkDialog) -> None:
    press(dialog, "check")
    assert "There are no answers" in dialog.summary.text()
    press(dialog, "save")
    assert "Check first" in dialog.summary.text()
