"""The step mode in a window of its own, for its tests."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.explanation import Ref
from core.project import Project
from gui.action_table import ACTIONS
from gui.actions import build_actions
from gui.panels import step_mode
from gui.panels.step.formula import FormulaLine
from gui.session import Session

W21 = Ref("weight", "output", (1, 0))


class Shown:
    """A window with the mode in it and an empty widget where the diagram would be."""

    def __init__(self, qtbot: QtBot, project: Project, size: tuple[int, int] = (1440, 900)) -> None:
        self.session, self.window = Session(project), QMainWindow()
        qtbot.addWidget(self.window)
        self.session.set_mode("step")
        stepping = self.session.stepping
        known = {"step.forward": stepping.forward, "step.back": stepping.back, "step.first": stepping.first}
        known["step.next_row"] = lambda: self.session.set_row(self.session.project.row + 1)
        self.actions: dict[str, QAction] = build_actions(
            self.window, {spec.id: known.get(spec.id, lambda: None) for spec in ACTIONS}
        )
        self.mode = step_mode.build(self.session, self.actions)
        self.window.setCentralWidget(self._body(size))
        self.window.resize(*size)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.settle()

    def _body(self, size: tuple[int, int]) -> QWidget:
        body, sides, middle = QWidget(), QSplitter(), QSplitter(Qt.Orientation.Vertical)
        column = QVBoxLayout(body)
        column.addWidget(self.mode.bar)
        column.addWidget(sides, 1)
        middle.addWidget(QWidget())
        middle.addWidget(self.mode.bottom)
        sides.addWidget(middle)
        sides.addWidget(self.mode.right)
        sides.setSizes([size[0] - 320, 320])
        middle.setSizes([size[1] - 310, 250])
        return body

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()

    def go(self, index: int) -> None:
        self.session.stepping.go_to(index)
        self.settle()

    def find(self, name: str) -> QWidget:
        found = self.window.findChild(QWidget, name)
        assert found is not None, name
        return found

    def text(self, name: str) -> str:
        return self.find(name).text()  # type: ignore[attr-defined]

    @property
    def lines(self) -> list[str]:
        model = self.mode.bottom.trace.lines
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def seen(self) -> tuple[str, ...]:
        """All that the arithmetic says about the step."""
        return tuple(self.text(f"step.{name}") for name in ("title", "symbols", "numbers", "result", "transcript"))

    def at(self, ref: Ref, phase: str, part: str = "") -> None:
        found = self.session.stepping.walk.find(ref, phase, part)
        assert found is not None
        self.go(found)

    def result(self, ref: Ref, phase: str, part: str = "") -> str:
        self.at(ref, phase, part)
        return self.text("step.result")


Show = Callable[..., Shown]


def unit(layer: str, index: int) -> Ref:
    return Ref("unit", layer, (index,))


def place_of(line: FormulaLine, text: str) -> QPoint:
    return next(piece.box.center().toPoint() for piece in line.pieces() if piece.text == text)
