"""Conditions that a lesson waits for, read from a project as it is now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from core.errors import UserError
from core.language import tr
from core.params import layout
from core.project import Project
from core.watching.monitor import Monitor, holds
from core.watching.program import Compiler
from core.watching.quantities import Names
from core.watching.reader import tell_measured

READABLE = {"counter", "epoch", "measured", "params"}


def value_holds(text: str, project: Project, step: int, epoch: int, point: Any = None) -> bool:
    """Tell whether an expression over weights, counters and what was measured last holds.

    Raises:
        UserError: for what is known only in a pass.
    """
    order = layout(project.spec)
    compiler = Compiler(Names(project.spec, None, order))
    compiler.value(text)
    if not compiler.program.sources <= READABLE:
        raise UserError(tr("{text}: a lesson can wait for weights, counters and what was measured.", text=text))
    params = project.weights.flat(order)
    monitor = Monitor(compiler.program, params, np.full(len(params), np.nan), lambda _row: False)
    monitor.prime()
    tell_measured(monitor, point)
    monitor.tell(step, epoch, 0, float("nan"), project.config.optimizer.learning_rate)
    with np.errstate(all="ignore"):
        monitor.look()
    return holds(monitor.value(0))


def setting(project: Project, path: str) -> Any:
    """Give a setting by its path: "network.hidden1.activation", "training.optimizer.learning_rate"; None: not there."""
    head, *rest = path.split(".")
    if head == "network" and rest:
        layers = {layer["name"]: {"kind": layer["kind"], **layer["settings"]} for layer in project.spec.to_json()}
        found: Any = layers
    else:
        found = project.config.to_json()
    for name in rest:
        found = found.get(name) if isinstance(found, Mapping) else None
    return found


def is_setting(project: Project, path: str, wanted: Any) -> bool:
    """Tell whether a setting has a value; numbers may differ by what typing does to them."""
    found = setting(project, path)
    if type(wanted) in (int, float) and type(found) in (int, float):
        return bool(abs(found - wanted) <= 1e-9 * max(1.0, abs(wanted)))
    return bool(found == wanted)
