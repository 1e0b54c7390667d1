"""A foldable tree of where a number came from, or of the paths on which it moves the loss."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem

from core import numbers
from core.explanation import Ref
from core.influence import Influence
from core.language import tr
from core.walk import Walk
from core.why import Node, operands, why
from gui import theme
from gui.carry.tables import TableOut
from gui.scaling import px

SYMBOL, VALUE, WORDS = range(3)
NODE, STEP, PLACE = (Qt.ItemDataRole.UserRole + k for k in range(3))
LINE_HEIGHT = 23
TITLES = (tr("number"), tr("value"), tr("what it is"))
LEAF_WORDS = {
    "data": tr("data"),
    "weight": tr("weight"),
    "setting": tr("setting"),
    "row": tr("another row"),
    "state": tr("kept"),
}


class WhyTree(QTreeWidget):
    """Lines are made when they are unfolded. A click or Return goes to the step that made the number.

    Signals:
        chosen: the step of a line, or None with its place in the diagram.  hovered: the place under the pointer.
    """

    chosen = Signal(object, object)
    hovered = Signal(object)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        TableOut(self)
        self.setObjectName("why.tree")
        self.setAccessibleName(tr("Where the number came from"))
        self.setToolTip(tr("→ unfolds a line, ← folds it, Return goes to the step that made it."))
        self.setProperty("look", "plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setColumnCount(3)
        self.setHeaderLabels(TITLES)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setIndentation(14)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.header().setMinimumSectionSize(40)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(True)
        self._walk: Walk | None = None
        self.itemExpanded.connect(self._unfold)
        self.itemClicked.connect(lambda item, _column: self._choose(item))
        self.itemEntered.connect(lambda item, _column: self.hovered.emit(item.data(SYMBOL, PLACE)))

    def show_why(self, walk: Walk, step: int) -> None:
        """Show where the number of `step` came from, its operands unfolded."""
        self._walk = walk
        self.clear()
        root = self._line(why(walk, step))
        self.addTopLevelItem(root)
        root.setExpanded(True)
        self.setCurrentItem(root)
        self._share_room()

    def show_paths(self, walk: Walk, found: Influence) -> None:
        """Show the paths from a number to the loss, the strongest first."""
        self._walk = walk
        self.clear()
        for number, path in enumerate(found.paths, 1):
            product = " × ".join(numbers.bracketed(link.factor.value) for link in path.links)
            way = " → ".join(_short(ref) for ref in path.units) or tr("the loss")
            ends = "" if path.whole else tr(", on to a step that is no plain product")
            top = _item(
                tr("path {number}", number=number),
                path.value,
                tr("{product}, via {way}{ends}", product=product, way=way, ends=ends),
                None,
                None,
            )
            for link in path.links:
                factor = link.factor
                top.addChild(_item(factor.symbol, factor.value, factor.meaning, link.step, factor.ref))
            self.addTopLevelItem(top)
        if found.rest:
            self.addTopLevelItem(_item(tr("all other paths"), found.rest, tr("added up"), None, None))
        first = self.topLevelItem(0)
        if first is not None:
            first.setExpanded(True)
            self.setCurrentItem(first)
        self._share_room()

    def lines(self) -> list[tuple[str, str]]:
        """Give (number, value) of every line that is unfolded, from the top."""
        found: list[tuple[str, str]] = []
        index = self.model().index(0, 0)
        while index.isValid():
            item = self.itemFromIndex(index)
            found.append((item.text(SYMBOL), item.text(VALUE)))
            index = self.indexBelow(index)
        return found

    def _line(self, node: Node) -> QTreeWidgetItem:
        made = tr("step {step}: ", step=node.step + 1) if node.step is not None else ""
        kind = LEAF_WORDS.get(node.kind, "")
        words = node.words if not kind or node.words.startswith(kind) else f"{kind}: {node.words}"
        item = _item(node.symbol, node.value, f"{made}{words}", node.step, node.ref)
        item.setData(SYMBOL, NODE, node)
        policy = QTreeWidgetItem.ChildIndicatorPolicy
        item.setChildIndicatorPolicy(policy.ShowIndicator if node.can_unfold else policy.DontShowIndicator)
        if node.told is not None:
            told = node.told
            tip = f"{told.title}\n{told.left} = {told.symbols if len(told.factors) < 30 else '…'}"
            for column in range(3):
                item.setToolTip(column, f"{made}{words}\n{tip}\n= {numbers.full(node.value)}")
        return item

    def _unfold(self, item: QTreeWidgetItem) -> None:
        node = item.data(SYMBOL, NODE)
        if isinstance(node, Node) and not item.childCount() and self._walk is not None:
            below: Sequence[Node] = operands(self._walk, node)
            item.addChildren([self._line(child) for child in below])

    def _choose(self, item: QTreeWidgetItem) -> None:
        self.chosen.emit(item.data(SYMBOL, STEP), item.data(SYMBOL, PLACE))

    def _share_room(self) -> None:
        room = self.viewport().width()
        self.header().resizeSection(SYMBOL, max(90, round(0.3 * room)))
        self.header().resizeSection(VALUE, px(84))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._share_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stand on the panel's own ground, as text does."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.color("window"))
        painter.end()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes to where the number was made."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._choose(item)
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        super().leaveEvent(event)
        self.hovered.emit(None)

    def currentChanged(  # noqa: D102
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        item = self.itemFromIndex(current)
        if item is not None and self.hasFocus():
            self.hovered.emit(item.data(SYMBOL, PLACE))


def _item(symbol: str, value: float, words: str, step: int | None, ref: Ref | None) -> QTreeWidgetItem:
    item = QTreeWidgetItem([symbol, numbers.text(value), words])
    item.setData(SYMBOL, STEP, step)
    item.setData(SYMBOL, PLACE, ref)
    item.setTextAlignment(VALUE, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setFont(SYMBOL, theme.mono())
    item.setSizeHint(SYMBOL, QSize(0, px(LINE_HEIGHT)))
    for column in range(3):
        item.setToolTip(column, f"{symbol} = {numbers.full(value)}\n{words}")
    return item


def _short(ref: Ref) -> str:
    return f"{ref.layer} {ref.index[0] + 1}" if ref.index else ref.layer
