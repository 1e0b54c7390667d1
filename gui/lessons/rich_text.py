"""Lesson text on screen: rich text whose words of the glossary explain themselves under the pointer."""

from __future__ import annotations

import textwrap

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip

from core.language import tr
from core.lessons import markup
from core.lessons.glossary import glossary
from gui import theme

SCHEME = "glossary:"


class RichText(QLabel):
    """Shows a text in the markup of `core.lessons.markup`.

    Signals:
        wanted: a word of the glossary was clicked.
    """

    wanted = Signal(str)

    def __init__(self, object_name: str, name: str) -> None:
        """Show nothing yet; `name` is what a screen reader calls it."""
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(
            flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard | flags.TextSelectableByMouse
        )
        self.setToolTip(tr("Words with a line under them are in the glossary: point at one, or click it."))
        self.linkHovered.connect(self._explain)
        self.linkActivated.connect(lambda link: self.wanted.emit(link.removeprefix(SCHEME)))
        self._source = ""
        theme.notifier().changed.connect(self._write)

    def set_markup(self, source: str) -> None:
        """Show another text."""
        self._source = source
        self.setAccessibleDescription(markup.plain(source))
        self.setVisible(bool(source))
        self._write()

    def _write(self) -> None:
        color = theme.color("accent").name()
        style = f"<style>a {{ color: {color}; }} p {{ margin: 0 0 8px 0; }} ul {{ margin: 0 0 8px -22px; }}</style>"
        self.setText(style + markup.to_html(self._source, link))

    def _explain(self, address: str) -> None:
        entry = glossary().find(address.removeprefix(SCHEME)) if address else None
        if entry is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(QCursor.pos(), f"{entry.title}\n\n{textwrap.fill(markup.plain(entry.text), 70)}", self)


def link(term: str) -> str:
    """Give the address of a word of the glossary."""
    return f"{SCHEME}{term}" if glossary().find(term) is not None else ""
