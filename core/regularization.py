"""Keeping weights small and slopes tame: what is done to the slopes before an update, and to the weights after it.

The loss that is shown stays the loss of the data; what L1 and L2 add to it is not counted in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from core.backend import Array, HostArray
from core.fields import setting
from core.language import tr

if TYPE_CHECKING:
    from core.params import Entry, Layout
    from core.program import Engine

NORM_EPSILON = 1e-6
"""Added to the norm before dividing by it, as PyTorch's clip_grad_norm_ does."""


@dataclass(frozen=True)
class Regularization:
    """How weights and slopes are held small; 0 is off. The order is: L2, L1, clip values, clip norm, update, max norm.

    L1, L2 and max norm are for weights only: arrays of two and more axes, the last of which counts the units.
    """

    l2: float = setting(
        0.0, "L2", tr("Adds this times the weight to its slope; not for biases."), minimum=0.0, maximum=1e3
    )
    l1: float = setting(
        0.0, "L1", tr("Adds this times the weight's sign to its slope; not for biases."), minimum=0.0, maximum=1e3
    )
    clip_value: float = setting(
        0.0, tr("Clip values"), tr("Cuts every slope to at most this size; 0: off."), minimum=0.0, maximum=1e6
    )
    clip_norm: float = setting(
        0.0, tr("Clip norm"), tr("Shortens all slopes together so that √Σ slope² is at most this; 0: off."),
        minimum=0.0, maximum=1e6,
    )  # fmt: skip
    max_norm: float = setting(
        0.0, tr("Max norm"), tr("Shortens each unit's incoming weights to at most this √Σ w²; 0: off."),
        minimum=0.0, maximum=1e6,
    )  # fmt: skip

    @property
    def changes_slopes(self) -> bool:
        """Whether anything is done to the slopes."""
        return bool(self.l1 or self.l2 or self.clip_value or self.clip_norm)

    def summary(self) -> str:
        """Name what is on, "off" where nothing is."""
        names = {"l2": "L2", "l1": "L1", "clip_value": tr("clip"), "clip_norm": tr("clip"), "max_norm": tr("max norm")}
        return " · ".join(dict.fromkeys(label for name, label in names.items() if getattr(self, name))) or tr("off")


class Regularizer:
    """Carries `Regularization` out on one engine's flat arrays, with room made once and nothing copied to the host."""

    def __init__(self, engine: Engine, settings: Regularization) -> None:
        """Find out which of the trained numbers are weights."""
        self.settings, self._xp = settings, engine.backend.xp
        self._weights = weight_entries(engine.program.order)
        if settings.l1 or settings.l2:
            mask = weight_mask(engine.program.order).astype(engine.dtype)
            self._mask = engine.backend.to_device(mask)
        self._norm = engine.zeros(1)
        self._lengths = [engine.zeros(1, e.shape[-1]) for e in self._weights] if settings.max_norm else []

    def prepare(self, params: Array, slopes: Array, scratch: Array) -> None:
        """Change the slopes in place: add the penalties' slopes, then clip."""
        settings, xp, work = self.settings, self._xp, scratch[: params.shape[0]]
        if settings.l2:
            self._pull(params, slopes, settings.l2, work)
        if settings.l1:
            xp.sign(params, out=work)
            self._pull(work, slopes, settings.l1, work)
        if settings.clip_value:
            xp.clip(slopes, -settings.clip_value, settings.clip_value, out=slopes)
        if settings.clip_norm:
            self._shorten(slopes, settings.clip_norm, work)

    def _pull(self, direction: Array, slopes: Array, strength: float, work: Array) -> None:
        xp = self._xp
        xp.multiply(direction, self._mask, out=work)
        xp.multiply(work, strength, out=work)
        xp.add(slopes, work, out=slopes)

    def _shorten(self, slopes: Array, longest: float, work: Array) -> None:
        """Multiply by min(1, longest/(norm + 1e-6)); the norm stays where the slopes are."""
        xp, norm = self._xp, self._norm
        xp.multiply(slopes, slopes, out=work)
        xp.sum(work, keepdims=True, out=norm)
        xp.sqrt(norm, out=norm)
        xp.add(norm, NORM_EPSILON, out=norm)
        xp.divide(longest, norm, out=norm)
        xp.minimum(norm, 1.0, out=norm)
        xp.multiply(slopes, norm, out=slopes)

    def project(self, params: Array, scratch: Array) -> None:
        """Shorten the weights into each unit that are longer than allowed."""
        xp, longest = self._xp, self.settings.max_norm
        for entry, lengths in zip(self._weights if longest else (), self._lengths, strict=True):
            weight = params[entry.start : entry.stop].reshape(-1, entry.shape[-1])
            work = scratch[: entry.stop - entry.start].reshape(-1, entry.shape[-1])
            xp.multiply(weight, weight, out=work)
            xp.sum(work, axis=0, keepdims=True, out=lengths)
            xp.sqrt(lengths, out=lengths)
            xp.maximum(lengths, longest, out=lengths)
            xp.divide(longest, lengths, out=lengths)
            xp.multiply(weight, lengths, out=weight)


def weight_entries(order: Layout) -> tuple[Entry, ...]:
    """Give the trained arrays that are weights, not biases."""
    return tuple(entry for entry in order.entries if entry.info.trained and len(entry.shape) >= 2)


def weight_mask(order: Layout) -> HostArray:
    """Give 1 for every trained number that is a weight and 0 for the others, (trained,)."""
    mask = np.zeros(order.trained_size)
    for entry in weight_entries(order):
        mask[entry.start : entry.stop] = 1
    return mask
