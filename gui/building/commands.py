"""The commands of building, by their ids."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.main_window import MainWindow


def build_handlers(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """Give a function for each; the window has its builder only later."""
    return {
        "edit.find": lambda: window.find_box.ask(),
        "edit.cut": lambda: window.builder.cut(),
        "edit.copy": lambda: window.builder.copy(),
        "edit.paste": lambda: window.builder.paste(),
        "edit.duplicate": lambda: window.builder.duplicate(),
        "view.history": lambda: window.history.turn(),
        "network.remove_layer": lambda: window.builder.remove(),
        "network.move_left": lambda: window.builder.shift(-1),
        "network.move_right": lambda: window.builder.shift(1),
        "network.more_units": lambda: window.builder.grow(1),
        "network.fewer_units": lambda: window.builder.grow(-1),
        "network.connect": lambda: window.builder.connect_by_keys(),
        "network.insert": lambda: window.builder.menus.offer_layers(window.builder.behind()),
        "network.rename": lambda: window.builder.rename(),
    }
