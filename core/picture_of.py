"""Makes the picture that the diagram draws: of one row run forwards, or of a walk at one of its steps."""

from __future__ import annotations

import numpy as np

from core.backend import HostArray, cpu
from core.data.dataset import Dataset
from core.explanation import Explanation, Ref
from core.layer import Tape
from core.params import Weights
from core.picture import Picture, Values, known
from core.predict import evaluation_engine
from core.program import Engine
from core.spec import NetworkSpec
from core.walk import Walk


class RowPictures:
    """Pictures of single rows run forwards; the arrays are made once per network."""

    def __init__(self, spec: NetworkSpec, data: Dataset) -> None:
        """Prepare for `spec` on the rows of `data`."""
        self.spec, self.data = spec, data
        self._engine: Engine | None = None

    def picture(self, weights: Weights, row: int) -> Picture:
        """Run row `row` of the prepared data through the network."""
        if self._engine is None:
            self._engine = evaluation_engine(self.spec, weights, 1, cpu())
        engine, tape = self._engine, self._engine.tape(1)
        engine.lend(weights)
        tape[engine.program.input][0] = self.data.x[row]
        with engine.backend.quiet():
            engine.forward(tape)
        pipeline = self.data.pipeline
        return Picture(
            self.spec, weights, _read(self.spec, tape, "a"), _read(self.spec, tape, "z"),
            target=self.data.y[row], inputs=pipeline.feature_names, outputs=pipeline.output_names,
        )  # fmt: skip

    def without_values(self, weights: Weights, row: int) -> Picture:
        """Show the weights alone, as long as nothing is calculated."""
        pipeline = self.data.pipeline
        return Picture(
            self.spec, weights, target=self.data.y[row],
            inputs=pipeline.feature_names, outputs=pipeline.output_names,
        )  # fmt: skip


def _read(spec: NetworkSpec, tape: Tape, part: str) -> dict[str, Values]:
    names = (layer.name for layer in spec.layers)
    return {name: known(np.array(tape[f"{name}.{part}"][0]).ravel()) for name in names if f"{name}.{part}" in tape}


def walk_picture(
    walk: Walk, index: int, now: Explanation | None = None, operands: tuple[Ref, ...] | None = None
) -> Picture:
    """Show a walk after step `index` (−1: before the first): what is known so far, and where the step happens.

    `now` is the step under way, where it is not `index`; `operands` are the places that it reads, where not all.
    """
    return WalkPictures(walk).picture(index, now, operands)


class WalkPictures:
    """Pictures of one walk. An array is read once: what is known of it is all that changes from step to step."""

    def __init__(self, walk: Walk) -> None:
        """Prepare for `walk`."""
        self.walk = walk
        self._values: dict[tuple[str, str], tuple[int, Values]] = {}
        self._weights: tuple[tuple[int, ...], Weights] | None = None

    def picture(self, index: int, now: Explanation | None = None, operands: tuple[Ref, ...] | None = None) -> Picture:
        """Show the walk after step `index`; see `walk_picture`."""
        walk = self.walk
        spec, pipeline = walk.project.spec, walk.data.pipeline
        if now is None:
            now = walk[index] if 0 <= index < len(walk) else None
        if operands is None:
            operands = tuple(f.ref for f in now.factors if f.ref is not None) if now else ()
        return Picture(
            spec, self._weights_at(index),
            self._parts(index, "a"), self._parts(index, "z"), self._parts(index, "da"), self._weight_slopes(index),
            target=walk.data.y[walk.row],
            loss=float(walk.tape["loss"][0]) if walk.done(index, "", "loss") else None,
            focus=now.focus if now else None, phase=now.phase if now else None,
            operands=operands,
            inputs=pipeline.feature_names, outputs=pipeline.output_names,
        )  # fmt: skip

    def _parts(self, index: int, part: str) -> dict[str, Values]:
        """Read one array of every layer; only the numbers that steps up to `index` made are known."""
        walk, found = self.walk, {}
        for layer in walk.project.spec.layers:
            name = f"{layer.name}.{part}"
            if part == "da" and layer is walk.project.spec.output:
                name = walk.engine.program.send
            if name in walk.tape:
                array = walk.tape[name][0]
                found[layer.name] = self._known(layer.name, part, array, _count(walk, index, layer.name, part))
        return found

    def _weight_slopes(self, index: int) -> dict[str, Values]:
        found = {}
        for entry in self.walk.engine.program.order.entries:
            count = self.walk.done(index, entry.layer, f"slope.{entry.info.name}")
            found[entry.name] = self._known(entry.name, "slope", self.walk.engine.slopes[entry.name], count)
        return found

    def _known(self, name: str, part: str, array: HostArray, count: int) -> Values:
        """Give an array whose first `count` numbers are known, in the order in which steps make them."""
        before = self._values.get((name, part))
        if before is not None and before[0] == count:
            return before[1]
        kept = before[1].array if before is not None else np.array(array if part == "slope" else np.ravel(array))
        if count <= 0 or count >= kept.size:
            shown = np.broadcast_to(np.bool_(count > 0), kept.shape)
        else:
            # Slopes are made unit by unit, so the source counts faster than the unit.
            shown = (np.arange(kept.size) < count).reshape(kept.shape[::-1]).T
        made = Values(kept, shown)
        self._values[name, part] = count, made
        return made

    def _weights_at(self, index: int) -> Weights:
        """Mix old and new weights: new where the update has been shown."""
        walk, entries = self.walk, self.walk.engine.program.order.entries
        counts = tuple(walk.done(index, entry.layer, entry.info.name) for entry in entries)
        if not any(counts):
            return walk.frame.weights
        if self._weights is None or self._weights[0] != counts:
            self._weights = (
                counts,
                Weights.mixed({e.name: _mixed(walk, e.name, count) for e, count in zip(entries, counts, strict=True)}),
            )
        return self._weights[1]


def _mixed(walk: Walk, name: str, count: int) -> HostArray:
    """Give a parameter of which the first `count` numbers are new."""
    before, after = walk.frame.weights[name], walk.weights_after[name]
    if count <= 0 or count >= before.size:
        return after if count > 0 else before
    mixed = np.array(before)
    mixed.ravel()[:count] = after.ravel()[:count]
    return mixed


def _count(walk: Walk, index: int, layer: str, part: str) -> int:
    spec = walk.project.spec
    if layer in spec.inputs:
        return len(spec.columns(layer)) if part == "a" else 0
    if part == "da" and layer == spec.output.name:
        return walk.done(index, "", "slope")
    return walk.done(index, layer, part)
