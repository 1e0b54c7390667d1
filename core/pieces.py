"""Layers with their weights, cut out of a network and put into one: what the clipboard holds.

As bytes they are JSON: {"deepstep": "layers", "format": 1, "layers": […], "arrays": {name: {"shape": […], "data": …}}},
each array float64, little-endian, as base64. What is read is held to the limits and to every rule of a network;
nothing in it is run. As text they are sentences of `core.build_language`, one a line, without weights.
"""

from __future__ import annotations

import base64
import binascii
import dataclasses
import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.backend import HostArray
from core.build_language import run, written
from core.building import Command, Outcome, sentence
from core.catalogue import LAYERS
from core.errors import UserError
from core.fields import from_dict, to_dict
from core.inheriting import kept_counts
from core.language import tr, tr_n
from core.layers.concatenate import Concatenate
from core.layers.input import Input
from core.params import Weights, layout
from core.project import Project
from core.spec import MAX_LAYERS, LayerSpec, NetworkSpec
from core.wiring import Edited, ordered

FORMAT = 1
LARGEST = 256 * 2**20
"""Bytes that a clipboard is read up to."""
FOREIGN = tr("Paste: the clipboard holds no layers; copy some in a diagram first, or a line such as: dense 16 relu.")


@dataclass(frozen=True)
class Piece:
    """Some layers of a network with their arrays; layers that they read and that are not among them are left out."""

    layers: tuple[LayerSpec, ...]
    arrays: Mapping[str, HostArray]

    @property
    def names(self) -> tuple[str, ...]:
        """The layers' names in order."""
        return tuple(layer.name for layer in self.layers)

    def words(self) -> str:
        """Name what it holds: "hidden1", "3 layers"."""
        return self.layers[0].name if len(self.layers) == 1 else tr("{n_layers} layers", n_layers=len(self.layers))


def taken(project: Project, names: Iterable[str], weights: Weights | None = None) -> Piece:
    """Copy layers out of a project; `weights`: those on show, where they are newer.

    Raises:
        UserError: when there is nothing but input layers.
    """
    wanted = [name for name in project.spec.names if name in set(names) and name not in project.spec.inputs]
    if not wanted:
        raise UserError(tr("Copy: select a layer behind the input; an input layer belongs to its data."))
    layers = []
    for name in wanted:
        layer = project.spec[name]
        layers.append(dataclasses.replace(layer, inputs=tuple(n for n in layer.inputs if n in wanted)))
    numbers = weights if weights is not None else project.weights
    arrays = {name: array for name, array in numbers.items() if name.split(".")[0] in wanted}
    return Piece(tuple(layers), arrays)


def to_bytes(piece: Piece) -> bytes:
    """Write a piece."""
    layers = [
        {"name": s.name, "kind": s.layer.kind, "inputs": list(s.inputs), "settings": to_dict(s.layer)}
        for s in piece.layers
    ]
    arrays = {
        name: {"shape": list(array.shape), "data": base64.b64encode(array.astype("<f8").tobytes()).decode()}
        for name, array in piece.arrays.items()
    }
    data = {"deepstep": "layers", "format": FORMAT, "layers": layers, "arrays": arrays}
    return json.dumps(data, separators=(",", ":")).encode()


def from_bytes(data: bytes) -> Piece:
    """Read a piece.

    Raises:
        UserError: saying what is wrong with it, whatever the bytes are.
    """
    if len(data) > LARGEST:
        raise UserError(
            tr(
                "Paste: the clipboard holds more than {largest} MB; copy fewer layers at once.",
                largest=LARGEST // 2**20,
            )
        )
    try:
        parts = json.loads(data)
        if not isinstance(parts, dict) or parts.get("deepstep") != "layers":
            raise UserError(FOREIGN)
        if parts.get("format") != FORMAT:
            raise UserError(
                tr("Paste: the layers were copied in another version of Deepstep; update both to the same.")
            )
        return _piece(parts)
    except UserError:
        raise
    except (TypeError, ValueError, LookupError, AttributeError, ArithmeticError, RecursionError) as error:
        raise UserError(tr("Paste: what the clipboard holds is damaged; copy the layers again.")) from error


def _piece(parts: dict[str, Any]) -> Piece:
    entries = parts["layers"]
    if not isinstance(entries, list) or not 1 <= len(entries) <= MAX_LAYERS:
        raise UserError(tr("Paste: 1 to {max_layers} layers are expected.", max_layers=MAX_LAYERS))
    layers: list[LayerSpec] = []
    for entry in entries:
        layers.append(_layer(entry, {layer.name for layer in layers}))
    if not isinstance(parts["arrays"], dict):
        raise UserError(tr("Paste: the weights are not as they should be; copy the layers again."))
    names = {layer.name for layer in layers}
    arrays = {}
    for name, entry in parts["arrays"].items():
        if name.split(".")[0] not in names:
            raise UserError(
                tr("Paste: the array {name!r} belongs to none of the layers; copy the layers again.", name=name)
            )
        arrays[name] = _array(name, entry)
    return Piece(tuple(layers), arrays)


def _layer(entry: Any, before: set[str]) -> LayerSpec:
    name, kind, inputs = entry["name"], entry["kind"], entry["inputs"]
    if not isinstance(name, str) or not name.isidentifier() or name in before:
        raise UserError(tr("Paste: {name!r} is no name of a layer, or stands there twice.", name=name))
    if kind not in LAYERS or kind == Input.kind:
        raise UserError(tr("Paste: the layer kind {kind!r} is not known here.", kind=kind))
    if not isinstance(inputs, list) or any(each not in before for each in inputs):
        raise UserError(tr("Paste: {name} reads a layer that does not come before it.", name=name))
    if not isinstance(entry["settings"], dict):
        raise UserError(tr("Paste: the settings of {name} are not as they should be.", name=name))
    return LayerSpec(name, from_dict(LAYERS[kind], entry["settings"], tr("Paste, {name}", name=name)), tuple(inputs))


def _array(name: str, entry: Any) -> HostArray:
    shape = entry["shape"]
    if not isinstance(shape, list) or not all(type(size) is int and 0 < size < 2**31 for size in shape):
        raise UserError(tr("Paste: the shape of {name} is not as it should be.", name=name))
    try:
        data = base64.b64decode(entry["data"], validate=True)
    except binascii.Error as error:
        raise UserError(tr("Paste: the numbers of {name} are damaged; copy the layers again.", name=name)) from error
    if len(data) != 8 * math.prod(shape):
        raise UserError(
            tr(
                "Paste: {name} has {n_data} numbers, and its shape {shape} needs {prod}.",
                name=name,
                n_data=len(data) // 8,
                shape=shape,
                prod=math.prod(shape),
            )
        )
    array = np.frombuffer(data, dtype="<f8").astype(np.float64).reshape(shape)
    if not np.isfinite(array).all():
        raise UserError(tr("Paste: {name} holds NaN or infinity.", name=name))
    return array


def to_text(piece: Piece) -> str:
    """Write a piece as sentences: one "dense 16 tanh" a line, and "add …" for what reads several."""
    return "\n".join(written(layer.layer) for layer in piece.layers)


def pasted(project: Project, piece: Piece, after: str) -> Outcome:
    """Put a piece behind `after`: its first layers read that, and what read that reads its last ones.

    Layers get free names; their weights come along where they fit what they read now.

    Raises:
        UserError: when it does not fit there.
    """
    spec, names = _inserted(project.spec, piece, after)
    return _with_weights(
        project,
        spec,
        {names[n]: n for n in piece.names},
        piece,
        tr("{words} pasted behind {after}", words=piece.words(), after=after),
    )


def _inserted(spec: NetworkSpec, piece: Piece, after: str) -> tuple[NetworkSpec, dict[str, str]]:
    """Give the network with the piece, and the new name of each of its layers."""
    if after == spec.output.name:
        after = spec.output.inputs[0]
    names = _free_names(spec, piece)
    added = [_wired(layer, names, after) for layer in piece.layers]
    ends = [s.name for s in added if not any(s.name in other.inputs for other in added)]
    end = ends[0]
    if len(ends) > 1:
        end = NetworkSpec((*spec.layers, *added)).free_name(Concatenate())
        added.append(LayerSpec(end, Concatenate(), tuple(ends)))
    rest = (dataclasses.replace(s, inputs=tuple(end if n == after else n for n in s.inputs)) for s in spec.layers)
    return ordered([*rest, *added]), names


def _wired(layer: LayerSpec, names: dict[str, str], after: str) -> LayerSpec:
    inputs = tuple(names[name] for name in layer.inputs)
    missing = max(layer.layer.min_inputs - len(inputs), 0 if inputs else 1)
    return LayerSpec(names[layer.name], layer.layer, (*inputs, *(after,) * missing))


def _free_names(spec: NetworkSpec, piece: Piece) -> dict[str, str]:
    taken_names, found = set(spec.names), {}
    for layer in piece.layers:
        stem = layer.name.rstrip("0123456789") or "layer"
        name, number = layer.name, 1
        while name in taken_names:
            number += 1
            name = f"{stem[:36]}{number}"
        taken_names.add(name)
        found[layer.name] = name
    return found


def _with_weights(project: Project, spec: NetworkSpec, origins: Mapping[str, str], piece: Piece, done: str) -> Outcome:
    """Give the project with the new network; its layers take the piece's numbers where the sizes are the same."""
    changed, brought, new = project.with_spec(spec), dict[str, HostArray](), 0
    for entry in layout(spec).entries:
        if entry.layer in origins:
            array = piece.arrays.get(f"{origins[entry.layer]}.{entry.info.name}")
            if array is not None and array.shape == entry.shape:
                brought[entry.name] = array
            else:
                new += 1
    weights, start = (Weights.mixed({**w, **brought}) for w in (changed.weights, changed.initial))
    after = dataclasses.replace(changed, weights=weights, initial=start)
    kept = (
        tr("{n_brought} of {n_brought2} arrays came along", n_brought=len(brought), n_brought2=len(brought) + new)
        if brought or new
        else ""
    )
    lost = [n for n, (had, size, old) in kept_counts(spec, project.spec).items()
            if old and had < size and n.split(".")[0] not in origins]  # fmt: skip
    rest = tr_n("{lost} keeps a part", "{lost} keep a part", len(lost), lost=", ".join(lost[:3])) if lost else ""
    words = "; ".join(part for part in (kept, rest) if part)
    last = [name for name in spec.names if name in origins][-1]
    return Outcome(after, sentence(done, words), last)


def pasted_text(project: Project, text: str, after: str) -> Outcome:
    """Put what a text in the building language says.

    Raises:
        UserError: when it is no such text, naming the line.
    """
    try:
        return run(text, project, after)
    except UserError as error:
        raise UserError(f"{FOREIGN} ({error})") from error


def duplicate(names: tuple[str, ...]) -> Command:
    """Give the command that puts a copy of layers behind the last of them, with their weights."""
    title = (
        tr("Duplicate {names}", names=names[0])
        if len(names) == 1
        else tr("Duplicate {n_names} layers", n_names=len(names))
    )

    def piece_of(spec: NetworkSpec) -> tuple[Piece, str]:
        wanted = [n for n in spec.names if n in names and n not in spec.inputs]
        if not wanted:
            raise UserError(tr("Duplicate: select a layer behind the input; an input layer belongs to its data."))
        layers = (dataclasses.replace(spec[n], inputs=tuple(i for i in spec[n].inputs if i in wanted)) for n in wanted)
        behind = wanted[-1] if wanted[-1] != spec.output.name else spec.output.inputs[0]
        return Piece(tuple(layers), {}), behind

    def edit(spec: NetworkSpec) -> Edited:
        piece, after = piece_of(spec)
        made, found = _inserted(spec, piece, after)
        return Edited(made, tr("{words} duplicated", words=piece.words()), list(found.values())[-1])

    def change(project: Project) -> Project:
        piece, after = piece_of(project.spec)
        whole = dataclasses.replace(piece, arrays=taken(project, piece.names).arrays)
        return pasted(project, whole, after).project

    return Command(title, edit, change)
