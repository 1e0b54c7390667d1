"""What is decided about columns and rows, by mouse and keys: kinds, settings, outliers, weights, folds, order."""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QToolButton, QWidget

from core.data.plan import suggest
from core.data.table import Table, category_column, number_column
from core.start import example, new_project
from gui.panels.data.columns_model import ENCODING, KIND, MISSING, NAME, USE
from gui.panels.data.describe import network_text
from gui.session import Session
from gui.widgets import Choice, Switch
from tests.gui.data.conftest import Shown

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WAIT = 5000
LEFT = Qt.MouseButton.LeftButton


def shop_table(rows: int = 120) -> Table:
    random = np.random.default_rng(2)
    price = random.lognormal(3, 1.3, rows)
    price[::30] = np.nan
    area = np.append(random.normal(50, 5, rows - 2), [400.0, 500.0])
    days = [str(np.datetime64("2024-01-01") + row) for row in range(rows)]
    return Table("shop", (
        category_column("when", days, "text"),
        category_column("size", random.choice(["small", "large", "medium"], rows)),
        number_column("price", price),
        number_column("area", area),
        number_column("zip", 1000.0 + np.arange(rows) % 5),
        category_column("part", [("train", "train", "validation", "test")[row % 4] for row in range(rows)]),
        category_column("late", ["yes" if row % 9 == 0 else "no" for row in range(rows)]),
        category_column("buys", ["yes" if row % 6 == 0 else "no" for row in range(rows)]),
    ))  # fmt: skip


@pytest.fixture
def shop(show) -> Shown:
    table = shop_table()
    return show(Session(new_project("shop", table, suggest(table, "buys"))))


def chosen(shown: Shown, name: str, qtbot) -> None:
    """Click on a column's name."""
    place = shown.columns.visualRect(shown.cell(name, NAME)).center()
    qtbot.mouseClick(shown.columns.viewport(), LEFT, pos=place)


def pick(choice: Choice, value: str, qtbot) -> None:
    """Choose by keys."""
    choice.setFocus()
    labels = [choice.itemData(k) for k in range(choice.count())]
    for _ in range(abs(labels.index(value) - choice.currentIndex())):
        qtbot.keyClick(choice, Qt.Key.Key_Down if labels.index(value) > choice.currentIndex() else Qt.Key.Key_Up)


def checks(shown: Shown) -> list[str]:
    return shown.mode.right.checks.texts()


def test_a_date_is_found_and_its_parts_are_chosen_at_the_right(shop, qtbot):
    assert shop.line("when")[USE : ENCODING + 1] == ["input", "when", "date", "date parts"]
    assert shop.line("when")[-1] == "5 nodes"
    chosen(shop, "when", qtbot)
    switch = shop.find(Switch, "data.column.encoder.year")
    assert switch.isVisible()
    qtbot.mouseClick(switch, LEFT)
    assert dict(shop.session.project.plan.column("when").settings) == {"year": True}
    assert shop.line("when")[-1] == "6 nodes"
    shop.session.undo()
    assert shop.line("when")[-1] == "5 nodes"
    assert not shop.find(Switch, "data.column.encoder.year").isChecked()


def test_another_kind_is_chosen_in_the_table(shop):
    assert shop.line("zip")[KIND] == "number"
    shop.put("zip", KIND, "category")
    assert shop.line("zip")[KIND : ENCODING + 1] == ["category · 5", "one-hot"]
    assert shop.line("zip")[-1] == "5 binary nodes"
    assert shop.session.project.plan.column("zip").kind == "category"
    shop.session.undo()
    assert shop.line("zip")[KIND] == "number"


def test_the_order_of_a_rank_is_changed_by_buttons_and_keys(shop, qtbot):
    shop.put("size", ENCODING, "ordinal")
    chosen(shop, "size", qtbot)
    order = shop.find(QListWidget, "data.column.order.list")
    items = lambda: [order.item(k).text() for k in range(order.count())]  # noqa: E731
    assert items() == ["large", "medium", "small"]
    order.setCurrentRow(2)
    qtbot.mouseClick(shop.find(QToolButton, "data.column.order.up"), LEFT)
    assert items() == ["large", "small", "medium"]
    order.setFocus()
    assert order.currentRow() == 1
    qtbot.keyClick(order, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert items() == ["small", "large", "medium"]
    assert shop.session.data.pipeline.inputs[1].state["categories"] == ["small", "large", "medium"]
    shop.session.undo()
    shop.session.undo()
    assert items() in (["large", "medium", "small"], ["small", "large", "medium"])


def test_a_constant_fills_gaps_and_a_wrong_one_changes_nothing(shop, qtbot):
    shop.put("price", MISSING, "constant")
    assert shop.line("price")[MISSING] == "4 → 0"
    chosen(shop, "price", qtbot)
    field = shop.find(QLineEdit, "data.column.constant")
    assert field.isVisible()
    field.selectAll()
    qtbot.keyClicks(field, "12.5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert shop.line("price")[MISSING] == "4 → 12.5"
    field.selectAll()
    qtbot.keyClicks(field, "dear")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "'dear' is no number to fill missing values with" in shop.problems[-1]
    assert shop.session.project.plan.column("price").constant == "12.5"
    assert field.text() == "12.5"


def test_outliers_are_counted_marked_and_cut_off(shop, qtbot):
    assert shop.columns.model().bars_of(3).outliers == 2
    chosen(shop, "area", qtbot)
    bars = shop.find(QWidget, "data.column.histogram")
    assert "2 outliers" in bars.toolTip()
    assert any(bars.shown.is_outside(bar) for bar in range(len(bars.shown.counts)))
    switch = shop.find(Switch, "data.column.clip")
    assert switch.isVisible()
    qtbot.mouseClick(switch, LEFT)
    assert shop.session.project.plan.column("area").clip
    place = shop.session.data.pipeline.feature_names.index("area")
    assert shop.session.data.x[:, place].max() < 10


@pytest.mark.parametrize(
    ("words", "after"),
    [
        ("price is skewed", lambda plan: plan.column("price").encoding == "log"),
        ("Classes are unbalanced", lambda plan: plan.weigh == "balanced"),
    ],
)
def test_a_remedy_is_one_press_and_one_undo(shop, qtbot, words, after):
    place = next(k for k, text in enumerate(checks(shop)) if text.startswith(words))
    before = shop.session.project.plan
    button = shop.find(QPushButton, f"data.checks.{place}.remedy")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert after(shop.session.project.plan)
    assert not any(text.startswith(words) and "weighed" not in text for text in checks(shop))
    shop.session.undo()
    assert shop.session.project.plan == before


def test_a_leak_is_ignored_by_its_remedy(show, qtbot):
    table = shop_table()
    copied = category_column("answer", [table.cell(row, "buys") for row in range(table.rows)])
    table = Table("shop", (*table.columns, copied))
    shown = show(Session(new_project("shop", table, suggest(table, "buys"))))
    place = next(k for k, text in enumerate(checks(shown)) if "all but tells the target" in text)
    button = shown.find(QPushButton, f"data.checks.{place}.remedy")
    assert button.text() == "Ignore answer"
    qtbot.mouseClick(button, LEFT)
    assert shown.line("answer")[USE] == "ignore"


def test_the_split_goes_by_a_column_a_group_or_time(shop, qtbot):
    way, column = shop.find(Choice, "data.splitting.by"), shop.find(Choice, "data.splitting.column")
    assert not column.isVisible()
    pick(way, "column", qtbot)
    assert (shop.session.project.plan.split.by, shop.session.project.plan.split.column) == ("column", "part")
    assert len(shop.session.data.train) == 60
    pick(way, "time", qtbot)
    assert shop.session.project.plan.split.column == "when"
    assert shop.session.data.train.max() < shop.session.data.validation.min()
    pick(way, "group", qtbot)
    assert column.isVisible()
    pick(column, "zip", qtbot)
    assert not set(shop.session.data.train % 5) & set(shop.session.data.test % 5)
    while shop.session.undo_stack.canUndo():
        shop.session.undo()
    assert shop.session.project.plan.split.by == "share"
    assert way.current() == "share"


def test_own_class_weights_are_typed(shop, qtbot):
    way = shop.find(Choice, "data.weights.way")
    pick(way, "balanced", qtbot)
    assert shop.session.data.weights is not None
    pick(way, "own", qtbot)
    field = shop.find(QLineEdit, "data.weights.1")
    assert field.accessibleName() == "Weight of yes"
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "7")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert dict(shop.session.project.plan.class_weights)["yes"] == 7
    assert max(shop.session.data.weights) == 7
    pick(way, "none", qtbot)
    assert shop.session.data.weights is None


def test_class_weights_go_with_the_target_that_they_are_of(shop, qtbot):
    pick(shop.find(Choice, "data.weights.way"), "balanced", qtbot)
    shop.put("late", USE, "target")
    assert shop.session.project.plan.weigh == "balanced"
    shop.put("area", USE, "target")
    assert shop.problems[-1:] != ["Class weights"]
    assert shop.session.project.plan.weigh == "none"
    assert not shop.find(QWidget, "data.weights").isVisible()
    shop.session.undo()
    assert shop.session.data.weights is not None


def test_all_folds_are_trained_beside_the_window(shop, qtbot):
    import dataclasses

    project = shop.session.project
    run = dataclasses.replace(project.config.run, epochs=3)
    shop.session.edit("shorter", lambda p: p.with_config(dataclasses.replace(p.config, run=run)))
    button = shop.find(QPushButton, "data.folds.start")
    assert button.text() == "Train all 5 folds"
    before = shop.session.project
    qtbot.mouseClick(button, LEFT)
    assert button.text() == "Cancel"
    qtbot.waitUntil(lambda: not shop.session.folds.running, timeout=20_000)
    result = shop.find(QLabel, "data.folds.result")
    assert result.isVisible()
    assert "mean ± sd" in result.text()
    assert len(shop.session.folds.found.folds) == 5
    assert shop.session.project is before, "the project itself stays untrained"
    shop.put("area", USE, "ignore")
    assert not result.isVisible(), "a result of other data is not shown"
    qtbot.mouseClick(button, LEFT)
    qtbot.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: not shop.session.folds.running, timeout=WAIT)
    assert shop.session.folds.found is None


def test_several_yes_or_no_targets_get_a_sigmoid_each(shop):
    shop.put("late", USE, "another target")
    pipeline, spec = shop.session.data.pipeline, shop.session.project.spec
    assert pipeline.task == "labels"
    assert spec.shapes()[spec.output.name] == (2,)
    assert spec.output.layer.activation == "sigmoid"
    assert shop.session.project.config.loss.kind == "binary_cross_entropy"
    assert "2 yes/no" in shop.find(QLabel, "stat.target.value").text()


def test_rows_are_sorted_by_a_click_and_by_a_key(shop, qtbot):
    rows, model = shop.rows, shop.rows.model()
    place = shop.titles().index("area")
    header = rows.horizontalHeader()
    middle = header.sectionViewportPosition(place) + header.sectionSize(place) // 2
    spot = header.viewport().rect().center()
    spot.setX(middle)
    qtbot.mouseClick(header.viewport(), LEFT, pos=spot)
    assert model.headerData(place, Qt.Orientation.Horizontal) == "area ▲"
    area = shop.session.data.table.column("area").values
    shown = [model.row_at(k) for k in range(model.rowCount())]
    assert shown == np.argsort(area, kind="stable").tolist()
    rows.setFocus()
    rows.setCurrentIndex(model.index(0, place))
    qtbot.keyClick(rows, Qt.Key.Key_S)
    assert model.headerData(place, Qt.Orientation.Horizontal) == "area ▼"
    assert model.row_at(0) == 119
    assert model.headerData(0, Qt.Orientation.Vertical) == "120"
    qtbot.mouseClick(rows.viewport(), LEFT, pos=rows.visualRect(model.index(1, place)).center())
    assert shop.session.project.row == 118
    qtbot.keyClick(rows, Qt.Key.Key_S)
    assert [model.row_at(k) for k in range(3)] == [0, 1, 2]
    assert rows.currentIndex().row() == 118, "the same row stays the current one"


def test_rows_are_searched_and_filtered_by_part(shop, qtbot):
    line, part = shop.find(QLineEdit, "data.rows.search"), shop.find(Choice, "data.rows.part")
    model = shop.rows.model()
    shop.rows.setFocus()
    qtbot.keyClick(shop.rows, Qt.Key.Key_Slash)
    assert shop.window.focusWidget() is line
    qtbot.keyClicks(line, "area > 100")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [model.row_at(k) for k in range(model.rowCount())] == [118, 119]
    assert shop.find(QLabel, "data.rows.count").text() == "2 of 120 rows"
    line.clear()
    qtbot.waitUntil(lambda: model.rowCount() == 120, timeout=WAIT)
    pick(part, "2", qtbot)
    shown = [model.row_at(k) for k in range(model.rowCount())]
    assert shown == sorted(shop.session.data.test)
    qtbot.keyClicks(line, "area > wide")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "Search: area holds numbers" in shop.problems[-1]


def test_answers_and_slopes_are_in_the_units_of_the_table(bank, qtbot):
    bank.view("answers", qtbot)
    assert bank.titles()[:3] == ["part", "transactions", "transactions predicted"]
    place = bank.titles().index("∂transactions/∂children")
    from core.own_units import slopes_of

    found = slopes_of(bank.session.project.spec, bank.session.weights, bank.session.data, np.arange(12))
    from core import numbers

    for row in range(3):
        assert bank.row(row)[2] == numbers.text(float(found.prediction[row, 0]))
        assert bank.row(row)[place] == numbers.text(float(found.slopes[row, 0, 0]))


@pytest.mark.long
def test_a_million_rows_are_sorted_and_searched_beside_the_window(show, qtbot):
    rows = 1_000_000
    random = np.random.default_rng(1)
    columns = [number_column(f"n{k}", random.normal(size=rows)) for k in range(4)]
    columns.append(category_column("y", np.array(["no", "yes"])[random.integers(0, 2, rows)].tolist()))
    table = Table("large", tuple(columns))
    shown = show(Session(new_project("large", table, suggest(table, "y"))))
    model = shown.rows.model()
    started = time.perf_counter()
    shown.rows.sort_asked.emit(1)
    assert time.perf_counter() - started < 0.1
    qtbot.waitUntil(lambda: model.order is not None, timeout=20_000)
    assert model.row_at(0) == int(np.argmin(columns[0].values))
    line = shown.find(QLineEdit, "data.rows.search")
    line.setText("n0 > 4.2")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: model.rowCount() < 1000, timeout=20_000)
    assert model.rowCount() == int((columns[0].values > 4.2).sum())


def test_a_network_of_kernels_is_told_by_its_layers() -> None:
    words = network_text(example("mnist").spec)
    assert words.startswith("784 inputs → Reshape 28×28×1 → Conv 3×3×8 · ReLU → Max pool 2×2")
    assert words.endswith("→ 10 softmax")
