"""The training step for one size of batch: rows gathered, forwards, loss, backwards; recorded where that helps."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from core.backend import Array
from core.layer import Tape
from core.program import Engine
from core.recording import NotRecordable, Recorder
from core.replay import Bind

Gather: TypeAlias = Callable[[Any, Tape, Array], None]
"""Copies rows with given numbers into a tape: called with the array module, the tape and the numbers."""
Run: TypeAlias = Callable[[Array, int], None]
"""Trains on rows with given numbers, as step number so and so, counted from 1."""


def run_of(engine: Engine, tape: Tape, gather: Gather) -> Run:
    """Give what trains on `tape`: it leaves slopes, losses and values as `Engine.step` does.

    A recorded step leaves out what only the debugger reads, such as f′(z) of a softmax.
    """
    if engine.backend.bind is not None:
        try:
            return _recorded(engine, tape, gather, engine.backend.bind)
        except NotRecordable:
            pass

    def run(rows: Array, step: int) -> None:
        gather(engine.backend.xp, tape, rows)
        engine.step(tape, step)

    return run


def _recorded(engine: Engine, tape: Tape, gather: Gather, bind: Bind) -> Run:
    xp, notes = engine.backend.xp, Recorder()
    place = xp.zeros(tape["loss"].shape, dtype="int64")
    held, weights, slopes = (notes.hold(arrays) for arrays in (tape, engine.weights, engine.slopes))
    gather(notes, held, notes.hold({"rows": place})["rows"])
    engine.program.forward(notes, held, weights)
    engine.program.loss_rows(notes, held)
    engine.program.backward(notes, held, weights, slopes)
    values = [tape[f"{layer.name}.a"] for layer in engine.program.spec.layers]
    calls = bind(notes.calls, [engine.grads, engine.params, tape["loss"], *values])
    draws = engine.draw if engine.program.is_random else None

    def run(rows: Array, step: int) -> None:
        place[...] = rows
        if draws:
            draws(tape, step)
        for call in calls:
            call()

    return run
