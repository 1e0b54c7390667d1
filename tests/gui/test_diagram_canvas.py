"""Notes, groups, the map and the commands that arrange: by mouse and keys; undone, saved, and no change to training."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from core.canvas import Note
from core.explanation import Ref
from core.layers.dense import Dense
from core.project_file import load_project, save_project
from gui.arrange_commands import edit_canvas
from gui.diagram import folding, frames
from gui.diagram.minimap import MiniMap
from gui.diagram.note_field import NoteField
from gui.diagram.shapes import Box
from gui.diagram.view import DiagramView
from gui.main_window import MainWindow
from tests.gui.arranging_hands import LEFT, drag, header_at, layout_of
from tests.gui.graphs import crossed, laid_out, residual

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def on_screen(view: DiagramView, x: float, y: float) -> QPoint:
    return view.mapFromScene(QPointF(x, y))


def trigger(window: MainWindow, name: str) -> None:
    action = window.actions_by_id[name]
    assert action.isEnabled(), name
    action.trigger()


def field_of(window: MainWindow) -> NoteField:
    field = window.diagram.viewport().findChild(NoteField)
    assert field is not None
    return field


def a_note(window: MainWindow, qtbot: QtBot, text: str = "why tanh?") -> Box:
    trigger(window, "note.add")
    field = field_of(window)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Key.Key_Return, Modifier.ControlModifier)
    qtbot.wait(5)
    return frames.note_box(layout_of(window.diagram), 0)


def untouched(window: MainWindow, before: object) -> bool:
    now = window.session.project
    return all(getattr(now, name) is getattr(before, name) for name in ("spec", "weights", "initial", "config"))


def test_a_note_is_added_written_moved_resized_and_deleted(window: MainWindow, qtbot: QtBot) -> None:
    session, view, before = window.session, window.diagram, window.session.project
    box = a_note(window, qtbot, "<b>plain</b> & text")
    assert session.project.canvas.notes[0].text == "<b>plain</b> & text"
    start = on_screen(view, box.x + 20, box.y + 20)
    drag(view, start, start + QPoint(-50, 30))
    moved = session.project.canvas.notes[0]
    assert session.undo_stack.undoText() == "Move note"
    box = frames.note_box(layout_of(view), 0)
    corner = on_screen(view, box.right - 3, box.bottom - 3)
    drag(view, corner, corner + QPoint(60, 40))
    assert session.project.canvas.notes[0].w > moved.w + 20
    assert session.project.canvas.notes[0].h > moved.h + 10
    view.setFocus()
    qtbot.keyClick(view, Key.Key_Delete)
    assert session.project.canvas.notes == ()
    session.undo()
    assert len(session.project.canvas.notes) == 1
    assert untouched(window, before)


def test_a_note_is_edited_in_place_and_escape_keeps_what_it_said(window: MainWindow, qtbot: QtBot) -> None:
    box = a_note(window, qtbot)
    at = on_screen(window.diagram, *box.center)
    QTest.mouseDClick(window.diagram.viewport(), LEFT, pos=at)
    qtbot.keyClicks(field_of(window), "nonsense")
    qtbot.keyClick(field_of(window), Key.Key_Escape)
    assert window.session.project.canvas.notes[0].text == "why tanh?"
    qtbot.waitUntil(lambda: window.diagram.viewport().findChild(NoteField) is None, timeout=2000)
    qtbot.keyClick(window.diagram, Key.Key_Return)
    qtbot.keyClicks(field_of(window), "because")
    window.diagram.setFocus()
    assert window.session.project.canvas.notes[0].text == "because", "a click elsewhere keeps it"


def test_notes_and_groups_are_saved(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    a_note(window, qtbot)
    names = window.session.project.spec.names
    edit_canvas(window.session, "Group", lambda c: c.grouped(names[1:3], "Body").folded("Body", True))
    save_project(tmp_path / "a.deepstep", window.session.project)
    assert load_project(tmp_path / "a.deepstep").canvas == window.session.project.canvas


def test_layers_are_grouped_folded_unfolded_and_ungrouped(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, view, before = window.session, window.diagram, window.session.project
    names = session.project.spec.names
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Body", True))
    session.select_layers(names[1:3])
    trigger(window, "group.make")
    assert [group.name for group in session.project.canvas.groups] == ["Body"]
    qtbot.wait(5)
    frame = frames.frame(layout_of(view), session.project.canvas.groups[0])
    assert frame is not None
    button = folding.fold_button(frame).center
    QTest.mouseClick(view.viewport(), LEFT, pos=on_screen(view, *button))
    qtbot.wait(5)
    layout = layout_of(view)
    assert set(layout.columns) == {names[0], *names[3:]}
    box = layout.folded["group:Body"]
    assert box.title == "Body"
    size = session.project.spec.shapes()
    assert box.subtitle.startswith(f"2 layers · {size[names[0]][0]} → {size[names[2]][0]}")
    assert "parameters" in box.subtitle
    assert {(g.source.layer, g.target.layer) for g in layout.gaps} == {
        (names[0], "group:Body"), ("group:Body", names[3]),
    }  # fmt: skip
    QTest.mouseDClick(view.viewport(), LEFT, pos=on_screen(view, *box.body.center))
    qtbot.wait(5)
    assert set(layout_of(view).columns) == set(names)
    session.select(Ref("layer", names[1]))
    trigger(window, "group.remove")
    assert session.project.canvas.groups == ()
    assert untouched(window, before)
    for _ in range(session.undo_stack.count()):
        session.undo()
    assert session.project.canvas == before.canvas


def test_a_frame_moves_its_layers_and_a_folded_box_too(window: MainWindow, qtbot: QtBot) -> None:
    session, view = window.session, window.diagram
    names = session.project.spec.names
    edit_canvas(session, "Group", lambda canvas: canvas.grouped(names[1:3], "Body"))
    qtbot.wait(5)
    for folded in (False, True):
        if folded:
            edit_canvas(session, "Fold", lambda canvas: canvas.folded("Body", True))
            qtbot.wait(5)
        layout, before = layout_of(view), dict(layout_of(view).places)
        frame = frames.frame(layout, session.project.canvas.groups[0])
        box = layout.folded["group:Body"].body if frame is None else frames.title_strip(frame)
        start = on_screen(view, box.x + 30, box.y + 10)
        drag(view, start, start + QPoint(20, 45), Modifier.AltModifier)
        after = session.project.positions
        shifts = {tuple(round(a - b) for a, b in zip(after[n], before[n], strict=True)) for n in names[1:3]}
        assert len(shifts) == 1
        assert shifts != {(0, 0)}
        assert after[names[0]] == before[names[0]]
        assert set(session.selected_layers) == set(names[1:3])


def test_connections_go_around_a_folded_group(window: MainWindow, qtbot: QtBot) -> None:
    spec = residual(3)
    canvas = window.session.project.canvas.grouped(("a1", "b1", "add1"), "Block").folded("Block", True)
    layout = laid_out(spec, canvas=canvas)
    assert "a1" not in layout.columns
    ends = {(gap.source.layer, gap.target.layer) for gap in layout.gaps if gap.bundle}
    assert ends == {("add0", "group:Block"), ("group:Block", "a2"), ("group:Block", "add2")}
    assert crossed(layout) == []


def test_aligning_and_distributing(window: MainWindow, qtbot: QtBot) -> None:
    session, view = window.session, window.diagram
    names = session.project.spec.names
    session.select_layers(names[:3])
    sides: dict[str, Callable[[Box], float]] = {
        "arrange.middle": lambda box: box.center[1],
        "arrange.top": lambda box: box.y,
        "arrange.center": lambda box: box.center[0],
    }
    for name, of in sides.items():
        trigger(window, name)
        qtbot.wait(5)
        bodies = [layout_of(view).columns[layer].body for layer in names[:3]]
        assert max(map(of, bodies)) - min(map(of, bodies)) < 0.3, name
        session.undo()
        qtbot.wait(5)
    drag(view, header_at(view, names[1]), header_at(view, names[1]) + QPoint(25, 0), Modifier.AltModifier)
    session.select_layers(names)
    trigger(window, "arrange.across")
    qtbot.wait(5)
    xs = sorted(column.x for column in layout_of(view).columns.values())
    gaps = [b - a for a, b in pairwise(xs)]
    assert max(gaps) - min(gaps) < 0.5
    session.select_layers(names[:2])
    assert not window.actions_by_id["arrange.across"].isEnabled(), "two cannot be distributed"


def test_a_layer_that_was_added_just_now_is_nudged(window: MainWindow) -> None:
    session = window.session
    session.add_layer(Dense(3))
    name = session.selected_layers[0]
    trigger(window, "arrange.nudge_down")
    assert name in session.project.positions
    window.picture.show_kind("matrices")
    session.add_layer(Dense(2))
    trigger(window, "arrange.nudge_down")
    assert session.undo_stack.undoText().startswith("Add")
    window.picture.show_kind("nodes")


def test_nudges_are_one_undo_and_tidy_up_forgets_all(window: MainWindow, qtbot: QtBot) -> None:
    session, view = window.session, window.diagram
    name = session.project.spec.names[1]
    assert not window.actions_by_id["arrange.tidy"].isEnabled()
    session.select(Ref("layer", name))
    view.setFocus()
    before = layout_of(view).places[name]
    for _ in range(3):
        qtbot.keyClick(view, Key.Key_Down, Modifier.ControlModifier)
    assert session.project.positions[name] == (before[0], before[1] + 30)
    assert session.undo_stack.count() == 1
    trigger(window, "arrange.tidy")
    assert session.project.positions == {}
    assert session.undo_stack.undoText() == "Tidy up"
    session.undo()
    assert session.project.positions[name] == (before[0], before[1] + 30)


def shown_menu(window: MainWindow, at: QPoint) -> list[str]:
    """Right-click, give the texts of the menu's commands, and close it."""
    seen: list[str] = []

    def read() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        seen.extend(action.text() for action in menu.actions() if action.text())
        menu.close()

    view = window.diagram
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QTimer.singleShot(0, read)
    QApplication.sendEvent(view.viewport(), event)
    return seen


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_every_place_has_its_menu(window: MainWindow, qtbot: QtBot) -> None:
    session, view = window.session, window.diagram
    box = a_note(window, qtbot)
    assert "Delete note" in shown_menu(window, on_screen(view, *box.center))
    assert view.hands.note == 0
    assert "Add note" in shown_menu(window, QPoint(4, 4))
    names = session.project.spec.names
    edit_canvas(session, "Group", lambda canvas: canvas.grouped(names[1:3], "Body"))
    qtbot.wait(5)
    frame = frames.frame(layout_of(view), session.project.canvas.groups[0])
    assert frame is not None
    menu = shown_menu(window, on_screen(view, frame.x + 20, frame.y + 8))
    assert "Ungroup" in menu
    assert "Align left" in menu
    menu = shown_menu(window, header_at(view, names[1]))
    assert session.selected_layers == names[1:3], "the menu is about all selected layers"
    assert "Distribute across" not in menu


def test_the_map_comes_when_the_diagram_is_larger_and_goes_there(window: MainWindow, qtbot: QtBot) -> None:
    view, map_ = window.diagram, window.picture.map
    assert not map_.isVisible()
    for _ in range(5):
        view.zoom_in()
    assert map_.isVisible()
    before = view.mapToScene(view.viewport().rect().center())
    drag_map(map_, QPoint(12, 20), QPoint(map_.width() - 12, 20))
    after = view.mapToScene(view.viewport().rect().center())
    assert after.x() > before.x() + 50
    trigger(window, "view.map")
    assert not map_.isVisible()
    trigger(window, "view.map")
    assert map_.isVisible()
    view.fit()
    assert not map_.isVisible()


def drag_map(map_: MiniMap, start: QPoint, stop: QPoint) -> None:
    QTest.mousePress(map_, LEFT, pos=start)
    QTest.mouseMove(map_, stop)
    QTest.mouseRelease(map_, LEFT, pos=stop)
    QTest.mouseClick(map_, LEFT, pos=stop)


def test_the_canvas_is_forgiving_only_in_what_it_should_be(window: MainWindow) -> None:
    session = window.session
    assert not edit_canvas(session, "Add note", lambda canvas: canvas.with_note(Note("x" * 6000, 0, 0)))
    assert session.project.canvas.notes == ()


def test_all_layers_are_folded_and_a_layer_added_behind(window: MainWindow, qtbot: QtBot) -> None:
    session, view = window.session, window.diagram
    names = session.project.spec.names
    qtbot.keyClick(view, Key.Key_A, Modifier.ControlModifier)
    edit_canvas(session, "Group", lambda canvas: canvas.grouped(names, "All"))
    qtbot.keyClick(view, Key.Key_K, Modifier.ControlModifier | Modifier.AltModifier)
    assert session.project.canvas.groups[0].folded
    qtbot.waitUntil(lambda: not layout_of(view).columns, timeout=2000)
    folded = layout_of(view).folded
    assert list(folded) == ["group:All"]
    assert " · 2 → 3\n" in folded["group:All"].subtitle
    QTest.mouseMove(view.viewport(), view.viewport().rect().center())
    trigger(window, "network.add_layer")
    added = next(name for name in session.project.spec.names if name not in names)
    qtbot.waitUntil(lambda: set(layout_of(view).columns) == {added}, timeout=2000)
    while session.undo_stack.canUndo():
        session.undo()
    qtbot.waitUntil(lambda: set(layout_of(view).columns) == set(names), timeout=2000)
