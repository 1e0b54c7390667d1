"""The numbers that lessons name, asked of the engine: no number of a lesson is worked out anywhere else."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping

import numpy as np

from core.activations import ACTIVATIONS
from core.backend import cpu
from core.errors import UserError
from core.language import tr
from core.lessons.lesson import Lesson, Value
from core.lessons.place import read_ref
from core.lessons.set_up import merged, prepare
from core.params import layout
from core.probe import Probe
from core.project import Project
from core.trainer import Trainer
from core.walk import Walk, start_frame
from core.watching.program import Compiler
from core.watching.quantities import Names
from core.watching.reader import WalkMonitor

_CALL = re.compile(r"(\w+)\((.*)\)")


def value_of(lesson: Lesson, value: Value, page: int = -1) -> float:
    """Ask the engine for a number of a lesson, on the set-up that holds on `page` (−1: the lesson's own).

    Raises:
        UserError: when the set-up or the quantity is wrong.
    """
    base = lesson.set_up_at(page) if page >= 0 else dict(lesson.set_up)
    return asked(prepare(merged(base, value.set_up), lesson.kind), value)


def asked(project: Project, value: Value) -> float:
    """Ask the engine for a number on a project.

    Raises:
        UserError: when the quantity or the place is not understood.
    """
    walk = walk_for(trained(project, value.epochs), value)
    if not value.quantity:
        assert value.place is not None
        return float(walk[value.place.step(walk)].result)
    call = _CALL.fullmatch(value.quantity.strip())
    if call is not None and call[1] in FUNCTIONS:
        return float(FUNCTIONS[call[1]](walk, call[2].strip()))
    compiler = Compiler(Names(walk.project.spec, walk.data))
    compiler.value(value.quantity)
    with walk.engine.backend.quiet():
        return float(WalkMonitor(walk, compiler.program).run(walk, {}, _before_update(walk)).value(0))


def trained(project: Project, epochs: int) -> Project:
    """Give the project after some epochs of training, as training in the window gives it."""
    if not epochs:
        return project
    trainer = Trainer(cpu(), project, project.dataset())
    limit = trainer.limit(epochs=epochs)
    while trainer.advance(limit, 60):
        pass
    return trainer.result()


def walk_for(project: Project, value: Value) -> Walk:
    """Give the walk through the row or batch that a number belongs to.

    Raises:
        UserError: for a row that is not there.
    """
    data = project.dataset()
    if not 1 <= value.row <= len(data.x):
        raise UserError(tr("row {row} is not there; the table has {n_x} rows.", row=value.row, n_x=len(data.x)))
    frame = start_frame(project)
    walk = Walk(project, data, value.row - 1, frame, value.batch)
    for _ in range(value.updates):
        frame = walk.next_frame()
        walk = Walk(project, data, value.row - 1, frame, value.batch)
    return walk


def _before_update(walk: Walk) -> int:
    """Give the last step before weights change: a name of weights then means those that the step was made with."""
    return next((s.start for s in walk.segments if s.phase == "update"), len(walk)) - 1


def _units(walk: Walk, layer: str) -> float:
    return float(np.prod(walk.project.spec.shapes()[_layer(walk, layer)]))


def _layer(walk: Walk, layer: str) -> str:
    if layer not in walk.project.spec:
        raise UserError(
            tr(
                "there is no layer {layer!r}; there are {names}.",
                layer=layer,
                names=", ".join(walk.project.spec.names),
            )
        )
    return layer


def _count(ending: str) -> Callable[[Walk, str], float]:
    def count(walk: Walk, layer: str) -> float:
        entries = layout(walk.project.spec).entries
        return sum(e.stop - e.start for e in entries if e.info.name == ending and layer in ("", e.layer))

    return count


def _rows_of(walk: Walk, part: str) -> float:
    parts = {"train": walk.data.train, "validation": walk.data.validation, "test": walk.data.test}
    if part not in parts:
        raise UserError(tr("{part!r} is no part of the data; there are train, validation and test.", part=part))
    return len(parts[part])


def _parameters(walk: Walk, words: str) -> float:
    return float(layout(walk.project.spec).size)


def _activation(walk: Walk, words: str, slope: bool) -> float:
    kind, _, z = (word.strip() for word in words.partition(","))
    if kind not in ACTIVATIONS or not re.fullmatch(r"[-−]?\d+(\.\d+)?", z):
        raise UserError(tr("{words!r}: an activation and a number are expected, such as sigmoid, 1.", words=words))
    at = np.array([[float(z.replace("−", "-"))]])
    a, scratch = np.zeros_like(at), np.zeros_like(at)
    ACTIVATIONS[kind].value(np, at, a, scratch)
    if slope:
        ACTIVATIONS[kind].slope(np, at, a, scratch)
    return float((scratch if slope else a)[0, 0])


def _largest_slope(walk: Walk, kind: str) -> float:
    """Look along z from −8 to 8, with 0 among it."""
    if kind not in ACTIVATIONS:
        raise UserError(tr("{kind!r} is no activation.", kind=kind))
    z = np.linspace(-8, 8, 16001).reshape(-1, 1)
    a, slope = np.zeros_like(z), np.zeros_like(z)
    ACTIVATIONS[kind].value(np, z, a, slope)
    ACTIVATIONS[kind].slope(np, z, a, slope)
    return float(slope.max())


def _proved(walk: Walk, words: str) -> float:
    return Probe(walk).numerical_slope(read_ref(words.replace(" ", "")))


def _table_loss(walk: Walk, words: str) -> float:
    """Give the mean loss of all training rows with the weights of this moment."""
    project = dataclasses.replace(walk.project, weights=walk.frame.weights)
    return Trainer(cpu(), project, walk.data).evaluate().train_loss


def _updates(walk: Walk, words: str) -> float:
    return walk.project.config.updates_per_epoch(len(walk.data.train))


def _rows_in_batch(walk: Walk, words: str) -> float:
    return len(walk.rows)


FUNCTIONS: Mapping[str, Callable[[Walk, str], float]] = {
    "units": _units,
    "weights_of": _count("weight"),
    "parameters": _parameters,
    "rows_of": _rows_of,
    "biases_of": _count("bias"),
    "activation": lambda walk, words: _activation(walk, words, False),
    "activation_slope": lambda walk, words: _activation(walk, words, True),
    "largest_slope": _largest_slope,
    "proved": _proved,
    "table_loss": _table_loss,
    "updates_per_epoch": _updates,
    "rows_in_batch": _rows_in_batch,
}
"""Beside the language of watches: what is counted or looked up rather than calculated in a pass."""
