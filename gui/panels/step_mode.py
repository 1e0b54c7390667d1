"""Step: one row taken through one update, one number at a time, back and forth."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from core.errors import UserError
from core.language import tr
from gui import icons
from gui.actions import tool_button
from gui.panels.mode import Mode
from gui.panels.step.bottom import StepBottom
from gui.panels.step.side import StepSide
from gui.panels.step.words import pass_words
from gui.scaling import fix_width
from gui.session import Session
from gui.tokens import GAP
from gui.widgets import NumberEdit, Segmented, Stat

FIELD_WIDTH = 54
SCOPES = {"row": tr("Row"), "batch": tr("Batch")}
SCOPE_TIPS = {
    "row": tr("Step through this row alone  (Alt+B)"),
    "batch": tr("Step through the batch that training takes next, with this row in the spotlight  (Alt+B)"),
}


class RowChooser(QWidget):
    """Row ‹ 17 › / 400: the row that is stepped through."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        """Follow `session`."""
        super().__init__()
        self._session = session
        self.scope = Segmented("step.scope", SCOPES, SCOPE_TIPS)
        self.scope.chosen.connect(lambda scope: session.stepping.set_whole_batch(scope == "batch"))
        self.field = NumberEdit("step.row", tr("The row"), whole=True, check=self._check)
        fix_width(self.field, FIELD_WIDTH)
        self.field.setToolTip(tr("The row of the data that is stepped through; type another one."))
        self.field.edited.connect(lambda row: self._choose(int(row) - 1))
        self.field.problem_changed.connect(session.tell)
        self._count = QLabel()
        self._count.setObjectName("step.rows")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        for part in (
            self.scope, _arrow("step.row_back", "chevron_left", actions["step.previous_row"]), self.field,
            self._count, _arrow("step.row_forward", "chevron_right", actions["step.next_row"]),
        ):  # fmt: skip
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def text(self) -> str:
        """Give what it says, e.g. "17 / 400"."""
        return f"{self.field.text()} {self._count.text()}"

    def refresh(self) -> None:
        """Show the session's row; in a batch, which of its rows that is."""
        stepping = self._session.stepping
        self.scope.choose("batch" if stepping.whole_batch else "row")
        walk = stepping.walk if stepping.whole_batch and self._session.mode == "step" else None
        rows = len(self._session.data.x)
        self._count.setText(f"/ {rows}" if walk is None else f"{walk.spot + 1}/{len(walk.rows)}")
        self.field.set_value(self._session.project.row + 1)

    def _check(self, row: float) -> None:
        rows = len(self._session.data.x)
        if not 1 <= row <= rows:
            raise UserError(tr("The row has to be from 1 to {rows}.", rows=rows))

    def _choose(self, row: int) -> None:
        self._session.set_row(row)
        self.refresh()


def _arrow(name: str, icon: str, action: QAction) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setProperty("look", "flat")
    button.setToolTip(action.toolTip())
    button.setAccessibleName(action.text())
    icons.bind(button, icon)
    button.clicked.connect(action.trigger)
    return button


class StepBar(QWidget):
    """Buttons for going back and forth; row, pass and update."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        """Follow `session`."""
        super().__init__()
        self.setObjectName("bar.step")
        self._session, self._actions = session, actions
        self.row = RowChooser(session, actions)
        self.place = Stat(tr("Pass"), "stat.pass", tr("The pass and the step of this update"))
        self.update_count = Stat(
            tr("Update"), "stat.update", tr("How many updates were stepped through before this one")
        )
        self._lay_out(actions)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        for signal in (
            session.stepping.moved, session.changed, session.row_changed, session.mode_changed, session.data_changed,
            session.stepping.manner_changed,
        ):  # fmt: skip
            signal.connect(lambda *_: self._later.start())
        self._later.start()

    def _lay_out(self, actions: Mapping[str, QAction]) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(tool_button(actions["step.first"], icon_only=True))
        row.addWidget(tool_button(actions["step.back"]))
        row.addWidget(tool_button(actions["step.forward"], "primary"))
        row.addWidget(tool_button(actions["step.into"]))
        row.addWidget(tool_button(actions["step.apply"]))
        row.addSpacing(GAP)
        row.addWidget(self.row)
        for stat in (self.place, self.update_count):
            row.addWidget(stat)
        row.addStretch(1)

    def refresh(self) -> None:
        """Show where the cursor is."""
        self.row.refresh()
        if self._session.mode != "step":
            return
        stepping = self._session.stepping
        walk = stepping.walk
        self.place.set(pass_words(walk, stepping.cursor) if walk is not None else "?")
        self.update_count.set(str(stepping.update))


def build(session: Session, actions: Mapping[str, QAction]) -> Mode:
    """Make the widgets of the mode."""
    return Mode(
        "step", StepBar(session, actions), right=StepSide(session), bottom=StepBottom(session, actions),
        right_width=372, bottom_height=336,
    )  # fmt: skip
