"""The order in which Tab goes through the window: as it is read, from the left and from above, whatever was made when.

Forms are made anew while the window lives, and Qt would put their controls behind all others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


def controls(root: QWidget) -> list[QWidget]:
    """List what Tab comes to within `root`, itself included, in the order of reading."""
    return [widget for widget in _read(root) if takes_tab(widget)]


def in_order(root: QWidget, places: Sequence[QWidget]) -> list[QWidget]:
    """Sort widgets as they are read; what is not in sight within `root`, such as a floating panel, comes last."""
    order = {widget: place for place, widget in enumerate(_read(root))}
    return sorted(places, key=lambda widget: order.get(widget, len(order)))


def takes_tab(widget: QWidget) -> bool:
    """Tell whether Tab stops at a widget."""
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _read(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    for child in _in_rows(widget):
        yield from _read(child)


def _in_rows(parent: QWidget) -> list[QWidget]:
    """Sort visible children: those side by side make a row, rows go downwards."""
    found = [child for child in parent.children() if isinstance(child, QWidget)]
    found = [child for child in found if child.isVisible() and not child.isWindow()]
    found.sort(key=lambda child: (child.y(), child.x()))
    rows: list[list[QWidget]] = []
    bottom = 0.0
    for child in found:
        middle = child.y() + child.height() / 2
        if rows and middle < bottom:
            rows[-1].append(child)
        else:
            rows.append([child])
            bottom = child.y() + child.height()
    return [child for row in rows for child in sorted(row, key=QWidget.x)]


def go_on(root: QWidget, forward: bool) -> bool:
    """Give the keyboard to the next control of a window, or the one before; False where there is none."""
    order, now = controls(root), QApplication.focusWidget()
    if not order:
        return False
    if now in order:
        place = (order.index(now) + (1 if forward else -1)) % len(order)
    else:
        place = _beside(root, order, now, forward)
    give_focus(order[place], forward)
    return True


def _beside(root: QWidget, order: list[QWidget], now: QWidget | None, forward: bool) -> int:
    """Find the next control from a place at which Tab does not stop, such as a text that was clicked."""
    seen = list(_read(root))
    if now not in seen:
        return 0 if forward else len(order) - 1
    at = seen.index(now)
    places = [place for place, widget in enumerate(order) if (seen.index(widget) > at) == forward]
    return (places[0] if forward else places[-1]) if places else 0 if forward else len(order) - 1


def give_focus(widget: QWidget, forward: bool = True) -> None:
    """Give the keyboard to a control and bring it into sight."""
    if not widget.isActiveWindow():
        widget.activateWindow()  # a panel in a window of its own
    widget.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    place: QWidget | None = widget
    while place is not None:
        place = place.parentWidget()
        if isinstance(place, QScrollArea) and place.widget() is not None:
            place.ensureWidgetVisible(widget, 8, 8)


def next_area(areas: Sequence[QWidget], by: int) -> QWidget | None:
    """Give the keyboard to the area that is `by` places on; the control that had it there last gets it again."""
    open_areas = [area for area in areas if area.isVisible() and controls(area)]
    now = QApplication.focusWidget()
    if not open_areas:
        return None
    here = next((n for n, area in enumerate(open_areas) if now is not None and _holds(area, now)), None)
    if here is not None and now is not None:
        open_areas[here].setProperty("last_focus", now)
    start = -1 if by > 0 else 0
    area = open_areas[((start if here is None else here) + by) % len(open_areas)]
    kept, order = area.property("last_focus"), controls(area)
    give_focus(kept if kept in order else order[0])
    return area


def _holds(area: QWidget, widget: QWidget) -> bool:
    return area is widget or area.isAncestorOf(widget)
