"""What the actions about runs do, by their ids."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from gui.reports.writing import ReportWriting

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.runs.gallery import Gallery
    from gui.runs.window import RunsWindow


class RunCommands:
    """Makes the windows when they are asked for first: starting does not wait for them."""

    def __init__(self, window: MainWindow) -> None:
        """Serve `window`."""
        self._window = window
        self.writing = ReportWriting(window, window.session)
        self.table: RunsWindow | None = None
        self.gallery: Gallery | None = None

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Give a function for each command."""
        return {"run.table": self.show_table, "run.gallery": self.show_gallery, "run.report": self.writing.ask}

    def show_table(self) -> None:
        """Show all runs."""
        if self.table is None:
            from gui.runs.window import RunsWindow

            self.table = RunsWindow(self._window.session, self._window, self.writing.ask)
        self.table.show()
        self.table.raise_()
        self.table.activateWindow()
        self.table.view.setFocus()

    def show_gallery(self) -> None:
        """Show random starts, trained at once where the network is another one than the last time."""
        if self.gallery is None:
            from gui.runs.gallery import Gallery

            self.gallery = Gallery(self._window.session, self._window)
        self.gallery.open()
