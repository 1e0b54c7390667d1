"""Stepping: one row taken through forward pass, loss, backward pass and update, one number at a time, back and forth.

The engine runs once; everything that is shown is read from the tape it filled. Nothing is calculated a second time,
and going back is moving an index.
"""

from __future__ import annotations

import bisect
import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from core import numbers
from core.backend import HostArray, cpu
from core.data.dataset import Dataset
from core.explain_conv import indexed
from core.explanation import Explanation, Factor, Phase, Ref
from core.layer import Op, Tape, Views
from core.memory import read_memory
from core.optimizers import Optimizer
from core.optimizers.base import Told
from core.params import Entry, Weights, from_flat
from core.program import Engine, compile_network
from core.project import Project
from core.update import Updater, tuned

PHASES: tuple[Phase, ...] = ("forward", "loss", "backward", "update")


@dataclass(frozen=True)
class Segment:
    """A run of steps of one kind: what one operation makes in one direction.

    `part` names what is made: an array of the layer ("z", "a", "dz", "da"), a parameter's slope ("slope.weight"), its
    new value ("weight"), or, with no layer, "loss" and its "slope" at the output.
    """

    phase: Phase
    layer: str
    part: str
    start: int
    count: int
    explain: Callable[[int], Explanation]


@dataclass(frozen=True)
class Frame:
    """Where a walk begins: weights, optimizer state, updates so far."""

    weights: Weights
    state: Mapping[str, HostArray]
    step: int


class Walk:
    """All steps of one update on one row, indexable: `walk[i]` is an `Explanation`, `len(walk)` counts them."""

    def __init__(self, project: Project, data: Dataset, row: int, frame: Frame) -> None:
        """Run the engine on row `row` of the prepared data, in float64 on the CPU."""
        self.project, self.data, self.row, self.frame = project, data, row, frame
        program = compile_network(project.spec, project.config.loss)
        self.engine = Engine(cpu(), program, 1, "float64", project.config.run.seed)
        order = program.order
        self.engine.load(frame.weights.flat(order))
        self.tape: Tape = self.engine.tape(1)
        self.tape[program.input][0] = data.x[row]
        self.tape["y"][0] = data.y[row]
        self.before: Views = {name: np.array(view) for name, view in self.engine.weights.items()}
        with self.engine.backend.quiet():
            self.engine.step(self.tape, frame.step + 1)
            self.after, self._old, self._new = self._update(order.trained_size)
        self.weights_after = from_flat(order, self.after)
        self.segments = tuple(self._segments())
        self._starts = [segment.start for segment in self.segments]
        self._length = sum(segment.count for segment in self.segments)

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, index: int) -> Explanation:
        if not 0 <= index < self._length:
            raise IndexError(index)
        segment = self.segment(index)
        return segment.explain(index - segment.start)

    def segment(self, index: int) -> Segment:
        """Give the segment that step `index` belongs to."""
        return self.segments[bisect.bisect_right(self._starts, index) - 1]

    def next_frame(self) -> Frame:
        """Give where the next walk begins: after this update."""
        return Frame(self.weights_after, {k: np.array(v) for k, v in self._new.items()}, self.frame.step + 1)

    def done(self, index: int, layer: str, part: str) -> int:
        """Count how many numbers of `part` of `layer` are known once step `index` is done (index −1: none)."""
        for segment in self.segments:
            if segment.layer == layer and segment.part == part:
                return int(np.clip(index - segment.start + 1, 0, segment.count))
        return 0

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
        if factor.ref is None or not factor.part:
            return None
        if factor.part in ("z", "a"):
            return self.find(factor.ref, "forward", factor.part)
        made = self.find(factor.ref, "backward", factor.part)
        return made if made is not None else self.find(Ref("loss", "", factor.ref.index), "loss", "slope")

    def _offset(self, segment: Segment, focus: Ref) -> int | None:
        """Work out where in a segment a place comes, and make sure of it."""
        offset = 0
        if focus.kind == "weight":
            # Slopes are made unit by unit, so the first index runs fastest.
            shape = self.before[f"{focus.layer}.weight"].shape
            offset = int(np.ravel_multi_index(focus.index, shape, order="F" if segment.phase == "backward" else "C"))
        elif focus.index:
            offset = focus.index[0]
        return offset if offset < segment.count and segment.explain(offset).focus == focus else None

    def _stops(self, granularity: str) -> list[int]:
        """List the last steps of each segment ("layer") or phase."""
        ends = []
        for segment, following in zip(self.segments, (*self.segments[1:], None), strict=True):
            last = following is None or following.phase != segment.phase
            if granularity == "layer" or last:
                ends.append(segment.start + segment.count - 1)
        return ends

    def _update(self, size: int) -> tuple[HostArray, dict[str, HostArray], dict[str, HostArray]]:
        """Do the update that training would do, on a copy; give the parameters and the state before and after.

        A walk is on one row, so accumulating batches changes nothing.
        """
        updater = Updater(self.engine, self.project.config)
        updater.load(self.frame.state)
        old = {name: np.array(values) for name, values in updater.state.items()}
        params, self._used = np.array(self.engine.params), np.array(self.engine.trained_slopes)
        self._optimizer = self._tuned()
        updater.prepare(params[:size], self._used)
        updater.move(self._optimizer, params[:size], self._used, self.frame.step + 1)
        self._moved = np.array(params)
        updater.project(params[:size])
        return params, old, updater.state

    def _tuned(self) -> Optimizer:
        """Give the optimizer with the learning rate that the schedule has at this update."""
        config, progress, rows = self.project.config, self.project.progress, len(self.data.train)
        done = progress.epoch * config.updates_per_epoch(rows) + progress.batch // config.run.accumulate
        seen = read_memory(progress.memory, self.engine.program.order).seen
        return tuned(config, rows, done + self.frame.step - progress.step, seen)

    def _segments(self) -> list[Segment]:
        parts: list[tuple[Phase, str, str, int, Callable[[int], Explanation]]] = []
        program, tape, before, slopes = self.engine.program, self.tape, self.before, self.engine.slopes
        for op in program.ops:
            parts.append(("forward", op.layer, op.forward_part(), op.forward_steps(), _forward(op, tape, before)))
        parts.append(("loss", "", "loss", 1, self._explain_loss))
        parts.append(("loss", "", "slope", program.n_outputs, self._explain_loss_slope))
        for op in reversed(program.ops):
            start = 0
            for layer, part, count in op.backward_parts():
                parts.append(("backward", layer, part, count, _backward(op, tape, before, slopes, start)))
                start += count
        for entry in (entry for entry in program.order.entries if entry.info.trained):
            name = entry.info.name
            parts.append(("update", entry.layer, name, entry.stop - entry.start, self._explain_update(entry)))
        segments: list[Segment] = []
        start = 0
        for phase, layer, part, count, explain in parts:
            if count:
                segments.append(Segment(phase, layer, part, start, count, explain))
                start += count
        return segments

    def _row_values(self, name: str) -> list[float]:
        return [float(value) for value in self.tape[name][0]]

    def _explain_loss(self, index: int) -> Explanation:
        program, output = self.engine.program, self.project.spec.output.name
        z = self._row_values(program.read)
        prediction = self._row_values(program.prediction)
        loss = float(self.tape["loss"][0])
        return _at_output(program.loss.explain(self._row_values("y"), prediction, z, loss), output)

    def _explain_loss_slope(self, unit: int) -> Explanation:
        program, output = self.engine.program, self.project.spec.output.name
        slope = float(self.tape[program.send][0, unit])
        explained = program.loss.explain_slope(self._row_values("y"), self._row_values(program.prediction), unit, slope)
        return _at_output(explained, output)

    def _explain_update(self, entry: Entry) -> Callable[[int], Explanation]:
        def explain(offset: int) -> Explanation:
            return self._weight_update(entry, offset)

        return explain

    def _weight_update(self, entry: Entry, offset: int) -> Explanation:
        place = entry.start + offset
        before, slope = float(self.engine.params[place]), float(self._used[place])
        old = {name: float(values[place]) for name, values in self._old.items()}
        new = {name: float(values[place]) for name, values in self._new.items()}
        told = self._optimizer.explain(before, slope, old, new, self.frame.step + 1)
        tokens, factors, words = self._regularized(told, place)
        index = tuple(int(i) for i in np.unravel_index(offset, entry.shape))
        symbol = indexed(LETTERS.get(entry.info.name, entry.info.name), index)
        ref = _place_of(entry, index)
        title = f"New value of {entry.layer} {symbol}"
        result = float(self.after[place])
        return Explanation("update", title, words, symbol, tokens, factors, result, ref, note=self._note(place))

    def _regularized(self, told: Told, place: int) -> Told:
        """Tell of the slope and the length of the weights where they were changed beside the optimizer."""
        tokens, factors, words = told
        if self._used[place] != self.engine.grads[place]:
            meaning = "the slope of the loss along this weight, after regularisation"
            factors = tuple(dataclasses.replace(f, meaning=meaning) if f.symbol == "slope" else f for f in factors)
        moved, result = float(self._moved[place]), float(self.after[place])
        if moved == result or not moved:
            return tokens, factors, words
        share = Factor("c", result / moved, "what shortens the weights into this unit to the max norm", "update")
        words = f"{words} Then the weights into the unit are shortened to the max norm."
        return ("(", *tokens, ") × ", len(factors)), (*factors, share), words

    def _note(self, place: int) -> str:
        """Give the optimizer's formula, and how rate and slope came about where something changed them."""
        config, parts = self.project.config, [self._optimizer.formula]
        if config.schedule.moves != "never":
            rates = [numbers.text(o.learning_rate) for o in (self._optimizer, config.optimizer)]
            parts.append(f"η = {rates[0]}: {rates[1]} after the schedule {config.schedule.label}")
        raw, used = float(self.engine.grads[place]), float(self._used[place])
        if raw != used:
            shown = numbers.text(raw), numbers.text(used)
            parts.append(f"slope {shown[0]} became {shown[1]} by {config.regularization.summary()}")
        return "; ".join(parts)


LETTERS = {"weight": "w", "bias": "b"}


def _place_of(entry: Entry, index: tuple[int, ...]) -> Ref:
    """Give the place of a parameter: its edge or pill, or the unit that an array of another name belongs to."""
    if entry.info.name == "weight":
        return Ref("weight", entry.layer, index)
    if entry.info.name == "bias":
        return Ref("bias", entry.layer, index)
    return Ref("unit", entry.layer, index[-1:])


def _forward(op: Op, tape: Tape, params: Views) -> Callable[[int], Explanation]:
    return lambda index: op.explain_forward(tape, params, index)


def _backward(op: Op, tape: Tape, params: Views, slopes: Views, start: int) -> Callable[[int], Explanation]:
    return lambda index: op.explain_backward(tape, params, slopes, start + index)


def _at_output(explanation: Explanation, output: str) -> Explanation:
    """Name the output layer, which a loss does not know, in the places it points at."""
    factors = tuple(
        dataclasses.replace(f, ref=dataclasses.replace(f.ref, layer=output)) if f.ref else f
        for f in explanation.factors
    )
    return dataclasses.replace(explanation, factors=factors)


def start_frame(project: Project) -> Frame:
    """Give where stepping begins: the project as it is now."""
    return Frame(project.weights, dict(project.progress.state), project.progress.step)
