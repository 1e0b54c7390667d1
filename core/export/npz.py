"""NPZ: every array by its name, and one JSON text with the rest.

```
hidden1.weight   float64 (n_in, units)      hidden1.bias   float64 (units,)       … for each layer
test_inputs      float64 (rows, n_in)       test_outputs   float64 (rows, n_out)
model            the JSON text: network, preprocessing, features, outputs, classes, metrics, test_rows
```

Reading it with NumPy alone, for a stack of dense layers (`f` maps the activations' names to functions):

```
a = np.load("model.npz"); x = a["test_inputs"]
for layer in json.loads(str(a["model"]))["network"][1:]:
    name, settings = layer["name"], layer["settings"]
    x = f[settings["activation"]](x @ a[name + ".weight"] + (a[name + ".bias"] if settings["bias"] else 0))
assert np.allclose(x, a["test_outputs"])
```
"""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.export.bundle import Bundle, bundle_from
from core.export.exporter import Exporter
from core.files import atomic_write, json_text, read_json, read_zip, write_zip
from core.language import tr
from core.npy import load_npy, save_npy

ORDER = 10
MAIN = "model"


def write(path: Path, bundle: Bundle) -> None:
    """Write a bundle as an NPZ file.

    Raises:
        UserError: when it cannot be written there.
    """
    arrays = {**bundle.weights, "test_inputs": bundle.inputs, "test_outputs": bundle.outputs}
    entries = {f"{name}.npy": save_npy(array) for name, array in arrays.items()}
    entries[f"{MAIN}.npy"] = save_npy(np.array(json_text(bundle.describe())))

    def write_file(file: BinaryIO) -> None:
        write_zip(file, entries, packed=lambda name: name == f"{MAIN}.npy")

    atomic_write(path, write_file)


def read(parts: dict[str, bytes]) -> Bundle:
    """Read the unpacked parts of an NPZ file.

    Raises:
        UserError: saying what is wrong with them.
    """
    arrays: dict[str, HostArray] = {}
    for name, data in parts.items():
        if not name.endswith(".npy"):
            raise UserError(tr("the part {name} does not belong to an exported network.", name=name))
        arrays[name.removesuffix(".npy")] = load_npy(data, name)
    missing = [name for name in (MAIN, "test_inputs", "test_outputs") if name not in arrays]
    if missing:
        raise UserError(tr("the array {missing} is missing; export it again.", missing=missing[0]))
    main, inputs, outputs = (arrays.pop(name) for name in (MAIN, "test_inputs", "test_outputs"))
    if main.dtype.kind != "U" or main.ndim:
        raise UserError(tr("the array {main} has to be one text; export it again.", main=MAIN))
    for name, array in {**arrays, "test_inputs": inputs, "test_outputs": outputs}.items():
        if array.dtype != np.float64:
            raise UserError(tr("{name} holds {dtype} and not float64; export it again.", name=name, dtype=array.dtype))
    return bundle_from(read_json(str(main).encode(), MAIN), arrays, inputs, outputs)


def read_file(path: Path) -> Bundle:
    """Read an NPZ file.

    Raises:
        UserError: saying what is wrong with it.
    """
    return read(read_zip(path))


EXPORTERS = (
    Exporter(
        "npz", tr("NumPy arrays (NPZ)"), ".npz", write, read_file, group="weights",
        summary=tr("Every array by its name; np.load reads it."),
    ),
)  # fmt: skip
