"""The window of the user guide: contents and search at the left, the page at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.language import tr
from gui import icons
from gui.help.browser import Browser
from gui.help.pages import FIRST, Hit, all_pages, search
from gui.tokens import EDGE, GAP
from gui.widgets.line import Line

SIZE, LIST_WIDTH = QSize(1040, 760), 260
PLACE, WORDS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class HelpWindow(QWidget):
    """Stays open beside the work; a page is asked for by its name."""

    def __init__(self, parent: QWidget) -> None:
        """Show the contents."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("window.help")
        self.setWindowTitle(tr("User guide"))
        self.resize(SIZE)
        self.browser = Browser()
        self.search = Line()
        self.search.setObjectName("help.search")
        self.search.setAccessibleName(tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(tr("Search all pages  (Ctrl+F)"))
        self.search.setToolTip(tr("Words that a section has to hold, all of them"))
        self.list = QListWidget()
        self.list.setObjectName("help.list")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._told = QLabel()
        self._told.setObjectName("help.told")
        self._lay_out()
        self._bind_keys()
        self.search.textChanged.connect(self._look_up)
        self.search.returnPressed.connect(self._open_first)
        self.list.itemActivated.connect(self._open)
        self.list.itemClicked.connect(self._open)
        self.browser.turned.connect(self._follow)
        self._look_up("")
        self.open(FIRST)

    def _lay_out(self) -> None:
        self.back = self._button("back", tr("Back"), "chevron_left", "Alt+Left", self.browser.backward)
        self.forward = self._button("forward", tr("Forward"), "chevron_right", "Alt+Right", self.browser.forward)
        home = self._button("contents", tr("Contents"), "info", "Alt+Home", lambda: self.open(FIRST))
        self.browser.backwardAvailable.connect(self.back.setEnabled)
        self.browser.forwardAvailable.connect(self.forward.setEnabled)
        self.back.setEnabled(False)
        self.forward.setEnabled(False)
        top = QHBoxLayout()
        for part in (self.back, self.forward, home):
            top.addWidget(part)
        top.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(EDGE, EDGE, GAP, EDGE)
        column.setSpacing(GAP)
        column.addLayout(top)
        for widget in (self.search, self._told, self.list):
            column.addWidget(widget)
        middle = QSplitter()
        middle.setChildrenCollapsible(False)
        middle.addWidget(left)
        middle.addWidget(self.browser)
        middle.setStretchFactor(1, 1)
        middle.setSizes([LIST_WIDTH, SIZE.width() - LIST_WIDTH])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(middle)

    def _button(self, name: str, words: str, icon: str, key: str, act: object) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"help.{name}")
        button.setProperty("look", "flat")
        button.setAccessibleName(words)
        native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{words}  ({native})")
        icons.bind(button, icon)
        button.clicked.connect(lambda _=False: act())  # type: ignore[operator]
        QShortcut(QKeySequence(key), self).activated.connect(button.click)
        return button

    def _bind_keys(self) -> None:
        keys = {
            "Ctrl+F": self._focus_search, "Ctrl+K": self._focus_search, "Esc": self._leave, "F1": self._focus_contents,
            "Ctrl++": self.browser.zoomIn, "Ctrl+=": self.browser.zoomIn, "Ctrl+-": self.browser.zoomOut,
        }  # fmt: skip
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(lambda act=act: act())

    def open(self, page: str, words: tuple[str, ...] = ()) -> None:
        """Show a page, e.g. "train" or "train#plots"."""
        self.browser.open(page if page.partition("#")[0] in all_pages() else FIRST, words)

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _focus_contents(self) -> None:
        self.search.clear()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _leave(self) -> None:
        """Leave the search, then the window."""
        if self.search.text():
            self.search.clear()
            self.browser.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close()

    def _look_up(self, text: str) -> None:
        """List what was found; without words, the contents."""
        self.list.clear()
        hits = search(text)
        if text.strip():
            for hit in hits:
                self._list_hit(hit, tuple(text.split()))
            self._told.setText("" if hits else tr("No page holds all these words."))
            self.list.setAccessibleName(tr("What was found"))
        else:
            for name, page in all_pages().items():
                self._list(page.title, name)
            self.list.setAccessibleName(tr("Contents"))
            self._follow(self.browser.page())
        self._told.setVisible(bool(text.strip()) and not hits)

    def _list_hit(self, hit: Hit, words: tuple[str, ...]) -> None:
        section = hit.section
        title = hit.page_title if not section.slug else f"{hit.page_title} · {section.title}"
        place = section.page + (f"#{section.slug}" if section.slug else "")
        self._list(f"{title}\n{hit.snippet}", place, words)

    def _list(self, text: str, place: str, words: tuple[str, ...] = ()) -> None:
        item = QListWidgetItem(text)
        item.setToolTip(text)
        item.setData(PLACE, place)
        item.setData(WORDS, words)
        self.list.addItem(item)

    def _open(self, item: QListWidgetItem) -> None:
        self.open(item.data(PLACE), tuple(item.data(WORDS) or ()))

    def _open_first(self) -> None:
        item = self.list.currentItem() or self.list.item(0)
        if self.search.text().strip() and item is not None:
            self.list.setCurrentItem(item)
            self._open(item)
            self.browser.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, place: str) -> None:
        """Show in the contents which page is open."""
        if self.search.text().strip():
            return
        name = place.partition("#")[0]
        for row in range(self.list.count()):
            if self.list.item(row).data(PLACE) == name:
                self.list.setCurrentRow(row)


def show_guide(parent: QWidget, page: str = FIRST) -> HelpWindow:
    """Show the guide at a page; a window has one of its own, and so has a dialog that keeps others from being used."""
    found = parent.findChild(HelpWindow, "window.help", Qt.FindChildOption.FindDirectChildrenOnly)
    guide = found if isinstance(found, HelpWindow) else HelpWindow(parent)
    guide.open(page)
    guide.show()
    guide.activateWindow()
    guide.browser.setFocus(Qt.FocusReason.OtherFocusReason)
    return guide
