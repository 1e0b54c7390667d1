"""Formulas as code: the same text that the user reads, written for NumPy, PyTorch or Keras."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

Lines = tuple[tuple[str, str], ...]
"""Lines of code with what each of them makes: an array of the tape ("z"), a parameter's slope ("slope.weight")."""
STYLES = {"numpy": "NumPy", "pytorch": "PyTorch", "keras": "Keras"}


@dataclass(frozen=True)
class Style:
    """How a library writes what formulas need.

    Attributes:
        kind: its name in `STYLES`.  space: what stands before its functions.
        functions: functions with a name of their own, by the formula's name.
    """

    kind: str
    space: str
    functions: Mapping[str, str] = field(default_factory=dict)

    def call(self, name: str, *arguments: str) -> str:
        """Write a function of the library."""
        return f"{self.functions.get(name, f'{self.space}.{name}')}({', '.join(arguments)})"

    def larger(self, a: str, b: str, name: str = "maximum") -> str:
        """Write the larger (or the smaller) of a number and an array, or of two arrays."""
        if self.kind != "pytorch":
            return self.call(name, a, b)
        constants = [text for text in (a, b) if re.fullmatch(r"-?[\d.]+", text)]
        if not constants:
            return f"torch.{name}({a}, {b})"
        other = b if a == constants[0] else a
        return f"torch.clamp({other}, {'min' if name == 'maximum' else 'max'}={constants[0]})"


NUMPY = Style("numpy", "np", {"erf": "np.vectorize(math.erf)"})
PYTORCH = Style("pytorch", "torch")
KERAS = Style("keras", "keras.ops")
BY_KIND = {style.kind: style for style in (NUMPY, PYTORCH, KERAS)}
_SIGNS = {"−": "-", "·": "*", "×": "*", "²": "**2", "½": "0.5", "2π": "2*pi", ", else": " else"}
_OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Pow: "**"}
_RANKS = {ast.Add: 1, ast.Sub: 1, ast.Mult: 2, ast.Div: 2, ast.Pow: 4}


def code(formula: str, style: Style, names: Mapping[str, str]) -> str:
    """Write a formula such as "z if z > 0, else e^z − 1" as code over arrays; `names` are its letters' variables."""
    text, *where = formula.split(" everywhere")[0].split(", s = ")
    if where:
        names = {**names, "s": f"({code(where[0], style, names)})"}
    for shown, meant in _SIGNS.items():
        text = text.replace(shown, meant)
    text = re.sub(r"e\^\(", "exp(", text)
    text = re.sub(r"e\^([a-z])", r"exp(\1)", text).replace("^", "**")
    text = re.sub(r"\|([^|]*)\|", r"abs(\1)", text)
    text = re.sub(r"√(\d+)", r"root(\1)", text).replace("√", "root")
    return _written(ast.parse(text.strip(), mode="eval").body, style, names)


def _written(node: ast.AST, style: Style, names: Mapping[str, str], rank: int = 0) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.Name):
        return "math.pi" if node.id == "pi" else names.get(node.id, node.id)
    if isinstance(node, ast.BinOp):
        own = _RANKS[type(node.op)]
        left = _written(node.left, style, names, own)
        right = _written(node.right, style, names, own + (1 if own < 4 else 0))
        sign = _OPERATORS[type(node.op)]
        text = f"{left}{sign}{right}" if own == 4 else f"{left} {sign} {right}"
        return f"({text})" if own < rank else text
    if isinstance(node, ast.UnaryOp):
        text = f"-{_written(node.operand, style, names, 3)}"
        return f"({text})" if rank > 1 else text
    if isinstance(node, ast.IfExp):
        parts = (_written(part, style, names) for part in (node.test, node.body, node.orelse))
        return _where(style, *parts)
    if isinstance(node, ast.Compare):
        return _compared(node, style, names)
    assert isinstance(node, ast.Call)
    assert isinstance(node.func, ast.Name)
    return _called(node.func.id, [_written(a, style, names) for a in node.args], style)


def _where(style: Style, test: str, yes: str, no: str) -> str:
    # Two whole numbers would make an array of whole numbers.
    yes, no = (f"{text}.0" if text.isdigit() else text for text in (yes, no))
    return style.call("where", test, yes, no)


def _compared(node: ast.Compare, style: Style, names: Mapping[str, str]) -> str:
    sides = [_written(side, style, names, 1) for side in (node.left, *node.comparators)]
    signs = {ast.Gt: ">", ast.Lt: "<", ast.GtE: ">=", ast.LtE: "<="}
    parts = [f"{a} {signs[type(op)]} {b}" for a, op, b in zip(sides, node.ops, sides[1:], strict=False)]
    return parts[0] if len(parts) == 1 else " & ".join(f"({part})" for part in parts)


def _called(name: str, arguments: list[str], style: Style) -> str:
    if name == "root":
        constant = re.fullmatch(r"[\d.]+|2 \* math\.pi", arguments[0])
        return f"math.sqrt({arguments[0]})" if constant else style.call("sqrt", arguments[0])
    if name in ("max", "min"):
        return style.larger(arguments[0], arguments[1], "maximum" if name == "max" else "minimum")
    return style.call(name, *arguments)


def variable(name: str) -> str:
    """Give the variable that stands for an array: "hidden1.z" → hidden1_z."""
    return re.sub(r"\W", "_", name)


def indented(part: str, *lines: str) -> Lines:
    """Give several lines that make one thing together."""
    return tuple((part, line) for line in lines)
