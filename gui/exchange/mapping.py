"""The dialog for weights alone: which array of the file each parameter of the network gets."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.importing.weights import Arrays, Row, propose, row
from core.language import tr
from core.project import Project
from gui import theme
from gui.carry.tables import TableOut
from gui.scaling import roomy
from gui.tokens import EDGE, GAP
from gui.widgets import Choice

KEEP = "keep"
HEADERS = (tr("Parameter"), tr("Numbers"), tr("Array of the file"), "")


class MappingDialog(QDialog):
    """A row for each parameter; the proposal is on, and what does not fit is said at once."""

    def __init__(self, parent: QWidget, project: Project, found: Arrays, file: str) -> None:
        """Propose a mapping for the network of `project`."""
        super().__init__(parent)
        self.setObjectName("dialog.mapping")
        self.setWindowTitle(tr("Weights from {file}", file=file))
        self.resize(roomy(self, 760, 520))
        self._project, self._found = project, found
        self.rows: list[Row] = list(propose(project.spec, found))
        words = tr(
            "{file} holds {n_arrays} arrays without a network. Choose which one each parameter gets.",
            file=file,
            n_arrays=len(found.arrays),
        )
        words = "\n".join((*found.notes, words))
        self.table, self.state = QTableWidget(len(self.rows), len(HEADERS)), QLabel(wordWrap=True)
        self.table.setObjectName("dialog.mapping.table")
        TableOut(self.table)
        self.table.setAccessibleName(tr("Parameters and arrays"))
        self.state.setObjectName("dialog.mapping.state")
        self.choices: list[Choice] = []
        self._fill()
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        for widget in (QLabel(words, wordWrap=True), self.table, self.state, self.buttons):
            column.addWidget(widget)
        self._show_state()

    def mapping(self) -> dict[str, str]:
        """Give parameter → array, "" where it is kept."""
        return {one.target: one.source for one in self.rows}

    def choose(self, target: str, source: str) -> None:
        """Give a parameter another array."""
        place = [one.target for one in self.rows].index(target)
        self.choices[place].choose(source or KEEP)
        self._change(place, source)

    def _fill(self) -> None:
        self.table.setHorizontalHeaderLabels(HEADERS)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        labels = {n: f"{n}  {' × '.join(map(str, a.shape))}" for n, a in self._found.arrays.items()}
        for place, one in enumerate(self.rows):
            choice = Choice(f"dialog.mapping.{one.target}", {KEEP: tr("keep what it has"), **labels})
            choice.setAccessibleName(tr("Array for {target}", target=one.target))
            choice.setToolTip(tr("The array of the file that {target} gets.", target=one.target))
            choice.choose(one.source or KEEP)
            choice.chosen.connect(lambda value, at=place: self._change(at, "" if value == KEEP else value))
            self.choices.append(choice)
            self.table.setItem(place, 0, QTableWidgetItem(one.target))
            self.table.setItem(place, 1, QTableWidgetItem(" × ".join(map(str, one.shape))))
            self.table.setCellWidget(place, 2, choice)
            self._show_row(place)
        self.table.resizeColumnsToContents()
        self.table.resizeRowsToContents()
        self.table.setColumnWidth(2, 240)
        self.table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)

    def _change(self, place: int, source: str) -> None:
        self.rows[place] = row(self._project.spec, self._found, self.rows[place].target, source)
        self._show_row(place)
        self._show_state()

    def _show_row(self, place: int) -> None:
        one = self.rows[place]
        item = QTableWidgetItem(one.problem or (tr("fits") if one.source else tr("is kept")))
        item.setForeground(theme.color("bad" if one.problem else "muted"))
        item.setToolTip(item.text())
        self.table.setItem(place, 3, item)

    def _show_state(self) -> None:
        wrong = [one.target for one in self.rows if one.problem]
        taken = sum(bool(one.source) for one in self.rows)
        words = tr("{taken} of {n_rows} parameters get new numbers.", taken=taken, n_rows=len(self.rows))
        if wrong:
            words = tr("{wrong}: choose an array that fits, or keep what it has.", wrong=wrong[0])
        self.state.setText(words)
        theme.set_look(self.state, "error" if wrong else "muted")
        button = self.buttons.button(QDialogButtonBox.StandardButton.Ok) if hasattr(self, "buttons") else None
        if button is not None:
            button.setEnabled(not wrong and taken > 0)
