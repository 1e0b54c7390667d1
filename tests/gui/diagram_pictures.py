"""Pictures that the diagram's tests draw."""

from __future__ import annotations

import numpy as np

from core import params
from core.explanation import Ref
from core.layers.dense import Dense
from core.layers.input import Input
from core.params import Weights
from core.picture import Picture, Values, known
from core.spec import NetworkSpec, stack


def net(*units: int) -> NetworkSpec:
    """Stack dense layers with these numbers of units."""
    hidden = [(f"hidden{k}", Dense(n, "tanh")) for k, n in enumerate(units[1:-1], 1)]
    return stack(("input", Input(units[0])), *hidden, ("output", Dense(units[-1], "identity")))


def random_picture(spec: NetworkSpec, seed: int = 1, **more: object) -> Picture:
    """Give a picture with random values."""
    rng = np.random.default_rng(seed)
    values = {name: known(rng.normal(size=shape)) for name, shape in spec.shapes().items()}
    return Picture(spec, params.initial(spec, seed), values, **more)  # type: ignore[arg-type]


def worked_spec(bias: bool = True) -> NetworkSpec:
    """Give the worked example: two inputs, two ReLU units, one output."""
    hidden, output = Dense(2, "relu", bias), Dense(1, "identity", bias)
    return stack(("input", Input(2)), ("hidden1", hidden), ("output", output))


def worked(**more: object) -> Picture:
    """Give the worked example 0, 1 → 7 in the middle of the backward pass: the slopes 6 and 18 are known."""
    spec = worked_spec()
    weights = Weights(
        {
            "hidden1.weight": [[0, 2], [1, 3]],
            "hidden1.bias": [0, 0.5],
            "output.weight": [[1], [2]],
            "output.bias": [0],
        }
    )
    unknown = Values(np.zeros((2, 2)), np.zeros((2, 2), dtype=bool))
    settings: dict[str, object] = {
        "activations": {
            "input": known(np.array([0.0, 1.0])),
            "hidden1": known(np.array([1.0, 3.0])),
            "output": known(np.array([7.0])),
        },
        "sums": {"hidden1": known(np.array([1.0, 3.0])), "output": known(np.array([7.0]))},
        "slopes": {"output": known(np.array([6.0]))},
        "weight_slopes": {"hidden1.weight": unknown, "output.weight": known(np.array([[6.0], [18.0]]))},
        "target": np.array([4.0]),
        "loss": 9.0,
        "focus": Ref("weight", "output", (1, 0)),
        "phase": "backward",
        "operands": (Ref("unit", "hidden1", (1,)), Ref("unit", "output", (0,))),
        "inputs": ("children", "accounts"),
    }
    return Picture(spec, weights, **{**settings, **more})  # type: ignore[arg-type]
