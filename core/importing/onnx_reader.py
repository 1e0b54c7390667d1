"""Reading an ONNX graph: values and what is known of them; the operations themselves stand in `onnx_graph`.

A value is a layer's result with the order in which ONNX has its numbers: "flat"; "channels first" (rows, c, h, w) or
"channels last" for images; "flat, channels first" behind a Flatten, where the next dense layer's weights are reordered.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.formats.onnx import Graph, Node
from core.importing.drawing import Drawing
from core.language import tr
from core.layers.reshape import Reshape

FLAT, FIRST, LAST, FLAT_FIRST = "flat", tr("channels first"), tr("channels last"), tr("flat, channels first")
ACTIVATIONS = {
    "Relu": "relu", "Sigmoid": "sigmoid", "Tanh": "tanh", "Softplus": "softplus", "Sin": "sine", "Elu": "elu",
    "Selu": "selu", "HardSigmoid": "hard_sigmoid", "Softmax": "softmax", "LogSoftmax": "log_softmax", "Gelu": "gelu",
    "Exp": "exp",
}  # fmt: skip
SETTINGS: Mapping[str, dict[str, float]] = {
    "Elu": {"alpha": 1.0}, "Selu": {"alpha": 1.6732631921768188, "gamma": 1.0507010221481323},
    "HardSigmoid": {"alpha": 1 / 6, "beta": 0.5},
}  # fmt: skip


@dataclass(frozen=True)
class Value:
    """A layer's result and the order of its numbers."""

    layer: str
    order: str = FLAT


class Reader:
    """Draws the nodes one after the other."""

    def __init__(self, graph: Graph) -> None:
        """Start at the graph's input.

        Raises:
            UserError: when there is not exactly one.
        """
        if len(graph.inputs) != 1 or len(graph.outputs) < 1:
            names = ", ".join(port.name for port in graph.inputs)
            raise UserError(
                tr(
                    "it has {n_inputs} inputs ({names}), and a network here has one.",
                    n_inputs=len(graph.inputs),
                    names=names,
                )
            )
        port = graph.inputs[0]
        shape = tuple(size for size in port.shape[1:] if isinstance(size, int) and size > 0)
        if len(shape) != len(port.shape) - 1 or len(shape) not in (1, 3):
            raise UserError(
                tr("its input has the shape {shape}, and (rows, n) or (rows, c, h, w) is needed.", shape=port.shape)
            )
        self.arrays, self.drawing = dict(graph.arrays), Drawing(int(np.prod(shape)), port.name)
        self.values: dict[str, Value] = {port.name: Value(self.drawing.entry)}
        self._uses: dict[str, int] = {}
        for node in graph.nodes:
            for name in node.inputs:
                self._uses[name] = self._uses.get(name, 0) + 1
        if len(shape) == 3:
            channels, height, width = shape
            image = self.drawing.add("image", Reshape(height, width, channels), [self.drawing.entry])
            self.values[port.name] = Value(image, FIRST)
            self.drawing.notes.append(tr("Its images are channels first; here a row holds them pixel by pixel."))

    def read(self, node: Node, readers: Mapping[str, Callable[[Reader, Node], Value]]) -> None:
        """Draw one node; `readers` are the operations besides activations.

        Raises:
            UserError: naming the operation that is no layer here.
        """
        if node.op in ACTIVATIONS:
            self.values[node.outputs[0]] = self._activation(node)
        elif node.op in readers and not node.domain:
            self.values[node.outputs[0]] = readers[node.op](self, node)
        else:
            raise UserError(tr("it holds the operation {op}, which is no layer here.", op=node.op))

    def value(self, node: Node, place: int = 0) -> Value:
        """Give what a node reads.

        Raises:
            UserError: when it is a constant or unknown.
        """
        name = node.inputs[place] if place < len(node.inputs) else ""
        if name not in self.values:
            raise UserError(
                tr("the operation {op} reads {name!r}, which is calculated by no layer here.", op=node.op, name=name)
            )
        return self.values[name]

    def array(self, node: Node, place: int) -> HostArray:
        """Give a constant that a node reads.

        Raises:
            UserError: when it is none.
        """
        name = node.inputs[place] if place < len(node.inputs) else ""
        if name not in self.arrays:
            raise UserError(tr("the operation {op} reads {name!r}, which is no stored array.", op=node.op, name=name))
        return self.arrays[name]

    def readers(self, node: Node, place: int = 0) -> int:
        """Count what reads an input of a node."""
        return self._uses.get(node.inputs[place], 0)

    def _activation(self, node: Node) -> Value:
        value = self.value(node)
        for name, wanted in SETTINGS.get(node.op, {}).items():
            found = float(
                str(node.attributes.get(name, 0.2 if node.op == "HardSigmoid" and name == "alpha" else wanted))
            )
            if abs(found - wanted) > 1e-6:
                raise UserError(
                    tr(
                        "the operation {op} with {name} {found:g} is no activation here.",
                        op=node.op,
                        name=name,
                        found=found,
                    )
                )
        if node.op in ("Softmax", "LogSoftmax"):
            axis = int(str(node.attributes.get("axis", -1)))
            if value.order != FLAT or axis not in (1, -1):
                raise UserError(
                    tr("the operation {op} over axis {axis} of an image is no activation here.", op=node.op, axis=axis)
                )
        name = self.drawing.activate(node.outputs[0], ACTIVATIONS[node.op], value.layer, self.readers(node))
        return Value(name, value.order)
