"""The button "Templates ▾" of the building mode's bar."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from core.language import tr
from gui.session import Session
from gui.templates import fill_menu


class TemplatesButton(QPushButton):
    """Opens the menu of templates; the list is made when it opens."""

    def __init__(self, session: Session, action: QAction) -> None:
        """Stand for `action`, which opens it by key."""
        super().__init__(tr("Templates ▾"))
        self.setObjectName("button.network.templates")
        self.setAccessibleName(tr("Templates"))
        self.setToolTip(action.toolTip())
        self._session = session
        self.menu_of = QMenu(self)
        self.menu_of.setObjectName("menu.templates")
        self.clicked.connect(action.trigger)

    def open(self) -> None:
        """Open the menu below the button."""
        fill_menu(self.menu_of, self._session, self.window())
        self.menu_of.popup(self.mapToGlobal(QPoint(0, self.height())))
