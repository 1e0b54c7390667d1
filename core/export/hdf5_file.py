"""HDF5: every array by its path, written without h5py.

```
weights/hidden1/weight   (n_in, units)        weights/hidden1/bias   (units,)         … for each layer
test_inputs              (rows, n_in)         test_outputs           (rows, n_out)
deepstep                 uint8: the bytes of the card's JSON text
```
"""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

import numpy as np

from core.errors import UserError
from core.export.bundle import Bundle, bundle_of_card
from core.export.exporter import Exporter
from core.files import atomic_write, json_text, read_bytes, read_json
from core.formats import hdf5
from core.language import tr

ORDER = 15
CARD, FOLDER = "deepstep", "weights/"


def write(path: Path, bundle: Bundle) -> None:
    """Write an HDF5 file.

    Raises:
        UserError: when it cannot be written there.
    """
    arrays = {FOLDER + name.replace(".", "/"): array.astype(bundle.dtype) for name, array in bundle.weights.items()}
    arrays |= {"test_inputs": bundle.inputs, "test_outputs": bundle.outputs}
    arrays[CARD] = np.frombuffer(json_text(bundle.card()).encode(), dtype=np.uint8)
    data = hdf5.pack(arrays)

    def write_file(file: BinaryIO) -> None:
        file.write(data)

    atomic_write(path, write_file)


def read(path: Path) -> Bundle:
    """Read an HDF5 file that Deepstep wrote.

    Raises:
        UserError: saying what is wrong with it.
    """
    arrays = hdf5.unpack(read_bytes(path))
    if CARD not in arrays or arrays[CARD].dtype != np.uint8:
        raise UserError(tr("it holds weights alone, without a network; import the weights into a network instead."))
    card = read_json(arrays[CARD].tobytes(), "its card")
    weights = {n.removeprefix(FOLDER).replace("/", "."): a for n, a in arrays.items() if n.startswith(FOLDER)}
    return bundle_of_card(card, {name: np.asarray(array, dtype=np.float64) for name, array in weights.items()})


EXPORTERS = (
    Exporter(
        "hdf5", "HDF5", ".h5", write, read, group="weights",
        summary=tr("Every array by its path, for h5py, MATLAB and Julia."), peer="h5py",
    ),
)  # fmt: skip
