"""What the names of the language mean, for one network: where their numbers lie, their shape, what they are."""

from __future__ import annotations

import difflib
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np

from core.activations import ACTIVATIONS
from core.backend import HostArray
from core.data.dataset import Dataset
from core.errors import UserError
from core.language import tr
from core.layer import Shape
from core.metrics import metric_for
from core.params import Layout, layout
from core.spec import NetworkSpec

Source = Literal["counter", "epoch", "loss", "measured", "rows", "params", "slopes", "tape", "sample"]
"""Where numbers come from: counted by training, its loss, measured at an epoch's end, the rows of the batch, the flat
parameters and slopes, arrays of the batch's pass, or a pass of some training rows with the weights as they are."""

UPDATE, EPOCH, BATCH, LOSS, RATE, TRAIN_LOSS, VAL_LOSS, TRAIN_METRIC, VAL_METRIC = range(9)
FIRST_FREE = 9
"""Places in a program's memory that whoever runs it fills in."""
COUNTED: dict[str, tuple[Source, int, str]] = {
    "loss": ("loss", LOSS, tr("mean loss of the batch, before its update")),
    "train_loss": ("measured", TRAIN_LOSS, tr("loss of the training rows, as last measured")),
    "val_loss": ("measured", VAL_LOSS, tr("loss of the validation rows, as last measured")),
    "train_metric": ("measured", TRAIN_METRIC, tr("metric of the training rows, as last measured")),
    "val_metric": ("measured", VAL_METRIC, tr("metric of the validation rows, as last measured")),
    "learning_rate": ("counter", RATE, tr("learning rate of the update")),
    "update": ("counter", UPDATE, tr("updates since the start")),
    "epoch": ("epoch", EPOCH, tr("finished epochs")),
    "batch": ("counter", BATCH, tr("finished batches of the running epoch")),
}
PARTS = {
    "z": tr("sums before the activation, mean over the batch"),
    "a": tr("values, mean over the batch"),
    "dz": tr("slopes at the sums, added up over the batch"),
    "da": tr("slopes at the values, added up over the batch"),
}
STATES = {
    "dead": tr("1 for a unit that lets no slope through for any row looked at"),
    "saturated": tr("1 for a unit whose activation is nearly flat for nearly all rows looked at"),
}


@dataclass(frozen=True)
class Quantity:
    """One name.

    Attributes:
        start: the first place in memory, or in the flat array.  shape: () for a single number.
        layer, part: of an array of the tape.
    """

    name: str
    source: Source
    help: str
    shape: Shape = ()
    start: int = 0
    layer: str = ""
    part: str = ""

    @property
    def size(self) -> int:
        """How many numbers it is."""
        return math.prod(self.shape)


class Names:
    """All names of one network; made anew for another one."""

    def __init__(self, spec: NetworkSpec, data: Dataset | None = None, order: Layout | None = None) -> None:
        """Read the network; with `data`, metrics and rows have their names too."""
        self.spec, self.order = spec, order or layout(spec)
        self._data = data
        self._shapes = spec.shapes()

    @cached_property
    def all(self) -> Mapping[str, Quantity]:
        """Every quantity by its name."""
        return {quantity.name: quantity for quantity in self._list()}

    def find(self, name: str, at: int = 1) -> Quantity:
        """Give what a name means.

        Raises:
            UserError: naming the character and the most similar names.
        """
        found = self.all.get(name)
        if found is not None:
            return found
        if name in self.spec:
            raise UserError(
                tr(
                    "Character {at}: {name} is a layer; write {name}.a for its values, dead({name}), …",
                    at=at,
                    name=name,
                )
            )
        near = difflib.get_close_matches(name, [*self.all, *self.spec.names], 3, 0.6)
        hint = (
            tr("; did you mean {near}?", near=" or ".join(near))
            if near
            else tr("; names are such as loss, epoch and dW1; Ctrl+Space lists all in the window.")
        )
        raise UserError(tr("Character {at}: {name} is not known{hint}", at=at, name=name, hint=hint))

    def layer(self, name: str, at: int) -> str:
        """Hold the name of a layer to the network.

        Raises:
            UserError: naming the layers there are.
        """
        if name not in self.spec:
            raise UserError(
                tr(
                    "Character {at}: {name!r} is no layer; there are {names}.",
                    at=at,
                    name=name,
                    names=", ".join(self.spec.names),
                )
            )
        return name

    def row(self, number: int, at: int) -> int:
        """Give the place among the training rows of the table's row `number`, from 1.

        Raises:
            UserError: where it is none of them.
        """
        if self._data is not None and self._data.n_train != len(self._data.train):
            raise UserError(
                tr("Character {at}: rows are streamed from a file here, and none can be waited for.", at=at)
            )
        found = np.flatnonzero(self._data.train == number - 1) if self._data is not None else np.zeros(0, np.int64)
        if not len(found):
            raise UserError(
                tr("Character {at}: row {number} is none of the rows that are trained on.", at=at, number=number)
            )
        return int(found[0])

    def completions(self, begun: str) -> list[tuple[str, str]]:
        """List (name, what it is) of all that begins like `begun`."""
        return [(name, q.help + _shape(q)) for name, q in self.all.items() if name.startswith(begun)]

    def _list(self) -> Iterable[Quantity]:
        for name, (source, place, help) in COUNTED.items():
            yield Quantity(name, source, help, (), place)
        if self._data is not None:
            metric = metric_for(self._data.pipeline.task)
            place = VAL_METRIC if len(self._data.validation) else TRAIN_METRIC
            if metric.label.isidentifier():
                yield Quantity(
                    metric.label, "measured", tr("{metric}, as last measured", metric=metric.label), (), place
                )
        size = self.order.trained_size
        yield Quantity("weights", "params", tr("all trained weights and biases"), (size,))
        yield Quantity("gradient", "slopes", tr("all slopes of the update"), (size,))
        yield from self._parameters()
        yield from self._layers()
        for layer in self.spec.layers:
            yield from self._units(layer.name)

    def _parameters(self) -> Iterable[Quantity]:
        numbers = {layer: k for k, layer in enumerate(weighted(self.order), 1)}
        for entry in self.order.entries:
            letter = {"weight": "W", "bias": "b"}.get(entry.info.name, "")
            short = f"{letter}{numbers[entry.layer]}" if letter and entry.layer in numbers else ""
            what = tr("{info} of {layer}", info=entry.info.name, layer=entry.layer)
            for name in (short, entry.name):
                if name:
                    yield Quantity(name, "params", what, entry.shape, entry.start, entry.layer)
            if entry.info.trained:
                for name in (f"d{short}" if short else "", f"{entry.layer}.d{entry.info.name}"):
                    if name:
                        yield Quantity(
                            name, "slopes", tr("slopes of the {what}", what=what), entry.shape, entry.start, entry.layer
                        )

    def _layers(self) -> Iterable[Quantity]:
        """Give what a layer trains as one array: its trained parameters lie side by side."""
        for layer in self.spec.names:
            entries = [e for e in self.order.entries if e.layer == layer and e.info.trained]
            if entries:
                shape, start = (entries[-1].stop - entries[0].start,), entries[0].start
                help = tr("all trained weights and biases of {layer}", layer=layer)
                yield Quantity(f"{layer}.weights", "params", help, shape, start, layer)
                yield Quantity(
                    f"{layer}.gradient", "slopes", tr("all slopes of {layer}", layer=layer), shape, start, layer
                )

    def _units(self, layer: str) -> Iterable[Quantity]:
        units = (math.prod(self._shapes[layer]),)
        is_input = layer == self.spec.input.name
        for part, help in PARTS.items():
            if not is_input or part == "a":
                yield Quantity(f"{layer}.{part}", "tape", f"{layer}: {help}", units, 0, layer, part)
        if not is_input and ACTIVATIONS[self.spec[layer].layer.output_activation()].elementwise:
            for part, help in STATES.items():
                yield Quantity(f"{layer}.{part}", "sample", f"{layer}: {help}", units, 0, layer, part)


def weighted(order: Layout) -> list[str]:
    """List the layers that have weights: W1 is the weight of the first."""
    return list(dict.fromkeys(entry.layer for entry in order.entries if entry.info.name in ("weight", "bias")))


def _shape(quantity: Quantity) -> str:
    return f" ({' × '.join(map(str, quantity.shape))})" if quantity.shape else ""


def unit_parts(tape: Mapping[str, HostArray], layer: str, part: str) -> HostArray | None:
    """Give an array of the tape as (rows, units); None where the layer has no such array."""
    found = tape.get(f"{layer}.{part}")
    return None if found is None else np.asarray(found).reshape(found.shape[0], -1)
