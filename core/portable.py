"""What a network calculates, in words that other programs know: calls of operations, and formulas as trees.

A layer gives its calls (`Layer.calls`), an activation its formula (`Activation.portable`). Exporters walk through the
calls; each only has a table from the names of operations to its own words, and says "cannot, because" where the table
has none. Images are (height, width, channels) without the axis of the rows.

| operation             | settings                                       | arrays                            |
|-----------------------|------------------------------------------------|-----------------------------------|
| `dense`               |                                                | weight (n_in, n_out), bias        |
| `conv`                | kernel, stride, dilation, pads                 | weight (k, k, c_in, c_out), bias  |
| `max_pool`, `average_pool` | window, stride, pads                      |                                   |
| `global_average_pool` |                                                |                                   |
| `activation`          | activation                                     |                                   |
| `prelu`               |                                                | leak (units,)                     |
| `batch_norm`          | epsilon                                        | scale, shift, mean, variance      |
| `layer_norm`          | epsilon                                        | scale, shift                      |
| `dropout`             | rate                                           |                                   |
| `add`, `concatenate`  |                                                |                                   |
| `reshape`             | shape                                          |                                   |
| `embedding`           | categories, size                               | table (categories, size)          |

`pads` are top, bottom, left, right.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from core.spec import NetworkSpec

Shape = tuple[int, ...]


@dataclass(frozen=True)
class Call:
    """One operation: what it reads and makes, for one row.

    Attributes:
        result: the name of what it makes: the layer's, or "hidden1.z" for what lies inside a layer.
        reads: names of results.  shapes: theirs.  shape: that of its own result.
        arrays: role ("weight") → parameter ("hidden1.weight").
    """

    op: str
    layer: str
    result: str
    reads: tuple[str, ...]
    shapes: tuple[Shape, ...]
    shape: Shape
    settings: Mapping[str, Any] = field(default_factory=dict)
    arrays: Mapping[str, str] = field(default_factory=dict)

    @property
    def units(self) -> int:
        """The length of the last axis of what is made."""
        return self.shape[-1]


def with_activation(call: Call, activation: str) -> tuple[Call, ...]:
    """Give the call and, unless it is the identity, that of the activation behind it."""
    if activation == "identity":
        return (call,)
    sums = f"{call.layer}.z"
    settings = {"activation": activation}
    first = Call(call.op, call.layer, sums, call.reads, call.shapes, call.shape, call.settings, call.arrays)
    return first, Call("activation", call.layer, call.layer, (sums,), (call.shape,), call.shape, settings)


def calls(spec: NetworkSpec) -> tuple[Call, ...]:
    """List what a network calculates when it predicts, in order; the input layer is only read."""
    shapes = spec.shapes()
    made: list[Call] = []
    for layer in spec.layers[1:]:
        made += layer.layer.calls(layer.name, layer.inputs, tuple(shapes[name] for name in layer.inputs))
    return tuple(made)


Fold = Callable[[str, list[str]], str]
"""Writes one operation of a formula ("+", "exp", "//", "number", "z") over its operands as they are written."""
FUNCTIONS = ("exp", "expm1", "log1p", "tanh", "sin", "erfc", "abs", "max", "min")
_SIGNS: Mapping[type[ast.AST], str] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Gt: ">", ast.FloorDiv: "//", ast.Mod: "%"
}  # fmt: skip
DATE_STEPS: Mapping[str, str] = {
    "since": "n + 719468",
    "cycle": "since // 146097",
    "within": "since % 146097",
    "years": "(within - within // 1460 + within // 36524 - within // 146096) // 365",
    "turn": "within - 365 * years - years // 4 + years // 100",
    "march": "(5 * turn + 2) // 153",
    "year": "400 * cycle + years + march // 10",
    "month": "(march + 2) % 12 + 1",
    "day": "turn - (153 * march + 2) // 5 + 1",
    "weekday": "(n + 3) % 7",
}
"""What a whole number of days n since 1970-01-01 is made of, one step after the other, in whole numbers.

// rounds down and % is never negative. Years are counted from March on, so that a leap day is a year's last one:
`since` counts from 1 March of year 0, 400 years (`cycle`) have 146 097 days, and from March on the months (`march`,
from 0) have 31, 30, 31, 30, 31 days again and again: 153 days in five. `turn` are the days since 1 March, `weekday` is
0 on Monday.
"""
DAY_NUMBER: Mapping[str, str] = {
    "years": "year - (14 - month) // 12",
    "march": "(month + 9) % 12",
    "n": "365 * years + years // 4 - years // 100 + years // 400 + (153 * march + 2) // 5 + day - 719469",
}
"""The way back: the days since 1970-01-01 of a year, month and day."""


def fold(formula: str, write: Fold) -> str:
    """Write a portable formula, such as "where(z > 0, 1, 0)", through `write`, from its leaves on."""
    return _fold(ast.parse(formula, mode="eval").body, write)


def _fold(node: ast.AST, write: Fold) -> str:
    if isinstance(node, ast.Constant):
        return write("number", [repr(float(str(node.value)))])
    if isinstance(node, ast.Name):
        return write(node.id, [])
    if isinstance(node, ast.UnaryOp):
        return write("negative", [_fold(node.operand, write)])
    if isinstance(node, ast.BinOp):
        return write(_SIGNS[type(node.op)], [_fold(node.left, write), _fold(node.right, write)])
    if isinstance(node, ast.Compare):
        return write(">", [_fold(node.left, write), _fold(node.comparators[0], write)])
    assert isinstance(node, ast.Call)
    assert isinstance(node.func, ast.Name)
    return write(node.func.id, [_fold(argument, write) for argument in node.args])


def infix(functions: Mapping[str, str], number: Callable[[str], str] = str) -> Fold:
    """Give a writer for languages with + − · / and functions; `functions` are their templates, e.g. "np.exp({0})".

    "where", "//", "%" and the functions need an entry each; what has none is a KeyError.
    """

    def write(op: str, parts: list[str]) -> str:
        if op == "number":
            return number(parts[0])
        if op in "+-*/>" and len(parts) == 2:
            return f"({parts[0]} {op} {parts[1]})"
        if op == "negative":
            return f"(-{parts[0]})"
        return functions[op].format(*parts) if parts else functions.get(op, op)

    return write
