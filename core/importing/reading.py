"""Any file of another program: a network, or weights alone, told apart by what the file holds. Nothing is run."""

from __future__ import annotations

import dataclasses
import struct
from pathlib import Path

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.export import exporter_for
from core.export.bundle import FORMAT, Bundle
from core.files import read_bytes, read_head, read_zip
from core.formats import hdf5, onnx, safetensors, torch_file
from core.importing.drawing import Imported
from core.importing.keras_model import read_keras
from core.importing.onnx_graph import read_graph
from core.importing.weights import Arrays, shorter
from core.language import tr
from core.npy import load_npy

SUFFIXES = (".onnx", ".keras", ".safetensors", ".pt", ".pth", ".npz", ".h5", ".hdf5")
_DAMAGED = (TypeError, ValueError, LookupError, AttributeError, ArithmeticError, RecursionError, struct.error)
"""What a file can raise that is not what its name says; what is read may be anything."""
Found = Bundle | Imported | Arrays


def read_any(path: str | Path) -> Found:
    """Read a file: a `Bundle` where Deepstep wrote it, a drawn network, or arrays by name.

    Raises:
        UserError: naming the file and what is wrong with it.
    """
    path = Path(path)
    try:
        # Numbers that are none, or beyond the range, are refused by name where they become weights.
        with np.errstate(invalid="ignore", over="ignore"):
            own = _own(path)
            return own if own is not None else _told(path, _foreign(path))
    except UserError as error:
        sentence = str(error)
        raise UserError(sentence if sentence.startswith(path.name) else f"{path.name}: {sentence}") from error
    except _DAMAGED as error:
        raise UserError(
            tr("{path}: the file is damaged or not what its name says; nothing of it was run.", path=path.name)
        ) from error
    except MemoryError:
        raise UserError(
            tr("{path}: there is not enough memory to read it; close other programs.", path=path.name)
        ) from None


def _own(path: Path) -> Bundle | None:
    """Give the network of a file that Deepstep wrote; None where the file is another program's."""
    try:
        return exporter_for(path).read(path)
    except _DAMAGED:
        if path.suffix.lower() in SUFFIXES:
            return None
        raise


def _told(path: Path, found: Imported | Arrays) -> Imported | Arrays:
    """Say aloud where a file is not as Deepstep wrote it: another program changed it, or it is damaged."""
    if not _is_marked(path):
        return found
    words = tr(
        "{file} is not as Deepstep wrote it: it was changed by another program, or it is damaged. Its numbers are "
        "taken as they are; compare them with another copy.",
        file=path.name,
    )
    return dataclasses.replace(found, notes=(words, *found.notes))


def _is_marked(path: Path) -> bool:
    data = read_bytes(path)
    parts = read_zip(path).values() if data.startswith(b"PK") else (data,)
    marks = FORMAT.encode(), FORMAT.encode("utf-32-le")
    return any(mark in part for part in parts for mark in marks)


def _foreign(path: Path) -> Imported | Arrays:
    suffix, head = path.suffix.lower(), read_head(path, 8)
    if suffix == ".onnx":
        return read_graph(onnx.unpack(read_bytes(path)), path.stem)
    if suffix == ".keras":
        return read_keras(read_zip(path), path.stem)
    if suffix == ".safetensors":
        return shorter(Arrays(safetensors.unpack(read_bytes(path))[0], turned=True))
    if head.startswith(hdf5.SIGNATURE):
        return shorter(Arrays(hdf5.unpack(read_bytes(path)), turned=False))
    if suffix in (".pt", ".pth"):
        if not head.startswith(b"PK"):
            raise UserError(tr("it is a pickle of an older PyTorch, which can hold programs; nothing of it was run."))
        return shorter(Arrays(torch_file.unpack(read_zip(path))[0], turned=True))
    if suffix == ".npz":
        return Arrays(_npz(path), turned=False)
    raise UserError(tr("its ending is none of {suffixes}, which can be imported.", suffixes=", ".join(SUFFIXES)))


def _npz(path: Path) -> dict[str, HostArray]:
    parts = {name.removesuffix(".npy"): load_npy(data, name) for name, data in read_zip(path).items()}
    return {name: array for name, array in parts.items() if np.issubdtype(array.dtype, np.number)}
