"""What random use (tests/reliability/monkey.py) ran into, each as short as it can be done by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from core.explanation import Ref
from core.layers.dense import Dense
from core.opened import Opened
from core.project_file import load_project
from core.start import example
from gui import icons
from gui.main_window import MainWindow
from gui.panels.build.inspector import Inspector
from gui.panels.data.rows_model import RowsModel
from gui.panels.predict.what_if_page import WhatIfPage
from gui.plots.weight_map import BIAS, WeightMap
from gui.safety import saving

Make = Callable[..., MainWindow]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_other_data_come_while_a_row_is_stepped_through_and_predicted(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("wine", mode="data")
    window.show_bench("predict")
    session = window.session
    session.set_mode("step")
    assert session.stepping.walk is not None
    session.open(example("moons"), None)
    assert session.data.x.shape[1] == 2
    session.set_mode("data")
    window.show_bench("whatif")
    qtbot.wait(20)
    page = window.findChild(WhatIfPage)
    assert page is not None
    window.show_bench("predict")
    session.open(example("iris"), None)
    window.show_bench("whatif")
    assert page.first.current() in session.data.table.names


def test_a_weight_of_a_kernel_and_a_layer_without_weights_in_the_inspector(make_window: Make) -> None:
    window = make_window("mnist", mode="build")
    inspector = window.findChild(Inspector)
    assert inspector is not None
    window.session.select(Ref("weight", "conv1", (1, 2, 0, 3)))
    inspector.refresh()
    map_ = inspector.findChild(WeightMap)
    assert map_ is not None
    assert map_.chosen == (5, 3)
    window.session.select(Ref("layer", "flat"))
    map_.picked.emit(0, 0)
    map_.picked.emit(BIAS, 0)
    assert window.session.selection == Ref("layer", "flat")


def test_a_setting_goes_to_the_layer_whose_settings_are_shown(make_window: Make) -> None:
    window = make_window("moons", mode="build")
    session, inspector = window.session, window.findChild(Inspector)
    assert inspector is not None
    session.select(Ref("layer", "hidden1"))
    inspector.refresh()
    session.select(Ref("layer", "input"))
    before = session.project.spec["input"]
    inspector._take(Dense(7), "units")
    assert session.project.spec["hidden1"].layer == Dense(7)
    assert session.project.spec["input"] is before


def test_a_run_that_was_let_go_just_now_is_not_saved(
    make_window: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window("moons")
    window.session.training.start(batches=5)
    qtbot.waitUntil(lambda: not window.session.training.running, timeout=10_000)
    window.actions_by_id["run.table"].trigger()
    table = window.run_commands.table
    assert table is not None
    qtbot.waitUntil(lambda: table.model.rowCount() == 1, timeout=2000)
    table.select({table.model.runs[0].number})
    asked: list[object] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given, **_: asked.append(given) or ("", ""))
    table.ask_save()
    assert len(asked) == 1
    table.delete()
    for act in (table.ask_save, table.restore, table.write_report, table.open_alone):
        act()
    assert len(asked) == 1
    assert not window.session.runs.all.kept
    table.close()


def test_the_keyboard_goes_back_to_nothing_where_what_had_it_is_gone(window: MainWindow) -> None:
    field = QPushButton(window)
    field.show()
    field.setFocus()
    window.find_box.ask()
    assert window.find_box._back is field
    delete(field)
    window.find_box.leave()
    assert not window.find_box.isVisible()


def test_an_icon_of_no_size_is_nothing(qapp: object) -> None:
    assert icons.pixmap("play", 0, QColor("red")).isNull()


def test_a_layer_is_added_at_the_end_where_its_place_went_while_training_was_paused(
    make_window: Make, qtbot: QtBot
) -> None:
    window = make_window("moons", mode="build")
    session = window.session
    names = session.project.spec.names
    session.training.start()
    qtbot.waitUntil(lambda: session.training.last is not None, timeout=10_000)
    session.edit("Remove", lambda p: p.with_spec(p.spec.remove(names[1])))
    session.add_layer(Dense(3), after=names[1])
    qtbot.waitUntil(lambda: not session.training.running, timeout=10_000)
    assert session.project.spec.layers[-2].layer.units == 3


def test_a_selected_weight_goes_with_its_neuron(make_window: Make) -> None:
    window = make_window("moons", mode="build")
    session, inspector = window.session, window.findChild(Inspector)
    assert inspector is not None
    session.select(Ref("weight", "hidden1", (0, 7)))
    inspector.refresh()
    assert inspector._weight.isVisible()
    session._project = session.project.with_spec(session.project.spec.replace("hidden1", Dense(2)))  # nobody told yet
    inspector.refresh()
    assert not inspector._weight.isVisible()


@pytest.mark.parametrize("what", ["edit", "undo", "train"])
def test_a_moment_on_the_way_does_not_arrive_in_another_project(
    make_window: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    window = make_window("moons")
    session, timeline = window.session, window.session.timeline
    session.edit("Units", lambda p: p.with_spec(p.spec.replace("hidden1", Dense(5))))
    session.training.start(batches=30)
    qtbot.waitUntil(lambda: not session.training.running, timeout=10_000)
    monkeypatch.setattr(timeline._replayer, "at_once", lambda *_: None)  # it is on its way for a while
    timeline.go(3)
    assert timeline.running
    if what == "edit":
        session.edit("Units", lambda p: p.with_spec(p.spec.replace("hidden1", Dense(4))))
    elif what == "undo":
        session.go_in_history(0)
    else:
        session.training.start()
    qtbot.waitUntil(lambda: not timeline.running, timeout=10_000)
    qtbot.wait(100)
    assert not session.in_past
    session.training.finish()
    assert not session.in_past
    session.project.dataset()
    assert session.weights["hidden1.weight"].shape[1] == session.project.spec["hidden1"].layer.units


@pytest.mark.parametrize(("kind", "beside"), [("moons", False), ("mnist", True)])
def test_a_project_with_a_large_table_is_saved_beside_the_window(
    make_window: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, beside: bool
) -> None:
    window = make_window(kind)
    real, count = saving._beside, [0]

    def counted(write: Callable[[], Opened]) -> Opened:
        count[0] += 1
        return real(write)

    monkeypatch.setattr(saving, "_beside", counted)
    assert window.documents.save_to(tmp_path / "saved.deepstep")
    assert count == [int(beside)]
    assert load_project(tmp_path / "saved.deepstep").table.rows == window.session.project.table.rows


def test_headers_that_ask_for_rows_and_columns_that_are_gone_get_nothing(qapp: object) -> None:
    """Qt asks so while a smaller table comes; an exception there ends the process."""
    model, data = RowsModel(), example("moons").dataset()
    model.show_rows(data, "read")
    model.show_order(np.arange(5), None)
    for orientation, count in ((Qt.Orientation.Vertical, 5), (Qt.Orientation.Horizontal, model.columnCount())):
        assert model.headerData(count - 1, orientation) is not None
        assert model.headerData(count, orientation) is None


def test_training_that_begins_while_a_question_is_open_is_the_only_one(
    make_window: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second thread in its place would let the first go while it works, which ends the process."""
    session = make_window("moons").session
    answers = iter([True])

    def ask() -> bool:
        if next(answers, False):
            monkeypatch.setattr(session, "may_go_on", lambda: True)
            session.training.start()
        return True

    monkeypatch.setattr(session, "may_go_on", ask)
    session.training.start()
    assert session.training._runs == 1
    session.training.finish()


def test_dots_that_are_no_numbers_are_left_out(qtbot: QtBot) -> None:
    from gui.plots.canvas import Canvas

    around = QWidget()
    qtbot.addWidget(around)
    canvas = Canvas(around)
    dots = canvas.dots()
    dots.setData(x=np.array([0.0, np.nan, 2.0]), y=np.array([1.0, 1.0, np.inf]), size=7)
    assert [point.pos().x() for point in dots.points()] == [0.0]
    dots.setData(x=np.full(3, np.nan), y=np.zeros(3), size=7)
    assert len(dots.points()) == 0
    assert dots.dataBounds(0) == (None, None)
