"""Weights from a file into a network that is there: which array of the file becomes which of the network's."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.export._torch import from_torch, places
from core.language import tr
from core.params import Weights, check_weights, layout
from core.spec import NetworkSpec


@dataclass(frozen=True)
class Arrays:
    """Arrays of a file by name. `turned`: they have PyTorch's axes, (n_out, n_in) and (c_out, c_in, k, k).

    `notes` are sentences about how it was read.
    """

    arrays: Mapping[str, HostArray]
    turned: bool
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Row:
    """One parameter of the network and the array that it gets; "" keeps what it has.

    Attributes:
        shape: what the parameter needs.  problem: why the array does not fit; empty when it does.
    """

    target: str
    shape: tuple[int, ...]
    source: str
    problem: str


def propose(spec: NetworkSpec, found: Arrays) -> tuple[Row, ...]:
    """Propose a mapping: by equal names, by PyTorch's names, then by order among arrays of the right shape."""
    keys = {ours: key for key, (_, _, ours) in places(spec).items()}
    rows, used = [], set[str]()
    names = {entry.name: _named(entry.name, keys.get(entry.name, ""), found.arrays) for entry in layout(spec).entries}
    used |= set(names.values())
    in_order = sorted(layout(spec).entries, key=lambda entry: spec.names.index(entry.layer))
    for entry in in_order:
        source = names[entry.name]
        if not source:
            fits = (n for n in found.arrays if n not in used and not problem(spec, found, entry.name, n))
            source = next(fits, "")
            used.add(source)
        rows.append(row(spec, found, entry.name, source))
    return tuple(rows)


def _named(name: str, key: str, arrays: Mapping[str, HostArray]) -> str:
    """Find an array by our name, PyTorch's, or one of these with folders before it or "/" for "."."""
    for wanted in (name, key, name.replace(".", "/"), f"weights/{name.replace('.', '/')}"):
        if wanted and wanted in arrays:
            return wanted
    ends = [n for n in arrays for wanted in (name, key) if wanted and n.endswith(f".{wanted}")]
    return ends[0] if len(set(ends)) == 1 else ""


def row(spec: NetworkSpec, found: Arrays, target: str, source: str) -> Row:
    """Give a row of the mapping, with what is wrong with it."""
    shape = next(entry.shape for entry in layout(spec).entries if entry.name == target)
    return Row(target, shape, source, problem(spec, found, target, source) if source else "")


def problem(spec: NetworkSpec, found: Arrays, target: str, source: str) -> str:
    """Say why an array does not fit a parameter, or nothing."""
    shape = next(entry.shape for entry in layout(spec).entries if entry.name == target)
    array = found.arrays.get(source)
    if array is None:
        return tr("the file has no array {source!r}", source=source)
    try:
        turned = _turned(spec, found, target, array)
    except UserError:
        return tr("it has the shape {shape}", shape=array.shape)
    if turned.shape != shape:
        return tr("it has the shape {shape}", shape=array.shape)
    return "" if np.isfinite(turned).all() else tr("it holds NaN or infinity")


def _turned(spec: NetworkSpec, found: Arrays, target: str, array: HostArray) -> HostArray:
    """Give an array with our axes; those that tell nothing (a row, a column) are taken by their size."""
    shape = next(entry.shape for entry in layout(spec).entries if entry.name == target)
    op, role = next((op, role) for op, role, ours in places(spec).values() if ours == target)
    turned = from_torch(op, role, array) if found.turned else array
    return turned.reshape(shape) if turned.size == int(np.prod(shape)) and len(shape) == 1 else turned


def paste(spec: NetworkSpec, weights: Weights, found: Arrays, mapping: Mapping[str, str]) -> Weights:
    """Give the weights with arrays of the file in their place; `mapping` is parameter → array, "" keeps.

    Raises:
        UserError: naming a parameter or array that is not there or does not fit; nothing is changed.
    """
    changed = dict(weights)
    for target, source in mapping.items():
        if target not in changed:
            raise UserError(
                tr(
                    "{target}: the network has no such parameter; it has {changed}.",
                    target=target,
                    changed=", ".join(changed),
                )
            )
        if not source:
            continue
        wrong = problem(spec, found, target, source)
        if wrong:
            needed = " × ".join(map(str, changed[target].shape))
            raise UserError(
                tr(
                    "{target} cannot be {source}, because {wrong}, and {needed} numbers are needed.",
                    target=target,
                    source=source,
                    wrong=wrong,
                    needed=needed,
                )
            )
        changed[target] = np.asarray(_turned(spec, found, target, found.arrays[source]), dtype=np.float64)
    return check_weights(spec, changed, "weights")


def shorter(found: Arrays) -> Arrays:
    """Leave out what is no parameter, such as PyTorch's counters."""
    kept = {n: a for n, a in found.arrays.items() if a.dtype.kind == "f" or not n.endswith("num_batches_tracked")}
    return dataclasses.replace(found, arrays=kept)
