"""What the dense layer's two operations tell the debugger, read from the tape that they filled."""

from __future__ import annotations

from functools import lru_cache

from core.activations import ACTIVATIONS, RowActivation
from core.arithmetic import calculate
from core.backend import Array
from core.code_text import Lines, Style, variable
from core.explanation import Explanation, Factor, Ref, Token, sub
from core.language import small, tr
from core.layer import Tape, Views, Wire


def unit_name(layer: str, unit: int) -> str:
    """Name a unit as the user reads it: "hidden1 · neuron 2"."""
    return tr("{layer} · neuron {unit}", layer=layer, unit=unit + 1)


def sum_of(tape: Tape, layer: str, unit: int) -> Factor:
    """Give a unit's sum z."""
    value = float(tape[f"{layer}.z"][0, unit])
    ref = Ref("unit", layer, (unit,))
    return Factor(
        f"z{sub(unit + 1)}",
        value,
        tr("sum of {unit_name}", unit_name=unit_name(layer, unit)),
        f"forward · {layer}",
        ref,
        "z",
    )


def value_of(values: Array, layer: str, unit: int, is_data: bool) -> Factor:
    """Give a unit's value a, or x where the unit is an input."""
    symbol = f"{'x' if is_data else 'a'}{sub(unit + 1)}"
    made_by = "data" if is_data else f"forward · {layer}"
    meaning = tr("value of {unit_name}", unit_name=unit_name(layer, unit))
    return Factor(symbol, float(values[unit]), meaning, made_by, Ref("unit", layer, (unit,)), "" if is_data else "a")


def slope_at_sum(tape: Tape, layer: str, unit: int) -> Factor:
    """Give the slope of the loss at a unit's sum, ∂L/∂z."""
    value = float(tape[f"{layer}.dz"][0, unit])
    meaning = tr("slope of the loss at the sum of {unit_name}", unit_name=unit_name(layer, unit))
    return Factor(
        f"∂L/∂z{sub(unit + 1)}",
        value,
        meaning,
        f"backward · {layer}",
        Ref("unit", layer, (unit,)),
        "dz",
    )


def slope_at_unit(tape: Tape, layer: str, unit: int) -> Factor:
    """Give the slope of the loss at a unit's value, ∂L/∂a."""
    value = float(tape[f"{layer}.da"][0, unit])
    meaning = tr("slope of the loss at {unit_name}", unit_name=unit_name(layer, unit))
    return Factor(
        f"∂L/∂a{sub(unit + 1)}",
        value,
        meaning,
        f"backward · {layer}",
        Ref("unit", layer, (unit,)),
        "da",
    )


def own_slope(tape: Tape, layer: str, unit: int, activation: str) -> Factor:
    """Give the slope of a unit's activation at its sum, f′(z)."""
    value = 1.0 if activation == "identity" else float(tape[f"{layer}.slope"][0, unit])
    meaning = tr("slope of the activation ({activations})", activations=ACTIVATIONS[activation].label)
    return Factor("f′(z)", value, meaning, f"backward · {layer}", Ref("unit", layer, (unit,)))


def product(places: range) -> tuple[Token, ...]:
    """Write factors multiplied as a template: 0 × 1 × 2."""
    tokens: list[Token] = []
    for place in places:
        tokens += [*([" × "] if tokens else []), place]
    return tuple(tokens)


def sum_of_products(count: int) -> list[Token]:
    """Write pairs multiplied and added as a template: 0 × 1 + 2 × 3 and so on."""
    return list(_added_pairs(count))


@lru_cache(maxsize=64)
def _added_pairs(count: int) -> tuple[Token, ...]:
    tokens: list[Token] = []
    for first in range(0, 2 * count, 2):
        tokens += [*([" + "] if first else []), first, " × ", first + 1]
    return tuple(tokens)


@lru_cache(maxsize=64)
def pairs(count: int) -> tuple[tuple[Token, ...], ...]:
    """Write each pair as a term of its own; kept, since a wide layer asks for the same hundreds in every step."""
    return tuple(product(range(2 * term, 2 * term + 2)) for term in range(count))


def row_parts(function: RowActivation, index: int, sums: tuple[Factor, ...], ref: Ref) -> tuple[Explanation, ...]:
    """Tell what a function of a whole row calculates on its way, each result worked out from what is shown."""
    factors, told = list(sums), []
    for title, symbol, words, equation in function.row_parts(index, len(sums)):
        used, own = _without_unused(equation, factors)
        result = calculate(used, own)
        told.append(Explanation("forward", title, words, symbol, used, own, result, ref))
        factors.append(Factor(symbol, result, small(title), "this step"))
    return tuple(told)


class ExplainAffine:
    """Tells z = Σ x·w + b forwards; the slopes of weights, biases and inputs backwards."""

    layer: str
    source: Wire
    units: int
    bias: bool
    activation: str
    fused: bool

    @property
    def _inputs(self) -> int:
        return self.source.shape[0]

    def forward_steps(self) -> int:
        """One sum per unit."""
        return self.units

    def forward_part(self) -> str:
        """The sums."""
        return "z"

    def backward_parts(self) -> tuple[tuple[str, str, int], ...]:
        """One slope per weight, per bias, and per unit of the layer before."""
        biases = self.units if self.bias else 0
        below = self._inputs if self.source.slope is not None else 0
        return (
            (self.layer, "slope.weight", self._inputs * self.units),
            (self.layer, "slope.bias", biases),
            (self.source.layer, self.source.part, below),
        )

    def code_forward(self, style: Style) -> Lines:
        """Write z = x @ weight + bias."""
        x, name = variable(self.source.value), variable(self.layer)
        return (("z", f"{name}_z = {x} @ {name}_weight" + (f" + {name}_bias" if self.bias else "")),)

    def code_backward(self) -> Lines:
        """Write the slopes of weights, biases and inputs."""
        x, name = variable(self.source.value), variable(self.layer)
        lines = [("slope.weight", f"{name}_weight_slope = {x}.T @ {name}_dz")]
        if self.bias:
            lines.append(("slope.bias", f"{name}_bias_slope = {name}_dz.sum(axis=0)"))
        if self.source.slope is not None:
            lines.append((self.source.part, f"{variable(self.source.slope)} = {name}_dz @ {name}_weight.T"))
        return tuple(lines)

    def explain_forward(self, tape: Tape, params: Views, index: int) -> Explanation:
        """Tell the sum of unit `index`."""
        weight, values = params[f"{self.layer}.weight"], tape[self.source.value][0]
        is_data = self.source.slope is None
        factors: list[Factor] = []
        for i in range(self._inputs):
            factors += [value_of(values, self.source.layer, i, is_data), self._weight(weight, i, index)]
        tokens = sum_of_products(self._inputs)
        words = tr("Each value that comes in is multiplied by its weight; the products are added up")
        if self.bias:
            factors.append(self._bias(params, index))
            tokens += [" + ", len(factors) - 1]
        words += tr(", and the bias.") if self.bias else "."
        title = tr("Sum of {unit_name}", unit_name=unit_name(self.layer, index))
        result = float(tape[f"{self.layer}.z"][0, index])
        left, focus = f"z{sub(index + 1)}", Ref("unit", self.layer, (index,))
        terms = pairs(self._inputs)
        return Explanation("forward", title, words, left, tuple(tokens), tuple(factors), result, focus, terms)

    def explain_backward(self, tape: Tape, params: Views, grads: Views, index: int) -> Explanation:
        """Tell weight slopes first (unit by unit), then bias slopes, then the slopes of the values that came in."""
        weights = self._inputs * self.units
        if index < weights:
            return self._weight_slope(tape, grads, index % self._inputs, index // self._inputs)
        index -= weights
        if self.bias and index < self.units:
            return self._bias_slope(tape, grads, index)
        return self._input_slope(tape, params, index - (self.units if self.bias else 0))

    def _weight(self, weight: Array, i: int, j: int) -> Factor:
        # Written out instead of by `unit_name`: a wide layer makes hundreds of them for each step.
        meaning = tr(
            "weight from {layer} · neuron {i} to {it_layer} · neuron {j}",
            layer=self.source.layer,
            i=i + 1,
            it_layer=self.layer,
            j=j + 1,
        )
        ref = Ref("weight", self.layer, (i, j))
        return Factor(f"w{sub(i + 1)}{sub(j + 1)}", float(weight[i, j]), meaning, "last update", ref)

    def _bias(self, params: Views, j: int) -> Factor:
        value, meaning = (
            float(params[f"{self.layer}.bias"][j]),
            tr("bias of {unit_name}", unit_name=unit_name(self.layer, j)),
        )
        return Factor(f"b{sub(j + 1)}", value, meaning, "last update", Ref("bias", self.layer, (j,)))

    def _slope_factors(self, tape: Tape, j: int) -> list[Factor]:
        """Give the slope at unit j's sum, as two factors where an activation of its own stands between."""
        if self.fused or not ACTIVATIONS[self.activation].elementwise:
            return [slope_at_sum(tape, self.layer, j)]
        return [slope_at_unit(tape, self.layer, j), own_slope(tape, self.layer, j, self.activation)]

    def _weight_slope(self, tape: Tape, grads: Views, i: int, j: int) -> Explanation:
        source = self.source
        value = value_of(tape[source.value][0], source.layer, i, source.slope is None)
        factors = (value, *self._slope_factors(tape, j))
        words = tr("Value that feeds the weight × slope at the neuron it feeds × slope of that neuron's activation.")
        if len(factors) == 2:
            words = tr("Value that feeds the weight × slope at the sum that it feeds.")
        name = f"{sub(i + 1)}{sub(j + 1)}"
        title = tr(
            "Slope of weight w{name}: {layer} {i} → {it_layer} {j}",
            name=name,
            layer=source.layer,
            i=i + 1,
            it_layer=self.layer,
            j=j + 1,
        )
        result, ref = float(grads[f"{self.layer}.weight"][i, j]), Ref("weight", self.layer, (i, j))
        template = product(range(len(factors)))
        return Explanation("backward", title, words, f"∂L/∂w{name}", template, factors, result, ref)

    def _bias_slope(self, tape: Tape, grads: Views, j: int) -> Explanation:
        factors = tuple(self._slope_factors(tape, j))
        title = tr("Slope of the bias of {unit_name}", unit_name=unit_name(self.layer, j))
        words = tr("A bias is a weight on a constant 1, so its slope is the slope at the neuron's sum.")
        result, ref = float(grads[f"{self.layer}.bias"][j]), Ref("bias", self.layer, (j,))
        template = product(range(len(factors)))
        return Explanation("backward", title, words, f"∂L/∂b{sub(j + 1)}", template, factors, result, ref)

    def _input_slope(self, tape: Tape, params: Views, i: int) -> Explanation:
        weight = params[f"{self.layer}.weight"]
        factors: list[Factor] = []
        for j in range(self.units):
            factors += [self._weight(weight, i, j), slope_at_sum(tape, self.layer, j)]
        result = float(tape[str(self.source.slope)][0, i])
        title = tr("Slope of {unit_name}", unit_name=unit_name(self.source.layer, i))
        words = tr("Over all weights that leave the neuron: weight × slope at the sum that it leads to, added up.")
        note = tr("The weight itself stands here, not the weight's slope.")
        left, ref = f"∂L/∂a{sub(i + 1)}", Ref("unit", self.source.layer, (i,))
        template, terms = tuple(sum_of_products(self.units)), pairs(self.units)
        return Explanation("backward", title, words, left, template, tuple(factors), result, ref, terms, note)


class ExplainActivate:
    """Tells a = f(z) forwards and dz = da · f′(z) backwards."""

    layer: str
    units: int
    activation: str
    fused: bool

    def forward_steps(self) -> int:
        """One value per unit."""
        return self.units

    def backward_parts(self) -> tuple[tuple[str, str, int], ...]:
        """One slope per unit; none where the loss gives it itself."""
        return ((self.layer, "dz", 0 if self.fused else self.units),)

    def code_forward(self, style: Style) -> Lines:
        """Write a = f(z)."""
        name, function = variable(self.layer), ACTIVATIONS[self.activation]
        return (("a", f"{name}_a = {function.code(style, f'{name}_z')}"),)

    def code_backward(self) -> Lines:
        """Write dz = da · f′(z)."""
        name, function = variable(self.layer), ACTIVATIONS[self.activation]
        if self.fused:
            return ()
        return (("dz", f"{name}_dz = {function.slope_code(f'{name}_z', f'{name}_a', f'{name}_da')}"),)

    def explain_forward(self, tape: Tape, params: Views, index: int) -> Explanation:
        """Tell the activation of unit `index`."""
        function = ACTIVATIONS[self.activation]
        factors: tuple[Factor, ...] = (sum_of(tape, self.layer, index),)
        tokens: tuple[Token, ...] = (f"{function.label}(", 0, ")")
        note = f"{function.label}: a = {function.formula}"
        parts: tuple[Explanation, ...] = ()
        if isinstance(function, RowActivation):
            factors = tuple(sum_of(tape, self.layer, k) for k in range(self.units))
            tokens, note = function.row_equation(index, self.units), function.row_note
            parts = row_parts(function, index, factors, Ref("unit", self.layer, (index,)))
        title = tr("Activation of {unit_name}", unit_name=unit_name(self.layer, index))
        words = tr("The neuron's sum goes through its activation function, {function}.", function=function.label)
        result, ref = float(tape[f"{self.layer}.a"][0, index]), Ref("unit", self.layer, (index,))
        return Explanation(
            "forward", title, words, f"a{sub(index + 1)}", tokens, factors, result, ref, note=note, parts=parts
        )  # fmt: skip

    def explain_backward(self, tape: Tape, params: Views, grads: Views, index: int) -> Explanation:
        """Tell the slope at the sum of unit `index`."""
        function = ACTIVATIONS[self.activation]
        title = tr("Slope at the sum of {unit_name}", unit_name=unit_name(self.layer, index))
        left, result = f"∂L/∂z{sub(index + 1)}", float(tape[f"{self.layer}.dz"][0, index])
        if isinstance(function, RowActivation):
            return self._row_slope(function, tape, index, title, left, result)
        factors = (slope_at_unit(tape, self.layer, index), own_slope(tape, self.layer, index, self.activation))
        words = tr("Slope at the neuron × slope of its activation function at this sum.")
        note = f"{function.label}: f′(z) = {function.slope_formula}"
        ref = Ref("unit", self.layer, (index,))
        return Explanation("backward", title, words, left, (0, " × ", 1), factors, result, ref, note=note)

    def _row_slope(
        self, function: RowActivation, tape: Tape, index: int, title: str, left: str, result: float
    ) -> Explanation:
        values, factors = tape[f"{self.layer}.a"][0], []
        for k in range(self.units):
            factors += [value_of(values, self.layer, k, False), slope_at_unit(tape, self.layer, k)]
        tokens, used = _without_unused(function.row_slope(index, self.units), factors)
        ref = Ref("unit", self.layer, (index,))
        return Explanation("backward", title, function.row_words, left, tokens, used, result, ref)


def _without_unused(tokens: tuple[Token, ...], factors: list[Factor]) -> tuple[tuple[Token, ...], tuple[Factor, ...]]:
    """Leave out the factors that a template does not name, and number it anew."""
    used = sorted({token for token in tokens if isinstance(token, int)})
    renumbered = tuple(used.index(token) if isinstance(token, int) else token for token in tokens)
    return renumbered, tuple(factors[place] for place in used)
