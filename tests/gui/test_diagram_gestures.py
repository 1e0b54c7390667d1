"""What mouse and keys do in the diagram."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.explanation import Ref
from gui.diagram.camera import LEAST_SCALE, MOST_SCALE
from gui.diagram.gestures import STEP_KEYS
from gui.diagram.view import DiagramView
from tests.gui.diagram_pictures import net, random_picture, worked

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def view(qtbot: QtBot) -> DiagramView:
    made = DiagramView()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.set_editable(True)
    made.show()
    made.set_picture(worked(), "build")
    return made


def at_layer(view: DiagramView, layer: str, place: str) -> QPoint:
    layout = view.arrangement()
    assert layout is not None
    column = layout.columns[layer]
    spots = {
        "header": column.header.center,
        "plus": column.plus or (0.0, 0.0),
        "menu": column.menu.center if column.menu else (0.0, 0.0),
        "fold": column.fold.center if column.fold else (0.0, 0.0),
    }
    return view.mapFromScene(QPointF(*spots[place]))


def click(qtbot: QtBot, view: DiagramView, at: QPoint, button: Qt.MouseButton = LEFT) -> None:
    qtbot.mouseClick(view.viewport(), button, pos=at)


def drag(qtbot: QtBot, view: DiagramView, start: QPoint, stop: QPoint, button: Qt.MouseButton = LEFT) -> None:
    qtbot.mousePress(view.viewport(), button, pos=start)
    for share in (0.3, 0.7, 1.0):
        qtbot.mouseMove(view.viewport(), start + (stop - start) * share)
    qtbot.mouseRelease(view.viewport(), button, pos=stop)


@pytest.mark.parametrize(
    "ref", [Ref("unit", "hidden1", (1,)), Ref("weight", "output", (1, 0)), Ref("bias", "hidden1", (0,))]
)
def test_a_click_selects_and_reports(view: DiagramView, qtbot: QtBot, ref: Ref) -> None:
    with qtbot.waitSignal(view.selected) as told:
        click(qtbot, view, view.place_on_screen(ref))
    assert told.args == [ref]
    assert view.selection() == ref


def test_an_edge_is_hit_beside_its_number_too(view: DiagramView, qtbot: QtBot) -> None:
    view.set_picture(random_picture(net(2, 8, 8, 3)), "train")
    layout = view.arrangement()
    assert layout is not None
    gap = layout.gaps[1]
    assert not gap.pills
    y0, y1 = gap.source.y_of(2), gap.target.y_of(2)
    click(qtbot, view, view.mapFromScene(QPointF(gap.start + 4, (y0 or 0) + 1)))
    assert y0 == y1
    selected = view.selection()
    assert selected is not None
    assert (selected.kind, selected.layer, selected.index[0]) == ("weight", "hidden2", 2)


def test_a_click_on_the_canvas_selects_nothing(view: DiagramView, qtbot: QtBot) -> None:
    view.select(Ref("unit", "hidden1", (0,)))
    with qtbot.waitSignal(view.selected) as told:
        click(qtbot, view, QPoint(3, 300))
    assert told.args == [None]


def test_selecting_from_outside_is_not_reported(view: DiagramView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.selected):
        view.select(Ref("unit", "hidden1", (0,)))
    assert view.selection() == Ref("unit", "hidden1", (0,))


def test_plus_asks_for_a_layer_and_only_where_editing_is_allowed(view: DiagramView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.insert_requested) as told:
        click(qtbot, view, at_layer(view, "hidden1", "plus"))
    assert told.args == ["hidden1"]
    view.set_picture(worked(), "step")
    assert_no_layer_controls(view)
    view.set_picture(worked(), "build")
    view.set_editable(False)
    assert_no_layer_controls(view)


def assert_no_layer_controls(view: DiagramView) -> None:
    layout = view.arrangement()
    assert layout is not None
    assert all(c.plus is None and c.menu is None for c in layout.columns.values())


def test_dots_right_click_and_menu_key_ask_for_the_layer_menu(view: DiagramView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.layer_menu_requested) as told:
        click(qtbot, view, at_layer(view, "hidden1", "menu"))
    assert told.args[0] == "hidden1"
    at = at_layer(view, "output", "header")
    for reason, layer in ((QContextMenuEvent.Reason.Mouse, "output"), (QContextMenuEvent.Reason.Keyboard, "input")):
        view.select(Ref("layer", "input"))
        event = QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at))
        with qtbot.waitSignal(view.layer_menu_requested) as told:
            QApplication.sendEvent(view.viewport(), event)
        assert told.args[0] == layer


def test_the_handle_unfolds_a_wide_layer(view: DiagramView, qtbot: QtBot) -> None:
    view.set_picture(random_picture(net(2, 140, 1)), "build")
    click(qtbot, view, at_layer(view, "hidden1", "fold"))
    layout = view.arrangement()
    assert layout is not None
    assert layout.columns["hidden1"].form == "strip"
    click(qtbot, view, at_layer(view, "hidden1", "fold"))
    layout = view.arrangement()
    assert layout is not None
    assert layout.columns["hidden1"].form == "units"


@pytest.mark.parametrize("way", ["left", "middle", "space"])
def test_the_canvas_is_moved_by_hand(view: DiagramView, qtbot: QtBot, way: str) -> None:
    view.set_editable(way != "left")
    start = QPoint(3, 300) if way == "left" else view.place_on_screen(Ref("unit", "hidden1", (0,)))
    if way == "space":
        qtbot.keyPress(view, Key.Key_Space)
    before = view.place_on_screen(Ref("unit", "output", (0,)))
    with qtbot.assertNotEmitted(view.selected):
        drag(qtbot, view, start, start + QPoint(60, -30), MIDDLE if way == "middle" else LEFT)
    after = view.place_on_screen(Ref("unit", "output", (0,)))
    assert (after - before - QPoint(60, -30)).manhattanLength() <= 2


@pytest.mark.parametrize("modifier", [Modifier.NoModifier, Modifier.ControlModifier])
def test_the_wheel_zooms_at_the_cursor(view: DiagramView, modifier: Qt.KeyboardModifier) -> None:
    at, before = QPointF(700, 200), view.transform().m11()
    held = view.mapToScene(at.toPoint())
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(view.viewport(), event)
    assert view.transform().m11() > before * 1.2
    moved = view.mapToScene(at.toPoint()) - held
    assert abs(moved.x()) + abs(moved.y()) < 4


def test_zoom_stays_within_reason(view: DiagramView) -> None:
    for _ in range(60):
        view.zoom_in()
    assert view.transform().m11() == pytest.approx(MOST_SCALE)
    for _ in range(60):
        view.zoom_out()
    assert view.transform().m11() == pytest.approx(LEAST_SCALE)


def type_value(view: DiagramView, qtbot: QtBot, text: str) -> QLineEdit:
    field = view.viewport().findChild(QLineEdit, "diagramValueEditor")
    assert field is not None
    field.setText(text)
    qtbot.keyClick(field, Key.Key_Return)
    return field


@pytest.mark.parametrize(
    ("ref", "text", "value"),
    [
        (Ref("weight", "output", (1, 0)), "\u22120.25", -0.25),
        (Ref("bias", "output", (0,)), "1,5", 1.5),
        (Ref("weight", "hidden1", (0, 1)), "1e-3", 0.001),
    ],
)
def test_a_double_click_takes_an_exact_value(
    view: DiagramView, qtbot: QtBot, ref: Ref, text: str, value: float
) -> None:
    qtbot.mouseDClick(view.viewport(), LEFT, pos=view.place_on_screen(ref))
    with qtbot.waitSignal(view.value_typed) as told:
        type_value(view, qtbot, text)
    assert told.args == [ref, value]


def test_the_field_starts_with_every_digit(view: DiagramView) -> None:
    spec = net(2, 2, 1)
    picture = random_picture(spec)
    view.set_picture(picture, "build")
    view.edit(Ref("weight", "output", (0, 0)))
    field = view.viewport().findChild(QLineEdit, "diagramValueEditor")
    assert field is not None
    shown = float(field.text().replace("\u2212", "-"))
    assert shown == picture.weights["output.weight"][0, 0]


@pytest.mark.parametrize("text", ["", "two", "nan", "inf", "1e999"])
def test_what_is_no_number_keeps_the_field_open(view: DiagramView, qtbot: QtBot, text: str) -> None:
    view.edit(Ref("weight", "output", (1, 0)))
    with qtbot.assertNotEmitted(view.value_typed):
        field = type_value(view, qtbot, text)
    assert field.isVisible()
    assert field.property("valid") is False
    with qtbot.waitSignal(view.value_typed):
        type_value(view, qtbot, "3")


def test_escape_drops_what_was_typed(view: DiagramView, qtbot: QtBot) -> None:
    view.edit(Ref("bias", "hidden1", (1,)))
    field = view.viewport().findChild(QLineEdit, "diagramValueEditor")
    assert field is not None
    field.setText("5")
    with qtbot.assertNotEmitted(view.value_typed):
        qtbot.keyClick(field, Key.Key_Escape)
    assert not field.isVisible()


def test_new_numbers_leave_the_field_open_and_a_lost_layer_closes_it(view: DiagramView) -> None:
    ref = Ref("weight", "hidden1", (0, 1))
    view.edit(ref)
    field = view.viewport().findChild(QLineEdit, "diagramValueEditor")
    assert field is not None
    view.set_picture(worked(loss=8.0), "build")
    assert field.isVisible()
    view.set_picture(random_picture(net(2, 1)), "build")
    assert not field.isVisible()


def test_nothing_is_typed_where_editing_is_not_allowed_or_there_is_no_bias(view: DiagramView) -> None:
    view.edit(Ref("bias", "input", (0,)))
    view.set_editable(False)
    view.edit(Ref("weight", "output", (1, 0)))
    assert view.viewport().findChild(QLineEdit, "diagramValueEditor") is None


def test_keys_walk_from_layer_to_weight_and_open_the_field(view: DiagramView, qtbot: QtBot) -> None:
    for key, expected in (
        (Key.Key_Right, Ref("layer", "input")),
        (Key.Key_Right, Ref("layer", "hidden1")),
        (Key.Key_Down, Ref("unit", "hidden1", (0,))),
        (Key.Key_Down, Ref("unit", "hidden1", (1,))),
        (Key.Key_Right, Ref("unit", "output", (0,))),
        (Key.Key_Return, Ref("bias", "output", (0,))),
    ):
        qtbot.keyClick(view, key)
        assert view.selection() == expected
    for expected in (Ref("weight", "output", (0, 0)), Ref("weight", "output", (1, 0))):
        qtbot.keyClick(view, Key.Key_Down, Modifier.ShiftModifier)
        assert view.selection() == expected
    qtbot.keyClick(view, Key.Key_Return)
    assert view.viewport().findChild(QLineEdit, "diagramValueEditor") is not None


def test_escape_goes_back_to_nothing(view: DiagramView, qtbot: QtBot) -> None:
    view.select(Ref("weight", "output", (1, 0)))
    for expected in (Ref("unit", "output", (0,)), Ref("layer", "output"), None):
        qtbot.keyClick(view, Key.Key_Escape)
        assert view.selection() == expected


def test_insert_and_alt_arrows_edit_the_selected_layer(view: DiagramView, qtbot: QtBot) -> None:
    view.set_picture(random_picture(net(2, 3, 4, 1)), "build")
    view.select(Ref("layer", "hidden1"))
    with qtbot.waitSignal(view.insert_requested) as inserted:
        qtbot.keyClick(view, Key.Key_Insert)
    assert inserted.args == ["hidden1"]
    with qtbot.waitSignal(view.moved) as moved:
        qtbot.keyClick(view, Key.Key_Right, Modifier.AltModifier)
    assert moved.args == ["hidden1", 1]
    with qtbot.assertNotEmitted(view.moved):
        qtbot.keyClick(view, Key.Key_Left, Modifier.AltModifier)


def test_stepping_keys_are_left_to_the_window(view: DiagramView) -> None:
    for style, accepted in (("step", False), ("build", True)):
        view.set_picture(worked(), style)
        for key in STEP_KEYS[:2]:
            event = QKeyEvent(QEvent.Type.KeyPress, key, Modifier.NoModifier)
            QApplication.sendEvent(view, event)
            assert event.isAccepted() is accepted
    view.set_picture(worked(), "step")
    for key in STEP_KEYS:
        event = QKeyEvent(QEvent.Type.KeyPress, key, Modifier.NoModifier)
        QApplication.sendEvent(view, event)
        assert not event.isAccepted()


def test_tab_goes_through_the_layers_and_on(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    view, after = DiagramView(), QLineEdit()
    rows = QVBoxLayout(window)
    rows.addWidget(view)
    rows.addWidget(after)
    window.show()
    window.activateWindow()
    view.set_picture(worked(), "train")
    view.setFocus()
    for layer in ("input", "hidden1", "output"):
        qtbot.keyClick(view, Key.Key_Tab)
        assert view.selection() == Ref("layer", layer)
    qtbot.keyClick(view, Key.Key_Tab)
    assert window.focusWidget() is after


def test_hovering_marks_an_edge_and_leaves_no_trace(view: DiagramView, qtbot: QtBot) -> None:
    view.set_picture(random_picture(net(2, 8, 8, 3), target=np.zeros(3)), "train")
    plain = view.grab().toImage()
    qtbot.mouseMove(view.viewport(), view.place_on_screen(Ref("weight", "hidden2", (3, 4))))
    assert view.grab().toImage() != plain
    qtbot.mouseMove(view.viewport(), QPoint(3, 300))
    assert view.grab().toImage() == plain
