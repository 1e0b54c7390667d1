"""Dragging layers: free moves, snapping, into a connection, with the rubber band; undone, saved and free of harm."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.project_file import load_project, save_project
from gui.arrange_commands import arrange
from gui.diagram import arranging
from gui.diagram.view import DiagramView
from gui.main_window import MainWindow
from tests.gui.arranging_hands import LEFT, drag, edges_at, header_at, layout_of, move, take
from tests.gui.diagram_pictures import net, random_picture

Make = Callable[..., MainWindow]
Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def view(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> DiagramView:
    monkeypatch.setattr(arranging, "SLOW", 1e9)  # whatever runs beside the tests
    made = DiagramView()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.set_editable(True)
    made.show()
    made.set_picture(random_picture(net(2, 3, 4, 5, 1)), "build")
    return made


def below(view: DiagramView) -> QPoint:
    """Give a place under the network, off all connections."""
    box = layout_of(view).columns["hidden2"].body
    return view.mapFromScene(QPointF(box.center[0] + 31, box.bottom + 150))


def test_a_layer_follows_the_hand_with_its_edges_and_the_others_stay(view: DiagramView, qtbot: QtBot) -> None:
    before = layout_of(view)
    start = header_at(view, "hidden1")
    with qtbot.waitSignal(view.placed) as told:
        take(view, start, below(view))
        during = layout_of(view)
        assert during.columns["hidden1"].body.y > before.columns["hidden1"].body.y + 100
        for name in ("input", "hidden2", "hidden3", "output"):
            assert during.columns[name].body == before.columns[name].body
            assert during.columns[name].header == before.columns[name].header
        QTest.mouseRelease(view.viewport(), LEFT, pos=below(view))
    places, moved = told.args
    assert moved == ("hidden1",)
    assert set(places) == set(before.columns)
    assert places["hidden2"] == before.places["hidden2"]


def test_where_laying_out_takes_long_an_outline_follows(
    view: DiagramView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arranging, "SLOW", -1.0)
    take(view, header_at(view, "hidden1"), header_at(view, "hidden1") + QPoint(10, 10))
    shown, plain = layout_of(view), view.grab().toImage()
    move(view, below(view))
    assert layout_of(view) is shown, "nothing is laid out anew"
    assert view.grab().toImage() != plain
    with qtbot.waitSignal(view.placed) as told:
        QTest.mouseRelease(view.viewport(), LEFT, pos=below(view))
    assert told.args[0]["hidden1"][1] > shown.places["hidden1"][1] + 50


def test_a_layer_can_be_taken_by_a_unit_too(view: DiagramView, qtbot: QtBot) -> None:
    box = layout_of(view).columns["hidden1"]
    with qtbot.waitSignal(view.placed) as told:
        drag(view, view.mapFromScene(QPointF(box.x, float(box.ys[0]))), below(view))
    assert told.args[1] == ("hidden1",)


def test_escape_puts_it_back(view: DiagramView, qtbot: QtBot) -> None:
    before = dict(layout_of(view).places)
    with qtbot.assertNotEmitted(view.placed):
        take(view, header_at(view, "hidden1"), below(view))
        qtbot.keyClick(view, Key.Key_Escape)
        assert layout_of(view).places == before
        QTest.mouseRelease(view.viewport(), LEFT, pos=below(view))
    assert view.fitted


def test_it_snaps_to_the_middles_of_others_and_shows_it(view: DiagramView, qtbot: QtBot) -> None:
    wanted = layout_of(view).columns["hidden3"].body.center[0]
    start = header_at(view, "hidden1")
    x = view.mapFromScene(QPointF(wanted - layout_of(view).columns["hidden1"].x, 0)) - view.mapFromScene(QPointF(0, 0))
    stop = QPoint(start.x() + x.x() + 4, below(view).y())
    take(view, start, stop)
    assert layout_of(view).columns["hidden1"].x == pytest.approx(wanted)
    assert view.arranging.guides
    move(view, stop, Modifier.AltModifier)
    assert layout_of(view).columns["hidden1"].x != pytest.approx(wanted, abs=1), "Alt moves freely"
    assert not view.arranging.guides
    qtbot.keyClick(view, Key.Key_Escape)


def test_over_a_connection_it_goes_in(view: DiagramView, qtbot: QtBot) -> None:
    stop = edges_at(view, "hidden2", "hidden3")
    plain = view.grab().toImage()
    take(view, header_at(view, "hidden1"), stop)
    assert view.arranging.onto == ("hidden2", "hidden3")
    assert view.arranging.reason == ""
    assert view.grab().toImage() != plain
    with qtbot.waitSignal(view.put_into) as told, qtbot.assertNotEmitted(view.placed):
        QTest.mouseRelease(view.viewport(), LEFT, pos=stop)
    assert told.args == ["hidden1", "hidden2", "hidden3"]


def test_what_does_not_fit_says_why_while_hovering_and_is_refused(view: DiagramView, qtbot: QtBot) -> None:
    stop = edges_at(view, "hidden2", "hidden3")
    take(view, header_at(view, "output"), stop)
    assert "output" in view.arranging.reason
    with qtbot.waitSignal(view.refused) as told, qtbot.assertNotEmitted(view.put_into):
        QTest.mouseRelease(view.viewport(), LEFT, pos=stop)
    assert "stay at the ends" in told.args[0]


def test_the_rubber_band_selects_what_it_touches(view: DiagramView) -> None:
    layout = layout_of(view)
    first, second = layout.columns["hidden1"], layout.columns["hidden2"]
    low = layout.columns["hidden3"].body.bottom + 30
    start = view.mapFromScene(QPointF(first.header.x + 4, low))
    stop = view.mapFromScene(QPointF(second.header.center[0], first.body.center[1]))
    take(view, start, stop)
    assert view.selected_layers() == ("hidden1", "hidden2"), "shown while it is drawn"
    QTest.mouseRelease(view.viewport(), LEFT, pos=stop)
    assert view.selected_layers() == ("hidden1", "hidden2")
    other = layout.columns["hidden3"]
    start = view.mapFromScene(QPointF(other.header.x + 4, low))
    drag(view, start, view.mapFromScene(QPointF(*other.body.center)), Modifier.ShiftModifier)
    assert view.selected_layers() == ("hidden1", "hidden2", "hidden3")


def test_selected_layers_move_together(view: DiagramView, qtbot: QtBot) -> None:
    view.choose_layers(("hidden1", "hidden2"))
    before = dict(layout_of(view).places)
    with qtbot.waitSignal(view.placed) as told:
        drag(view, header_at(view, "hidden1"), header_at(view, "hidden1") + QPoint(37, 190), Modifier.AltModifier)
    places, moved = told.args
    assert moved == ("hidden1", "hidden2")
    shifts = {tuple(round(a - b, 1) for a, b in zip(places[n], before[n], strict=True)) for n in moved}
    assert len(shifts) == 1
    assert places["hidden3"] == before["hidden3"]


def test_a_drag_is_one_undo_and_changes_nothing_else(make_window: Make, qtbot: QtBot, tmp_path: Path) -> None:
    window = make_window("spirals", mode="build")
    session, view = window.session, window.diagram
    project, name = session.project, session.project.spec.names[1]
    stop = header_at(view, name) + QPoint(60, 340)
    drag(view, header_at(view, name), stop)
    assert session.undo_stack.undoText() == f"Move {name}"
    assert session.undo_stack.count() == 1
    moved = session.project
    assert set(moved.positions) == set(project.spec.names)
    for field in ("spec", "weights", "initial", "config", "progress"):
        assert getattr(moved, field) is getattr(project, field)
    save_project(tmp_path / "a.deepstep", moved)
    assert dict(load_project(tmp_path / "a.deepstep").positions) == dict(moved.positions)
    session.undo()
    assert session.project.positions == {}
    session.redo()
    assert session.project.positions == moved.positions


def test_moving_a_box_lets_training_run_on(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("spirals", mode="build")
    session, view = window.session, window.diagram
    session.training.start()
    qtbot.waitUntil(lambda: session.training.last is not None, timeout=5000)
    name = session.project.spec.names[1]
    drag(view, header_at(view, name), header_at(view, name) + QPoint(40, 340))
    assert session.project.positions
    session.undo()
    assert session.training.running, "neither the move nor its undo stops training"
    assert session.project.positions == {}
    session.redo()
    session.training.pause()
    qtbot.waitUntil(lambda: not session.training.running, timeout=5000)
    assert session.project.positions
    assert session.project.progress.step > 0


def test_dropping_into_a_connection_reorders_the_network(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("spirals", mode="build")
    session, view = window.session, window.diagram
    names = session.project.spec.names
    assert len(names) >= 4
    drag(view, header_at(view, names[1]), edges_at(view, names[2], names[3]))
    assert session.project.spec.names[1:3] == (names[2], names[1])
    session.undo()
    assert session.project.spec.names == names


def test_a_moment_of_the_past_stays_on_show(make_window: Make) -> None:
    session = make_window("spirals", mode="build").session
    newest = session.project
    past = newest.with_new_weights(99)
    session.show_moment(past)
    arrange(session, "Move", lambda _: {name: (10.0, 20.0) for name in newest.spec.names})
    assert session.in_past
    assert session.project.weights is past.weights
    assert session.newest.weights is newest.weights
    assert session.newest.positions == session.project.positions != {}
    session.undo()
    assert session.in_past
    assert session.project.positions == {}
    session.show_newest()
    assert session.project.weights is newest.weights
