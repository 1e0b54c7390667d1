"""Where in the window a lesson points: a control, a place in the diagram, a line of the trace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QMenu, QScrollArea, QWidget

from core.errors import UserError
from core.language import tr
from core.lessons.place import read_place, read_ref
from gui.panels.step.trace_view import TraceView

if TYPE_CHECKING:
    from gui.main_window import MainWindow

DIAGRAM, TRACE, ACTION = "diagram ", "trace ", "action."


def rect_of(window: MainWindow, target: str) -> QRect | None:
    """Give the rectangle of a target in the window's pixels; None where it cannot be seen now."""
    if target.startswith(DIAGRAM):
        return _in_diagram(window, target.removeprefix(DIAGRAM))
    if target.startswith(TRACE):
        return _in_trace(window, target.removeprefix(TRACE))
    widget = widget_of(window, target)
    if widget is not None:
        return _near(window, widget)
    found = _in_menus(window, target) if target.startswith(ACTION) else None
    return found or _way_to(window, target)


def widget_of(window: MainWindow, target: str) -> QWidget | None:
    """Give the control of a target, where it is one that can be seen."""
    name = f"button.{target.removeprefix(ACTION)}" if target.startswith(ACTION) else target
    return next((w for w in window.findChildren(QWidget, name) if w.isVisible()), None)


def show(window: MainWindow, target: str) -> None:
    """Bring a target into view and give it the keyboard."""
    if target.startswith(DIAGRAM):
        window.picture.take_focus()
        return
    widget = window.findChild(TraceView) if target.startswith(TRACE) else widget_of(window, target)
    if not isinstance(widget, QWidget):
        return
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
    widget.setFocus()


def words_for(window: MainWindow, target: str) -> str:
    """Say what a target is, for screen readers."""
    if target.startswith((DIAGRAM, TRACE)):
        return target
    action = window.actions_by_id.get(target.removeprefix(ACTION)) if target.startswith(ACTION) else None
    if action is not None:
        return tr("the command {action}", action=action.text().rstrip("…"))
    widget = widget_of(window, target)
    return (widget.accessibleName() if widget is not None else "") or target


def _seen(window: MainWindow, widget: QWidget, area: QRect) -> QRect | None:
    """Give the part of an area of a widget that its parents let through."""
    rect = QRect(widget.mapTo(window, area.topLeft()), area.size())
    inside: QWidget | None = widget
    while inside is not None and inside is not window:
        rect &= QRect(inside.mapTo(window, QPoint(0, 0)), inside.size())
        inside = inside.parentWidget()
    return rect if not rect.isEmpty() else None


def _near(window: MainWindow, widget: QWidget) -> QRect | None:
    """Give the rectangle of a control, or of the nearest that holds it where it takes no room itself now."""
    inside: QWidget | None = widget
    while inside is not None and inside is not window:
        rect = _seen(window, inside, inside.rect()) if inside.isVisible() else None
        if rect is not None:
            return rect
        inside = inside.parentWidget()
    return None


def _way_to(window: MainWindow, target: str) -> QRect | None:
    """Point at the mode switch where a control stands in another mode, else at the panel that will hold it."""
    name = f"button.{target.removeprefix(ACTION)}" if target.startswith(ACTION) else target
    widget = window.findChild(QWidget, name)
    if widget is None:
        return None
    for mode in window.modes.values():
        parts = (mode.bar, mode.left, mode.right, mode.center, mode.bottom)
        if any(part is not None and part.isAncestorOf(widget) for part in parts) and mode.name != window.session.mode:
            switch = widget_of(window, f"mode.{mode.name}")
            return _near(window, switch) if switch is not None else None
    return _near(window, widget)


def _in_diagram(window: MainWindow, place: str) -> QRect | None:
    view = window.diagram
    if not view.isVisible():
        return None
    try:
        box = view.box_on_screen(read_ref(place))
    except UserError:
        return None
    return _seen(window, view.viewport(), box) if box is not None else None


def _in_trace(window: MainWindow, place: str) -> QRect | None:
    view, walk = window.findChild(TraceView), window.session.stepping.walk
    if not isinstance(view, TraceView) or not view.isVisible() or walk is None:
        return None
    try:
        row = view.lines.row_of(read_place(place).step(walk))
    except UserError:
        return None
    line = _seen(window, view.viewport(), view.visualRect(view.lines.index(row, 0)))
    return line or _seen(window, view, view.rect())


def _in_menus(window: MainWindow, target: str) -> QRect | None:
    """Give the title of the menu in which an action without a button stands."""
    action, bar = window.actions_by_id.get(target.removeprefix(ACTION)), window.menuBar()
    for title in bar.actions():
        menu = title.menu()
        if isinstance(menu, QMenu) and action in menu.actions():
            return _seen(window, bar, bar.actionGeometry(title))
    return None
