"""What stands in the toolbar of the Data mode: where data come from, and their measures."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from core.data.catalogue import GROUPS, DataSource, all_sets
from core.data.dataset import Dataset
from core.language import tr
from gui.actions import tool_button
from gui.panels.data.cells import ARROW
from gui.panels.data.describe import counted, grouped, target_text
from gui.session import Session
from gui.tokens import GAP
from gui.widgets import Stat


class DataBar(QWidget):
    """Import, examples; rows, inputs and target."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        """Ask `session` for examples."""
        super().__init__()
        self.setObjectName("bar.data")
        self._session = session
        self._rows = Stat(tr("Rows"), "stat.rows", tr("How many rows the table has"))
        self._inputs = Stat(tr("Inputs after encoding"), "stat.inputs", tr("How many input nodes the network has"))
        self._target = Stat(tr("Target"), "stat.target", tr("What the network predicts"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(tool_button(actions["file.import_csv"], "primary"))
        row.addWidget(self._examples_button(actions["file.new"]))
        for name in ("data.draw", "data.predict"):
            row.addWidget(tool_button(actions[name]))
        row.addSpacing(2 * GAP)
        for stat in (self._rows, self._inputs, self._target):
            row.addWidget(stat)
            row.addSpacing(GAP)
        row.addStretch(1)

    def show_data(self, data: Dataset) -> None:
        """Show the measures of `data`."""
        used = sum(data.counts)
        parts = zip(data.counts, (tr("training"), tr("validation"), tr("test")), strict=True)
        listed = ", ".join(f"{grouped(rows)} {name}" for rows, name in parts)
        left_out = tr(", {rows} left out", rows=grouped(data.rows - used)) if used < data.rows else ""
        self._rows.set(grouped(data.rows), f"{counted(data.rows, '{n} row', '{n} rows')}: {listed}{left_out}")
        self._inputs.set(grouped(data.x.shape[1]))
        self._target.set(*target_text(data))

    def _examples_button(self, every: QAction) -> QToolButton:
        button = QToolButton()
        button.setObjectName("data.examples")
        button.setProperty("look", "button")
        button.setText(tr("Examples {arrow}", arrow=ARROW))
        button.setToolTip(tr("Start a new project from a data set that comes with the application"))
        button.setAccessibleName(tr("Examples"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self._examples_menu(button, every))
        return button

    def _examples_menu(self, parent: QWidget, every: QAction) -> QMenu:
        """List the sets by group; the dialog with cards and settings stands first."""
        menu = QMenu(parent)
        menu.setObjectName("data.examples.menu")
        menu.setToolTipsVisible(True)
        first = menu.addAction(tr("All, with cards and settings…"))
        first.setObjectName("data.examples.all")
        first.setToolTip(every.toolTip())
        first.triggered.connect(every.trigger)
        for group, title in GROUPS.items():
            part = menu.addMenu(title)
            part.setObjectName(f"data.examples.group.{group}")
            part.setToolTipsVisible(True)
            for source in all_sets().values():
                if source.group == group:
                    self._add_example(part, source)
        return menu

    def _add_example(self, menu: QMenu, source: DataSource) -> None:
        action = menu.addAction(source.label)
        action.setObjectName(f"data.examples.{source.kind}")
        action.setToolTip(f"{source.summary} {source.card.size}.")
        action.setStatusTip(source.summary)
        action.triggered.connect(lambda _=False: self._session.open_example(source.kind))
