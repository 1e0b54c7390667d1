"""Operations of other programs that look like ours and calculate something else: each is refused, and by its name."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from core.data.reading import read_file
from core.errors import UserError
from core.formats import hdf5, safetensors
from core.formats.onnx import FLOAT, Graph, Node, Port
from core.importing.drawing import Imported
from core.importing.onnx_graph import read_graph

IMAGE = Port("x", FLOAT, ("rows", 2, 4, 4))


def drawn(*nodes: Node, arrays: dict[str, np.ndarray] | None = None, entry: Port = IMAGE) -> Imported:
    last = (*nodes, Node("Flatten", (nodes[-1].outputs[0],), ("flat",)))
    return read_graph(Graph("g", last, arrays or {}, (entry,), (Port("flat", FLOAT, ("rows", 2)),)), "g")


def conv(**attributes: object) -> Imported:
    weight = np.ones((2, 2 // int(str(attributes.get("group", 1))), 3, 3), np.float32)
    return drawn(Node("Conv", ("x", "w"), ("y",), {"kernel_shape": [3, 3], **attributes}), arrays={"w": weight})


def test_a_plain_convolution_is_drawn_and_one_in_groups_is_refused():
    assert conv().spec.output
    for odd, words in (
        ({"group": 2}, "Conv in groups"), ({"strides": [1, 2]}, "stride"), ({"dilations": [1, 2]}, "dilation"),
        ({"pads": [1, 0, 0, 0]}, "padding"), ({"auto_pad": "SAME_LOWER"}, "padding"),
    ):  # fmt: skip
        with pytest.raises(UserError, match=words):
            conv(**odd)


def pool(op: str, **attributes: object) -> Imported:
    return drawn(Node(op, ("x",), ("y",), {"kernel_shape": [2, 2], "strides": [2, 2], **attributes}))


def test_pooling_that_counts_otherwise_is_refused():
    padded = {"kernel_shape": [3, 3], "pads": [1, 1, 1, 1]}
    assert pool("AveragePool").spec.output
    assert pool("MaxPool", **padded).spec.output
    assert pool("AveragePool", **padded, count_include_pad=1).spec.output
    with pytest.raises(UserError, match="leaves out the padding"):
        pool("AveragePool", **padded)
    for op in ("MaxPool", "AveragePool"):
        with pytest.raises(UserError, match="dilation or ceil_mode"):
            pool(op, ceil_mode=1)
        with pytest.raises(UserError, match="dilation or ceil_mode"):
            pool(op, dilations=[2, 2])


def test_values_in_different_orders_are_not_added():
    flat = Node("Flatten", ("x",), ("a",))
    assert drawn(Node("Add", ("x", "x"), ("s",))).spec.output
    for nodes in (
        (flat, Node("Add", ("a", "a"), ("s",))),
        (flat, Node("Sum", ("a", "x"), ("s",))),
    ):
        with pytest.raises(UserError, match="different orders"):
            drawn(*nodes)


def test_headers_that_are_none_are_told():
    for header in ([], 3, None, "x"):
        text = json.dumps(header).encode()
        with pytest.raises(UserError, match="no list of arrays"):
            safetensors.unpack(len(text).to_bytes(8, "little") + text)
    data = hdf5.pack({"a/b": np.zeros(3)})
    for mark in (b"HEAP", b"SNOD", b"TREE"):
        with pytest.raises(UserError, match="damaged"):
            hdf5.unpack(data.replace(mark, mark[::-1]))


def test_records_with_several_values_in_a_field_are_refused_by_its_name(tmp_path: Path):
    fine = np.zeros(4, dtype=[("a", "f8"), ("b", "i4")])
    np.save(tmp_path / "fine.npy", fine)
    assert read_file(tmp_path / "fine.npy").table.names == ("a", "b")
    for odd in ([("a", "f8", (2,))], [("a", "c16")]):
        np.save(tmp_path / "odd.npy", np.zeros(4, dtype=odd))
        with pytest.raises(UserError, match="the field 'a'"):
            read_file(tmp_path / "odd.npy")
