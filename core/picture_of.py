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
        engine.load(weights.flat(engine.program.order))
        tape[engine.program.input][0] = self.data.x[row]
        with engine.backend.quiet():
            engine.forward(tape)
        pipeline = self.data.pipeline
        return Picture(
            self.spec, weights, _read(self.spec, tape, "a"), _read(self.spec, tape, "z"),
            target=self.data.y[row], inputs=pipeline.feature_names, outputs=pipeline.output_names,
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
    spec, pipeline = walk.project.spec, walk.data.pipeline
    if now is None:
        now = walk[index] if 0 <= index < len(walk) else None
    if operands is None:
        operands = tuple(f.ref for f in now.factors if f.ref is not None) if now else ()
    return Picture(
        spec, _weights(walk, index),
        _parts(walk, index, "a"), _parts(walk, index, "z"), _parts(walk, index, "da"), _weight_slopes(walk, index),
        target=walk.data.y[walk.row],
        loss=float(walk.tape["loss"][0]) if walk.done(index, "", "loss") else None,
        focus=now.focus if now else None, phase=now.phase if now else None,
        operands=operands,
        inputs=pipeline.feature_names, outputs=pipeline.output_names,
    )  # fmt: skip


def _parts(walk: Walk, index: int, part: str) -> dict[str, Values]:
    """Read one array of every layer; only the numbers that steps up to `index` made are known."""
    values = {}
    for layer in walk.project.spec.layers:
        name = f"{layer.name}.{part}"
        if part == "da" and layer is walk.project.spec.output:
            name = walk.engine.program.send
        if name in walk.tape:
            array = np.array(walk.tape[name][0]).ravel()
            values[layer.name] = Values(array, np.arange(array.size) < _count(walk, index, layer.name, part))
    return values


def _count(walk: Walk, index: int, layer: str, part: str) -> int:
    spec = walk.project.spec
    if layer in spec.inputs:
        return len(spec.columns(layer)) if part == "a" else 0
    if part == "da" and layer == spec.output.name:
        return walk.done(index, "", "slope")
    return walk.done(index, layer, part)


def _weight_slopes(walk: Walk, index: int) -> dict[str, Values]:
    slopes = {}
    for entry in walk.engine.program.order.entries:
        array = np.array(walk.engine.slopes[entry.name])
        count = walk.done(index, entry.layer, f"slope.{entry.info.name}")
        # Slopes are made unit by unit, so the source counts faster than the unit.
        place = np.arange(array.size).reshape(array.shape[::-1]).T
        slopes[entry.name] = Values(array, place < count)
    return slopes


def _weights(walk: Walk, index: int) -> Weights:
    """Mix old and new weights: new where the update has been shown."""
    entries = walk.engine.program.order.entries
    if not any(walk.done(index, entry.layer, entry.info.name) for entry in entries):
        return walk.frame.weights
    mixed: dict[str, HostArray] = {}
    for entry in entries:
        before, after = walk.before[entry.name], walk.weights_after[entry.name]
        done = np.arange(before.size).reshape(before.shape) < walk.done(index, entry.layer, entry.info.name)
        mixed[entry.name] = np.where(done, after, before)
    return Weights(mixed)
