"""The dense layer: every unit sees every unit of the layer before it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar

from core import activations, initializers
from core.explain_dense import ExplainActivate, ExplainAffine
from core.fields import setting
from core.language import tr
from core.layer import Buffer, Layer, Op, ParamInfo, Shape, ShapeError, Tape, Views, Wire
from core.portable import Call, with_activation

ORDER = 10


@dataclass(frozen=True)
class Affine(ExplainAffine, Op):
    """z = x · weight + bias: x (batch, n_in) · weight (n_in, n_out) + bias (n_out,) → z (batch, n_out).

    Backwards: weight slope = xᵀ · dz, bias slope = Σ_rows dz, dx = dz · weightᵀ. The slopes at the loss already
    hold the factor 1/batch, so that sums over rows are means.
    """

    layer: str
    source: Wire
    units: int
    bias: bool
    activation: str
    fused: bool

    def buffers(self) -> dict[str, Shape]:  # noqa: D102
        return {f"{self.layer}.z": (self.units,), f"{self.layer}.dz": (self.units,)}

    def extra_buffers(self) -> tuple[Buffer, ...]:  # noqa: D102
        return (Buffer(f"{self.layer}.ones", (), kept=True),) if self.bias else ()

    def prepare(self, xp: Any, tape: Tape) -> None:  # noqa: D102
        if self.bias:
            tape[f"{self.layer}.ones"].fill(1)

    def forward(self, xp: Any, tape: Tape, params: Views) -> None:
        """Calculate zᵀ, which is how z is stored."""
        z = tape[f"{self.layer}.z"].T
        xp.dot(params[f"{self.layer}.weight"].T, tape[self.source.value].T, out=z)
        if self.bias:
            xp.add(z, params[f"{self.layer}.bias"].reshape(-1, 1), out=z)

    def backward(self, xp: Any, tape: Tape, params: Views, grads: Views) -> None:  # noqa: D102
        dz = tape[f"{self.layer}.dz"].T
        xp.dot(tape[self.source.value].T, dz.T, out=grads[f"{self.layer}.weight"])
        if self.bias:
            # A product with ones is the fastest sum over the rows.
            xp.dot(dz, tape[f"{self.layer}.ones"], out=grads[f"{self.layer}.bias"])
        if self.source.slope is not None:
            xp.dot(params[f"{self.layer}.weight"], dz, out=tape[self.source.slope].T)


@dataclass(frozen=True)
class Activate(ExplainActivate, Op):
    """a = f(z) and dz = da · f′(z), unit by unit (softmax: row by row)."""

    layer: str
    units: int
    activation: str
    fused: bool

    @property
    def function(self) -> activations.Activation:
        """The activation function itself."""
        return activations.ACTIVATIONS[self.activation]

    def buffers(self) -> dict[str, Shape]:  # noqa: D102
        if self.activation == "identity":
            return {}
        return {f"{self.layer}.{name}": (self.units,) for name in ("a", "slope", "da")}

    def aliases(self) -> dict[str, str]:
        """An identity passes its arrays on instead of copying them."""
        if self.activation != "identity":
            return {}
        return {f"{self.layer}.a": f"{self.layer}.z", f"{self.layer}.da": f"{self.layer}.dz"}

    def forward(self, xp: Any, tape: Tape, params: Views) -> None:  # noqa: D102
        if self.activation != "identity":
            name = self.layer
            self.function.value(xp, tape[f"{name}.z"], tape[f"{name}.a"], tape[f"{name}.slope"])

    def backward(self, xp: Any, tape: Tape, params: Views, grads: Views) -> None:  # noqa: D102
        if self.activation != "identity" and not self.fused:
            z, a, slope, da, dz = (tape[f"{self.layer}.{part}"] for part in ("z", "a", "slope", "da", "dz"))
            self.function.backward(xp, z, a, slope, da, dz)


@dataclass(frozen=True)
class Dense(Layer):
    """a = f(x · weight + bias)."""

    kind: ClassVar[str] = "dense"
    label: ClassVar[str] = tr("Dense")
    summary: ClassVar[str] = tr("Each neuron multiplies every value before it by a weight, adds them up and a bias.")

    units: int = setting(8, tr("Units"), tr("How many neurons the layer has."), minimum=1, maximum=100_000)
    activation: str = setting(
        "relu", tr("Activation"), tr("What each neuron does with its sum."), choices=activations.labels()
    )
    bias: bool = setting(
        True, tr("Bias"), tr("Whether each neuron adds a constant of its own; off: it is 0 and stays 0.")
    )
    weights_from: str = setting(
        "glorot_uniform", tr("Weights start"), tr("How the first weights are drawn."), choices=initializers.labels()
    )
    bias_from: str = setting(
        "zeros", tr("Bias starts"), tr("How the first biases are drawn."), choices=initializers.labels()
    )
    frozen: bool = setting(False, tr("Frozen"), tr("Keep weights and biases as they are while the others are trained."))

    def caption(self) -> str:  # noqa: D102
        return tr(
            "Dense {units} · {activations}",
            units=self.units,
            activations=activations.ACTIVATIONS[self.activation].label,
        )

    def out_shape(self, place: str, shapes: tuple[Shape, ...]) -> Shape:  # noqa: D102
        if len(shapes[0]) != 1:
            raise ShapeError(
                tr(
                    "{place}: a dense layer reads a flat row, and it gets {map}.",
                    place=place,
                    map="×".join(map(str, shapes[0])),
                )
            )
        return (self.units,)

    def parameters(self, shapes: tuple[Shape, ...]) -> tuple[ParamInfo, ...]:  # noqa: D102
        n_in = math.prod(shapes[0])
        trained = not self.frozen
        weight = ParamInfo("weight", (n_in, self.units), self.weights_from, n_in, self.units, trained)
        bias = ParamInfo("bias", (self.units,), self.bias_from, n_in, self.units, trained)
        return (weight, bias) if self.bias else (weight,)

    def output_activation(self) -> str:  # noqa: D102
        return self.activation

    def ops(self, name: str, wires: tuple[Wire, ...], fused: bool, training: bool) -> tuple[Op, ...]:  # noqa: D102
        affine = Affine(name, wires[0], self.units, self.bias, self.activation, fused)
        return affine, Activate(name, self.units, self.activation, fused)

    def calls(self, name: str, reads: tuple[str, ...], shapes: tuple[Shape, ...]) -> tuple[Call, ...]:  # noqa: D102
        return with_activation(super().calls(name, reads, shapes)[0], self.activation)

    def multiply_adds(self, shapes: tuple[Shape, ...]) -> int:  # noqa: D102
        return math.prod(shapes[0]) * self.units


LAYERS = (Dense,)
