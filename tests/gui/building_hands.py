"""What the tests of building do with mouse and keys, and where."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from core.build_language import run
from gui.building import wires
from gui.main_window import MainWindow
from tests.gui.conftest import named

LEFT = Qt.MouseButton.LeftButton
Key, Modifier = Qt.Key, Qt.KeyboardModifier
Make = Callable[..., MainWindow]


def graph(window: MainWindow) -> dict[str, tuple[str, ...]]:
    return {layer.name: layer.inputs for layer in window.session.project.spec.layers}


def build(window: MainWindow, qtbot: QtBot, text: str) -> None:
    window.session.edit("Build", lambda project: run(text, project).project)
    qtbot.wait(10)


def spot(window: MainWindow, layer: str, place: str = "header") -> QPoint:
    layout = window.diagram.arrangement()
    assert layout is not None
    column = layout.columns[layer]
    out, inner = wires.out_port(column), wires.in_port(column)
    places = {
        "header": column.header.center, "out": (out[0] + 4, out[1]), "in": (inner[0] - 4, inner[1]),
        "grip": wires.grip(column).center,
    }  # fmt: skip
    return window.diagram.mapFromScene(QPointF(*places[place]))


def middle(window: MainWindow, source: str, target: str, share: float = 0.5) -> QPoint:
    layout = window.diagram.arrangement()
    assert layout is not None
    points = wires.ways(layout)[source, target].points
    x, y = points[round(share * (len(points) - 1))]
    return window.diagram.mapFromScene(QPointF(x, y))


def handle(window: MainWindow, source: str, target: str, end: str) -> QPoint:
    """Give a place where nothing but a connection lies, nearer to its "source" or "target"."""
    layout = window.diagram.arrangement()
    assert layout is not None
    for share in np.linspace(0.1, 0.9, 81) if end == "source" else np.linspace(0.9, 0.1, 81):
        at = middle(window, source, target, float(share))
        point = window.diagram.mapToScene(at)
        found = wires.connection_at(layout, point.x(), point.y())
        near = wires.nearer_end(layout, (source, target), point.x(), point.y())
        if window.diagram.hit_at(at) is None and found == (source, target) and near == end:
            return at
    raise AssertionError(f"{source} → {target} can be taken nowhere")


def drag(window: MainWindow, qtbot: QtBot, start: QPoint, end: QPoint, release: bool = True,
         keys: Qt.KeyboardModifier = Modifier.NoModifier) -> None:  # fmt: skip
    place = window.diagram.viewport()
    qtbot.mouseMove(place, start)
    qtbot.mousePress(place, LEFT, keys, start)
    for share in (0.3, 0.7, 1.0):
        move(window, qtbot, start + (end - start) * share, keys)
    if release:
        qtbot.mouseRelease(place, LEFT, keys, end)
        qtbot.wait(10)


def move(window: MainWindow, qtbot: QtBot, at: QPoint, keys: Qt.KeyboardModifier) -> None:
    """Move with a button and keys held; qtbot's own move holds no keys."""
    place = window.diagram.viewport()
    spots = QPointF(at), QPointF(place.mapToGlobal(at))
    event = QMouseEvent(QEvent.Type.MouseMove, *spots, Qt.MouseButton.NoButton, LEFT, keys)
    QApplication.sendEvent(place, event)


def tip(window: MainWindow) -> str:
    label = named(window, "diagram.tip")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def said(window: MainWindow) -> str:
    return window.status.findChild(QLabel, "status.said").text()


def carry(window: MainWindow, qtbot: QtBot, kind: str, at: QPoint, release: bool = True) -> QPushButton:
    button = named(window, f"palette.{kind}")
    assert isinstance(button, QPushButton)
    there = button.mapFromGlobal(window.diagram.viewport().mapToGlobal(at))
    qtbot.mousePress(button, LEFT, pos=QPoint(20, 10))
    for place in (QPoint(40, 12), there - QPoint(9, 9), there):
        qtbot.mouseMove(button, place)
    if release:
        qtbot.mouseRelease(button, LEFT, pos=there)
        qtbot.wait(10)
    return button


def find(window: MainWindow, qtbot: QtBot, text: str) -> QListWidget:
    qtbot.keyClick(window, Key.Key_K, Modifier.ControlModifier)
    field = named(window, "find.text")
    assert field.isVisible()
    qtbot.keyClicks(field, text)
    listed = named(window, "find.list")
    assert isinstance(listed, QListWidget)
    return listed


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(named(window, "find.text"), key)
    qtbot.wait(10)


def minimal(window: MainWindow, qtbot: QtBot) -> None:
    """Take all hidden layers out, with keys."""
    qtbot.keyClick(window, Key.Key_A, Modifier.ControlModifier)
    qtbot.keyClick(window.diagram, Key.Key_Delete)
    qtbot.wait(10)
    assert [layer.layer.kind for layer in window.session.project.spec.layers] == ["input", "dense"]
