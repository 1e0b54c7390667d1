"""The lines of a file as they stand in it, with a fault marked."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout, QWidget

from core.data.dialect import TextSettings
from core.data.summary import Fault
from core.data.text.around import lines_around
from core.language import tr
from gui import background, theme
from gui.scaling import roomy
from gui.tokens import EDGE, GAP


class RawView(QDialog):
    """Shows some lines before and behind a fault; the file itself is left as it is."""

    def __init__(self, parent: QWidget, path: Path, fault: Fault, settings: Any) -> None:
        """Look the lines up beside the window."""
        super().__init__(parent)
        self.setObjectName("dialog.raw")
        self.setWindowTitle(tr("{path}, line {line}", path=path.name, line=fault.line))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(roomy(self, 820, 460))
        self._fault = fault
        self._lines: list[tuple[int, str]] = []
        self.words, self.text = QLabel(fault.sentence + ".", wordWrap=True), QTextBrowser()
        self.words.setObjectName("dialog.raw.fault")
        self.words.setProperty("look", "value")
        self.text.setObjectName("dialog.raw.lines")
        self.text.setAccessibleName(tr("Lines of the file"))
        self.text.setToolTip(tr("The lines as they stand in the file; the faulty one is marked"))
        self.text.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.text.setFont(theme.mono())
        self.text.setPlainText(tr("Looking it up …"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        for widget in (self.words, self.text, buttons):
            column.addWidget(widget)
        chosen = settings if isinstance(settings, TextSettings) else TextSettings()
        background.run(
            lambda report: lines_around(path, fault.line, chosen, report),
            self._fill,
            self.words.setText,
            path.name,
            self,
            after=background.LATER,
        )
        theme.notifier().changed.connect(self._write)

    def _fill(self, lines: list[tuple[int, str]]) -> None:
        self._lines = lines
        self._write()

    def _write(self) -> None:
        muted, ground = theme.color("muted").name(), theme.color("warning").name()
        width = len(str(self._lines[-1][0])) if self._lines else 1
        rows = []
        for number, line in self._lines:
            here = number == self._fault.line
            mark = "▶" if here else " "
            style = f' style="color:{ground}; font-weight:600"' if here else ""
            rows.append(
                f'<span style="color:{muted}">{mark} {number:>{width}}  </span><span{style}>{escape(line)}</span>'
            )
        self.text.setHtml(f'<pre style="margin:4px">{"<br>".join(rows)}</pre>')
        self.text.scrollToAnchor("fault")
