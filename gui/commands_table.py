"""What each action does, by its id."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from core.language import tr
from core.layers.dense import Dense
from core.pace import neighbour
from core.project import Project
from core.start import with_suggestion
from gui import language_choice
from gui.access_commands import access_handlers
from gui.board.commands import plots_handlers
from gui.building.commands import build_handlers
from gui.help.opening import open_guide
from gui.inspector_commands import inspector_handlers
from gui.look_commands import look_handlers
from gui.step_commands import step_handlers
from gui.teach.commands import teach_handlers
from gui.time_commands import time_handlers
from gui.view_commands import view_handlers
from gui.window_commands import window_handlers

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
        **inspector_handlers(window),
        **build_handlers(window),
        **plots_handlers(window),
        **teach_handlers(window),
        **window_handlers(window),
        **access_handlers(window),
        **look_handlers(window),
        **window.arranger.handlers(),
        **window.run_commands.handlers(),
        **window.safety.handlers(),
        "file.new": documents.choose_example,
        "file.open": documents.ask_open,
        "file.import_csv": documents.ask_import,
        "file.stream": window.streaming.ask,
        "file.import_folder": documents.ask_import_folder,
        "file.import_settings": documents.show_import,
        "file.paste_table": documents.paste_table,
        "file.save": documents.save,
        "file.save_as": documents.ask_save_as,
        "file.export": window.exchange.ask_export,
        "file.import_network": window.exchange.ask_import,
        "file.share": window.exchange.ask_share,
        "file.screenshot": documents.ask_picture,
        "edit.undo": session.undo,
        "edit.redo": session.redo,
        "edit.select_all": lambda: session.select_layers(session.project.spec.names),
        "view.zoom_in": diagram.zoom_in,
        "view.zoom_out": diagram.zoom_out,
        "view.fit": diagram.fit,
        "view.matrices": window.picture.turn,
        "view.language": lambda: language_choice.show(window),
        "data.predict": lambda: window.show_bench("predict"),
        "data.what_if": lambda: window.show_bench("whatif"),
        "data.draw": lambda: window.show_bench("draw"),
        "data.predict_file": window.predict_file,
        "network.add_layer": lambda: session.add_layer(Dense()),
        "network.new_weights": lambda: session.edit(tr("Draw new weights"), _new_weights),
        "network.suggest": lambda: session.edit(tr("Use the suggested network"), with_suggestion),
        "train.start": lambda: training.pause() if training.running else training.start(),
        "train.batch": lambda: training.start(batches=1),
        "train.epoch": lambda: training.start(epochs=1),
        "train.faster": lambda: training.set_speed(neighbour(training.speed, 1)),
        "train.slower": lambda: training.set_speed(neighbour(training.speed, -1)),
        "train.stop": training.pause,
        "train.reset": lambda: session.edit(tr("Reset"), lambda project: project.reset()),
        "train.finding": session.diagnosis.next,
        "train.folds": lambda: session.folds.cancel() if session.folds.running else session.folds.start(),
        "train.sweep": window.sweeps.show,
        "watch.toggle": session.watching.toggle_selected,
        "watch.edit": session.watching.edit_selected,
        "watch.add": session.watching.watch_selected,
        "help.lessons": lambda: window.learning.show_lessons(),
        "help.tour": lambda: window.learning.show_tour(),
        "help.glossary": lambda: window.learning.show_glossary(),
        "help.welcome": lambda: window.learning.show_welcome(),
        "help.whats_this": lambda: window.learning.explain(),
        "help.guide": lambda: open_guide(window),
        "help.about": lambda: _about(window),
    }


def _about(window: MainWindow) -> None:
    from gui.about import show_about  # starting the window does not wait for it

    show_about(window)


def _mode(window: MainWindow, name: str) -> Callable[[], object]:
    return lambda: window.session.set_mode(name)


def _new_weights(project: Project) -> Project:
    return project.with_new_weights((project.config.run.seed + 1) % 2**31)
