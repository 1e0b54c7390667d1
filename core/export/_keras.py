"""The calls of a network as layers of Keras 3; the same list becomes code and the configuration of a .keras file."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from core.activations import ACTIVATIONS
from core.export._source import unknown_activation
from core.portable import Call, calls, fold
from core.spec import NetworkSpec

LAYERS, OPS = "keras.layers", "keras.src.ops.numpy"
LOWEST = -3.0e38
"""What the border of a max pool holds: JSON knows no −∞."""
NATIVE = {
    "identity": "linear", "sigmoid": "sigmoid", "tanh": "tanh", "relu": "relu", "elu": "elu", "selu": "selu",
    "softplus": "softplus", "gelu": "gelu", "silu": "silu", "softmax": "softmax", "log_softmax": "log_softmax",
    "hard_sigmoid": "hard_sigmoid",
}  # fmt: skip
OPERATIONS = {
    "+": "Add", "-": "Subtract", "*": "Multiply", "/": "TrueDivide", "exp": "Exp", "expm1": "Expm1", "log1p": "Log1p",
    "tanh": "Tanh", "sin": "Sin", "abs": "Absolute", "max": "Maximum", "min": "Minimum", "negative": "Negative",
    "where": "Where", ">": "Greater",
}  # fmt: skip


@dataclass(frozen=True)
class Node:
    """One layer or operation of Keras.

    Attributes:
        settings: what its constructor gets besides the name.  arguments: what it is called with: names of nodes,
            numbers, or one list of names.  options: what it is called with by name.
        arrays: parameters in Keras' order, each with the shape it has there.  shape: that of the result, per row.
    """

    kind: str
    name: str
    arguments: tuple[Any, ...]
    settings: Mapping[str, Any] = field(default_factory=dict)
    module: str = LAYERS
    options: Mapping[str, Any] = field(default_factory=dict)
    arrays: tuple[tuple[str, tuple[int, ...]], ...] = ()
    shape: tuple[int, ...] = ()


def nodes(spec: NetworkSpec) -> list[Node]:
    """Write a network as layers of Keras, named as ours; an activation that Keras has goes into the layer before it."""
    found: list[Node] = []
    every = list(calls(spec))
    for place, call in enumerate(every):
        after = every[place + 1] if place + 1 < len(every) else None
        if call.result.endswith(".z") and after is not None and after.settings.get("activation") in NATIVE:
            call = dataclasses.replace(call, result=call.layer)
            *before, last = MAKERS[call.op](call, _names(call))
            settings = {**last.settings, "activation": NATIVE[after.settings["activation"]]}
            made = [*before, dataclasses.replace(last, settings=settings)]
        elif call.op == "activation" and found and found[-1].name == plain(call.result):
            continue
        else:
            made = MAKERS[call.op](call, _names(call))
        found += [node if node.shape else dataclasses.replace(node, shape=call.shape) for node in made]
    return found


def _names(call: Call) -> tuple[str, tuple[str, ...]]:
    """Give the names of the result and of what is read; "hidden1.z" becomes "hidden1__z"."""
    return plain(call.result), tuple(plain(name) for name in call.reads)


def plain(name: str) -> str:
    """Give the name of a result in Keras, which knows no dots; layers of ours that end so get one more letter."""
    return name.replace(".z", "__z") if "." in name else name.replace("__z", "__zz")


def knows(call: Call) -> str:
    """Say why a call cannot be written, or nothing."""
    if call.op == "activation":
        kind = call.settings["activation"]
        if kind in NATIVE or kind == "leaky_relu":
            return ""
        return unknown_activation(call, (), lambda formula: fold(formula, lambda op, parts: _asked(op)))
    if call.op == "conv" and call.settings["stride"] > 1 and call.settings["dilation"] > 1:
        return "it takes no stride above 1 together with a dilation above 1"
    return "" if call.op in MAKERS else f"it knows no operation “{call.op}”"


def _asked(op: str) -> str:
    return op if op in ("number", "z") else OPERATIONS[op]


Named = tuple[str, tuple[str, ...]]
Maker = Callable[[Call, Named], list[Node]]


def _frozen(call: Call) -> dict[str, Any]:
    return {"trainable": False} if call.settings.get("frozen") else {}


def _dense(call: Call, names: Named) -> list[Node]:
    settings = {"units": call.units, "use_bias": "bias" in call.arrays, **_frozen(call)}
    arrays: list[tuple[str, tuple[int, ...]]] = [(call.arrays["weight"], (call.shapes[0][0], call.units))]
    arrays += [(call.arrays["bias"], (call.units,))] if "bias" in call.arrays else []
    return [Node("Dense", names[0], names[1], settings, arrays=tuple(arrays))]


def _padded(call: Call, names: Named) -> tuple[list[Node], tuple[str, ...]]:
    top, bottom, left, right = call.settings["pads"]
    if not any(call.settings["pads"]):
        return [], names[1]
    name = f"{names[0]}__pad"
    settings = {"padding": [[top, bottom], [left, right]]}
    return [Node("ZeroPadding2D", name, names[1], settings, shape=_bordered(call))], (name,)


def _bordered(call: Call) -> tuple[int, ...]:
    (height, width, channels), (top, bottom, left, right) = call.shapes[0], call.settings["pads"]
    return height + top + bottom, width + left + right, channels


def _conv(call: Call, names: Named) -> list[Node]:
    s, (before, reads) = call.settings, _padded(call, names)
    settings = {
        "filters": call.units, "kernel_size": [s["kernel"]] * 2, "strides": [s["stride"]] * 2,
        "dilation_rate": [s["dilation"]] * 2, "padding": "valid", "data_format": "channels_last",
        "use_bias": "bias" in call.arrays, **_frozen(call),
    }  # fmt: skip
    arrays: list[tuple[str, tuple[int, ...]]] = [
        (call.arrays["weight"], (s["kernel"], s["kernel"], call.shapes[0][-1], call.units))
    ]
    arrays += [(call.arrays["bias"], (call.units,))] if "bias" in call.arrays else []
    return [*before, Node("Conv2D", names[0], reads, settings, arrays=tuple(arrays))]


def _pool_settings(call: Call) -> dict[str, Any]:
    s = call.settings
    sizes = {"pool_size": [s["window"]] * 2, "strides": [s["stride"]] * 2}
    return {**sizes, "padding": "valid", "data_format": "channels_last"}


def _max_pool(call: Call, names: Named) -> list[Node]:
    top, bottom, left, right = call.settings["pads"]
    if not any(call.settings["pads"]):
        return [Node("MaxPooling2D", names[0], names[1], _pool_settings(call))]
    border = {"pad_width": [[0, 0], [top, bottom], [left, right], [0, 0]], "mode": "constant"}
    name = f"{names[0]}__pad"
    padded = Node("Pad", name, names[1], border, OPS, {"constant_values": LOWEST}, shape=_bordered(call))
    return [padded, Node("MaxPooling2D", names[0], (name,), _pool_settings(call))]


def _average_pool(call: Call, names: Named) -> list[Node]:
    before, reads = _padded(call, names)
    return [*before, Node("AveragePooling2D", names[0], reads, _pool_settings(call))]


def _activation(call: Call, names: Named) -> list[Node]:
    kind = call.settings["activation"]
    if kind in NATIVE:
        return [Node("Activation", names[0], names[1], {"activation": NATIVE[kind]})]
    if kind == "leaky_relu":
        return [Node("LeakyReLU", names[0], names[1], {"negative_slope": 0.01})]
    return _formula(ACTIVATIONS[kind].portable, names)


def _formula(formula: str, names: Named) -> list[Node]:
    """Write a formula as operations; the last one has the result's name."""
    made: list[Node] = []

    def write(op: str, parts: list[str]) -> str:
        if op in ("number", "z"):
            return parts[0] if parts else names[1][0]
        arguments = tuple(float(part) if _is_number(part) else part for part in parts)
        made.append(Node(OPERATIONS[op], f"{names[0]}__{len(made)}", arguments, module=OPS))
        return made[-1].name

    fold(formula, write)
    last = made.pop()
    return [*made, Node(last.kind, names[0], last.arguments, module=OPS)]


def _is_number(text: str) -> bool:
    return not text[:1].isalpha()


def _prelu(call: Call, names: Named) -> list[Node]:
    image = len(call.shape) == 3
    settings = {"shared_axes": [1, 2] if image else None}
    shape = (1, 1, call.units) if image else (call.units,)
    return [Node("PReLU", names[0], names[1], {**settings, **_frozen(call)}, arrays=((call.arrays["leak"], shape),))]


def _norm(kind: str, roles: tuple[str, ...], settings: Callable[[Call], dict[str, Any]]) -> Maker:
    def make(call: Call, names: Named) -> list[Node]:
        arrays = tuple((call.arrays[role], (call.units,)) for role in roles)
        given = {"axis": -1, "epsilon": call.settings["epsilon"], **settings(call), **_frozen(call)}
        return [Node(kind, names[0], names[1], given, arrays=arrays)]

    return make


def _embedding(call: Call, names: Named) -> list[Node]:
    s, name = call.settings, f"{names[0]}__rows"
    settings = {"input_dim": s["categories"], "output_dim": s["size"], **_frozen(call)}
    arrays = ((call.arrays["table"], (s["categories"], s["size"])),)
    rows = Node("Embedding", name, names[1], settings, arrays=arrays, shape=(call.shapes[0][0], s["size"]))
    return [rows, Node("Flatten", names[0], (name,))]


def _simple(kind: str, settings: Callable[[Call], dict[str, Any]]) -> Maker:
    return lambda call, names: [Node(kind, names[0], names[1], settings(call))]


MAKERS: Mapping[str, Maker] = {
    "dense": _dense,
    "conv": _conv,
    "max_pool": _max_pool,
    "average_pool": _average_pool,
    "global_average_pool": _simple("GlobalAveragePooling2D", lambda c: {"data_format": "channels_last"}),
    "activation": _activation,
    "prelu": _prelu,
    "batch_norm": _norm(
        "BatchNormalization", ("scale", "shift", "mean", "variance"), lambda c: {"momentum": 1 - c.settings["momentum"]}
    ),
    "layer_norm": _norm("LayerNormalization", ("scale", "shift"), lambda c: {}),
    "dropout": _simple("Dropout", lambda c: {"rate": c.settings["rate"]}),
    "add": lambda call, names: [Node("Add", names[0], (list(names[1]),))],
    "concatenate": lambda call, names: [Node("Concatenate", names[0], (list(names[1]),), {"axis": -1})],
    "reshape": _simple("Reshape", lambda c: {"target_shape": list(c.shape)}),
    "embedding": _embedding,
}
