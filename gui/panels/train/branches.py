"""The lines of this training: which one is on show, their names, and which ones the loss plot compares."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from core import numbers
from core.branch import Branch
from core.branching import all_lines
from core.errors import UserError
from core.language import tr
from gui import icons, theme
from gui.session import Session
from gui.timeline.strip import branch_color, spaced
from gui.tokens import GAP
from gui.widgets import FormRow, NumberEdit, Section
from gui.widgets.line import Line as TextLine

MEGABYTE = 2**20
LEAST_MB, MOST_MB = 1, 1_000_000


class Swatch(QToolButton):
    """A line in the branch's colour; pressed in for the one on show. Clicking goes over to it."""

    def __init__(self) -> None:
        """Draw in no colour yet."""
        super().__init__()
        self.setProperty("look", "flat")
        self.setCheckable(True)
        self.color = 0

    def sizeHint(self) -> QSize:
        """Be small."""
        return QSize(26, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color: QColor = theme.class_color(self.color)
        painter.setPen(QPen(color, 2.5))
        middle = self.height() / 2
        painter.drawLine(5, round(middle), self.width() - 5, round(middle))
        if self.isChecked():
            painter.setBrush(color)
            painter.drawEllipse(self.rect().center(), 4, 4)


class BranchRow(QFrame):
    """One line of training."""

    def __init__(self, session: Session, number: int) -> None:
        """Stand for line `number`."""
        super().__init__()
        self.setObjectName(f"branch.{number}")
        self._session, self._number, self._name = session, number, ""
        self.swatch = Swatch()
        self.swatch.setObjectName(f"branch.{number}.switch")
        self.swatch.clicked.connect(self._switch)
        self.field = TextLine()
        self.field.setObjectName(f"branch.{number}.name")
        self.field.editingFinished.connect(self._rename)
        self.about = QLabel()
        self.about.setObjectName(f"branch.{number}.about")
        self.about.setProperty("look", "small")
        self.compare, self.remove = QCheckBox(), QToolButton()
        self.compare.setObjectName(f"branch.{number}.compare")
        policy = self.compare.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.compare.setSizePolicy(policy)
        self.compare.setToolTip(tr("Draw this branch's loss beside the others'"))
        self.compare.toggled.connect(lambda on: session.timeline.compare(number, on))
        self.remove.setObjectName(f"branch.{number}.delete")
        self.remove.setProperty("look", "flat")
        self.remove.setToolTip(tr("Delete this branch; undo brings it back"))
        icons.bind(self.remove, "close")
        self.remove.clicked.connect(lambda: session.timeline.delete(number))
        self._lay_out()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(GAP // 2)
        above.addWidget(self.swatch)
        above.addWidget(self.field, 1)
        above.addWidget(self.compare)
        above.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.about)
        self.about.setIndent(32)

    def show_branch(self, branch: Branch, present: bool, compared: bool) -> None:
        """Show what it is called, its settings and how far it has come."""
        self._name, line = branch.line.name, branch.line
        if not self.field.isModified():
            self.field.setText(line.name)
            self.field.setCursorPosition(0)
        self.swatch.color = 0 if present else branch_color(line.number)
        self.swatch.setChecked(present)
        self.swatch.setToolTip(tr("The branch on show") if present else tr("Go over to {line}", line=line.name))
        optimizer = branch.config.optimizer
        rate = numbers.text(optimizer.learning_rate)
        self.about.setText(
            tr(
                "{optimizer} {rate} · update {spaced}",
                optimizer=optimizer.label,
                rate=rate,
                spaced=spaced(branch.progress.step),
            )
        )
        begun = (
            tr("It left another line after update {spaced}.", spaced=spaced(line.step))
            if line.origin >= 0
            else tr("The first line.")
        )
        self.about.setToolTip(begun)
        self.field.setToolTip(tr("The name of this branch; type another one. {begun}", begun=begun))
        with QSignalBlocker(self.compare):
            self.compare.setChecked(compared)
        self.compare.setVisible(not present)
        self._speak(line.name, present)

    def _speak(self, name: str, present: bool) -> None:
        self.setAccessibleName(tr("Branch {name}", name=name) + (tr(", on show") if present else ""))
        self.field.setAccessibleName(tr("Name of branch {name}", name=name))
        self.swatch.setAccessibleName(tr("Go over to branch {name}", name=name))
        self.compare.setAccessibleName(tr("Compare branch {name}", name=name))
        self.remove.setAccessibleName(tr("Delete branch {name}", name=name))

    def _switch(self) -> None:
        self.swatch.setChecked(True)
        self._session.timeline.switch(self._number)

    def _rename(self) -> None:
        wanted = self.field.text()
        self.field.setModified(False)
        if wanted != self._name and not self._session.timeline.rename(self._number, wanted):
            self.field.setText(self._name)


class Branches(QWidget):
    """All lines, one row each; hidden while there is only one."""

    def __init__(self, session: Session) -> None:
        """Follow `session`."""
        super().__init__()
        self.setObjectName("train.branches")
        self._session = session
        self._rows: dict[int, BranchRow] = {}
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._list.addWidget(Section(tr("Branches"), tr("compare")))
        session.changed.connect(self.refresh)
        session.timeline.marked.connect(self.refresh)
        self.refresh()

    def row(self, number: int) -> BranchRow | None:
        """Give the row of a line."""
        return self._rows.get(number)

    def refresh(self) -> None:
        """Show the lines of the project."""
        newest, timeline = self._session.newest, self._session.timeline
        found = all_lines(newest)
        for number in set(self._rows) - {branch.line.number for branch in found}:
            row = self._rows.pop(number)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, branch in enumerate(found):
            number = branch.line.number
            if number not in self._rows:
                self._rows[number] = BranchRow(self._session, number)
                self._list.insertWidget(place + 1, self._rows[number])
            present = number == newest.line.number
            self._rows[number].show_branch(branch, present, present or number not in timeline.hidden)
        if len(found) < 2:
            self.hide()
        elif self.parent() is not None:  # shown without a parent, it would be a window of its own
            self.show()


class Budget(QWidget):
    """How much memory the moments of the training may take."""

    def __init__(self, session: Session) -> None:
        """Show the setting of `session`."""
        super().__init__()
        self._timeline = session.timeline
        self._field = NumberEdit("timeline.budget", tr("The memory"), whole=True, unit=tr("MB"), check=_check)
        self._field.edited.connect(lambda count: session.timeline.set_budget(int(count) * MEGABYTE))
        self._field.problem_changed.connect(session.tell)
        tip = tr("How much memory the moments of the training may take; with less, going back takes longer.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(FormRow(tr("Memory for moments"), self._field, tip))
        self._field.set_value(round(self._timeline.store.budget / MEGABYTE))


def _check(count: float) -> None:
    if not LEAST_MB <= count <= MOST_MB:
        raise UserError(tr("The memory has to be from {least_mb} to {most_mb} MB.", least_mb=LEAST_MB, most_mb=MOST_MB))
