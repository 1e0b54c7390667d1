"""What the dense layer's two operations tell the debugger, read from the tape that they filled."""

from __future__ import annotations

from core.activations import ACTIVATIONS
from core.explanation import Explanation, Factor, Ref, Token, sub
from core.layer import Tape, Views, Wire


def unit_name(layer: str, unit: int) -> str:
    """Name a unit as the user reads it: "hidden1 · neuron 2"."""
    return f"{layer} · neuron {unit + 1}"


def _chain(count: int, per_term: int, offset: int = 0) -> list[Token]:
    """Write a sum of products as a template: 0 × 1 + 2 × 3 …"""
    tokens: list[Token] = []
    for term in range(count):
        first = offset + term * per_term
        tokens += [*([" + "] if term else []), first, " × ", first + 1]
    return tokens


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
            (self.source.layer, "da", below),
        )

    def explain_forward(self, tape: Tape, params: Views, index: int) -> Explanation:
        """Tell the sum of unit `index`."""
        weight, values = params[f"{self.layer}.weight"], tape[self.source.value][0]
        factors: list[Factor] = []
        for i in range(self._inputs):
            factors += [self._value(values, i), self._weight(weight, i, index)]
        tokens = _chain(self._inputs, 2)
        if self.bias:
            factors.append(self._bias(params, index))
            tokens += [" + ", len(factors) - 1]
        terms = tuple(tuple(_chain(1, 2, 2 * i)) for i in range(self._inputs))
        title = f"Sum of {unit_name(self.layer, index)}"
        words = "Each value that comes in is multiplied by its weight; the products are added up" + (
            ", and the bias." if self.bias else "."
        )
        result = float(tape[f"{self.layer}.z"][0, index])
        left, focus = f"z{sub(index + 1)}", Ref("unit", self.layer, (index,))
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

    def _value(self, values: Views, i: int) -> Factor:
        first = self.source.value == "input.a" or self.source.layer == "input"
        symbol = f"{'x' if first else 'a'}{sub(i + 1)}"
        made_by = "data" if first else f"forward · {self.source.layer}"
        meaning = f"value of {unit_name(self.source.layer, i)}"
        return Factor(symbol, float(values[i]), meaning, made_by, Ref("unit", self.source.layer, (i,)))

    def _weight(self, weight: Views, i: int, j: int) -> Factor:
        meaning = f"weight from {unit_name(self.source.layer, i)} to {unit_name(self.layer, j)}"
        ref = Ref("weight", self.layer, (i, j))
        return Factor(f"w{sub(i + 1)}{sub(j + 1)}", float(weight[i, j]), meaning, "last update", ref)

    def _bias(self, params: Views, j: int) -> Factor:
        value = float(params[f"{self.layer}.bias"][j])
        meaning = f"bias of {unit_name(self.layer, j)}"
        return Factor(f"b{sub(j + 1)}", value, meaning, "last update", Ref("bias", self.layer, (j,)))

    def _slope_factors(self, tape: Tape, j: int) -> list[Factor]:
        """Give the slope at unit j's sum, as two factors where an activation of its own stands between."""
        ref, name = Ref("unit", self.layer, (j,)), unit_name(self.layer, j)
        if self.fused or self.activation == "identity" or not ACTIVATIONS[self.activation].elementwise:
            value = float(tape[f"{self.layer}.dz"][0, j])
            out = Factor(f"∂L/∂z{sub(j + 1)}", value, f"slope of the loss at the sum of {name}", f"backward · {self.layer}", ref)
            if self.activation == "identity" and not self.fused:
                one = Factor("f′(z)", 1.0, "slope of the activation (identity)", "backward", ref)
                return [Factor(f"∂L/∂a{sub(j + 1)}", value, f"slope of the loss at {name}", out.made_by, ref), one]
            return [out]
        slope = float(tape[f"{self.layer}.da"][0, j])
        local = float(tape[f"{self.layer}.slope"][0, j])
        label = ACTIVATIONS[self.activation].label
        return [
            Factor(f"∂L/∂a{sub(j + 1)}", slope, f"slope of the loss at {name}", f"backward · {self.layer}", ref),
            Factor("f′(z)", local, f"slope of the activation ({label})", f"backward · {self.layer}", ref),
        ]

    def _weight_slope(self, tape: Tape, grads: Views, i: int, j: int) -> Explanation:
        factors = [self._value(tape[self.source.value][0], i), *self._slope_factors(tape, j)]
        tokens: list[Token] = [0]
        for place in range(1, len(factors)):
            tokens += [" × ", place]
        result = float(grads[f"{self.layer}.weight"][i, j])
        title = f"Slope of weight w{sub(i + 1)}{sub(j + 1)}: {self.source.layer} {i + 1} → {self.layer} {j + 1}"
        words = "Value that feeds the weight × slope at the neuron it feeds × slope of that neuron's activation."
        if len(factors) == 2:
            words = "Value that feeds the weight × slope at the sum that it feeds."
        ref = Ref("weight", self.layer, (i, j))
        return Explanation("backward", title, words, f"∂L/∂w{sub(i + 1)}{sub(j + 1)}", tuple(tokens), tuple(factors), result, ref)

    def _bias_slope(self, tape: Tape, grads: Views, j: int) -> Explanation:
        factors = self._slope_factors(tape, j)
        tokens: tuple[Token, ...] = (0, " × ", 1) if len(factors) == 2 else (0,)
        title = f"Slope of the bias of {unit_name(self.layer, j)}"
        words = "A bias is a weight on a constant 1, so its slope is the slope at the neuron's sum."
        result = float(grads[f"{self.layer}.bias"][j])
        ref = Ref("bias", self.layer, (j,))
        return Explanation("backward", title, words, f"∂L/∂b{sub(j + 1)}", tokens, tuple(factors), result, ref)

    def _input_slope(self, tape: Tape, params: Views, i: int) -> Explanation:
        weight = params[f"{self.layer}.weight"]
        factors: list[Factor] = []
        for j in range(self.units):
            at_sum = float(tape[f"{self.layer}.dz"][0, j])
            meaning = f"slope of the loss at the sum of {unit_name(self.layer, j)}"
            ref = Ref("unit", self.layer, (j,))
            factors.append(self._weight(weight, i, j))
            factors.append(Factor(f"∂L/∂z{sub(j + 1)}", at_sum, meaning, f"backward · {self.layer}", ref))
        terms = tuple(tuple(_chain(1, 2, 2 * j)) for j in range(self.units))
        assert self.source.slope is not None
        result = float(tape[self.source.slope][0, i])
        title = f"Slope of {unit_name(self.source.layer, i)}"
        words = "Over all weights that leave the neuron: weight × slope at the sum that it leads to, added up."
        note = "The weight itself stands here, not the weight's slope."
        ref = Ref("unit", self.source.layer, (i,))
        left = f"∂L/∂a{sub(i + 1)}"
        return Explanation("backward", title, words, left, tuple(_chain(self.units, 2)), tuple(factors), result, ref, terms, note)


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

    def explain_forward(self, tape: Tape, params: Views, index: int) -> Explanation:
        """Tell the activation of unit `index`."""
        function = ACTIVATIONS[self.activation]
        z = tape[f"{self.layer}.z"][0]
        ref = Ref("unit", self.layer, (index,))
        made_by = f"forward · {self.layer}"
        factors = [Factor(f"z{sub(index + 1)}", float(z[index]), f"sum of {unit_name(self.layer, index)}", made_by, ref)]
        tokens: list[Token] = [f"{function.label}(", 0, ")"]
        note = f"{function.label}: a = {function.formula}"
        if not function.elementwise:
            others = range(len(z))
            factors = [Factor(f"z{sub(k + 1)}", float(z[k]), f"sum of {unit_name(self.layer, k)}", made_by, Ref("unit", self.layer, (k,))) for k in others]
            tokens = ["e^", index, " / ("]
            for k in others:
                tokens += [*([" + "] if k else []), "e^", k]
            tokens.append(")")
            note = "Every z has the largest z taken off first; that changes nothing but keeps e^z finite."
        title = f"Activation of {unit_name(self.layer, index)}"
        words = f"The neuron's sum goes through its activation function, {function.label}."
        result = float(tape[f"{self.layer}.a"][0, index])
        return Explanation("forward", title, words, f"a{sub(index + 1)}", tuple(tokens), tuple(factors), result, ref, note=note)

    def explain_backward(self, tape: Tape, params: Views, grads: Views, index: int) -> Explanation:
        """Tell the slope at the sum of unit `index`."""
        function = ACTIVATIONS[self.activation]
        ref, name = Ref("unit", self.layer, (index,)), unit_name(self.layer, index)
        made_by = f"backward · {self.layer}"
        left = f"∂L/∂z{sub(index + 1)}"
        da, dz = (tape[f"{self.layer}.{part}"][0] for part in ("da", "dz"))
        title, result = f"Slope at the sum of {name}", float(dz[index])
        if not function.elementwise:
            return self._softmax_slope(tape, index, title, left, result)
        local = 1.0 if self.activation == "identity" else float(tape[f"{self.layer}.slope"][0, index])
        factors = (
            Factor(f"∂L/∂a{sub(index + 1)}", float(da[index]), f"slope of the loss at {name}", made_by, ref),
            Factor("f′(z)", local, f"slope of the activation ({function.label})", made_by, ref),
        )
        words = "Slope at the neuron × slope of its activation function at this sum."
        note = f"{function.label}: f′(z) = {function.slope_formula}"
        return Explanation("backward", title, words, left, (0, " × ", 1), factors, result, ref, note=note)

    def _softmax_slope(self, tape: Tape, index: int, title: str, left: str, result: float) -> Explanation:
        a, da = tape[f"{self.layer}.a"][0], tape[f"{self.layer}.da"][0]
        factors: list[Factor] = []
        tokens: list[Token] = [2 * index, " × (", 2 * index + 1, " − ("]
        for k in range(self.units):
            ref = Ref("unit", self.layer, (k,))
            name = unit_name(self.layer, k)
            factors.append(Factor(f"a{sub(k + 1)}", float(a[k]), f"value of {name}", f"forward · {self.layer}", ref))
            factors.append(Factor(f"∂L/∂a{sub(k + 1)}", float(da[k]), f"slope of the loss at {name}", f"backward · {self.layer}", ref))
            tokens += [*([" + "] if k else []), 2 * k, " × ", 2 * k + 1]
        tokens.append("))")
        words = "With softmax every sum moves every probability: own slope minus the average slope, times the probability."
        return Explanation("backward", title, words, left, tuple(tokens), tuple(factors), result, Ref("unit", self.layer, (index,)))
