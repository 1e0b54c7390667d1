"""Which weights an edited network keeps: each number stays with the unit that it belongs to.

A weight stands between a unit and what it reads, so both ends are followed: a layer's own units are counted from the
first, and what it reads is known by where it comes from, also through layers that hand it on, put it side by side or
flatten it. So widening one branch in front of a Concatenate moves the other branch's weights along with its units.
"""

from __future__ import annotations

import math
from collections import defaultdict, deque
from collections.abc import Mapping, Sequence

import numpy as np

from core.backend import HostArray
from core.language import tr, tr_n
from core.layer import Shape
from core.params import Entry, Weights, drawn, layout
from core.spec import LayerSpec, NetworkSpec

_ROW, _COLUMN, _CHANNEL = 14, 14, 22
"""Bits of a label for a unit's place in an image; what has no room is counted from the first."""
Match = tuple[HostArray, HostArray] | None
"""Places along one axis, (new, old); None: the first ones."""


def inherited(spec: NetworkSpec, before: NetworkSpec, olds: Sequence[Weights], seed: int) -> list[Weights]:
    """Give weights for `spec`: of each of `olds`, which belong to `before`, what has its unit still; the rest is drawn.

    Arrays that stay as they are are shared and not copied, and what is new is drawn once for all.
    """
    matches, entries = _matches(spec, before), layout(spec).entries
    shapes = {e.name: e.shape for e in layout(before).entries}
    same = {e.name for e in entries if shapes.get(e.name) == e.shape}
    whole = {name for name in same if all(axis is None for axis in matches[name])}
    fresh = drawn(tuple(e for e in entries if e.name not in whole), seed)

    def one(name: str, old: Weights) -> HostArray:
        if name in whole:
            return old[name]
        return _taken(fresh[name], old[name], matches[name]) if name in matches else fresh[name]

    made = {id(old): Weights.mixed({e.name: one(e.name, old) for e in entries}) for old in olds}
    return [made[id(old)] for old in olds]


def kept_counts(spec: NetworkSpec, before: NetworkSpec) -> dict[str, tuple[int, int, int]]:
    """Give for every array of `spec`: how many numbers it keeps, how many it has, and how many it had (0: is new)."""
    had = {entry.name: math.prod(entry.shape) for entry in layout(before).entries}
    matches, found = _matches(spec, before), {}
    olds = {entry.name: entry.shape for entry in layout(before).entries}
    for entry in layout(spec).entries:
        axes = matches.get(entry.name)
        kept = 0
        if axes is not None:
            pairs = zip(axes, entry.shape, olds[entry.name], strict=True)
            kept = math.prod(min(new, old) if match is None else len(match[0]) for match, new, old in pairs)
        found[entry.name] = kept, math.prod(entry.shape), had.get(entry.name, 0)
    return found


def kept_words(spec: NetworkSpec, before: NetworkSpec) -> str:
    """Say what an edit kept: "kept 3 of 4 arrays; hidden2.weight starts new"; empty where all stayed as they were."""
    same = [layer.layer for layer in spec.layers] == [layer.layer for layer in before.layers]
    if same and spec.names != before.names:
        return ""  # a name has changed, and the weights went with it
    counts = kept_counts(spec, before)
    whole = [name for name, (kept, size, had) in counts.items() if kept == size == had]
    if len(whole) == len(counts) == len(layout(before).entries):
        return tr("kept all {n_counts} arrays", n_counts=len(counts)) if len(counts) > 1 and spec != before else ""
    if len(whole) == len(counts):
        return tr("kept all {n_counts} arrays", n_counts=len(counts))
    parts = [tr("kept {n_whole} of {n_counts} arrays", n_whole=len(whole), n_counts=len(counts))] if counts else []
    new = [name for name, (kept, _, _) in counts.items() if not kept]
    parts += [tr_n("{listed} starts new", "{listed} start new", len(new), listed=_listed(new))] if new else []
    resized = _resized(spec, before)
    others = [
        tr(
            "{name} keeps {kept} of {words}{max_size} numbers",
            name=name,
            kept=kept,
            words=tr("its ") if kept == size else "",
            max_size=max(size, had),
        )
        for name, (kept, size, had) in counts.items()
        if kept and not kept == size == had and name.split(".")[0] not in resized
    ]
    return "; ".join([*parts, *resized.values(), *_short(others)])


def _resized(spec: NetworkSpec, before: NetworkSpec) -> dict[str, str]:
    """Say which units the layers keep that have another number of them now."""
    now, then, found = spec.shapes(), before.shapes(), {}
    for layer in spec.layers:
        read = tuple(now[name] for name in layer.inputs)
        if read and layer.name in then and len(now[layer.name]) == len(then[layer.name]) and _makes_units(layer, read):
            new, old = now[layer.name][-1], then[layer.name][-1]
            word = tr("units") if len(now[layer.name]) == 1 else tr("channels")
            if new > old:
                found[layer.name] = tr(
                    "{layer} keeps its {old} {word}, {new} start new",
                    layer=layer.name,
                    old=old,
                    word=word,
                    new=new - old,
                )
            elif new < old:
                found[layer.name] = tr(
                    "{layer} keeps the first {new} of {old} {word}", layer=layer.name, new=new, old=old, word=word
                )
    return found


def _listed(names: list[str]) -> str:
    shown = names if len(names) <= 3 else [*names[:2], tr("{n_names} more", n_names=len(names) - 2)]
    return shown[0] if len(shown) == 1 else tr("{shown} and {shown2}", shown=", ".join(shown[:-1]), shown2=shown[-1])


def _short(sentences: list[str]) -> list[str]:
    return (
        sentences
        if len(sentences) <= 2
        else [sentences[0], tr("{n_sentences} more arrays keep a part", n_sentences=len(sentences) - 1)]
    )


def _matches(spec: NetworkSpec, before: NetworkSpec) -> dict[str, tuple[Match, ...]]:
    """Give for every array that both networks have how its axes belong together."""
    ids: dict[str, int] = defaultdict(lambda: len(ids) + 1)
    olds = {entry.name: entry for entry in layout(before).entries}
    now, then = (_readings(each, _labels(each, ids)) for each in (spec, before))
    found = {}
    for entry in layout(spec).entries:
        old = olds.get(entry.name)
        if old is not None and len(old.shape) == len(entry.shape):
            found[entry.name] = _axes(entry, old, now[entry.layer], then[old.layer])
    return found


def _readings(spec: NetworkSpec, labels: Mapping[str, HostArray]) -> dict[str, _Reading]:
    shapes = spec.shapes()
    return {layer.name: _Reading(layer, shapes, labels) for layer in spec.layers}


class _Reading:
    """What the layer of one array reads: the units' labels and the shape."""

    def __init__(self, layer: LayerSpec, shapes: Mapping[str, Shape], labels: Mapping[str, HostArray]) -> None:
        self.shape = shapes[layer.inputs[0]] if layer.inputs else ()
        self.labels = labels[layer.inputs[0]] if layer.inputs else np.zeros(0, np.int64)
        self.own = _makes_units(layer, tuple(shapes[name] for name in layer.inputs))

    def along(self, size: int) -> HostArray | None:
        """Give the labels along an axis of `size`: of all units, or of the channels of an image."""
        if size == len(self.labels):
            return self.labels
        return self.labels[:size] if self.shape and size == self.shape[-1] else None


def _axes(entry: Entry, old: Entry, now: _Reading, then: _Reading) -> tuple[Match, ...]:
    axes: list[Match] = [None] * len(entry.shape)
    at = len(axes) - 2 if len(axes) > 1 else 0
    # The last axis of a matrix or a kernel counts the layer's own units; the one before, what it reads. A list of
    # numbers belongs to what is read where the layer hands it on, and else to its own units.
    if len(axes) > 1 or not now.own:
        labels, olds = now.along(entry.shape[at]), then.along(old.shape[at])
        if labels is not None and olds is not None:
            axes[at] = _match(labels, olds)
    return tuple(axes)


def _match(now: HostArray, then: HostArray) -> Match:
    if len(now) == len(then) and np.array_equal(now, then):
        return None
    places: dict[int, deque[int]] = defaultdict(deque)
    for place, label in enumerate(then.tolist()):
        places[label].append(place)
    pairs = [(i, places[label].popleft()) for i, label in enumerate(now.tolist()) if places.get(label)]
    if not pairs:
        return None  # it reads something else altogether; what it had learnt stays where it stands
    new, old = np.array(pairs).T
    return new, old


def _taken(fresh: HostArray, old: HostArray, axes: tuple[Match, ...]) -> HostArray:
    sizes = zip(axes, fresh.shape, old.shape, strict=True)
    pairs = [(np.arange(min(a, b)),) * 2 if match is None else match for match, a, b in sizes]
    made = np.array(fresh)
    made[np.ix_(*(new for new, _ in pairs))] = old[np.ix_(*(there for _, there in pairs))]
    made.setflags(write=False)  # so that it is taken over without another copy
    return made


def _labels(spec: NetworkSpec, ids: dict[str, int]) -> dict[str, HostArray]:
    """Name every unit of every layer, row by row of an image: by where its number was made, and its place there."""
    shapes, found = spec.shapes(), dict[str, HostArray]()
    for layer in spec.layers:
        read = tuple(shapes[name] for name in layer.inputs)
        handed = _handed(layer, read, shapes[layer.name], [found[name] for name in layer.inputs])
        if not layer.inputs:
            handed = _places((spec.n_inputs,), ids[""])[list(spec.columns(layer.name))]
        found[layer.name] = handed if handed is not None else _places(shapes[layer.name], ids[layer.name])
    return found


def _handed(layer: LayerSpec, read: tuple[Shape, ...], shape: Shape, labels: list[HostArray]) -> HostArray | None:
    """Give the labels that a layer hands on; None where it makes units of its own."""
    if not read or _makes_units(layer, read):
        return None
    if len(read) == 1:
        return labels[0] if math.prod(shape) == math.prod(read[0]) else None
    if shape[-1] == sum(one[-1] for one in read):
        pairs = zip(labels, read, strict=True)
        return np.concatenate([each.reshape(one) for each, one in pairs], axis=-1).ravel()
    return labels[0]


def _makes_units(layer: LayerSpec, read: tuple[Shape, ...]) -> bool:
    """Tell whether a layer has weights between what it reads and units of its own."""
    return any(len(info.shape) > 1 for info in layer.layer.parameters(read))


def _places(shape: Shape, number: int) -> HostArray:
    image = shape if len(shape) == 3 else (1, 1, math.prod(shape))
    if image[0] >> _ROW or image[1] >> _COLUMN or image[2] >> _CHANNEL:
        image = (1, 1, math.prod(shape))
    rows, columns, channels = (np.arange(size, dtype=np.int64) for size in image)
    place = (rows[:, None, None] << (_COLUMN + _CHANNEL)) | (columns[:, None] << _CHANNEL) | channels
    return np.asarray((np.int64(number) << (_ROW + _COLUMN + _CHANNEL)) | place).ravel()
