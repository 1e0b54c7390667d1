"""The network compiled: a list of operations over one tape, and the only forward and backward loop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from core.backend import Array, Backend, HostArray
from core.code_text import Lines, Style, variable
from core.errors import UserError
from core.explain_gather import ExplainGather
from core.language import tr
from core.layer import Op, Shape, Tape, Views, Wire
from core.losses import Loss, check_fit
from core.params import Layout, layout
from core.spec import LayerSpec, NetworkSpec
from core.tapes import Tapes

ROWS = "x"
"""The tape name of whole rows, where several input layers share them."""


@dataclass(frozen=True)
class Gather(ExplainGather, Op):
    """Adds up the slopes that several readers of one layer send back."""

    layer: str
    parts: tuple[str, ...]
    shape: Shape

    def buffers(self) -> dict[str, Shape]:  # noqa: D102
        return dict.fromkeys(self.parts, self.shape)

    def forward(self, xp: Any, tape: Tape, params: Views) -> None:
        """Nothing to do: the readers all read the same array."""

    def backward(self, xp: Any, tape: Tape, params: Views, grads: Views) -> None:  # noqa: D102
        total = tape[f"{self.layer}.da"]
        xp.copyto(total, tape[self.parts[0]])
        for part in self.parts[1:]:
            xp.add(total, tape[part], out=total)


@dataclass(frozen=True)
class Columns(Op):
    """Gives one of several input layers its columns of the rows."""

    layer: str
    start: int
    stop: int

    def buffers(self) -> dict[str, Shape]:  # noqa: D102
        return {f"{self.layer}.a": (self.stop - self.start,)}

    def forward(self, xp: Any, tape: Tape, params: Views) -> None:  # noqa: D102
        xp.copyto(tape[f"{self.layer}.a"], tape[ROWS][:, self.start : self.stop])

    def backward(self, xp: Any, tape: Tape, params: Views, grads: Views) -> None:
        """Nothing to do: nobody asks for the slopes of the data."""

    def code_forward(self, style: Style) -> Lines:  # noqa: D102
        return (("a", f"{variable(f'{self.layer}.a')} = {ROWS}[:, {self.start}:{self.stop}]"),)


@dataclass(frozen=True)
class Entry(Op):
    """Holds the slopes of an input layer, where somebody asks for them."""

    layer: str
    units: int

    def buffers(self) -> dict[str, Shape]:  # noqa: D102
        return {f"{self.layer}.da": (self.units,)}

    def forward(self, xp: Any, tape: Tape, params: Views) -> None:
        """Nothing to do: the rows lie there already."""

    def backward(self, xp: Any, tape: Tape, params: Views, grads: Views) -> None:
        """Nothing to do: the readers have written."""


@dataclass(frozen=True)
class Program:
    """What is executed: the operations in order, the loss and where it plugs in.

    Attributes:
        ops: for training.  inference_ops: for predicting.
        read: the tape name that the loss reads (the output's z or a).
        send: the tape name where the loss writes its slope.
        weighted: whether each row's loss counts as often as the tape's "weight" says.
    """

    spec: NetworkSpec
    ops: tuple[Op, ...]
    inference_ops: tuple[Op, ...]
    order: Layout
    loss: Loss
    n_outputs: int
    read: str
    send: str
    weighted: bool = False

    def forward(self, xp: Any, tape: Tape, weights: Views) -> None:
        """Run the forward pass of training; the random numbers have been drawn."""
        for op in self.ops:
            op.forward(xp, tape, weights)

    def loss_rows(self, xp: Any, tape: Tape) -> None:
        """Calculate the loss of every row from prediction and target."""
        self.loss.rows(xp, tape[self.read], tape["y"], tape["loss"], tape["loss.scratch"])
        if self.weighted:
            xp.multiply(tape["loss"], tape["weight"], out=tape["loss"])

    def backward(self, xp: Any, tape: Tape, weights: Views, slopes: Views) -> None:
        """Run the loss's slope and the backward pass; gradients are means over the rows."""
        self.loss.slope(xp, tape[self.read], tape[self.prediction], tape["y"], tape[self.send])
        if self.weighted:
            xp.multiply(tape[self.send], tape["weight"][:, None], out=tape[self.send])
        for op in reversed(self.ops):
            op.backward(xp, tape, weights, slopes)

    @property
    def is_random(self) -> bool:
        """Whether training draws random numbers."""
        return any(op.is_random for op in self.ops)

    @property
    def input(self) -> str:
        """The tape name of the rows that enter: the input layer's, or of whole rows that several input layers share."""
        return f"{self.spec.input.name}.a" if len(self.spec.inputs) == 1 else ROWS

    @property
    def prediction(self) -> str:
        """The tape name of the prediction."""
        return f"{self.spec.output.name}.a"


def compile_network(spec: NetworkSpec, loss: Loss, weighted: bool = False, to_inputs: bool = False) -> Program:
    """Compile a network with its loss; shapes are inferred and problems raised here, once.

    `weighted`: the loss of row i counts w_i times, L = 1/n · Σ w_i·L_i, and so do its slopes.
    `to_inputs`: the backward pass goes on to the slopes of the input layers ("input.da"), for questions about a
    trained network: nothing is drawn at random, and running statistics are used as in predicting.

    Raises:
        UserError: for shapes that do not fit, or a loss that does not fit the output layer.
    """
    shapes = spec.shapes()
    output = spec.output
    if len(shapes[output.name]) != 1:
        raise UserError(tr("{output}: the output layer has to give a flat row.", output=output.name))
    fused = bool(loss.logits_of)
    check_fit(loss, output.layer.output_activation(), shapes[output.name][0], output.name)
    ops, inference = (_ops(spec, shapes, fused, training, to_inputs) for training in (True, False))
    # A layer without an activation, such as a sum, has no z: its result is what the loss wants.
    at_sum = fused and any(f"{output.name}.z" in op.buffers() | op.aliases() for op in ops)
    read, send = (f"{output.name}.z", f"{output.name}.dz") if at_sum else (f"{output.name}.a", f"{output.name}.da")
    return Program(spec, ops, inference, layout(spec), loss, shapes[output.name][0], read, send, weighted)


def _ops(spec: NetworkSpec, shapes: dict[str, Shape], fused: bool, training: bool, to_inputs: bool) -> tuple[Op, ...]:
    ops: list[Op] = []
    for layer in spec.layers:
        wires = tuple(_wire(spec, layer, source, shapes, to_inputs) for source in layer.inputs)
        mode = training and not (to_inputs and _differs(layer, wires))
        ops += layer.layer.ops(layer.name, wires, fused and layer is spec.output, mode)
        readers, enters = spec.consumers(layer.name), layer.name in spec.inputs
        if enters:
            columns = spec.columns(layer.name)
            ops += [Entry(layer.name, len(columns))] if to_inputs else []
            ops += [Columns(layer.name, columns.start, columns.stop)] if len(spec.inputs) > 1 else []
        if len(readers) > 1 and (to_inputs or not enters):
            ops.append(Gather(layer.name, tuple(f"{layer.name}.da@{r}" for r in readers), shapes[layer.name]))
    return tuple(ops)


def _differs(layer: LayerSpec, wires: tuple[Wire, ...]) -> bool:
    """Tell whether a layer calculates otherwise while training: at random, or with the batch's own statistics."""
    kept = layer.layer.parameters(tuple(wire.shape for wire in wires))
    statistics = any(not info.trained for info in kept) and any(info.trained for info in kept)
    return statistics or any(op.is_random for op in layer.layer.ops(layer.name, wires, False, True))


def _wire(spec: NetworkSpec, reader: LayerSpec, source: str, shapes: dict[str, Shape], to_inputs: bool) -> Wire:
    """While training nobody asks for the slopes of an input layer, so they are not calculated."""
    slope: str | None = f"{source}.da"
    if source in spec.inputs and not to_inputs:
        slope = None
    elif len(spec.consumers(source)) > 1:
        slope = f"{source}.da@{reader.name}"
    return Wire(source, f"{source}.a", slope, shapes[source])


def check_rows(spec: NetworkSpec, rows: HostArray) -> None:
    """Refuse rows (rows, n_in) that a layer cannot read, such as a category that an embedding does not have.

    Raises:
        UserError: naming layer, row and value.
    """
    for source in spec.inputs:
        columns = spec.columns(source)
        for name in spec.consumers(source):
            spec[name].layer.check_rows(name, rows[:, columns.start : columns.stop])


class Engine:
    """A program with its arrays on one backend: parameters, gradients, and a tape for up to `rows` rows.

    All arrays are made once; the tapes for fewer rows use the same memory.
    """

    def __init__(self, backend: Backend, program: Program, rows: int, dtype: str, seed: int = 0) -> None:
        """Make the arrays; `dtype` is "float32" or "float64", `seed` that of random operations."""
        self.backend, self.program, self.dtype, self.seed = backend, program, dtype, seed
        self.params = self.zeros(program.order.size)
        self.grads = self.zeros(program.order.size)
        self.trained, self.trained_slopes = (a[: program.order.trained_size] for a in (self.params, self.grads))
        self._random = tuple(op for op in program.ops if op.is_random)
        self.weights: Views = program.order.views(self.params)
        self.slopes: Views = program.order.views(self.grads)
        self._tapes = self._make_tapes(rows)

    def zeros(self, *shape: int) -> Array:
        """Make an array of zeros on the backend."""
        return self.backend.zeros(shape, self.dtype)

    def load(self, flat: HostArray) -> None:
        """Copy parameter values from a flat host array."""
        self.backend.xp.copyto(self.params, self.backend.to_device(flat.astype(self.dtype)))

    def lend(self, weights: Views) -> None:
        """Read these frozen parameters themselves, on the host: for forward passes, which change none."""
        self.weights = {e.name: np.asarray(weights[e.name], self.dtype) for e in self.program.order.entries}

    def tape(self, rows: int) -> Tape:
        """Give the tape for `rows` rows; the same arrays each time."""
        return self._tapes.of(rows)

    @property
    def _every(self) -> tuple[Op, ...]:
        return self.program.ops + self.program.inference_ops

    def forward(self, tape: Tape) -> None:
        """Run the forward pass of predicting on what lies in the input layer's array."""
        xp, weights = self.backend.xp, self.weights
        for op in self.program.inference_ops:
            op.forward(xp, tape, weights)

    def loss_rows(self, tape: Tape) -> None:
        """Calculate the loss of every row from prediction and target."""
        self.program.loss_rows(self.backend.xp, tape)

    def step(self, tape: Tape, step: int = 1) -> None:
        """Run forward pass, loss and backward pass: what training and stepping both do; `step` counts from 1."""
        self.train_forward(tape, step)
        self.loss_rows(tape)
        self.program.backward(self.backend.xp, tape, self.weights, self.slopes)

    def train_forward(self, tape: Tape, step: int = 1) -> None:
        """Run the forward pass of training: with step `step`'s random numbers, and running statistics that move."""
        self.draw(tape, step)
        self.program.forward(self.backend.xp, tape, self.weights)

    def draw(self, tape: Tape, step: int) -> None:
        """Draw the random numbers of step `step`."""
        for op in self._random:
            op.draw(self.backend.xp, tape, self.seed, step)

    def _make_tapes(self, rows: int) -> Tapes:
        program, xp = self.program, self.backend.xp
        outputs: Shape = (program.n_outputs,)
        gathered: dict[str, Shape] = {program.input: (program.spec.n_inputs,), "y.rows": outputs}
        shapes: dict[str, Shape] = {"y": outputs, "loss": (), "loss.scratch": outputs}
        if program.weighted:
            shapes["weight"] = ()
        # Without `self`: an engine that holds itself stays until Python looks for such rings, some hundred MB later.
        dtype = self.dtype
        return Tapes(xp, self._every, gathered, shapes, rows, lambda s, kind: xp.zeros(s, dtype=kind or dtype))
