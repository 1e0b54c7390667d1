"""The commands about what the diagram shows: finding and pinning, heat maps, pictures as files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from core.language import tr
from gui.diagram_files import ask_picture, copy_picture
from gui.find_unit import FindUnit, pin_selected

if TYPE_CHECKING:
    from gui.main_window import MainWindow


def view_handlers(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """Give a function for each of these commands."""
    session, diagram, documents = window.session, window.diagram, window.documents
    return {
        "file.network_picture": lambda: ask_picture(window, diagram, session, documents.folder()),
        "edit.copy_picture": lambda: copy_picture(diagram, session),
        "view.find_unit": lambda: _find(window),
        "view.pin": lambda: pin_selected(session),
        "view.heat_maps": lambda: _heat_maps(window),
    }


def _find(window: MainWindow) -> None:
    """Show the field; it belongs to the nodes, so they come to the front."""
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
