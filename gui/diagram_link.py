"""Between session and diagram: what is drawn, and what the diagram's gestures ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QMenu

from core.explanation import Ref
from core.layers.dense import Dense
from gui.picture_frame import PictureFrame
from gui.session import Session

if TYPE_CHECKING:
    from gui.main_window import MainWindow

MENU = (
    "network.add_layer", "network.remove_layer", "network.move_left", "network.move_right", "network.more_units",
    "network.fewer_units",
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
        for view in (diagram, matrices):
            session.selection_changed.connect(lambda view=view: view.select(session.selection))
            view.selected.connect(session.select)
            view.value_typed.connect(self._type)
            view.layer_menu_requested.connect(self._show_menu)
            view.place_menu_requested.connect(self._show_place_menu)
        diagram.insert_requested.connect(lambda after: session.add_layer(Dense(), after))
        diagram.moved.connect(self._move)
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
            self._diagram.set_picture(picture, mode, not self._session.training.running)

    def _turn(self) -> None:
        """Draw the other one, which was not drawn while it was hidden."""
        self.draw()
        for view in (self._diagram, self._frame.matrices):
            view.select(self._session.selection)

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
