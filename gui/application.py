"""The QApplication: name, icon, theme."""

from __future__ import annotations

import gc
import signal
import socket
import sys

from PySide6.QtCore import QLibraryInfo, QLocale, QSocketNotifier, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from core import VERSION, catalogues
from gui import icons, language_choice, settings, theme
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
        QLocale.setDefault(QLocale.c())  # numbers have a point in every language, as in the formulas
        _translate_qt(app)
        theme.apply(app, settings.theme_name())
        theme.follow_system(app)
    return app


def _translate_qt(app: QApplication) -> None:
    """Put the buttons of Qt's own dialogs into the language of the window."""
    code, qt = catalogues.current(), QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if code != catalogues.ENGLISH and qt.load(f"qtbase_{code}", folder):
        app.installTranslator(qt)


def run(window: QWidget) -> int:
    """Run until the window is closed; Ctrl+C in the terminal closes it as its button does.

    Python's signal handlers wait for the interpreter's turn, which Qt does not give while nothing happens; a byte in a
    socket wakes it.
    """
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    theirs.setblocking(False)
    signal.set_wakeup_fd(theirs.fileno())
    signal.signal(signal.SIGINT, lambda *_: window.close())
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: ours.recv(64))
    # Python looks through all objects for forgotten ones now and then: a tenth of a second, in the middle of a step.
    # What starting has made stays until the end, so it need not be looked through.
    soon(notifier, gc.freeze, SETTLED_MS)
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
