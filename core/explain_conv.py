"""What the layers on images tell the debugger, read from the tape that they filled.

The numbers of an image are counted in C order: row by row, the channels of a pixel together.
"""

from __future__ import annotations

import dataclasses
import math
from typing import TYPE_CHECKING

import numpy as np

from core.backend import Array
from core.code_text import Lines, Style, variable
from core.code_windows import cut_code, pad_code, scatter_code
from core.explain_dense import ExplainActivate, pairs, sum_of_products, unit_name
from core.explanation import Explanation, Factor, Ref, Token, sub
from core.language import tr
from core.layer import Shape, Tape, Views, Wire

if TYPE_CHECKING:
    from core.layers._windows import Windows

_PARTS = {"z": ("z", tr("sum of"), "forward"), "a": ("a", tr("value of"), "forward")}
_PARTS |= {
    "dz": ("∂L/∂z", tr("slope of the loss at the sum of"), "backward"),
    "da": ("∂L/∂a", tr("slope of the loss at"), "backward"),
}


def indexed(symbol: str, index: tuple[int, ...]) -> str:
    """Write a symbol with its place, counted from 1: w₁₂, or w[1,2,1,4] where digits would run together."""
    if len(index) <= 2:
        return symbol + "".join(sub(i + 1) for i in index)
    return f"{symbol}[{','.join(str(i + 1) for i in index)}]"


def at(shape: Shape, place: int) -> tuple[int, ...]:
    """Give the index of number `place` of an array."""
    return tuple(int(i) for i in np.unravel_index(place, shape))


def place_of(shape: Shape, index: tuple[int, ...]) -> int:
    """Count where in an array an index stands."""
    return int(np.ravel_multi_index(index, shape))


def place_name(layer: str, shape: Shape, place: int) -> str:
    """Name a number as the user reads it: "conv1 · row 2, column 3, channel 1", or "flatten1 · neuron 7"."""
    if len(shape) != 3:
        return unit_name(layer, place)
    row, column, channel = (i + 1 for i in at(shape, place))
    return tr(
        "{layer} · row {row}, column {column}, channel {channel}",
        layer=layer,
        row=row,
        column=column,
        channel=channel,
    )


def number(tape: Tape, layer: str, part: str, shape: Shape, place: int) -> Factor:
    """Give one number of a layer: its sum "z", value "a", or the slope there, "dz" or "da"."""
    symbol, words, phase = _PARTS[part]
    value, name = float(tape[f"{layer}.{part}"].reshape(-1)[place]), place_name(layer, shape, place)
    ref = Ref("unit", layer, (place,))
    return Factor(indexed(symbol, at(shape, place)), value, f"{words} {name}", f"{phase} · {layer}", ref, part)


def read(tape: Tape, source: Wire, place: int) -> Factor:
    """Give one number that a layer reads; it counts as data where nobody asks for its slope."""
    factor = number(tape, source.layer, "a", source.shape, place)
    if source.slope is not None:
        return factor
    symbol = indexed("x", at(source.shape, place))
    return factor._replace(symbol=symbol, made_by="data", part="")


def summed(count: int, first: int = 0) -> tuple[Token, ...]:
    """Write factors added up as a template: 0 + 1 + 2."""
    tokens: list[Token] = []
    for place in range(first, first + count):
        tokens += [*([" + "] if tokens else []), place]
    return tuple(tokens) or ("0",)


def below(tape: Tape, source: Wire, place: int) -> tuple[str, str, float, Ref]:
    """Give title, left side, result and place of a slope that is sent back."""
    title = tr("Slope of {place_name}", place_name=place_name(source.layer, source.shape, place))
    result = float(tape[str(source.slope)].reshape(-1)[place])
    return title, indexed("∂L/∂a", at(source.shape, place)), result, Ref("unit", source.layer, (place,))


def made(layer: str, shape: Shape, part: str, tape: Tape, place: int) -> tuple[str, float, Ref]:
    """Give left side, result and place of a number that `forward` makes."""
    result = float(tape[f"{layer}.{part}"].reshape(-1)[place])
    return indexed(part, at(shape, place)), result, Ref("unit", layer, (place,))


class ExplainPass:
    """Tells that numbers are passed on as they are."""

    layer: str
    source: Wire
    shape: Shape

    def forward_steps(self) -> int:
        """One per number."""
        return math.prod(self.shape)

    def backward_parts(self) -> tuple[tuple[str, str, int], ...]:
        """One slope per number."""
        return ((self.source.layer, self.source.part, math.prod(self.shape) if self.source.slope is not None else 0),)

    def code_forward(self, style: Style) -> Lines:
        """Write a = x in another shape."""
        shape = ", ".join(map(str, (-1, *self.shape)))
        return (
            ("a", f"{variable(self.layer)}_a = {style.call('reshape', variable(self.source.value), f'({shape})')}"),
        )

    def code_backward(self) -> Lines:
        """Write the slope in the shape of what was read."""
        if self.source.slope is None:
            return ()
        shape = ", ".join(map(str, (-1, *self.source.shape)))
        return ((self.source.part, f"{variable(self.source.slope)} = {variable(self.layer)}_da.reshape({shape})"),)

    def explain_forward(self, tape: Tape, params: Views, index: int) -> Explanation:
        """Tell where number `index` comes from."""
        left, result, ref = made(self.layer, self.shape, "a", tape, index)
        title, words = (
            tr("Value of {place_name}", place_name=place_name(self.layer, self.shape, index)),
            tr("The number is passed on as it is."),
        )
        return Explanation("forward", title, words, left, (0,), (read(tape, self.source, index),), result, ref)

    def explain_backward(self, tape: Tape, params: Views, grads: Views, index: int) -> Explanation:
        """Tell where the slope of number `index` comes from."""
        title, left, result, ref = below(tape, self.source, index)
        factors = (number(tape, self.layer, "da", self.shape, index),)
        return Explanation(
            "backward", title, tr("The slope is passed back as it is."), left, (0,), factors, result, ref
        )


class ExplainImageActivate(ExplainActivate):
    """Tells a = f(z) and dz = da · f′(z) at a place of an image."""

    shape: Shape

    def explain_forward(self, tape: Tape, params: Views, index: int) -> Explanation:
        """Tell the activation of number `index`."""
        return self._named(super().explain_forward(self._flat(tape), params, index), index)

    def explain_backward(self, tape: Tape, params: Views, grads: Views, index: int) -> Explanation:
        """Tell the slope at the sum of number `index`."""
        return self._named(super().explain_backward(self._flat(tape), params, grads, index), index)

    def _flat(self, tape: Tape) -> dict[str, Array]:
        """Give the arrays as those of a flat layer."""
        names = (f"{self.layer}.{part}" for part in ("z", "a", "slope", "da", "dz"))
        return {name: tape[name].reshape(1, -1) for name in names if name in tape}

    def _named(self, told: Explanation, index: int) -> Explanation:
        """Name the place in the image instead of a neuron's number."""
        old, new = unit_name(self.layer, index), place_name(self.layer, self.shape, index)
        plain, place = sub(index + 1), indexed("", at(self.shape, index))
        factors = tuple(
            f._replace(meaning=f.meaning.replace(old, new), symbol=f.symbol.replace(plain, place)) for f in told.factors
        )
        title, left = told.title.replace(old, new), told.left.replace(plain, place)
        return dataclasses.replace(told, title=title, left=left, factors=factors)


class ExplainConvolve:
    """Tells z = Σ pixel · weight + bias forwards; the slopes of weights, biases and pixels backwards."""

    layer: str
    source: Wire
    windows: Windows
    filters: int
    bias: bool
    activation: str

    @property
    def result(self) -> Shape:
        """The shape of z per row."""
        return (*self.windows.count, self.filters)

    @property
    def _kernels(self) -> Shape:
        w = self.windows
        return w.height.kernel, w.width.kernel, w.channels, self.filters

    def forward_steps(self) -> int:
        """One sum per window and filter."""
        return math.prod(self.result)

    def forward_part(self) -> str:
        """The sums."""
        return "z"

    def backward_parts(self) -> tuple[tuple[str, str, int], ...]:
        """One slope per weight, per bias, and per number of the image before."""
        return (
            (self.layer, "slope.weight", math.prod(self._kernels)),
            (self.layer, "slope.bias", self.filters if self.bias else 0),
            (self.source.layer, self.source.part, math.prod(self.source.shape) if self.source.slope is not None else 0),
        )

    def code_forward(self, style: Style) -> Lines:
        """Write z as a sum over the places of the kernel: each reads one shifted image."""
        name, w = variable(self.layer), self.windows
        bias = f" + {name}_bias" if self.bias else ""
        places = tr(
            "for i in range({kernel}) for j in range({width_kernel})",
            kernel=w.height.kernel,
            width_kernel=w.width.kernel,
        )
        each = f"{cut_code(w, f'{name}_padded')} @ {name}_weight[i, j]"
        return (
            ("z", pad_code(style, w, variable(self.source.value), f"{name}_padded")),
            ("z", f"{name}_z = sum({each} {places}){bias}"),
        )

    def code_backward(self) -> Lines:
        """Write the slopes of kernel, bias and image."""
        name, w = variable(self.layer), self.windows
        rows, columns = (
            tr("for i in range({kernel})", kernel=w.height.kernel),
            tr("for j in range({kernel})", kernel=w.width.kernel),
        )
        piece = cut_code(w, f"{name}_padded")
        each = tr('np.einsum("nyxc,nyxo->co", {piece}, {name}_dz)', piece=piece, name=name)
        lines = [("slope.weight", f"{name}_weight_slope = np.array([[{each} {columns}] {rows}])")]
        if self.bias:
            lines.append(("slope.bias", f"{name}_bias_slope = {name}_dz.sum(axis=(0, 1, 2))"))
        if self.source.slope is not None:
            added = f"{name}_dz @ {name}_weight[i, j].T"
            lines += scatter_code(w, self.source, name, added)
        return tuple(lines)

    def explain_forward(self, tape: Tape, params: Views, index: int) -> Explanation:
        """Tell the sum of number `index`."""
        row, column, o = at(self.result, index)
        factors: list[Factor] = []
        for i, y in self.windows.height.read_by(row):
            for j, x in self.windows.width.read_by(column):
                for c in range(self.windows.channels):
                    pixel = place_of(self.source.shape, (y, x, c))
                    factors += [read(tape, self.source, pixel), self._weight(params, (i, j, c, o))]
        count = len(factors) // 2
        tokens: list[Token] = sum_of_products(count)
        words = tr(
            "Each number under the kernel is multiplied by the weight that lies on it; the products are added up"
        )
        if self.bias:
            factors.append(self._bias(params, o))
            tokens += [*([" + "] if tokens else []), len(factors) - 1]
        words += tr(", and the bias.") if self.bias else "."
        note = tr("Places of the kernel beyond the image read 0 and are left out.") if count < self._places else ""
        left, result, ref = made(self.layer, self.result, "z", tape, index)
        title = tr("Sum of {place_name}", place_name=place_name(self.layer, self.result, index))
        template = tuple(tokens) or ("0",)
        return Explanation(
            "forward", title, words, left, template, tuple(factors), result, ref, pairs(count), note
        )  # fmt: skip

    def explain_backward(self, tape: Tape, params: Views, grads: Views, index: int) -> Explanation:
        """Tell weight slopes first (filter by filter), then bias slopes, then the slopes of the image."""
        weights = math.prod(self._kernels)
        if index < weights:
            # The first index runs fastest, as in a dense layer.
            place = tuple(int(i) for i in np.unravel_index(index, self._kernels, order="F"))
            return self._weight_slope(tape, grads, place)
        index -= weights
        if self.bias and index < self.filters:
            return self._bias_slope(tape, grads, index)
        return self._input_slope(tape, params, index - (self.filters if self.bias else 0))

    @property
    def _places(self) -> int:
        return self.windows.size * self.windows.channels

    def _weight(self, params: Views, index: tuple[int, ...]) -> Factor:
        i, j, c, o = (k + 1 for k in index)
        meaning = tr("weight of filter {o} at row {i}, column {j} of its kernel, channel {c}", o=o, i=i, j=j, c=c)
        value, ref = float(params[f"{self.layer}.weight"][index]), Ref("weight", self.layer, index)
        return Factor(indexed("w", index), value, meaning, "last update", ref)

    def _bias(self, params: Views, o: int) -> Factor:
        value, ref = float(params[f"{self.layer}.bias"][o]), Ref("bias", self.layer, (o,))
        return Factor(indexed("b", (o,)), value, tr("bias of filter {o}", o=o + 1), "last update", ref)

    def _slope_at(self, tape: Tape, row: int, column: int, o: int) -> Factor:
        return number(tape, self.layer, "dz", self.result, place_of(self.result, (row, column, o)))

    def _weight_slope(self, tape: Tape, grads: Views, index: tuple[int, ...]) -> Explanation:
        i, j, c, o = index
        factors: list[Factor] = []
        for row, y in self.windows.height.pixels_at(i):
            for column, x in self.windows.width.pixels_at(j):
                pixel = place_of(self.source.shape, (y, x, c))
                factors += [read(tape, self.source, pixel), self._slope_at(tape, row, column, o)]
        title = tr("Slope of weight {indexed} of {layer}", indexed=indexed("w", index), layer=self.layer)
        words = tr("The weight is used in every window: number under it × slope at the sum it leads to, added up.")
        result, ref = float(grads[f"{self.layer}.weight"][index]), Ref("weight", self.layer, index)
        count, left = len(factors) // 2, f"∂L/∂{indexed('w', index)}"
        template = tuple(sum_of_products(count)) or ("0",)
        return Explanation("backward", title, words, left, template, tuple(factors), result, ref, pairs(count))

    def _bias_slope(self, tape: Tape, grads: Views, o: int) -> Explanation:
        height, width = self.windows.count
        factors = tuple(self._slope_at(tape, row, column, o) for row in range(height) for column in range(width))
        title = tr("Slope of the bias of {layer}, filter {o}", layer=self.layer, o=o + 1)
        words = tr(
            "The bias is added in every window, so its slope is the sum of the slopes at all of the filter's sums."
        )
        result, ref = float(grads[f"{self.layer}.bias"][o]), Ref("bias", self.layer, (o,))
        template, terms = summed(len(factors)), tuple((place,) for place in range(len(factors)))
        left = f"∂L/∂{indexed('b', (o,))}"
        return Explanation("backward", title, words, left, template, factors, result, ref, terms)

    def _input_slope(self, tape: Tape, params: Views, place: int) -> Explanation:
        y, x, c = at(self.source.shape, place)
        factors: list[Factor] = []
        for i, row in self.windows.height.readers(y):
            for j, column in self.windows.width.readers(x):
                for o in range(self.filters):
                    factors += [self._weight(params, (i, j, c, o)), self._slope_at(tape, row, column, o)]
        title, left, result, ref = below(tape, self.source, place)
        words = tr("Over all windows that read the number: weight × slope at the sum that it leads to, added up.")
        if not factors:
            words = tr("No window reads this number, so it changes nothing.")
        count = len(factors) // 2
        template = tuple(sum_of_products(count)) or ("0",)
        return Explanation("backward", title, words, left, template, tuple(factors), result, ref, pairs(count))
