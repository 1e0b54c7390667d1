"""The commands of the window for what goes out and comes in: export, import, share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog

from core.errors import UserError
from core.language import tr
from gui import background
from gui.session import Session

if TYPE_CHECKING:
    from core.importing.reading import Found
    from core.importing.weights import Arrays
    from gui.exchange.exporting import ExportDialog
    from gui.exchange.sharing import ShareDialog
    from gui.main_window import MainWindow


class Exchange(QObject):
    """Opens the dialogs; reading and writing are done beside the window."""

    def __init__(self, window: MainWindow, session: Session, folder: Callable[[], str]) -> None:
        """Serve `window`; `folder` says where files went last."""
        super().__init__(window)
        self._window, self._session, self._start = window, session, folder
        self._last: Path | None = None
        self.job: background.Job | None = None

    def folder(self) -> str:
        """Give the folder that was used last."""
        return str(self._last) if self._last is not None else self._start()

    def ask_export(self) -> ExportDialog:
        """Show the export dialog."""
        from gui.exchange.exporting import ExportDialog

        dialog = ExportDialog(self._window, self._session, self.folder)
        dialog.show()
        return dialog

    def ask_share(self) -> ShareDialog:
        """Show the share dialog."""
        from gui.exchange.sharing import ShareDialog

        dialog = ShareDialog(self._window, self._session, self.folder)
        dialog.show()
        return dialog

    def ask_import(self) -> None:
        """Ask for a network or weights and take them in."""
        from core.importing.reading import SUFFIXES

        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        filters = tr("Networks and weights ({kinds});;All files (*)", kinds=kinds)
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Import network or weights"), self.folder(), filters)
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Read a file of another program beside the window and take in what it holds."""
        from core.importing.reading import read_any

        self._last = path.parent
        self._session.tell("")
        self.job = background.run(
            lambda _: read_any(path), lambda found: self.take(found, path.name), self._session.tell, path.name, self
        )  # fmt: skip

    def take(self, found: Found, file: str) -> None:
        """Take in a network, or ask which weights go where."""
        from core.importing.drawing import Imported
        from core.importing.project import alone, into
        from core.importing.weights import Arrays

        if isinstance(found, Arrays):
            self._paste(found, file)
            return
        project, notes = self._session.project, found.notes if isinstance(found, Imported) else ()
        try:
            into(project, found)
        except UserError as reason:
            if self._session.may_leave():
                self._session.open(alone(found), None)
                told = tr(
                    "{file}: its rows are a stand-in, because the open data do not fit it: {reason}",
                    file=file,
                    reason=reason,
                )
                self._session.tell(notes[0] if notes else told)
            return
        if self._session.edit(tr("Import {file}", file=file), lambda p: into(p, found)):
            self._session.set_mode("build")
        if notes:
            self._session.tell(notes[0])

    def _paste(self, found: Arrays, file: str) -> None:
        from core.importing.project import with_weights
        from core.importing.weights import paste
        from gui.exchange.mapping import MappingDialog

        dialog = MappingDialog(self._window, self._session.project, found, file)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        mapping = dialog.mapping()
        dialog.deleteLater()
        if accepted:
            self._session.edit(
                tr("Weights from {file}", file=file),
                lambda p: with_weights(p, paste(p.spec, p.weights, found, mapping)),
            )
