"""The calls of a network, number by number: statements that pure Python, JavaScript and C write in the same way.

Every result is one flat array for one row (images row by row, the channels of a pixel together). A statement calls a
function of the language's own small library, which writes its last argument. The libraries are checked against each
other and the engine by tests.

| function         | arguments before the result                                                            |
|------------------|----------------------------------------------------------------------------------------|
| `dense`          | x, weight, bias or none, n_in, n_out                                                   |
| `conv`           | x, weight, bias or none, h, w, c, out h, out w, filters, kernel, stride, dilation, top, left |
| `max_pool`, `average_pool` | x, h, w, c, out h, out w, window, stride, top, left                          |
| `average_pixels` | x, pixels, channels                                                                    |
| `activate_…`     | x, numbers                                                                             |
| `softmax`, `log_softmax` | x, rows, units                                                                 |
| `prelu`          | x, leak, rows, units                                                                   |
| `batch_norm`     | x, scale, shift, mean, variance, rows, units, epsilon                                  |
| `layer_norm`     | x, scale, shift, rows, units, epsilon                                                  |
| `copy`           | x, numbers                                                                             |
| `accumulate`     | x, numbers: adds x to the result                                                       |
| `place`          | x, rows, width, total, start: puts x beside others                                     |
| `lookup`         | x, table, inputs, categories, size                                                     |
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from core.activations import ACTIVATIONS
from core.export._source import unknown_activation
from core.portable import Call, calls, fold
from core.spec import NetworkSpec

NONE = ""
ROW_ACTIVATIONS = ("softmax", "log_softmax")


@dataclass(frozen=True)
class Statement:
    """One call of a library function; `first` tells that its result is made here.

    Attributes:
        arguments: names of results and parameters, `NONE`, whole numbers, and epsilon as a float.
    """

    function: str
    arguments: tuple[str | int | float, ...]
    result: str
    size: int
    first: bool = True


def statements(spec: NetworkSpec) -> list[Statement]:
    """Write a network as statements."""
    return [statement for call in calls(spec) for statement in MAKERS[call.op](call)]


def knows(functions: Callable[[str], object]) -> Callable[[Call], str]:
    """Give what says why a call cannot be written, or nothing, for a language's functions."""

    def why(call: Call) -> str:
        if call.op == "activation":
            return unknown_activation(call, ROW_ACTIVATIONS, functions)
        return "" if call.op in MAKERS else f"it knows no operation “{call.op}”"

    return why


def activations_of(spec: NetworkSpec) -> list[str]:
    """List the activations of single numbers that a network uses."""
    kinds = dict.fromkeys(c.settings["activation"] for c in calls(spec) if c.op == "activation")
    return [kind for kind in kinds if ACTIVATIONS[kind].elementwise]


def formula(kind: str, write: Callable[[str, list[str]], str]) -> str:
    """Write the formula of an activation over z."""
    return fold(ACTIVATIONS[kind].portable, write)


def _one(function: str, call: Call, *arguments: str | int | float) -> list[Statement]:
    return [Statement(function, (call.reads[0], *arguments), call.result, math.prod(call.shape))]


def _rows(call: Call) -> tuple[int, int]:
    return math.prod(call.shape[:-1]), call.units


def _dense(call: Call) -> list[Statement]:
    weights = call.arrays["weight"], call.arrays.get("bias", NONE)
    return _one("dense", call, *weights, call.shapes[0][0], call.units)


def _conv(call: Call) -> list[Statement]:
    s, (height, width, filters) = call.settings, call.shape
    weights = call.arrays["weight"], call.arrays.get("bias", NONE)
    window = s["kernel"], s["stride"], s["dilation"], s["pads"][0], s["pads"][2]
    return _one("conv", call, *weights, *call.shapes[0], height, width, filters, *window)


def _pool(function: str) -> Callable[[Call], list[Statement]]:
    def make(call: Call) -> list[Statement]:
        s = call.settings
        window = s["window"], s["stride"], s["pads"][0], s["pads"][2]
        return _one(function, call, *call.shapes[0], *call.shape[:2], *window)

    return make


def _activation(call: Call) -> list[Statement]:
    kind = call.settings["activation"]
    if ACTIVATIONS[kind].elementwise:
        return _one(f"activate_{kind}", call, math.prod(call.shape))
    return _one(kind, call, *_rows(call))


def _norm(function: str, *roles: str) -> Callable[[Call], list[Statement]]:
    return lambda call: _one(
        function, call, *(call.arrays[role] for role in roles), *_rows(call), float(call.settings["epsilon"])
    )


def _copy(call: Call) -> list[Statement]:
    return _one("copy", call, math.prod(call.shape))


def _add(call: Call) -> list[Statement]:
    size = math.prod(call.shape)
    added = [Statement("accumulate", (name, size), call.result, size, first=False) for name in call.reads[1:]]
    return [*_copy(call), *added]


def _concatenate(call: Call) -> list[Statement]:
    rows, total = _rows(call)
    made: list[Statement] = []
    start = 0
    for name, shape in zip(call.reads, call.shapes, strict=True):
        arguments = (name, rows, shape[-1], total, start)
        made.append(Statement("place", arguments, call.result, math.prod(call.shape), first=not made))
        start += shape[-1]
    return made


MAKERS: Mapping[str, Callable[[Call], list[Statement]]] = {
    "dense": _dense,
    "conv": _conv,
    "max_pool": _pool("max_pool"),
    "average_pool": _pool("average_pool"),
    "global_average_pool": lambda c: _one("average_pixels", c, math.prod(c.shapes[0][:2]), c.units),
    "activation": _activation,
    "prelu": lambda c: _one("prelu", c, c.arrays["leak"], *_rows(c)),
    "batch_norm": _norm("batch_norm", "scale", "shift", "mean", "variance"),
    "layer_norm": _norm("layer_norm", "scale", "shift"),
    "dropout": _copy,
    "reshape": _copy,
    "add": _add,
    "concatenate": _concatenate,
    "embedding": lambda c: _one(
        "lookup", c, c.arrays["table"], c.shapes[0][0], c.settings["categories"], c.settings["size"]
    ),
}
