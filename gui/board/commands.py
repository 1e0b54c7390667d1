"""What the commands of the plots do, and the menu that lists all plots by group."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QMenuBar

from gui.board.board import Board
from gui.board.chooser import Chooser
from gui.plots.kind import GROUPS
from gui.plots.registry import all_plots

if TYPE_CHECKING:
    from gui.main_window import MainWindow


def board_of(window: MainWindow) -> Board:
    """Give the window's board."""
    board = window.modes["train"].right
    assert isinstance(board, Board)
    return board


def plots_handlers(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """Give a function for each of these commands."""

    def to(what: str) -> Callable[[], object]:
        return lambda: board_of(window).do(board_of(window).current, what)

    return {
        "plots.choose": lambda: _choose(window),
        "plots.next": lambda: board_of(window).focus_next(1),
        "plots.previous": lambda: board_of(window).focus_next(-1),
        **{f"plots.{what}": to(what) for what in ("full", "float", "pause", "close")},
        "plots.reset": lambda: board_of(window).reset(),
    }


def plots_enabled(window: MainWindow) -> dict[str, bool]:
    """Say what can be done now: all but choosing needs the board in sight."""
    on = window.session.mode == "train"
    ids = ("next", "previous", "full", "float", "pause", "close", "reset")
    return {f"plots.{name}": on for name in ids}


def _choose(window: MainWindow) -> None:
    window.session.set_mode("train")
    found = window.findChild(Chooser)
    chooser = found if isinstance(found, Chooser) else Chooser(window, board_of(window))
    chooser.ask()


def fill_plots_menu(bar: QMenuBar, window: MainWindow) -> None:
    """Add a submenu for each group of plots, filled when it is opened: with what is open ticked."""
    menu = bar.findChild(QMenu, "menu.plots")
    if not isinstance(menu, QMenu):
        return
    before = menu.actions()[1]
    for group in dict.fromkeys(entry.group for entry in all_plots().values()):
        inside = QMenu(GROUPS[group], menu)
        inside.setObjectName(f"menu.plots.{group.lower()}")
        inside.setToolTipsVisible(True)
        menu.insertMenu(before, inside)
        inside.aboutToShow.connect(lambda inside=inside, group=group: _list(inside, group, window))
        _list(inside, group, window)


def _list(menu: QMenu, group: str, window: MainWindow) -> None:
    menu.clear()
    board = window.modes["train"].right
    for kind, entry in all_plots().items():
        if entry.group != group or not isinstance(board, Board):
            continue
        why = board.why_not(kind)
        action = menu.addAction(entry.title)
        action.setObjectName(f"plots.show.{kind}")
        action.setCheckable(True)
        action.setChecked(kind in board.open and not why)
        action.setEnabled(not why)
        action.setToolTip(why or entry.about)
        action.triggered.connect(lambda _=False, kind=kind: _toggle(window, kind))


def _toggle(window: MainWindow, kind: str) -> None:
    window.session.set_mode("train")
    board_of(window).toggle(kind)
