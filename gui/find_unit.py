"""The field over the diagram that finds neurons and pins them, so that they stay among the drawn ones."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout

from core.explanation import Ref
from core.language import tr
from core.unit_search import WORDS, Found, find
from gui.diagram.view import DiagramView
from gui.keys.told import retold
from gui.session import Session
from gui.tokens import GAP
from gui.widgets import Line

WIDTH, HEIGHT, TOP = 380, 250, 10
HINT = tr("hidden1[731], a name, ") + ", ".join(WORDS)


class FindUnit(QFrame):
    """A line and what fits it: Up and Down choose, Return shows and pins the neuron, Escape leaves."""

    def __init__(self, view: DiagramView, session: Session) -> None:
        """Lie over `view`, hidden."""
        super().__init__(view)
        self.setObjectName("find.panel")
        self.setProperty("look", "card")
        self.setAutoFillBackground(True)
        self._view, self._session = view, session
        self._found: tuple[Found, ...] = ()
        self.line, self.list, self.told = Line(), QListWidget(), QLabel(wordWrap=True)
        self.line.setObjectName("find.line")
        self.line.setPlaceholderText(HINT)
        self.line.setAccessibleName(tr("Find a neuron"))
        self.line.setToolTip(tr("A place such as hidden1[731], a feature or class, or: ") + "; ".join(WORDS))
        self.list.setObjectName("find.list")
        self.list.setAccessibleName(tr("Neurons found"))
        self.list.setToolTip(tr("Return or a click shows the neuron and pins it; again lets it go"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.told.setObjectName("find.told")
        self.told.setProperty("look", "muted")
        self._lay_out()
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._search)
        self.list.itemClicked.connect(lambda _: self._take())
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self.line, 1)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(self.told)

    def ask(self) -> None:
        """Appear at the top of the diagram, ready to type."""
        width = min(WIDTH, self._view.width() - 20)
        self.setGeometry((self._view.width() - width) // 2, TOP, width, HEIGHT)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()
        self._search(self.line.text())

    def leave(self) -> None:
        """Give the diagram back."""
        # Hiding what has the focus would move the selection on.
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def _search(self, text: str) -> None:
        pins = _pins(self._session)
        asked = text if text.strip() else "pinned"
        self._found = find(self._session.picture(), asked, pins)
        self.list.clear()
        for hit in self._found:
            self.list.addItem(QListWidgetItem(self._line(hit)))
        self.list.setCurrentRow(0)
        self.told.setText(self._words(text))

    def _line(self, hit: Found) -> str:
        pinned = "● " if hit.ref in _pins(self._session) else ""
        place = hit.ref.layer if hit.ref.kind == "layer" else f"{hit.ref.layer}[{hit.ref.index[0] + 1}]"
        return f"{pinned}{place}   {hit.words}"

    def _words(self, text: str) -> str:
        if not text.strip():
            return tr("Type ") + HINT if not self._found else tr("Pinned neurons; Return lets the chosen one go")
        if self._found:
            return tr("Return shows and pins; ● is pinned")
        return tr("Nothing fits; neurons are counted from 1, as in hidden1[12]")

    def _take(self) -> None:
        """Show what is chosen, and pin it or let it go."""
        at = self.list.currentRow()
        if not 0 <= at < len(self._found):
            return
        ref = self._found[at].ref
        if ref.kind == "unit":
            self._session.pin(ref)
        self._session.select(ref)
        self._view.show_place(ref)
        self._search(self.line.text())
        self.list.setCurrentRow(min(at, self.list.count() - 1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle the keys that are not the line's own."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
            elif key == Qt.Key.Key_Escape:
                self.leave()
            elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                by = 1 if key == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(max(0, min(self.list.currentRow() + by, self.list.count() - 1)))
            else:
                return False
            return True
        return super().eventFilter(watched, event)


def pin_selected(session: Session) -> None:
    """Pin the selected neuron, or let it go."""
    ref = session.selection
    if ref is None or ref.kind not in ("unit", "weight", "bias"):
        session.tell(retold(tr("Select the neuron to pin first, or find it with Ctrl+Alt+F.")))
        return
    session.tell("")
    session.pin(Ref("unit", ref.layer, (ref.index[-1],)))


def _pins(session: Session) -> frozenset[Ref]:
    return frozenset(Ref("unit", layer, (unit,)) for layer, unit in session.project.canvas.pins)
