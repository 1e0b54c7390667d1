"""Which units of a wide layer matter most: those with the widest weights."""

from __future__ import annotations

import numpy as np

from core.backend import HostArray
from core.params import WIDE, Weights
from core.spec import NetworkSpec

SAMPLE = 256
"""Of a wide array so many rows or columns are looked at, unless all are asked for."""


def widest(spec: NetworkSpec, weights: Weights, layer: str, units: int, whole: bool = False) -> HostArray | None:
    """Give the largest |w| that leads into each unit, (units,); where none leads in, the largest that leads out.

    None where the units have no weights of their own. Of arrays with more than `WIDE` numbers a sample is looked at,
    unless the `whole` is wanted.
    """
    weight = weights.get(f"{layer}.weight")
    if weight is not None:
        if weight.ndim != 2 or weight.shape[1] != units:
            return None
        step = 1 if whole or weight.size <= WIDE else max(1, len(weight) // SAMPLE)
        return _largest(weight[::step], 0)
    for reader in spec.consumers(layer):
        weight = weights.get(f"{reader}.weight")
        if weight is not None and weight.ndim == 2 and len(weight) == units:
            return _largest(weight if whole or weight.size <= WIDE else weight[:, :SAMPLE], 1)
    return None


def _largest(weight: HostArray, axis: int) -> HostArray:
    """Give the largest size along an axis without an array of all sizes; NaN and infinity count as the largest."""
    found = np.maximum(weight.max(axis=axis), -weight.min(axis=axis))
    return np.asarray(np.where(np.isfinite(found), found, np.inf), dtype=np.float64)


def strongest(sizes: HostArray, most: int) -> tuple[int, ...]:
    """List the places of the largest numbers, the largest first, equal ones in their order."""
    if sizes.size > 4 * most:
        chosen = np.sort(np.argpartition(-sizes, 2 * most)[: 2 * most])
        return tuple(int(at) for at in chosen[np.argsort(-sizes[chosen], kind="stable")][:most])
    return tuple(int(at) for at in np.argsort(-sizes, kind="stable")[:most])
