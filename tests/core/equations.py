"""Works out what explanations and formulas say, so that tests can hold them against the engine's numbers."""

from __future__ import annotations

import ast
import math
import operator
import re
from collections.abc import Callable

from core.activations import ACTIVATIONS
from core.explanation import Explanation

FUNCTIONS: dict[str, Callable[..., float]] = {
    "log": math.log,
    "cosh": math.cosh,
    "tanh": math.tanh,
    "sin": math.sin,
    "cos": math.cos,
    "erf": math.erf,
    "sqrt": math.sqrt,
    "max": max,
    "min": min,
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
    ast.Gt: operator.gt,
    ast.Lt: operator.lt,
}
SIGNS = {"−": "-", "·": "*", "×": "*", "²": "**2", "½": "0.5", "e^": f"{math.e!r}**", "^": "**", "2π": "2*pi"}
LABELS = {entry.label: kind for kind, entry in ACTIVATIONS.items() if entry.elementwise}


def worked_out(explanation: Explanation) -> float:
    """Calculate the equation with the factors' full digits; an activation's name stands for its formula."""
    text = "".join(
        token if isinstance(token, str) else f"({explanation.factors[token].value!r})" for token in explanation.equation
    )
    named = re.fullmatch(r"([A-Za-z][A-Za-z -]*)\((\(.*\))\)", text)
    if named and named[1] in LABELS:
        return formula(ACTIVATIONS[LABELS[named[1]]].formula, z=formula(named[2]))
    return formula(text)


def formula(text: str, **names: float) -> float:
    """Calculate a formula as the user reads it: "a · (1 − a)", "z if z > 0, else e^z − 1", "s + 1, s = 1 / z"."""
    text, *where = text.split(", s = ")
    names["pi"] = math.pi
    if where:
        names["s"] = formula(where[0], **names)
    for shown, meant in SIGNS.items():
        text = text.replace(shown, meant)
    text = re.sub(r"\|([^|]*)\|", r"abs(\1)", text.replace(", else", " else"))
    text = re.sub(r"√(\d+)", r"sqrt(\1)", text).replace("√", "sqrt")
    return _value(ast.parse(text.strip(), mode="eval").body, names)


def _value(node: ast.AST, names: dict[str, float]) -> float:
    if isinstance(node, ast.Constant):
        return float(node.value)  # type: ignore[arg-type]
    if isinstance(node, ast.Name):
        return names[node.id]
    if isinstance(node, ast.BinOp):
        return OPERATORS[type(node.op)](_value(node.left, names), _value(node.right, names))
    if isinstance(node, ast.UnaryOp):
        return OPERATORS[type(node.op)](_value(node.operand, names))
    if isinstance(node, ast.IfExp):
        return _value(node.body if _value(node.test, names) else node.orelse, names)
    if isinstance(node, ast.Compare):
        sides = [_value(side, names) for side in (node.left, *node.comparators)]
        return all(OPERATORS[type(op)](*pair) for op, *pair in zip(node.ops, sides, sides[1:], strict=False))
    assert isinstance(node, ast.Call)
    assert isinstance(node.func, ast.Name)
    return FUNCTIONS[node.func.id](*(_value(argument, names) for argument in node.args))
