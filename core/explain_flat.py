"""What the layers that work on each number by itself tell the debugger, read from the tape that they filled."""

from __future__ import annotations

import dataclasses
import math

from core.activations import ACTIVATIONS, Activation, RowActivation
from core.code_text import Lines, Style, variable
from core.explain_conv import at, indexed, made, number, place_name, read
from core.explain_dense import _without_unused as without_unused
from core.explain_dense import row_parts
from core.explanation import Explanation, Factor, Ref, Token
from core.language import tr
from core.layer import Tape, Views, Wire

Tokens = tuple[Token, ...]


def incoming(tape: Tape, source: Wire, place: int) -> Factor:
    """Give one number that a layer reads, as x: its a belongs to the layer before, and this layer has an a too."""
    return read(tape, source, place)._replace(symbol=indexed("x", at(source.shape, place)))


def sent(tape: Tape, source: Wire, reader: str, place: int) -> tuple[str, str, float, Ref]:
    """Give title, left side, result and place of a slope that `reader` sends back.

    Where several layers read the value, it is the share that goes through `reader`.
    """
    title = tr("Slope of {place_name}", place_name=place_name(source.layer, source.shape, place))
    left = indexed("∂L/∂x", at(source.shape, place))
    if source.part != "da":
        title, left = (
            tr("{title}, through {reader}", title=title, reader=reader),
            f"{indexed('∂L/∂a', at(source.shape, place))}({reader})",
        )
    result = float(tape[str(source.slope)].reshape(-1)[place])
    return title, left, result, Ref("unit", source.layer, (place,))


class ExplainEach:
    """A layer that makes one number of each number that it reads."""

    layer: str
    source: Wire

    @property
    def count(self) -> int:
        """How many numbers a row has."""
        return math.prod(self.source.shape)

    def forward_steps(self) -> int:
        """One value per number."""
        return self.count

    def backward_parts(self) -> tuple[tuple[str, str, int], ...]:
        """One slope per number that was read."""
        return ((self.source.layer, self.source.part, self.count if self.source.slope is not None else 0),)

    def own_slope_at(self, tape: Tape, place: int) -> Factor:
        """Give the slope of the loss at number `place` of this layer."""
        return number(tape, self.layer, "da", self.source.shape, place)

    def told_value(
        self, tape: Tape, place: int, words: str, equation: Tokens, factors: tuple[Factor, ...], note: str = ""
    ) -> Explanation:
        """Tell how number `place` came about."""
        left, result, ref = made(self.layer, self.source.shape, "a", tape, place)
        title = tr("Value of {place_name}", place_name=place_name(self.layer, self.source.shape, place))
        return Explanation("forward", title, words, left, equation, factors, result, ref, note=note)

    def told_slope(
        self, tape: Tape, place: int, words: str, equation: Tokens, factors: tuple[Factor, ...], note: str = ""
    ) -> Explanation:
        """Tell the slope that is sent back to number `place`."""
        title, left, result, ref = sent(tape, self.source, self.layer, place)
        return Explanation("backward", title, words, left, equation, factors, result, ref, note=note)


class ExplainApply(ExplainEach):
    """Tells a = f(x) forwards and dx = da · f′(x) backwards."""

    activation: str
    fused: bool

    @property
    def function(self) -> Activation:
        """The activation function itself."""
        return ACTIVATIONS[self.activation]

    def code_forward(self, style: Style) -> Lines:
        """Write a = f(x)."""
        text = self.function.code(style, variable(self.source.value))
        return (("a", f"{variable(self.layer)}_a = {_by_rows(self, style, text)}"),)

    def code_backward(self) -> Lines:
        """Write dx = da · f′(x)."""
        if self.source.slope is None:
            return ()
        name = variable(self.layer)
        text = self.function.slope_code(variable(self.source.value), f"{name}_a", f"{name}_da")
        text = f"{name}_dz" if self.fused else text.replace("axis=1", "axis=-1")
        return ((self.source.part, f"{variable(self.source.slope)} = {text}"),)

    def explain_forward(self, tape: Tape, params: Views, index: int) -> Explanation:
        """Tell the activation of number `index`."""
        function, label = self.function, self.function.label
        factors: tuple[Factor, ...] = (incoming(tape, self.source, index),)
        tokens: tuple[Token, ...] = (f"{label}(", 0, ")")
        note = f"{label}: a = {function.formula}"
        parts: tuple[Explanation, ...] = ()
        if isinstance(function, RowActivation):
            unit, row = self._row(index)
            factors = tuple(incoming(tape, self.source, place) for place in row)
            tokens, note = function.row_equation(unit, len(row)), function.row_note
            parts = row_parts(function, unit, factors, Ref("unit", self.layer, (index,)))
        words = tr("The value goes through the activation function {label}, whose formula calls it z.", label=label)
        return dataclasses.replace(self.told_value(tape, index, words, tokens, factors, note), parts=parts)

    def explain_backward(self, tape: Tape, params: Views, grads: Views, index: int) -> Explanation:
        """Tell the slope at number `index` of what was read."""
        function = self.function
        if self.fused:
            return self._given(tape, index)
        if isinstance(function, RowActivation):
            return self._row_slope(function, tape, index)
        value = 1.0 if self.activation == "identity" else float(tape[f"{self.layer}.slope"].reshape(-1)[index])
        meaning = tr("slope of the activation ({function})", function=function.label)
        own = Factor("f′", value, meaning, f"backward · {self.layer}", Ref("unit", self.layer, (index,)))
        words = tr("Slope at the value that the activation gave × slope of the activation function.")
        note = f"{function.label}: f′(z) = {function.slope_formula}"
        return self.told_slope(tape, index, words, (0, " × ", 1), (self.own_slope_at(tape, index), own), note)

    def _given(self, tape: Tape, index: int) -> Explanation:
        factor = number(tape, self.layer, "dz", self.source.shape, index)
        words = tr(
            "Loss and {function} are calculated together: the loss gives this slope itself.",
            function=self.function.label,
        )
        return self.told_slope(tape, index, words, (0,), (factor,))

    def _row_slope(self, function: RowActivation, tape: Tape, index: int) -> Explanation:
        unit, row = self._row(index)
        parts = [number(tape, self.layer, part, self.source.shape, place) for place in row for part in ("a", "da")]
        tokens, used = without_unused(function.row_slope(unit, len(row)), parts)
        return self.told_slope(tape, index, function.row_words, tokens, used)

    def _row(self, place: int) -> tuple[int, range]:
        """Give the unit and all places of the row that number `place` belongs to: those along the last axis."""
        units = self.source.shape[-1]
        return place % units, range(place - place % units, place - place % units + units)


class ExplainDropout(ExplainEach):
    """Tells a = x · m with m = 0 or 1 / (1 − rate)."""

    rate: float

    def code_forward(self, style: Style) -> Lines:
        """Write a = x · mask."""
        name = variable(self.layer)
        return (("a", f"{name}_a = {variable(self.source.value)} * {name}_mask"),)

    def code_backward(self) -> Lines:
        """Write dx = da · mask."""
        if self.source.slope is None:
            return ()
        name = variable(self.layer)
        return ((self.source.part, f"{variable(self.source.slope)} = {name}_da * {name}_mask"),)

    def explain_forward(self, tape: Tape, params: Views, index: int) -> Explanation:
        """Tell whether number `index` is kept."""
        kept = self._mask(tape, index)
        words = tr("This value is dropped in this step: it counts as 0.")
        if kept.value:
            words = tr("This value is kept in this step, and made larger for those that are dropped.")
        note = tr(
            "m is 0 for about {rate:.0%} of the values and 1 / (1 − {rate:g}) for the others, drawn anew "
            "in every step. Predicting drops nothing.",
            rate=self.rate,
        )
        factors = incoming(tape, self.source, index), kept
        return self.told_value(tape, index, words, (0, " × ", 1), factors, note)

    def explain_backward(self, tape: Tape, params: Views, grads: Views, index: int) -> Explanation:
        """Tell the slope at number `index`."""
        words = tr("The slope goes back where the value came through, and is 0 where it was dropped.")
        factors = self.own_slope_at(tape, index), self._mask(tape, index)
        return self.told_slope(tape, index, words, (0, " × ", 1), factors)

    def _mask(self, tape: Tape, index: int) -> Factor:
        value = float(tape[f"{self.layer}.mask"].reshape(-1)[index])
        meaning = tr("1 / (1 − rate): kept in this step") if value else tr("0: dropped in this step")
        return Factor(indexed("m", at(self.source.shape, index)), value, meaning, f"forward · {self.layer}")


class ExplainPReLU(ExplainEach):
    """Tells a = x or leak · x, and the slopes of both."""

    def backward_parts(self) -> tuple[tuple[str, str, int], ...]:
        """One slope per leak, then one per number that was read."""
        return ((self.layer, "slope.leak", self.source.shape[-1]), *super().backward_parts())

    def code_forward(self, style: Style) -> Lines:
        """Write a = x or leak · x."""
        x, name = variable(self.source.value), variable(self.layer)
        return (("a", f"{name}_a = {style.call('where', f'{x} > 0', x, f'{name}_leak * {x}')}"),)

    def code_backward(self) -> Lines:
        """Write the slopes of the leaks and of what was read."""
        x, name = variable(self.source.value), variable(self.layer)
        leaks = f"np.where({x} > 0, 0, {x} * {name}_da).reshape(-1, {self.source.shape[-1]}).sum(axis=0)"
        lines = [("slope.leak", f"{name}_leak_slope = {leaks}")]
        if self.source.slope is not None:
            sent = f"{name}_da * np.where({x} > 0, 1, {name}_leak)"
            lines.append((self.source.part, f"{variable(self.source.slope)} = {sent}"))
        return tuple(lines)

    def explain_forward(self, tape: Tape, params: Views, index: int) -> Explanation:
        """Tell number `index`."""
        x = incoming(tape, self.source, index)
        if x.value > 0:
            return self.told_value(tape, index, tr("A value above 0 goes through as it is."), (0,), (x,))
        words = tr("A value of 0 or below is multiplied by the leak, which is learned.")
        return self.told_value(tape, index, words, (0, " × ", 1), (x, self._leak(params, index)))

    def explain_backward(self, tape: Tape, params: Views, grads: Views, index: int) -> Explanation:
        """Tell the slopes of the leaks first, then those of what was read."""
        if index < self.source.shape[-1]:
            return self._leak_slope(tape, grads, index)
        place = index - self.source.shape[-1]
        own = self.own_slope_at(tape, place)
        if incoming(tape, self.source, place).value > 0:
            return self.told_slope(
                tape, place, tr("The value went through as it is, and so does its slope."), (0,), (own,)
            )
        words = tr("Slope at the value that came out × leak.")
        return self.told_slope(tape, place, words, (0, " × ", 1), (own, self._leak(params, place)))

    def _leak(self, params: Views, place: int) -> Factor:
        unit = place % self.source.shape[-1]
        value, meaning = float(params[f"{self.layer}.leak"][unit]), tr("leak: how much of a value below 0 goes through")
        return Factor(indexed("leak", (unit,)), value, meaning, "last update")

    def _leak_slope(self, tape: Tape, grads: Views, unit: int) -> Explanation:
        leaking = [
            p for p in range(unit, self.count, self.source.shape[-1]) if incoming(tape, self.source, p).value <= 0
        ]
        factors = [factor for p in leaking for factor in (incoming(tape, self.source, p), self.own_slope_at(tape, p))]
        words = tr("Value × slope at what came out of it; where the value was above 0 the leak plays no part.")
        left, ref = indexed("∂L/∂leak", (unit,)), Ref("unit", self.layer, (unit,))
        tokens: list[Token] = [] if leaking else ["0"]
        for k in range(len(leaking)):
            tokens += [*([" + "] if k else []), 2 * k, " × ", 2 * k + 1]
        result = float(grads[f"{self.layer}.leak"][unit])
        title = tr("Slope of leak {unit} of {layer}", unit=unit + 1, layer=self.layer)
        return Explanation("backward", title, words, left, tuple(tokens), tuple(factors), result, ref)


def _by_rows(op: ExplainApply, style: Style, text: str) -> str:
    """Take functions of a row over the last axis: an image has one row of channels per pixel."""
    return text if op.function.elementwise else text.replace("axis=1", "axis=-1").replace("dim=1", "dim=-1")
