"""What is varied: all settings as a tree, and a range for each that is chosen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.errors import UserError
from core.language import tr
from core.sweeps import axes
from core.sweeps.axes import Axis
from core.sweeps.knobs import Knob
from gui import icons
from gui.carry.tables import TableOut
from gui.forms import tooltip
from gui.scaling import fix_width
from gui.tokens import GAP
from gui.widgets import FormRow, Line, Section

NAME = Qt.ItemDataRole.UserRole
RANGE_WIDTH = 150
HOW = tr(
    "4,8,16 is a list, 0.1..0.9 are two ends, log:1e-4..1 goes by orders of magnitude, 8..64/5 gives a grid 5 points."
)


class KnobTree(QTreeWidget):
    """All that can be varied, by group, with what it is now; a tick varies it.

    Signals:
        ticked: name and whether it is varied now, by the user.
    """

    ticked = Signal(str, bool)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        TableOut(self)
        self.setObjectName("sweep.knobs")
        self.setAccessibleName(tr("What can be varied"))
        self.setToolTip(tr("Tick a setting to vary it"))
        self.setColumnCount(2)
        self.setHeaderLabels([tr("setting"), tr("now")])
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setIndentation(14)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.header().resizeSection(1, 96)
        self._items: dict[str, QTreeWidgetItem] = {}
        self.itemChanged.connect(self._changed)

    def fill(self, known: Mapping[str, Knob], chosen: Mapping[str, str]) -> None:
        """Show these knobs; those of `chosen` are ticked."""
        self.blockSignals(True)
        opened = {head.text(0) for head in self._heads() if head.isExpanded()}
        self.clear()
        self._items = {}
        groups: dict[str, QTreeWidgetItem] = {}
        for knob in known.values():
            if knob.group not in groups:
                head = QTreeWidgetItem(self, [knob.group])
                head.setFirstColumnSpanned(True)
                head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                groups[knob.group] = head
            self._items[knob.name] = self._item(groups[knob.group], knob, knob.name in chosen)
        for group, head in groups.items():
            held = any(head.child(n).checkState(0) == Qt.CheckState.Checked for n in range(head.childCount()))
            head.setExpanded(group in opened or held or group == tr("Optimizer"))
        self.blockSignals(False)

    @staticmethod
    def _item(parent: QTreeWidgetItem, knob: Knob, on: bool) -> QTreeWidgetItem:
        now = "–" if knob.current is None else axes.shown(knob.current)
        item = QTreeWidgetItem(parent, [knob.label, now])
        item.setData(0, NAME, knob.name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        only = tr("\nOnly for {kinds}.", kinds=", ".join(knob.kinds)) if knob.kinds and knob.current is None else ""
        for column in (0, 1):
            item.setToolTip(column, f"{knob.name}\n{tooltip(knob.info)}{only}")
        return item

    def tick(self, name: str, on: bool) -> None:
        """Vary a setting, or no longer, as a click would."""
        self._items[name].setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def item_of(self, name: str) -> QTreeWidgetItem:
        """Give the line of a setting."""
        return self._items[name]

    def show_matching(self, letters: str) -> None:
        """Show the settings alone whose names hold these letters."""
        wanted = letters.strip().lower()
        for head in self._heads():
            items = [head.child(place) for place in range(head.childCount())]
            for item in items:
                item.setHidden(wanted not in f"{item.text(0)} {item.data(0, NAME)} {head.text(0)}".lower())
            head.setHidden(all(item.isHidden() for item in items))
            if wanted:
                head.setExpanded(True)

    def _heads(self) -> list[QTreeWidgetItem]:
        found = (self.topLevelItem(number) for number in range(self.topLevelItemCount()))
        return [head for head in found if head is not None]

    def _changed(self, item: QTreeWidgetItem, column: int) -> None:
        name = item.data(0, NAME)
        if column == 0 and name:
            self.ticked.emit(name, item.checkState(0) == Qt.CheckState.Checked)


class Ranges(QWidget):
    """A field for the range of each setting that is varied.

    Signals:
        changed: a range is another one, or there is one more or less.  dropped: the user took one away.
    """

    changed = Signal()
    dropped = Signal(str)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setObjectName("sweep.ranges")
        self._known: Mapping[str, Knob] = {}
        self._rows: dict[str, FormRow] = {}
        self._lines: dict[str, Line] = {}
        self._axes: dict[str, Axis] = {}
        self._empty = QLabel(tr("Tick the settings to vary above."), wordWrap=True)
        self._empty.setProperty("look", "muted")
        self._empty.setObjectName("sweep.ranges.empty")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(Section(tr("Varied")))
        self._column.addWidget(self._empty)

    def texts(self) -> dict[str, str]:
        """Give what is typed, by setting."""
        return {name: line.text() for name, line in self._lines.items()}

    def axes(self) -> tuple[Axis, ...] | None:
        """Give what is varied, None while a range is not allowed."""
        if any(row.problem() for row in self._rows.values()):
            return None
        return tuple(self._axes[name] for name in self._rows)

    def refresh(self, known: Mapping[str, Knob]) -> None:
        """Hold the ranges to other knobs; what can no longer be varied goes."""
        self._known = known
        for name in [name for name in self._rows if name not in known]:
            self.remove(name)
        for name in self._rows:
            self._read(name)

    def add(self, name: str) -> None:
        """Vary one more setting, with the usual range around its value."""
        if name in self._rows:
            return
        knob, line = self._known[name], Line()
        axis = axes.usual(knob)
        line.setObjectName(f"sweep.range.{name}")
        line.setText(tr("all") if knob.listed and len(knob.listed) > 4 else axis.text())
        fix_width(line, RANGE_WIDTH)
        away = QToolButton()
        away.setObjectName(f"sweep.range.{name}.drop")
        away.setProperty("look", "flat")
        away.setToolTip(tr("Do not vary {name}", name=name))
        away.setAccessibleName(tr("Do not vary {name}", name=name))
        icons.bind(away, "close")
        away.clicked.connect(lambda: self.dropped.emit(name))
        both = _beside(line, away)
        row = FormRow(name, both, f"{tooltip(knob.info)}\n{HOW}")
        line.setToolTip(row.label.toolTip())
        line.setAccessibleName(tr("Range of {name}", name=name))
        line.textChanged.connect(lambda _: self._typed(name))
        self._rows[name], self._lines[name] = row, line
        self._column.addWidget(row)
        self._empty.hide()
        self._read(name)
        self.changed.emit()

    def remove(self, name: str) -> None:
        """Vary a setting no longer."""
        row = self._rows.pop(name, None)
        if row is not None:
            self._lines.pop(name)
            self._axes.pop(name, None)
            self._column.removeWidget(row)
            row.deleteLater()
            self._empty.setVisible(not self._rows)
            self.changed.emit()

    def _typed(self, name: str) -> None:
        self._read(name)
        self.changed.emit()

    def _read(self, name: str) -> None:
        try:
            self._axes[name] = axes.parse_range(self._known[name], self._lines[name].text().strip())
        except UserError as error:
            self._rows[name].set_problem(str(error).removeprefix(f"{name}: "))
            return
        self._rows[name].set_problem("")


def _beside(line: Line, button: QToolButton) -> QWidget:
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP // 2)
    row.addWidget(line)
    row.addWidget(button)
    both.setFocusProxy(line)
    return both
