"""What is this? explains whatever is clicked: by its own words, else its tooltip, and by the glossary."""

from __future__ import annotations

import html
import re

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QWhatsThis, QWidget

from core.language import tr
from core.lessons import markup
from core.lessons.glossary import Entry, glossary
from gui.diagram.view import DiagramView

MOST_WORDS = 2


class Explainer(QObject):
    """Listens while Qt's What's This mode is on, and no longer: it looks at every event meanwhile."""

    def begin(self) -> None:
        """Let the next click be explained."""
        app = QApplication.instance()
        if app is not None and not QWhatsThis.inWhatsThisMode():
            app.installEventFilter(self)
            QWhatsThis.enterWhatsThisMode()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer for every widget, also for those that have no words of their own."""
        kind = event.type()
        if kind == QEvent.Type.QueryWhatsThis:
            event.accept()
            return True
        if kind == QEvent.Type.WhatsThis and isinstance(watched, QWidget) and isinstance(event, QHelpEvent):
            QWhatsThis.showText(event.globalPos(), explanation(watched, event.pos()), watched)
            event.accept()
            return True
        if kind == QEvent.Type.LeaveWhatsThisMode:
            app = QApplication.instance()
            if app is not None:
                app.removeEventFilter(self)
        return False


def explanation(widget: QWidget, at: QPoint | None = None) -> str:
    """Give rich text about a widget: what it is called, what it does, and what the words in it mean."""
    name, words = _name(widget), _words(widget, at)
    parts = [f"<p><b>{html.escape(name)}</b></p>"] if name else []
    parts += [f"<p>{html.escape(line)}</p>" for line in words.split("\n") if line.strip()]
    for entry in words_in(f"{name} {words}"):
        parts.append(f"<p><i>{html.escape(entry.title)}:</i> {markup.to_html(entry.text)[3:-4]}</p>")
    return "".join(parts) or tr("<p>A part of the window that only holds others.</p>")


def words_in(text: str) -> list[Entry]:
    """List the first words of the glossary that occur in a text, the longer ones first."""
    found: list[Entry] = []
    lowered = text.casefold()
    for word, entry in sorted(_known(), key=lambda pair: -len(pair[0])):
        # Chinese has no spaces between its words, so nothing bounds one.
        pattern = rf"\b{re.escape(word)}s?\b" if word[:1] < "\u3000" else re.escape(word)
        if entry not in found and re.search(pattern, lowered):
            found.append(entry)
            lowered = re.sub(pattern, " ", lowered)
    return found[:MOST_WORDS]


def _known() -> list[tuple[str, Entry]]:
    return [
        (word.casefold(), entry)
        for entry in glossary().entries
        for word in (entry.term, *entry.also)
        if len(word) > 1 + word.isascii()
    ]


def _name(widget: QWidget) -> str:
    label = widget.text() if isinstance(widget, QLabel) else ""
    return widget.accessibleName() or (label if len(label) < 60 and "<" not in label else "")


def _words(widget: QWidget, at: QPoint | None) -> str:
    """Give the words of the nearest widget that has some: its own, or of what holds it."""
    inside: QWidget | None = widget
    while inside is not None and not inside.isWindow():
        if isinstance(inside, DiagramView) and at is not None and (tip := inside.tip_at(at)):
            return f"{_plain(tip)}\n{_plain(inside.whatsThis())}"
        own = inside.whatsThis() or inside.toolTip()
        if own:
            return _plain(own)
        inside = inside.parentWidget()
    return ""


def _plain(text: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", " ", text)) if "<" in text and ">" in text else text
