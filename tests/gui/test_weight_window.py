"""The table of weights as a user works with it: typed, pasted, filled, drawn, found, undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.explanation import Ref
from core.layers.dense import Dense
from core.params import Weights
from core.template import all_templates, started
from gui.main_window import MainWindow
from gui.panels.build.weight_model import WeightModel
from gui.panels.build.weight_window import WeightWindow
from tests.gui.conftest import named

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Windows and menus without a screen."""
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def table(make_window: Callable[..., MainWindow], qtbot: QtBot) -> WeightWindow:
    """Give the table of iris's first hidden layer, opened by its key."""
    window = make_window("iris", mode="build")
    window.session.select(Ref("layer", "hidden1"))
    qtbot.wait(20)
    qtbot.keyClick(window, Qt.Key.Key_W, CONTROL | Qt.KeyboardModifier.AltModifier)
    found = cast(WeightWindow, named(window, "weights"))
    qtbot.waitUntil(found.isVisible, timeout=2000)
    return found


def weight(table: WeightWindow) -> np.ndarray:
    return table._session.project.weights["hidden1.weight"]


def choose(table: WeightWindow, rows: tuple[int, int], columns: tuple[int, int]) -> None:
    """Select a rectangle of cells, ends included."""
    model, flags = table.model, QItemSelectionModel.SelectionFlag
    table.view.setCurrentIndex(model.index(rows[0], columns[0]))
    from PySide6.QtCore import QItemSelection

    chosen = QItemSelection(model.index(rows[0], columns[0]), model.index(rows[1], columns[1]))
    table.view.selectionModel().select(chosen, flags.ClearAndSelect)


def press(table: WeightWindow, qtbot: QtBot, name: str) -> None:
    qtbot.mouseClick(named(table, name), LEFT)
    qtbot.wait(20)


def paste(table: WeightWindow, qtbot: QtBot, text: str) -> str:
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(table.view, Qt.Key.Key_V, CONTROL)
    qtbot.wait(20)
    return table.problem.problem()


def test_names_stand_at_rows_and_columns_and_a_cell_is_typed(table: WeightWindow, qtbot: QtBot) -> None:
    session, across = table._session, Qt.Orientation.Horizontal
    assert table.model.headerData(0, Qt.Orientation.Vertical, 0) == session.data.pipeline.feature_names[0]
    assert table.model.headerData(4, Qt.Orientation.Vertical, 0) == "bias"
    assert table.model.headerData(2, across, 0) == "hidden1 · 3"
    table.view.setCurrentIndex(table.model.index(1, 2))
    assert session.selection == Ref("weight", "hidden1", (1, 2))
    qtbot.keyClicks(table.view, "0")
    editor = table.view.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, ",75")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.wait(20)
    assert weight(table)[1, 2] == 0.75
    session.undo()
    qtbot.wait(20)
    assert weight(table)[1, 2] != 0.75
    table.view.setCurrentIndex(table.model.index(4, 1))
    assert session.selection == Ref("bias", "hidden1", (1,))
    table.model.setData(table.model.index(4, 1), "much")
    assert "'much' is no finite number" in table.problem.problem()


def test_cells_are_copied_and_pasted_and_a_wrong_shape_is_refused_with_sizes(table: WeightWindow, qtbot: QtBot) -> None:
    before = np.array(weight(table))
    choose(table, (0, 1), (0, 2))
    qtbot.keyClick(table.view, Qt.Key.Key_C, CONTROL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [len(line.split("\t")) for line in lines] == [3, 3]
    assert float(lines[1].split("\t")[2]) == before[1, 2]
    assert "2 × 3 selected: 6 cells" in cast(QLabel, named(table, "weights.statistics")).text() or not qtbot.wait(60)
    choose(table, (2, 2), (1, 1))
    assert paste(table, qtbot, "0,5\t-1\n2\t3") == ""
    assert weight(table)[2:4, 1:3].tolist() == [[0.5, -1], [2, 3]]
    assert "2 × 3 numbers do not fit into 2 × 2 cells" in (
        choose(table, (0, 1), (0, 1)) or paste(table, qtbot, "1\t2\t3\n4\t5\t6")
    )
    choose(table, (4, 4), (0, 0))
    assert "2 × 1 numbers do not fit at row 5, column 1" in paste(table, qtbot, "1\n2")
    choose(table, (0, 1), (0, 1))
    assert paste(table, qtbot, "7") == ""
    assert (weight(table)[:2, :2] == 7).all()
    table._session.undo()
    table._session.undo()
    assert (weight(table) == before).all()


def test_fill_draw_scale_and_freeze(table: WeightWindow, qtbot: QtBot) -> None:
    session = table._session
    choose(table, (0, 1), (0, 1))
    press(table, qtbot, "weights.fill")
    table.tools.number.set_value(0.125)
    press(table, qtbot, "weights.fill.go")
    assert (weight(table)[:2, :2] == 0.125).all()
    assert weight(table)[2, 2] != 0.125
    table.view.clearSelection()
    table.tools.identity.emit()
    assert weight(table)[1, 1] == 1.0
    assert weight(table)[1, 0] == 0.0
    press(table, qtbot, "weights.draw")
    table.tools.start.choose("he_uniform")
    table.tools.seed.set_value(5)
    press(table, qtbot, "weights.draw.go")
    drawn = np.array(weight(table))
    assert len(np.unique(drawn)) == drawn.size
    assert (session.project.weights["hidden1.bias"] == 0).all()
    choose(table, (0, 0), (0, drawn.shape[1] - 1))
    press(table, qtbot, "weights.scale")
    table.tools.factor.set_value(-2)
    press(table, qtbot, "weights.scale.go")
    assert weight(table)[0] == pytest.approx(-2 * drawn[0])
    assert weight(table)[1] == pytest.approx(drawn[1])
    qtbot.keyClick(table.view, Qt.Key.Key_Delete)
    assert (weight(table)[0] == 0).all()
    press(table, qtbot, "weights.frozen")
    assert session.project.spec["hidden1"].layer.frozen
    session.undo()
    assert not session.project.spec["hidden1"].layer.frozen


def test_a_unit_is_found_and_the_layer_is_changed_by_the_list(table: WeightWindow, qtbot: QtBot) -> None:
    search = cast(QLineEdit, named(table, "weights.search"))
    qtbot.keyClicks(search, "petal_w")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    chosen = table.view.selectionModel().selection()
    assert [(r.top(), r.left(), r.width()) for r in (chosen.at(0),)] == [(3, 0, 8)]
    search.setText("nobody")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert "nothing is called 'nobody'" in table.problem.problem()
    table.layers.setFocus()
    qtbot.keyClick(table.layers, Qt.Key.Key_End)
    qtbot.wait(30)
    assert table.table is not None
    assert table.table.layer == "output"
    assert table.model.headerData(1, Qt.Orientation.Horizontal, 0) == "versicolor"


def test_kernels_one_by_one(table: WeightWindow, qtbot: QtBot) -> None:
    session = table._session
    session.open(started(all_templates()["lenet"]), None)
    session.select(Ref("layer", "conv2"))
    qtbot.wait(40)
    assert table.model.rowCount() == 5 * 5 * 6 + 1
    press(table, qtbot, "weights.kernel.one")
    assert (table.model.rowCount(), table.model.columnCount()) == (5, 5)
    field = table.tools.filter
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "7")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    table.model.setData(table.model.index(1, 2), "9")
    assert session.project.weights["conv2.weight"][1, 2, 0, 6] == 9
    session.select(Ref("layer", "hidden1"))
    qtbot.wait(30)
    assert table.model.columnCount() == 120


def test_nan_is_loud() -> None:
    from core.start import example
    from core.weight_table import table_of

    project = example("iris")
    broken = np.array(project.weights["hidden1.weight"])
    broken[0, 0] = np.nan
    weights = Weights.mixed({**project.weights, "hidden1.weight": broken})
    model = WeightModel()
    model.show(table_of(project, weights, "hidden1"), 1.0)
    cell = model.index(0, 0)
    assert model.data(cell) == "NaN"
    assert model.data(cell, Qt.ItemDataRole.FontRole).bold()
    assert model.data(cell, Qt.ItemDataRole.BackgroundRole) != model.data(
        model.index(0, 1), Qt.ItemDataRole.BackgroundRole
    )


@pytest.mark.long
def test_a_wide_layer_is_shown_by_cells_that_are_seen(table: WeightWindow, qtbot: QtBot) -> None:
    session = table._session
    session.edit("Widen", lambda p: p.with_spec(p.spec.replace("hidden1", Dense(3000)).replace("hidden2", Dense(2000))))
    session.select(Ref("layer", "hidden2"))
    qtbot.wait(50)
    asked = []
    plain = WeightModel.data

    def counted(self: WeightModel, index: object, role: int = 0) -> object:
        asked.append(index)
        return plain(self, index, role)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(WeightModel, "data", counted)
        table.view.scrollToBottom()
        table.view.viewport().grab(QRect(0, 0, 400, 300))
    assert table.model.rowCount() == 3001
    assert len(asked) < 20_000
    assert isinstance(table, QWidget)
