"""Data: columns and rows in the middle; split, checks and the suggested network at the right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut

from core.data.dataset import Dataset
from core.params import Weights
from core.spec import NetworkSpec
from gui.panels.data.bar import DataBar
from gui.panels.data.center import DataCenter
from gui.panels.data.side import DataSide
from gui.panels.mode import Mode
from gui.session import Session

NAME = "data"


class DataMode(QObject):
    """Keeps the parts of the mode in step with the session, while the mode is shown."""

    def __init__(self, session: Session, bar: DataBar, center: DataCenter, side: DataSide) -> None:
        """Follow `session`."""
        super().__init__(center)
        self._session, self._bar, self._center, self._side = session, bar, center, side
        self._shown: Dataset | None = None
        self._asked: Dataset | None = None
        self._spec: NetworkSpec | None = None
        self._weights: Weights | None = None
        center.columns.column_chosen.connect(side.show_column)
        session.changed.connect(self.refresh)
        session.late_edits.changed.connect(self._settle)
        session.row_changed.connect(self._follow_row)
        session.mode_changed.connect(lambda _: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Show what has changed; nothing is done while another mode is shown."""
        session = self._session
        if session.mode != NAME:
            return
        if session.data is not self._shown:
            self._show_all()
        elif session.project.spec is not self._spec or session.weights is not self._weights:
            self._spec, self._weights = session.project.spec, session.weights
            self._center.refresh_columns()
        self._side.refresh_network()
        self._follow_row()

    def _show_all(self) -> None:
        self._shown, self._spec, self._weights = self._session.data, self._session.project.spec, self._session.weights
        for part in (self._bar, self._center, self._side):
            part.show_data(self._shown)

    def _settle(self) -> None:
        """Show the settings as they are where an edit was given up that was on its way: it stands in no field."""
        if self._session.late_edits.busy:
            self._asked = self._session.data
        elif self._session.mode == NAME and self._asked is not None and self._asked is self._shown:
            self._side.show_settings(self._asked)

    def _follow_row(self) -> None:
        if self._session.mode == NAME:
            self._center.show_row(self._session.project.row)


def build(session: Session, actions: Mapping[str, QAction]) -> Mode:
    """Make the widgets of the mode."""
    bar, center, side = DataBar(session, actions), DataCenter(session), DataSide(session)
    DataMode(session, bar, center, side)
    for part in (center, side):
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), part)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(actions["file.paste_table"].trigger)
    return Mode(NAME, bar, center=center, right=side, right_width=356)
