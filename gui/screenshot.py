"""A picture of the window without showing it, for the command line."""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

from core.data.plan import suggest
from core.data.reading import read_file
from core.errors import UserError
from core.project import Project
from core.project_file import SUFFIX, load_project
from core.start import new_project

SETTLE_SECONDS = 0.4
"""What the window does after it has been shown (fitting the view, drawing curves) is done by then."""


def main(arguments: argparse.Namespace) -> int:
    """Write a picture; reads out, file, mode, theme, size (width, height), network and transparent of `arguments`.

    Raises:
        UserError: when the file cannot be opened, the size is too small or the picture cannot be written.
    """
    project = _project(arguments.file)
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _draw(arguments, project)
    return 0


def _project(file: str | None) -> Project | None:
    if file is None:
        return None
    if file.lower().endswith(SUFFIX):
        return load_project(file)
    table = read_file(file).table
    return new_project(table.name, table, suggest(table))


def _draw(arguments: argparse.Namespace, project: Project | None) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
    from PySide6.QtWidgets import QApplication

    from gui import create_window, theme
    from gui.grabbed import save_picture
    from gui.plots.loading import loading

    window = create_window()
    loading().wait()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, arguments.theme)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    if project is not None:
        window.session.open(project, Path(arguments.file) if arguments.file.lower().endswith(SUFFIX) else None)
    window.session.set_mode(arguments.mode)
    size = QSize(*arguments.size)
    window.resize(size)
    window.show()
    _settle()
    try:
        if window.size() != size:
            least = window.minimumSizeHint().expandedTo(window.minimumSize())
            raise UserError(f"--size: the window needs at least {least.width()}x{least.height()} pixels.")
        if arguments.network:
            from gui.diagram.export import Look, write

            write(window.diagram, Path(arguments.out), Look(arguments.theme, arguments.transparent))
        else:
            save_picture(window, Path(arguments.out), "PNG")
    finally:
        # Closing the window would remember its size for the next start.
        window.session.training.abandon()
        window.documents.stop()
        window.hide()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _settle() -> None:
    from PySide6.QtWidgets import QApplication

    end = time.perf_counter() + SETTLE_SECONDS
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.01)
