"""The loss of the row over one output of the network, while everything else stays."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.explanation import Ref, sub
from core.walk import Walk

POINTS = 81


@dataclass(frozen=True, eq=False)
class LossCurve:
    """Losses (n,) over values xs (n,) of what the loss reads, and where the row is on it."""

    name: str
    xs: HostArray
    losses: HostArray
    now: float
    slope: float


def read_name(walk: Walk, unit: int) -> str:
    """Name what the loss reads: the prediction ŷ, or the sum z where both are calculated together."""
    letter = "z" if walk.project.config.loss.logits_of else "ŷ"
    return f"{letter}{sub(unit + 1)}" if walk.engine.program.n_outputs > 1 or letter == "z" else letter


def unit_of(walk: Walk, ref: Ref) -> int:
    """Give the output that a place at the loss is about: its own, else the one with the largest target."""
    return ref.index[0] if ref.index else int(np.argmax(walk.tape["y"][0]))


def loss_curve(walk: Walk, unit: int) -> LossCurve:
    """Move output `unit` to both sides, as far as to the target and beyond."""
    program, tape = walk.engine.program, walk.tape
    read, y = np.array(tape[program.read]), np.array(tape["y"])
    now, target = float(read[0, unit]), float(y[0, unit])
    fused = bool(program.loss.logits_of)
    reach = max(abs(now) + 1, 4.0) if fused else max(1.6 * abs(now - target), 1.0)
    middle = 0.0 if fused else target
    xs = np.linspace(middle - reach, middle + reach, POINTS)
    moved = np.repeat(read, POINTS, axis=0)
    moved[:, unit] = xs
    losses = np.empty(POINTS)
    with walk.engine.backend.quiet():
        program.loss.rows(np, moved, np.repeat(y, POINTS, axis=0), losses, np.empty_like(moved))
    return LossCurve(read_name(walk, unit), xs, losses, now, float(tape[program.send][0, unit]))
