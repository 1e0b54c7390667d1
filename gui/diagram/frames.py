"""Where the frames of groups and the notes lie. Pure geometry, no Qt."""

from __future__ import annotations

from dataclasses import replace

from core.canvas import Group
from gui.diagram.places import Place
from gui.diagram.routes import solid
from gui.diagram.shapes import Box, Layout, Plan, united

MARGIN, TITLE = 16.0, 26.0
"""Pixels of a frame around its layers, and of the strip with its name above them."""


def frame(layout: Layout, group: Group) -> Box | None:
    """Give the frame of an unfolded group, None where it is folded or has no layer in the network."""
    columns = [layout.columns[name] for name in group.layers if name in layout.columns]
    boxes = [box for column in columns for box in solid(column)]
    boxes += [box for column in columns for unit in column.units[-1:] if (box := column.bias_box(unit, 40))]
    if group.folded or not boxes:
        return None
    box = united(boxes).grown(MARGIN)
    return Box(box.x, box.y - TITLE, box.w, box.h + TITLE)


def title_strip(box: Box) -> Box:
    """Give the strip of a frame by which it is taken."""
    return box._replace(h=TITLE)


def note_box(layout: Layout, at: int) -> Box:
    """Give the box of a note in the scene."""
    note = layout.plan.canvas.notes[at]
    x, y = layout.spot(note.x, note.y)
    return Box(x, y, note.w, note.h)


def around_all(layout: Layout) -> Box:
    """Give the bounds with frames and notes."""
    found = [box.grown(14) for group in layout.plan.canvas.groups if (box := frame(layout, group)) is not None]
    found += [note_box(layout, at).grown(14) for at in range(len(layout.plan.canvas.notes))]
    return united([layout.bounds, *found])


def with_notes(layout: Layout, plan: Plan) -> Layout | None:
    """Give the layout for a plan with other notes; None where more than those has changed."""
    old = layout.plan
    if plan.canvas is old.canvas or plan.canvas.groups != old.canvas.groups:
        return None
    if replace(plan, canvas=old.canvas) != old:
        return None
    changed = replace(layout, plan=plan)
    return replace(changed, bounds=around_all(changed))


def free_spot(layout: Layout, wanted: Box) -> Place:
    """Give the place for a new note: as wished where that is free, else below what is there."""
    taken = [box for column in (*layout.columns.values(), *layout.folded.values()) for box in solid(column)]
    taken += [note_box(layout, at) for at in range(len(layout.plan.canvas.notes))]
    box = wanted
    for _ in range(len(taken) + 1):
        hit = [other for other in taken if other.grown(8).meets(box)]
        if not hit:
            break
        box = box._replace(y=max(other.bottom for other in hit) + 12)
    return layout.place_at(box.x, box.y)
