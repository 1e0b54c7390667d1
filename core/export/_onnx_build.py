"""Collecting the nodes and arrays of an ONNX graph."""

from __future__ import annotations

import numpy as np

from core.backend import HostArray
from core.formats.onnx import ML, Attribute, Node


class Builder:
    """Collects nodes and arrays."""

    def __init__(self) -> None:
        """Start empty."""
        self.nodes: list[Node] = []
        self.arrays: dict[str, HostArray] = {}

    def add(self, op: str, inputs: tuple[str, ...], output: str, **attributes: Attribute) -> str:
        """Add a node with one result; give its name."""
        self.nodes.append(Node(op, inputs, (output,), attributes))
        return output

    def add_label_encoder(self, source: str, output: str, **attributes: Attribute) -> str:
        """Add a node that replaces texts by numbers or numbers by texts; give its name."""
        self.nodes.append(Node("LabelEncoder", (source,), (output,), attributes, ML))
        return output

    def array(self, name: str, values: HostArray) -> str:
        """Add an array; give its name."""
        self.arrays[name] = values
        return name

    def number(self, value: float, dtype: str = "float32") -> str:
        """Give the name of a constant."""
        return self.array(f"{dtype}:{value!r}", np.array(value, dtype=dtype))

    def whole(self, name: str, values: list[int]) -> str:
        """Add an array of whole numbers."""
        return self.array(name, np.array(values, dtype=np.int64))
