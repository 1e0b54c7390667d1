"""JSON: the whole network as one text that every language reads; numbers keep every digit.

```
{"format": "deepstep model", "version": 2, "name": …, "task": "regression" | "binary" | "classes",
 "features": [names of the inputs], "outputs": […], "classes": […],
 "network": [{"name": "hidden1", "kind": "dense", "inputs": ["input"], "settings": {"units": 8, …}}, …],
 "preprocessing": {…}, "metrics": {…},
 "test_rows": [{column: value}], "test_inputs": [[…]], "test_outputs": [[…]], "test_predictions": […],
 "weights": {"hidden1.weight": [[n_in rows of units numbers]], "hidden1.bias": […], …}}
```

Reading it with NumPy alone, for a stack of dense layers (`f` maps the activations' names to functions):

```
m = json.load(open("model.json")); w = {k: np.array(v) for k, v in m["weights"].items()}; x = m["test_inputs"]
for layer in m["network"][1:]:
    name, settings = layer["name"], layer["settings"]
    x = f[settings["activation"]](x @ w[name + ".weight"] + (w[name + ".bias"] if settings["bias"] else 0))
assert np.allclose(x, m["test_outputs"])
```
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO

from core.errors import UserError
from core.export.bundle import Bundle, bundle_of_card, number_array
from core.export.exporter import Exporter
from core.files import atomic_write, json_text, read_bytes, read_json
from core.language import tr

ORDER = 20
MOST_BYTES = 2**30


def write(path: Path, bundle: Bundle) -> None:
    """Write a bundle as a JSON file.

    Raises:
        UserError: when it cannot be written there.
    """
    described = {**bundle.card(), "weights": {name: array.tolist() for name, array in bundle.weights.items()}}
    # One line for each entry: short enough to look at, and not one line for each number.
    lines = (f" {json_text(key)}: {json_text(value)}" for key, value in described.items())
    text = "{\n" + ",\n".join(lines) + "\n}\n"

    def write_file(file: BinaryIO) -> None:
        file.write(text.encode())

    atomic_write(path, write_file)


def read(data: Any) -> Bundle:
    """Read the values of a JSON file.

    Raises:
        UserError: saying what is wrong with them.
    """
    if not isinstance(data, Mapping) or not isinstance(data.get("weights"), Mapping):
        raise UserError(tr("this is no exported network of Deepstep."))
    weights = {name: number_array(values, name) for name, values in data["weights"].items()}
    return bundle_of_card({name: value for name, value in data.items() if name != "weights"}, weights)


def read_file(path: Path) -> Bundle:
    """Read a JSON file.

    Raises:
        UserError: saying what is wrong with it.
    """
    return read(read_json(read_bytes(path, MOST_BYTES), "its text"))


EXPORTERS = (
    Exporter(
        "json", tr("Text with every digit (JSON)"), ".json", write, read_file, group="weights",
        summary=tr("Network, weights, preprocessing and test rows as one text that every language reads."),
    ),
)  # fmt: skip
