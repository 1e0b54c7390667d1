"""What the find box finds besides sentences: every command, what the menus list, what stands on screen now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QMenu, QWidget

from core.language import tr
from gui.action_table import ACTIONS, MENUS
from gui.actions import ActionButton
from gui.building.fuzzy import score
from gui.keys.maps import native
from gui.keys.ring import ring
from gui.why_not import why_not

if TYPE_CHECKING:
    from gui.main_window import MainWindow

BESIDE, OFF = 12.0, 6.0
"""Points that what stands on screen, and what cannot be done now, is behind."""
EXPLAINED = -20.0
"""Points of a command whose explanation alone has the words."""


@dataclass(frozen=True)
class Found:
    """One thing that can be done.

    Attributes:
        name: as the list shows it.  words: in what is searched.  why: the reason why not, "" where it can be done.
        act: does it.  action: the id of a command, "" where it is something else.
    """

    name: str
    words: str
    keys: str
    tip: str
    why: str
    act: Callable[[], object]
    action: str = ""


def commands(window: MainWindow) -> list[Found]:
    """Give every command as it is now: with its present name, keys and reason."""
    found = []
    for spec in ACTIONS:
        action = window.actions_by_id[spec.id]
        if spec.id in window.teaching.lock.hidden:
            continue
        text = action.text().replace("&", "").rstrip("…")
        menu = MENUS[spec.menu]
        words = f"{spec.text} {menu}" if text in spec.text else f"{text} {spec.text} {menu}"
        key = next((native(key) for key in ring().of(spec.id)), "")
        name = tr("{name}: {value}", name=menu, value=text)
        found.append(Found(name, words, key, spec.tooltip, why_not(window, spec.id), action.trigger,
                           spec.id))  # fmt: skip
    return found


def listed(window: MainWindow) -> list[Found]:
    """Give what menus list that is no command of the table: plots, speeds, recent files."""
    menus = window.menuBar().findChildren(QMenu)
    heads = [menu.menuAction() for menu in menus]
    found: list[Found] = []
    for menu in menus:
        menu.aboutToShow.emit()  # it is filled then
        menu.aboutToHide.emit()
        for action in menu.actions():
            text = action.text().replace("&", "")
            if text and action not in heads and not action.objectName().startswith("action."):
                found.append(_of_menu(action, _path(menu), text))
    return found


def _path(menu: QMenu) -> str:
    title, above = menu.title().replace("&", ""), menu.parent()
    return f"{_path(above)} ▸ {title}" if isinstance(above, QMenu) else title


def _of_menu(action: QAction, path: str, text: str) -> Found:
    name = tr("{name}: {value}", name=path, value=text.rstrip("…"))
    mark = "✓" if action.isCheckable() and action.isChecked() else ""
    tip = action.toolTip().replace("&", "")
    return Found(name, f"{text} {path}", mark, tip, "" if action.isEnabled() else tip, action.trigger)


def on_screen(window: MainWindow) -> list[Found]:
    """Give the buttons on screen, which are pressed, and the fields, which get the keyboard."""
    found: dict[str, Found] = {}
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and (one := _control(widget)) is not None:
            found.setdefault(one.name, one)
    return list(found.values())


def _control(widget: QWidget) -> Found | None:
    internal = widget.objectName().startswith(("qt_", "find.")) or not widget.objectName()
    if isinstance(widget, ActionButton) or internal:
        return None
    tip, off = widget.toolTip().split("\n")[0], "" if widget.isEnabled() else tr("It is off now.")
    if isinstance(widget, QAbstractButton):
        name = (widget.accessibleName() or widget.text()).replace("&", "").rstrip("…")
        return Found(tr("Press: {name}", name=name), name, "", tip, off, widget.click) if name else None
    if not isinstance(widget, (QComboBox, QLineEdit, QAbstractItemView)) or not widget.accessibleName():
        return None
    if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or isinstance(widget.parent(), QComboBox):
        return None
    name = widget.accessibleName()
    go = partial(widget.setFocus, Qt.FocusReason.ShortcutFocusReason)
    return Found(tr("Go to: {name}", name=name), name, "", tip, off, go)


def ranked(text: str, main: list[Found], beside: list[Found]) -> list[Found]:
    """Give what fits to `text`, the best first; without a text all that is `main`."""
    if not text.strip():
        return [*sorted(main, key=lambda one: bool(one.why))]
    found = [(points, -place, one) for place, one in enumerate(main) if (points := _points(text, one)) is not None]
    found += [
        (points - BESIDE, -len(main) - place, one)
        for place, one in enumerate(beside)
        if (points := score(text, one.words)) is not None
    ]
    found.sort(key=lambda each: each[:2], reverse=True)
    return [one for _, _, one in found]


def _points(text: str, one: Found) -> float | None:
    points = score(text, one.words)
    if points is None and all(word in one.tip.casefold() for word in text.casefold().split()):
        points = EXPLAINED
    return None if points is None else points - (OFF if one.why else 0)
