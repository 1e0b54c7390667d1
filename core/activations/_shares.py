"""Shares between 0 and 1 and their logarithms: what several activations and losses have in common."""

from __future__ import annotations

from typing import Any

from core.backend import Array


def logistic(xp: Any, z: Array, out: Array, scratch: Array) -> None:
    """Write 1 / (1 + e^(−z)) into `out`, of any shape; `scratch` has the same shape.

    Calculated as e^min(z, 0) / (1 + e^(−|z|)), which neither overflows nor loses the small values.
    """
    xp.abs(z, out=scratch)
    xp.negative(scratch, out=scratch)
    xp.exp(scratch, out=scratch)
    xp.add(scratch, 1, out=scratch)
    xp.minimum(z, 0, out=out)
    xp.exp(out, out=out)
    xp.divide(out, scratch, out=out)


def log_shares(xp: Any, z: Array, out: Array) -> None:
    """Write zᵢ − max z − log Σₖ e^(zₖ − max z), the logarithm of the softmax, into `out` (batch, units).

    The largest z is taken off first, so that nothing overflows and small losses keep their digits. Only one number
    per row is stored besides.
    """
    top = xp.max(z, axis=-1, keepdims=True)
    xp.subtract(z, top, out=out)
    xp.exp(out, out=out)
    total = xp.sum(out, axis=-1, keepdims=True)
    xp.log(total, out=total)
    xp.subtract(z, top, out=out)
    xp.subtract(out, total, out=out)
