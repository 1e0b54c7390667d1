"""ONNX models as values: nodes, arrays and inputs, to and from the bytes of a .onnx file.

The field numbers are those of onnx.proto (IR version 8). Only what graphs of plain operations need is written.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.formats.protobuf import Message, number, packed, parse, real, text
from core.language import tr

IR, OPSET, ML_OPSET, ML = 8, 17, 2, "ai.onnx.ml"
FLOAT, INT64, STRING, DOUBLE = 1, 7, 8, 11
TYPES = {1: "<f4", 2: "<u1", 3: "<i1", 6: "<i4", 7: "<i8", 9: "<u1", 10: "<f2", 11: "<f8"}
Attribute = int | float | str | list[int] | list[str]


@dataclass(frozen=True)
class Node:
    """One operation: what it reads and makes, by name."""

    op: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    domain: str = ""


@dataclass(frozen=True)
class Port:
    """An input or output of the graph: its name, number type and shape; the first axis is the rows'."""

    name: str
    kind: int
    shape: tuple[int | str, ...]


@dataclass(frozen=True)
class Graph:
    """A model. `notes` are texts beside it."""

    name: str
    nodes: tuple[Node, ...]
    arrays: Mapping[str, HostArray]
    inputs: tuple[Port, ...]
    outputs: tuple[Port, ...]
    notes: Mapping[str, str] = field(default_factory=dict)
    producer: str = ""


def pack(graph: Graph) -> bytes:
    """Give the bytes of the file."""
    body = b"".join(text(1, _node(node)) for node in graph.nodes) + text(2, graph.name)
    body += b"".join(text(5, _tensor(name, array)) for name, array in graph.arrays.items())
    body += b"".join(text(11, _port(port)) for port in graph.inputs)
    body += b"".join(text(12, _port(port)) for port in graph.outputs)
    sets = text(8, text(1, "") + number(2, OPSET))
    if any(node.domain == ML for node in graph.nodes):
        sets += text(8, text(1, ML) + number(2, ML_OPSET))
    notes = b"".join(text(14, text(1, key) + text(2, value)) for key, value in graph.notes.items())
    return number(1, IR) + text(2, graph.producer) + text(7, body) + sets + notes


def _node(node: Node) -> bytes:
    data = b"".join(text(1, name) for name in node.inputs) + b"".join(text(2, name) for name in node.outputs)
    data += text(3, node.outputs[0]) + text(4, node.op)
    data += b"".join(text(5, _attribute(name, value)) for name, value in node.attributes.items())
    return data + (text(7, node.domain) if node.domain else b"")


def _attribute(name: str, value: Attribute) -> bytes:
    data = text(1, name)
    if isinstance(value, float):
        return data + real(2, value) + number(20, 1)
    if isinstance(value, int):
        return data + number(3, value) + number(20, 2)
    if isinstance(value, str):
        return data + text(4, value) + number(20, 3)
    if all(isinstance(one, int) for one in value):
        return data + b"".join(number(8, int(one)) for one in value) + number(20, 7)
    return data + b"".join(text(9, str(one)) for one in value) + number(20, 8)


def _tensor(name: str, array: HostArray) -> bytes:
    kinds = {kind: code for code, kind in TYPES.items() if code != 9}
    code = kinds[f"<{array.dtype.kind}{array.dtype.itemsize}"]
    little = np.ascontiguousarray(array).astype(array.dtype.newbyteorder("<"))
    sizes = b"".join(number(1, size) for size in array.shape)
    return sizes + number(2, code) + text(8, name) + text(9, little.tobytes())


def _port(port: Port) -> bytes:
    sizes = (text(1, text(2, size) if isinstance(size, str) else number(1, size)) for size in port.shape)
    tensor = number(1, port.kind) + text(2, b"".join(sizes))
    return text(1, port.name) + text(2, text(1, tensor))


def unpack(data: bytes) -> Graph:
    """Read a model; graphs inside graphs and arrays in other files are refused.

    Raises:
        UserError: saying what is wrong with it.
    """
    model = parse(data)
    if 7 not in model:
        raise UserError(tr("this is no ONNX model."))
    graph = parse(_bytes(model, 7))
    arrays = dict(_read_tensor(_inside(entry)) for entry in graph.get(5, []))
    notes = {}
    for entry in model.get(14, []):
        pair = parse(_inside(entry))
        notes[_text(pair, 1)] = _text(pair, 2)
    if graph.get(15):
        raise UserError(tr("its arrays are sparse, which is not read."))
    ports = [tuple(_read_port(_inside(entry)) for entry in graph.get(field_number, [])) for field_number in (11, 12)]
    nodes = tuple(_read_node(_inside(entry)) for entry in graph.get(1, []))
    given = tuple(port for port in ports[0] if port.name not in arrays)
    return Graph(_text(graph, 2), nodes, arrays, given, ports[1], notes, _text(model, 2))


def _inside(value: int | float | bytes) -> bytes:
    if not isinstance(value, bytes):
        raise UserError(tr("the file is damaged or cut short; use another copy of it."))
    return value


def _bytes(message: Message, key: int) -> bytes:
    return _inside(message[key][-1]) if key in message else b""


def _text(message: Message, key: int) -> str:
    try:
        return _bytes(message, key).decode()
    except UnicodeDecodeError:
        raise UserError(tr("the file is damaged: a text of it is none.")) from None


def _texts(values: Iterable[int | float | bytes]) -> list[str]:
    return [_inside(value).decode("utf-8", "replace") for value in values]


def _read_node(data: bytes) -> Node:
    node = parse(data)
    attributes = dict(_read_attribute(_inside(entry)) for entry in node.get(5, []))
    inputs, outputs = (tuple(_texts(node.get(key, []))) for key in (1, 2))
    return Node(_text(node, 4), inputs, outputs, attributes, _text(node, 7))


def _read_attribute(data: bytes) -> tuple[str, Attribute]:
    found = parse(data)
    name = _text(found, 1)
    if 6 in found or 11 in found:
        raise UserError(tr("an operation holds a graph of its own ({name}), which is not read.", name=name))
    if 5 in found:
        return name, _read_tensor(_bytes(found, 5))[1].ravel().tolist()
    if 2 in found:
        return name, float(found[2][-1])
    if 3 in found:
        return name, packed(found[3])[-1]
    if 4 in found:
        return name, _text(found, 4)
    return name, packed(found[8]) if 8 in found else _texts(found.get(9, []))


def _read_tensor(data: bytes) -> tuple[str, HostArray]:
    found = parse(data)
    name, shape, code = _text(found, 8), tuple(packed(found.get(1, []))), packed(found.get(2, [0]))[-1]
    if found.get(13) or packed(found.get(14, [0]))[-1]:
        raise UserError(
            tr("{name}: the array lies in another file, which is not read; save the model as one file.", name=name)
        )
    if code not in TYPES or len(shape) > 8 or min(shape, default=0) < 0:
        raise UserError(tr("{name}: numbers of ONNX's type {code} are not read.", name=name, code=code))
    dtype = np.dtype(TYPES[code])
    raw = _bytes(found, 9) if 9 in found else _listed(found, dtype)
    if len(raw) != math.prod(shape) * dtype.itemsize:
        raise UserError(
            tr("{name}: the shape of the array does not go with its numbers; use another copy of the file.", name=name)
        )
    return name, np.frombuffer(raw, dtype).reshape(shape).astype(dtype.newbyteorder("="))


def _listed(found: Message, dtype: np.dtype[np.generic]) -> bytes:
    """Give numbers that are listed field by field instead of as bytes."""
    key = {"<f4": 4, "<f8": 10, "<i8": 7}.get(dtype.str, 5)
    if key in (4, 10):
        size, letter = (4, "f") if key == 4 else (8, "d")
        parts = [v if isinstance(v, bytes) else struct.pack(f"<{letter}", v) for v in found.get(key, [])]
        joined = b"".join(parts)
        return joined[: len(joined) // size * size]
    return np.array(packed(found.get(key, [])), dtype=np.int64).astype(dtype).tobytes()


def _read_port(data: bytes) -> Port:
    found = parse(data)
    tensor = parse(_bytes(parse(_bytes(found, 2)), 1))
    sizes: list[int | str] = []
    for entry in parse(_bytes(tensor, 2)).get(1, []):
        size = parse(_inside(entry))
        sizes.append(packed(size[1])[-1] if 1 in size else _text(size, 2))
    return Port(_text(found, 1), packed(tensor.get(1, [0]))[-1], tuple(sizes))
