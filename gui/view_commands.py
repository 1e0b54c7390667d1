"""The commands about what the diagram shows: finding and pinning, heat maps, pictures as files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from core.language import tr

if TYPE_CHECKING:
    from gui.main_window import MainWindow


def view_handlers(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """Give a function for each of these commands."""
    return {
        "file.network_picture": lambda: _ask_picture(window),
        "edit.copy_picture": lambda: _copy_picture(window),
        "view.find_unit": lambda: _find(window),
        "view.pin": lambda: _pin(window),
        "view.heat_maps": lambda: _heat_maps(window),
    }


def _ask_picture(window: MainWindow) -> None:
    from gui.diagram_files import ask_picture

    ask_picture(window, window.diagram, window.session, window.documents.folder())


def _copy_picture(window: MainWindow) -> None:
    from gui.diagram_files import copy_picture

    copy_picture(window.diagram, window.session)


def _pin(window: MainWindow) -> None:
    from gui.find_unit import pin_selected

    pin_selected(window.session)


def _find(window: MainWindow) -> None:
    """Show the field; it belongs to the nodes, so they come to the front."""
    from gui.find_unit import FindUnit

    if window.session.mode == "data":
        window.session.set_mode("build")
    if window.picture.shows_matrices:
        window.picture.show_kind("nodes")
    field = window.diagram.findChild(FindUnit)
    (field if isinstance(field, FindUnit) else FindUnit(window.diagram, window.session)).ask()


def _heat_maps(window: MainWindow) -> None:
    session, living = window.session, window.session.living
    if not living.possible(session.project.spec, session.data):
        session.tell(tr("Heat maps in neurons need data with two inputs, and a network of up to 600 neurons."))
        return
    session.tell("")
    living.toggle()
