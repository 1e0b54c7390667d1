"""Sweeps of the open project: the command, and where their records lie."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths

from core.project import Project
from core.sweeps.address import Address, beside
from gui.session import Session
from gui.sweeps.link import SweepLink

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.sweeps.dialog import SweepDialog


class Sweeps(QObject):
    """Makes the dialog when it is asked for first; a sweep goes on while it is hidden."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        """Serve `window`."""
        super().__init__(window)
        self._window, self._session = window, session
        self.link = SweepLink(self)
        self.dialog: SweepDialog | None = None
        session.opened.connect(self._forget)

    def show(self) -> SweepDialog:
        """Show the dialog."""
        if self.dialog is None:
            from gui.sweeps.dialog import SweepDialog

            self.dialog = SweepDialog(self._window, self._session, self.link, self._place)
        self.dialog.show()
        self.dialog.activateWindow()
        return self.dialog

    def close(self) -> None:
        """End the sweep and its processes: the window closes."""
        self.link.close()

    def _forget(self) -> None:
        """Another project is open: a sweep of the old one ends, and can be opened from its folder again."""
        self.link.forget()
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _place(self, project: Project) -> Address:
        """Give a free folder beside the project's file; of one that is nowhere yet, among the user's own data."""
        path = self._session.path
        if path is None:
            data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
            path = Path(data) / "sweeps" / f"{project.name}.deepstep"
        return Address(str(beside(path)))
