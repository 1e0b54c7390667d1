"""What a layer kind and an operation are. The kinds themselves stand in `core/layers/`, one file each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from core.backend import Array, HostArray
from core.code_text import Lines, Style
from core.errors import UserError
from core.explanation import Explanation
from core.fields import to_dict
from core.portable import Call

Shape = tuple[int, ...]
Tape = dict[str, Array]
"""Every array of one training step by name: "hidden1.z", "hidden1.a", "hidden1.slope", "hidden1.dz", "hidden1.da".

The first axis is the row of the batch. It is filled by the forward and the backward pass and is all that the
debugger reads."""
ALL = "all:"
"""Where one row of a batch is told: before a name of the tape stands the same array of the whole batch, before a
slope's name that of the batch."""
ROWS, SPOT = "rows:", "spot:"
"""There too: which rows of the data the batch has, and the told one's place among them."""
Views = Mapping[str, Array]
"""Parameters or their gradients by name ("hidden1.weight"), views of one flat array."""


class ShapeError(UserError):
    """Shapes that do not fit, told at the layer."""


@dataclass(frozen=True)
class ParamInfo:
    """One parameter array of a layer: its local name, shape, how it starts, and its fans (see initializers).

    `trained`: the optimizer changes it. Arrays that are not, such as running means or those of a frozen layer, are
    kept and saved with the others.
    """

    name: str
    shape: Shape
    initializer: str
    fan_in: int
    fan_out: int
    trained: bool = True


@dataclass(frozen=True)
class Wire:
    """What an operation reads: the tape names of a value and of the slope to send back (None: nobody asks)."""

    layer: str
    value: str
    slope: str | None
    shape: Shape

    @property
    def part(self) -> str:
        """Name the slope that is sent back as the debugger does: "da", or "da@reader" where several are added up."""
        return self.slope.split(".", 1)[1] if self.slope else "da"


@dataclass(frozen=True)
class Buffer:
    """A tape array besides those of `Op.buffers`: one for all rows (`per_row` off), or of another type.

    `dtype` is NumPy's name of the type; empty: the one that the network calculates with. `kept`: what stands in it
    counts in later steps too, such as the border of a padded image, so no tape of another length may share it.
    `by_row`: one row of the batch lies behind the other, for functions that need it so; else as `core/tapes.py` says.
    """

    name: str
    shape: Shape
    per_row: bool = True
    dtype: str = ""
    kept: bool = False
    by_row: bool = False


class Op:
    """One operation of the compiled network, forwards and backwards.

    `forward` reads and writes arrays of the tape. `backward` reads the slope of its result (already on the tape),
    writes the gradients of its parameters and the slope of what it read. Neither allocates arrays.
    """

    layer: str
    is_random: ClassVar[bool] = False

    def draw(self, xp: Any, tape: Tape, seed: int, step: int) -> None:
        """Draw this step's random numbers; called before `forward` while training, for random operations only.

        They depend on (seed, layer, step) alone, so a run can be continued or replayed from any step.
        """

    def buffers(self) -> dict[str, Shape]:
        """Give the tape arrays this operation writes, with their shape per row."""
        raise TypeError(f"{type(self).__name__} has no buffers()")

    def extra_buffers(self) -> tuple[Buffer, ...]:
        """List further arrays that it needs on the tape, such as numbers per unit that all rows share."""
        return ()

    def prepare(self, xp: Any, tape: Tape) -> None:
        """Fill the arrays that never change; called once for each tape, whose arrays of their own are zeros."""

    def aliases(self) -> dict[str, str]:
        """Give tape names that are another name for an array: alias → existing name."""
        return {}

    def forward(self, xp: Any, tape: Tape, params: Views) -> None:
        """Calculate the result from what is read."""
        raise TypeError(f"{type(self).__name__} has no forward()")

    def backward(self, xp: Any, tape: Tape, params: Views, grads: Views) -> None:
        """Calculate slopes: of the parameters and of what was read."""
        raise TypeError(f"{type(self).__name__} has no backward()")

    def forward_part(self) -> str:
        """Name the array that `forward` makes, as in the tape: "z" or "a"."""
        return "a"

    def forward_steps(self) -> int:
        """Count what the debugger shows of `forward`, one per number that it makes."""
        return 0

    def backward_parts(self) -> tuple[tuple[str, str, int], ...]:
        """List what the debugger shows of `backward`: (layer, what is made, how many numbers), in its order.

        What is made: "dz", "da", or "slope.weight" for a parameter's gradient.
        """
        return ()

    def code_forward(self, style: Style) -> Lines:
        """Write `forward` as code of a library."""
        return ()

    def code_backward(self) -> Lines:
        """Write `backward` in NumPy; the other libraries find slopes by themselves."""
        return ()

    def explain_forward(self, tape: Tape, params: Views, index: int) -> Explanation:
        """Tell how number `index` of `forward` came about; the tape holds one row on the host."""
        raise IndexError(index)

    def explain_backward(self, tape: Tape, params: Views, grads: Views, index: int) -> Explanation:
        """Tell how number `index` of `backward` came about."""
        raise IndexError(index)


@dataclass(frozen=True)
class Layer:
    """A layer kind with its settings; what the user draws. Subclasses are frozen dataclasses of `setting` fields."""

    kind: ClassVar[str]
    label: ClassVar[str]
    summary: ClassVar[str]
    min_inputs: ClassVar[int] = 1
    max_inputs: ClassVar[int] = 1
    has_slopes: ClassVar[bool] = True
    """Whether its result follows its inputs by slopes; one that looks numbers up by whole numbers does not."""

    def caption(self) -> str:
        """Name the layer in the diagram's header, e.g. "Dense 8 · tanh"."""
        return self.label

    def out_shape(self, place: str, shapes: tuple[Shape, ...]) -> Shape:
        """Give the shape of the result per row.

        Raises:
            ShapeError: naming `place` (the layer), what it got and the remedy.
        """
        raise TypeError(f"{type(self).__name__} has no out_shape()")

    def parameters(self, shapes: tuple[Shape, ...]) -> tuple[ParamInfo, ...]:
        """List the parameter arrays for these input shapes."""
        return ()

    def output_activation(self) -> str:
        """Name the activation that makes this layer's result (a loss may be calculated together with it)."""
        return "identity"

    def ops(self, name: str, wires: tuple[Wire, ...], fused: bool, training: bool) -> tuple[Op, ...]:
        """Give the operations that calculate this layer; the last one's result is the tape's "name.a".

        `fused`: the loss is calculated together with the activation and gives the slope "name.dz" itself.
        `training`: they are for training; layers that behave alike in both cases ignore it.
        """
        raise TypeError(f"{type(self).__name__} has no ops()")

    def calls(self, name: str, reads: tuple[str, ...], shapes: tuple[Shape, ...]) -> tuple[Call, ...]:
        """Say what the layer calculates when predicting, for other programs; see `core.portable`.

        A layer that says nothing is one operation of its own kind, which an exporter may know or not.
        """
        arrays = {info.name: f"{name}.{info.name}" for info in self.parameters(shapes)}
        return (Call(self.kind, name, name, reads, shapes, self.out_shape(name, shapes), to_dict(self), arrays),)

    def check_rows(self, place: str, rows: HostArray) -> None:
        """Refuse rows of the data, (rows, n_in), that this layer cannot read; asked of those that read the input.

        Raises:
            UserError: naming `place` (the layer), row and value, and the remedy.
        """

    def multiply_adds(self, shapes: tuple[Shape, ...]) -> int:
        """Count the multiply-add pairs per row of the forward pass."""
        return 0
