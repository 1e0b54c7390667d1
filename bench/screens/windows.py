"""What opens beside the commands with "…": menus, plots in windows of their own, and what is said in trouble."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from bench.screens.scenes import table_file

if TYPE_CHECKING:
    from gui.main_window import MainWindow

Opening = Callable[["MainWindow"], object]
FAULT = "ValueError: shapes (8, 3) and (4, 3) not aligned"
TRACE = 'Traceback (most recent call last):\n  File "core/trainer.py", line 88, in step\n' + FAULT


def openings() -> dict[str, Opening]:
    """Give what opens each of these windows, by name."""
    from gui.actions import MENUS

    menus = {f"menu.{name.lower()}": _menu(f"menu.{name.lower()}") for name in MENUS}
    return {
        **menus, "unsaved": _unsaved, "fault": _fault, "plots.full": _plot("full"), "plots.float": _plot("float"),
        "import": _import, "large": _large,
    }  # fmt: skip


def _menu(name: str) -> Opening:
    def show(window: MainWindow) -> None:
        bar = window.menuBar()
        menu = next(m for action in bar.actions() if isinstance(m := action.menu(), QMenu) and m.objectName() == name)
        at = bar.actionGeometry(menu.menuAction()).bottomLeft()
        menu.popup(bar.mapToGlobal(QPoint(at.x(), at.y())))

    return show


def _import(window: MainWindow) -> None:
    window.documents.show_import(table_file(Path(tempfile.mkdtemp())))


def _large(window: MainWindow) -> None:
    from gui.streaming import LargeFile

    LargeFile(window, table_file(Path(tempfile.mkdtemp()))).open()


def _unsaved(window: MainWindow) -> None:
    window.documents.may_close()


def _fault(window: MainWindow) -> None:
    from gui.safety.fault_dialog import tell

    tell(FAULT, TRACE)


def _plot(where: str) -> Opening:
    """Show the first plot elsewhere; closing its window puts it back."""

    def show(window: MainWindow) -> None:
        window.session.set_mode("train")
        window.actions_by_id["plots.next"].trigger()
        window.actions_by_id[f"plots.{where}"].trigger()

    return show
