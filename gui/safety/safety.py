"""What keeps one window's work: copies, the file that is open, the page of recovered work."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from core.language import tr
from core.project import Project
from gui.safety.autosave import Autosave, recovery_folder
from gui.safety.saving import Saving
from gui.soon import soon

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class Safety:
    """Serves one window."""

    def __init__(self, window: MainWindow) -> None:
        """Begin to keep copies of what is edited in `window`."""
        self._window = window
        self.autosave = Autosave(window.session)
        self.saving = Saving(window)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Give a function for each command."""
        return {
            "file.reload": self.saving.reload, "file.recovered": self.show_recovered, "help.report": self.show_report,
        }  # fmt: skip

    def look_soon(self) -> None:
        """Look for recovered work as soon as the window has been drawn."""
        soon(self._window, self.look)

    def look(self) -> bool:
        """Show the page of recovered work if an earlier start left some: at a start."""
        with contextlib.suppress(OSError):
            if not any(recovery_folder().glob("*.json")):
                return False
        from gui.safety.recovered import show_page

        return show_page(self._window, always=False) is not None

    def show_recovered(self) -> object:
        """Show that page."""
        from gui.safety.recovered import show_page

        return show_page(self._window)

    def show_report(self) -> object:
        """Show what a report of a problem would hold."""
        from gui.safety.report import show_report

        return show_report(self._window)

    def restored(self, project: Project, saved: Project | None, path: Path | None) -> None:
        """Show recovered work as an edit of what is saved, so that it is unsaved and undo leads back."""
        session = self._window.session
        session.open(saved if saved is not None else project, path)
        if saved is None or not session.take(tr("Restore"), project):
            session.undo_stack.resetClean()
        session.path_changed.emit()

    def open(self) -> None:
        """Keep copies, and have the file, as long as the window is shown."""
        self.autosave.open()
        self.saving.open()

    def close(self) -> None:
        """Let copy and file go: the window closes."""
        self.autosave.close()
        self.saving.close()
