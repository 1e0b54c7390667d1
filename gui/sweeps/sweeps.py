"""Sweeps of the open project: the command, and where their records lie."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths

from core.project import Project
from gui.session import Session

if TYPE_CHECKING:
    from core.sweeps.address import Address
    from gui.main_window import MainWindow
    from gui.sweeps.dialog import SweepDialog
    from gui.sweeps.link import SweepLink


class Sweeps(QObject):
    """Makes the dialog when it is asked for first; a sweep goes on while it is hidden."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        """Serve `window`."""
        super().__init__(window)
        self._window, self._session = window, session
        self._link: SweepLink | None = None
        self.dialog: SweepDialog | None = None
        session.opened.connect(self._forget)

    @property
    def link(self) -> SweepLink:
        """Give what runs a sweep beside the window."""
        if self._link is None:
            from gui.sweeps.link import SweepLink

            self._link = SweepLink(self)
        return self._link

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
        if self._link is not None:
            self._link.close()

    def _forget(self) -> None:
        """Another project is open: a sweep of the old one ends, and can be opened from its folder again."""
        if self._link is not None:
            self._link.forget()
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _place(self, project: Project) -> Address:
        """Give a free folder beside the project's file; of one that is nowhere yet, among the user's own data."""
        from core.sweeps.address import Address, beside

        path = self._session.path
        if path is None:
            data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
            path = Path(data) / "sweeps" / f"{project.name}.deepstep"
        return Address(str(beside(path)))
