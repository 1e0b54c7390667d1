"""Stepping: a row taken through forward pass, loss, backward pass and update, one number at a time, back and forth.

The engine runs once, on one row or on the whole batch that training would take next; everything that is shown is read
from the tape it filled. Nothing is calculated a second time, and going back is moving an index.
"""

from __future__ import annotations

import bisect
import dataclasses
import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.backend import HostArray, cpu
from core.data.dataset import Dataset
from core.explain_batch import contribution, mean_loss, over_rows, summed_rows, weighted
from core.explain_encoding import encoding_parts
from core.explanation import Explanation, Factor, Phase, Ref
from core.layer import ALL, ROWS, SPOT, Op, Tape, Views
from core.memory import read_memory
from core.next_batch import BatchSlopes, Frame, NextBatch, next_batch, start_frame
from core.optimizers import Optimizer
from core.params import Entry, from_flat
from core.program import Engine, compile_network
from core.project import Project
from core.update import tuned
from core.walk_rows import RowSlopes, spotlight
from core.walk_update import WalkUpdate

__all__ = ["PHASES", "Frame", "Segment", "Walk", "start_frame"]

PHASES: tuple[Phase, ...] = ("encode", "forward", "loss", "backward", "update")

PIXEL_PARTS = ("mean", "variance", "mean_slope", "mean_product")
"""What layer normalization makes once for all numbers of a row, or of a pixel."""
KEPT_STEPS, KEPT_FACTORS = 256, 30_000
"""Explanations that are kept, and the factors in all of them: several panels ask for the same few."""
INSIDE = ("mean", "variance", "norm")
"""What normalization makes on the way to its values: steps of their own, or parts of the value's step."""
UNIT_PARTS = ("z", "a", "dz", "da")
"""Arrays of a layer whose steps make one number after the other, each at the unit of its place."""


@dataclass(frozen=True)
class Segment:
    """A run of steps of one kind: what one operation makes in one direction.

    `part` names what is made: an array of the layer ("z", "a", "dz", "da"), a parameter's slope ("slope.weight"), in a
    batch what the spotlight row adds to it ("row.weight"), the parameter's new value ("weight"), or, with no layer,
    "loss", "mean" (of the batch) and the "slope" at the output.
    """

    phase: Phase
    layer: str
    part: str
    start: int
    count: int
    explain: Callable[[int], Explanation]

    @property
    def stop(self) -> int:
        """One past its last step."""
        return self.start + self.count


class Walk:
    """All steps of one update, indexable: `walk[i]` is an `Explanation`, `len(walk)` counts them.

    Attributes:
        row: the row of the table that is in the spotlight.  rows: all rows that the engine ran on (n,).
        spot: the spotlight's place among them.  batch: which batch they are, None for a row alone.
        tape: the spotlight's numbers; in a batch those of all rows stand beside them, see `core.walk_rows`.
        before: the parameters before the update.  row_slopes: what the spotlight adds to every slope.
    """

    def __init__(
        self, project: Project, data: Dataset, row: int, frame: Frame | None = None, whole_batch: bool = False
    ) -> None:
        """Run the engine in float64 on the CPU: on row `row` of the prepared data, or on the next batch.

        In a batch that lacks `row`, its first row is in the spotlight.
        """
        self.project, self.data = project, data
        self._shapes = project.spec.shapes()
        self.frame = frame if frame is not None else start_frame(project)
        program = compile_network(project.spec, project.config.loss, data.weights is not None)
        most = project.config.batch_size(data.n_train) if whole_batch else 1
        self.engine = Engine(cpu(), program, most, "float64", project.config.run.seed)
        self.batch: NextBatch | None = None
        if whole_batch:
            self.batch, self.data = next_batch(self.engine, project, data, self.frame)
        self.rows: HostArray = self.batch.rows if self.batch is not None else np.array([row])
        found = np.flatnonzero(self.rows == row)
        self.spot = int(found[0]) if len(found) else 0
        self.row = int(self.rows[self.spot])
        self._run(program.order.trained_size)
        self.segments = tuple(self._segments())
        self._starts = [segment.start for segment in self.segments]
        self._length = self.segments[-1].stop
        self._told: dict[int, Explanation] = {}
        self._factors = 0

    def _run(self, size: int) -> None:
        engine, frame, program = self.engine, self.frame, self.engine.program
        engine.load(frame.weights.flat(program.order))
        tape = engine.tape(len(self.rows))
        tape[program.input][...] = self.data.x[self.rows]
        tape["y"][...] = self.data.y[self.rows]
        if self.data.weights is not None:
            tape["weight"][...] = self.data.weights[self.rows]
        self.before: Views = {name: np.array(view) for name, view in engine.weights.items()}
        gathered = BatchSlopes(engine, self.project, frame, self.batch)
        self.pass_number = gathered.step
        with engine.backend.quiet():
            engine.step(tape, self.pass_number)
            self.update = WalkUpdate(engine, self.project, frame, gathered, self._tuned())
        self.weights_after = from_flat(program.order, self.update.after)
        self._gathered, self.losses = gathered, np.array(tape["loss"])
        self.by_row: RowSlopes | None = None
        self.tape: Tape = tape
        self.row_slopes: Views = engine.slopes
        if self.batch is not None:
            self.by_row = RowSlopes(engine, tape, len(self.rows))
            self.tape = spotlight(engine, tape, self.spot) | {ROWS: self.rows, SPOT: np.array(self.spot)}
            own = self.by_row.of_row(self.spot)
            self.row_slopes = {**own, **{f"{ALL}{name}": slope for name, slope in engine.slopes.items()}}

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, index: int) -> Explanation:
        if not 0 <= index < self._length:
            raise IndexError(index)
        told = self._told.get(index)
        if told is None:
            segment = self.segment(index)
            told = segment.explain(index - segment.start)
            self._keep(index, told)
        return told

    def _keep(self, index: int, told: Explanation) -> None:
        """Remember a step and forget the oldest ones where there are many; long sums count by their terms."""
        self._told[index] = told
        self._factors += len(told.factors)
        while len(self._told) > KEPT_STEPS or (self._factors > KEPT_FACTORS and len(self._told) > 1):
            self._factors -= len(self._told.pop(next(iter(self._told))).factors)

    @property
    def loss(self) -> float:
        """The loss that the slopes belong to: the row's, or the mean over the batch."""
        return float(self.losses.mean())

    def segment(self, index: int) -> Segment:
        """Give the segment that step `index` belongs to."""
        return self.segments[bisect.bisect_right(self._starts, index) - 1]

    def next_frame(self) -> Frame:
        """Give where the next walk begins: after this update, or with this batch gathered.

        The end of an epoch that training measures at (`core.following`) is left to `core.moments`.
        """
        frame, batch = self.frame, self.batch
        step = frame.step + 1 if self.update.done else frame.step
        if batch is None:
            return dataclasses.replace(frame, weights=self.weights_after, state=self.update.state, step=step)
        place = (batch.epoch + 1, 0) if batch.is_last else (batch.epoch, batch.number + 1)
        memory = self._gathered.memory_after(float(self.losses.sum()))
        return Frame(self.weights_after, self.update.state, step, *place, memory)

    def done(self, index: int, layer: str, part: str) -> int:
        """Count how many numbers of `part` of `layer` are known once step `index` is done (index −1: none)."""
        for segment in self.segments:
            if segment.layer == layer and segment.part == part:
                return int(np.clip(index - segment.start + 1, 0, segment.count))
        return 0

    def batch_array(self, name: str) -> HostArray | None:
        """Give an array of the tape for all rows, (rows, …); None where there is no such array."""
        found = self.tape.get(f"{ALL}{name}", self.tape.get(name))
        return found if found is None else np.asarray(found)

    def values(self, segment: Segment) -> HostArray:
        """Give the numbers that a segment's steps make, flat and in their order."""
        kind, _, name = segment.part.partition(".")
        if segment.phase == "update":
            return np.asarray(self.weights_after[f"{segment.layer}.{segment.part}"]).ravel()
        if segment.phase == "backward" and kind in ("slope", "row"):
            slopes = self.row_slopes if kind == "row" else self.engine.slopes
            return np.asarray(slopes[f"{segment.layer}.{name}"]).ravel(order="F")
        if segment.phase == "loss":
            numbers = {"loss": self.tape["loss"], "mean": np.array([self.loss])}
            return np.asarray(numbers.get(segment.part, self.tape[self.engine.program.send])).ravel()
        return np.asarray(self.tape[f"{segment.layer}.{segment.part}"]).ravel()

    def first_not_finite(self, segment: Segment) -> int | None:
        """Give the place in a segment of its first number that is NaN or infinite."""
        bad = np.flatnonzero(~np.isfinite(self.values(segment)[: segment.count]))
        return int(bad[0]) if len(bad) else None

    def next_stop(self, index: int, granularity: str) -> int:
        """Give the step where a jump forwards ends: the end of the next layer's operation or phase."""
        if granularity == "neuron":
            return min(index + 1, self._length - 1)
        stops = self._stops(granularity)
        later = [stop for stop in stops if stop > index]
        return later[0] if later else self._length - 1

    def previous_stop(self, index: int, granularity: str) -> int:
        """Give the step where a jump backwards ends; −1 is before the first step."""
        if granularity == "neuron":
            return max(index - 1, -1)
        earlier = [stop for stop in self._stops(granularity) if stop < index]
        return earlier[-1] if earlier else -1

    def find(self, focus: Ref, phase: Phase, part: str = "") -> int | None:
        """Give the last step of `phase` that makes the number at `focus`: a unit's value, a weight's slope.

        `part` narrows it to one array ("z", "a", "dz", "da") where an operation of that phase makes several.
        """
        for segment in reversed(self.segments):
            if segment.phase == phase and segment.layer in (focus.layer, "") and part in ("", segment.part):
                offset = self._offset(segment, focus)
                if offset is not None:
                    return segment.start + offset
        return None

    def origin(self, factor: Factor) -> int | None:
        """Give the step that made a factor; None for data, weights and constants."""
        if factor.made_by == "data" and factor.ref is not None and factor.ref.layer in self.project.spec.inputs:
            return self.find(factor.ref, "encode")
        if factor.ref is None or not factor.part:
            return None
        if factor.ref.kind == "loss":
            return next((s.start for s in self.segments if s.part == factor.part and not s.layer), None)
        if factor.part in ("z", "a", *INSIDE):
            return self.find(factor.ref, "forward", factor.part)
        made = self.find(factor.ref, "backward", factor.part)
        return made if made is not None else self.find(Ref("loss", "", factor.ref.index), "loss", "slope")

    def _offset(self, segment: Segment, focus: Ref) -> int | None:
        """Work out where in a segment a place comes, and make sure of it."""
        if focus.kind in ("weight", "bias"):
            # Its array's own steps, whatever they explain: explaining a sum over rows only to look would cost dearly.
            if segment.part.rpartition(".")[2] != focus.kind or segment.layer != focus.layer:
                return None
            if focus.kind == "bias":
                return focus.index[0] if focus.index[0] < segment.count else None
            # Slopes are made unit by unit, so the first index runs fastest.
            shape = self.before[f"{focus.layer}.weight"].shape
            if len(focus.index) != len(shape) or any(i >= n for i, n in zip(focus.index, shape, strict=True)):
                return None
            return int(np.ravel_multi_index(focus.index, shape, order="F" if segment.phase == "backward" else "C"))
        offset = focus.index[0] if focus.index else 0
        if segment.layer == focus.layer and focus.kind == "unit" and segment.part in UNIT_PARTS:
            # Known without the explanation, which is dear where a sum is long; a test holds every layer to it.
            return offset if offset < segment.count else None
        if segment.part in PIXEL_PARTS and focus.layer in self.project.spec:
            # One number for several units, whose first one is its place.
            offset = offset * segment.count // math.prod(self._shapes[focus.layer])
        if offset >= segment.count:
            return None
        return offset if self[segment.start + offset].focus == focus else None

    def _stops(self, granularity: str) -> list[int]:
        """List the last steps of each segment ("layer") or phase."""
        ends = []
        for segment, following in zip(self.segments, (*self.segments[1:], None), strict=True):
            last = following is None or following.phase != segment.phase
            if granularity == "layer" or last:
                ends.append(segment.stop - 1)
        return ends

    def _tuned(self) -> Optimizer:
        """Give the optimizer with the learning rate that the schedule has at this update."""
        config, frame, rows = self.project.config, self.frame, self.data.n_train
        done = frame.epoch * config.updates_per_epoch(rows) + frame.batch // config.run.accumulate
        if self.batch is None:
            # A row alone makes updates of its own, which the epochs do not count.
            done += frame.step - self.project.progress.step
        return tuned(config, rows, done, read_memory(frame.memory, self.engine.program.order).seen)

    def _segments(self) -> list[Segment]:
        parts: list[tuple[Phase, str, str, int, Callable[[int], Explanation]]] = []
        program, tape, before = self.engine.program, self.tape, self.before
        for layer, count, explain in encoding_parts(self.project.spec, self.data, self.row):
            parts.append(("encode", layer, "a", count, explain))
        for op in program.ops:
            parts.append(("forward", op.layer, op.forward_part(), op.forward_steps(), _forward(op, tape, before)))
        parts.append(("loss", "", "loss", 1, self._explain_loss))
        if self.batch is not None:
            parts.append(("loss", "", "mean", 1, self._explain_mean))
        parts.append(("loss", "", "slope", program.n_outputs, self._explain_loss_slope))
        for op in reversed(program.ops):
            parts += self._backward_parts(op)
        for entry in (entry for entry in program.order.entries if entry.info.trained and self.update.done):
            parts.append(("update", entry.layer, entry.info.name, entry.stop - entry.start, self._new_value(entry)))
        segments: list[Segment] = []
        start = 0
        for phase, layer, part, count, explain in parts:
            if count:
                segments.append(Segment(phase, layer, part, start, count, explain))
                start += count
        return segments

    def _backward_parts(self, op: Op) -> list[tuple[Phase, str, str, int, Callable[[int], Explanation]]]:
        """List what an operation makes backwards; in a batch the row's share of a slope, then all rows' sum."""
        parts: list[tuple[Phase, str, str, int, Callable[[int], Explanation]]] = []
        start = 0
        for layer, part, count in op.backward_parts():
            explain = _backward(op, self.tape, self.before, self.row_slopes, start)
            start += count
            if self.batch is None or not part.startswith("slope."):
                parts.append(("backward", layer, part, count, explain))
                continue
            name = part.removeprefix("slope.")
            parts.append(("backward", layer, f"row.{name}", count, self._share_of_row(explain)))
            parts.append(("backward", layer, part, count, self._sum_of_rows(explain, layer, name)))
        return parts

    def _share_of_row(self, explain: Callable[[int], Explanation]) -> Callable[[int], Explanation]:
        return lambda offset: contribution(explain(offset), self.row)

    def _sum_of_rows(
        self, explain: Callable[[int], Explanation], layer: str, name: str
    ) -> Callable[[int], Explanation]:
        def told(offset: int) -> Explanation:
            slopes, by_row = self.engine.slopes[f"{layer}.{name}"], self.by_row
            index = tuple(int(i) for i in np.unravel_index(offset, slopes.shape, order="F"))
            assert by_row is not None
            shares = by_row.of_number(f"{layer}.{name}", index)
            return summed_rows(explain(offset), name, shares, self.rows, self.row, float(slopes[index]))

        return told

    def _row_values(self, name: str) -> list[float]:
        return [float(value) for value in self.tape[name][0]]

    def _explain_loss(self, index: int) -> Explanation:
        program, output = self.engine.program, self.project.spec.output.name
        z = self._row_values(program.read)
        prediction = self._row_values(program.prediction)
        loss, weight = float(self.tape["loss"][0]), self._weight()
        told = program.loss.explain(self._row_values("y"), prediction, z, loss / weight if weight else loss)
        return _at_output(weighted(told, weight, loss) if program.weighted else told, output)

    def _weight(self) -> float:
        return float(self.tape["weight"][0]) if self.engine.program.weighted else 1.0

    def _explain_mean(self, index: int) -> Explanation:
        return mean_loss(self.losses, self.rows, self.row)

    def _explain_loss_slope(self, unit: int) -> Explanation:
        program, output, rows = self.engine.program, self.project.spec.output.name, len(self.rows)
        slope = float(self.tape[program.send][0, unit])
        weight = self._weight()
        explained = program.loss.explain_slope(
            self._row_values("y"), self._row_values(program.prediction), unit, slope * rows / (weight or 1.0)
        )
        explained = weighted(explained, weight, slope * rows) if program.weighted else explained
        return _at_output(over_rows(explained, rows, slope) if rows > 1 else explained, output)

    def _new_value(self, entry: Entry) -> Callable[[int], Explanation]:
        return lambda offset: self.update.explain(entry, offset)


def _forward(op: Op, tape: Tape, params: Views) -> Callable[[int], Explanation]:
    return lambda index: op.explain_forward(tape, params, index)


def _backward(op: Op, tape: Tape, params: Views, slopes: Views, start: int) -> Callable[[int], Explanation]:
    return lambda index: op.explain_backward(tape, params, slopes, start + index)


def _at_output(explanation: Explanation, output: str) -> Explanation:
    """Name the output layer, which a loss does not know, in the places it points at."""
    factors = tuple(
        f._replace(ref=dataclasses.replace(f.ref, layer=output)) if f.ref and f.ref.kind == "unit" else f
        for f in explanation.factors
    )
    return dataclasses.replace(explanation, factors=factors)
