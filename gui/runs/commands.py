"""What the actions about runs do, by their ids."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.reports.writing import ReportWriting
    from gui.runs.gallery import Gallery
    from gui.runs.window import RunsWindow


class RunCommands:
    """Makes the windows when they are asked for first: starting does not wait for them."""

    def __init__(self, window: MainWindow) -> None:
        """Serve `window`."""
        self._window = window
        self.table: RunsWindow | None = None
        self.gallery: Gallery | None = None

    @cached_property
    def writing(self) -> ReportWriting:
        """Give what writes reports."""
        from gui.reports.writing import ReportWriting

        return ReportWriting(self._window, self._window.session)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Give a function for each command."""
        return {
            "run.table": self.show_table,
            "run.gallery": self.show_gallery,
            "run.report": lambda: self.writing.ask(),
        }

    def _report(self) -> None:
        self.writing.ask()

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
