"""What lies on the diagram beside the network: notes, groups, pinned neurons. Engine and exports ignore it."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from core.errors import UserError
from core.language import tr
from core.spec import NetworkSpec

Place = tuple[float, float]
LONGEST_NOTE, LONGEST_NAME = 5000, 40
MOST = 500
"""Notes, and groups, that a project holds at most."""
FARTHEST = 1e6
"""Pixels from the middle at which something can lie at most."""
NOTE_SIZE, LEAST_NOTE = (190.0, 90.0), (80.0, 40.0)


@dataclass(frozen=True)
class Note:
    """A plain text on the diagram: its upper left corner and its size, in pixels of the unscaled diagram."""

    text: str
    x: float
    y: float
    w: float = NOTE_SIZE[0]
    h: float = NOTE_SIZE[1]


@dataclass(frozen=True)
class Group:
    """Layers that belong together; folded, the diagram draws one box for them."""

    name: str
    layers: tuple[str, ...]
    folded: bool = False


@dataclass(frozen=True)
class Canvas:
    """Notes and groups of a project, and neurons that stay on show. A layer is in one group at most."""

    notes: tuple[Note, ...] = ()
    groups: tuple[Group, ...] = ()
    pins: tuple[tuple[str, int], ...] = ()
    """Layer and number of each pinned neuron, in order."""

    def group_of(self, layer: str) -> Group | None:
        """Give the group that a layer is in."""
        return next((group for group in self.groups if layer in group.layers), None)

    def group(self, name: str) -> Group:
        """Give the group called `name`.

        Raises:
            UserError: when there is none.
        """
        found = next((group for group in self.groups if group.name == name), None)
        if found is None:
            raise UserError(tr("There is no group called “{name}” any more.", name=name))
        return found

    def with_note(self, note: Note, at: int | None = None) -> Canvas:
        """Add a note, or put it in place of number `at`.

        Raises:
            UserError: when its text is too long or there are too many notes.
        """
        _check_note(note)
        if at is not None:
            return replace(self, notes=(*self.notes[:at], note, *self.notes[at + 1 :]))
        if len(self.notes) >= MOST:
            raise UserError(tr("There are {most} notes already; delete one first.", most=MOST))
        return replace(self, notes=(*self.notes, note))

    def without_note(self, at: int) -> Canvas:
        """Take a note away."""
        return replace(self, notes=(*self.notes[:at], *self.notes[at + 1 :]))

    def grouped(self, layers: Iterable[str], name: str) -> Canvas:
        """Put layers into a group of their own; they leave the groups that they were in.

        Raises:
            UserError: when the name is taken or not allowed, or there are no layers.
        """
        members = tuple(dict.fromkeys(layers))
        if not members:
            raise UserError(tr("Select the layers that the group is to hold."))
        others = _less(self.groups, members)
        name = _checked(name, others)
        return replace(self, groups=(*others, Group(name, members)))

    def ungrouped(self, name: str) -> Canvas:
        """Take a group's frame away; its layers stay."""
        return replace(self, groups=tuple(group for group in self.groups if group.name != name))

    def renamed_group(self, old: str, new: str) -> Canvas:
        """Give a group another name.

        Raises:
            UserError: when it is taken or not allowed.
        """
        new = _checked(new, [group for group in self.groups if group.name != old])
        return self._changed(old, name=new)

    def folded(self, name: str, folded: bool) -> Canvas:
        """Fold or unfold a group."""
        return self._changed(name, folded=folded)

    def pinned(self, layer: str, unit: int) -> Canvas:
        """Pin a neuron, or let it go where it is pinned.

        Raises:
            UserError: when there are too many.
        """
        pins = set(self.pins) ^ {(layer, unit)}
        if len(pins) > MOST:
            raise UserError(tr("There are {most} pinned neurons already; let one go first.", most=MOST))
        return replace(self, pins=tuple(sorted(pins)))

    def _changed(self, group_name: str, **what: Any) -> Canvas:
        groups = (replace(group, **what) if group.name == group_name else group for group in self.groups)
        return replace(self, groups=tuple(groups))

    def free_name(self) -> str:
        """Give the first free name for a new group."""
        taken, number = {group.name for group in self.groups}, 1
        while f"Group {number}" in taken:
            number += 1
        return tr("Group {number}", number=number)

    def kept(self, spec: NetworkSpec) -> Canvas:
        """Give the canvas for another network: layers that are gone leave their groups, and empty groups go."""
        pins = tuple(pin for pin in self.pins if _is_unit(spec, *pin)) if self.pins else ()
        if all(name in spec for group in self.groups for name in group.layers):
            return self if pins == self.pins else replace(self, pins=pins)
        gone = [name for group in self.groups for name in group.layers if name not in spec]
        return replace(self, groups=_less(self.groups, gone), pins=pins)

    def renamed(self, old: str, new: str) -> Canvas:
        """Give the canvas with another name for one layer."""
        groups = (
            replace(group, layers=tuple(new if name == old else name for name in group.layers)) for group in self.groups
        )
        pins = tuple(sorted((new if layer == old else layer, unit) for layer, unit in self.pins))
        return replace(self, groups=tuple(groups), pins=pins)

    def to_json(self) -> dict[str, Any]:
        """Give the canvas as plain JSON values."""
        return {
            "notes": [dataclasses.asdict(note) for note in self.notes],
            "groups": [{**vars(group), "layers": list(group.layers)} for group in self.groups],
            **({"pins": [[layer, unit] for layer, unit in self.pins]} if self.pins else {}),
        }


def canvas_from_json(data: Any, spec: NetworkSpec) -> Canvas:
    """Read a canvas from plain JSON values.

    Raises:
        UserError: naming the note or group and what is wrong with it.
    """
    if not isinstance(data, dict) or set(data) - {"notes", "groups", "pins"}:
        raise UserError(tr("notes, groups and pins are expected."))
    notes, groups, pins = data.get("notes", []), data.get("groups", []), data.get("pins", [])
    if not all(isinstance(each, list) and len(each) <= MOST for each in (notes, groups, pins)):
        raise UserError(tr("lists of at most {most} notes, groups and pins are expected.", most=MOST))
    canvas = Canvas(tuple(_note(entry, at) for at, entry in enumerate(notes)), (), _pins(pins, spec))
    for entry in groups:
        canvas = _with_group(canvas, entry, spec)
    return canvas


def _is_unit(spec: NetworkSpec, layer: str, unit: int) -> bool:
    return layer in spec and 0 <= unit < math.prod(spec.shapes()[layer])


def _pins(entries: list[Any], spec: NetworkSpec) -> tuple[tuple[str, int], ...]:
    for entry in entries:
        if not isinstance(entry, list) or [type(part) for part in entry] != [str, int] or not _is_unit(spec, *entry):
            raise UserError(
                tr(
                    "pin {entry!r}: the name of a layer and the number of one of its neurons are expected.",
                    entry=entry,
                )
            )
    return tuple(sorted({(layer, unit) for layer, unit in entries}))


def _note(entry: Any, at: int) -> Note:
    names = {"text", "x", "y", "w", "h"}
    if not isinstance(entry, Mapping) or set(entry) != names or not isinstance(entry["text"], str):
        raise UserError(tr("note {at}: text, x, y, w and h are expected.", at=at + 1))
    numbers = [entry[key] for key in ("x", "y", "w", "h")]
    if not all(type(value) in (int, float) and math.isfinite(value) for value in numbers):
        raise UserError(tr("note {at}: place and size have to be finite numbers.", at=at + 1))
    note = Note(entry["text"], *map(float, numbers))
    _check_note(note)
    return note


def _check_note(note: Note) -> None:
    if len(note.text) > LONGEST_NOTE:
        raise UserError(
            tr(
                "A note holds up to {longest_note} characters; this text has {n_note}.",
                longest_note=LONGEST_NOTE,
                n_note=len(note.text),
            )
        )
    far = max(abs(note.x), abs(note.y), note.w, note.h) > FARTHEST
    if far or note.w < LEAST_NOTE[0] or note.h < LEAST_NOTE[1]:
        raise UserError(tr("A note lies on the diagram and is at least 80 pixels wide and 40 high."))


def _with_group(canvas: Canvas, entry: Any, spec: NetworkSpec) -> Canvas:
    if not isinstance(entry, Mapping) or set(entry) != {"name", "layers", "folded"}:
        raise UserError(tr("a group needs a name, layers and whether it is folded."))
    name, layers, folded = entry["name"], entry["layers"], entry["folded"]
    if not isinstance(name, str) or not isinstance(layers, list) or type(folded) is not bool:
        raise UserError(tr("a group's name, layers or folded have the wrong type."))
    for layer in layers:
        if not isinstance(layer, str) or layer not in spec or canvas.group_of(layer) or layers.count(layer) > 1:
            raise UserError(
                tr(
                    "group “{name}”: {layer!r} is no layer of the network, or is in two groups.",
                    name=name,
                    layer=layer,
                )
            )
    made = canvas.grouped(layers, name)
    return made.folded(made.groups[-1].name, folded)


def _checked(name: str, others: Iterable[Group]) -> str:
    name = " ".join(name.split())
    if not name or len(name) > LONGEST_NAME:
        raise UserError(tr("A group needs a name of 1 to {longest_name} characters.", longest_name=LONGEST_NAME))
    if any(group.name == name for group in others):
        raise UserError(tr("There is a group called “{name}” already; choose another name.", name=name))
    return name


def _less(groups: tuple[Group, ...], layers: Iterable[str]) -> tuple[Group, ...]:
    gone = set(layers)
    left = (replace(group, layers=tuple(n for n in group.layers if n not in gone)) for group in groups)
    return tuple(group for group in left if group.layers)
