"""Building with mouse and keys: connections, carried layers, sizes, names, the clipboard, the find box, the history."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.build_language import run
from core.explanation import Ref
from core.layers.dense import Dense
from core.spec import NetworkSpec
from core.start import example
from gui import create_window
from gui.building import clipboard, tools, wires
from gui.main_window import MainWindow
from tests.gui.conftest import named

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
Key, Modifier = Qt.Key, Qt.KeyboardModifier
Make = Callable[..., MainWindow]


@pytest.fixture(scope="module")
def one_window(qapp: QApplication) -> Iterator[MainWindow]:
    """Open one window for all tests: it takes half a second, and each test opens the example anew."""
    made = create_window(None)
    made.resize(1440, 900)
    made.session.set_mode("build")
    made.show()
    yield made
    made.session.training.abandon()
    made.session.undo_stack.setClean()
    made.close()
    made.deleteLater()


@pytest.fixture
def window(one_window: MainWindow, qtbot: QtBot) -> MainWindow:
    session = one_window.session
    session.open(example("spirals"), None, bundled=True)
    session.set_mode("build")
    one_window.diagram.fit()
    one_window.activateWindow()
    qtbot.waitUntil(one_window.isActiveWindow, timeout=2000)
    one_window.diagram.setFocus()
    qtbot.wait(10)
    return one_window


def graph(window: MainWindow) -> dict[str, tuple[str, ...]]:
    return {layer.name: layer.inputs for layer in window.session.project.spec.layers}


def build(window: MainWindow, qtbot: QtBot, text: str) -> None:
    window.session.edit("Build", lambda project: run(text, project).project)
    qtbot.wait(10)


def spot(window: MainWindow, layer: str, place: str = "header") -> QPoint:
    layout = window.diagram.arrangement()
    assert layout is not None
    column = layout.columns[layer]
    out, inner = wires.out_port(column), wires.in_port(column)
    places = {
        "header": column.header.center, "out": (out[0] + 4, out[1]), "in": (inner[0] - 4, inner[1]),
        "grip": wires.grip(column).center,
    }  # fmt: skip
    return window.diagram.mapFromScene(QPointF(*places[place]))


def middle(window: MainWindow, source: str, target: str, share: float = 0.5) -> QPoint:
    layout = window.diagram.arrangement()
    assert layout is not None
    points = wires.ways(layout)[source, target].points
    x, y = points[round(share * (len(points) - 1))]
    return window.diagram.mapFromScene(QPointF(x, y))


def handle(window: MainWindow, source: str, target: str, end: str) -> QPoint:
    """Give a place where nothing but a connection lies, nearer to its "source" or "target"."""
    layout = window.diagram.arrangement()
    assert layout is not None
    for share in np.linspace(0.1, 0.9, 81) if end == "source" else np.linspace(0.9, 0.1, 81):
        at = middle(window, source, target, float(share))
        point = window.diagram.mapToScene(at)
        found = wires.connection_at(layout, point.x(), point.y())
        near = wires.nearer_end(layout, (source, target), point.x(), point.y())
        if window.diagram.hit_at(at) is None and found == (source, target) and near == end:
            return at
    raise AssertionError(f"{source} → {target} can be taken nowhere")


def drag(window: MainWindow, qtbot: QtBot, start: QPoint, end: QPoint, release: bool = True,
         keys: Qt.KeyboardModifier = Modifier.NoModifier) -> None:  # fmt: skip
    place = window.diagram.viewport()
    qtbot.mouseMove(place, start)
    qtbot.mousePress(place, LEFT, keys, start)
    for share in (0.3, 0.7, 1.0):
        move(window, qtbot, start + (end - start) * share, keys)
    if release:
        qtbot.mouseRelease(place, LEFT, keys, end)
        qtbot.wait(10)


def move(window: MainWindow, qtbot: QtBot, at: QPoint, keys: Qt.KeyboardModifier) -> None:
    """Move with a button and keys held; qtbot's own move holds no keys."""
    place = window.diagram.viewport()
    spots = QPointF(at), QPointF(place.mapToGlobal(at))
    event = QMouseEvent(QEvent.Type.MouseMove, *spots, Qt.MouseButton.NoButton, LEFT, keys)
    QApplication.sendEvent(place, event)


def tip(window: MainWindow) -> str:
    label = named(window, "diagram.tip")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def said(window: MainWindow) -> str:
    return window.status.findChild(QLabel, "status.said").text()


# Connections


def test_a_port_dragged_onto_a_merge_adds_an_input(window: MainWindow, qtbot: QtBot) -> None:
    build(window, qtbot, "add concatenate of hidden1 and hidden2")
    drag(window, qtbot, spot(window, "input", "out"), spot(window, "concatenate1"))
    assert graph(window)["concatenate1"] == ("hidden1", "hidden2", "input")
    assert "concatenate1 reads input too" in said(window)
    window.session.undo()
    assert graph(window)["concatenate1"] == ("hidden1", "hidden2")


@pytest.mark.parametrize(("keys", "kind"), [(Modifier.ShiftModifier, "add"), (Modifier.ControlModifier, "concatenate")])
def test_a_key_makes_a_skip_connection(window: MainWindow, qtbot: QtBot, keys: Qt.KeyboardModifier, kind: str) -> None:
    drag(window, qtbot, spot(window, "hidden1", "out"), spot(window, "output"), keys=keys)
    assert graph(window)[f"{kind}1"] == ("hidden2", "hidden1")
    assert graph(window)["output"] == (f"{kind}1",)


def test_what_cannot_be_connected_says_why_while_it_hovers(window: MainWindow, qtbot: QtBot) -> None:
    before = window.session.project
    drag(window, qtbot, spot(window, "hidden2", "out"), spot(window, "hidden1"), release=False)
    assert "hidden1 → hidden2 → hidden1 would be a circle" in tip(window)
    assert window.diagram.viewport().cursor().shape() == Qt.CursorShape.ForbiddenCursor
    qtbot.mouseRelease(window.diagram.viewport(), LEFT, pos=spot(window, "hidden1"))
    assert tip(window) == ""
    assert window.session.project is before
    assert window.session.undo_stack.count() == 0


def test_where_one_cannot_replace_the_other_both_are_offered(window: MainWindow, qtbot: QtBot) -> None:
    drag(window, qtbot, spot(window, "hidden1", "out"), spot(window, "output"))
    menu = window.findChild(QMenu, "menu.join")
    assert menu is not None
    assert menu.isVisible()
    qtbot.keyClick(menu, Key.Key_Return)
    qtbot.wait(10)
    assert graph(window)["add1"] == ("hidden2", "hidden1")


def test_a_connection_dragged_off_is_gone(window: MainWindow, qtbot: QtBot) -> None:
    build(window, qtbot, "connect hidden1 to output with add")
    before = graph(window)
    drag(window, qtbot, handle(window, "hidden1", "add1", "target"), QPoint(40, window.diagram.height() - 40))
    assert "add1" not in graph(window), "a sum of one layer says nothing"
    assert graph(window)["output"] == ("hidden2",)
    window.session.undo()
    assert graph(window) == before


def test_an_end_of_a_connection_is_led_elsewhere(window: MainWindow, qtbot: QtBot) -> None:
    build(window, qtbot, "connect hidden1 to output with concatenate")
    drag(window, qtbot, handle(window, "hidden1", "concatenate1", "source"), spot(window, "input"))
    assert graph(window)["concatenate1"] == ("hidden2", "input")


def test_delete_takes_a_selected_connection_away(window: MainWindow, qtbot: QtBot) -> None:
    build(window, qtbot, "connect hidden1 to output with concatenate; connect input to concatenate1")
    at = handle(window, "input", "concatenate1", "source")
    qtbot.mouseClick(window.diagram.viewport(), LEFT, pos=at)
    assert window.builder.tools.shown.chosen == ("input", "concatenate1")
    assert window.actions_by_id["network.remove_layer"].isEnabled()
    qtbot.keyClick(window.diagram, Key.Key_Delete)
    qtbot.wait(10)
    assert graph(window)["concatenate1"] == ("hidden2", "hidden1")


def test_the_port_at_the_left_gives_its_connection_away(window: MainWindow, qtbot: QtBot) -> None:
    build(window, qtbot, "connect hidden1 to output with concatenate; connect input to concatenate1")
    qtbot.mouseMove(window.diagram.viewport(), spot(window, "concatenate1"))
    assert window.builder.tools.shown.hover == "concatenate1", "its ports are shown"
    drag(window, qtbot, spot(window, "concatenate1", "in"), QPoint(40, window.diagram.height() - 40))
    assert graph(window)["concatenate1"] == ("hidden2", "hidden1")


def test_a_port_says_what_it_is_for(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(tools.QToolTip, "showText", lambda _at, text, _widget: told.append(text))
    place = window.diagram.viewport()
    at = spot(window, "hidden1", "out")
    qtbot.mouseMove(place, spot(window, "hidden1"))
    qtbot.mouseMove(place, at)
    QApplication.sendEvent(place, QHelpEvent(QEvent.Type.ToolTip, at, place.mapToGlobal(at)))
    assert "Drag from hidden1" in told[0]
    assert place.cursor().shape() == Qt.CursorShape.CrossCursor


def test_keys_disconnect_too(window: MainWindow, qtbot: QtBot) -> None:
    build(window, qtbot, "connect hidden1 to output with concatenate; connect input to concatenate1")
    window.session.select(Ref("layer", "input"))
    window.diagram.setFocus()
    qtbot.keyClick(window.diagram, Key.Key_C)
    while window.builder.tools.shown.target != "concatenate1":
        qtbot.keyClick(window.diagram, Key.Key_Right)
    assert "it reads input already" in tip(window)
    qtbot.keyClick(window.diagram, Key.Key_Delete)
    assert graph(window)["concatenate1"] == ("hidden2", "hidden1")
    assert tip(window) == ""


def test_a_connection_let_go_on_the_canvas_offers_what_could_read_it(window: MainWindow, qtbot: QtBot) -> None:
    drag(window, qtbot, spot(window, "input", "out"), QPoint(40, window.diagram.height() - 40))
    menu = window.findChild(QMenu, "menu.branch")
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Dense").trigger()
    menu.close()
    qtbot.wait(10)
    assert graph(window)["hidden3"] == ("input",)


def test_the_menu_of_a_connection_puts_a_layer_there(window: MainWindow, qtbot: QtBot) -> None:
    build(window, qtbot, "connect hidden1 to output with add")
    at, place = handle(window, "hidden1", "add1", "target"), window.diagram.viewport()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(place, QContextMenuEvent(reason, at, place.mapToGlobal(at)))
    menu = window.findChild(QMenu, "menu.connection")
    assert menu is not None
    assert menu.actions()[0].text() == "Disconnect hidden1 from add1"
    next(action for action in menu.actions() if action.text() == "Dropout").trigger()
    menu.close()
    qtbot.wait(10)
    assert graph(window)["add1"] == ("hidden2", "dropout1")
    assert graph(window)["dropout1"] == ("hidden1",)
    assert graph(window)["hidden2"] == ("hidden1",), "only this connection has it"


def test_a_double_click_on_the_canvas_opens_the_find_box(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseDClick(window.diagram.viewport(), LEFT, pos=QPoint(40, window.diagram.height() - 40))
    assert named(window, "find.text").hasFocus()
    press(window, qtbot, Key.Key_Escape)


def test_escape_drops_a_connection_on_its_way(window: MainWindow, qtbot: QtBot) -> None:
    before = window.session.project
    drag(window, qtbot, spot(window, "hidden1", "out"), spot(window, "output"), release=False)
    qtbot.keyClick(window.diagram, Key.Key_Escape)
    assert window.builder.tools.shown.line is None
    qtbot.mouseRelease(window.diagram.viewport(), LEFT, pos=spot(window, "output"))
    assert window.session.project is before


# Layers of the palette


def carry(window: MainWindow, qtbot: QtBot, kind: str, at: QPoint, release: bool = True) -> QPushButton:
    button = named(window, f"palette.{kind}")
    assert isinstance(button, QPushButton)
    there = button.mapFromGlobal(window.diagram.viewport().mapToGlobal(at))
    qtbot.mousePress(button, LEFT, pos=QPoint(20, 10))
    for place in (QPoint(40, 12), there - QPoint(9, 9), there):
        qtbot.mouseMove(button, place)
    if release:
        qtbot.mouseRelease(button, LEFT, pos=there)
        qtbot.wait(10)
    return button


def test_a_layer_is_dropped_into_a_connection(window: MainWindow, qtbot: QtBot) -> None:
    carry(window, qtbot, "dropout", middle(window, "hidden1", "hidden2"))
    assert graph(window)["dropout1"] == ("hidden1",)
    assert graph(window)["hidden2"] == ("dropout1",)
    assert "kept all 6 arrays" in said(window)
    assert window.session.selection == window.diagram.selection() == Ref("layer", "dropout1")
    assert QGuiApplication.overrideCursor() is None


def test_a_layer_dropped_among_the_edges_goes_between(window: MainWindow, qtbot: QtBot) -> None:
    layout = window.diagram.arrangement()
    assert layout is not None
    gap = layout.gaps[2]
    at = window.diagram.mapFromScene(QPointF((gap.start + gap.stop) / 2, float(gap.target.ys.mean())))
    carry(window, qtbot, "activation", at)
    assert graph(window)["activation1"] == ("hidden2",)


def test_a_layer_dropped_onto_the_canvas_branches_off_the_selected_one(window: MainWindow, qtbot: QtBot) -> None:
    window.session.select(Ref("layer", "input"))
    carry(window, qtbot, "dense", QPoint(30, window.diagram.height() - 30))
    assert graph(window)["hidden3"] == ("input",)
    assert graph(window)["concatenate1"] == ("hidden1", "hidden3")
    assert "hidden3 branches off input; concatenate1 joins it with hidden1" in said(window)


def test_where_layers_are_placed_by_hand_a_new_one_goes_where_it_is_dropped(window: MainWindow, qtbot: QtBot) -> None:
    layout = window.diagram.arrangement()
    assert layout is not None
    places = dict(layout.places)
    window.session.edit("Place", lambda project: dataclasses.replace(project, positions=places))
    qtbot.wait(10)
    window.session.select(Ref("layer", "hidden1"))
    at = QPoint(window.diagram.width() // 2, window.diagram.height() - 20)
    point = window.diagram.mapToScene(at)
    carry(window, qtbot, "dropout", at)
    column = window.diagram.arrangement().columns["dropout1"]  # type: ignore[union-attr]
    assert window.session.project.positions["dropout1"]
    assert (column.x, column.body.center[1]) == pytest.approx((point.x(), point.y()), abs=60)


def test_a_layer_that_does_not_fit_says_why_while_it_hovers(window: MainWindow, qtbot: QtBot) -> None:
    before = window.session.project
    at = middle(window, "hidden1", "hidden2")
    button = carry(window, qtbot, "conv", at, release=False)
    assert "a convolution reads images" in tip(window)
    assert QGuiApplication.overrideCursor().shape() == Qt.CursorShape.ForbiddenCursor
    there = button.mapFromGlobal(window.diagram.viewport().mapToGlobal(at))
    qtbot.mouseRelease(button, LEFT, pos=there)
    assert window.session.project is before
    assert QGuiApplication.overrideCursor() is None


def test_escape_gives_a_carried_layer_up(window: MainWindow, qtbot: QtBot) -> None:
    before = window.session.project
    at = middle(window, "hidden1", "hidden2")
    button = carry(window, qtbot, "dropout", at, release=False)
    qtbot.keyClick(button, Key.Key_Escape)
    assert QGuiApplication.overrideCursor() is None
    qtbot.mouseRelease(button, LEFT, pos=button.mapFromGlobal(window.diagram.viewport().mapToGlobal(at)))
    assert window.session.project is before


def test_plus_offers_every_kind_and_branches(window: MainWindow, qtbot: QtBot) -> None:
    layout = window.diagram.arrangement()
    assert layout is not None
    plus = layout.columns["hidden1"].plus
    assert plus is not None
    qtbot.mouseClick(window.diagram.viewport(), LEFT, pos=window.diagram.mapFromScene(QPointF(*plus)))
    menu = window.findChild(QMenu, "menu.insert")
    assert menu is not None
    entries = {action.text(): action for action in menu.actions()}
    qtbot.waitUntil(lambda: "reads images" in entries["Convolution"].toolTip(), timeout=2000)
    assert not entries["Convolution"].isEnabled()
    assert "reads images" in entries["Convolution"].toolTip()
    assert "Branch off hidden1" in entries
    entries["Dropout"].trigger()
    menu.close()
    qtbot.wait(10)
    assert graph(window)["hidden2"] == ("dropout1",)


# Sizes and names


def test_the_grip_widens_and_narrows_in_one_undo_step_and_loses_nothing(window: MainWindow, qtbot: QtBot) -> None:
    before = window.session.project
    place = window.diagram.viewport()
    qtbot.mouseMove(place, spot(window, "hidden1"))
    start = spot(window, "hidden1", "grip")
    qtbot.mouseMove(place, start)
    qtbot.mousePress(place, LEFT, pos=start)
    for dy in (-28, -56, 0, 30):
        move(window, qtbot, start + QPoint(0, dy), Modifier.NoModifier)
        qtbot.wait(1)
    layer = window.session.project.spec["hidden1"].layer
    assert isinstance(layer, Dense)
    assert layer.units == 20
    assert "hidden1: 16 → 20 units" in tip(window)
    qtbot.mouseRelease(place, LEFT, pos=start + QPoint(0, 30))
    now = window.session.project.weights
    assert np.array_equal(now["hidden1.weight"][:, :16], before.weights["hidden1.weight"]), "narrow on the way"
    assert np.array_equal(now["hidden2.weight"][:16], before.weights["hidden2.weight"])
    assert "hidden1 keeps its 16 units, 4 start new" in said(window)
    assert window.session.undo_stack.count() == 1
    window.session.undo()
    assert window.session.project.weights.same(before.weights)


def test_escape_gives_a_size_back_and_leaves_nothing_to_undo(window: MainWindow, qtbot: QtBot) -> None:
    place, before = window.diagram.viewport(), window.session.project
    qtbot.mouseMove(place, spot(window, "hidden1"))
    start = spot(window, "hidden1", "grip")
    qtbot.mouseMove(place, start)
    qtbot.mousePress(place, LEFT, pos=start)
    move(window, qtbot, start + QPoint(0, 30), Modifier.NoModifier)
    qtbot.keyClick(window.diagram, Key.Key_Escape)
    qtbot.mouseRelease(place, LEFT, pos=start + QPoint(0, 30))
    assert window.session.project is before
    assert window.session.undo_stack.count() == 0


def test_the_grip_gives_a_convolution_more_filters(window: MainWindow, qtbot: QtBot) -> None:
    build(window, qtbot, "add dense 16 after hidden2 as wide; add reshape after wide; add conv 4 2 after reshape1")
    place = window.diagram.viewport()
    qtbot.mouseMove(place, spot(window, "conv1"))
    start = spot(window, "conv1", "grip")
    before = window.session.project.weights
    drag(window, qtbot, start, start + QPoint(0, 21))
    assert window.session.project.spec["conv1"].layer.filters == 7  # type: ignore[attr-defined]
    now = window.session.project.weights
    assert np.array_equal(now["conv1.weight"][..., :4], before["conv1.weight"])
    assert "conv1 keeps its 4 channels, 3 start new" in said(window)


def test_a_double_click_on_a_box_renames_the_layer(window: MainWindow, qtbot: QtBot) -> None:
    at = spot(window, "hidden1")
    qtbot.mouseClick(window.diagram.viewport(), LEFT, pos=at)
    qtbot.mouseDClick(window.diagram.viewport(), LEFT, pos=at)
    field = named(window, "diagram.name")
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "hidden2")
    assert "two layers have this name" in field.toolTip()
    field.selectAll()
    qtbot.keyClicks(field, "encoder")
    weights = window.session.project.weights["hidden1.weight"]
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.wait(10)
    assert "encoder" in graph(window)
    assert np.array_equal(window.session.project.weights["encoder.weight"], weights)


# The clipboard


def test_layers_are_copied_cut_pasted_and_doubled_with_their_weights(window: MainWindow, qtbot: QtBot) -> None:
    session, diagram = window.session, window.diagram
    before = session.project
    session.select_layers(["hidden1", "hidden2"])
    diagram.setFocus()
    qtbot.keyClick(diagram, Key.Key_C, Modifier.ControlModifier)
    assert said(window) == "2 layers copied"
    assert QGuiApplication.clipboard().text() == "dense 16 tanh\ndense 16 tanh"
    qtbot.keyClick(diagram, Key.Key_V, Modifier.ControlModifier)
    assert graph(window)["hidden3"] == ("hidden2",)
    assert np.array_equal(session.project.weights["hidden4.weight"], before.weights["hidden2.weight"])
    assert session.selected_layers == ("hidden3", "hidden4")
    qtbot.keyClick(diagram, Key.Key_X, Modifier.ControlModifier)
    assert session.project.spec == before.spec
    session.select(Ref("layer", "hidden2"))
    qtbot.keyClick(diagram, Key.Key_D, Modifier.ControlModifier)
    assert np.array_equal(session.project.weights["hidden3.weight"], before.weights["hidden2.weight"])


def test_layers_go_from_window_to_window(window: MainWindow, make_window: Make, qtbot: QtBot) -> None:
    window.session.select(Ref("layer", "hidden2"))
    window.builder.copy()
    other = make_window("iris", mode="build")
    other.builder.paste()
    qtbot.wait(10)
    new = [layer for layer in other.session.project.spec.layers if layer.layer == Dense(16, "tanh")]
    assert new
    assert window.problem.problem() == other.problem.problem() == ""


def test_a_line_from_a_chat_is_pasted_as_a_layer(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("dense 16 relu\n")
    window.session.select(Ref("layer", "hidden1"))
    window.builder.paste()
    assert window.session.project.spec["hidden3"].layer == Dense(16, "relu")
    assert graph(window)["hidden2"] == ("hidden3",)


@pytest.mark.parametrize("foreign", ["hello world", "__import__('os').system('ls')", "", b"\x00\x01damaged"])
def test_what_is_foreign_is_refused_with_a_sentence(window: MainWindow, foreign: str | bytes) -> None:
    data = QMimeData()
    if isinstance(foreign, bytes):
        data.setData(clipboard.MIME, foreign)
    else:
        data.setText(foreign)
    QGuiApplication.clipboard().setMimeData(data)
    before = window.session.project
    window.builder.paste()
    assert window.problem.problem().startswith("Paste: ")
    assert window.session.project is before


# Words, history, keys


def find(window: MainWindow, qtbot: QtBot, text: str) -> QListWidget:
    qtbot.keyClick(window, Key.Key_K, Modifier.ControlModifier)
    field = named(window, "find.text")
    assert field.isVisible()
    qtbot.keyClicks(field, text)
    listed = named(window, "find.list")
    assert isinstance(listed, QListWidget)
    return listed


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(named(window, "find.text"), key)
    qtbot.wait(10)


def test_a_sentence_is_completed_explained_and_done(window: MainWindow, qtbot: QtBot) -> None:
    listed = find(window, qtbot, "add den")
    assert listed.item(0).text().startswith("…  add dense")
    press(window, qtbot, Key.Key_Tab)
    qtbot.keyClicks(named(window, "find.text"), "16 relu after hidden 1")
    assert "hidden3 added behind hidden1 · kept 6 of 8 arrays" in named(window, "find.told").text()
    press(window, qtbot, Key.Key_Return)
    assert not named(window, "find").isVisible()
    assert graph(window)["hidden2"] == ("hidden3",)
    assert window.session.undo_stack.text(0) == "Add Dense layer"


def test_a_sentence_that_cannot_be_done_says_why_and_stays(window: MainWindow, qtbot: QtBot) -> None:
    before = window.session.project
    find(window, qtbot, "connect hidden2 to hidden1")
    assert "would be a circle" in named(window, "find.told").text()
    press(window, qtbot, Key.Key_Return)
    assert named(window, "find").isVisible()
    assert window.session.project is before
    press(window, qtbot, Key.Key_Escape)
    assert not named(window, "find").isVisible()


def test_any_action_is_found_by_a_few_letters(window: MainWindow, qtbot: QtBot) -> None:
    listed = find(window, qtbot, "fit v")
    assert listed.item(0).text().startswith("View: Fit view")
    assert listed.item(0).data(Qt.ItemDataRole.UserRole) == "Ctrl+0"
    window.diagram.zoom_in()
    press(window, qtbot, Key.Key_Return)
    assert window.diagram.fitted


def test_the_field_of_the_palette_opens_the_box(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(named(window, "build.find"), LEFT)
    assert named(window, "find.text").isVisible()


def test_the_history_goes_to_any_state(window: MainWindow, qtbot: QtBot) -> None:
    states = [window.session.project]
    for text in ("add dropout after hidden1", "set hidden1 units 4", "remove hidden2"):
        build(window, qtbot, text)
        states.append(window.session.project)
    qtbot.keyClick(window, Key.Key_H, Modifier.ControlModifier)
    listed = named(window, "history.list")
    assert isinstance(listed, QListWidget)
    assert [listed.item(row).text() for row in range(listed.count())] == ["As it was opened", *["Build"] * 3]
    for row in (1, 3, 0, 2):
        qtbot.mouseClick(listed.viewport(), LEFT, pos=listed.visualItemRect(listed.item(row)).center())
        assert window.session.project.spec == states[row].spec
        assert window.session.project.weights.same(states[row].weights), "removed weights are back"
        assert listed.currentRow() == row
    assert window.actions_by_id["edit.undo"].text() == "Undo Build"
    qtbot.keyClick(listed, Key.Key_Escape)
    assert not named(window, "history").isVisible()


def minimal(window: MainWindow, qtbot: QtBot) -> None:
    """Take all hidden layers out, with keys."""
    qtbot.keyClick(window, Key.Key_A, Modifier.ControlModifier)
    qtbot.keyClick(window.diagram, Key.Key_Delete)
    qtbot.wait(10)
    assert [layer.layer.kind for layer in window.session.project.spec.layers] == ["input", "dense"]


def test_xor_and_a_residual_block_with_keys_alone(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("xor", mode="build")
    diagram, session = window.diagram, window.session
    diagram.setFocus()
    minimal(window, qtbot)
    qtbot.keyClick(diagram, Key.Key_Right)  # the input
    qtbot.keyClick(window, Key.Key_L, Modifier.ControlModifier)
    for _ in range(6):
        qtbot.keyClick(window, Key.Key_Down, Modifier.AltModifier)
    assert session.project.spec.shapes() == {"input": (2,), "hidden1": (2,), "output": (1,)}
    qtbot.wait(10)
    qtbot.keyClick(window, Key.Key_F2)
    qtbot.keyClicks(named(window, "diagram.name"), "gate")
    qtbot.keyClick(named(window, "diagram.name"), Key.Key_Return)
    qtbot.wait(10)
    assert session.project.spec.names == ("input", "gate", "output")
    # two more layers of two, and the sum of the first and the last
    for _ in range(2):
        qtbot.keyClick(window, Key.Key_D, Modifier.ControlModifier)
        qtbot.wait(10)
    names = session.project.spec.names
    session_before = session.project
    find(window, qtbot, f"go to {names[1]}")
    press(window, qtbot, Key.Key_Return)
    diagram.setFocus()
    qtbot.keyClick(diagram, Key.Key_C)
    assert named(window, "diagram.tip").isVisible()
    while window.builder.tools.shown.target != "output":
        qtbot.keyClick(diagram, Key.Key_Right)
    assert "nothing would read" in tip(window)
    qtbot.keyClick(diagram, Key.Key_Down)
    qtbot.keyClick(diagram, Key.Key_Return)
    qtbot.wait(10)
    assert graph(window)["add1"] == (names[3], names[1])
    assert session.project.spec["output"].inputs == ("add1",)
    qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier)
    assert session.project.spec == session_before.spec
    qtbot.keyClick(diagram, Key.Key_C)
    qtbot.keyClick(diagram, Key.Key_Escape)
    assert tip(window) == ""


def test_layers_change_places_with_keys_in_branches_too(window: MainWindow, qtbot: QtBot) -> None:
    build(window, qtbot, "connect input to output with concatenate; add dropout after hidden1")
    window.session.select(Ref("layer", "dropout1"))
    window.diagram.setFocus()
    qtbot.keyClick(window.diagram, Key.Key_Right, Modifier.AltModifier)
    qtbot.wait(10)
    assert graph(window)["dropout1"] == ("hidden2",)
    assert graph(window)["concatenate1"] == ("dropout1", "input")


def test_undo_of_everything_and_redo_of_everything(window: MainWindow, qtbot: QtBot) -> None:
    first = window.session.project
    for text in ("dense 16 relu", "branch dropout from hidden1", "connect input to concatenate1", "remove hidden2",
                 "rename hidden1 encoder", "set encoder units 20", "duplicate encoder"):  # fmt: skip
        before = window.session.project
        build(window, qtbot, text)
        assert window.session.project is not before, text
    last, stack = window.session.project, window.session.undo_stack
    while stack.canUndo():
        window.session.undo()
    assert window.session.project.spec is first.spec
    assert window.session.project.weights is first.weights
    while stack.canRedo():
        window.session.redo()
    assert window.session.project.spec is last.spec
    assert window.session.project.weights is last.weights


def test_a_sentence_while_training_runs_pauses_it_first(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.training.start()
    qtbot.waitUntil(lambda: session.training.running and session.training.last is not None, timeout=10_000)
    find(window, qtbot, "set hidden1 units 20")
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: session.project.spec.shapes()["hidden1"] == (20,), timeout=10_000)
    assert not session.training.running
    assert [session.undo_stack.text(place) for place in range(2)] == ["Training", "Set units of hidden1 to 20"]
    assert "hidden1 keeps its 16 units" in said(window)


def test_nothing_is_built_outside_the_build_mode(window: MainWindow, qtbot: QtBot) -> None:
    window.session.set_mode("step")
    qtbot.wait(10)
    spec: NetworkSpec = window.session.project.spec
    drag(window, qtbot, spot(window, "hidden1", "out"), spot(window, "output"))
    assert window.session.project.spec is spec
    assert not window.findChild(QWidget, "diagram.tip").isVisible()
