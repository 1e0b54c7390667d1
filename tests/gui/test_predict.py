"""Predict and What if by mouse and keys: rows, drawings, files, influence, curves and surfaces."""

from __future__ import annotations

import csv
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.data.csv_file import read_csv
from core.data.plan import suggest
from core.data.table import Cancelled
from core.predict import predict
from core.project import Project
from core.start import new_project
from gui import background
from gui.main_window import MainWindow
from gui.panels.bench import Bench
from gui.panels.predict import asking, file_job
from gui.panels.predict.predict_page import PredictPage
from gui.panels.predict.what_if_page import WhatIfPage
from gui.plots.surface_plot import contour
from tests.gui.bench_shown import BenchShown
from tests.gui.conftest import named

Make = Callable[..., MainWindow]
Show = Callable[..., BenchShown]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Give a function that shows the bench on an example or project."""
    made: list[BenchShown] = []

    def make(project: Project | str, page: str = "predict") -> BenchShown:
        window = BenchShown(project, page)
        made.append(window)
        qtbot.waitExposed(window)
        return window

    yield make
    for window in made:
        window.session.training.abandon()
        window.close()
        window.deleteLater()
    assert background.stop_all()


def bench_of(window: MainWindow | BenchShown) -> Bench:
    assert window.bench is not None
    return window.bench


def predict_page(window: MainWindow | BenchShown) -> PredictPage:
    page = bench_of(window).pages["predict"]
    assert isinstance(page, PredictPage)
    return page


def what_if_page(window: MainWindow | BenchShown) -> WhatIfPage:
    page = bench_of(window).pages["whatif"]
    assert isinstance(page, WhatIfPage)
    return page


def press(
    window: QWidget, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(window, key, held)
    qtbot.wait(20)


def type_into(field: QLineEdit, text: str) -> None:
    QTest.mouseClick(field, LEFT)
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.fixture
def churn_window(show: Show, tmp_path: Path) -> BenchShown:
    lines = ["tenure,charges,contract,churn"]
    lines += [f"{n % 50},{20 + n % 70}.5,{('month', 'year')[n % 2]},{'yes' if n % 3 == 0 else 'no'}" for n in range(80)]
    path = tmp_path / "churn.csv"
    path.write_text("\n".join(lines))
    table = read_csv(path)
    return show(new_project("churn", table, suggest(table, "churn")))


def test_f7_opens_the_bench_from_any_mode_and_escape_closes_it(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("bank", mode="train")
    press(window, qtbot, Qt.Key.Key_F7)
    assert predict_page(window).isVisible()
    assert window.session.mode == "train"
    assert not window.picture.isVisible()
    press(window, qtbot, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert what_if_page(window).isVisible()
    qtbot.mouseClick(named(window, "bench.page.predict"), LEFT)
    assert predict_page(window).isVisible()
    press(bench_of(window), qtbot, Qt.Key.Key_Escape)
    assert window.picture.isVisible()
    window.session.set_mode("build")
    press(window, qtbot, Qt.Key.Key_F7)
    assert window.session.mode == "data"
    assert predict_page(window).isVisible()
    window.session.set_mode("step")
    assert window.picture.isVisible()
    window.session.set_mode("data")
    qtbot.mouseClick(named(window, "button.data.predict"), LEFT)
    qtbot.mouseClick(named(window, "bench.close"), LEFT)
    assert named(window, "panel.data").isVisible()


def test_typing_and_dragging_predict_at_once(show: Show, qtbot: QtBot) -> None:
    window = show("bank")
    page = predict_page(window)
    assert page.answer.values.tolist() == [9]
    assert page.actual.text() == "In the table: 9"
    type_into(named(window, "predict.value.children"), "3")  # type: ignore[arg-type]
    assert page.answer.values.tolist() == [12]
    assert not page.actual.isVisible()
    slider = page.form.field("children").slider
    assert slider is not None
    at = QPoint(round(slider.place(5.0)), slider.height() // 2)
    QTest.mousePress(slider, LEFT, pos=QPoint(round(slider.place(3.0)), slider.height() // 2))
    QTest.mouseMove(slider, at)
    QTest.mouseRelease(slider, LEFT, pos=at)
    assert page.answer.values.tolist() == [16]
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert page.answer.values.tolist() == [14]
    found = {reason.name: reason.amount for reason in page.reasons.reasons}
    assert found == {"children": pytest.approx(8), "accounts": pytest.approx(6)}


def test_values_outside_of_the_training_rows_are_marked(show: Show, qtbot: QtBot) -> None:
    window = show("bank")
    page, mark = predict_page(window), named(window, "predict.mark.children")
    assert isinstance(mark, QLabel)
    assert mark.text() == ""
    type_into(named(window, "predict.value.children"), "40")  # type: ignore[arg-type]
    assert mark.text() == "!"
    assert page.number.text() == "own", "the row is none of the table's any more"
    assert "outside of the training rows (0 to 5)" in page.note.text()
    slider = page.form.field("children").slider
    assert slider is not None
    assert slider.ends()[1] == 40
    type_into(named(window, "predict.row"), "5")  # type: ignore[arg-type]
    assert page.form.field("children").value == 0
    assert mark.text() == ""
    type_into(named(window, "predict.row"), "13")  # type: ignore[arg-type]
    assert "between 1 and 12" in page.number.problem()


def test_categories_are_choices_and_classes_bars(churn_window: BenchShown, qtbot: QtBot) -> None:
    window = churn_window
    page = predict_page(window)
    assert page.answer.names == ("no", "yes")
    assert page.answer.values.sum() == pytest.approx(1)
    choice = page.form.field("contract").choice
    assert choice is not None
    before = page.answer.values.copy()
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentText() == "year"
    assert not np.array_equal(page.answer.values, before)
    assert bench_of(window).asking.answer == before.argmax()
    page.answer.setFocus()
    QTest.keyClick(page.answer, Qt.Key.Key_Up)
    QTest.keyClick(page.answer, Qt.Key.Key_Down)
    assert bench_of(window).asking.answer == 1
    assert page.formula.text().startswith("yes: ")
    row = page.answer.area().top() + 8 + 10
    QTest.mouseClick(page.answer, LEFT, pos=QPoint(30, int(row)))
    assert bench_of(window).asking.answer == 0
    page.method.setFocus()
    QTest.keyClick(page.method, Qt.Key.Key_Down)
    assert bench_of(window).asking.method == "left_out"
    assert "usual value" in page.formula.text()


def test_a_row_is_pasted_and_copied(show: Show, qtbot: QtBot) -> None:
    window = show("bank")
    page = predict_page(window)
    QGuiApplication.clipboard().setText("children\taccounts\n4\t3\n")
    qtbot.mouseClick(named(window, "predict.paste"), LEFT)
    assert page.answer.values.tolist() == [14]
    qtbot.mouseClick(named(window, "predict.copy"), LEFT)
    assert QGuiApplication.clipboard().text() == "children\taccounts\ttransactions\n4\t3\t14\n"
    QGuiApplication.clipboard().setText("1;2;3;4;5")
    qtbot.mouseClick(named(window, "predict.paste"), LEFT)
    assert "5 values, and there are 2 inputs" in window.problem.problem()
    assert page.answer.values.tolist() == [14]
    qtbot.mouseClick(named(window, "predict.typical"), LEFT)
    assert bench_of(window).asking.row == {"children": 2.0, "accounts": 2.0}


def test_predictions_follow_a_running_training(show: Show, qtbot: QtBot) -> None:
    window = show("spirals")
    page, seen = predict_page(window), []
    bench_of(window).asking.changed.connect(lambda: seen.append(page.answer.values.copy()))
    window.session.training.start()
    qtbot.waitUntil(lambda: len(seen) >= 4, timeout=8000)
    running = window.session.training.running
    window.session.training.finish()
    assert running
    assert not np.array_equal(seen[0], seen[-1])
    project, data = window.session.project, window.session.data
    expected = predict(project.spec, project.weights, data.x[[project.row]])[0]
    np.testing.assert_allclose(page.answer.values, expected)


def test_other_data_build_another_form(show: Show, qtbot: QtBot) -> None:
    window = show("bank")
    page = predict_page(window)
    window.session.open_example("iris")
    assert page.form.has("petal_width")
    assert not page.form.has("children")
    assert len(page.answer.names) == 3
    window.session.open_example("breast_cancer")
    assert page.form.search.isVisible()
    QTest.keyClicks(page.form.search, "worst")
    assert page.form.has("worst_area")
    assert not page.form.has("mean_area")
    type_into(named(window, "predict.value.worst_area"), "3000")  # type: ignore[arg-type]
    assert bench_of(window).asking.row["worst_area"] == 3000
    assert page.reasons.note.text() == "the strongest 8 of 30"


# Images.


def test_a_digit_is_drawn_with_the_mouse_and_by_keys(show: Show, qtbot: QtBot) -> None:
    window = show("digits")
    page = predict_page(window)
    pad = page.image.pad
    assert pad.isVisible()
    first = window.session.data.table.column("pixel_3_3").values[0]
    assert page.image.seen.pixels[3, 3] == first
    before = page.answer.values.copy()
    qtbot.mouseClick(named(window, "predict.pad.clear"), LEFT)
    assert pad.is_blank()
    middle = pad.rect().center()
    QTest.mousePress(pad, LEFT, pos=middle - QPoint(0, 60))
    QTest.mouseMove(pad, middle)
    QTest.mouseMove(pad, middle + QPoint(0, 60))
    QTest.mouseRelease(pad, LEFT, pos=middle + QPoint(0, 60))
    drawn = page.image.seen.pixels.copy()
    assert drawn[:, 3:5].sum() > 0.9 * drawn.sum() > 0
    assert not np.array_equal(page.answer.values, before)
    QTest.mousePress(pad, Qt.MouseButton.RightButton, pos=middle)
    QTest.mouseRelease(pad, Qt.MouseButton.RightButton, pos=middle)
    assert page.image.seen.pixels.sum() < drawn.sum()
    qtbot.mouseClick(named(window, "predict.pad.undo"), LEFT)
    np.testing.assert_array_equal(page.image.seen.pixels, drawn)
    pad.setFocus()
    QTest.keyClick(pad, Qt.Key.Key_Right)
    QTest.keyClick(pad, Qt.Key.Key_Space)
    assert page.image.seen.pixels.sum() > drawn.sum()
    assert page.map.isVisible()
    assert page.map.signed
    type_into(named(window, "predict.row"), "2")  # type: ignore[arg-type]
    assert page.image.seen.pixels[3, 3] == window.session.data.table.column("pixel_3_3").values[1]


def test_a_drawing_is_centred_when_wished(show: Show, qtbot: QtBot) -> None:
    window = show("digits")
    page = predict_page(window)
    pad = page.image.pad
    qtbot.mouseClick(named(window, "predict.pad.clear"), LEFT)
    sheet = pad._sheet()
    corner = QPoint(int(sheet.left() + sheet.width() * 0.2), int(sheet.top() + sheet.height() * 0.2))
    QTest.mousePress(pad, LEFT, pos=corner)
    QTest.mouseMove(pad, corner + QPoint(0, 30))
    QTest.mouseRelease(pad, LEFT, pos=corner + QPoint(0, 30))
    pixels = pad.pixels()
    middle = (np.arange(8) @ pixels.sum(axis=1)) / pixels.sum()
    assert middle == pytest.approx(3.5, abs=0.3)
    qtbot.mouseClick(named(window, "predict.centre"), LEFT)
    moved = pad.pixels()
    assert (np.arange(8) @ moved.sum(axis=1)) / moved.sum() < 2.6


# Files.


def test_a_file_is_predicted_beside_the_window(
    churn_window: BenchShown, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, target = churn_window, tmp_path / "answers.csv"
    source = tmp_path / "new.csv"
    source.write_text("tenure,charges,contract\n3,20.5,month\n4,30.5,decade\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(source), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page = predict_page(window)
    qtbot.mouseClick(named(window, "button.data.predict_file"), LEFT)
    qtbot.waitUntil(lambda: target.exists() and "2 predictions" in page.file_note.text(), timeout=5000)
    assert "contract, line 3: no training row had decade" in page.file_note.text()
    rows = list(csv.DictReader(target.read_text().splitlines()))
    assert [row["contract"] for row in rows] == ["month", "decade"]
    assert set(rows[0]) == {"row", "tenure", "charges", "contract", "churn", "probability no", "probability yes"}
    source.write_text("tenure,charges\n3,20.5\n")
    qtbot.mouseClick(named(window, "button.data.predict_file"), LEFT)
    qtbot.waitUntil(lambda: "'contract'" in window.problem.problem(), timeout=5000)
    assert not bench_of(window).files.running


# What if.


def test_a_curve_answers_what_lesson_8_asks(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    window = show("bank", "whatif")
    page = what_if_page(window)
    plot = page.curve
    assert dict(zip(plot.labels, plot.answers.tolist(), strict=True))["3"] == pytest.approx(12)
    assert "2 → 3: +3 · 3 → 4: +2" in page.steps.text()
    assert page.held.text() == "Held: accounts = 3"
    at = plot.place(4.0, 14.0).toPoint()
    QTest.mouseMove(plot, at)
    qtbot.waitUntil(lambda: plot.hover == 4, timeout=2000)
    assert plot.words_at(4) == "children 4\ntransactions 14"
    QTest.mouseClick(plot, LEFT, pos=at)
    assert bench_of(window).asking.row["children"] == 4
    assert plot.here == (4.0, 14.0)
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.here == (5.0, 16.0)
    assert len(plot.others) == 0
    qtbot.mouseClick(named(window, "whatif.others"), LEFT)
    assert plot.others.shape == (12, 6)
    np.testing.assert_allclose(plot.average, plot.others.mean(axis=0))
    plot.save(tmp_path / "curve.csv")
    rows = list(csv.reader((tmp_path / "curve.csv").read_text().splitlines()))
    assert rows[0][:3] == ["children", "transactions", "average of other rows"]
    assert float(rows[3][1]) == pytest.approx(9)
    for kind in ("png", "svg"):
        plot.save(tmp_path / f"curve.{kind}")
    assert not QImage(str(tmp_path / "curve.png")).isNull()
    assert "<svg" in (tmp_path / "curve.svg").read_text()


def test_two_inputs_are_a_surface(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    window = show("iris", "whatif")
    page = what_if_page(window)
    page.second.setFocus()
    QTest.keyClick(page.second, Qt.Key.Key_Down)
    plot = page.surface
    assert plot.isVisible()
    assert plot.answers.shape == (41, 41)
    assert plot.names[0] != plot.names[1]
    at = plot.centre(10, 30).toPoint()
    QTest.mouseClick(plot, LEFT, pos=at)
    row = bench_of(window).asking.row
    asked = bench_of(window).asking
    assert plot.here == (10, 30)
    assert plot.answers[30, 10] == pytest.approx(asked.answers()[asked.answer], abs=1e-3)
    assert f"{plot.names[0]} {plot.labels[0][10]}" in plot.words_at(10, 30)
    QTest.keyClick(plot, Qt.Key.Key_Up)
    assert plot.here == (10, 31)
    assert row[plot.names[1]] != bench_of(window).asking.row[plot.names[1]]
    plot.save(tmp_path / "surface.csv")
    assert len((tmp_path / "surface.csv").read_text().splitlines()) == 1 + 41 * 41


def test_categories_are_bars_and_rows_of_a_surface(churn_window: BenchShown, qtbot: QtBot) -> None:
    window = churn_window
    window.bench.show_page("whatif")
    page = what_if_page(window)
    page.first.setFocus()
    QTest.keyClick(page.first, Qt.Key.Key_End)
    assert page.first.current() == "contract"
    assert page.curve.bars
    assert page.curve.labels == ("month", "year")
    QTest.mouseClick(page.curve, LEFT, pos=page.curve.place(1.0, 0.0).toPoint() - QPoint(0, 5))
    assert bench_of(window).asking.row["contract"] == "year"
    page.second.setFocus()
    QTest.keyClick(page.second, Qt.Key.Key_End)
    assert page.surface.answers.shape[1] == 2
    assert page.surface.ends[0] is None
    page.grab()


def test_a_contour_lies_where_the_answer_is() -> None:
    x = np.linspace(-1, 1, 21)
    found = contour(x[None, :] ** 2 + x[:, None] ** 2, 0.25)
    places = np.array(found).reshape(-1, 2) / 10 - 1
    np.testing.assert_allclose(np.hypot(*places.T), 0.5, atol=0.01)
    assert contour(np.zeros((3, 3)), 1.0) == []


def test_long_questions_are_asked_beside_the_window(show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "MUCH", 0)
    window = show("bank", "whatif")
    page = what_if_page(window)
    qtbot.waitUntil(lambda: not page.curve.is_empty, timeout=3000)
    for children in (3.0, 4.0, 5.0):
        bench_of(window).asking.set_value("children", children)
    qtbot.waitUntil(lambda: page.curve.here == (5.0, 16.0), timeout=3000)
    page.second.setFocus()
    QTest.keyClick(page.second, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: not page.surface.is_empty, timeout=3000)
    window.bench.show_page("predict")
    shown = predict_page(window)
    shown.method.setFocus()
    QTest.keyClick(shown.method, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: shown.reasons.reasons[0].amount == 7, timeout=3000)
    assert shown.reasons.reasons[0].name == "children"


def test_cancel_gives_a_file_up(show: Show, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window, target = show("bank"), tmp_path / "out.csv"
    seen: list[float] = []

    def slowly(*arguments: object, progress: Callable[[float], bool], **_: object) -> None:
        while progress(0.5):
            seen.append(0.5)
            time.sleep(0.005)
        raise Cancelled

    monkeypatch.setattr(file_job, "predict_to", slowly)
    window.bench.files.start(tmp_path / "in.csv", target)
    qtbot.waitUntil(lambda: window.progress.fraction() == 0.5, timeout=3000)
    assert window.progress.text() == "Predicting in.csv"
    assert window.bench.files.running
    qtbot.mouseClick(named(window, "progress.cancel"), LEFT)
    assert not window.bench.files.running
    assert not window.progress.isVisible()
    assert not target.exists()
    assert window.problem.problem() == ""
