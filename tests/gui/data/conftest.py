"""A window with the Data mode in it, for its tests."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QSplitter, QToolButton, QVBoxLayout, QWidget

from core.data.csv_file import read_csv
from core.data.plan import suggest
from core.start import example, new_project
from gui import background, theme
from gui.actions import ACTIONS, build_actions
from gui.panels import data_mode
from gui.panels.data.columns_model import NAME, TITLES
from gui.panels.data.columns_view import ColumnsView
from gui.panels.data.rows_view import RowsView
from gui.session import Session

WAIT = 3000
CONTRACTS = ("month", "one year", "two years")


class Shown:
    """A window with the mode in it, and shortcuts to what is in the window."""

    def __init__(self, session: Session, size: tuple[int, int] = (1440, 900)) -> None:
        self.session = session
        self.problems: list[str] = []
        session.problem_found.connect(self.problems.append)
        session.set_mode("data")
        self.window = QMainWindow()
        self.actions: dict[str, QAction] = build_actions(self.window, {spec.id: lambda: None for spec in ACTIONS})
        self.mode = data_mode.build(session, self.actions)
        self.window.setCentralWidget(self._body(size[0]))
        self.window.resize(*size)
        self.window.show()

    def _body(self, width: int) -> QWidget:
        body, sides = QWidget(), QSplitter()
        column = QVBoxLayout(body)
        column.addWidget(self.mode.bar)
        column.addWidget(sides, 1)
        sides.addWidget(self.mode.center)
        sides.addWidget(self.mode.right)
        sides.setSizes([width - self.mode.right_width, self.mode.right_width])
        return body

    def find(self, kind: type, name: str):
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    @property
    def columns(self) -> ColumnsView:
        return self.find(ColumnsView, "data.columns")

    @property
    def rows(self) -> RowsView:
        return self.find(RowsView, "data.rows")

    def cell(self, name: str, column: int) -> QModelIndex:
        model = self.columns.model()
        names = [model.index(row, NAME).data() for row in range(model.rowCount())]
        return model.index(names.index(name), column)

    def line(self, name: str) -> list[str]:
        return [self.cell(name, column).data() for column in range(len(TITLES))]

    def put(self, name: str, column: int, value: str) -> None:
        self.columns.model().setData(self.cell(name, column), value, Qt.ItemDataRole.EditRole)

    def view(self, name: str, qtbot) -> None:
        qtbot.mouseClick(self.find(QToolButton, f"data.rows.view.{name}"), Qt.MouseButton.LeftButton)

    def titles(self) -> list[str]:
        model = self.rows.model()
        return [model.headerData(i, Qt.Orientation.Horizontal) for i in range(model.columnCount())]

    def row(self, number: int) -> list[str]:
        model = self.rows.model()
        return [model.index(number, column).data() for column in range(model.columnCount())]


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp) -> None:
    theme.apply(qapp, "dark")


@pytest.fixture
def show(qtbot) -> Iterator:
    def make(session: Session, size: tuple[int, int] = (1440, 900)) -> Shown:
        shown = Shown(session, size)
        qtbot.addWidget(shown.window)
        return shown

    yield make
    assert background.stop_all(WAIT)


@pytest.fixture
def bank(show) -> Shown:
    return show(Session(example("bank")))


@pytest.fixture
def csv_path(tmp_path: Path) -> Path:
    chance = random.Random(3)
    lines = ["customer,tenure,charges,contract,senior,churn"]
    for number in range(200):
        charges = "" if number in (5, 50) else f"{chance.gauss(60, 20):.2f}"
        contract = "" if number == 7 else CONTRACTS[number % 3]
        answer = "yes" if number % 4 == 0 else "no"
        lines.append(f"c-{number:04d},{number % 73},{charges},{contract},{number % 2},{answer}")
    path = tmp_path / "churn.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture
def churn(show, csv_path) -> Shown:
    table = read_csv(csv_path)
    return show(Session(new_project("churn", table, suggest(table, "churn"))))
