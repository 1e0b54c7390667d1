"""The column that the keys are at: why it is planned so, its encoder's settings, order, constant and outliers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QToolButton, QVBoxLayout, QWidget

from core.data.advice import reasons
from core.data.dataset import Dataset
from core.data.encoders.categorical import Ordinal
from core.data.outliers import outliers
from core.data.pipeline import FittedColumn
from core.data.plan import ColumnPlan, useless
from core.data.table import Column
from core.fields import settings_of
from core.language import tr
from gui.forms import SettingsForm
from gui.panels.data import edits
from gui.panels.data.describe import counted, kind_text, shortened
from gui.panels.data.histograms import Bars
from gui.scaling import fix_height, fix_width
from gui.session import Session
from gui.tokens import GAP
from gui.widgets import FormRow, Line, Section, Switch

_ROW = 24
_MOST_ROWS = 6


class ColumnCard(QWidget):
    """Shows one column of the plan; every change is an undoable edit."""

    def __init__(self, session: Session) -> None:
        """Ask `session` for edits."""
        super().__init__()
        self.setObjectName("data.column")
        self._session, self._name = session, ""
        self._head = Section(tr("Column"))
        self.words = QLabel(wordWrap=True)
        self.words.setObjectName("data.column.words")
        self.words.setProperty("look", "muted")
        self.bars = Bars("data.column.histogram")
        self.settings = SettingsForm("data.column.encoder")
        self.settings.changed.connect(lambda made, name: edits.change_encoder(session, self._name, made, name))
        self.order = OrderList("data.column.order")
        self.order.moved.connect(self._take_order)
        self.constant = Line()
        self.constant.setObjectName("data.column.constant")
        fix_width(self.constant, 128)
        self.constant.editingFinished.connect(self._take_constant)
        self.clip = Switch("data.column.clip")
        self.clip.clicked.connect(lambda on: edits.change_clip(session, self._name, on))
        self.constant_row = FormRow(
            tr("Missing values become"), self.constant, tr("What fills missing values of this column")
        )
        self.clip_row = FormRow(tr("Cut outliers off"), self.clip, tr("Values beyond the fences count as the fences"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        for widget in (
            self._head, self.words, self.bars, self.settings, self.order, self.constant_row, self.clip_row,
        ):  # fmt: skip
            column.addWidget(widget)

    @property
    def name(self) -> str:
        """The column that is shown."""
        return self._name

    def show_column(self, data: Dataset, name: str) -> None:
        """Show the column `name`, or the first one where there is none of this name."""
        names = data.table.names
        self._name = name if name in names else names[0]
        column, plan = data.table.column(self._name), data.plan.column(self._name)
        fitted = {f.name: f for f in (*data.pipeline.inputs, *data.pipeline.targets)}.get(self._name)
        used = fitted is not None
        self._head.set_hint(shortened(self._name, 24))
        self._head.setToolTip(self._name)
        self.words.setText(_words(data, column, plan, fitted))
        self.bars.show_column(column, ignored=not used)
        self._show_settings(plan, used)
        self._show_order(plan, fitted)
        self.constant_row.setVisible(used and plan.missing == "constant" and plan.use == "input")
        self.constant.setText(plan.constant)
        self.clip_row.setVisible(used and plan.encoder.clips and (plan.clip or outliers(column, data.train)[0] > 0))
        self.clip.setChecked(plan.clip)

    def _show_settings(self, plan: ColumnPlan, used: bool) -> None:
        shown = [info for info in settings_of(plan.encoder) if not isinstance(plan.encoder, Ordinal)]
        self.settings.setVisible(used and bool(shown))
        if used and shown:
            self.settings.show_settings(plan.encoder)

    def _show_order(self, plan: ColumnPlan, fitted: FittedColumn | None) -> None:
        ranked = fitted is not None and isinstance(plan.encoder, Ordinal)
        self.order.setVisible(ranked)
        if ranked and fitted is not None:
            self.order.show_items(tuple(fitted.state["categories"]))

    def _take_order(self, items: object) -> None:
        assert isinstance(items, tuple)
        edits.change_encoder(self._session, self._name, Ordinal(order=" < ".join(items)), "order")

    def _take_constant(self) -> None:
        plan = self._session.project.plan.column(self._name)
        if self.constant_row.isVisibleTo(self) and self.constant.text() != plan.constant:
            edits.change_constant(self._session, self._name, self.constant.text())
            self.constant.setText(self._session.project.plan.column(self._name).constant)


def _words(data: Dataset, column: Column, plan: ColumnPlan, fitted: FittedColumn | None) -> str:
    words, (why, _) = kind_text(column, plan.kind), reasons(column)
    kind = words[:1].upper() + words[1:]
    lines = [tr("{kind}.", kind=kind) if why == tr("numbers") else tr("{kind}: {why}.", kind=kind, why=why)]
    if fitted is not None:
        lines.append(tr("It {describe}.", describe=fitted.describe()))
    else:
        lines.append(tr("So it is ignored.") if useless(column) else tr("Ignored by choice."))
    if column.n_missing:
        lines.append(
            tr(
                "{counted} of {counted2} without a value.",
                counted=counted(column.n_missing, "{n} row", "{n} rows"),
                counted2=counted(data.rows, "{n} row", "{n} rows"),
            )
        )
    return " ".join(lines)


class OrderList(QWidget):
    """Categories from low to high; the buttons and Alt+↑, Alt+↓ move the current one. `moved` carries all of them."""

    moved = Signal(object)

    def __init__(self, name: str) -> None:
        """Start empty."""
        super().__init__()
        self.setObjectName(name)
        self.list = _Movable(self)
        self.list.setObjectName(f"{name}.list")
        self.list.setAccessibleName(tr("Order of the categories, low to high"))
        self.list.setToolTip(tr("The categories from low (0) to high (1); Alt+↑ and Alt+↓ move one"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.list, 1)
        buttons = QVBoxLayout()
        for text, by, words in (("↑", -1, tr("Move up (Alt+↑)")), ("↓", 1, tr("Move down (Alt+↓)"))):
            button = QToolButton()
            button.setObjectName(f"{name}.{'up' if by < 0 else 'down'}")
            button.setText(text)
            button.setToolTip(words)
            button.setAccessibleName(words.partition(" (")[0])
            button.setProperty("look", "button")
            button.clicked.connect(lambda _=False, by=by: self.move_current(by))
            buttons.addWidget(button)
        buttons.addStretch(1)
        row.addLayout(buttons)

    def items(self) -> tuple[str, ...]:
        """Give the categories in their order."""
        return tuple(self.list.item(place).text() for place in range(self.list.count()))

    def show_items(self, items: tuple[str, ...]) -> None:
        """Show categories; the current one stays the current one."""
        current = self.list.currentItem().text() if self.list.currentItem() else ""
        if items != self.items():
            self.list.clear()
            self.list.addItems(items)
        self.list.setCurrentRow(items.index(current) if current in items else 0)
        fix_height(self.list, _ROW * min(len(items), _MOST_ROWS) + 6)

    def move_current(self, by: int) -> None:
        """Move the current category up or down."""
        items, place = list(self.items()), self.list.currentRow()
        if place >= 0 and 0 <= place + by < len(items):
            items[place], items[place + by] = items[place + by], items[place]
            self.list.setCurrentRow(place)
            self.show_items(tuple(items))
            self.list.setCurrentRow(place + by)
            self.moved.emit(tuple(items))


class _Movable(QListWidget):
    """A list that gives Alt+↑ and Alt+↓ to its owner."""

    def __init__(self, owner: OrderList) -> None:
        super().__init__()
        self._owner = owner

    def event(self, event: QEvent) -> bool:
        """Keep these keys, which the window has commands for as well."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _moves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if by := _moves(event):
            self._owner.move_current(by)
        else:
            super().keyPressEvent(event)


def _moves(event: QKeyEvent) -> int:
    """Tell by how many places a key moves the current line; 0: not at all."""
    if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return 0
    return {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(int(event.key()), 0)
