"""The trace on screen: a list that follows the cursor; a click on a line goes there."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from core.language import tr
from gui import theme
from gui.panels.step.ask import why_menu
from gui.panels.step.trace import STATE, STEP, TraceModel
from gui.scaling import px
from gui.session import Session
from gui.tokens import EDGE, GAP, TINY

Index = QModelIndex | QPersistentModelIndex
LINE_HEIGHT = 22
PAINT_SECONDS = 0.0005
"""So long new lines are written for while the user steps; the others follow as soon as stepping rests."""
REST_MS, RESTING_SECONDS = 40, 0.006
"""After so long without a step the missing lines are written, some milliseconds' worth in each frame."""
COLORS = {"done": "text", "now": "accent_text", "later": "muted", "heading": "muted"}


class TraceDelegate(QStyledItemDelegate):
    """Draws a number and a line of monospace text, or a heading."""

    def __init__(self) -> None:
        """Prepare the fonts."""
        super().__init__()
        self.digits = 2
        self.take_fonts()

    def take_fonts(self) -> None:
        """Make the fonts, in the size that is in force."""
        self._mono, self._small = theme.mono(), theme.ui_font(TINY)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102
        return QSize(120, px(LINE_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        state, box = index.data(STATE), QRect(option.rect)
        painter.save()
        if state == "now":
            painter.fillRect(box, theme.color("accent"))
        inside = box.adjusted(EDGE, 0, -GAP, 0)
        if state == "heading":
            self._heading(painter, inside, index.data())
        else:
            self._step(painter, inside, index, state)
        painter.restore()

    def _heading(self, painter: QPainter, box: QRect, text: str) -> None:
        painter.setFont(self._small)
        painter.setPen(theme.color("muted"))
        shown = QFontMetrics(self._small).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        start = box.left() + QFontMetrics(self._small).horizontalAdvance(shown) + GAP
        painter.fillRect(QRect(start, box.center().y(), max(0, box.right() - start), 1), theme.color("line"))

    def _step(self, painter: QPainter, box: QRect, index: Index, state: str) -> None:
        metrics = QFontMetrics(self._mono)
        painter.setFont(self._mono)
        number = QRect(box.left(), box.top(), metrics.horizontalAdvance("0" * self.digits), box.height())
        painter.setPen(_color(state) if state == "now" else theme.color("muted"))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(number, int(side), str(index.data(STEP) + 1))
        text = box.adjusted(number.width() + GAP, 0, 0, 0)
        painter.setPen(_color(state))
        shown = shortened(index.data(), metrics, text.width(), state != "later")
        painter.drawText(text, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)


def shortened(line: str, metrics: QFontMetrics, width: int, keep_result: bool) -> str:
    """Write "…" where the room ends, before the result if there is one."""
    place = max(line.rfind(" = "), line.rfind(" ≈ ")) if keep_result else len(line)
    result = line[place:]
    room = width - metrics.horizontalAdvance(result)
    if room <= 0:
        return metrics.elidedText(result.strip(), Qt.TextElideMode.ElideRight, width)
    return metrics.elidedText(line[:place], Qt.TextElideMode.ElideRight, room) + result


def _color(state: str) -> QColor:
    return theme.color(COLORS[state])


class TraceView(QListView):
    """Follows the session's stepping."""

    def __init__(self, session: Session) -> None:
        """Start empty; `refresh` fills it."""
        super().__init__()
        self._session = session
        self.lines, self._delegate = TraceModel(), TraceDelegate()
        self._resting = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._write_rest)
        self.setObjectName("step.trace")
        self.setAccessibleName(tr("Trace"))
        self.setToolTip(tr("Every step of this update; click one to go there. Later steps show their symbols alone."))
        self.setProperty("look", "plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(self.lines)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._go)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask)
        theme.notifier().changed.connect(self._delegate.take_fonts)
        theme.notifier().changed.connect(self.viewport().update)

    def refresh(self) -> None:
        """Show where the cursor is, with a few lines around it."""
        stepping = self._session.stepping
        walk, cursor = stepping.walk, stepping.cursor
        self._delegate.digits = len(str(len(walk))) if walk is not None else 1
        self.lines.show(walk, cursor, stepping.known)
        self.viewport().update()
        if walk is None:
            return
        here = self.lines.index(self.lines.row_of(max(cursor, 0)), 0)
        self.setCurrentIndex(here)
        if cursor < 0:
            self.scrollToTop()
        else:
            self.show_around(here)

    def show_around(self, here: Index) -> None:
        """Scroll only when the line or its neighbours are outside."""
        for row in (here.row() - 2, here.row() + 3, here.row()):
            near = self.lines.index(max(0, min(row, self.lines.rowCount() - 1)), 0)
            self.scrollTo(near, QAbstractItemView.ScrollHint.EnsureVisible)

    def _go(self, index: QModelIndex) -> None:
        step = index.data(STEP)
        if step is not None and step != self._session.stepping.cursor:
            self._session.stepping.go_to(step)

    def _ask(self, place: QPoint) -> None:
        """Ask why about the line under the pointer, where its number is known."""
        step = self.indexAt(place).data(STEP)
        if step is not None and step <= self._session.stepping.known:
            why_menu(self, self._session, step, self.viewport().mapToGlobal(place))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stand on the panel's own ground, as text does; lines that take long follow in the next turn."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.color("window"))
        painter.end()
        self.lines.hurry(RESTING_SECONDS if self._resting else PAINT_SECONDS)
        super().paintEvent(event)
        self._resting = False
        late = self.lines.late
        self.lines.hurry(None)
        if late:
            self._rest.start()

    def _write_rest(self) -> None:
        self._resting = True
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down, Page and ends move the cursor with the line."""
        before = self.currentIndex()
        if event.key() == Qt.Key.Key_Down and self._session.stepping.cursor < 0:
            self._session.stepping.go_to(0)
            return
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self._go(self.currentIndex())
