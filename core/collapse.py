"""Layers without an activation in between are one layer: its weights are the product of theirs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.layers.dense import Dense
from core.spec import NetworkSpec


@dataclass(frozen=True, eq=False)
class Collapsed:
    """What some dense layers come to: weight (inputs, units) = W₁·W₂·…, bias (units,).

    `layers` are those that are joined, in their order; `source` is what the first one reads.
    """

    layers: tuple[str, ...]
    source: str
    weight: HostArray
    bias: HostArray


def collapsed(spec: NetworkSpec, weights: Mapping[str, HostArray], layer: str) -> Collapsed | None:
    """Join `layer` with the dense layers before it, as far as all of them have the activation identity.

    x·W₁ + b₁, then ·W₂ + b₂, is x·(W₁·W₂) + (b₁·W₂ + b₂). None where fewer than two layers can be joined.
    """
    names = _linear(spec, layer)
    if len(names) < 2:
        return None
    weight, bias = weights[f"{names[0]}.weight"], _bias(weights, names[0])
    for name in names[1:]:
        following = weights[f"{name}.weight"]
        weight, bias = weight @ following, bias @ following + _bias(weights, name)
    return Collapsed(names, spec[names[0]].inputs[0], weight, bias)


def _linear(spec: NetworkSpec, layer: str) -> tuple[str, ...]:
    names: list[str] = []
    while True:
        part = spec[layer]
        if not isinstance(part.layer, Dense) or part.layer.activation != "identity":
            return tuple(reversed(names))
        names.append(layer)
        layer = part.inputs[0]


def _bias(weights: Mapping[str, HostArray], name: str) -> HostArray:
    found = weights.get(f"{name}.bias")
    return np.zeros(weights[f"{name}.weight"].shape[1]) if found is None else found
