"""ONNX: one graph from raw columns to the prediction, written without the onnx package.

Inputs are the columns, each "column:NAME" of (rows, 1): numbers in double precision, NaN where missing, or texts, ""
where missing; a date is its days since 1970-01-01, as the note "dates" says. Outputs are "network:outputs"
(rows, n_out) and "network:prediction", in the target's unit or the class.
The network calculates in float32. The card lies in the model's notes, "deepstep".
"""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import BinaryIO

import numpy as np

from core.errors import UserError
from core.export._onnx import decoding, encoding, knows, network
from core.export._onnx_build import Builder
from core.export._onnx_dates import notes as date_notes
from core.export.bundle import Bundle, bundle_of_card
from core.export.exporter import Exporter, refuse_unknown
from core.files import atomic_write, json_text, read_bytes, read_json
from core.formats import onnx
from core.formats.onnx import FLOAT, Graph, Port
from core.language import tr
from core.params import Weights
from core.portable import calls
from core.predict import predict
from core.spec import from_json

ORDER = 10
NOTE = "deepstep"
OUTPUTS = "network:outputs"


def single(bundle: Bundle) -> Bundle:
    """Give the network as it is in float32 numbers, with the outputs that these give."""
    if bundle.dtype == "float32":
        return bundle
    weights = Weights({name: array.astype(np.float32) for name, array in bundle.weights.items()})
    return dataclasses.replace(bundle, weights=weights, outputs=predict(bundle.spec, weights, bundle.inputs))


def graph(bundle: Bundle) -> Graph:
    """Give the model."""
    build = Builder()
    spec, pipeline = bundle.spec, bundle.pipeline
    inputs = encoding(build, pipeline, spec.input.name)
    network(build, spec, bundle.weights)
    # A layer can be called "outputs" or "prediction"; names with ":" and "." are nobody's.
    outputs = Port(build.add("Identity", (spec.output.name,), OUTPUTS), FLOAT, ("rows", bundle.outputs.shape[1]))
    word = decoding(build, pipeline, OUTPUTS)
    notes = {NOTE: json_text(bundle.card()), **date_notes(bundle)}
    producer = f"Deepstep {bundle.made_with.get('deepstep', '')}"
    return Graph("network", tuple(build.nodes), build.arrays, inputs, (outputs, word), notes, producer)


def write(path: Path, bundle: Bundle) -> None:
    """Write an ONNX file.

    Raises:
        UserError: when it cannot be written there.
    """
    data = onnx.pack(graph(single(bundle)))

    def write_file(file: BinaryIO) -> None:
        file.write(data)

    atomic_write(path, write_file)


def read(path: Path) -> Bundle:
    """Read an ONNX file that Deepstep wrote: its graph has to be the one that belongs to its card and arrays.

    Raises:
        UserError: saying what is wrong with it.
    """
    data = read_bytes(path)
    found = onnx.unpack(data)
    if NOTE not in found.notes:
        raise UserError(tr("it holds no preprocessing and no test rows of Deepstep; import it instead."))
    card = read_json(found.notes[NOTE].encode(), "its card")
    spec = from_json(card["network"])
    arrays = {}
    for call in calls(spec):
        for role, name in call.arrays.items():
            if name not in found.arrays:
                raise UserError(tr("the array {name} is missing; export it again.", name=name))
            array = found.arrays[name].astype(np.float64)
            turned = call.op == "conv" and role == "weight"
            arrays[name] = array.transpose(2, 3, 1, 0) if turned else array.reshape(-1) if role == "leak" else array
    bundle = bundle_of_card(card, arrays)
    if onnx.pack(graph(bundle)) != data:
        raise UserError(
            tr("its graph is not the one that belongs to its card; it was changed after Deepstep wrote it.")
        )
    return bundle


EXPORTERS = (
    Exporter(
        "onnx", tr("ONNX"), ".onnx", write, read, group="model",
        summary=tr("One graph from raw columns to the prediction, for every runtime that reads ONNX."),
        refuses=refuse_unknown("ONNX", knows), peer="onnx",
    ),
)  # fmt: skip
