"""What dialogs that stay beside their window have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog

from gui.scaling import AROUND, px

if TYPE_CHECKING:
    from gui.main_window import MainWindow

D = TypeVar("D", bound="OwnDialog")


class OwnDialog(QDialog):
    """A dialog of one window, gone for good once it is closed."""

    def __init__(self, window: MainWindow, name: str, title: str, size: tuple[int, int]) -> None:
        """Be called `name`; be as large as `size`, or as the window allows."""
        super().__init__(window)
        self._window = window
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(*map(px, size)).boundedTo(window.size() - AROUND))


def show_once(kind: type[D], window: MainWindow) -> D:
    """Show the dialog of this kind that `window` has, in front; it is made where there is none."""
    found = window.findChild(kind)
    dialog = found if isinstance(found, kind) else kind(window)  # type: ignore[call-arg]
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog
