"""Works out what an explanation's equation says, so that tests can hold it against the result beside it."""

from __future__ import annotations

import ast
import math
import operator
import re
from collections.abc import Callable

from core.explanation import Explanation

FUNCTIONS: dict[str, Callable[..., float]] = {
    "log": math.log,
    "cosh": math.cosh,
    "tanh": math.tanh,
    "max": max,
    "sign": lambda value: math.copysign(1, value) if value else 0,
    "abs": abs,
}
OPERATORS: dict[type, Callable[..., float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
    ast.USub: operator.neg,
}
SIGNS = {"−": "-", "·": "*", "×": "*", "²": "**2", "½": "0.5", "e^": "2.718281828459045**", "^": "**"}


def worked_out(explanation: Explanation) -> float:
    """Calculate the equation with the factors' full digits."""
    text = "".join(
        token if isinstance(token, str) else f"({explanation.factors[token].value!r})" for token in explanation.equation
    )
    for shown, meant in SIGNS.items():
        text = text.replace(shown, meant)
    text = re.sub(r"\|([^|]*)\|", r"abs(\1)", text)
    return _value(ast.parse(text.strip(), mode="eval").body)


def _value(node: ast.AST) -> float:
    if isinstance(node, ast.Constant):
        return float(node.value)  # type: ignore[arg-type]
    if isinstance(node, ast.BinOp):
        return OPERATORS[type(node.op)](_value(node.left), _value(node.right))
    if isinstance(node, ast.UnaryOp):
        return OPERATORS[type(node.op)](_value(node.operand))
    assert isinstance(node, ast.Call)
    assert isinstance(node.func, ast.Name)
    return FUNCTIONS[node.func.id](*map(_value, node.args))
