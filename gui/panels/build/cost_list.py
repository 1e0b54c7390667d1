"""Shapes, parameters, multiply-adds and memory of all layers, with totals; it can be copied."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QTableView

from core.costs import Cost, as_text, grouped, size_words
from core.explanation import Ref
from core.language import tr
from gui import theme
from gui.scaling import fix_height, fix_rows, px
from gui.session import Session
from gui.tokens import SMALL, TINY
from gui.widgets import as_list

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
TITLES = (tr("layer"), tr("output"), tr("param"), "× +", tr("memory"))
TIPS = (
    tr("The layer's name; a click selects it"),
    tr("The shape of its result for one row"),
    tr("How many weights, biases and the like it has"),
    tr("Pairs of a multiplication and an addition for one row, forwards"),
    tr("Memory of its result for one row"),
)
ROW = 21
MOST_ROWS = 12


class CostModel(QAbstractTableModel):
    """One row for each layer and one for all together."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.rows: tuple[Cost, ...] = ()
        self.drafted = ""

    def show(self, rows: tuple[Cost, ...], drafted: str = "") -> None:
        """Show costs; `drafted` names the layer that is being typed at: its numbers are not in force yet."""
        if (rows, drafted) != (self.rows, self.drafted):
            self.beginResetModel()
            self.rows, self.drafted = rows, drafted
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: D102
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return _alignment(section)
        return {Role.DisplayRole: TITLES[section], Role.ToolTipRole: f"{TITLES[section]}\n{TIPS[section]}"}.get(
            Role(role)
        )

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:  # noqa: D102
        cost, last = self.rows[index.row()], index.row() == len(self.rows) - 1
        if role == Role.DisplayRole:
            return _words(cost, index.column())
        if role == Role.TextAlignmentRole:
            return _alignment(index.column())
        if role == Role.ForegroundRole:
            return theme.color("accent" if cost.layer == self.drafted else "text" if last else "muted")
        if role == Role.FontRole and (last or cost.layer == self.drafted):
            font = QFont(theme.ui_font(SMALL))
            font.setBold(last)
            font.setItalic(cost.layer == self.drafted)
            return font
        return _tip(cost) if role == Role.ToolTipRole else None


class CostList(QTableView):
    """The table; Ctrl+C copies it with tabs."""

    def __init__(self, session: Session) -> None:
        """Start empty."""
        super().__init__()
        self._session = session
        self.costs = CostModel()
        self.setModel(self.costs)
        self.setObjectName("layer.costs")
        self.setAccessibleName(tr("Shapes and costs of all layers"))
        self.setToolTip(tr("Shape, parameters, multiply-adds and memory of each layer; Ctrl+C copies the table"))
        self.setProperty("look", "plain")
        self.setFont(theme.ui_font(SMALL))
        as_list(self, copied_by_itself=True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        fix_rows(self.verticalHeader(), ROW)
        head = self.horizontalHeader()
        head.setFont(theme.ui_font(TINY))
        fix_height(head, 24)
        head.setMinimumSectionSize(46)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._pick)

    def show_costs(self, rows: tuple[Cost, ...], drafted: str = "") -> None:
        """Show costs, high enough for all up to a dozen layers."""
        self.costs.show(rows, drafted)
        self.setFixedHeight(px(24 + ROW * min(len(rows), MOST_ROWS) + 4))

    def copy(self) -> None:
        """Put the table into the clipboard."""
        QGuiApplication.clipboard().setText(as_text(self.costs.rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the whole table."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def _pick(self, index: QModelIndex) -> None:
        layer = self.costs.rows[index.row()].layer
        if layer in self._session.project.spec:
            self._session.select(Ref("layer", layer))


def _words(cost: Cost, column: int) -> str:
    texts = (
        cost.layer, "×".join(map(str, cost.shape)), _short(cost.parameters), _short(cost.multiply_adds),
        size_words(cost.memory),
    )  # fmt: skip
    return texts[column]


def _short(count: int) -> str:
    return grouped(count) if count < 10**6 else f"{count / 10**6:.1f} M" if count < 10**9 else f"{count / 10**9:.1f} G"


def _tip(cost: Cost) -> str:
    return tr(
        "{layer}: {caption}\n{parameters} parameters\n{multiply_adds} multiply-adds for one row\n{memory} "
        "bytes for one row's result",
        layer=cost.layer,
        caption=cost.caption,
        parameters=grouped(cost.parameters),
        multiply_adds=grouped(cost.multiply_adds),
        memory=grouped(cost.memory),
    )


def _alignment(section: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if section == 0 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
