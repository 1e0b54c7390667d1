"""Drawing points by mouse and keys: classes, eraser, undo, values, and training beside it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core.data.drawn import NAME
from gui.panels.draw.draw_page import DrawPage
from tests.gui.bench_shown import BenchShown
from tests.gui.conftest import named

Show = Callable[[str], BenchShown]
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
SPOTS = ((-0.8, -0.8), (-0.7, -0.5), (-0.5, -0.7))


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Give a function that shows the page on an example."""
    made: list[BenchShown] = []

    def make(kind: str) -> BenchShown:
        window = BenchShown(kind, "draw")
        made.append(window)
        qtbot.waitExposed(window)
        page_of(window).sheet.setFocus()
        return window

    yield make
    for window in made:
        window.session.training.abandon()
        window.close()
        window.deleteLater()


def page_of(window: BenchShown) -> DrawPage:
    page = window.bench.pages["draw"]
    assert isinstance(page, DrawPage)
    return page


def click(page: DrawPage, x: float, y: float, button: Qt.MouseButton = LEFT) -> None:
    QTest.mouseClick(page.sheet, button, pos=page.sheet.to_pixel(x, y).toPoint())


def drag(page: DrawPage, *places: tuple[float, float], button: Qt.MouseButton = LEFT) -> None:
    pixels = [page.sheet.to_pixel(*place).toPoint() for place in places]
    QTest.mousePress(page.sheet, button, pos=pixels[0])
    for one, two in itertools.pairwise(pixels):
        for part in range(1, 11):
            QTest.mouseMove(page.sheet, QPoint(one + (two - one) * part / 10))
    QTest.mouseRelease(page.sheet, button, pos=pixels[-1])


def type_into(window: BenchShown, name: str, text: str) -> None:
    field = named(window, name)
    assert isinstance(field, QLineEdit)
    QTest.mouseClick(field, LEFT)
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_points_of_two_classes_become_the_data_and_the_ends_follow(show: Show, qtbot: QtBot) -> None:
    window = show("iris")
    page, session = page_of(window), window.session
    before = session.project
    assert len(page.points) == 0
    assert "replace the data" in page.note.text()
    for spot in SPOTS:
        click(page, *spot)
    assert session.project is before
    assert "second class" in page.note.text()
    QTest.keyClick(page.sheet, Qt.Key.Key_3)
    assert page.sheet.current == 2
    drag(page, (0.5, 0.5), (0.9, 0.5))
    table = session.project.table
    assert table.name == NAME
    assert [table.cell(row, "class") for row in range(4)] == ["A", "A", "A", "C"]
    np.testing.assert_allclose([table.column("x").values[0], table.column("y").values[0]], SPOTS[0], atol=0.01)
    spec = session.project.spec
    assert (spec.shapes()[spec.input.name], spec.shapes()[spec.output.name]) == ((2,), (1,))
    assert table.rows > 6
    window.actions["edit.undo"].trigger()
    assert session.project.table is before.table
    assert len(page.points) == 0
    window.actions["edit.redo"].trigger()
    assert len(page.points) == table.rows


def test_strokes_that_wait_are_taken_back_first(show: Show, qtbot: QtBot) -> None:
    page = page_of(show("iris"))
    for spot in SPOTS:
        click(page, *spot)
    QTest.keyClick(page.sheet, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(page.points) == 2
    qtbot.mouseClick(page.undo, LEFT)
    qtbot.mouseClick(page.undo, LEFT)
    assert len(page.points) == 0


def test_the_points_of_an_example_are_drawn_on(show: Show, qtbot: QtBot) -> None:
    window = show("circles")
    page, session = page_of(window), window.session
    assert page.points.classes[:3] == ("inner", "outer", "A")
    assert len(page.points) == 600
    click(page, 0.0, 0.0)
    assert session.project.table.rows == 601
    assert session.project.table.cell(600, "class") == "inner"
    drag(page, (-1.0, 0.0), (1.0, 0.0), button=RIGHT)
    assert session.project.table.rows < 560
    assert len(page.points) == session.project.table.rows
    rows = session.project.table.rows
    qtbot.mouseClick(named(window, "draw.eraser"), LEFT)
    click(page, 0.0, 1.0)
    assert session.project.table.rows < rows
    qtbot.mouseClick(page.undo, LEFT)
    assert session.project.table.rows == rows
    qtbot.mouseClick(page.clear, LEFT)
    assert len(page.points) == 0
    assert session.project.table.rows == rows
    qtbot.mouseClick(page.undo, LEFT)
    assert len(page.points) == rows


def test_a_spray_puts_many_points_within_the_brush(show: Show, qtbot: QtBot) -> None:
    window = show("iris")
    page = page_of(window)
    type_into(window, "draw.count", "20")
    type_into(window, "draw.reach", "10")
    click(page, 0.0, 0.0)
    assert len(page.points) == 20
    assert np.abs(page.points.xy).max() < 0.24 * 2.5
    assert len(np.unique(page.points.xy, axis=0)) == 20
    type_into(window, "draw.count", "500")
    assert "between 1 and 200" in page.count.problem()


def test_keys_alone_draw_and_rub_out(show: Show, qtbot: QtBot) -> None:
    window = show("iris")
    page, sheet = page_of(window), page_of(window).sheet
    QTest.keyClick(sheet, Qt.Key.Key_Space)
    for _ in range(10):
        QTest.keyClick(sheet, Qt.Key.Key_Right)
    QTest.keyClick(sheet, Qt.Key.Key_2)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert window.session.project.table.rows == 2
    one, two = page.points.xy
    assert two[0] - one[0] == pytest.approx(0.6, abs=0.02)
    assert two[1] == pytest.approx(one[1])
    assert page.points.of.tolist() == [0, 1]
    QTest.keyClick(sheet, Qt.Key.Key_Backspace)
    assert len(page.points) == 1
    page.classes.setFocus()
    QTest.keyClick(page.classes, Qt.Key.Key_Right)
    assert sheet.current == 2
    QTest.mouseClick(page.classes, LEFT, pos=page.classes.cell(5).center().toPoint())
    assert sheet.current == 5


def test_values_are_a_regression(show: Show, qtbot: QtBot) -> None:
    window = show("iris")
    page, session = page_of(window), window.session
    qtbot.mouseClick(named(window, "draw.kind.values"), LEFT)
    assert not page.classes.isVisible()
    drag(page, (-1.0, -0.5), (0.0, 0.5), (1.0, -0.5))
    assert session.data.pipeline.task == "regression"
    assert session.project.table.names == ("x", "y")
    assert session.project.spec.shapes()["input"] == (1,)
    assert page.points.regression


def test_training_goes_on_after_each_stroke_and_colours_the_sheet(show: Show, qtbot: QtBot) -> None:
    window = show("two_lines")
    page, session = page_of(window), window.session
    qtbot.mouseClick(named(window, "draw.train"), LEFT)
    qtbot.waitUntil(lambda: session.training.running, timeout=3000)
    click(page, 0.9, -0.9)
    qtbot.waitUntil(lambda: session.project.table.rows == 201 and session.training.running, timeout=5000)
    qtbot.waitUntil(lambda: page.sheet.regions is not None, timeout=5000)
    assert page.sheet.regions is not None
    assert page.sheet.regions.shape == (48, 48, 2)
    qtbot.mouseClick(named(window, "draw.train"), LEFT)
    qtbot.waitUntil(lambda: not session.training.running, timeout=3000)
    assert session.project.progress.step > 0
