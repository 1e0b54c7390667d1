"""PyTorch's state_dict, as .pt and as safetensors, written without PyTorch.

The keys are those of the exported module: "hidden1.weight" is (n_out, n_in), kernels are (c_out, c_in, k, k). The card
(network, preprocessing, test rows) lies beside them, where loading does not look.
"""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from core.backend import HostArray
from core.errors import UserError
from core.export._torch import knows, state_dict, weights_from
from core.export.bundle import Bundle, bundle_of_card
from core.export.exporter import Exporter, refuse_unknown
from core.files import atomic_write, json_text, read_bytes, read_json, read_zip, write_zip
from core.formats import safetensors, torch_file
from core.language import tr
from core.spec import from_json

ORDER = 25
CARD = "deepstep.json"
NOTE = "deepstep"


def write_pt(path: Path, bundle: Bundle) -> None:
    """Write the state_dict as a .pt file.

    Raises:
        UserError: when it cannot be written there.
    """
    parts = torch_file.pack(state_dict(bundle), {CARD: json_text(bundle.card())})
    atomic_write(path, lambda file: write_zip(file, parts, packed=lambda name: name.endswith(CARD)))


def write_safetensors(path: Path, bundle: Bundle) -> None:
    """Write the state_dict as a safetensors file.

    Raises:
        UserError: when it cannot be written there.
    """
    data = safetensors.pack(state_dict(bundle), {"format": "pt", NOTE: json_text(bundle.card())})

    def write(file: BinaryIO) -> None:
        file.write(data)

    atomic_write(path, write)


def read_pt(path: Path) -> Bundle:
    """Read a .pt file that Deepstep wrote.

    Raises:
        UserError: saying what is wrong with it.
    """
    arrays, notes = torch_file.unpack(read_zip(path))
    return _bundle(arrays, notes.get(CARD))


def read_safetensors(path: Path) -> Bundle:
    """Read a safetensors file that Deepstep wrote.

    Raises:
        UserError: saying what is wrong with it.
    """
    arrays, notes = safetensors.unpack(read_bytes(path))
    return _bundle(arrays, notes.get(NOTE))


def _bundle(arrays: dict[str, HostArray], card: str | None) -> Bundle:
    if card is None:
        raise UserError(tr("it holds weights alone, without a network; import the weights into a network instead."))
    described = read_json(card.encode(), "its card")
    network = from_json(described.get("network") if isinstance(described, dict) else None)
    return bundle_of_card(described, weights_from(network, arrays))


EXPORTERS = (
    Exporter(
        "pt", tr("PyTorch weights (state_dict)"), ".pt", write_pt, read_pt, group="weights",
        summary=tr("For load_state_dict of the exported module; loads with weights_only=True."),
        refuses=refuse_unknown("PyTorch", knows), peer="torch",
    ),
    Exporter(
        "safetensors", tr("Safetensors"), ".safetensors", write_safetensors, read_safetensors, group="weights",
        summary=tr("The same arrays as the state_dict, in the format that model hubs exchange."),
        refuses=refuse_unknown("PyTorch", knows), peer="safetensors",
    ),
)  # fmt: skip
