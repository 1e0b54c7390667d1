"""Finding neurons of large layers: by place, by name, or by what they do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from core import numbers
from core.backend import HostArray
from core.explanation import Ref
from core.language import tr
from core.living import DEAD, SATURATED
from core.picture import Picture
from core.relevance import strongest, widest

MOST = 50
"""Places that are listed."""
WORDS = {
    "dead": tr("neurons that are 0 for every row looked at"),
    "saturated": tr("neurons that are nearly flat"),
    "largest activation": tr("largest value for this row"),
    "largest weight": tr("largest incoming weight"),
    "pinned": tr("what is pinned"),
}
"""What can be asked for besides names and places, and what it means."""
_PLACE = re.compile(r"(?P<layer>[^\[\]\s]+)\s*\[?\s*(?P<unit>\d+)\s*\]?")


@dataclass(frozen=True)
class Found:
    """One neuron, and why it was found."""

    ref: Ref
    words: str


def find(picture: Picture, text: str, pins: frozenset[Ref] = frozenset()) -> tuple[Found, ...]:
    """List what fits a text: "hidden2[731]" (counted from 1), a feature or class, a layer, or one of `WORDS`.

    Criteria may be followed by a layer: "largest weight hidden2". Nothing fits: an empty list.
    """
    wanted = " ".join(text.split()).casefold()
    if not wanted:
        return ()
    found: dict[Ref, Found] = {}
    for hit in (*_by_place(picture, wanted), *_by_criterion(picture, wanted, pins), *_by_name(picture, wanted)):
        found.setdefault(hit.ref, hit)
        if len(found) >= MOST:
            break
    return tuple(found.values())


def count(picture: Picture, layer: str) -> int:
    """Count the units of a layer."""
    return int(np.prod(picture.spec.shapes()[layer]))


def _by_place(picture: Picture, wanted: str) -> Iterator[Found]:
    place = _PLACE.fullmatch(wanted)
    if place is None:
        return
    for layer in picture.spec.names:
        unit = int(place["unit"])
        if layer.casefold() == place["layer"] and 1 <= unit <= count(picture, layer):
            yield Found(Ref("unit", layer, (unit - 1,)), _told(picture, layer, unit - 1))


def _by_criterion(picture: Picture, wanted: str, pins: frozenset[Ref]) -> Iterator[Found]:
    for words in WORDS:
        # Beginnings count, so that a list stands there while one types.
        if not (wanted.startswith(words) or (len(wanted) > 2 and words.startswith(wanted))):
            continue
        layer = wanted.removeprefix(words).strip() if wanted.startswith(words) else ""
        layers = [name for name in picture.spec.names if not layer or name.casefold() == layer]
        if words == "pinned":
            yield from (Found(ref, "pinned") for ref in sorted(pins, key=lambda r: (r.layer, r.index)))
        elif words in ("dead", "saturated"):
            yield from _in_state(picture, layers, DEAD if words == "dead" else SATURATED, words)
        else:
            yield from _largest(picture, layers, words)


def _in_state(picture: Picture, layers: list[str], state: int, words: str) -> Iterator[Found]:
    for layer in layers:
        for unit in np.flatnonzero(picture.states.get(layer, np.zeros(0)) == state)[:MOST].tolist():
            yield Found(Ref("unit", layer, (unit,)), words)


def _largest(picture: Picture, layers: list[str], words: str) -> Iterator[Found]:
    ranked: list[tuple[float, Found]] = []
    for layer in layers:
        if layer in picture.spec.inputs:
            continue
        sizes = _sizes(picture, layer, words)
        for unit in strongest(sizes, 10) if sizes is not None else ():
            told = f"{words.removeprefix('largest ')} {numbers.text(float(sizes[unit]))}"  # type: ignore[index]
            ranked.append((float(sizes[unit]), Found(Ref("unit", layer, (unit,)), told)))  # type: ignore[index]
    yield from (found for _, found in sorted(ranked, key=lambda pair: -pair[0]))


def _sizes(picture: Picture, layer: str, words: str) -> HostArray | None:
    if words == "largest weight":
        return widest(picture.spec, picture.weights, layer, count(picture, layer))
    values = picture.activations.get(layer)
    return None if values is None else np.where(np.isfinite(values.array), np.abs(values.array), np.inf)


def _by_name(picture: Picture, wanted: str) -> Iterator[Found]:
    spec = picture.spec
    for layer in spec.inputs:
        for unit, column in enumerate(spec.columns(layer)):
            if column < len(picture.inputs) and wanted in picture.inputs[column].casefold():
                yield Found(Ref("unit", layer, (unit,)), picture.inputs[column])
    for unit, name in enumerate(picture.outputs):
        if wanted in name.casefold():
            yield Found(Ref("unit", spec.output.name, (unit,)), name)
    for layer in spec.names:
        if wanted in layer.casefold():
            yield Found(Ref("layer", layer), spec[layer].layer.caption())


def _told(picture: Picture, layer: str, unit: int) -> str:
    values = picture.activations.get(layer)
    return tr("value {at}", at=numbers.text(values.at(unit))) if values is not None else spec_words(picture, layer)


def spec_words(picture: Picture, layer: str) -> str:
    """Name what a layer is."""
    return picture.spec[layer].layer.caption()
