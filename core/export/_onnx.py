"""The calls of a network, and its preprocessing, as nodes of ONNX.

Images are (rows, channels, height, width) in ONNX; rows of numbers keep our order, so reshaping turns the axes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from core.activations import ACTIVATIONS
from core.data.encoder import State
from core.data.pipeline import FittedColumn, Pipeline
from core.export._onnx_build import Builder
from core.export._onnx_dates import date
from core.export._source import unknown_activation
from core.formats.onnx import DOUBLE, FLOAT, INT64, STRING, Attribute, Port
from core.params import Weights
from core.portable import Call, calls, fold
from core.spec import NetworkSpec

RESULT = "network:prediction"
NATIVE: Mapping[str, tuple[str, dict[str, Attribute]]] = {
    "relu": ("Relu", {}), "sigmoid": ("Sigmoid", {}), "tanh": ("Tanh", {}),
    "leaky_relu": ("LeakyRelu", {"alpha": 0.01}),
    "elu": ("Elu", {"alpha": 1.0}), "softplus": ("Softplus", {}), "sine": ("Sin", {}),
    "selu": ("Selu", {"alpha": 1.6732632423543772, "gamma": 1.0507009873554805}),
    "hard_sigmoid": ("HardSigmoid", {"alpha": 1 / 6, "beta": 0.5}),
    "softmax": ("Softmax", {"axis": 1}), "log_softmax": ("LogSoftmax", {"axis": 1}),
}  # fmt: skip
OPERATIONS = {
    "+": "Add", "-": "Sub", "*": "Mul", "/": "Div", "exp": "Exp", "tanh": "Tanh", "sin": "Sin", "abs": "Abs",
    "max": "Max", "min": "Min", "negative": "Neg", "where": "Where", ">": "Greater", "erfc": "Erf", "expm1": "Exp",
    "log1p": "Log",
}  # fmt: skip


def network(build: Builder, spec: NetworkSpec, weights: Weights) -> None:
    """Write the network: from the input layer's name to the output layer's."""
    for call in calls(spec):
        for role, name in call.arrays.items():
            values = np.asarray(weights[name], dtype=np.float32)
            if call.op == "conv" and role == "weight":
                values = values.transpose(3, 2, 0, 1)
            if call.op == "prelu" and len(call.shape) == 3:
                values = values.reshape(-1, 1, 1)
            build.array(name, np.ascontiguousarray(values))
        MAKERS[call.op](build, call)


def knows(call: Call) -> str:
    """Say why a call cannot be written, or nothing."""
    if call.op == "activation":
        if call.settings["activation"] in NATIVE:
            return ""
        return unknown_activation(call, (), lambda formula: fold(formula, lambda op, parts: _asked(op)))
    return "" if call.op in MAKERS else f"it knows no operation “{call.op}”"


def _asked(op: str) -> str:
    return op if op in ("number", "z") else OPERATIONS[op]


Maker = Callable[[Builder, Call], object]


def _dense(b: Builder, call: Call) -> None:
    if "bias" in call.arrays:
        b.add("Gemm", (call.reads[0], call.arrays["weight"], call.arrays["bias"]), call.result)
    else:
        b.add("MatMul", (call.reads[0], call.arrays["weight"]), call.result)


def _pads(call: Call) -> list[int]:
    top, bottom, left, right = call.settings["pads"]
    return [top, left, bottom, right]


def _conv(b: Builder, call: Call) -> None:
    s, bias = call.settings, call.arrays.get("bias")
    inputs = (call.reads[0], call.arrays["weight"], *([bias] if bias else []))
    b.add(
        "Conv", inputs, call.result, kernel_shape=[s["kernel"]] * 2, strides=[s["stride"]] * 2,
        dilations=[s["dilation"]] * 2, pads=_pads(call),
    )  # fmt: skip


def _pool(op: str, **more: Attribute) -> Maker:
    return lambda b, call: b.add(
        op, call.reads, call.result, kernel_shape=[call.settings["window"]] * 2,
        strides=[call.settings["stride"]] * 2, pads=_pads(call), **more,
    )  # fmt: skip


def _global_average(b: Builder, call: Call) -> None:
    b.add("Flatten", (b.add("GlobalAveragePool", call.reads, f"{call.result}.pixels"),), call.result, axis=1)


def _activation(b: Builder, call: Call) -> None:
    kind = call.settings["activation"]
    if kind in NATIVE:
        op, attributes = NATIVE[kind]
        b.add(op, call.reads, call.result, **attributes)
        return

    def write(op: str, parts: list[str]) -> str:
        if op == "number":
            return b.number(float(parts[0]))
        if op == "z":
            return call.reads[0]
        if op == "log1p":
            parts = [b.add("Add", (b.number(1.0), parts[0]), f"{call.result}.{len(b.nodes)}")]
        made = b.add(OPERATIONS[op], tuple(parts), f"{call.result}.{len(b.nodes)}")
        if op == "expm1":
            return b.add("Sub", (made, b.number(1.0)), f"{call.result}.{len(b.nodes)}")
        return b.add("Sub", (b.number(1.0), made), f"{call.result}.{len(b.nodes)}") if op == "erfc" else made

    b.add("Identity", (fold(ACTIVATIONS[kind].portable, write),), call.result)


def _reshape(b: Builder, call: Call) -> None:
    name = call.reads[0]
    if len(call.shapes[0]) == 3:
        name = b.add("Transpose", (name,), f"{call.result}.last", perm=[0, 2, 3, 1])
    image = len(call.shape) == 3
    made = f"{call.result}.rows" if image else call.result
    b.add("Reshape", (name, b.whole(f"{call.result}.shape", [-1, *call.shape])), made)
    if image:
        b.add("Transpose", (made,), call.result, perm=[0, 3, 1, 2])


def _batch_norm(b: Builder, call: Call) -> None:
    parts = tuple(call.arrays[role] for role in ("scale", "shift", "mean", "variance"))
    b.add("BatchNormalization", (call.reads[0], *parts), call.result, epsilon=float(call.settings["epsilon"]))


def _layer_norm(b: Builder, call: Call) -> None:
    image, name = len(call.shape) == 3, call.reads[0]
    if image:
        name = b.add("Transpose", (name,), f"{call.result}.last", perm=[0, 2, 3, 1])
    made = f"{call.result}.normal" if image else call.result
    inputs = (name, call.arrays["scale"], call.arrays["shift"])
    b.add("LayerNormalization", inputs, made, axis=-1, epsilon=float(call.settings["epsilon"]))
    if image:
        b.add("Transpose", (made,), call.result, perm=[0, 3, 1, 2])


def _embedding(b: Builder, call: Call) -> None:
    whole = b.add("Cast", call.reads, f"{call.result}.category", to=INT64)
    rows = b.add("Gather", (call.arrays["table"], whole), f"{call.result}.rows", axis=0)
    b.add("Flatten", (rows,), call.result, axis=1)


def _dropout(b: Builder, call: Call) -> None:
    b.add("Dropout", (call.reads[0], b.number(float(call.settings["rate"]))), call.result)


MAKERS: Mapping[str, Maker] = {
    "dense": _dense,
    "conv": _conv,
    "max_pool": _pool("MaxPool"),
    "average_pool": _pool("AveragePool", count_include_pad=1),
    "global_average_pool": _global_average,
    "activation": _activation,
    "prelu": lambda b, c: b.add("PRelu", (c.reads[0], c.arrays["leak"]), c.result),
    "batch_norm": _batch_norm,
    "layer_norm": _layer_norm,
    "dropout": _dropout,
    "add": lambda b, c: b.add("Sum", c.reads, c.result),
    "concatenate": lambda b, c: b.add("Concat", c.reads, c.result, axis=1),
    "reshape": _reshape,
    "embedding": _embedding,
}


def encoding(b: Builder, pipeline: Pipeline, result: str) -> tuple[Port, ...]:
    """Write the preprocessing: one input for each column, (rows, 1), numbers in double precision or texts.

    A date is the number of its days since 1970-01-01: there are no words for taking a text apart.
    """
    ports, parts = [], []
    for place, column in enumerate(pipeline.inputs):
        port = f"column:{column.name}"
        ports.append(Port(port, STRING if column.kind == "category" else DOUBLE, ("rows", 1)))
        write = {"number": _number, "date": date, "category": _category}[column.kind]
        parts.append(write(b, column, port, f"encoded:{place}"))
    b.add("Concat", tuple(parts), result, axis=1)
    return tuple(ports)


def _number(b: Builder, column: FittedColumn, port: str, name: str) -> str:
    fill, shift, scale = (b.number(column.state[key], "float64") for key in ("fill", "shift", "scale"))
    filled = b.add("Where", (b.add("IsNaN", (port,), f"{name}.missing"), fill, port), f"{name}.filled")
    if "low" in column.state:
        low, high = (b.number(column.state[key], "float64") for key in ("low", "high"))
        filled = b.add("Min", (b.add("Max", (filled, low), f"{name}.above"), high), f"{name}.clipped")
    if "log" in column.state:
        begins, zero, one = (b.number(value, "float64") for value in (column.state["log"], 0.0, 1.0))
        reach = b.add("Max", (b.add("Sub", (filled, begins), f"{name}.begun"), zero), f"{name}.reach")
        filled = b.add("Log", (b.add("Add", (reach, one), f"{name}.plus one"),), f"{name}.log")
    moved = b.add("Sub", (filled, shift), f"{name}.moved")
    return b.add("Cast", (b.add("Div", (moved, scale), f"{name}.scaled"),), name, to=FLOAT)


def _category(b: Builder, column: FittedColumn, port: str, name: str) -> str:
    state, known = column.state, list(column.state["categories"])
    places = list(range(len(known)))
    fill = known.index(state["fill"]) if state["fill"] else -1
    ranked = column.encoding in ("binary", "ordinal")
    nodes = len(known) + bool(state["own"])
    missing = len(known) if state["own"] else fill if fill >= 0 else nodes
    missing, unknown = (fill, fill) if ranked else (missing, nodes)
    found = b.add_label_encoder(
        port, f"{name}.place", keys_strings=[*known, ""], values_int64s=[*places, missing], default_int64=unknown
    )
    if column.encoding == "index":
        return b.add("Cast", (found,), name, to=FLOAT)
    if ranked:
        rank = b.add("Cast", (found,), f"{name}.rank", to=FLOAT)
        return b.add("Div", (rank, b.number(float(max(len(known) - 1, 1)))), name)
    values = b.array("off and on", np.array([0, 1], dtype=np.float32))
    spread = b.add("OneHot", (found, b.whole(f"{name}.nodes", [nodes]), values), f"{name}.nodes of each", axis=-1)
    return b.add("Reshape", (spread, b.whole(f"{name}.shape", [-1, nodes])), name)


def decoding(b: Builder, pipeline: Pipeline, outputs: str) -> Port:
    """Write the way back: “network:prediction” is the target in its own unit, or the class as a text."""
    if pipeline.task == "regression":
        states = [target.state for target in pipeline.targets]
        scale, shift = (np.array([[s[key] for s in states]]) for key in ("scale", "shift"))
        double = b.add("Cast", (outputs,), "network:prediction.double", to=DOUBLE)
        scaled = b.add("Mul", (double, b.array("target scale", scale)), "network:prediction.scaled")
        shifted = "network:prediction.shifted" if any("log" in s for s in states) else RESULT
        b.add("Add", (scaled, b.array("target shift", shift)), shifted)
        if shifted != RESULT:
            _without_log(b, states, shifted)
        return Port(RESULT, DOUBLE, ("rows", len(states)))
    if pipeline.task == "labels":
        return _labels(b, pipeline, outputs)
    if pipeline.task == "binary":
        above = b.add("Greater", (outputs, b.number(0.5)), "network:prediction.above")
        best = b.add("Cast", (above,), "network:prediction.place", to=INT64)
    else:
        best = b.add("ArgMax", (outputs,), "network:prediction.place", axis=1, keepdims=1)
    names = list(pipeline.class_names)
    b.add_label_encoder(best, RESULT, keys_int64s=list(range(len(names))), values_strings=names,
        default_string="",
    )  # fmt: skip
    return Port(RESULT, STRING, ("rows", 1))


def _without_log(b: Builder, states: list[State], shifted: str) -> None:
    """Take the logarithm back from the targets that have one."""
    marks = b.array("target log", np.array([[float("log" in s) for s in states]]))
    has = b.add("Greater", (marks, b.number(0.5, "float64")), "network:prediction.bent")
    begins = b.array("target begins", np.array([[s.get("log", 0.0) - 1.0 for s in states]]))
    spread = b.add("Exp", (shifted,), "network:prediction.exp")
    back = b.add("Add", (spread, begins), "network:prediction.back")
    b.add("Where", (has, back, shifted), RESULT)


def _labels(b: Builder, pipeline: Pipeline, outputs: str) -> Port:
    """Write each yes/no target's text: the outputs above ½ take the second of its two."""
    above = b.add("Greater", (outputs, b.number(0.5)), "network:prediction.above")
    ones = b.add("Cast", (above,), "network:prediction.ones", to=INT64)
    firsts = b.array("label places", np.array([[2 * n for n in range(len(pipeline.targets))]], dtype=np.int64))
    place = b.add("Add", (ones, firsts), "network:prediction.place")
    texts = [text for target in pipeline.targets for text in target.state["categories"]]
    b.add_label_encoder(
        place, RESULT, keys_int64s=list(range(len(texts))), values_strings=texts, default_string=""
    )  # fmt: skip
    return Port(RESULT, STRING, ("rows", len(pipeline.targets)))
