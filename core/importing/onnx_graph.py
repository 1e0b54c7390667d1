"""ONNX graphs as networks of ours: each node becomes a layer, or is refused by its name."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.formats.onnx import Graph, Node
from core.importing.drawing import Imported, padding_of, square
from core.importing.onnx_reader import FIRST, FLAT, FLAT_FIRST, LAST, Reader, Value
from core.language import tr
from core.layers.add import Add
from core.layers.batch_norm import BatchNorm
from core.layers.concatenate import Concatenate
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from core.layers.embedding import Embedding
from core.layers.flatten import Flatten
from core.layers.layer_norm import LayerNorm
from core.layers.pooling import AveragePool, GlobalAveragePool, MaxPool
from core.layers.prelu import PReLU
from core.layers.reshape import Reshape


def read_graph(graph: Graph, name: str) -> Imported:
    """Draw a graph.

    Raises:
        UserError: naming what is no layer here.
    """
    reader = Reader(graph)
    for node in graph.nodes:
        reader.read(node, READERS)
    output = graph.outputs[0].name
    if output not in reader.values:
        raise UserError(tr("its output {output!r} is calculated by no layer here.", output=output))
    return reader.drawing.finished(name, reader.values[output].layer)


def _gemm(r: Reader, node: Node) -> Value:
    for name, wanted in (("alpha", 1.0), ("beta", 1.0), ("transA", 0)):
        if float(str(node.attributes.get(name, wanted))) != wanted:
            raise UserError(tr("the operation Gemm with another {name} is no layer here.", name=name))
    weight = r.array(node, 1)
    if node.attributes.get("transB"):
        weight = weight.T
    bias = r.array(node, 2).reshape(-1) if len(node.inputs) > 2 else None
    return _dense(r, node, weight, bias)


def _dense(r: Reader, node: Node, weight: HostArray, bias: HostArray | None) -> Value:
    value = r.value(node)
    if weight.ndim != 2 or value.order not in (FLAT, FLAT_FIRST):
        raise UserError(tr("the operation {op} on an image is no dense layer.", op=node.op))
    if value.order == FLAT_FIRST:
        height, width, channels = r.drawing.shape(next(s for s in r.drawing.layers if s.name == value.layer).inputs[0])
        weight = weight.reshape(channels, height, width, -1).transpose(1, 2, 0, 3).reshape(weight.shape)
    if bias is not None and bias.size == 1:
        bias = np.full(weight.shape[1], bias.item())
    arrays = {"weight": weight, **({"bias": bias} if bias is not None else {})}
    return Value(
        r.drawing.add(node.outputs[0], Dense(weight.shape[1], "identity", bias is not None), [value.layer], arrays)
    )


def _add(r: Reader, node: Node) -> Value:
    stored = [name for name in node.inputs if name in r.arrays]
    if not stored:
        return _joined(r, node, Add())
    source = next(name for name in node.inputs if name in r.values)
    value, layer = r.values[source], r.drawing.layer(r.values[source].layer)
    bias = r.arrays[stored[0]].reshape(-1)
    if isinstance(layer, Dense) and not layer.bias and layer.activation == "identity" and bias.size == layer.units:
        changed = dataclasses.replace(layer, bias=True)
        layers = r.drawing.layers
        r.drawing.layers = [dataclasses.replace(s, layer=changed) if s.name == value.layer else s for s in layers]
        r.drawing.arrays[f"{value.layer}.bias"] = bias.astype(np.float64)
        return value
    raise UserError(tr("the operation Add with a stored array is only known behind a matrix product."))


def _joined(r: Reader, node: Node, layer: Add | Concatenate) -> Value:
    values = [r.value(node, place) for place in range(len(node.inputs))]
    if len({value.order for value in values}) != 1 or values[0].order in (FLAT_FIRST, LAST):
        raise UserError(tr("the operation {op} reads values in different orders.", op=node.op))
    axes = (1, -1) if values[0].order == FLAT else (1,)
    if isinstance(layer, Concatenate) and int(str(node.attributes.get("axis", 1))) not in axes:
        raise UserError(tr("the operation Concat is only known along the units or channels."))
    if len(values) == 1:
        return values[0]
    return Value(r.drawing.add(node.outputs[0], layer, [value.layer for value in values]), values[0].order)


def _image(r: Reader, node: Node) -> Value:
    value = r.value(node)
    if value.order != FIRST:
        raise UserError(tr("the operation {op} reads no image with channels first.", op=node.op))
    return value


def _window(r: Reader, node: Node, size: int) -> tuple[int, int, str, int]:
    """Give stride, dilation, padding and border."""
    given = node.attributes
    stride = square(given.get("strides", [1, 1]), tr("a stride of"))
    dilation = square(given.get("dilations", [1, 1]), tr("a dilation of"))
    top, left, bottom, right = _four(given.get("pads", [0, 0, 0, 0]))
    shape = r.drawing.shape(r.value(node).layer)
    auto = given.get("auto_pad", "NOTSET")
    if auto == "SAME_UPPER":
        return stride, dilation, "same", 1
    if auto not in ("NOTSET", "VALID"):
        raise UserError(tr("the operation {op} with the padding {auto} is no layer here.", op=node.op, auto=auto))
    return stride, dilation, *padding_of(shape, size, stride, dilation, (top, bottom, left, right))


def _four(values: Any) -> tuple[int, int, int, int]:
    if not isinstance(values, list) or len(values) != 4:
        raise UserError(tr("its windows are not two-dimensional, as a layer here needs them."))
    return int(values[0]), int(values[1]), int(values[2]), int(values[3])


def _conv(r: Reader, node: Node) -> Value:
    value, weight = _image(r, node), r.array(node, 1)
    if weight.ndim != 4 or int(str(node.attributes.get("group", 1))) != 1:
        raise UserError(tr("the operation Conv in groups, or not two-dimensional, is no layer here."))
    size = square(weight.shape[2:], tr("a kernel of"))
    stride, dilation, padding, border = _window(r, node, size)
    arrays = {"weight": weight.transpose(2, 3, 1, 0)}
    bias = len(node.inputs) > 2
    arrays |= {"bias": r.array(node, 2)} if bias else {}
    layer = Conv2D(weight.shape[0], size, stride, padding, border, dilation, "identity", bias)
    return Value(r.drawing.add(node.outputs[0], layer, [value.layer], arrays), FIRST)


def _pool(r: Reader, node: Node) -> Value:
    value, given = _image(r, node), node.attributes
    size = square(given.get("kernel_shape"), tr("a window of"))
    stride, dilation, padding, border = _window(r, node, size)
    if dilation != 1 or given.get("ceil_mode"):
        raise UserError(tr("the operation {op} with dilation or ceil_mode is no layer here.", op=node.op))
    if node.op == "AveragePool" and padding != "valid" and not given.get("count_include_pad"):
        raise UserError(tr("the operation AveragePool that leaves out the padding is no layer here."))
    kind = MaxPool if node.op == "MaxPool" else AveragePool
    return Value(r.drawing.add(node.outputs[0], kind(size, stride, padding, border), [value.layer]), FIRST)


def _global(r: Reader, node: Node) -> Value:
    name = r.drawing.add(node.outputs[0], GlobalAveragePool(), [_image(r, node).layer])
    return Value(name)


def _flatten(r: Reader, node: Node) -> Value:
    value = r.value(node)
    if node.op == "Flatten" and int(str(node.attributes.get("axis", 1))) != 1:
        raise UserError(tr("the operation Flatten is only known from the first axis on."))
    if value.order in (FLAT, FLAT_FIRST):
        return value
    name = r.drawing.add(node.outputs[0], Flatten(), [value.layer])
    return Value(name, FLAT if value.order == LAST else FLAT_FIRST)


def _reshape(r: Reader, node: Node) -> Value:
    sizes, value = [int(size) for size in r.array(node, 1).reshape(-1)], r.value(node)
    if len(sizes) == 2:
        return _flatten(r, node)
    if len(sizes) != 4 or value.order != FLAT:
        raise UserError(tr("the operation Reshape to {tuple} is no layer here.", tuple=tuple(sizes)))
    layer = Reshape(*sizes[1:])
    return Value(r.drawing.add(node.outputs[0], layer, [value.layer]), LAST)


def _transpose(r: Reader, node: Node) -> Value:
    given: Any = node.attributes.get("perm", ())
    value, turn = r.value(node), tuple(int(axis) for axis in given)
    known: dict[tuple[str, tuple[int, ...]], str] = {(FIRST, (0, 2, 3, 1)): LAST, (LAST, (0, 3, 1, 2)): FIRST}
    if (value.order, turn) not in known:
        raise UserError(tr("the operation Transpose by {turn} is no layer here.", turn=turn))
    return Value(value.layer, known[value.order, turn])


def _batch_norm(r: Reader, node: Node) -> Value:
    value, roles = r.value(node), ("scale", "shift", "mean", "variance")
    if value.order == FLAT_FIRST:
        raise UserError(tr("the operation BatchNormalization behind a Flatten is no layer here."))
    arrays = {role: r.array(node, k + 1) for k, role in enumerate(roles)}
    momentum = 1 - float(str(node.attributes.get("momentum", 0.9)))
    layer = BatchNorm(round(momentum, 9) or 0.1, float(str(node.attributes.get("epsilon", 1e-5))))
    return Value(r.drawing.add(node.outputs[0], layer, [value.layer], arrays), value.order)


def _layer_norm(r: Reader, node: Node) -> Value:
    value = r.value(node)
    axis = int(str(node.attributes.get("axis", -1)))
    if value.order not in (FLAT, LAST) or axis not in (-1, 1 if value.order == FLAT else 3):
        raise UserError(tr("the operation LayerNormalization is only known over the units or channels."))
    scale = r.array(node, 1)
    shift = r.array(node, 2) if len(node.inputs) > 2 else np.zeros(scale.shape)
    layer = LayerNorm(float(str(node.attributes.get("epsilon", 1e-5))))
    arrays = {"scale": scale, "shift": shift}
    return Value(r.drawing.add(node.outputs[0], layer, [value.layer], arrays), value.order)


def _leaky(r: Reader, node: Node) -> Value:
    value, alpha = r.value(node), float(str(node.attributes.get("alpha", 0.01)))
    if abs(alpha - 0.01) < 1e-9:
        return Value(r.drawing.activate(node.outputs[0], "leaky_relu", value.layer, r.readers(node)), value.order)
    units = r.drawing.shape(value.layer)[-1]
    leak = {"leak": np.full(units, alpha)}
    return Value(r.drawing.add(node.outputs[0], PReLU(frozen=True), [value.layer], leak), value.order)


def _prelu(r: Reader, node: Node) -> Value:
    value, slope = r.value(node), r.array(node, 1).reshape(-1)
    units = r.drawing.shape(value.layer)[-1]
    if slope.size not in (1, units) or value.order == FLAT_FIRST:
        raise UserError(tr("the operation PRelu with a slope of its own for each pixel is no layer here."))
    leak = {"leak": np.broadcast_to(slope, (units,))}
    return Value(r.drawing.add(node.outputs[0], PReLU(), [value.layer], leak), value.order)


def _dropout(r: Reader, node: Node) -> Value:
    value, rate = r.value(node), float(str(node.attributes.get("ratio", 0.5)))
    if len(node.inputs) > 1 and node.inputs[1] in r.arrays:
        rate = float(r.arrays[node.inputs[1]].reshape(-1)[0])
    return Value(r.drawing.add(node.outputs[0], Dropout(min(round(rate, 7), 0.99)), [value.layer]), value.order)


def _gather(r: Reader, node: Node) -> Value:
    table, value = r.array(node, 0), r.value(node, 1)
    if table.ndim != 2 or int(str(node.attributes.get("axis", 0))) != 0 or value.order != FLAT:
        raise UserError(tr("the operation Gather is only known as an embedding."))
    return Value(r.drawing.add(node.outputs[0], Embedding(*table.shape), [value.layer], {"table": table}))


READERS: Mapping[str, Callable[[Reader, Node], Value]] = {
    "Gemm": _gemm,
    "MatMul": lambda r, node: _dense(r, node, r.array(node, 1), None),
    "Add": _add,
    "Sum": lambda r, node: _joined(r, node, Add()),
    "Concat": lambda r, node: _joined(r, node, Concatenate()),
    "Conv": _conv,
    "MaxPool": _pool,
    "AveragePool": _pool,
    "GlobalAveragePool": _global,
    "Flatten": _flatten,
    "Reshape": _reshape,
    "Squeeze": _flatten,
    "Transpose": _transpose,
    "BatchNormalization": _batch_norm,
    "LayerNormalization": _layer_norm,
    "LeakyRelu": _leaky,
    "PRelu": _prelu,
    "Dropout": _dropout,
    "Identity": lambda r, node: r.value(node),
    "Cast": lambda r, node: r.value(node),
    "Gather": _gather,
}
