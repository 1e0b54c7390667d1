"""Shows where a finding of the diagnosis lies: in the diagram, in the table of columns, among the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTableView

from core.diagnosis import Finding
from gui.panels.mode import Mode
from gui.soon import soon

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class FindingPlaces(QObject):
    """Follows the list of findings."""

    def __init__(self, window: MainWindow) -> None:
        """Wait for its buttons."""
        super().__init__(window)
        self._window = window
        window.modes.when_made("train", self._listen)

    def _listen(self, mode: Mode) -> None:
        from gui.panels.train.settings import TrainSettings

        settings = mode.left
        if isinstance(settings, TrainSettings):
            self._settings = settings
            settings.diagnosis.place_wanted.connect(self.show_place)
            settings.diagnosis.rows_wanted.connect(self.show_rows)

    def show_place(self, finding: Finding) -> None:
        """Select the place and bring it into sight."""
        from gui.panels.train.diagnosis import reference

        place, ref, session = finding.place, reference(finding), self._window.session
        if ref is not None and ref.layer in session.project.spec:
            self._window.close_bench()
            session.select(ref)
            soon(self, lambda: self._window.diagram.show_place(ref))
        elif place is not None and place.kind == "setting":
            self._settings.show_setting(place.name)
        elif place is not None and place.kind == "column":
            session.set_mode("data")
            self._choose_column(place.name)

    def _choose_column(self, name: str) -> None:
        table = self._window.findChild(QTableView, "data.columns")
        if table is None:
            return
        model = table.model()
        for row in range(model.rowCount()):
            for column in range(min(3, model.columnCount())):
                if str(model.index(row, column).data()) == name:
                    table.setCurrentIndex(model.index(row, column))
                    table.scrollTo(model.index(row, column))
                    return

    def show_rows(self, finding: Finding) -> None:
        """List the rows that a finding is about."""
        board = self._window.modes["train"].right
        rows = getattr(board, "rows", None)
        if rows is not None:
            rows.show_rows(finding.label, finding.rows)
