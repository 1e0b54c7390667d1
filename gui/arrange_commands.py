"""Commands that arrange the diagram: where layers stand, notes and groups. They change neither network nor training."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QInputDialog

from core.canvas import NOTE_SIZE, Canvas, Note
from core.language import tr
from gui.actions import retitle
from gui.diagram import align, frames
from gui.diagram.arranging import STEP, shifted
from gui.diagram.places import Place
from gui.diagram.shapes import Box, Layout
from gui.session import Session

if TYPE_CHECKING:
    from gui.main_window import MainWindow

Places = Mapping[str, Place]
NUDGES = {"left": (-STEP, 0.0), "right": (STEP, 0.0), "up": (0.0, -STEP), "down": (0.0, STEP)}


def arrange(session: Session, text: str, change: Callable[[Places], Places], merge: str = "") -> bool:
    """Change where layers stand; training goes on. Edits with the same `merge` in a row are undone together."""
    return session.edit_beside(
        text, lambda project: dataclasses.replace(project, positions=dict(change(project.positions))), merge
    )


def edit_canvas(session: Session, text: str, change: Callable[[Canvas], Canvas], merge: str = "") -> bool:
    """Change notes and groups; training goes on.

    A UserError of `change` is told, and changes nothing.
    """
    return session.edit_beside(text, lambda project: dataclasses.replace(project, canvas=change(project.canvas)), merge)


class ArrangeCommands:
    """What the commands do, on the diagram and the session of a window."""

    def __init__(self, window: MainWindow) -> None:
        """Serve `window`."""
        self._window, self._session, self._view = window, window.session, window.diagram
        self.spot: QPointF | None = None

    def enabled(self) -> dict[str, bool]:
        """Tell which commands can be done now, by their ids."""
        session, build = self._session, self._session.mode == "build"
        project, layers = session.project, self._layers()
        note = self._view.hands.note is not None
        group = bool(layers) and project.canvas.group_of(layers[0]) is not None
        found = {
            "arrange.tidy": bool(project.positions), "group.make": bool(layers), "note.add": True,
            "note.edit": note, "note.delete": note,
        }  # fmt: skip
        found |= dict.fromkeys(("group.fold", "group.rename", "group.remove"), group)
        found |= {f"arrange.nudge_{way}": bool(layers) or note for way in NUDGES}
        found |= {f"arrange.{name}": len(layers) >= (3 if name in align.SPREADS else 2) for name in align.WAYS}
        return {name: on and build for name, on in found.items()}

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what each command does, by its id."""
        return {
            "arrange.tidy": self.tidy,
            **{f"arrange.{name}": partial(self._align, name) for name in align.WAYS},
            **{f"arrange.nudge_{way}": partial(self._nudge, way) for way in NUDGES},
            "group.make": self._group,
            "group.fold": lambda: self.toggle(self._group_name()),
            "group.rename": lambda: self.rename_group(self._group_name()),
            "group.remove": self._ungroup,
            "note.add": self.add_note,
            "note.edit": lambda: self._view.hands.edit(self._view.hands.note or 0),
            "note.delete": self._view.hands.delete,
            "view.map": self._turn_map,
        }

    def _turn_map(self) -> None:
        map_ = self._window.picture.map
        map_.turn()
        retitle(self._window.actions_by_id["view.map"], tr("Hide mini-map") if map_.wanted else tr("Show mini-map"))

    def _layers(self) -> tuple[str, ...]:
        spec = self._session.project.spec
        return tuple(name for name in self._session.selected_layers if name in spec)

    def _layout(self) -> Layout | None:
        self._window.link.settle()
        return self._view.arrangement()

    # Places

    def place(self, places: Places, layers: tuple[str, ...]) -> None:
        """Keep where layers were put; each drag is one step back."""
        arrange(self._session, tr("Move {called}", called=_called(layers)), lambda _: places)
        self._window.link.draw()

    def tidy(self) -> None:
        """Forget where layers were put."""
        arrange(self._session, tr("Tidy up"), lambda _: {})
        self._window.link.draw()
        self._view.fit()

    def _align(self, name: str) -> None:
        layout, layers = self._layout(), self._layers()
        if layout is not None:
            drawn = [layer for layer in layers if layer in layout.columns]
            self._hold_still()
            text = f"{self._window.actions_by_id[f'arrange.{name}'].text()}: {_called(layers)}"
            arrange(self._session, text, lambda _: align.aligned(layout, drawn, name))

    def _nudge(self, way: str) -> None:
        layout, layers, hands = self._layout(), self._layers(), self._view.hands
        if layout is None:
            return
        self._hold_still()
        dx, dy = NUDGES[way]
        layers = tuple(layer for layer in layers if layer in layout.places)  # the matrices may be on show instead
        if hands.note is not None:
            at, note = hands.note, self._session.project.canvas.notes[hands.note]
            moved = dataclasses.replace(note, x=round(note.x + dx, 1), y=round(note.y + dy, 1))
            edit_canvas(self._session, tr("Move note"), lambda canvas: canvas.with_note(moved, at), f"note.{at}.place")
        elif layers:
            moved_all = shifted(layout.places, layers, (dx, dy))
            arrange(
                self._session,
                tr("Nudge {called}", called=_called(layers)),
                lambda _: moved_all,
                f"nudge.{'.'.join(layers)}",
            )
        self._window.link.draw()

    def _hold_still(self) -> None:
        """Keep the scale and what is shown: only what is moved is to move."""
        self._view.fitted = False

    # Groups

    def _group_name(self) -> str:
        layers = self._layers()
        group = self._session.project.canvas.group_of(layers[0]) if layers else None
        return group.name if group is not None else ""

    def _group(self) -> None:
        layers = self._layers()
        name = self._session.project.canvas.free_name()
        if layers and edit_canvas(
            self._session, tr("Group {called}", called=_called(layers)), lambda c: c.grouped(layers, name)
        ):
            self._window.link.draw()
            self.rename_group(name)

    def rename_group(self, name: str) -> None:
        """Ask for another name of a group."""
        if not name:
            return
        new, wanted = QInputDialog.getText(self._window, tr("Name of the group"), tr("Name"), text=name)
        if wanted and new != name:
            edit_canvas(self._session, tr("Rename {name}", name=name), lambda canvas: canvas.renamed_group(name, new))

    def toggle(self, name: str) -> None:
        """Fold or unfold a group."""
        if name:
            folded = not self._session.project.canvas.group(name).folded
            text = f"{'Fold' if folded else 'Unfold'} {name}"
            edit_canvas(self._session, text, lambda canvas: canvas.folded(name, folded))

    def _ungroup(self) -> None:
        name = self._group_name()
        edit_canvas(self._session, tr("Ungroup {name}", name=name), lambda canvas: canvas.ungrouped(name))

    # Notes

    def add_note(self) -> None:
        """Put an empty note where the menu was opened, else where there is room in the view, and open its field."""
        layout = self._layout()
        if layout is None:
            return
        shown = self._view.mapToScene(self._view.viewport().rect().center())
        box = Box(shown.x() - NOTE_SIZE[0] / 2, shown.y() - NOTE_SIZE[1] / 2, *NOTE_SIZE)
        spot = self.spot
        x, y = layout.place_at(spot.x(), spot.y()) if spot is not None else frames.free_spot(layout, box)
        if edit_canvas(self._session, tr("Add note"), lambda canvas: canvas.with_note(Note("", x, y))):
            self._window.link.draw()
            self._view.hands.edit(len(self._session.project.canvas.notes) - 1)


def _called(layers: tuple[str, ...]) -> str:
    return layers[0] if len(layers) == 1 else tr("{n_layers} layers", n_layers=len(layers))
