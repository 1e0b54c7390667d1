"""What each layer did on the way of a training: slopes, weights and steps, in bounded memory.

Update s is measured when s is a multiple of the stride. The stride begins with 1 and doubles whenever `LIMIT` rows are
full, so that which updates are measured depends on their numbers alone: a run that is gone again measures the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from core.backend import HostArray

LIMIT = 512
"""Most rows; a run of s updates measures about LIMIT · (1 + log2(s / LIMIT) / 2) of them."""
HEAD = ("step", "epoch", "seconds", "rate", "loss")
"""Update, epochs up to it, seconds of training up to it, its learning rate, the loss of its batch before it."""
BY_LAYER = ("gradient", "weight", "step", "dead", "saturated")
"""√Σ slope², √Σ w² before the update, √Σ Δw², share of dead and of saturated units; NaN where it is not measured."""


@dataclass(frozen=True, eq=False)
class Course:
    """The measured updates of a run.

    Attributes:
        layers: names of the layers with parameters or activations, in the network's order.
        rows: (updates, 5 + 5 · layers): `HEAD`, then `BY_LAYER` of each layer.
    """

    layers: tuple[str, ...] = ()
    rows: HostArray = field(default_factory=lambda: np.zeros((0, len(HEAD))))

    def head(self, name: str) -> HostArray:
        """Give one of `HEAD` (updates,)."""
        found: HostArray = self.rows[:, HEAD.index(name)]
        return found

    def of(self, layer: str, name: str) -> HostArray:
        """Give one of `BY_LAYER` of a layer (updates,)."""
        place = len(HEAD) + self.layers.index(layer) * len(BY_LAYER) + BY_LAYER.index(name)
        found: HostArray = self.rows[:, place]
        return found

    def ratio(self, layer: str) -> HostArray:
        """Give |Δw| / |w| of a layer (updates,); NaN where all its weights were 0."""
        step, weight = self.of(layer, "step"), self.of(layer, "weight")
        result: HostArray = np.divide(step, weight, out=np.full(len(step), np.nan), where=weight > 0)
        return result

    def __len__(self) -> int:
        return len(self.rows)
