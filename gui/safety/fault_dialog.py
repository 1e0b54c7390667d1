"""The one dialog that tells of a fault of the program."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout

from core.language import tr, tr_n
from gui.main_window import MainWindow
from gui.scaling import roomy
from gui.tokens import EDGE, GAP
from gui.widgets import push_button

NAME = "dialog.fault"


class FaultDialog(QDialog):
    """Says what happened and that the work is kept; further faults are added while it is open."""

    def __init__(self, window: MainWindow | None, short: str, text: str) -> None:
        """Tell of a fault; the work of all windows is being kept meanwhile."""
        super().__init__(window)
        self.setObjectName(NAME)
        self.setWindowTitle(tr("A fault of the program"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self._count = window, 1
        self.words, self.state, self.more = (QLabel(wordWrap=True) for _ in range(3))
        for label, name in ((self.words, "words"), (self.state, "state"), (self.more, "more")):
            label.setObjectName(f"{NAME}.{name}")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setText(tr("Something in Deepstep went wrong: {what}", what=short))
        self.more.hide()
        self.text = QPlainTextEdit(text)
        self.text.setObjectName(f"{NAME}.text")
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Where it happened"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._lay_out()
        self.resize(roomy(self, 640, 380))
        self._keep()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        report = push_button(
            f"{NAME}.report",
            tr("Report a problem…"),
            tr("Show a text about it that you can save and hand on"),
            self._report,
        )
        save = push_button(f"{NAME}.save", tr("Save as…"), tr("Save the project under another name"), self._save)
        go_on = push_button(f"{NAME}.go_on", tr("Go on"), tr("Close this message and go on working"), self.accept)
        go_on.setProperty("look", "primary")
        go_on.setDefault(True)
        buttons.addWidget(report)
        buttons.addStretch(1)
        buttons.addWidget(save)
        buttons.addWidget(go_on)
        save.setEnabled(self._window is not None)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        for part in (self.words, self.state, self.more):
            column.addWidget(part)
        column.addWidget(self.text, 1)
        column.addLayout(buttons)

    def add(self, short: str, text: str) -> None:
        """Tell of one more."""
        self._count += 1
        self.more.setText(
            tr_n("{n} more fault since: {what}", "{n} more faults since, the last: {what}", self._count - 1, what=short)
        )
        self.more.show()
        self.text.appendPlainText(f"\n{text}")

    def _keep(self) -> None:
        autosave = self._window.safety.autosave if self._window is not None else None
        if autosave is None or self._window is None or not self._window.session.edited:
            self.state.setText(tr("Nothing was unsaved."))
            return
        self.state.setText(tr("A copy of your work is being kept …"))
        autosave.kept.connect(self._kept)
        autosave.keep(asked=True)

    def _kept(self, well: bool) -> None:
        self.state.setText(
            tr("A copy of your work was kept: should Deepstep end now, the next start offers it.")
            if well
            else tr("No copy of your work could be kept; save it under another name.")
        )

    def _report(self) -> None:
        from gui.safety.report import show_report

        show_report(self._window or self, self.words.text())

    def _save(self) -> None:
        if self._window is not None:
            self._window.documents.ask_save_as()


def tell(short: str, text: str) -> FaultDialog:
    """Show the dialog, or add to the one that is open; copies of the work of all windows are kept."""
    shown_widgets = QApplication.topLevelWidgets()
    open_one = next((w for w in shown_widgets if isinstance(w, FaultDialog) and w.isVisible()), None)
    if open_one is not None:
        open_one.add(short, text)
        return open_one
    windows = [widget for widget in shown_widgets if isinstance(widget, MainWindow)]
    active = QApplication.activeWindow()
    window = next((w for w in windows if w is active or w.isAncestorOf(active)), None) if active else None
    shown = window or next((w for w in windows if w.isVisible()), None)
    for other in windows:
        if other is not shown and other.safety.autosave is not None:
            other.safety.autosave.keep(asked=True)
    dialog = FaultDialog(shown, short, text)
    dialog.open()
    return dialog
