"""The QApplication: name, icon, theme."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from core import VERSION
from gui import icons, settings, theme


def application() -> QApplication:
    """Give the application, dressed in the theme that was chosen last."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    if app.property("deepstep") is None:
        app.setProperty("deepstep", True)
        app.setApplicationName("Deepstep")
        app.setApplicationVersion(VERSION)
        app.setWindowIcon(icons.app_icon())
        theme.apply(app, settings.theme_name(theme.system_theme(app)))
    return app
