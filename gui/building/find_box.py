"""The box of Ctrl+K: any command by a few letters, and building in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from core.build_language import read
from core.building import Command
from core.language import tr
from gui import theme
from gui.tokens import EDGE, GAP
from gui.widgets import Line

if TYPE_CHECKING:
    from gui.building.found import Found
    from gui.main_window import MainWindow

WIDTH, HEIGHT = 620, 380
MOST_WORDS = 8
KEYS = Qt.ItemDataRole.UserRole
HELP = tr("add dense 16 relu after hidden1 · connect hidden1 to add1 · rename hidden1 encoder")


class KeysAtRight(QStyledItemDelegate):
    """Draws a line of the list with its keys at the right edge."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:  # noqa: D102
        super().paint(painter, option, index)
        keys = index.data(KEYS)
        if keys:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(theme.color("accent_text" if chosen else "muted"))
            place = option.rect.adjusted(8, 0, -10, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, keys)


@dataclass(frozen=True)
class Row:
    """One line of the list: a command of the language, a longer sentence, an action by its id, or "other"."""

    kind: str
    text: str
    keys: str = ""
    tip: str = ""
    enabled: bool = True
    command: Command | None = None
    found: Found | None = None


class FindBox(QFrame):
    """Lies over the window until something is chosen, Escape is pressed, or the keyboard goes elsewhere."""

    def __init__(self, window: MainWindow) -> None:
        """Serve `window`."""
        super().__init__(window)
        self._window = window
        self._rows: list[Row] = []
        self._commands: list[Found] = []
        self._beside: list[Found] | None = None
        self._back: QWidget | None = None
        self.setObjectName("find")
        self.setProperty("look", "card")
        self.line, self.list, self.told = Line(), QListWidget(), QLabel(wordWrap=True)
        self.line.setObjectName("find.text")
        self.line.setAccessibleName(tr("Find a command or build in words"))
        self.line.setPlaceholderText(HELP)
        self.line.setToolTip(tr("Type a few letters of a command, or a sentence; Tab completes, Return does it"))
        self.list.setObjectName("find.list")
        self.list.setAccessibleName(tr("What was found"))
        self.list.setToolTip(tr("Click to do it"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(KeysAtRight(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.told.setObjectName("find.told")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setMinimumHeight(2 * self.told.fontMetrics().lineSpacing() + 4)
        self._lay_out()
        self.line.textChanged.connect(self.refresh)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(lambda _: self._do())
        self.list.currentRowChanged.connect(self._tell)
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GAP)
        column.setSpacing(GAP)
        for part in (self.line, self.list, self.told):
            column.addWidget(part)

    def ask(self, text: str = "") -> None:
        """Appear and take the keyboard, with `text` to begin with; a second time it goes away."""
        if self.isVisible() and not text:
            self.leave()
            return
        from gui.building.found import commands  # starting the window does not wait for it

        self._back = self._window.focusWidget()
        self._commands, self._beside = commands(self._window), None
        room = self._window.centralWidget().geometry()
        width = min(WIDTH, room.width() - 40)
        self.setGeometry((self._window.width() - width) // 2, room.y() + 60, width, min(HEIGHT, room.height() - 90))
        self.line.setText(text)
        self.show()
        self.raise_()
        self.refresh()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Go away and give the keyboard back."""
        if self.isVisible():
            self.hide()
            back = self._back
            self.line.clear()
            if back is not None and isValid(back) and back is not self.line:
                back.setFocus(Qt.FocusReason.OtherFocusReason)

    def rows(self) -> list[Row]:
        """Give what is listed."""
        return self._rows

    def refresh(self) -> None:
        """List what fits to the text."""
        if not self.isVisible():
            return
        text = self.line.text()
        self._rows = [*self._sentences(text), *self._found(text)]
        self.list.blockSignals(True)
        self.list.clear()
        for row in self._rows:
            self.list.addItem(self._item(row))
        self.list.blockSignals(False)
        self.list.setCurrentRow(0 if self._rows else -1)
        self._tell()

    def _sentences(self, text: str) -> list[Row]:
        """Read the text as a sentence: what it would do, and how it could go on."""
        builder = self._window.builder
        chosen = builder.chosen()
        reading = read(text, builder.session.project.spec, chosen[-1] if chosen else "")
        self._problem = reading.problem
        rows = []
        if reading.command is not None:
            reason, done = builder.judge(reading.command)
            rows.append(Row("command", text.strip(), "", reason or done, not reason, reading.command))
        head = text.strip().lower() if " " not in text.strip() else ""
        options = [option for option in reading.options if option.lower().startswith(head)][:MOST_WORDS]
        rows += [Row("words", option, "Tab", tr("Tab goes on with this.")) for option in options]
        return rows

    def _found(self, text: str) -> list[Row]:
        """List commands first; what menus list and what stands on screen are found when something is typed."""
        from gui.building.found import listed, on_screen, ranked

        if text.strip() and self._beside is None:
            self._beside = [*listed(self._window), *on_screen(self._window)]
        found = ranked(text, self._commands, self._beside or [])
        return [Row(one.action or "other", one.name, one.keys, one.tip, not one.why, None, one) for one in found]

    def _item(self, row: Row) -> QListWidgetItem:
        shown = {"command": f"⏎  {row.text}", "words": f"…  {row.text}"}.get(row.kind, row.text)
        item = QListWidgetItem(shown)
        item.setData(KEYS, row.keys)
        item.setToolTip(row.tip)
        if not row.enabled:
            item.setForeground(theme.color("bad") if row.kind == "command" else theme.disabled_color())
        elif row.kind == "words":
            item.setForeground(theme.color("muted"))
        return item

    def _tell(self, _row: int = 0) -> None:
        """Say what the line under the cursor would do, or why it cannot be done."""
        row = self._current()
        words = row.tip if row is not None else self._problem
        if row is not None and row.kind == "words" and "missing" in self._problem:
            words = f"{self._problem} {row.tip}"
        if row is not None and not row.enabled and row.kind != "command":
            words = f"{row.tip} {row.found.why}" if row.found is not None else row.tip
        if row is not None and row.kind == "command" and row.enabled:
            words = tr("Return: {words}", words=words)
        self.told.setText(words or tr("Nothing is called so. Write for example: {help}", help=HELP))
        theme.set_property(self.told, "look", "error" if row is not None and not row.enabled else "muted")

    def _current(self) -> Row | None:
        at = self.list.currentRow()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def _do(self) -> None:
        row = self._current()
        if row is None or not row.enabled:
            return
        if row.kind == "words":
            self._go_on(row)
            return
        self.leave()
        if row.command is not None:
            self._window.builder.run(row.command)
        elif row.found is not None:
            row.found.act()

    def _go_on(self, row: Row | None) -> None:
        """Take a longer sentence over."""
        option = row if row is not None and row.kind == "words" else None
        option = option or next((each for each in self._rows if each.kind == "words"), None)
        if option is not None:
            self.line.setText(option.text + " ")
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of the field move in the list; leave when the keyboard goes elsewhere."""
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
                self.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event.key())
        return super().eventFilter(watched, event)

    def _key(self, key: int) -> bool:
        keys = Qt.Key
        if key == keys.Key_Escape:
            self.leave()
        elif key in (keys.Key_Return, keys.Key_Enter):
            self._do()
        elif key == keys.Key_Tab:
            self._go_on(self._current())
        elif key in (keys.Key_Up, keys.Key_Down) and self._rows:
            by = 1 if key == keys.Key_Down else -1
            self.list.setCurrentRow((self.list.currentRow() + by) % len(self._rows))
        else:
            return False
        return True
