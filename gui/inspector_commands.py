"""The commands of templates, problems and weights."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from gui import templates

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.panels.build.inspector import Inspector


def inspector_handlers(window: MainWindow) -> dict[str, Callable[[], object]]:
    """Give a function for each of these commands."""
    session = window.session
    return {
        "file.new_template": lambda: templates.ask_new(session, window),
        "network.templates": lambda: _open_templates(window),
        "network.save_template": lambda: templates.ask_save(session, window),
        "network.weights": lambda: _inspector(window).open_weights(),
        "network.next_problem": lambda: _inspector(window).next_problem(),
    }


def _inspector(window: MainWindow) -> Inspector:
    """Give the inspector, with its mode on show."""
    from gui.panels.build.inspector import Inspector

    window.session.set_mode("build")
    found = window.findChild(Inspector)
    assert isinstance(found, Inspector)
    return found


def _open_templates(window: MainWindow) -> None:
    """Open the menu of templates below its button."""
    from gui.panels.build.templates_button import TemplatesButton

    window.session.set_mode("build")
    button = window.findChild(TemplatesButton)
    assert isinstance(button, TemplatesButton)
    button.open()
