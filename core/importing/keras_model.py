"""Keras models (.keras) as networks of ours: the configuration is read, never carried out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.export.keras_file import CONFIG, WEIGHTS, snake
from core.files import read_json
from core.formats import hdf5
from core.importing.drawing import Drawing, Imported, padding_of, square
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

ACTIVATIONS = {
    "linear": "identity", "relu": "relu", "sigmoid": "sigmoid", "tanh": "tanh", "elu": "elu", "selu": "selu",
    "softplus": "softplus", "gelu": "gelu", "silu": "silu", "swish": "silu", "softmax": "softmax",
    "log_softmax": "log_softmax", "hard_sigmoid": "hard_sigmoid", "exponential": "exp",
}  # fmt: skip
PLAIN = {"ReLU": "relu", "Softmax": "softmax", "ELU": "elu"}


class Reader:
    """Draws the layers one after the other."""

    def __init__(self, arrays: Mapping[str, HostArray]) -> None:
        """Take the weights by their place in the file."""
        self.arrays, self._counts = arrays, dict[str, int]()
        self.drawing: Drawing | None = None
        self.results: dict[str, str] = {}
        self.pads: dict[str, tuple[str, tuple[int, int, int, int]]] = {}
        self.uses: dict[str, int] = {}
        self.readers = 1

    def weights(self, kind: str) -> list[HostArray]:
        """Give the arrays of the next layer of a kind."""
        word = snake(kind)
        number = self._counts.get(word, 0)
        self._counts[word] = number + 1
        group = word if not number else f"{word}_{number}"
        for folder in ("layers", "_layer_checkpoint_dependencies"):
            found = [self.arrays.get(f"{folder}/{group}/vars/{k}") for k in range(5)]
            if found[0] is not None:
                return [array for array in found if array is not None]
        return []

    def read(self, entry: Any, before: str) -> None:
        """Draw one layer; `before` is the one before it, for models that are plain stacks.

        Raises:
            UserError: naming the layer that is none here.
        """
        kind, config, name = str(entry.get("class_name")), entry.get("config", {}), _name(entry)
        registered = entry.get("registered_name") in (None, kind)
        if entry.get("module") not in ("keras.layers", "keras.src.layers", None) or not registered:
            raise UserError(tr("it holds {kind}, which is no layer of Keras itself; nothing of it was run.", kind=kind))
        if kind == "InputLayer":
            self._begin(name, config.get("batch_shape") or config.get("batch_input_shape"))
            return
        if kind not in LAYERS:
            raise UserError(tr("it holds the layer {kind}, which is no layer here; nothing of it was run.", kind=kind))
        if self.drawing is None:
            self._begin("input", config.get("batch_shape") or config.get("batch_input_shape"))
            before = before or "input"
        reads = _sources(entry) or [before]
        missing = [source for source in reads if source not in self.results]
        if missing:
            raise UserError(tr("{name} reads {missing!r}, which is no layer before it.", name=name, missing=missing[0]))
        self.readers = max(self.uses.get(source, 1) for source in reads)
        self.results[name] = LAYERS[kind](self, kind, name, config, [self.results[source] for source in reads])

    def _begin(self, name: str, shape: Any) -> None:
        sizes = [size for size in (shape or [])[1:] if isinstance(size, int)]
        if self.drawing is not None or len(sizes) != len(shape or [0]) - 1 or len(sizes) not in (1, 3):
            raise UserError(
                tr("its input has the shape {shape}; one input of (n,) or (h, w, c) is needed.", shape=shape)
            )
        self.drawing = Drawing(int(np.prod(sizes)), name)
        self.results[name] = self.drawing.entry
        if len(sizes) == 3:
            self.results[name] = self.drawing.add("image", Reshape(*sizes), [self.drawing.entry])

    @property
    def drawn(self) -> Drawing:
        """What was drawn so far."""
        assert self.drawing is not None
        return self.drawing

    def activation(self, kind: Any, name: str, read: str, readers: int = 1) -> str:
        """Put an activation behind a layer that so many read; 1 where Keras takes the two as one layer.

        Raises:
            UserError: when it is none here.
        """
        if kind is None or kind == "linear":
            return read
        if kind == "leaky_relu":
            return self.leak(name, read, 0.2)
        if not isinstance(kind, str) or kind not in ACTIVATIONS:
            words = kind.get("class_name", "of its own") if isinstance(kind, dict) else kind
            raise UserError(tr("{name}: the activation {words} is none here.", name=name, words=words))
        return self.drawn.activate(f"{name}_activation", ACTIVATIONS[kind], read, readers)

    def leak(self, name: str, read: str, slope: float) -> str:
        """Put a leaky ReLU of any slope behind a layer."""
        units = self.drawn.shape(read)[-1]
        return self.drawn.add(f"{name}_leak", PReLU(frozen=True), [read], {"leak": np.full(units, slope)})


def read_keras(parts: Mapping[str, bytes], name: str) -> Imported:
    """Draw the model in the parts of a .keras file.

    Raises:
        UserError: naming what is no layer here.
    """
    if CONFIG not in parts or WEIGHTS not in parts:
        raise UserError(tr("this is no Keras model: its configuration or weights are missing."))
    config = read_json(parts[CONFIG], CONFIG)
    kind = config.get("class_name") if isinstance(config, dict) else None
    if kind not in ("Functional", "Sequential", "Model"):
        raise UserError(
            tr("it is a model of the class {kind}; only Sequential and functional models are read.", kind=kind)
        )
    inner = config["config"]
    reader = Reader(hdf5.unpack(parts[WEIGHTS]))
    for source in (source for entry in inner["layers"] for source in _sources(entry)):
        reader.uses[source] = reader.uses.get(source, 0) + 1
    before = ""
    for entry in inner["layers"]:
        reader.read(entry, before)
        before = _name(entry)
    output = _output(inner.get("output_layers")) or before
    if output not in reader.results:
        raise UserError(tr("it has several outputs, and a network here has one."))
    return reader.drawn.finished(name, reader.results[output])


def _name(entry: Any) -> str:
    return str(entry.get("name") or entry.get("config", {}).get("name") or entry.get("class_name"))


def _output(value: Any) -> str:
    while isinstance(value, list) and len(value) == 1:
        value = value[0]
    return (
        str(value[0]) if isinstance(value, list) and value and isinstance(value[0], str) else "" if not value else "?"
    )


def _sources(entry: Any) -> list[str]:
    """Give the names of the layers that a layer reads."""
    nodes = entry.get("inbound_nodes") or []
    if len(nodes) > 1:
        raise UserError(tr("{name} is used more than once, which no layer here can be.", name=_name(entry)))
    found: list[str] = []

    def search(value: Any) -> None:
        if isinstance(value, dict) and value.get("class_name") == "__keras_tensor__":
            found.append(str(value["config"]["keras_history"][0]))
        elif isinstance(value, dict):
            for inner in value.values():
                search(inner)
        elif isinstance(value, list):
            for inner in value:
                search(inner)

    search(nodes[0].get("args") if nodes and isinstance(nodes[0], dict) else [])
    return found


Draw = Callable[[Reader, str, str, Any, list[str]], str]


def _dense(r: Reader, kind: str, name: str, config: Any, reads: list[str]) -> str:
    arrays = dict(zip(("weight", "bias"), r.weights(kind), strict=False))
    layer = Dense(int(config["units"]), "identity", bool(config.get("use_bias", True)), frozen=_frozen(config))
    return r.activation(config.get("activation"), name, r.drawn.add(name, layer, reads, arrays))


def _frozen(config: Any) -> bool:
    return config.get("trainable") is False


def _last(config: Any, name: str) -> None:
    if config.get("data_format", "channels_last") != "channels_last":
        raise UserError(
            tr("{name}: images with channels first are not read; save the model with channels_last.", name=name)
        )


def _conv(r: Reader, kind: str, name: str, config: Any, reads: list[str]) -> str:
    _last(config, name)
    if int(config.get("groups", 1)) != 1:
        raise UserError(tr("{name}: a convolution in groups is no layer here.", name=name))
    size, stride = square(config["kernel_size"], tr("a kernel of")), square(config.get("strides", 1), tr("a stride of"))
    dilation = square(config.get("dilation_rate", 1), tr("a dilation of"))
    source, padding, border = _padding(r, config, name, reads[0], size, stride, dilation)
    bias = bool(config.get("use_bias", True))
    layer = Conv2D(
        int(config["filters"]), size, stride, padding, border, dilation, "identity", bias, frozen=_frozen(config)
    )
    arrays = dict(zip(("weight", "bias"), r.weights(kind), strict=False))
    return r.activation(config.get("activation"), name, r.drawn.add(name, layer, [source], arrays))


def _padding(
    r: Reader, config: Any, name: str, read: str, size: int, stride: int, dilation: int
) -> tuple[str, str, int]:
    """Give what is really read, and our padding; a ZeroPadding2D before becomes part of it."""
    padding = config.get("padding", "valid")
    if read in r.pads:
        source, pads = r.pads[read]
        if padding != "valid":
            raise UserError(
                tr("{name}: a padding on top of a ZeroPadding2D layer is none that a layer here has.", name=name)
            )
        return source, *padding_of(r.drawn.shape(source), size, stride, dilation, pads)
    if padding not in ("valid", "same"):
        raise UserError(
            tr("{name}: the padding {padding!r} is none that a layer here has.", name=name, padding=padding)
        )
    return read, padding, 1


def _pool(r: Reader, kind: str, name: str, config: Any, reads: list[str]) -> str:
    _last(config, name)
    size = square(config.get("pool_size", 2), tr("a window of"))
    stride = square(config.get("strides") or size, tr("a stride of"))
    source, padding, border = _padding(r, config, name, reads[0], size, stride, 1)
    maximum = kind == "MaxPooling2D"
    if (maximum and reads[0] in r.pads) or (not maximum and padding == "same" and reads[0] not in r.pads):
        raise UserError(tr("{name}: this padding of a pooling layer is none that a layer here has.", name=name))
    return r.drawn.add(name, (MaxPool if maximum else AveragePool)(size, stride, padding, border), [source])


def _zeros(r: Reader, kind: str, name: str, config: Any, reads: list[str]) -> str:
    _last(config, name)
    (top, bottom), (left, right) = config["padding"]
    mark = tr("{name} padding of {reads}", name=name, reads=reads[0])
    r.pads[mark] = reads[0], (int(top), int(bottom), int(left), int(right))
    return mark


def _norm(r: Reader, kind: str, name: str, config: Any, reads: list[str]) -> str:
    axis = config.get("axis", -1)
    axis = axis[0] if isinstance(axis, list) and len(axis) == 1 else axis
    rank = len(r.drawn.shape(reads[0]))
    if axis not in (-1, rank) or not config.get("center", True) or not config.get("scale", True):
        raise UserError(
            tr(
                "{name}: {kind} over axis {axis}, or without scale and shift, is no layer here.",
                name=name,
                kind=kind,
                axis=axis,
            )
        )
    epsilon, roles = float(config.get("epsilon", 1e-3)), ("scale", "shift", "mean", "variance")
    arrays = dict(zip(roles, r.weights(kind), strict=False))
    if kind == "BatchNormalization":
        momentum = round(1 - float(config.get("momentum", 0.99)), 12)
        return r.drawn.add(name, BatchNorm(momentum, epsilon, _frozen(config)), reads, arrays)
    return r.drawn.add(name, LayerNorm(epsilon, _frozen(config)), reads, arrays)


def _prelu(r: Reader, kind: str, name: str, config: Any, reads: list[str]) -> str:
    arrays = [array.reshape(-1) for array in r.weights(kind)]
    if not arrays or arrays[0].size != r.drawn.shape(reads[0])[-1]:
        raise UserError(tr("{name}: a PReLU with a slope of its own for each pixel is no layer here.", name=name))
    return r.drawn.add(name, PReLU(_frozen(config)), reads, {"leak": arrays[0]})


def _embedding(r: Reader, kind: str, name: str, config: Any, reads: list[str]) -> str:
    layer = Embedding(int(config["input_dim"]), int(config["output_dim"]), frozen=_frozen(config))
    return r.drawn.add(name, layer, reads, dict(zip(("table",), r.weights(kind), strict=False)))


def _reshape(r: Reader, kind: str, name: str, config: Any, reads: list[str]) -> str:
    sizes = [int(size) for size in config["target_shape"]]
    if len(sizes) == 1:
        return _flatten(r, kind, name, config, reads)
    if len(sizes) != 3 or min(sizes) < 1:
        raise UserError(tr("{name}: a Reshape to {tuple} is no layer here.", name=name, tuple=tuple(sizes)))
    return r.drawn.add(name, Reshape(*sizes), reads)


def _flatten(r: Reader, kind: str, name: str, config: Any, reads: list[str]) -> str:
    return reads[0] if len(r.drawn.shape(reads[0])) == 1 else r.drawn.add(name, Flatten(), reads)


def _leaky(r: Reader, kind: str, name: str, config: Any, reads: list[str]) -> str:
    slope = float(config.get("negative_slope", config.get("alpha", 0.3)))
    return r.drawn.activate(name, "leaky_relu", reads[0], r.readers) if slope == 0.01 else r.leak(name, reads[0], slope)


def _plain_activation(r: Reader, kind: str, name: str, config: Any, reads: list[str]) -> str:
    odd = {"max_value": None, "negative_slope": 0.0, "threshold": 0.0, "alpha": 1.0}
    changed = [key for key, usual in odd.items() if config.get(key, usual) not in (usual, None)]
    if changed or config.get("axis", -1) not in (-1, len(r.drawn.shape(reads[0]))):
        raise UserError(tr("{name}: {kind} with settings of its own is no activation here.", name=name, kind=kind))
    return r.drawn.activate(name, PLAIN[kind], reads[0], r.readers)


def _join(layer: Add | Concatenate) -> Draw:
    def draw(r: Reader, kind: str, name: str, config: Any, reads: list[str]) -> str:
        if kind == "Concatenate" and config.get("axis", -1) not in (-1, len(r.drawn.shape(reads[0]))):
            raise UserError(tr("{name}: Concatenate is only known along the last axis.", name=name))
        return r.drawn.add(name, layer, reads)

    return draw


LAYERS: Mapping[str, Draw] = {
    "Dense": _dense,
    "Conv2D": _conv,
    "MaxPooling2D": _pool,
    "AveragePooling2D": _pool,
    "GlobalAveragePooling2D": lambda r, kind, name, config, reads: r.drawn.add(name, GlobalAveragePool(), reads),
    "ZeroPadding2D": _zeros,
    "BatchNormalization": _norm,
    "LayerNormalization": _norm,
    "PReLU": _prelu,
    "LeakyReLU": _leaky,
    "Embedding": _embedding,
    "Dropout": lambda r, kind, name, config, reads: r.drawn.add(name, Dropout(float(config.get("rate", 0.5))), reads),
    "Flatten": _flatten,
    "Reshape": _reshape,
    "Add": _join(Add()),
    "Concatenate": _join(Concatenate()),
    "Activation": lambda r, kind, name, config, reads: r.activation(
        config.get("activation"), name, reads[0], r.readers
    ),
    **dict.fromkeys(PLAIN, _plain_activation),
}
