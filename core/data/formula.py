"""Formulas over columns of numbers, in the language of watches and breakpoints; nothing is ever run."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from core.backend import HostArray
from core.data.table import listing
from core.errors import UserError
from core.language import tr
from core.watching.language import Binary, Call, Name, Number, Tree, Unary, parse

CONSTANTS = {"pi": math.pi, "e": math.e}
ONE: dict[str, Callable[[Any], Any]] = {
    "sin": np.sin, "cos": np.cos, "tan": np.tan, "tanh": np.tanh, "exp": np.exp, "log": np.log, "sqrt": np.sqrt,
    "abs": np.abs, "sign": np.sign, "floor": np.floor, "round": np.round,
    "relu": lambda v: np.maximum(v, 0.0), "sigmoid": lambda v: 1 / (1 + np.exp(-v)),
}  # fmt: skip
"""Functions of one number."""
TWO: dict[str, Callable[[Any, Any], Any]] = {"min": np.minimum, "max": np.maximum, "mod": np.mod, "atan2": np.arctan2}
"""Functions of two."""
SIGNS: dict[str, Callable[[Any, Any], Any]] = {
    "+": np.add, "-": np.subtract, "*": np.multiply, "/": np.divide, "**": np.power,
    "<": np.less, "<=": np.less_equal, ">": np.greater, ">=": np.greater_equal, "==": np.equal, "!=": np.not_equal,
    "and": np.logical_and, "or": np.logical_or,
}  # fmt: skip


def names(tree: Tree) -> set[str]:
    """List the quantities that occur."""
    match tree:
        case Name():
            return {tree.text}
        case Call():
            return set().union(*(names(argument) for argument in tree.arguments))
        case Unary():
            return names(tree.inside)
        case Binary():
            return names(tree.left) | names(tree.right)
        case _:
            return set()


def calculate(text: str, columns: Mapping[str, HostArray]) -> HostArray:
    """Calculate a formula for every row of `columns` (name → (rows,)); comparisons give 1 and 0.

    Raises:
        UserError: naming the character or name that has no meaning.
    """
    tree = parse(text)
    rows = len(next(iter(columns.values())))
    with np.errstate(all="ignore"):
        found = _value(tree, columns)
    result: HostArray = np.broadcast_to(np.asarray(found, dtype=np.float64), (rows,)).copy()
    return result


def _value(tree: Tree, columns: Mapping[str, HostArray]) -> Any:
    match tree:
        case Number():
            return tree.value
        case Name():
            return _named(tree, columns)
        case Unary():
            inside = _value(tree.inside, columns)
            return np.logical_not(inside) if tree.sign == "not" else np.negative(_number(inside))
        case Binary():
            left, right = _value(tree.left, columns), _value(tree.right, columns)
            return SIGNS[tree.sign](_number(left), _number(right))
        case Call():
            return _call(tree, [_number(_value(argument, columns)) for argument in tree.arguments])


def _named(tree: Name, columns: Mapping[str, HostArray]) -> Any:
    if tree.index:
        raise UserError(
            tr(
                "Character {at}: {tree} has no places to choose from; write it without [ ].",
                at=tree.at,
                tree=tree.text,
            )
        )
    if tree.text in columns:
        return columns[tree.text]
    if tree.text in CONSTANTS:
        return CONSTANTS[tree.text]
    raise UserError(
        tr(
            "Character {at}: {tree!r} is not known; known are {listing}.",
            at=tree.at,
            tree=tree.text,
            listing=listing((*columns, *CONSTANTS)),
        )
    )


def _call(tree: Call, arguments: list[Any]) -> Any:
    known: Callable[..., Any] | None = ONE.get(tree.function) or TWO.get(tree.function)
    if known is None:
        raise UserError(
            tr(
                "Character {at}: the function {function!r} is not known; known are {listing}.",
                at=tree.at,
                function=tree.function,
                listing=listing((*ONE, *TWO), 30),
            )
        )
    wanted = 1 if tree.function in ONE else 2
    if len(arguments) != wanted:
        raise UserError(
            tr(
                "Character {at}: {function} takes {wanted} numbers, and {n_arguments} are given.",
                at=tree.at,
                function=tree.function,
                wanted=wanted,
                n_arguments=len(arguments),
            )
        )
    return known(*arguments)


def _number(value: Any) -> Any:
    """Give truth as 1 and 0."""
    return np.asarray(value, dtype=np.float64)
