"""What each layer costs: its shape, parameters, multiply-adds and the memory of its activations."""

from __future__ import annotations

import math
from dataclasses import dataclass

from core.language import tr
from core.layer import Shape
from core.spec import NetworkSpec
from core.spreadsheets import tabbed

BYTES = {"float32": 4, "float64": 8}


@dataclass(frozen=True)
class Cost:
    """What one layer costs, or all together (then `shape` is empty).

    Attributes:
        parameters: how many numbers it keeps.  multiply_adds: pairs per row of the forward pass.
        memory: bytes of its activations for one row.
    """

    layer: str
    caption: str
    shape: Shape
    parameters: int
    multiply_adds: int
    memory: int


def costs(spec: NetworkSpec, precision: str = "float32") -> tuple[Cost, ...]:
    """Give the costs of all layers, and of all together at the end."""
    shapes, each = spec.shapes(), []
    for layer in spec.layers:
        reads = tuple(shapes[name] for name in layer.inputs)
        shape = shapes[layer.name]
        count = sum(math.prod(info.shape) for info in layer.layer.parameters(reads))
        memory = math.prod(shape) * BYTES[precision]
        each.append(Cost(layer.name, layer.layer.caption(), shape, count, layer.layer.multiply_adds(reads), memory))
    sums = (sum(getattr(cost, name) for cost in each) for name in ("parameters", "multiply_adds", "memory"))
    return (*each, Cost("all", tr("{n_each} layers", n_each=len(each)), (), *sums))


def cost_of(spec: NetworkSpec, layer: str) -> Cost:
    """Give the costs of one layer."""
    return next(cost for cost in costs(spec) if cost.layer == layer)


def grouped(count: int) -> str:
    """Write a count with thin groups of three: 8 714."""
    return f"{count:,}".replace(",", " ")


def size_words(count: int) -> str:
    """Write bytes: 512 B, 34.9 KB, 1.2 MB."""
    for unit, size in (("GB", 10**9), ("MB", 10**6), ("KB", 10**3)):
        if count >= size:
            return f"{count / size:.1f} {unit}"
    return f"{count} B"


def as_text(rows: tuple[Cost, ...]) -> str:
    """Write the table with tabs, as a spreadsheet reads it."""
    head = tr("layer\tkind\toutput shape\tparameters\tmultiply-adds\tbytes of activations per row").split("\t")
    cells = [
        (cost.layer, cost.caption, "×".join(map(str, cost.shape)), cost.parameters, cost.multiply_adds, cost.memory)
        for cost in rows
    ]
    return tabbed([head, *cells]).rstrip("\n")
