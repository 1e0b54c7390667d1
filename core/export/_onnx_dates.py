"""Dates in ONNX: days since 1970-01-01 become the parts of a date; whole numbers are int64, the others double."""

from __future__ import annotations

import itertools
import math

from core.data.pipeline import FittedColumn
from core.export._dates import UNIT, node_terms
from core.export._onnx_build import Builder
from core.export.bundle import Bundle, day_of
from core.files import json_text
from core.formats.onnx import DOUBLE, FLOAT, INT64
from core.portable import DATE_STEPS, fold

OPERATIONS = {"+": "Add", "-": "Sub", "*": "Mul", "%": "Mod"}


def date(b: Builder, column: FittedColumn, port: str, name: str) -> str:
    """Write the nodes of a column of dates."""
    fill = b.number(float(column.state["fill"]), "float64")
    days = b.add("Where", (b.add("IsNaN", (port,), f"{name}.missing"), fill, port), f"{name}.days")
    values = _parts(b, column, days, name)
    nodes: list[str] = []
    for part in column.state["parts"]:
        for term in node_terms(column, part):
            nodes.append(_node(b, values[part], f"{name}.node {len(nodes)}", *term))
    return b.add("Concat", tuple(nodes), name, axis=1)


def _parts(b: Builder, column: FittedColumn, days: str, name: str) -> dict[str, str]:
    """Give the names of the chosen parts, each (rows, 1) in double precision."""
    floor = b.add("Floor", (days,), f"{name}.floor")
    whole = {"n": b.add("Cast", (floor,), f"{name}.n", to=INT64)}
    chosen = column.state["parts"]
    if set(chosen) - {"hour", "elapsed"}:
        for step, formula in DATE_STEPS.items():
            whole[step] = _step(b, formula, whole, f"{name}.{step}")
    values = {}
    for part in chosen:
        if part == "elapsed":
            first = b.number(float(column.state["first"]), "float64")
            values[part] = b.add("Sub", (days, first), f"{name}.elapsed")
        elif part == "hour":
            rest = b.add("Sub", (days, floor), f"{name}.rest")
            values[part] = b.add("Mul", (rest, b.number(24.0, "float64")), f"{name}.hour")
        else:
            values[part] = b.add("Cast", (whole[part],), f"{name}.{part} as number", to=DOUBLE)
    return values


def _step(b: Builder, formula: str, known: dict[str, str], result: str) -> str:
    """Write one step in int64. "Div" cuts towards 0 there, so what is divided is made a multiple first."""
    places = itertools.count(1)

    def write(op: str, parts: list[str]) -> str:
        if op == "number":
            value = int(float(parts[0]))
            return b.whole(f"int64:{value}", [value])
        if not parts:
            return known[op]
        made = f"{result}.{next(places)}"
        if op == "//":
            rest = b.add("Mod", tuple(parts), f"{made}.rest")
            return b.add("Div", (b.add("Sub", (parts[0], rest), f"{made}.multiple"), parts[1]), made)
        return b.add(OPERATIONS[op], tuple(parts), made)

    return fold(formula, write)


def _node(b: Builder, value: str, name: str, shift: float, scale: float, function: str) -> str:
    moved = b.add("Sub", (value, b.number(float(shift), "float64")), f"{name}.moved")
    share = b.add("Div", (moved, b.number(float(scale), "float64")), f"{name}.share")
    if function == "cos":
        # ONNX Runtime has no cosine in double precision; it is a sine a quarter of a round earlier.
        share = b.add("Add", (share, b.number(0.25, "float64")), f"{name}.quarter")
    if function:
        share = b.add("Sin", (b.add("Mul", (share, b.number(2 * math.pi, "float64")), f"{name}.angle"),), f"{name}.sin")
    return b.add("Cast", (share,), name, to=FLOAT)


def notes(bundle: Bundle) -> dict[str, str]:
    """Tell what the inputs of dates hold, and the test rows' in that unit; nothing where there are none."""
    columns = [column for column in bundle.pipeline.inputs if column.kind == "date"]
    if not columns:
        return {}
    rows = {f"column:{c.name}": [day_of(c, row[c.name]) for row in bundle.rows] for c in columns}
    return {"dates": json_text({"unit": UNIT + "; NaN where missing", "test_rows": rows})}
