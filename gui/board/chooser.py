"""The box that lists every plot by group, with a search, and keeps arrangements under names."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from core.language import tr
from gui import settings, theme
from gui.board import arrangement
from gui.board.board import Board
from gui.carry.tables import TableOut
from gui.plots.kind import GROUPS
from gui.plots.registry import all_plots
from gui.tokens import EDGE, GAP
from gui.widgets import Line, push_button

WIDTH, HEIGHT = 440, 520
KIND = Qt.ItemDataRole.UserRole


class Chooser(QFrame):
    """Lies over the window until Escape is pressed or it loses the keyboard."""

    def __init__(self, window: QWidget, board: Board) -> None:
        """Serve `board`."""
        super().__init__(window)
        self._board = board
        self.setObjectName("plots.chooser")
        self.setAccessibleName(tr("Plots"))
        self.setProperty("look", "card")
        self.line, self.list, self.told = Line(), QTreeWidget(), QLabel(wordWrap=True)
        TableOut(self.list)
        self.line.setObjectName("plots.search")
        self.line.setAccessibleName(tr("Search the plots"))
        self.line.setPlaceholderText(tr("Search the plots"))
        self.line.setToolTip(tr("Type a few letters; Return opens or closes the chosen plot, Esc goes back"))
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self.refresh)
        self._make_list()
        self.told.setObjectName("plots.told")
        self.told.setProperty("look", "muted")
        self.told.setMinimumHeight(3 * self.told.fontMetrics().lineSpacing())
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GAP)
        column.setSpacing(GAP)
        for part in (self.line, self.list, self.told):
            column.addWidget(part)
        column.addLayout(self._make_names())
        board.arranged.connect(self.refresh)
        window.installEventFilter(self)
        self.hide()

    def _make_list(self) -> None:
        self.list.setObjectName("plots.list")
        self.list.setAccessibleName(tr("All plots by group"))
        self.list.setToolTip(tr("A tick opens a plot, taking it away closes it"))
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(EDGE)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda item, _: self._toggle(item))
        self.list.currentItemChanged.connect(self._tell)
        self.list.installEventFilter(self)

    def _make_names(self) -> QHBoxLayout:
        """Make the row in which arrangements have names."""
        self.names = QComboBox()
        self.names.setObjectName("plots.arrangement")
        self.names.setEditable(True)
        self.names.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.names.setAccessibleName(tr("Name of an arrangement"))
        self.names.setToolTip(tr("The name of an arrangement of plots: choose a kept one, or type a new one"))
        field = self.names.lineEdit()
        if field is not None:
            field.setPlaceholderText(tr("Arrangement"))
            field.setObjectName("plots.arrangement.name")
            field.setAccessibleName(tr("Name of an arrangement"))
            field.setToolTip(self.names.toolTip())
            field.textChanged.connect(lambda _: self._allow())
        self.use = push_button(
            "plots.arrangement.use", tr("Use"), tr("Arrange the plots as this arrangement has them"), self._use
        )
        self.keep = push_button(
            "plots.arrangement.keep", tr("Keep"), tr("Keep the present arrangement under this name"), self._keep
        )
        self.drop = push_button(
            "plots.arrangement.delete", tr("Delete"), tr("Forget the arrangement of this name"), self._drop
        )
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.names, 1)
        for button in (self.use, self.keep, self.drop):
            row.addWidget(button)
        return row

    def ask(self) -> None:
        """Appear at the upper right and take the keyboard; a second time go away."""
        if self.isVisible():
            self.leave()
            return
        self._place()
        self.line.clear()
        self._list_names()
        self.show()
        self.raise_()
        self.refresh()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place(self) -> None:
        window = self.parentWidget()
        if window is not None:
            height = min(HEIGHT, window.height() - 120)
            self.setGeometry(max(window.width() - WIDTH - 20, 0), 90, min(WIDTH, window.width()), height)

    def leave(self) -> None:
        """Go away and give the keyboard to the plots."""
        self.hide()
        self._board.focus_next(0)

    def refresh(self) -> None:
        """List what fits the search."""
        if not self.isVisible():
            return
        chosen = self._current()
        self.list.blockSignals(True)
        self.list.clear()
        words, groups = self.line.text().casefold().split(), {}  # type: tuple[list[str], dict[str, QTreeWidgetItem]]
        first: QTreeWidgetItem | None = None
        for kind, entry in all_plots().items():
            text = f"{entry.title} {GROUPS[entry.group]} {entry.about}".casefold()
            if not all(word in text for word in words):
                continue
            if entry.group not in groups:
                groups[entry.group] = QTreeWidgetItem(self.list, [GROUPS[entry.group]])
                groups[entry.group].setFlags(Qt.ItemFlag.ItemIsEnabled)
                groups[entry.group].setForeground(0, theme.color("muted"))
            item = self._item(groups[entry.group], kind)
            first = item if kind == chosen or (first is None and not chosen) else first
        self.list.expandAll()
        self.list.blockSignals(False)
        if first is not None:
            self.list.setCurrentItem(first)
        self._tell()

    def _item(self, group: QTreeWidgetItem, kind: str) -> QTreeWidgetItem:
        entry, why = all_plots()[kind], self._board.why_not(kind)
        item = QTreeWidgetItem(group, [entry.title])
        item.setData(0, KIND, kind)
        item.setToolTip(0, why or entry.about)
        on = kind in self._board.open and not why
        item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        if why:
            item.setForeground(0, theme.disabled_color())
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        return item

    def _current(self) -> str:
        item = self.list.currentItem()
        return str(item.data(0, KIND) or "") if item is not None else ""

    def _tell(self, *_: object) -> None:
        kind = self._current()
        if not kind:
            self.told.setText("" if self.list.topLevelItemCount() else tr("No plot has these words."))
            return
        why = self._board.why_not(kind)
        self.told.setText(tr("Not for this network: {why}", why=why) if why else all_plots()[kind].about)

    def _toggle(self, item: QTreeWidgetItem | None) -> None:
        kind = item.data(0, KIND) if item is not None else None
        if kind and not self._board.why_not(kind):
            self._board.toggle(kind)

    # Arrangements.

    def _list_names(self) -> None:
        now = self.names.currentText()
        self.names.clear()
        self.names.addItems(arrangement.names())
        self.names.setCurrentText(now)
        self._allow()

    def _allow(self) -> None:
        name = self.names.currentText().strip()
        known = name in arrangement.names()
        self.use.setEnabled(known)
        self.drop.setEnabled(known)
        self.keep.setEnabled(bool(name) and "/" not in name and "\\" not in name and len(name) <= 60)

    def _use(self) -> None:
        self._board.apply(arrangement.load(self.names.currentText().strip()))

    def _keep(self) -> None:
        self._board.keep(self.names.currentText().strip())
        self._list_names()

    def _drop(self) -> None:
        settings.set_board("", self.names.currentText().strip())
        self._list_names()

    # Keys.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the search line move through the list; keep to the window's corner."""
        if watched is self.parentWidget():
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
            return False
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (key == Qt.Key.Key_Space and watched is self.list):
            self._toggle(self.list.currentItem())
            return True
        if watched is self.line and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._walk(1 if key == Qt.Key.Key_Down else -1)
            return True
        return False

    def _walk(self, by: int) -> None:
        """Choose the next plot of the list, over the headings."""
        item = self.list.currentItem()
        while item is not None:
            item = self.list.itemBelow(item) if by > 0 else self.list.itemAbove(item)
            if item is not None and item.data(0, KIND):
                self.list.setCurrentItem(item)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
