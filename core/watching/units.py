"""What the units of a network are at one moment: dead or saturated, for some rows and the weights as they are."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import numpy as np

from core.activations import ACTIVATIONS
from core.backend import Array, HostArray
from core.program import Engine

ROWS = 256
"""Training rows that are looked at."""
FLAT = 0.05
"""A slope below this share of the largest one that the activation can have counts as flat."""
NEARLY_ALL = 0.95
"""A saturated unit is flat for this share of the rows."""


def unit_states(engine: Engine, sample: Array, wanted: Iterable[tuple[str, str]]) -> dict[tuple[str, str], HostArray]:
    """Run `sample` (rows, n_in) forwards; give 1 or 0 for each unit, by (layer, "dead" or "saturated").

    dead: f′(z) = 0 for every row.  saturated: |f′(z)| < `FLAT` · largest |f′| for `NEARLY_ALL` of the rows.
    flat: no state, but the share of the rows for which it is so.
    """
    tape = engine.tape(sample.shape[0])
    engine.backend.xp.copyto(tape[engine.program.input], sample)
    engine.forward(tape)
    found, slopes, of = {}, None, ""
    for layer, part in wanted:
        if layer != of:
            slopes, of = activation_slopes(engine, tape, layer), layer
        found[layer, part] = _state(engine, tape, layer, part, slopes)
    return found


def channels(states: HostArray, shape: tuple[int, ...]) -> HostArray:
    """Give one state for each of the layer's units: a channel of an image is dead where it is dead everywhere."""
    result: HostArray = states.reshape(-1, shape[-1]).min(axis=0)
    return result


def activation_slopes(engine: Engine, tape: dict[str, Array], layer: str) -> HostArray | None:
    """Give f′(z) of a layer as (rows, units) on the host; None where it has no sums of its own."""
    if f"{layer}.z" not in tape or f"{layer}.a" not in tape:
        return None
    z, a = (np.asarray(engine.backend.to_host(tape[f"{layer}.{part}"]), dtype=np.float64) for part in "za")
    if z.shape != a.shape:
        return None
    slopes = np.empty_like(z)
    ACTIVATIONS[engine.program.spec[layer].layer.output_activation()].slope(np, z, a, slopes)
    return slopes.reshape(len(slopes), -1)


def _state(engine: Engine, tape: dict[str, Array], layer: str, part: str, slopes: HostArray | None) -> HostArray:
    if slopes is None:
        return np.zeros(int(np.prod(tape[f"{layer}.a"].shape[1:])))
    if part == "dead":
        return np.all(slopes == 0, axis=0).astype(np.float64)
    kind = engine.program.spec[layer].layer.output_activation()
    flat = np.mean(np.abs(slopes) < FLAT * steepest(kind), axis=0)
    return np.asarray(flat if part == "flat" else flat >= NEARLY_ALL, dtype=np.float64)


@lru_cache(maxsize=64)
def steepest(kind: str) -> float:
    """Give the largest |f′| of an activation between −8 and 8."""
    z = np.linspace(-8, 8, 1601)
    a, scratch, slopes = np.empty_like(z), np.empty_like(z), np.empty_like(z)
    with np.errstate(all="ignore"):
        ACTIVATIONS[kind].value(np, z, a, scratch)
        ACTIVATIONS[kind].slope(np, z, a, slopes)
    return float(np.nanmax(np.abs(slopes)))
