"""What each action does, by its id."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from core.graph_edits import replaced
from core.layers.dense import Dense
from core.project import Project
from core.start import with_suggestion
from gui.dialogs import show_about, show_shortcuts
from gui.step_commands import step_handlers
from gui.time_commands import time_handlers
from gui.view_commands import view_handlers

if TYPE_CHECKING:
    from gui.main_window import MainWindow


def handlers(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """Give a function for every action of `gui.actions.ACTIONS`."""
    session, documents, diagram = window.session, window.documents, window.diagram
    training = session.training
    modes = {f"view.{name}": _mode(window, name) for name in ("data", "build", "train", "step")}
    return {
        **modes,
        **step_handlers(window),
        **time_handlers(window),
        **view_handlers(window),
        "file.new": documents.choose_example,
        "file.open": documents.ask_open,
        "file.import_csv": documents.ask_import,
        "file.save": documents.save,
        "file.save_as": documents.ask_save_as,
        "file.export": window.exchange.ask_export,
        "file.import_network": window.exchange.ask_import,
        "file.share": window.exchange.ask_share,
        "file.screenshot": documents.ask_picture,
        "file.quit": window.close,
        "edit.undo": session.undo,
        "edit.redo": session.redo,
        "view.zoom_in": diagram.zoom_in,
        "view.zoom_out": diagram.zoom_out,
        "view.fit": diagram.fit,
        "view.matrices": window.picture.turn,
        "view.theme": window.switch_theme,
        "network.add_layer": lambda: session.add_layer(Dense()),
        "network.remove_layer": lambda: _remove(window),
        "network.move_left": lambda: _move(window, -1),
        "network.move_right": lambda: _move(window, 1),
        "network.more_units": lambda: _units(window, 1),
        "network.fewer_units": lambda: _units(window, -1),
        "network.new_weights": lambda: session.edit("Draw new weights", _new_weights),
        "network.suggest": lambda: session.edit("Use the suggested network", with_suggestion),
        "train.start": lambda: training.pause() if training.running else training.start(),
        "train.batch": lambda: training.start(batches=1),
        "train.epoch": lambda: training.start(epochs=1),
        "train.stop": training.pause,
        "train.reset": lambda: session.edit("Reset", lambda project: project.reset()),
        "watch.toggle": session.watching.toggle_selected,
        "watch.edit": session.watching.edit_selected,
        "watch.add": session.watching.watch_selected,
        "help.shortcuts": lambda: show_shortcuts(window),
        "help.about": lambda: show_about(window),
    }


def _mode(window: MainWindow, name: str) -> Callable[[], object]:
    return lambda: window.session.set_mode(name)


def _new_weights(project: Project) -> Project:
    return project.with_new_weights((project.config.run.seed + 1) % 2**31)


def _selected(window: MainWindow) -> str:
    ref = window.session.selection
    return ref.layer if ref is not None else ""


def _remove(window: MainWindow) -> None:
    name = _selected(window)
    window.session.edit(f"Remove {name}", lambda project: project.with_spec(project.spec.remove(name)))


def _move(window: MainWindow, by: int) -> None:
    name = _selected(window)
    window.session.edit(f"Move {name}", lambda project: project.with_spec(project.spec.move(name, by)))


def _units(window: MainWindow, by: int) -> None:
    name = _selected(window)

    def change(project: Project) -> Project:
        layer = cast(Any, project.spec[name].layer)
        resized = dataclasses.replace(layer, units=max(1, layer.units + by))
        return project.with_spec(replaced(project.spec, name, resized))

    window.session.edit(f"Change units of {name}", change, f"layer.{name}.units")
