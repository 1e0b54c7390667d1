"""The windows of the application: each has a session of its own; closing one leaves the others.

What was open is remembered whenever it changes, so that the next start can show it again.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtWidgets import QApplication

from core.language import tr
from gui import settings

if TYPE_CHECKING:
    from gui.main_window import MainWindow

OPEN = "open_windows"
"""In the settings: what was open, as JSON."""
MOST = 20
"""Windows that come back."""
SHIFT = 32
"""Pixels by which a new window stands below and beside the one before."""
MODES = ("data", "build", "train", "step")

_windows: list[MainWindow] = []
_quitting = False


def add(window: MainWindow) -> None:
    """Note a window that was made."""
    _windows.append(window)
    window.destroyed.connect(lambda: _forget(window))
    window.session.path_changed.connect(remember)


def _forget(window: MainWindow) -> None:
    if window in _windows:
        _windows.remove(window)


def all_windows() -> tuple[MainWindow, ...]:
    """Give all windows that are open, in the order in which they were made."""
    return tuple(_windows)


def new_window(beside: MainWindow | None = None, path: Path | None = None) -> MainWindow:
    """Show another window, on `path` or on the first example."""
    from gui import create_window

    window = create_window(path)
    if beside is not None:
        window.resize(beside.size())
        window.move(beside.pos() + QPoint(SHIFT, SHIFT))
    window.show()
    bring(window)
    return window


def window_of(path: Path) -> MainWindow | None:
    """Give the window in which a file is open."""
    wanted = path.resolve()
    return next((w for w in _windows if w.session.path is not None and w.session.path.resolve() == wanted), None)


def bring(window: MainWindow) -> None:
    """Put a window before all others."""
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()


def next_window(window: MainWindow) -> None:
    """Bring the window that was made after this one, and after the last the first."""
    if window in _windows:
        bring(_windows[(_windows.index(window) + 1) % len(_windows)])
    elif _windows:
        bring(_windows[0])


def closed(window: MainWindow) -> bool:
    """Note that a window closes; tell whether it was the last one. What was open last comes back."""
    last = _windows in ([], [window])
    if last and not _quitting:
        remember()
    _forget(window)
    if not last:
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not _quitting:
            remember()
    return last


def quit_all() -> bool:
    """Close every window; where one is to stay open, the rest stays too. Tells whether all are closed."""
    global _quitting
    remember()
    _quitting = True
    try:
        for window in reversed(_windows):
            if not window.close():
                return False
    finally:
        _quitting = False
        if _windows:
            remember()
    return True


# What comes back at the next start


def remember() -> None:
    """Write down what is open now."""
    if not _quitting:
        settings.store().setValue(OPEN, json.dumps([_state(window) for window in _windows[:MOST]]))


def _state(window: MainWindow) -> dict[str, Any]:
    session = window.session
    geometry = b64encode(bytes(window.saveGeometry().data())).decode()
    return {
        "path": str(session.path.resolve()) if session.path is not None else "",
        "mode": session.mode, "row": session.project.row, "geometry": geometry,
        "matrices": window.picture.shows_matrices,
    }  # fmt: skip


def remembered() -> list[dict[str, Any]]:
    """Give what was open, without what cannot be."""
    try:
        kept = json.loads(str(settings.store().value(OPEN, "[]")))
    except (ValueError, RecursionError):
        return []
    return [state for state in kept if isinstance(state, dict)][:MOST] if isinstance(kept, list) else []


def restore(first: MainWindow) -> bool:
    """Show what was open at the end of the last start, beginning with `first`; tell whether a file is among it."""
    states = remembered() if settings.value("restore_session") else []
    for place, state in enumerate(states):
        window = first if place == 0 else new_window()
        _put(window, state)
    bring(first)
    return any(state.get("path") for state in states)


def _put(window: MainWindow, state: dict[str, Any]) -> None:
    """Show in a window what it showed; every value is looked at, for anybody may have written it."""
    try:
        geometry = b64decode(str(state.get("geometry", "")), validate=True)
    except ValueError:
        geometry = b""
    if geometry:
        window.restoreGeometry(QByteArray(geometry))
    path = Path(name) if isinstance(name := state.get("path"), str) and name and "\0" not in name else None
    if path is None:
        _look(window, state)
    elif not settings.is_there(path):
        words = tr("{name} was open last and is no longer at {path}; open it from where it is now.", name=path.name,
                   path=path)  # fmt: skip
        window.session.tell(words)
    else:
        _open(window, path, state)


def _open(window: MainWindow, path: Path, state: dict[str, Any]) -> None:
    def opened() -> None:
        if window.session.path is not None and window.session.path.resolve() == path:
            waiting.disconnect(once)
            _look(window, state)

    waiting = window.session.path_changed
    once = waiting.connect(opened)
    window.documents.load(path)


def _look(window: MainWindow, state: dict[str, Any]) -> None:
    """Go to mode and row."""
    session, mode, row = window.session, state.get("mode"), state.get("row")
    if isinstance(row, int) and not isinstance(row, bool) and row in session.data.used:
        session.set_row(row)
    if mode in MODES:
        session.set_mode(str(mode))
    if state.get("matrices") is True:
        window.picture.show_kind("matrices")


def active() -> bool:
    """Tell whether any window of the application has the keyboard."""
    return QApplication.activeWindow() is not None
