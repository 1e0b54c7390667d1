"""The rows of the batch: their losses, what each adds to the slope at hand, and how these are spread."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core import numbers
from core.backend import HostArray
from core.explanation import Ref
from core.language import tr
from core.walk import Walk
from gui import theme
from gui.keys.told import key_tip
from gui.panels.step import words
from gui.panels.step.all_rows import AllRows
from gui.panels.step.proof_panel import exists
from gui.scaling import fix_height, px
from gui.session import Session
from gui.tokens import EDGE, GAP, TINY
from gui.widgets import Section, as_sorted_list

Index = QModelIndex | QPersistentModelIndex
TITLES = (tr("row"), tr("loss"), tr("share"))
ROW, LOSS, SHARE = range(3)
BARS = 21
ALONE = tr("One row is stepped through. Choose Batch to walk through all rows of the batch that training takes next.")


class RowsModel(QAbstractTableModel):
    """One line per row of the batch, in the order of a column; losses may be kept back."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._columns: tuple[HostArray, HostArray, HostArray] = (np.empty(0), np.empty(0), np.empty(0))
        self._order: HostArray = np.empty(0, dtype=int)
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)
        self._now, self._kept_back = -1, False

    def show(self, rows: HostArray, losses: HostArray, shares: HostArray, now: int, kept_back: bool = False) -> None:
        """Show other numbers; shares that are not known are NaN. `now` is the row in the spotlight."""
        self._kept_back = kept_back
        self.beginResetModel()
        self._columns, self._now = (rows, losses, shares), now
        self._arrange()
        self.endResetModel()

    def place(self, line: int) -> int:
        """Give the row of the data on a line."""
        return int(self._columns[ROW][self._order[line]])

    def _is_unknown(self, column: int, value: float) -> bool:
        return (column == SHARE and bool(np.isnan(value))) or (column == LOSS and self._kept_back)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:  # noqa: D102
        self.beginResetModel()
        self._sorted = (column, order)
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        column, order = self._sorted
        self._order = np.arange(len(self._columns[ROW]))
        if column >= 0:
            self._order = np.argsort(self._columns[column], kind="stable")
            if order == Qt.SortOrder.DescendingOrder:
                self._order = self._order[::-1]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: D102
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return TITLES[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        value = float(self._columns[index.column()][self._order[index.row()]])
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == ROW:
                return str(int(value) + 1) + (" ◂" if value == self._now else "")
            return numbers.text(None if self._is_unknown(index.column(), value) else value)
        if role == Qt.ItemDataRole.ToolTipRole:
            if index.column() == ROW:
                return tr("Click to put this row into the spotlight.")
            return numbers.full(None if self._is_unknown(index.column(), value) else value)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


class RowsTable(QTableView):
    """Stands on the panel's own ground."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.color("window"))
        painter.end()
        super().paintEvent(event)


class Bars(QWidget):
    """A histogram; the bar of the spotlight row is marked."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setObjectName("batch.histogram")
        self.setAccessibleName(tr("How the rows' shares are spread"))
        fix_height(self, 96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._values: HostArray = np.empty(0)
        self._now = 0.0
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(240, 96)

    def show_values(self, values: HostArray, now: float) -> None:
        """Show other numbers; those that are not finite are left out."""
        self._values, self._now = values[np.isfinite(values)], now
        if len(self._values):
            low, high, mean = (numbers.text(float(f(self._values))) for f in (np.min, np.max, np.mean))
            self.setToolTip(
                tr(
                    "{n_values} rows from {low} to {high}, mean {mean}.",
                    n_values=len(self._values),
                    low=low,
                    high=high,
                    mean=mean,
                )
            )
            self.setAccessibleDescription(self.toolTip())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setFont(theme.ui_font(TINY))
        if not len(self._values):
            return
        counts, edges = np.histogram(self._values, BARS)
        width, height, most = self.width() / BARS, self.height() - px(18), max(1, int(counts.max()))
        here = int(np.clip(np.searchsorted(edges, self._now, side="right") - 1, 0, BARS - 1))
        for place, count in enumerate(counts.tolist()):
            if count:
                size = max(1.0, height * count / most)
                color = "warning" if place == here else "positive" if edges[place + 1] > 0 else "negative"
                painter.fillRect(QRectF(place * width + 1, height - size, width - 2, size), theme.color(color))
        painter.setPen(theme.color("muted"))
        box = QRectF(0, height + 2, self.width(), px(15))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft), numbers.text(float(edges[0]), 3))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight), numbers.text(float(edges[-1]), 3))


class BatchPanel(QWidget):
    """Follows selection and step."""

    def __init__(self, session: Session) -> None:
        """Start empty; `refresh` fills it."""
        super().__init__()
        self.setObjectName("panel.batch")
        self._session = session
        self.head, self.sentence, self.switch = (
            Section(tr("Batch")),
            QLabel(),
            QPushButton(tr("Walk through the batch")),
        )
        self.rows, self.bars, self.table = RowsModel(), Bars(), RowsTable()
        self.all_rows = AllRows(session)
        self._shown: tuple[Walk, Ref | None, bool, bool] | None = None
        self._set_up()
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 2, EDGE, GAP)
        column.setSpacing(GAP)
        for widget in (self.head, self.all_rows, self.sentence, self.switch, self.bars):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addStretch(0)

    def _set_up(self) -> None:
        self.sentence.setObjectName("batch.sentence")
        self.sentence.setWordWrap(True)
        self.switch.setObjectName("batch.switch")
        key_tip(self.switch, tr("Walk through the batch that training takes next.  (Alt+B)"))
        self.switch.setAccessibleName(tr("Walk through the batch"))
        self.switch.clicked.connect(lambda: self._session.stepping.set_whole_batch(True))
        table = self.table
        table.setObjectName("batch.rows")
        table.setAccessibleName(tr("Rows of the batch"))
        table.setToolTip(tr("Click a title to sort, a row to put it into the spotlight."))
        table.setModel(self.rows)
        as_sorted_list(table)
        table.clicked.connect(lambda index: self._session.set_row(self.rows.place(index.row())))
        table.installEventFilter(self)

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Return puts the row of the table into the spotlight."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            index = self.table.currentIndex()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
                self._session.set_row(self.rows.place(index.row()))
                return True
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Show the batch of the walk, and the shares of the weight at hand."""
        stepping = self._session.stepping
        walk = stepping.walk
        self.all_rows.refresh()
        alone = walk is None or walk.batch is None
        self.switch.setVisible(alone)
        self.table.setVisible(not alone)
        self.bars.setVisible(not alone)
        if walk is None or walk.batch is None:
            self.head.set_hint("")
            self.sentence.setText(ALONE)
            self._shown = None
            return
        ref = self._target()
        ref = ref if ref is not None and exists(walk, ref) else None
        known = ref is not None and _is_known(walk, ref, stepping.known)
        predicting = self._session.predicting
        hidden = predicting.on and predicting.hides(walk, walk.find(Ref("loss", ""), "loss", "mean"))
        if self._shown is not None and self._shown[0] is walk and self._shown[1:] == (ref, known, hidden):
            return
        self._shown = (walk, ref, known, hidden)
        self._show(walk, ref, known, hidden)

    def _target(self) -> Ref | None:
        selected, now = self._session.selection, self._session.stepping.now
        for ref in (selected, now.focus if now is not None else None):
            if ref is not None and ref.kind in ("weight", "bias"):
                return ref
        return None

    def _show(self, walk: Walk, ref: Ref | None, known: bool, hidden: bool) -> None:
        batch = walk.batch
        assert batch is not None
        assert walk.by_row is not None
        self.head.set_hint(
            tr(
                "{number} of {count} · {n_rows} rows",
                number=batch.number + 1,
                count=batch.count,
                n_rows=len(walk.rows),
            )
        )
        shares = np.full(len(walk.rows), np.nan)
        sentence = tr("Choose a weight to see what each row adds to its slope, once the slope is known.")
        if ref is not None and known:
            shares = walk.by_row.of_number(f"{ref.layer}.{ref.kind}", ref.index)
            total = numbers.text(float(walk.engine.slopes[f"{ref.layer}.{ref.kind}"][ref.index]))
            sentence = tr(
                "The shares of all {n_rows} rows add up to the slope of {symbol}: {total}.",
                n_rows=len(walk.rows),
                symbol=words.symbol(ref),
                total=total,
            )
        self.sentence.setText(sentence)
        self.rows.show(walk.rows, walk.losses, shares, walk.row, hidden)
        self.bars.setVisible(known)
        self.bars.show_values(shares, float(shares[walk.spot]))


def _is_known(walk: Walk, ref: Ref, known: int) -> bool:
    step = walk.find(ref, "backward")
    return step is not None and step <= known
