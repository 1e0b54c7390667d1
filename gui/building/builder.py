"""Runs the commands of building: judges them while something hovers, does them, says what was done and kept."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication

from core import wiring
from core.build_language import default_place, rename
from core.building import Command
from core.catalogue import LAYERS
from core.errors import UserError
from core.explanation import Ref
from core.fitting import check_fit
from core.language import tr
from core.layer import Layer
from core.pieces import duplicate, pasted, pasted_text, taken
from core.project import Project
from gui.building import clipboard, edits
from gui.building.carrying import Carrying
from gui.building.menus import BuildMenus
from gui.building.tools import BuildTools

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class Builder(QObject):
    """Between the gestures of building and the session."""

    def __init__(self, window: MainWindow) -> None:
        """Serve `window`, whose diagram and palette make commands."""
        super().__init__(window)
        self._window, self.session = window, window.session
        self.tools = BuildTools(window.diagram, self.judge)
        self._carrying, self.menus = Carrying(self.tools), BuildMenus(self, window)
        self.tools.commanded.connect(self.run)
        self.tools.rename_wanted.connect(self.rename)
        self.tools.choice_wanted.connect(self.menus.offer)
        self.session.selection_changed.connect(self._follow_selection)
        self.tools.connection_chosen.connect(window.refresh_commands)
        self.tools.resized.connect(self._resize)
        self.tools.layer_wanted.connect(self.menus.offer_branches)
        self.tools.find_wanted.connect(lambda: window.find_box.ask())
        window.modes.when_made("build", lambda mode: self._take_from(mode.left))
        self._base: tuple[int, Project] | None = None
        self.session.mode_changed.connect(lambda _: self.tools.cancel())

    def _take_from(self, palette: object) -> None:
        """Take layers that are dragged out of the palette."""
        from gui.panels.build.palette import Palette

        if isinstance(palette, Palette):
            for button in palette.buttons.values():
                button.carried.connect(self._carry)
                button.dropped.connect(self._drop)
                button.kept.connect(self._put_down)

    def _carry(self, kind: str, at: QPoint) -> None:
        if self._window.picture.shows_matrices:
            self._window.picture.show_kind("nodes")
        allowed = self._carrying.carry(kind, at)
        shape = Qt.CursorShape.DragCopyCursor if allowed else Qt.CursorShape.ForbiddenCursor
        if QApplication.overrideCursor() is None:
            QApplication.setOverrideCursor(shape)
        else:
            QApplication.changeOverrideCursor(shape)

    def _drop(self, kind: str, at: QPoint) -> None:
        self._put_down()
        self._carrying.drop(kind, at)

    def _put_down(self) -> None:
        while QApplication.overrideCursor() is not None:
            QApplication.restoreOverrideCursor()
        self.tools.cancel()

    def _follow_selection(self) -> None:
        if self.session.selection is not None:
            self.tools.forget_connection()

    # Commands

    def judge(self, command: Command) -> tuple[str, str]:
        """Give why a command cannot be done, or "", and what it would do."""
        project = self.session.project
        try:
            made = command.edit(project.spec)
            check_fit(dataclasses.replace(project, spec=made.spec), self.session.data)
            return "", command.words(made, project.spec)
        except UserError as error:
            return str(error), ""

    def run(self, command: Command, merge: str = "") -> None:
        """Do a command as soon as training rests; a refusal is told and changes nothing."""
        self.session.when_idle(lambda: self._run(command, merge))

    def _run(self, command: Command, merge: str) -> None:
        outcomes = []

        def change(project: Project) -> Project:
            outcomes.append(command.run(project))
            return outcomes[0].project

        if self.session.edit(command.title, change, merge) and outcomes:
            self.session.select(Ref("layer", outcomes[0].layer))
            self.session.say(outcomes[0].done)

    def chosen(self) -> tuple[str, ...]:
        """Name the selected layers."""
        ref, spec = self.session.selection, self.session.project.spec
        layers = tuple(name for name in self.session.selected_layers if name in spec)
        return layers or ((ref.layer,) if ref is not None and ref.layer in spec else ())

    def behind(self, layer: Layer | None = None) -> str:
        """Name the layer behind which things are added now."""
        chosen = self.chosen()
        return default_place(self.session.project.spec, layer or LAYERS["dense"](), chosen[-1] if chosen else "")

    def enabled(self) -> dict[str, bool]:
        """Tell which commands of building can be done now, by their ids."""
        session, names = self.session, self.chosen()
        spec, build = session.project.spec, session.mode == "build"
        inner = any(name not in (spec.input.name, spec.output.name) for name in names)
        one = inner and names[0] not in (spec.input.name, spec.output.name)
        chosen = self.tools.shown.chosen is not None
        made = {
            "network.remove_layer": inner or chosen, "edit.cut": inner and build, "edit.copy": bool(names) and build,
            "edit.paste": build, "edit.duplicate": inner and build, "network.insert": build,
            "network.connect": bool(names) and build, "network.rename": bool(names) and build,
        }  # fmt: skip
        return (
            made
            | dict.fromkeys(("network.move_left", "network.move_right"), one)
            | dict.fromkeys(
                ("network.more_units", "network.fewer_units"), one and bool(wiring.size_setting(spec, names[0]))
            )
        )

    # What the menu does

    def remove(self) -> None:
        """Take the selected connection away, else the selected layers; of several, the ends stay."""
        if self.tools.remove_connection():
            return
        names, spec = self.chosen(), self.session.project.spec
        inner = tuple(name for name in names if name not in (spec.input.name, spec.output.name))
        names = inner if len(names) > 1 and inner else names
        if names:
            self.run(edits.remove(names))

    def shift(self, by: int) -> None:
        """Move the selected layer one place along."""
        for name in self.chosen()[:1]:
            self.run(edits.shift(name, by))

    def grow(self, by: int) -> None:
        """Give the selected layer more or fewer units or channels."""
        for name in self.chosen()[:1]:
            setting = wiring.size_setting(self.session.project.spec, name)
            now = getattr(self.session.project.spec[name].layer, setting, 1)
            self.run(edits.resize(name, max(1, now + by), setting or "units"), f"layer.{name}.{setting}")

    def _resize(self, name: str, size: int, setting: str, drag: int) -> None:
        """Follow the grip: every size is made from the network as it was when the drag began, so nothing gets lost."""
        if self._base is None or self._base[0] != drag:
            self._base = drag, self.session.project
        base, command = self._base[1], edits.resize(name, size, setting)
        outcomes = []

        def change(_project: Project) -> Project:
            outcomes.append(command.run(base))
            return outcomes[0].project

        if self.session.edit(command.title, change, tr("drag {drag}", drag=drag)) and outcomes:
            self.session.say(outcomes[0].done)

    def copy(self) -> bool:
        """Put the selected layers on the clipboard, with their weights."""
        try:
            piece = taken(self.session.project, self.chosen(), self.session.weights)
        except UserError as error:
            self.session.tell(str(error))
            return False
        clipboard.put(piece)
        self.session.say(tr("{words} copied", words=piece.words()))
        return True

    def cut(self) -> None:
        """Copy the selected layers and take them out."""
        if self.copy():
            self.remove()

    def paste(self) -> None:
        """Put what the clipboard holds behind the selected layer."""
        self.session.when_idle(self._paste)

    def _paste(self) -> None:
        session, outcomes = self.session, []
        before, after = session.project.spec.names, self.behind()

        def change(project: Project) -> Project:
            piece, text = clipboard.take()
            outcomes.append(pasted(project, piece, after) if piece else pasted_text(project, text, after))
            return outcomes[0].project

        if session.edit(tr("Paste layers"), change) and outcomes:
            new = [name for name in session.project.spec.names if name not in before]
            session.select_layers(new, outcomes[0].layer)
            session.say(outcomes[0].done)

    def duplicate(self) -> None:
        """Put a copy of the selected layers behind them."""
        if self.chosen():
            self.run(duplicate(self.chosen()))

    def rename(self, name: str = "") -> None:
        """Open the field for the name on the box of a layer, else of the selected one."""
        layer = name or next(iter(self.chosen()), "")
        self.tools.ask_name(layer, lambda new: self.run(rename(layer, new)))

    def connect_by_keys(self) -> None:
        """Begin a connection from the selected layer that arrow keys lead on."""
        for name in self.chosen()[:1]:
            self._window.picture.show_kind("nodes")
            self._window.diagram.setFocus()
            self.tools.keys.begin(name)
