"""The QApplication: name, icon, theme."""

from __future__ import annotations

import signal
import socket
import sys

from PySide6.QtCore import QLibraryInfo, QLocale, QSocketNotifier, QTranslator
from PySide6.QtWidgets import QApplication

from core import VERSION, catalogues
from gui import focus_ring, icons, language_choice, lean, settings, sizes, theme, windows
from gui.access.interfaces import install
from gui.help import opening
from gui.soon import soon

SETTLED_MS = 2000
"""By then the window has been drawn and everything that starting makes is there."""


def application() -> QApplication:
    """Give the application, dressed in the theme that was chosen last."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    if app.property("deepstep") is None:
        app.setProperty("deepstep", True)
        app.setApplicationName("Deepstep")
        app.setApplicationVersion(VERSION)
        app.setWindowIcon(icons.app_icon())
        install()
        opening.follow(app)
        QLocale.setDefault(QLocale.c())  # numbers have a point in every language, as in the formulas
        _translate_qt(app)
        theme.notifier().scale = sizes.factor()
        theme.apply(app, settings.theme_name())
        theme.follow_system(app)
        focus_ring.FocusRings(app)
        settings.notifier().changed.connect(follow)
    return app


def follow(key: str) -> None:
    """Let all windows have another theme or size of text at once; going through all widgets takes a while."""
    app = QApplication.instance()
    if not isinstance(app, QApplication) or key not in ("theme", "text_size", "presentation_size"):
        return
    name, size = settings.theme_name(), sizes.factor()
    if (name, size) != (theme.choice(), theme.scale()):
        theme.notifier().scale = size
        theme.apply(app, name)


def _translate_qt(app: QApplication) -> None:
    """Put the buttons of Qt's own dialogs into the language of the window."""
    code, qt = catalogues.current(), QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if code != catalogues.ENGLISH and qt.load(f"qtbase_{code}", folder):
        app.installTranslator(qt)


def run() -> int:
    """Run until the last window is closed; Ctrl+C in the terminal closes them as their buttons do.

    Python's signal handlers wait for the interpreter's turn, which Qt does not give while nothing happens; a byte in a
    socket wakes it.
    """
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    theirs.setblocking(False)
    signal.set_wakeup_fd(theirs.fileno())
    signal.signal(signal.SIGINT, lambda *_: windows.quit_all())
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: ours.recv(64))
    soon(notifier, lean.settled, SETTLED_MS)
    try:
        code = QApplication.exec()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            language_choice.start_again(app)
        return code
    finally:
        signal.set_wakeup_fd(-1)
        notifier.setEnabled(False)
        ours.close()
        theirs.close()
