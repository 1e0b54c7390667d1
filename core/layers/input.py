"""The input layer: where the rows of the data set enter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from core.fields import setting
from core.language import tr
from core.layer import Layer, Op, Shape, Wire

ORDER = 0


@dataclass(frozen=True)
class Input(Layer):
    """One unit per feature; nothing is calculated here."""

    kind: ClassVar[str] = "input"
    label: ClassVar[str] = tr("Input")
    summary: ClassVar[str] = tr("Where the rows of the data enter, one neuron per feature.")
    min_inputs: ClassVar[int] = 0
    max_inputs: ClassVar[int] = 0

    units: int = setting(
        2, tr("Units"), tr("How many features a row has. The data decide it."), minimum=1, maximum=1_000_000
    )

    def caption(self) -> str:  # noqa: D102
        return tr("Input · {units}", units=self.units)

    def out_shape(self, place: str, shapes: tuple[Shape, ...]) -> Shape:  # noqa: D102
        return (self.units,)

    def ops(self, name: str, wires: tuple[Wire, ...], fused: bool, training: bool) -> tuple[Op, ...]:  # noqa: D102
        return ()


LAYERS = (Input,)
