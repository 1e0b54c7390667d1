"""Where and why numbers stopped being finite: read from what one step left on the tape."""

from __future__ import annotations

from core import numbers
from core.backend import Array
from core.language import tr
from core.layer import Tape
from core.params import Entry
from core.program import Engine


class Diverged(ArithmeticError):
    """The weights are no longer finite numbers; `layer` met the first such number, "" where none alone did."""

    def __init__(self, sentence: str, layer: str = "") -> None:
        """Tell of it."""
        super().__init__(sentence)
        self.layer = layer


def cause(engine: Engine, tape: Tape, before: Array) -> tuple[str, str]:
    """Say which layer met the first number that is not finite, in the order in which a step calculates; and its name.

    `tape` and the engine's slopes are those of the step, `before` are the parameters it began with.
    """
    layers = [layer.name for layer in engine.program.spec.layers if layer.inputs]
    for name in layers:
        if not finite(engine, tape[f"{name}.a"]):
            return tr(
                "the values of {name} left the range of numbers{grown}",
                name=name,
                grown=_grown(engine, name, before),
            ), name
    if not finite(engine, tape["loss"]):
        return tr("the loss left the range of numbers"), ""
    trained = [entry for entry in engine.program.order.entries if entry.info.trained]
    for name in reversed(layers):
        if not _all_finite(engine, engine.grads, trained, name):
            return tr(
                "the slopes of {name} left the range of numbers{grown}",
                name=name,
                grown=_grown(engine, name, before),
            ), name
    for name in layers:
        if not _all_finite(engine, engine.params, trained, name):
            return tr("the update moved weights of {name} out of the range of numbers", name=name), name
    return tr("the optimizer's means of the slopes left the range of numbers"), ""


def finite(engine: Engine, *arrays: Array) -> bool:
    """Tell whether all numbers are finite, with one answer to the host."""
    xp = engine.backend.xp
    sound = xp.isfinite(arrays[0]).all()
    for array in arrays[1:]:
        sound = xp.logical_and(sound, xp.isfinite(array).all())
    return bool(sound)


def _all_finite(engine: Engine, flat: Array, entries: list[Entry], layer: str) -> bool:
    return all(finite(engine, flat[e.start : e.stop]) for e in entries if e.layer == layer)


def _grown(engine: Engine, layer: str, before: Array) -> str:
    """Tell how large the layer's parameters were."""
    entries = [e for e in engine.program.order.entries if e.layer == layer and e.stop > e.start]
    if not entries:
        return ""
    largest = max(float(abs(engine.backend.to_host(before[e.start : e.stop])).max()) for e in entries)
    return tr(" (its weights had grown to ±{largest})", largest=numbers.text(largest))
