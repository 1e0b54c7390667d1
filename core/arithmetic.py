"""Works out what an explanation says, from its own template and factors: the check that arithmetic closes.

A receipt of a walk is verified with it, so it reads nothing but the text that the user sees. It knows the signs of the
formulas (×, ·, −, ², √, ½, e^, |…|) and their functions; an activation's name stands for the activation itself.
"""

from __future__ import annotations

import ast
import math
import operator
import re
from collections.abc import Callable, Sequence

import numpy as np

from core.activations import ACTIVATIONS
from core.errors import UserError
from core.explanation import Explanation, Factor, Token
from core.language import tr

_SIGNS = {"−": "-", "·": "*", "×": "*", "²": "**2", "½": "0.5", "e^": f"{math.e!r}**", "^": "**"}
_FUNCTIONS: dict[str, Callable[..., float]] = {
    "log": math.log, "cosh": math.cosh, "tanh": math.tanh, "sin": math.sin, "cos": math.cos, "erf": math.erf,
    "sqrt": math.sqrt, "abs": abs, "exp": math.exp,
    "max": lambda *values: max(values), "min": lambda *values: min(values),
    "sign": lambda value: math.copysign(1, value) if value else 0.0,
}  # fmt: skip
_OPERATORS: dict[type, Callable[..., float]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
    ast.Pow: operator.pow, ast.USub: operator.neg, ast.UAdd: operator.pos,
}  # fmt: skip
_LABELS = {entry.label: entry for entry in ACTIVATIONS.values() if entry.elementwise}
_NAMED = re.compile(r"([A-Za-z][A-Za-z -]*)\((F\d+)\)")


def worked_out(told: Explanation) -> float:
    """Calculate an explanation's equation with the full digits of its factors."""
    return calculate(told.equation, told.factors)


def calculate(equation: Sequence[Token], factors: Sequence[Factor]) -> float:
    """Calculate a template.

    Raises:
        UserError: when the text is no arithmetic.
    """
    direct = _sum_of_products(equation, factors)
    if direct is not None:
        return direct
    values = [factor.value for factor in factors]
    text = "".join(f"F{token}" if isinstance(token, int) else token for token in equation)
    named = _NAMED.fullmatch(text.strip())
    if named and named[1] in _LABELS:
        return _activation(named[1], values[int(named[2][1:])])
    try:
        return float(_value(_parsed(text), values))
    except (SyntaxError, KeyError, IndexError, TypeError, RecursionError):
        raise UserError(tr("{text!r} is no arithmetic.", text=text)) from None
    except OverflowError:
        return math.inf
    except (ZeroDivisionError, ValueError):
        return math.nan


def _sum_of_products(equation: Sequence[Token], factors: Sequence[Factor]) -> float | None:
    """Calculate plain sums of products at once: they may have thousands of terms."""
    total, product, expects = 0.0, 1.0, True
    for token in equation:
        if isinstance(token, int):
            if not expects or not 0 <= token < len(factors):
                return None
            product, expects = product * factors[token].value, False
        elif token in (" + ", " × ") and not expects:
            expects = True
            if token == " + ":
                total, product = total + product, 1.0
        else:
            return None
    return None if expects else total + product


def _activation(label: str, z: float) -> float:
    entry, sums = _LABELS[label], np.array([[z]])
    result, scratch = np.empty_like(sums), np.empty_like(sums)
    with np.errstate(all="ignore"):
        entry.value(np, sums, result, scratch)
    return float(result[0, 0])


def _parsed(text: str) -> ast.AST:
    for shown, meant in _SIGNS.items():
        text = text.replace(shown, meant)
    text = re.sub(r"\|([^|]*)\|", r"abs(\1)", text)
    text = re.sub(r"√(F\d+|\d+)", r"sqrt(\1)", text).replace("√", "sqrt")
    return ast.parse(text.strip(), mode="eval").body


def _value(node: ast.AST, values: Sequence[float]) -> float:
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return float(node.value)
    if isinstance(node, ast.Name) and node.id[:1] == "F":
        return values[int(node.id[1:])]
    if isinstance(node, ast.BinOp):
        return _chain(node, values)
    if isinstance(node, ast.UnaryOp):
        return _OPERATORS[type(node.op)](_value(node.operand, values))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords:
        return _FUNCTIONS[node.func.id](*(_value(argument, values) for argument in node.args))
    raise SyntaxError(ast.dump(node))


def _chain(node: ast.BinOp, values: Sequence[float]) -> float:
    """Calculate a chain of operators without going down once per term: a sum may be long."""
    pending: list[ast.BinOp] = []
    left: ast.AST = node
    while isinstance(left, ast.BinOp):
        pending.append(left)
        left = left.left
    result = _value(left, values)
    for operation in reversed(pending):
        result = _OPERATORS[type(operation.op)](result, _value(operation.right, values))
    return result
