"""Markup in names out of files is shown as letters, in every label, tooltip, table, page and dialog of the window."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QTextEdit, QToolTip, QWidget

from core.canvas import Canvas, Note
from core.data.plan import suggest
from core.data.table import Table, category_column, number_column
from core.project import Project
from core.start import new_project
from gui.main_window import MainWindow
from tests.files.specimens import trained

MARKS = '<img src="x.png">', '<a href="http://x.test">k</a>', "<b>bold</b>", "<table><tr><td>t</td></tr></table>"


def odd_project() -> Project:
    """Give a project whose every name is markup."""
    random = np.random.default_rng(1)
    values = [number_column(f"{mark} {k}", random.normal(size=40)) for k, mark in enumerate(MARKS)]
    classes = category_column(f"{MARKS[0]} class", [MARKS[k % 2] for k in range(40)])
    table = Table(f"{MARKS[0]} table", (*values, classes), (f"{MARKS[2]} note.",))
    made = trained(new_project(f"{MARKS[0]} project", table, suggest(table)), 6)
    label = dataclasses.replace(made.runs.kept[0].label, name=f"{MARKS[0]} run", notes=f"{MARKS[2]} notes")
    canvas = Canvas().with_note(Note(f"{MARKS[0]} note", 0.0, 0.0)).grouped([made.spec.layers[1].name], f"{MARKS[2]} g")
    return dataclasses.replace(made, canvas=canvas, runs=made.runs.labelled(1, lambda _: label))


def rendered(root: QWidget) -> Iterator[str]:
    """Name every text below a widget in which Qt would take a name for markup."""
    for label in root.findChildren(QLabel):
        label.ensurePolished()
        text = label.text()
        if any(mark in text for mark in MARKS) and label.textFormat() != Qt.TextFormat.PlainText:
            yield f"{label.objectName()}: {text[:80]}"
    for page in root.findChildren(QTextEdit):
        if 'src="x.png"' in page.toHtml() or 'href="http://x.test"' in page.toHtml():
            yield f"{page.objectName()}: {page.toPlainText()[:80]}"


def everywhere() -> list[str]:
    return [found for window in QApplication.topLevelWidgets() for found in rendered(window)]


DIALOGS = (
    "file.new", "file.export", "file.share", "edit.find", "view.find_unit", "view.history", "data.predict",
    "data.what_if", "data.draw", "network.weights", "network.next_problem", "run.table", "train.finding", "train.sweep",
    "step.why", "step.influences", "teach.homework", "teach.exercises", "teach.record", "help.lessons", "help.glossary",
    "help.welcome", "help.shortcuts", "help.about",
)  # fmt: skip


@pytest.fixture
def odd(make_window: Callable[..., MainWindow]) -> MainWindow:
    window = make_window("circles")
    window.session.open(odd_project(), None)
    return window


def shown_names(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel))


@pytest.mark.parametrize("mode", ["data", "build", "train", "step"])
def test_no_mode_takes_a_name_for_markup(odd: MainWindow, mode: str, qtbot) -> None:
    odd.session.set_mode(mode)
    if mode == "step":
        odd.session.set_row(2)
    qtbot.wait(400)
    assert everywhere() == []
    if mode in ("data", "step"):
        assert any(mark in shown_names(odd) for mark in MARKS)  # there was something to look at


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_no_dialog_takes_a_name_for_markup(odd: MainWindow, qtbot, tmp_path) -> None:
    """Opens what does not wait for an answer of its own; dialogs of the system show no names of ours."""
    found: list[str] = []

    def look() -> None:
        found.extend(everywhere())
        if (waiting := QApplication.activeModalWidget()) is not None:
            waiting.close()

    for name in DIALOGS:
        QTimer.singleShot(80, look)  # also while a dialog holds the window
        odd.actions_by_id[name].trigger()
        qtbot.wait(120)
        assert found == [], name
        for other in QApplication.topLevelWidgets():
            if other is not odd and other.isVisible() and other.isWindow():
                other.close()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_tooltips_and_questions_show_letters(odd: MainWindow, qtbot) -> None:
    QToolTip.showText(odd.mapToGlobal(QPoint(50, 50)), f"{MARKS[0]} tip", odd)
    qtbot.wait(50)
    tips = [w for w in QApplication.topLevelWidgets() if w.inherits("QTipLabel")]
    assert tips
    assert all(tip.textFormat() == Qt.TextFormat.PlainText for tip in tips)
    odd.session.tell(f"{MARKS[0]} problem")
    box = QMessageBox(odd)
    box.setText(f"{MARKS[0]} question")
    box.setInformativeText(f"{MARKS[1]} more")
    box.show()
    qtbot.wait(50)
    assert everywhere() == []
    box.close()
