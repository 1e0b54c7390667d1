"""Keras 3: the .keras file, written without Keras; a zip of configuration and HDF5 weights.

The card (preprocessing, test rows) lies beside them as deepstep.json, where Keras does not look.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.export._keras import LAYERS, OPS, Node, knows, nodes, plain
from core.export.bundle import Bundle, bundle_of_card
from core.export.exporter import Exporter, refuse_unknown
from core.files import atomic_write, json_text, read_json, read_zip, write_zip
from core.formats import hdf5
from core.language import tr
from core.spec import NetworkSpec, from_json

ORDER = 11
KERAS_VERSION = "3.0.0"
CARD, CONFIG, WEIGHTS = "deepstep.json", "config.json", "model.weights.h5"


def configuration(spec: NetworkSpec, name: str, dtype: str) -> dict[str, Any]:
    """Give the configuration of the functional model."""
    entry, inputs = plain(spec.input.name), spec.shapes()[spec.input.name][0]
    first = {"batch_shape": [None, inputs], "dtype": dtype, "name": entry}
    layers = [{"module": LAYERS, "class_name": "InputLayer", "config": first, "name": entry, "inbound_nodes": []}]
    made = nodes(spec)
    shapes = {entry: (inputs,), **{node.name: node.shape for node in made}}
    layers += [_layer(node, dtype, shapes) for node in made]
    output = plain(spec.output.name)
    config = {
        "name": re.sub(r"\W+", "_", name) or "network", "trainable": True, "layers": layers,
        "input_layers": [entry, 0, 0], "output_layers": [output, 0, 0],
    }  # fmt: skip
    return {"module": "keras.src.models.functional", "class_name": "Functional", "config": config,
            "registered_name": "Functional"}  # fmt: skip


Shapes = Mapping[str, tuple[int, ...]]


def _layer(node: Node, dtype: str, shapes: Shapes) -> dict[str, Any]:
    own = {"dtype": dtype} if node.module == LAYERS else {}
    arguments = [_argument(argument, dtype, shapes) for argument in node.arguments]
    return {
        "module": node.module, "class_name": node.kind, "config": {"name": node.name, **own, **node.settings},
        "registered_name": None if node.module == LAYERS else node.kind, "name": node.name,
        "inbound_nodes": [{"args": arguments, "kwargs": dict(node.options)}],
    }  # fmt: skip


def _argument(argument: Any, dtype: str, shapes: Shapes) -> Any:
    if isinstance(argument, list):
        return [_argument(inner, dtype, shapes) for inner in argument]
    if isinstance(argument, str):
        config = {"shape": [None, *shapes[argument]], "dtype": dtype, "keras_history": [argument, 0, 0]}
        return {"class_name": "__keras_tensor__", "config": config}
    return argument


def groups(spec: NetworkSpec) -> Iterator[tuple[str, Node]]:
    """Give each layer with weights and its group in the HDF5 file: layers/dense, layers/dense_1 and so on."""
    counts: dict[str, int] = {}
    for node in nodes(spec):
        if node.module != OPS:
            word = snake(node.kind)
            number = counts.setdefault(word, 0)
            counts[word] += 1
            if node.arrays:
                yield f"layers/{word}" + (f"_{number}" if number else ""), node


def snake(name: str) -> str:
    """Write a class name as Keras writes it in files: BatchNormalization → batch_normalization, PReLU → p_re_lu."""
    name = re.sub(r"\W+", "", name)
    name = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", name)
    return re.sub(r"([a-z])([A-Z])", r"\1_\2", name).lower()


def write(path: Path, bundle: Bundle) -> None:
    """Write a .keras file.

    Raises:
        UserError: when it cannot be written there.
    """
    arrays: dict[str, HostArray] = {}
    for group, node in groups(bundle.spec):
        for number, (name, shape) in enumerate(node.arrays):
            arrays[f"{group}/vars/{number}"] = bundle.weights[name].reshape(shape).astype(bundle.dtype)
    config = configuration(bundle.spec, bundle.name, bundle.dtype)
    entries = {
        "metadata.json": json_text({"keras_version": KERAS_VERSION, "date_saved": "1980-01-01@00:00:00"}).encode(),
        CONFIG: json_text(config).encode(),
        WEIGHTS: hdf5.pack(arrays) if arrays else hdf5.pack({"layers": np.zeros(0)}),
        CARD: json_text(bundle.card()).encode(),
    }
    atomic_write(path, lambda file: write_zip(file, entries, packed=lambda name: name.endswith(".json")))


def read(path: Path) -> Bundle:
    """Read a .keras file that Deepstep wrote.

    Raises:
        UserError: saying what is wrong with it.
    """
    parts = read_zip(path)
    if CARD not in parts:
        raise UserError(tr("it holds no preprocessing and no test rows of Deepstep; import it instead."))
    card = read_json(parts[CARD], "its card")
    spec = from_json(card["network"])
    bundle = bundle_of_card(card, _weights(spec, hdf5.unpack(parts.get(WEIGHTS, b""))))
    if read_json(parts.get(CONFIG, b""), CONFIG) != configuration(spec, bundle.name, bundle.dtype):
        raise UserError(tr("its layers are not those that its card names; it was changed after Deepstep wrote it."))
    return bundle


def _weights(spec: NetworkSpec, arrays: Mapping[str, HostArray]) -> dict[str, HostArray]:
    found: dict[str, HostArray] = {}
    for group, node in groups(spec):
        for number, (name, shape) in enumerate(node.arrays):
            array = arrays.get(f"{group}/vars/{number}")
            if array is None or array.shape != shape:
                raise UserError(
                    tr("the weights of {node} are missing or have another shape; export it again.", node=node.name)
                )
            own = (shape[-1],) if node.kind == "PReLU" else shape
            found[name] = array.reshape(own).astype(np.float64)
    return found


EXPORTERS = (
    Exporter(
        "keras", tr("Keras model"), ".keras", write, read, group="model",
        summary=tr("For keras.saving.load_model; Keras and TensorFlow train it further."),
        refuses=refuse_unknown("Keras", knows), peer="keras",
    ),
)  # fmt: skip
