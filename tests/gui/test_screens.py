"""No text is cut, nothing overlaps, no panel is empty: every mode and some dialogs, and that such faults are found."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bench.screens import checks, drawing, painted, scenes
from gui import theme
from gui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "grabbing the keyboard")
SIZES = ((1024, 700), (1440, 900))
QUICK = ("data", "build", "train", "step")


@pytest.fixture(scope="module")
def trained(one_window: MainWindow) -> Iterator[MainWindow]:
    scenes.prepare(one_window, 0.2)
    yield one_window
    scenes.leave(one_window)
    theme.apply(QApplication.instance(), "dark")
    one_window.resize(1440, 900)


def looked_through(widget: QWidget) -> list[str]:
    with painted.noted() as written:
        widget.grab()
    return checks.defects(widget, written)


@pytest.mark.parametrize("name", QUICK)
def test_nothing_is_cut_in_a_mode(trained: MainWindow, name: str) -> None:
    found = {}
    for size, look in zip(SIZES, ("contrast", "light"), strict=True):
        trained.resize(*size)
        scenes.SCENES[name](trained)
        theme.apply(QApplication.instance(), look)
        scenes.settle(0.25)
        found[size] = looked_through(trained)
    assert found == {size: [] for size in SIZES}


@pytest.mark.long
@pytest.mark.parametrize("look", theme.CHOICES[:3])
@pytest.mark.parametrize("size", [(1024, 700), (1100, 700), (1440, 900), (1920, 1200), (3840, 2160)])
@pytest.mark.parametrize("name", scenes.SCENES)
def test_nothing_is_cut_in_any_size_and_theme(trained: MainWindow, name: str, size: tuple[int, int], look: str) -> None:
    trained.resize(*size)
    scenes.SCENES[name](trained)
    theme.apply(QApplication.instance(), look)
    scenes.settle()
    found = looked_through(trained)
    scenes.leave(trained)
    assert found == []


@pytest.mark.parametrize("name", ["file.new", "file.export", "help.about", "help.glossary"])
def test_nothing_is_cut_in_a_dialog(trained: MainWindow, name: str) -> None:
    found: list[str] = []
    with scenes.no_file_dialogs():
        count = scenes.opened_by(
            trained, scenes.trigger(trained, name), lambda widget: found.extend(looked_through(widget))
        )
    assert count
    assert found == []


# The checks themselves.


def shown(qtbot: QtBot, widget: QWidget, width: int = 200, height: int = 60) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def test_a_cut_label_is_found(qtbot: QtBot) -> None:
    frame = QWidget()
    label = QLabel("a long text that finds no room", frame)
    label.setObjectName("label")
    label.setGeometry(0, 0, 60, 20)
    assert [line for line in looked_through(shown(qtbot, frame)) if line.startswith("label: 'a long text")]


def test_a_cut_button_and_choice_are_found(qtbot: QtBot) -> None:
    frame = QWidget()
    button, box = QPushButton("Take the best of all", frame), QComboBox(frame)
    button.setObjectName("button")
    box.setObjectName("box")
    box.addItem("a choice with a long name")
    button.setGeometry(0, 0, 50, 26)
    box.setGeometry(0, 30, 60, 26)
    found = "\n".join(looked_through(shown(qtbot, frame)))
    assert "button: 'Take" in found
    assert "box: 'a choice" in found


def test_overlaps_are_found(qtbot: QtBot) -> None:
    frame = QWidget()
    for number in range(2):
        button = QPushButton("Go", frame)
        button.setObjectName(f"button{number}")
        button.setGeometry(30 * number, 0, 60, 26)
    assert "button0 and button1 overlap by 30 × 26 px" in looked_through(shown(qtbot, frame))


def test_a_control_outside_of_its_parent_is_found(qtbot: QtBot) -> None:
    frame = QWidget()
    button = QPushButton("Go", frame)
    button.setObjectName("button")
    button.setGeometry(170, 0, 60, 26)
    assert any("px of it lie outside" in line for line in looked_through(shown(qtbot, frame)))


def test_an_empty_panel_is_found(qtbot: QtBot) -> None:
    window, dock = QMainWindow(), QDockWidget("panel")
    dock.setObjectName("dock")
    dock.setWidget(QWidget())
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    assert "dock: nothing is in it" in looked_through(shown(qtbot, window, 300, 200))


class Painting(QWidget):
    """Paints two texts over each other, one of them in a box that is too small."""

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.drawText(self.rect().adjusted(0, 0, -100, 0), 0, "a text in a small box")
        painter.drawText(4, 16, "over it")


def test_painted_texts_are_noted(qtbot: QtBot) -> None:
    found = "\n".join(looked_through(shown(qtbot, Painting(), 130, 40)))
    assert "painted 'a text in a small box' needs" in found
    assert "lies over" in found


def test_what_fits_is_not_complained_of(qtbot: QtBot) -> None:
    frame = QWidget()
    row = QHBoxLayout(frame)
    for widget in (QLabel("short"), QPushButton("Go"), QComboBox()):
        row.addWidget(widget)
    assert looked_through(shown(qtbot, frame, 400, 60)) == []


def test_longer_texts_keep_their_places_for_values() -> None:
    assert drawing.longer("{n} rows", None).startswith("{n} rows")
    assert drawing.longer("Open…", None).endswith("…")
    assert drawing.longer("×", None) == "×"
    text = "Drag to move the panel"
    assert len(drawing.longer(text, None)) >= 1.35 * len(text)
