"""The table of rows: as read and as the network sees them."""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from core import numbers
from core.data.plan import suggest
from core.data.table import Table, category_column, number_column
from core.start import example, new_project
from gui import theme
from gui.panels.data.cells import PAD
from gui.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WAIT = 3000


def test_rows_as_read_and_as_the_network_sees_them(churn, qtbot):
    assert churn.titles() == ["part", "customer", "tenure", "charges", "contract", "senior", "churn"]
    assert churn.row(5)[1:5] == ["c-0005", "5", "—", "two years"]
    churn.view("network", qtbot)
    data = churn.session.data
    assert churn.titles()[1:] == [*data.pipeline.feature_names, *data.pipeline.output_names]
    for row in (0, 5, 199):
        wanted = [numbers.text(value) for value in (*data.x[row], *data.y[row])]
        assert churn.row(row)[1:] == wanted
    tenure = churn.row(0)[1]
    assert tenure.startswith(numbers.MINUS)
    assert len(tenure.replace(numbers.MINUS, "").replace(".", "").lstrip("0")) <= 4
    tip = churn.rows.model().index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert numbers.parse(tip) == data.x[0, 0]
    churn.view("read", qtbot)
    assert churn.row(0)[1] == "c-0000"


def test_numbers_stand_at_the_right_and_texts_at_the_left(churn):
    model = churn.rows.model()
    sides = [Qt.AlignmentFlag(model.index(0, i).data(Qt.ItemDataRole.TextAlignmentRole)) for i in range(4)]
    right = Qt.AlignmentFlag.AlignRight
    assert [bool(side & right) for side in sides] == [False, False, True, True]


def test_no_number_is_cut(show, qtbot):
    shown = show(Session(example("spirals")))
    shown.view("network", qtbot)
    rows, metrics = shown.rows, QFontMetrics(theme.mono())
    for column in (1, 2):
        widest = max(metrics.horizontalAdvance(shown.row(row)[column]) for row in range(rows.model().rowCount()))
        assert widest <= rows.columnWidth(column) - 2 * PAD


def test_every_row_names_its_part(churn):
    data, model = churn.session.data, churn.rows.model()
    parts = np.array([model.index(row, 0).data() for row in range(200)])
    for name, rows in (("train", data.train), ("validation", data.validation), ("test", data.test)):
        assert sorted(np.flatnonzero(parts == name)) == sorted(rows)


def test_choosing_a_row_shows_it_everywhere_and_back(bank, qtbot):
    place = bank.rows.visualRect(bank.rows.model().index(4, 1)).center()
    qtbot.mouseClick(bank.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert bank.session.project.row == 4
    bank.session.set_row(7)
    assert bank.rows.currentIndex().row() == 7
    assert bank.session.project.row == 7
    bank.view("network", qtbot)
    assert bank.rows.currentIndex().row() == 7


@pytest.mark.alone
def test_a_table_of_100_000_rows_is_shown_at_once(show, qtbot):
    rng, rows = np.random.default_rng(1), 100_000
    columns = [number_column(f"n{i}", rng.normal(size=rows)) for i in range(8)]
    columns.append(category_column("y", np.array(["no", "yes"])[rng.integers(0, 2, rows)].tolist()))
    table = Table("large", tuple(columns))
    session = Session(new_project("large", table, suggest(table, "y")))
    shown = show(Session(example("bank")))
    qtbot.waitExposed(shown.window)
    started = time.perf_counter()
    shown.rows.show_rows(session.data, "network", 99_999)
    shown.rows.grab()
    passed = time.perf_counter() - started
    assert shown.rows.model().rowCount() == rows
    assert shown.row(99_999)[1] == numbers.text(session.data.x[99_999, 0])
    assert passed < 0.1
    shown.session.open(session.project, None)
    assert shown.mode.right.checks.texts() == ["Looking at the data …"]
    qtbot.waitUntil(lambda: "Looking at the data …" not in shown.mode.right.checks.texts(), timeout=WAIT)
