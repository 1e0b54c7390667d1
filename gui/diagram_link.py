"""Between session and diagram: what is drawn, and what the diagram's gestures ask for."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QMenu

from core.canvas import Canvas
from core.explanation import Ref
from core.graph_edits import moved_onto
from core.language import tr
from core.project import Project
from gui.arrange_commands import edit_canvas
from gui.building.wires import connection_at
from gui.diagram.canvas_hands import Target
from gui.picture_frame import PictureFrame
from gui.session import Session

if TYPE_CHECKING:
    from gui.main_window import MainWindow

MENU = (
    "network.insert", "network.connect", "network.rename", "edit.duplicate", "network.remove_layer",
    "network.move_left", "network.move_right", "network.more_units", "network.fewer_units",
)  # fmt: skip
STEP_MENU = ("step.run_here", "step.why", "step.influences", "step.check")
GROUP_MENU = ("group.make", "group.fold", "group.rename", "group.remove")
ALIGN_MENU = (
    "arrange.left", "arrange.center", "arrange.top", "arrange.middle", "arrange.across", "arrange.down",
)  # fmt: skip
NOTE_MENU = ("note.edit", "note.delete")
CANVAS_MENU = ("note.add", "edit.paste", "edit.select_all", "arrange.tidy", "view.fit", "view.map")
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
        diagram.placed.connect(window.arranger.place)
        diagram.put_into.connect(self._put_into)
        diagram.refused.connect(session.tell)
        diagram.canvas_edited.connect(self._edit_canvas)
        diagram.fold_toggled.connect(window.arranger.toggle)
        diagram.group_rename_wanted.connect(window.arranger.rename_group)
        diagram.note_selected.connect(window.refresh_commands)
        diagram.canvas_menu_requested.connect(self._show_canvas_menu)
        session.arranged.connect(self._later.start)
        session.arranged.connect(window.refresh_commands)
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

    def settle(self) -> None:
        """Draw now what waits to be drawn: whoever reads the diagram finds the layers of the project."""
        if self._later.isActive():
            self._later.stop()
            self.draw()

    def _select(self) -> None:
        """Follow the selection; a layer that was added just now has to be drawn first."""
        self.settle()
        self._diagram.select(self._session.selection, self._session.selected_layers)
        self._frame.matrices.select(self._session.selection)

    def _type(self, ref: Ref, value: float) -> None:
        stepping = self._session.mode == "step"
        (self._session.stepping if stepping else self._session).set_weight(ref, value)

    def _show_menu(self, layer: str, place: QPoint) -> None:
        """Offer what can be done with a layer, or with all selected ones where it is among several."""
        if len(self._session.selected_layers) < 2 or layer not in self._session.selected_layers:
            self._session.select(Ref("layer", layer))
        building = self._session.mode == "build"
        self._pop_up((*MENU, *WATCH_MENU), place, *((ALIGN_MENU, GROUP_MENU) if building else ()))

    def _show_canvas_menu(self, target: Target | None, place: QPoint) -> None:
        """Offer what can be done with a note, a group, a connection or the empty canvas."""
        if target is None:
            self._show_empty_menu(place)
        elif target.note >= 0:
            self._diagram.hands.choose(target.note)
            self._pop_up(NOTE_MENU, place)
        else:
            self._diagram.hands.take_group(target.name)
            self._pop_up(GROUP_MENU[1:], place, ALIGN_MENU)

    def _show_empty_menu(self, place: QPoint) -> None:
        """Where a connection runs, offer to cut it or to put a layer into it."""
        layout, point = self._diagram.arrangement(), self._diagram.scene_point(place)
        ends = connection_at(layout, point.x(), point.y()) if layout is not None else None
        if ends is not None:
            self._window.builder.menus.offer_for_connection(*ends, place)
            return
        self._window.arranger.spot = point
        self._pop_up(CANVAS_MENU, place)
        self._window.arranger.spot = None

    def _show_place_menu(self, ref: Ref, place: QPoint) -> None:
        """Offer what can be asked about a number while stepping, and to watch it."""
        self._session.select(ref)
        asking = STEP_MENU if self._session.mode == "step" else ()
        pinning = VIEW_MENU if ref.kind in ("unit", "bias", "weight") else ()
        self._pop_up((*asking, *pinning, *(WATCH_MENU if ref.kind != "loss" else ())), place)

    def _pop_up(self, names: tuple[str, ...], place: QPoint, *more: tuple[str, ...]) -> None:
        """Show commands, and of `more` those that can be done now."""
        menu, actions = QMenu(self._diagram), self._window.actions_by_id
        menu.setObjectName("diagram.menu")
        menu.setToolTipsVisible(True)
        for name in names:
            if name == WATCH_MENU[0] and menu.actions():
                menu.addSeparator()
            menu.addAction(actions[name])
        for group in more:
            menu.addSeparator()
            for name in group:
                if actions[name].isEnabled():
                    menu.addAction(actions[name])
        if menu.actions():
            menu.exec(place)

    def _move(self, layer: str, by: int) -> None:
        self._session.edit(
            tr("Move {layer}", layer=layer), lambda project: project.with_spec(project.spec.move(layer, by))
        )

    def _edit_canvas(self, text: str, canvas: Canvas) -> None:
        edit_canvas(self._session, text, lambda _: canvas)
        self.draw()

    def _put_into(self, layer: str, source: str, target: str) -> None:
        """Put a layer into a connection; where the user placed the layers, it goes between those two."""

        def change(project: Project) -> Project:
            changed = project.with_spec(moved_onto(project.spec, layer, source, target))
            kept = {name: place for name, place in changed.positions.items() if name != layer}
            return dataclasses.replace(changed, positions=kept)

        self._session.edit(
            tr("Put {layer} between {source} and {target}", layer=layer, source=source, target=target), change
        )
