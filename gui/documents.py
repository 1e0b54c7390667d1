"""Opening, saving and importing tables: the files of the open project."""

from __future__ import annotations

import atexit
import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QMenuBar, QMessageBox

from core.errors import UserError
from core.language import tr
from gui import background, settings, windows
from gui.exchange.names import ended
from gui.grabbed import FORMATS, save_picture
from gui.keys.told import retold
from gui.safety import elsewhere
from gui.session import Session
from gui.teach.commands import LESSON_SUFFIX

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.panels.data.file_import import FileImport
    from gui.panels.data.import_dialog import ImportDialog

PROJECTS = tr("Deepstep projects (*.deepstep)")
CLOSING_MS = 1500
"""A window that closes waits so long for work beside it; what has not ended then ends with the program."""
PASTED = "pasted table.tsv"
"""The file that holds a pasted table, as if it had been chosen."""


def table_filters() -> str:
    """Give the filters of the file dialog: all tables, then each kind."""
    from core.data.reading import all_readers

    readers = [reader for reader in all_readers().values() if reader.suffixes]
    every = " ".join(reader.pattern for reader in readers)
    return ";;".join(
        [tr("Tables ({every})", every=every), *(f"{r.label} ({r.pattern})" for r in readers), tr("All files (*)")]
    )


class Documents(QObject):
    """Asks for file names; reading is done beside the window, and a bad file leaves the open project as it is."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        """Serve `window`."""
        super().__init__(window)
        self._window, self._session = window, session
        self._import: FileImport | None = None
        self._recent: QMenu | None = None
        self._pasted: Path | None = None
        self._last_folder = Path.home()
        session.may_leave = self.may_close

    def choose_example(self) -> None:
        """Let the user choose a bundled data set."""
        from gui.examples.dialog import choose_example  # starting the window does not wait for it

        chosen = choose_example(self._window)
        if chosen is None:
            return
        if chosen.here:
            self._session.use_example(chosen.kind, chosen.settings)
        else:
            self._session.open_example(chosen.kind, chosen.settings, chosen.network)

    def ask_open(self) -> None:
        """Ask for a project or table and open it."""
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Open"), self.folder(), f"{PROJECTS};;{table_filters()}")
        if name:
            self.open_path(Path(name))

    def ask_import(self) -> None:
        """Ask for a file and show how it would be read."""
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Import a file"), self.folder(), table_filters())
        if name:
            self.show_import(Path(name))

    def ask_import_folder(self) -> None:
        """Ask for a folder of images and show how it would be read."""
        name = QFileDialog.getExistingDirectory(self._window, tr("Import a folder of images"), self.folder())
        if name:
            self.show_import(Path(name))

    def show_import(self, path: Path | None = None) -> ImportDialog | None:
        """Show the import panel for a file, or for the one that the open table came from."""
        from gui.panels.data.import_dialog import open_dialog

        origin, settings = self._session.origin, None
        if path is None and origin is not None and origin.table is self._session.data.table:
            path, settings = origin.path, origin.settings
        if path is None:
            self._session.tell(retold(tr("The open table comes from no file; choose one with Import file… (Ctrl+I).")))
            return None
        self._last_folder = path.parent
        if self._window.streaming.takes(path, self.may_close):
            return None
        dialog = open_dialog(self._window, self._session, path, settings)
        if dialog is not None:
            dialog.chosen.connect(lambda *found: self._leaving(lambda: self._importing().take(*found)))
        return dialog

    def paste_table(self) -> None:
        """Take a table from the clipboard, as a spreadsheet or a text puts it there."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self._session.tell(tr("The clipboard holds no table; copy cells of a spreadsheet or lines of text first."))
            return
        if self._pasted is None:
            self._pasted = Path(mkdtemp(prefix="deepstep-"))
            atexit.register(shutil.rmtree, self._pasted, ignore_errors=True)
        path = self._pasted / PASTED
        path.write_text(text, encoding="utf-8", errors="replace", newline="")
        self._leaving(lambda: self._import_table(path))

    def open_path(self, path: Path) -> None:
        """Open a project file, or a table as a new project, after a question about unsaved work; import a network.

        A project that is open in another window is not opened twice: that window comes to the front. A window that was
        made for this file and is not on show yet opens it all the same.
        """
        from core.data.reading import can_read
        from core.importing.reading import SUFFIXES as NETWORK_SUFFIXES

        other = windows.window_of(path)
        if other is not None and other is not self._window and self._window.isVisible():
            windows.bring(other)
            return
        self._last_folder = path.parent
        network = path.suffix.lower() in NETWORK_SUFFIXES
        if can_read(path) and not (network and self._session.mode != "data"):
            self._leaving(lambda: self._import_table(path))
        elif network:
            self._window.exchange.read(path)
        else:
            self._leaving(lambda: self.load(path))

    def save(self) -> bool:
        """Save where the project lies, else ask where."""
        path = self._session.path
        return self.save_to(path) if path is not None else self.ask_save_as()

    def ask_save_as(self) -> bool:
        """Ask where to save."""
        suggested = str(Path(self.folder()) / f"{self._session.project.name}.deepstep")
        name, _ = QFileDialog.getSaveFileName(self._window, tr("Save project"), suggested, PROJECTS)
        path = self._ended(Path(name), (".deepstep",)) if name else None
        return path is not None and self.save_to(path)

    def save_to(self, path: Path) -> bool:
        """Save to `path`; training is brought to its end first."""
        path = path if path.suffix else path.with_suffix(".deepstep")
        saved = self._window.safety.saving.save(path)
        if saved:
            self._remember(path)
        return saved

    def _ended(self, path: Path, suffixes: tuple[str, ...]) -> Path | None:
        self._last_folder = path.parent
        return ended(self._window, path, *suffixes)

    def ask_picture(self) -> None:
        """Ask where to save a picture of the window."""
        suggested = str(Path(self.folder()) / f"{self._session.project.name}.png")
        name, _ = QFileDialog.getSaveFileName(self._window, tr("Save picture"), suggested, tr("Pictures (*.png)"))
        path = self._ended(Path(name), tuple(FORMATS)) if name else None
        if path is None:
            return
        try:
            save_picture(self._window, path)
        except UserError as problem:
            elsewhere.tell(self._session, problem, self.ask_picture)

    def may_close(self) -> bool:
        """Ask about unsaved work, as the settings say; give False when the user wants to go on."""
        wish = settings.value("confirm_close")
        if wish == "never" or not (self._session.edited if wish == "edited" else self._session.worth_asking):
            return True
        kinds = QMessageBox.StandardButton
        box = QMessageBox(self._window)
        box.setObjectName("dialog.unsaved")
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(tr("Save the changes to {project}?", project=self._session.project.name))
        box.setInformativeText(tr("What is not saved is lost."))
        box.setStandardButtons(kinds.Save | kinds.Discard | kinds.Cancel)
        box.setDefaultButton(kinds.Save)
        answer = box.exec()
        box.deleteLater()
        return self.save() if answer == kinds.Save else answer == kinds.Discard

    def stop(self, last: bool = True) -> None:
        """End all work beside the window, which closes; where it is not the `last` one, that of the others goes on."""
        background.stop_all(CLOSING_MS) if last else background.stop_of(self._window)

    def dropped_file(self, data: QMimeData) -> Path | None:
        """Give the file of a drop that can be opened."""
        from core.data.reading import can_read
        from core.importing.reading import SUFFIXES as NETWORK_SUFFIXES

        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        known = len(paths) == 1 and paths[0].suffix.lower() in (".deepstep", LESSON_SUFFIX, *NETWORK_SUFFIXES)
        return paths[0] if known or (len(paths) == 1 and can_read(paths[0])) else None

    def fill_recent_menu(self, bar: QMenuBar) -> None:
        """Put "Open recent" into the File menu."""
        menu = bar.findChild(QMenu, "menu.file")
        if menu is None:
            return
        self._recent = QMenu(tr("Open recent"), menu)
        self._recent.setObjectName("menu.recent")
        menu.insertMenu(self._window.actions_by_id["file.recent"], self._recent)
        menu.aboutToShow.connect(self._list_recent)

    def _list_recent(self) -> None:
        from gui.recent_files import list_recent

        if self._recent is not None:
            list_recent(self._recent, self._window)

    def _leaving(self, task: Callable[[], None]) -> None:
        """Do something that replaces the project, once unsaved work is settled."""
        if self.may_close():
            task()

    def _import_table(self, path: Path) -> None:
        if not self._window.streaming.takes(path):
            self._importing().start(path)

    def _importing(self) -> FileImport:
        from gui.panels.data.file_import import FileImport

        if self._import is None:
            self._import = FileImport(self._session, self._window)
            self._import.doubtful.connect(self.show_import)
        return self._import

    def load(self, path: Path) -> None:
        """Open a project file, without a question."""
        self._window.streaming.load(path)

    def _remember(self, path: Path) -> None:
        settings.add_recent(path)

    def folder(self) -> str:
        """Give the folder of the open project, else the one that was used last."""
        path = self._session.path
        return str(path.parent if path is not None else self._last_folder)
