"""Connections of a network: drawn, taken away, branched off; layers taken out and moved along. Nothing is asked:
each edit says in words what it did.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable, Iterator
from typing import Any, Literal, NamedTuple, cast

from core.catalogue import LAYERS
from core.errors import UserError
from core.fields import settings_of
from core.graph_edits import added, as_square, replaced
from core.language import tr
from core.layer import Layer, Shape, ShapeError
from core.layers.input import Input
from core.layers.reshape import Reshape
from core.spec import LayerSpec, NetworkSpec, checked, without

How = Literal["auto", "add", "concatenate"]
"""How a layer with an input takes another: in its place, or both through a merge of this kind."""


class Edited(NamedTuple):
    """A network after an edit, what was done in words, and the layer that it is about."""

    spec: NetworkSpec
    done: str
    layer: str


def ordered(layers: Iterable[LayerSpec]) -> NetworkSpec:
    """Put layers in an order in which each reads earlier ones, as near to the given one as can be.

    Raises:
        UserError: where connections close a circle, naming it.
    """
    left, made, names = list(layers), list[LayerSpec](), set[str]()
    while left:
        known = names | {spec.name for spec in made}
        ready = next((spec for spec in left if known.issuperset(spec.inputs)), None)
        if ready is None:
            raise UserError(tr("{left}: the connections close a circle; numbers go forwards only.", left=left[0].name))
        left.remove(ready)
        made.append(ready)
    return checked(NetworkSpec(tuple(made)))


def way(spec: NetworkSpec, start: str, end: str) -> tuple[str, ...]:
    """Give the layers on a way from `start` to `end`, both with it; empty where there is none."""
    came: dict[str, str] = {start: ""}
    for name in (name for name in spec.names if spec.names.index(name) >= spec.names.index(start)):
        before = next((source for source in spec[name].inputs if source in came), "")
        if before:
            came.setdefault(name, before)
    found = [end] if end in came else []
    while found and came[found[-1]]:
        found.append(came[found[-1]])
    return tuple(reversed(found))


def connected(spec: NetworkSpec, source: str, target: str, how: How = "auto", instead: str = "") -> Edited:
    """Let `target` read `source`: a merge reads it too, another layer in place of what it read (or of `instead`).

    With "add" or "concatenate" a merge is put before `target`, which then reads both: a skip connection.

    Raises:
        UserError: when a circle would close, shapes do not fit, or a layer is left that nothing reads.
    """
    reader = spec[target]
    _check_connection(spec, source, target)
    if how != "auto":
        return _joined(spec, source, target, how, instead)
    if reader.layer.max_inputs > 1 and not instead:
        return Edited(
            _reading(spec, target, (*reader.inputs, source)),
            tr("{target} reads {source} too", target=target, source=source),
            target,
        )
    old = instead or reader.inputs[0]
    if spec.consumers(old) == (target,):
        raise UserError(
            tr(
                "{target}: it would read {source} instead of {old}, and nothing would read {old} then; let "
                "an Add or a Concatenate join both, or connect {old} elsewhere first.",
                target=target,
                source=source,
                old=old,
            )
        )
    inputs = tuple(source if name == old else name for name in reader.inputs)
    return Edited(
        _reading(spec, target, inputs),
        tr("{target} reads {source} instead of {old}", target=target, source=source, old=old),
        target,
    )


def _check_connection(spec: NetworkSpec, source: str, target: str) -> None:
    if isinstance(spec[target].layer, Input):
        raise UserError(tr("{target}: an input layer reads the data; connect to a layer behind it.", target=target))
    if source in spec[target].inputs:
        raise UserError(tr("{target}: it reads {source} already.", target=target, source=source))
    circle = way(spec, target, source)
    if circle:
        chain = " → ".join(circle) if len(circle) < 6 else f"{circle[0]} → … → {circle[-1]}"
        raise UserError(
            tr("{target}: {chain} → {target} would be a circle; numbers go forwards only.", target=target, chain=chain)
        )


def _joined(spec: NetworkSpec, source: str, target: str, how: str, instead: str) -> Edited:
    reader, merge = spec[target], LAYERS[how]()
    old = instead or reader.inputs[0]
    name = spec.free_name(merge)
    layers = list(spec.layers)
    inputs = tuple(name if each == old else each for each in reader.inputs)
    layers[spec.names.index(target)] = dataclasses.replace(reader, inputs=inputs)
    layers.insert(spec.names.index(target), LayerSpec(name, merge, (old, source)))
    parts = {"name": name, "old": old, "source": source, "target": target}
    words = (
        tr("{name} adds {old} and {source} for {target}", **parts)
        if how == "add"
        else tr("{name} joins {old} and {source} for {target}", **parts)
    )
    return Edited(ordered(layers), words, name)


def _reading(spec: NetworkSpec, target: str, inputs: tuple[str, ...]) -> NetworkSpec:
    return ordered(dataclasses.replace(s, inputs=inputs) if s.name == target else s for s in spec.layers)


def disconnected(spec: NetworkSpec, source: str, target: str) -> Edited:
    """Take a connection away; a merge that is left with one layer goes too.

    Raises:
        UserError: when `target` reads nothing else, or nothing else reads `source`.
    """
    reader = spec[target]
    if source not in reader.inputs:
        raise UserError(tr("{target}: it does not read {source}.", target=target, source=source))
    if len(reader.inputs) == 1:
        raise UserError(
            tr(
                "{target}: it reads {source} alone; connect another layer to it instead, or remove it.",
                target=target,
                source=source,
            )
        )
    if spec.consumers(source) == (target,):
        raise UserError(
            tr("{source}: nothing else reads this layer; remove it instead, or connect it first.", source=source)
        )
    at = reader.inputs.index(source)
    inputs = reader.inputs[:at] + reader.inputs[at + 1 :]
    rest = NetworkSpec(tuple(dataclasses.replace(s, inputs=inputs) if s.name == target else s for s in spec.layers))
    if len(inputs) >= reader.layer.min_inputs:
        return Edited(checked(rest), tr("{target} no longer reads {source}", target=target, source=source), target)
    return Edited(
        checked(without(rest, target)),
        tr("{target} was left with {inputs} alone and is gone", target=target, inputs=inputs[0]),
        inputs[0],
    )


def rewired(spec: NetworkSpec, source: str, target: str, other: str) -> Edited:
    """Let `other` read `source` in place of `target`.

    Raises:
        UserError: as in `connected` and `disconnected`.
    """
    made = connected(spec, source, other)
    return Edited(
        disconnected(made.spec, source, target).spec,
        tr("{other} reads {source}, {target} does not", other=other, source=source, target=target),
        other,
    )


def removed(spec: NetworkSpec, names: Iterable[str]) -> Edited:
    """Take layers out; what read them reads what they read.

    Raises:
        UserError: for the output and the only input layer, or when what is left does not fit.
    """
    wanted = [name for name in spec.names if name in set(names)]
    ends = {spec.output.name, spec.input.name}
    if not wanted or ends & set(wanted):
        name = next((name for name in wanted if name in ends), tr("Remove"))
        raise UserError(
            tr("{name}: the input and the output layer cannot be removed; change their settings instead.", name=name)
        )
    rest = spec
    for name in wanted:
        if name in rest:
            rest = rest.remove(name) if name in rest.inputs else without(rest, name)
    gone = [name for name in spec.names if name not in rest]
    neighbour = next((name for name in spec[wanted[0]].inputs if name in rest), rest.input.name)
    return Edited(checked(rest), tr("{listed} removed", listed=_listed(gone)), neighbour)


def placed(spec: NetworkSpec, layer: Layer, after: str) -> Edited:
    """Add a layer behind `after`, as its kind needs it; a new layer gets the size that its readers need."""
    try:
        made, name = added(spec, layer, after)
    except ShapeError:
        as_before = _as_wide(spec, layer, after)
        if as_before is None:
            raise
        made, name = added(spec, as_before, after)
        return Edited(made, tr("{name} added behind {after}, as wide as it", name=name, after=after), name)
    return Edited(made, tr("{name} added behind {after}", name=name, after=after), name)


def _as_wide(spec: NetworkSpec, layer: Layer, after: str) -> Layer | None:
    """Give a layer that nobody has set yet as wide as what it reads, None where it has no such setting."""
    shape, place = spec.shapes()[after], "new"
    if layer != type(layer)():
        return None
    setting = _size_setting(layer, place, (shape,))
    return dataclasses.replace(cast(Any, layer), **{setting: shape[-1]}) if setting else None


def on_connection(spec: NetworkSpec, layer: Layer, source: str, target: str) -> Edited:
    """Put a layer into one connection; other layers that read `source` still read it.

    Raises:
        UserError: when it does not fit there.
    """
    if spec.consumers(source) == (target,) or layer.min_inputs != 1 or isinstance(layer, Input):
        return placed(spec, layer, source)
    layer = fitting(spec, layer, source)
    name, reader = spec.free_name(layer), spec[target]
    layers = list(spec.layers)
    at = spec.names.index(target)
    layers[at] = dataclasses.replace(reader, inputs=tuple(name if n == source else n for n in reader.inputs))
    layers.insert(at, LayerSpec(name, layer, (source,)))
    return Edited(
        ordered(layers), tr("{name} added between {source} and {target}", name=name, source=source, target=target), name
    )


def branched(spec: NetworkSpec, layer: Layer, source: str) -> Edited:
    """Let a new layer read `source` beside what reads it; both ways meet behind the first layer of the other way.

    Where a merge reads `source` or that layer, it reads the new layer too; else a Concatenate, or where that does
    not fit an Add, joins them.

    Raises:
        UserError: when there is nothing behind `source`, or both ways cannot meet.
    """
    if layer.min_inputs > 1 or isinstance(layer, Input):
        return placed(spec, layer, source)
    if source == spec.output.name:
        raise UserError(
            tr(
                "{source}: nothing reads the output, so a branch of it has no end; choose a layer before it.",
                source=source,
            )
        )
    layer = fitting(spec, layer, source)
    name = spec.free_name(layer)
    first = spec.consumers(source)[0]
    meeting = source if first == spec.output.name else first
    at = spec.names.index(source) + 1
    grown = (*spec.layers[:at], LayerSpec(name, layer, (source,)), *spec.layers[at:])
    return _met(spec, grown, name, source, meeting)


def _met(spec: NetworkSpec, grown: tuple[LayerSpec, ...], name: str, source: str, meeting: str) -> Edited:
    """Let the new way meet the other one, at the first place where it fits."""
    problem: UserError | None = None
    for layers, done in _meetings(spec, grown, name, meeting):
        try:
            return Edited(
                ordered(layers), tr("{name} branches off {source}; {done}", name=name, source=source, done=done), name
            )
        except UserError as error:
            problem = problem or error
    assert problem is not None
    raise problem


def _meetings(
    spec: NetworkSpec, grown: tuple[LayerSpec, ...], name: str, meeting: str
) -> Iterator[tuple[list[LayerSpec], str]]:
    """List where two ways could meet: a merge there, one made for all that read `meeting`, or for one of them."""
    source = next(layer.inputs[0] for layer in grown if layer.name == name)
    for reader in dict.fromkeys((*spec.consumers(source), *spec.consumers(meeting))):
        if spec[reader].layer.max_inputs > 1:
            more = [dataclasses.replace(s, inputs=(*s.inputs, name)) if s.name == reader else s for s in grown]
            yield more, tr("{reader} reads it too", reader=reader)
    readers = spec.consumers(meeting)
    for some in (readers, *((reader,) for reader in readers if len(readers) > 1)):
        for kind in ("concatenate", "add"):
            join = spec.free_name(LAYERS[kind]())
            rest = [
                dataclasses.replace(s, inputs=tuple(join if n == meeting else n for n in s.inputs))
                if s.name in some
                else s
                for s in grown
            ]
            rest.append(LayerSpec(join, LAYERS[kind](), (meeting, name)))
            yield rest, tr("{join} joins it with {meeting}", join=join, meeting=meeting)


def fitting(spec: NetworkSpec, layer: Layer, after: str) -> Layer:
    """Give a layer as it fits behind `after`: an image gets the size of what it is made of."""
    plain = isinstance(layer, Reshape) and layer == Reshape()
    return as_square(math.prod(spec.shapes()[after])) if plain else layer


def shifted(spec: NetworkSpec, name: str, by: int) -> Edited:
    """Let a layer change places with its neighbour: the one that reads it (by 1) or the one that it reads (−1).

    Raises:
        UserError: at the ends, and where ways part or meet.
    """
    if spec.is_stack:
        return Edited(spec.move(name, by), tr("{name} moved", name=name), name)
    first = name if by > 0 else next(iter(spec[name].inputs), name)
    readers = spec.consumers(first)
    second = readers[0] if readers else ""
    if (
        first in spec.inputs
        or len(readers) != 1
        or second == spec.output.name
        or len(spec[second].inputs) != 1
        or len(spec[first].inputs) != 1
    ):
        raise UserError(
            tr("{name}: ways part or meet there, or an end is reached; connect it elsewhere instead.", name=name)
        )
    swapped = []
    for layer in spec.layers:
        inputs = tuple(first if each == second else each for each in layer.inputs)
        if layer.name == first:
            inputs = (second,)
        elif layer.name == second:
            inputs = spec[first].inputs
        swapped.append(dataclasses.replace(layer, inputs=inputs))
    return Edited(ordered(swapped), tr("{second} now comes before {first}", second=second, first=first), name)


def moved_behind(spec: NetworkSpec, name: str, after: str) -> Edited:
    """Take a layer from its place and put it between `after` and all that reads it.

    Raises:
        UserError: for an end, a merge, or a place where it does not fit.
    """
    layer = spec[name]
    if name in spec.inputs or name == spec.output.name or layer.layer.min_inputs > 1:
        raise UserError(
            tr("{name}: inputs, the output and merges keep their place; connect them elsewhere instead.", name=name)
        )
    if name == after:
        raise UserError(tr("{name}: it cannot stand behind itself.", name=name))
    rest, made = without(spec, name), list[LayerSpec]()
    for other in rest.layers:
        made.append(dataclasses.replace(other, inputs=tuple(name if n == after else n for n in other.inputs)))
        if other.name == after:
            made.append(dataclasses.replace(layer, inputs=(after,)))
    return Edited(ordered(made), tr("{name} now stands behind {after}", name=name, after=after), name)


def merged_of(spec: NetworkSpec, merge: Layer, names: tuple[str, ...]) -> Edited:
    """Put a merge behind the last of `names`, which reads them all; what read that one reads the merge.

    Raises:
        UserError: when their shapes do not fit.
    """
    last = max(names, key=spec.names.index)
    name, made = spec.free_name(merge), list[LayerSpec]()
    for other in spec.layers:
        made.append(dataclasses.replace(other, inputs=tuple(name if n == last else n for n in other.inputs)))
        if other.name == last:
            made.append(LayerSpec(name, merge, names))
    return Edited(ordered(made), tr("{name} reads {listed}", name=name, listed=_listed(list(names))), name)


def size_setting(spec: NetworkSpec, name: str) -> str:
    """Name the setting that says how many units or channels a layer has; "" where it has none."""
    if not spec[name].inputs:
        return "units" if len(spec.inputs) > 1 else ""
    shapes = spec.shapes()
    return _size_setting(spec[name].layer, name, tuple(shapes[source] for source in spec[name].inputs))


def _size_setting(layer: Layer, name: str, read: tuple[Shape, ...]) -> str:
    """Find it by trying: one more there makes the result one wider."""
    try:
        now = layer.out_shape(name, read)
        for info in settings_of(layer):
            if info.type is int and getattr(layer, info.name) == now[-1]:
                more = dataclasses.replace(cast(Any, layer), **{info.name: now[-1] + 1}).out_shape(name, read)
                if more == (*now[:-1], now[-1] + 1):
                    return info.name
    except ShapeError:
        return ""
    return ""


def with_size(spec: NetworkSpec, name: str, size: int) -> NetworkSpec:
    """Give a layer so many units or channels.

    Raises:
        UserError: when it has no such setting or the number is not allowed.
    """
    setting = size_setting(spec, name)
    if not setting:
        raise UserError(tr("{name}: what it reads decides how many numbers it gives.", name=name))
    return replaced(spec, name, dataclasses.replace(cast(Any, spec[name].layer), **{setting: size}))


def _listed(names: list[str]) -> str:
    shown = names if len(names) <= 4 else [*names[:3], tr("{n_names} more", n_names=len(names) - 3)]
    return shown[0] if len(shown) == 1 else tr("{shown} and {shown2}", shown=", ".join(shown[:-1]), shown2=shown[-1])
