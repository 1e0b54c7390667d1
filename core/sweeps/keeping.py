"""The result of one trial as bytes, and a project with it: weights and how far training came, as arrays in a zip."""

from __future__ import annotations

import dataclasses
import io
import tempfile
from pathlib import Path

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.files import read_zip, write_zip
from core.language import tr
from core.memory import check_memory
from core.npy import load_npy, save_npy
from core.params import check_weights, layout
from core.progress import Progress
from core.project import Project
from core.project_file import load_project, save_project
from core.runs.run import NO_RUNS

_WEIGHTS, _STATE, _MEMORY = "weights/", "state/", "memory/"


def pack(project: Project) -> bytes:
    """Give weights and progress of a trained project as the bytes of an NPZ file."""
    progress = project.progress
    counts = np.array([progress.epoch, progress.batch, progress.step], dtype=np.int64)
    arrays: dict[str, HostArray] = {"counts": counts, "curve": progress.curve}
    for folder, members in ((_WEIGHTS, project.weights), (_STATE, progress.state), (_MEMORY, progress.memory)):
        arrays |= {f"{folder}{name}": array for name, array in members.items()}
    file = io.BytesIO()
    write_zip(file, {f"{name}.npy": save_npy(array) for name, array in arrays.items()}, packed=lambda _: False)
    return file.getvalue()


def unpacked(project: Project, data: bytes) -> Project:
    """Give the project with what `pack` gave.

    Raises:
        UserError: when the arrays do not fit the network.
    """
    with tempfile.TemporaryDirectory(prefix="deepstep-trial-") as folder:
        path = Path(folder) / "weights.npz"
        path.write_bytes(data)
        parts = read_zip(path)
    arrays = {name.removesuffix(".npy"): load_npy(part, name) for name, part in parts.items()}
    weights = check_weights(project.spec, _of(arrays, _WEIGHTS), tr("kept weights"))
    counts, curve = arrays.get("counts"), arrays.get("curve")
    if counts is None or counts.shape != (3,) or curve is None or curve.ndim != 2 or curve.shape[1] != 5:
        raise UserError(tr("kept weights: how far training came is missing; train the trial again."))
    memory, state = _of(arrays, _MEMORY), _of(arrays, _STATE)
    check_memory(memory, layout(project.spec))
    size = layout(project.spec).trained_size
    if not set(state) <= set(project.config.optimizer.state_names) or any(a.shape != (size,) for a in state.values()):
        raise UserError(tr("kept weights: the optimizer's memory does not fit; train the trial again."))
    epoch, batch, step = (int(value) for value in counts)
    progress = Progress(epoch, batch, step, state, curve, memory)
    return dataclasses.replace(project, weights=weights, progress=progress)


def project_bytes(project: Project) -> bytes:
    """Give the untrained project as the bytes of a project file: what every trial begins with."""
    bare = dataclasses.replace(project.reset(), branches=(), runs=NO_RUNS)
    with tempfile.TemporaryDirectory(prefix="deepstep-sweep-") as folder:
        path = Path(folder) / f"{project.name or 'project'}.deepstep"
        save_project(path, bare)
        return path.read_bytes()


def project_from(data: bytes, name: str) -> Project:
    """Read such bytes.

    Raises:
        UserError: when they are no whole project.
    """
    with tempfile.TemporaryDirectory(prefix="deepstep-sweep-") as folder:
        path = Path(folder) / f"{name}.deepstep"
        path.write_bytes(data)
        return load_project(path)


def _of(arrays: dict[str, HostArray], folder: str) -> dict[str, HostArray]:
    return {name.removeprefix(folder): array for name, array in arrays.items() if name.startswith(folder)}
