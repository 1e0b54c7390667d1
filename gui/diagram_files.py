"""The dialog that writes a picture of the network, and the one that goes onto the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QVBoxLayout, QWidget

from core.errors import UserError
from core.language import tr
from gui.carry.pictures import mime_of, widget_mime, with_files
from gui.diagram.export import FORMATS, Look, image, svg, write
from gui.diagram.view import DiagramView
from gui.picture_frame import PictureFrame
from gui.safety import elsewhere
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import Choice, FormRow, Switch

LOOKS = {
    "light": tr("Light"),
    "dark": tr("Dark"),
    "contrast": tr("High contrast"),
    "screen": tr("As on screen"),
}
SCALES = {"1": "1 ×", "2": "2 ×", "3": "3 ×", "4": "4 ×"}
ON_CLIPBOARD = Look("", False, 2.0)


class PictureDialog(QDialog):
    """Asks for format and look, then for the file."""

    def __init__(self, parent: QWidget, view: DiagramView, session: Session, folder: Path) -> None:
        """Offer to write what `view` shows, first into `folder`."""
        super().__init__(parent)
        self.setObjectName("dialog.network_picture")
        self.setWindowTitle(tr("Save picture of the network"))
        self._view, self._session, self._folder = view, session, folder
        self.format = Choice("dialog.network_picture.format", FORMATS)
        self.look = Choice("dialog.network_picture.look", LOOKS)
        self.scale = Choice("dialog.network_picture.scale", SCALES)
        self.scale.choose("2")
        self.transparent = Switch("dialog.network_picture.transparent")
        self.problem = QLabel(wordWrap=True)
        self.problem.setObjectName("dialog.network_picture.problem")
        self.problem.setProperty("look", "error")
        self.problem.hide()
        self.format.chosen.connect(lambda _: self._show_fitting())
        self._lay_out()
        self._show_fitting()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        words = QLabel(tr("The picture is cropped to the network and holds all of it, whatever part the window shows."))
        words.setWordWrap(True)
        column.addWidget(words)
        self.scale_row = FormRow(
            tr("Scale"), self.scale, tr("How many pixels of the picture one of the screen becomes.")
        )
        self.ground_row = FormRow(
            tr("Transparent"), self.transparent, tr("Leave the ground out, for slides and posters.")
        )
        for row in (
            FormRow(tr("Format"), self.format, tr("SVG and PDF are vectors; TikZ is text that LaTeX draws.")),
            FormRow(tr("Colours"), self.look, tr("Light suits paper, dark suits dark slides.")),
            self.scale_row, self.ground_row, self.problem,
        ):  # fmt: skip
            column.addWidget(row)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Save | kinds.Cancel)
        save = self.buttons.button(kinds.Save)
        save.setObjectName("dialog.network_picture.save")
        save.setToolTip(tr("Choose the file and write it  (Return)"))
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)
        self.setMinimumWidth(420)

    def _show_fitting(self) -> None:
        """Show the settings that the format has."""
        self.scale_row.setVisible(self.format.current() == ".png")
        self.ground_row.setVisible(self.format.current() != ".tex")

    def chosen(self) -> Look:
        """Give the look that is set."""
        theme = self.look.current()
        return Look("" if theme == "screen" else theme, self.transparent.isChecked(), float(self.scale.current()))

    def _save(self) -> None:
        end = self.format.current()
        suggested = str(self._folder / f"{self._session.project.name}{end}")
        name, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), suggested, f"{FORMATS[end]} (*{end})")
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in FORMATS:
            path = path.with_name(path.name + end)
        try:
            write(self._view, path, self.chosen())
        except UserError as problem:
            self.problem.setText(str(problem))
            self.problem.show()
            elsewhere.offer(self, problem, self._save)
            return
        self.accept()


def ask_picture(parent: QWidget, view: DiagramView, session: Session, folder: str) -> PictureDialog:
    """Open the dialog."""
    dialog = PictureDialog(parent, view, session, Path(folder))
    dialog.open()
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def copy_picture(view: DiagramView, session: Session) -> None:
    """Put the network onto the clipboard, as it looks on screen: as pixels and as SVG."""
    data = picture_data(view, session)
    if data is not None:
        QGuiApplication.clipboard().setMimeData(data)


def picture_data(view: DiagramView, session: Session) -> QMimeData | None:
    """Give the network for other programs; None, and a sentence in the window, where that cannot be."""
    try:
        return mime_of(image(view, ON_CLIPBOARD), svg(view, ON_CLIPBOARD))
    except UserError as problem:
        session.tell(str(problem))
        return None


def copy_shown(frame: PictureFrame, session: Session) -> None:
    """Put what is on show, nodes or matrices, onto the clipboard."""
    data = _shown_data(frame, session)
    if data is not None:
        QGuiApplication.clipboard().setMimeData(data)
        session.say(tr("The picture is on the clipboard."))


def dragged_shown(frame: PictureFrame, session: Session) -> QMimeData | None:
    """Give what is on show for being dragged out, as a file too."""
    data = _shown_data(frame, session)
    return None if data is None else with_files(data, session.project.name)


def _shown_data(frame: PictureFrame, session: Session) -> QMimeData | None:
    return widget_mime(frame.matrices) if frame.shows_matrices else picture_data(frame.diagram, session)
