"""Where a step is: the call stack from the run down to one number, and the items that a debugger steps over."""

from __future__ import annotations

from dataclasses import dataclass

from core.explain_conv import at, indexed
from core.explanation import Ref, sub
from core.language import tr
from core.walk import PHASES, PIXEL_PARTS, Segment, Walk

GRANULARITIES = {
    "term": tr("Term"),
    "neuron": tr("Neuron"),
    "layer": tr("Layer"),
    "phase": tr("Phase"),
    "batch": tr("Batch"),
    "epoch": tr("Epoch"),
}
"""From the finest to the coarsest: each is one level of the tree of steps."""
PHASE_NAMES = {
    "encode": tr("Encode"),
    "forward": tr("Forward"),
    "loss": tr("Loss"),
    "backward": tr("Backward"),
    "update": tr("Update"),
}


@dataclass(frozen=True)
class Level:
    """One line of the call stack: `kind` is stable, `text` is what the user reads, steps `start` to `stop` are in it.

    `start` is −1 where the line stands for more than this walk.
    """

    kind: str
    text: str
    start: int = -1
    stop: int = -1


def finer(granularity: str) -> str:
    """Give the next finer granularity; the finest stays."""
    names = list(GRANULARITIES)
    return names[max(0, names.index(granularity) - 1)]


def coarser(granularity: str) -> str:
    """Give the next coarser granularity; the coarsest stays."""
    names = list(GRANULARITIES)
    return names[min(len(names) - 1, names.index(granularity) + 1)]


def span(walk: Walk, index: int, granularity: str) -> tuple[int, int]:
    """Give first and last step of the item of a granularity that step `index` is in."""
    if granularity in ("term", "neuron"):
        return index, index
    segments = walk.segments
    at = segments.index(walk.segment(index))
    first = last = at
    while first > 0 and _together(segments[first - 1], segments[at], granularity):
        first -= 1
    while last + 1 < len(segments) and _together(segments[last + 1], segments[at], granularity):
        last += 1
    return segments[first].start, segments[last].stop - 1


def forward_from(walk: Walk, cursor: int, granularity: str) -> int:
    """Give the step where the next item ends; the walk's end where it lies beyond."""
    following = cursor + 1
    return span(walk, following, granularity)[1] if following < len(walk) else len(walk) - 1


def back_from(walk: Walk, cursor: int, granularity: str) -> int:
    """Give the step before the item that ends at or holds the cursor; −1 is before the first."""
    return span(walk, cursor, granularity)[0] - 1 if cursor >= 0 else -1


def call_stack(walk: Walk, index: int) -> tuple[Level, ...]:
    """Give the lines from the run down to the number that step `index` makes (−1: before the first step)."""
    lines = list(_moment(walk))
    if index < 0:
        return tuple(lines)
    segment, told = walk.segment(index), walk[index]
    first, last = span(walk, index, "phase")
    lines.append(Level("phase", PHASE_NAMES[segment.phase], first, last))
    if segment.layer:
        first, last = span(walk, index, "layer")
        lines.append(Level("layer", segment.layer, first, last))
    lines += _inside(walk, segment, index, told.focus)
    return tuple(lines)


def _moment(walk: Walk) -> list[Level]:
    frame, batch = walk.frame, walk.batch
    lines = [Level("run", tr("Run")), Level("epoch", tr("Epoch {epoch}", epoch=frame.epoch + 1))]
    if batch is not None:
        lines.append(Level("batch", tr("Batch {number} of {count}", number=batch.number + 1, count=batch.count)))
    lines.append(Level("update", tr("Update {step}", step=frame.step + 1)))
    lines.append(Level("row", tr("Row {row}", row=walk.row + 1), 0, len(walk) - 1))
    return lines


def _inside(walk: Walk, segment: Segment, index: int, focus: Ref) -> list[Level]:
    """Name unit and weight."""
    if focus.kind == "weight":
        first, last = _unit_span(walk, segment, index, focus)
        return [
            Level("unit", _owner(walk, focus), first, last),
            Level("number", tr("weight {indexed}", indexed=indexed("w", focus.index)), index, index),
        ]
    if focus.kind == "bias":
        name = tr("bias b{sub}", sub=sub(focus.index[0] + 1))
        return [Level("unit", _owner(walk, focus), index, index), Level("number", name, index, index)]
    if focus.kind == "unit":
        names = {"z": tr("sum"), "a": tr("value"), "dz": tr("slope at the sum"), "da": tr("slope")}
        what = names.get(segment.part.split("@")[0], segment.part.replace("slope.", "slope of ").replace("row.", ""))
        return [
            Level("unit", _place(walk, segment, focus), index, index),
            Level("number", what, index, index),
        ]
    names = {"loss": tr("loss"), "mean": tr("mean over the batch"), "slope": tr("slope")}
    return [Level("number", names.get(segment.part, segment.part), index, index)]


def _owner(walk: Walk, focus: Ref) -> str:
    """Name what a weight or bias belongs to: a neuron, or a filter."""
    kernel = walk.before.get(f"{focus.layer}.weight")
    number = focus.index[-1] + 1
    is_filter = kernel is not None and kernel.ndim == 4
    return tr("filter {number}", number=number) if is_filter else tr("neuron {unit}", unit=number)


def _place(walk: Walk, segment: Segment, focus: Ref) -> str:
    """Name a number as its title does: by row, column and channel in an image, as far as it has them."""
    shape, unit = walk.project.spec.shapes()[focus.layer], focus.index[0]
    if len(shape) != 3:
        return tr("neuron {unit}", unit=unit + 1)
    if segment.layer == focus.layer and segment.count == shape[2] < shape[0] * shape[1] * shape[2]:
        return tr("channel {unit}", unit=unit + 1)
    row, column, channel = (i + 1 for i in at(shape, unit))
    if segment.part in PIXEL_PARTS:
        return tr("row {row}, column {column}", row=row, column=column)
    return tr("row {row}, column {column}, channel {channel}", row=row, column=column, channel=channel)


def _unit_span(walk: Walk, segment: Segment, index: int, focus: Ref) -> tuple[int, int]:
    """Give the steps of all weights into one unit; backwards they stand together."""
    if segment.phase != "backward":
        return index, index
    shape = walk.before[f"{focus.layer}.weight"].shape
    size = segment.count // shape[-1]
    first = segment.start + focus.index[-1] * size
    return first, first + size - 1


def _together(a: Segment, b: Segment, granularity: str) -> bool:
    """Tell whether two segments belong to one item."""
    if a.phase != b.phase:
        return False
    return granularity not in ("layer",) or a.layer == b.layer


assert set(PHASE_NAMES) == set(PHASES)
