"""The window of sweeps: at the left what is varied and how, at the right the trials and what they tell."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from core.errors import UserError
from core.language import tr
from core.project import Project
from core.sweeps.address import Address
from gui import theme
from gui.session import Session
from gui.sweeps.link import SweepLink
from gui.sweeps.planning import PlanPanel
from gui.sweeps.results import ResultPanel
from gui.tokens import EDGE, GAP
from gui.widgets import push_button

SIZE = QSize(1240, 800)
LEFT = 340


class SweepDialog(QDialog):
    """Chooses, begins, follows and ends a sweep; the session trains on beside it."""

    def __init__(self, parent: QWidget, session: Session, link: SweepLink, place: Callable[[Project], Address]) -> None:
        """`place` says where the record of a new sweep lies."""
        super().__init__(parent)
        self.setObjectName("dialog.sweep")
        self.setWindowTitle(tr("Sweep"))
        self.resize((SIZE * theme.scale()).boundedTo(parent.size() - QSize(40, 40)))
        self._session, self._link, self._place = session, link, place
        self.plan, self.results = PlanPanel(session), ResultPanel(session, link)
        self._make_buttons()
        self._lay_out()
        self.plan.checked.connect(self._show_state)
        link.changed.connect(self._show_state)
        link.state_changed.connect(self._show_state)
        session.changed.connect(self._refresh)
        self._show_state()

    def _make_buttons(self) -> None:
        self.start = push_button(
            "sweep.start", tr("Start"), tr("Begin this sweep with the project as it is now"), self.begin
        )
        self.stop = push_button(
            "sweep.stop", tr("Stop"), tr("End the processes; Resume goes on, nothing is lost"), self._stop
        )
        self.resume = push_button("sweep.resume", tr("Resume"), tr("Go on with the sweep on show"), self._resume)
        tip = tr("Show a sweep: the one in the database named above, or one that lies in a folder")
        self.opener = push_button("sweep.open", tr("Open…"), tip, self._ask_open)
        self.start.setProperty("look", "primary")

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        for button in (self.start, self.stop, self.resume, self.opener):
            buttons.addWidget(button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plan, 1)
        column.addLayout(buttons)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        sides.addWidget(left)
        sides.addWidget(self.results)
        sides.setStretchFactor(1, 1)
        sides.setSizes([LEFT, self.width() - LEFT])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        whole.addWidget(sides)

    def showEvent(self, event: object) -> None:
        """Show the project as it is now."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.plan.refresh()
        if not self._link.running:
            self._show_place()

    def _refresh(self) -> None:
        if self.isVisible():
            self.plan.refresh()

    def _show_place(self) -> None:
        self.plan.where.setText(str(self._place(self._session.newest)))

    def begin(self) -> None:
        """Begin the sweep that is planned."""
        try:
            plan, address = self.plan.plan(), self.plan.address()
        except UserError as error:
            self.results.bar.show_problem(str(error))
            return
        self._link.begin(address, self._session.newest, plan, self.plan.processes())

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self._link.stop()

    def _resume(self) -> None:
        self._link.resume(self.plan.processes())

    def _ask_open(self) -> None:
        given = self.plan.where.text().strip()
        if "://" in given:
            self.open_address(given)
            return
        folder = QFileDialog.getExistingDirectory(self, tr("Open a sweep"), str(Path(given).parent))
        if folder:
            self.open_address(folder)

    def open_address(self, given: str) -> None:
        """Show the sweep at an address."""
        try:
            self._link.open(Address(given))
        except UserError as error:
            self.results.bar.show_problem(str(error))

    def _show_state(self) -> None:
        link, board = self._link, self._link.board
        self.start.setEnabled(self.plan.ready and not link.running)
        self.stop.setEnabled(link.running)
        self.resume.setEnabled(not link.running and board is not None and not board.complete)
        self.opener.setEnabled(not link.running)
        self.plan.where.setEnabled(not link.running)
        if not link.running and link.sweep is not None and self.plan.where.text() == str(link.sweep.address):
            self._show_place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return in a field not close or begin anything; Escape hides, and the sweep goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)
