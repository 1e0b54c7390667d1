"""The import panel: how a file is written, its first rows as they change with that, and what came of reading it."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from core.data.dialect import LEAVE_OUT, TextSettings
from core.data.reading import NoSettings, Reader, read_file, reader_of, with_part
from core.data.summary import Fault, Imported, Summary
from core.errors import UserError
from core.language import tr
from gui import background, theme
from gui.background import Job, Report
from gui.carry.tables import TableOut
from gui.forms import SettingsForm
from gui.panels.data.cells import PAD, CellDelegate
from gui.panels.data.describe import grouped
from gui.panels.data.header import PlainHeader
from gui.panels.data.preview_model import PreviewModel
from gui.panels.data.raw_view import RawView
from gui.panels.scroll import ScrollPanel
from gui.scaling import fix_height, fix_rows, fix_width, roomy
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import Choice, FormRow, ProgressStrip, Section, push_button

PREVIEW_ROWS = 200
SETTINGS_WIDTH = 330
_FAULT = Qt.ItemDataRole.UserRole
CHOOSE = tr("Some lines are faulty: leave them out, or change how the file is read.")


class ImportDialog(QDialog):
    """Reads the first rows at every change of a setting, then the whole file beside the window.

    Signals:
        chosen: path, settings and the table with its summary; the user wants to open it.
    """

    chosen = Signal(object, object, object)

    def __init__(self, parent: QWidget, session: Session, path: Path, settings: Any = None) -> None:
        """Look at the file; without `settings` with the usual ones.

        Raises:
            UserError: when it cannot be opened at all.
        """
        super().__init__(parent)
        self.setObjectName("dialog.import")
        self.setWindowTitle(tr("Import {path}", path=path.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(roomy(self, 1080, 680))
        self._session, self.path = session, path
        self.reader: Reader = reader_of(path)
        self.settings: Any = settings if isinstance(settings, self.reader.settings) else self.reader.settings()
        self._job: Job | None = None
        self._whole: Imported | None = None
        self._make()
        self._lay_out()
        self._look()

    @property
    def looking(self) -> bool:
        """Whether the file is still being read."""
        return self._job is not None and self._job.running

    def _make(self) -> None:
        self.form = SettingsForm("dialog.import.settings")
        self.form.show(self.settings)
        self.form.changed.connect(lambda settings, _: self._take(settings))
        self.part = Choice("dialog.import.part", {})
        self.part.setAccessibleName(tr("Which part of the file"))
        self.part.chosen.connect(lambda part: self._take(with_part(self.settings, part)))
        self.rows, self.model = QTableView(), PreviewModel()
        TableOut(self.rows)
        self._set_up_rows()
        self.found, self.headline = Section(tr("First rows")), QLabel(wordWrap=True)
        self.headline.setObjectName("dialog.import.headline")
        self.headline.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QListWidget()
        self.list.setObjectName("dialog.import.faults")
        self.list.setAccessibleName(tr("Faults, doubts and notes"))
        self.list.setToolTip(tr("What was left out, changed or noticed; a line of the file can be shown"))
        self.list.setWordWrap(True)
        fix_height(self.list, 150)
        self.list.itemActivated.connect(lambda _: self._show_fault())
        self.list.currentItemChanged.connect(lambda *_: self._allow())
        self.strip = ProgressStrip("dialog.import.progress")
        self.strip.cancelled.connect(self._give_up)
        self._make_buttons()

    def _make_buttons(self) -> None:
        self.leave = _button("leave", tr("Leave these lines out"), tr("Read the file without its faulty lines"))
        self.missing = _button("missing", tr("Count texts as missing"), tr("Read such columns as numbers, with gaps"))
        self.show_it = _button("show", tr("Show in the file"), tr("Show the lines of the file around the chosen one"))
        self.cancel = _button("cancel", tr("Cancel"), tr("Leave the open project as it is"))
        self.accept_button = _button("accept", tr("Import"), tr("Open the table as a new project"))
        self.accept_button.setProperty("look", "primary")
        self.accept_button.setDefault(True)
        self.leave.clicked.connect(lambda: self._set("faulty", LEAVE_OUT))
        self.missing.clicked.connect(lambda: self._set("odd", "missing"))
        self.show_it.clicked.connect(self._show_fault)
        self.cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._accept)

    def _set_up_rows(self) -> None:
        self.rows.setModel(self.model)
        self.rows.setObjectName("dialog.import.rows")
        self.rows.setAccessibleName(tr("First rows"))
        self.rows.setProperty("look", "plain")
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        self.rows.setHorizontalHeader(PlainHeader(Qt.Orientation.Horizontal, self.rows))
        self.rows.setVerticalHeader(PlainHeader(Qt.Orientation.Vertical, self.rows))
        fix_rows(self.rows.verticalHeader(), 24)
        self.rows.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.rows.setWordWrap(False)
        self.rows.setCornerButtonEnabled(False)
        self.rows.setShowGrid(False)
        self.rows.setItemDelegate(CellDelegate(self.rows))

    def _lay_out(self) -> None:
        left = ScrollPanel("dialog.import.left", tr("How the file is written"))
        fix_width(left, SETTINGS_WIDTH)
        left.body.addWidget(Section(tr("How it is written"), self.reader.label))
        self.part_row = FormRow(tr("Part of the file"), self.part, tr("Which sheet or arrays are read."))
        left.body.addWidget(self.part_row)
        self.part_row.hide()
        left.body.addWidget(self.form)
        if self.reader.settings is NoSettings:
            left.body.addWidget(
                QLabel(tr("Such a file says all by itself; there is nothing to choose."), wordWrap=True)
            )
        left.body.addStretch(1)
        if hasattr(self.settings, "part"):
            self.form.row("part").hide()
        right = QVBoxLayout()
        right.setSpacing(GAP)
        choices = QHBoxLayout()
        for button in (self.leave, self.missing, self.show_it):
            choices.addWidget(button)
        choices.addStretch(1)
        for widget in (self.found, self.rows, Section(tr("What came of it")), self.headline, self.list):
            right.addWidget(widget, 1 if widget is self.rows else 0)
        right.addLayout(choices)
        ends = QHBoxLayout()
        ends.addWidget(self.strip, 1)
        ends.addStretch(0)
        ends.addWidget(self.cancel)
        ends.addWidget(self.accept_button)
        right.addLayout(ends)
        body = QHBoxLayout(self)
        body.setContentsMargins(0, EDGE, EDGE, EDGE)
        body.addWidget(left)
        body.addLayout(right, 1)

    def _set(self, name: str, value: str) -> None:
        self._take(dataclasses.replace(self.settings, **{name: value}))

    def _take(self, settings: Any) -> None:
        """Go on with other settings; what was read of the whole file holds for faulty lines either way."""
        old, self.settings = self.settings, settings
        self.form.show(settings)
        if self._whole is not None and _lenient(old) == _lenient(settings):
            self._show_summary(self._whole.summary)
            return
        self._look()

    def _look(self) -> None:
        """Read the first rows and, once they are on show, all of it."""
        self._give_up()
        self._whole = None
        settings, path, reader = _lenient(self.settings), self.path, self.reader
        ask_parts = self.part.count() == 0

        def first(report: Report) -> tuple[Imported, tuple[str, ...]]:
            parts = reader.parts(path) if ask_parts else ()
            return read_file(path, settings, report, PREVIEW_ROWS), parts

        self._job = background.run(first, self._show_first, self._show_problem, self.path.name, self, after=None)
        self.headline.setText(tr("Looking at the first rows …"))
        self._allow()

    def _show_first(self, found: tuple[Imported, tuple[str, ...]]) -> None:
        seen, parts = found
        if len(parts) > 1:
            self.part.set_choices({part: part for part in parts})
            self.part_row.show()
        self.model.show_table(seen.table)
        self.found.set_hint(seen.summary.found)
        for place in range(self.model.columnCount()):
            title = self.rows.fontMetrics().horizontalAdvance(seen.table.columns[place].name) + 2 * PAD + 8
            self.rows.setColumnWidth(place, min(max(self.rows.sizeHintForColumn(place) + 8, title, 72), 240))
        settings, path = _lenient(self.settings), self.path
        self._job = background.run(
            lambda report: read_file(path, settings, report),
            self._show_whole,
            self._show_problem,
            path.name,
            self,
            after=None,
        )
        self._job.progressed.connect(lambda part, left: self.strip.show_progress("Reading all rows", part, 1.0, left))
        self._job.ended.connect(self._ended)
        self.headline.setText(tr("Reading all rows …"))
        self._allow()

    def _show_whole(self, found: Imported) -> None:
        self._whole = found
        self.found.set_hint(found.summary.found)
        self._show_summary(found.summary)

    def _show_summary(self, summary: Summary) -> None:
        stops = self._stops()
        self.headline.setText(
            CHOOSE
            if stops
            else tr("{headline} in {seconds:.2g} s.", headline=summary.headline(), seconds=summary.seconds)
        )
        theme.set_property(self.headline, "look", "error" if stops else "")
        self.list.clear()
        shown = dataclasses.replace(summary, left_out={}) if stops else summary
        for sentence in shown.sentences():
            self._add(sentence, None)
        for fault in (*summary.doubts, *summary.faults):
            self._add(fault.sentence, fault)
        if not self.list.count():
            self._add(tr("Nothing was left out or changed."), None)
        places = [i for i in range(self.list.count()) if self.list.item(i).data(_FAULT) is not None]
        if places:
            self.list.setCurrentRow(places[0])
        self._allow()

    def _add(self, text: str, fault: Fault | None) -> None:
        item = QListWidgetItem(text)
        item.setData(_FAULT, fault)
        item.setToolTip(text)
        if fault is not None:
            item.setForeground(theme.color("bad" if fault.kind != "number" else "warning"))
        self.list.addItem(item)

    def _show_problem(self, sentence: str) -> None:
        self._whole = None
        self.headline.setText(sentence)
        theme.set_property(self.headline, "look", "error")
        self.list.clear()
        self.strip.finish()
        self._allow()

    def _stops(self) -> bool:
        """Whether faulty lines wait for a choice."""
        there = self._whole is not None and bool(self._whole.summary.left_out)
        return there and getattr(self.settings, "faulty", LEAVE_OUT) != LEAVE_OUT

    def _allow(self) -> None:
        """Show and enable what can be done now."""
        summary = self._whole.summary if self._whole is not None else Summary()
        stops = self._stops()
        self.leave.setVisible(stops)
        self.leave.setText(tr("Leave {n_left_out} out", n_left_out=grouped(summary.n_left_out)))
        self.missing.setVisible(bool(summary.doubts) and getattr(self.settings, "odd", "missing") == "text")
        item = self.list.currentItem()
        fault = item.data(_FAULT) if item is not None else None
        self.show_it.setVisible(isinstance(self.settings, TextSettings) and bool(summary.doubts or summary.faults))
        self.show_it.setEnabled(fault is not None and fault.line > 0)
        self.accept_button.setEnabled(self._whole is not None and not stops)
        self.accept_button.setToolTip(CHOOSE if stops else tr("Open the table as a new project"))

    def _show_fault(self) -> None:
        item = self.list.currentItem()
        fault = item.data(_FAULT) if item is not None else None
        if fault is not None and fault.line and isinstance(self.settings, TextSettings):
            RawView(self, self.path, fault, self.settings).show()

    def _give_up(self) -> None:
        if self._job is not None and self._job.running:
            self._job.cancel()
            self.headline.setText(tr("Reading was stopped; change a setting to begin again."))
        self.strip.finish()

    def _ended(self) -> None:
        self.strip.finish()

    def _accept(self) -> None:
        if self._whole is not None:
            self.chosen.emit(self.path, self.settings, self._whole)
            if isValid(self):  # it was asked about unsaved work, and this dialog may have been closed meanwhile
                self.accept()

    def done(self, result: int) -> None:
        """Stop reading with the dialog."""
        self._give_up()
        super().done(result)


def open_dialog(parent: QWidget, session: Session, path: Path, settings: Any = None) -> ImportDialog | None:
    """Show the import panel; a file that cannot be opened is told in the problem bar."""
    try:
        dialog = ImportDialog(parent, session, path, settings)
    except UserError as problem:
        session.tell(str(problem))
        return None
    dialog.show()
    return dialog


def _lenient(settings: Any) -> Any:
    """Give the settings under which faulty lines are counted instead of ending the reading."""
    return dataclasses.replace(settings, faulty=LEAVE_OUT) if hasattr(settings, "faulty") else settings


def _button(name: str, text: str, tip: str) -> QPushButton:
    return push_button(f"dialog.import.{name}", text, tip)
