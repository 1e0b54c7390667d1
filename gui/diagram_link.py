"""Between session and diagram: what is drawn, and what the diagram's gestures ask for."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QMenu

from core.explanation import Ref
from core.graph_edits import moved_onto
from core.project import Project
from gui.arrange_commands import arrange
from gui.picture_frame import PictureFrame
from gui.session import Session

if TYPE_CHECKING:
    from gui.main_window import MainWindow

MENU = (
    "network.insert", "network.connect", "network.rename", "edit.duplicate", "network.remove_layer",
    "network.move_left", "network.move_right", "network.more_units", "network.fewer_units",
)  # fmt: skip
STEP_MENU = ("step.run_here", "step.why", "step.influences", "step.check")
VIEW_MENU = ("view.pin",)
WATCH_MENU = ("watch.toggle", "watch.edit", "watch.add")


class DiagramLink(QObject):
    """Draws at most once for each turn of the event loop; gestures become edits."""

    def __init__(self, session: Session, frame: PictureFrame, window: MainWindow) -> None:
        """Connect the session with nodes and matrices."""
        super().__init__(window)
        diagram, matrices = frame.diagram, frame.matrices
        self._session, self._frame, self._diagram, self._window = session, frame, diagram, window
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.draw)
        moved = session.stepping.moved
        later = session.late.ready, session.living.ready
        for signal in (session.changed, session.row_changed, session.mode_changed, moved, *later):
            signal.connect(lambda *_: self._later.start())
        session.training.snapshot_taken.connect(lambda _: self.draw())
        session.watching.changed.connect(self._later.start)
        session.opened.connect(diagram.forget)
        frame.turned.connect(self._turn)
        session.selection_changed.connect(self._select)
        diagram.layers_selected.connect(session.select_layers)
        for view in (diagram, matrices):
            view.selected.connect(session.select)
            view.value_typed.connect(self._type)
            view.layer_menu_requested.connect(self._show_menu)
            view.place_menu_requested.connect(self._show_place_menu)
        diagram.insert_requested.connect(window.builder.menus.offer_layers)
        diagram.moved.connect(self._move)
        diagram.placed.connect(self._place)
        diagram.put_into.connect(self._put_into)
        diagram.refused.connect(session.tell)
        session.arranged.connect(self._later.start)
        diagram.units_requested.connect(lambda layer: session.stepping.ask("layer", Ref("layer", layer)))
        self.draw()

    def draw(self) -> None:
        """Draw the present picture; the data mode shows no diagram."""
        mode = self._session.mode
        if mode != "data":
            picture = self._session.picture()
            if self._frame.shows_matrices:
                self._frame.matrices.set_picture(picture, mode)
                return
            self._diagram.set_editable(mode in ("build", "step"))
            project = self._session.project
            self._diagram.set_arrangement(project.positions, project.canvas)
            self._diagram.set_picture(picture, mode, not self._session.training.running)

    def _turn(self) -> None:
        """Draw the other one, which was not drawn while it was hidden."""
        self.draw()
        self._select()

    def _select(self) -> None:
        """Follow the selection; a layer that was added just now has to be drawn first."""
        if self._later.isActive():
            self._later.stop()
            self.draw()
        self._diagram.select(self._session.selection, self._session.selected_layers)
        self._frame.matrices.select(self._session.selection)

    def _type(self, ref: Ref, value: float) -> None:
        stepping = self._session.mode == "step"
        (self._session.stepping if stepping else self._session).set_weight(ref, value)

    def _show_menu(self, layer: str, place: QPoint) -> None:
        self._session.select(Ref("layer", layer))
        self._pop_up((*MENU, *WATCH_MENU), place)

    def _show_place_menu(self, ref: Ref, place: QPoint) -> None:
        """Offer what can be asked about a number while stepping, and to watch it."""
        self._session.select(ref)
        asking = STEP_MENU if self._session.mode == "step" else ()
        pinning = VIEW_MENU if ref.kind in ("unit", "bias", "weight") else ()
        self._pop_up((*asking, *pinning, *(WATCH_MENU if ref.kind != "loss" else ())), place)

    def _pop_up(self, names: tuple[str, ...], place: QPoint) -> None:
        menu = QMenu(self._diagram)
        for name in names:
            if name == WATCH_MENU[0] and menu.actions():
                menu.addSeparator()
            menu.addAction(self._window.actions_by_id[name])
        if menu.actions():
            menu.exec(place)

    def _move(self, layer: str, by: int) -> None:
        self._session.edit(f"Move {layer}", lambda project: project.with_spec(project.spec.move(layer, by)))

    def _place(self, places: Mapping[str, tuple[float, float]], layers: tuple[str, ...]) -> None:
        """Keep where layers were put; each drag is one step back."""
        arrange(self._session, f"Move {layers[0] if len(layers) == 1 else f'{len(layers)} layers'}", lambda _: places)
        self.draw()

    def _put_into(self, layer: str, source: str, target: str) -> None:
        """Put a layer into a connection; where the user placed the layers, it goes between those two."""

        def change(project: Project) -> Project:
            changed = project.with_spec(moved_onto(project.spec, layer, source, target))
            kept = {name: place for name, place in changed.positions.items() if name != layer}
            return dataclasses.replace(changed, positions=kept)

        self._session.edit(f"Put {layer} between {source} and {target}", change)
