"""What normalization tells the debugger, and batch normalization in full, read from the tape that it filled."""

from __future__ import annotations

import dataclasses

from core.activations.base import added
from core.backend import Array
from core.code_text import Lines, Style, variable
from core.explain_conv import at, indexed, place_name, summed
from core.explain_dense import pairs
from core.explain_flat import ExplainEach, Tokens, incoming
from core.explanation import Explanation, Factor, Ref
from core.language import tr
from core.layer import ALL, ROWS, SPOT, Tape, Views

PARAMETERS = ("scale", "shift")
NORMALIZED: Tokens = ("(", 0, " − ", 1, ") / √(", 2, " + ", 3, ")")
HIGH = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class ExplainNormalized(ExplainEach):
    """Tells a = (x − mean) / √(variance + ε) · scale + shift, and the slopes of scale and shift."""

    epsilon: float

    @property
    def units(self) -> int:
        """How many numbers have a scale and a shift of their own."""
        return self.source.shape[-1]

    def parameter_parts(self) -> tuple[tuple[str, str, int], ...]:
        """One slope per scale, then per shift."""
        return tuple((self.layer, f"slope.{name}", self.units) for name in ("scale", "shift"))

    def code_normalized(self, style: Style, axes: str, statistics: bool = True) -> Lines:
        """Write mean, variance and the normalized value; without statistics these are the running ones."""
        x, name = variable(self.source.value), variable(self.layer)
        keep = "keepdims=True" if style.kind != "pytorch" else "keepdim=True"
        lines = [
            ("mean", f"{name}_center = {style.call('mean', x, axes, keep)}"),
            ("variance", f"{name}_spread = {style.call('mean', f'({x} - {name}_center)**2', axes, keep)}"),
        ]
        if not statistics:
            lines = [("mean", f"{name}_center = {name}_mean"), ("variance", f"{name}_spread = {name}_variance")]
        root = style.call("sqrt", f"{name}_spread + {self.epsilon!r}")
        norm = ("a", f"{name}_norm = ({x} - {name}_center) / {root}")
        return (*lines, norm, ("a", f"{name}_a = {name}_norm * {name}_scale + {name}_shift"))

    def code_slopes(self, axes: str, statistics: bool = True) -> Lines:
        """Write the slopes of scale and shift, and of what was read: through mean and variance too."""
        name, units = variable(self.layer), self.source.shape[-1]
        flat = f"reshape(-1, {units}).sum(axis=0)"
        lines = [
            ("slope.scale", f"{name}_scale_slope = ({name}_da * {name}_norm).{flat}"),
            ("slope.shift", f"{name}_shift_slope = {name}_da.{flat}"),
        ]
        if self.source.slope is None:
            return tuple(lines)
        part, sent = self.source.part, variable(self.source.slope)
        root = f"np.sqrt({name}_spread + {self.epsilon!r})"
        lines.append((part if not statistics else "mean_slope", f"{name}_g = {name}_da * {name}_scale"))
        if not statistics:
            return (*lines, (part, f"{sent} = {name}_g / {root}"))
        mean = f"mean(axis={axes}, keepdims=True)"
        lines.append(("mean_product", f"{name}_q = ({name}_g * {name}_norm).{mean}"))
        lines.append((part, f"{sent} = ({name}_g - {name}_g.{mean} - {name}_norm * {name}_q) / {root}"))
        return tuple(lines)

    def told_normalized(
        self, tape: Tape, params: Views, index: int, words: str, moments: tuple[Factor, Factor], note: str
    ) -> Explanation:
        """Tell number `index`, with its mean and variance."""
        own = (self.parameter(params, name, index) for name in ("scale", "shift"))
        factors = (incoming(tape, self.source, index), *moments, self.epsilon_factor(), *own)
        equation: Tokens = (*NORMALIZED, " × ", 4, " + ", 5)
        told = self.told_value(tape, index, words, equation, factors, note)
        return dataclasses.replace(told, parts=(self._normalized(tape, index, factors[:4]),))

    def _normalized(self, tape: Tape, index: int, factors: tuple[Factor, ...]) -> Explanation:
        """Tell the normalized value, which scale and shift make the value of."""
        made = self.norm(tape, index)
        return Explanation(
            "forward",
            tr("Normalized value of {place_name}", place_name=place_name(self.layer, self.source.shape, index)),
            tr("The distance from the mean, in deviations."),
            made.symbol,
            NORMALIZED,
            factors,
            made.value,
            Ref("unit", self.layer, (index,)),
        )

    def told_parameter_slope(self, tape: Tape, grads: Views, index: int) -> Explanation:
        """Tell the slope of scale `index`, or of a shift behind the scales."""
        name, unit = ("scale", index) if index < self.units else ("shift", index - self.units)
        places = range(unit, self.count, self.units)
        slopes = [self.own_slope_at(tape, place) for place in places]
        words = tr("A shift is added to the value as it is, so its slope is the slope at the value.")
        factors = slopes
        terms: tuple[Tokens, ...] = tuple((k,) for k in range(len(slopes)))
        if name == "scale":
            words = tr("Slope at the value × normalized value, which the scale multiplies.")
            factors = [f for place, slope in zip(places, slopes, strict=True) for f in (slope, self.norm(tape, place))]
            terms = pairs(len(slopes))
        equation = added(list(terms))
        title, left = (
            tr("Slope of {name} {unit} of {layer}", name=name, unit=unit + 1, layer=self.layer),
            indexed(f"∂L/∂{name}", (unit,)),
        )
        result, ref = float(grads[f"{self.layer}.{name}"][unit]), Ref("unit", self.layer, (unit,))
        return Explanation("backward", title, words, left, equation, tuple(factors), result, ref)

    def parameter(self, params: Views, name: str, place: int) -> Factor:
        """Give scale, shift, mean or variance of the unit that number `place` belongs to."""
        unit = place % self.units
        value, meaning = (
            float(params[f"{self.layer}.{name}"][unit]),
            tr("{name} of {layer} · neuron {unit}", name=name, layer=self.layer, unit=unit + 1),
        )
        return Factor(indexed(name, (unit,)), value, meaning, "last update")

    def epsilon_factor(self) -> Factor:
        """Give ε."""
        return Factor("ε", self.epsilon, tr("a small setting, so that nothing is divided by 0"))

    def norm(self, tape: Tape, place: int) -> Factor:
        """Give the normalized value, before scale and shift."""
        return self.inner(tape, "norm", "n", place, tr("normalized value, before scale and shift"))

    def inner(self, tape: Tape, part: str, symbol: str, place: int, words: str) -> Factor:
        """Give a number of the layer that has no circle of its own in the diagram."""
        array = tape[f"{self.layer}.{part}"].reshape(-1)
        name = indexed(symbol, at(self.source.shape, place))
        return Factor(
            name,
            float(array[place]),
            tr("{words} at {place_name}", words=words, place_name=place_name(self.layer, self.source.shape, place)),
            f"forward · {self.layer}",
            Ref("unit", self.layer, (place,)),
            part,
        )


class ExplainBatchNorm(ExplainNormalized):
    """Tells batch normalization; on one flat row it uses the running statistics, which are constants."""

    training: bool

    def backward_parts(self) -> tuple[tuple[str, str, int], ...]:
        """The slopes of scales and shifts, then one per number that was read."""
        return (*self.parameter_parts(), *super().backward_parts())

    def _axes(self) -> str:
        return f"({', '.join(map(str, range(len(self.source.shape))))}{',' * (len(self.source.shape) == 1)})"

    def code_forward(self, style: Style) -> Lines:
        """Write normalization over the rows (and the places of an image)."""
        return self.code_normalized(style, self._axes(), self.training)

    def code_backward(self) -> Lines:
        """Write its slopes."""
        return self.code_slopes(self._axes(), self.training)

    def explain_forward(self, tape: Tape, params: Views, index: int) -> Explanation:
        """Tell number `index`."""
        words = tr("The value is brought to mean 0 and deviation 1, then multiplied by its scale and shifted.")
        moments = tuple(self._moment(tape, name, index) for name in ("mean", "variance"))
        if not self._centred(tape):
            note = tr("One row has no variance, so the running mean and variance stand here, which training gathers.")
            return self.told_normalized(tape, params, index, words, (moments[0], moments[1]), note)
        note = tr("Mean and variance are taken over {over}.", over=self._over(tape))
        told = self.told_normalized(tape, params, index, words, (moments[0], moments[1]), note)
        return dataclasses.replace(told, parts=(*self._statistics(tape, index, moments[0], moments[1]), *told.parts))

    def explain_backward(self, tape: Tape, params: Views, grads: Views, index: int) -> Explanation:
        """Tell the slopes of scales, of shifts, then of what was read."""
        if index < 2 * self.units:
            return self.told_parameter_slope(tape, grads, index)
        index -= 2 * self.units
        own, scale = self.own_slope_at(tape, index), self.parameter(params, "scale", index)
        variance = self._moment(tape, "variance", index)
        if not self._centred(tape):
            words = tr("Slope at the value × scale ÷ deviation: the running mean and variance are constants here.")
            factors = own, scale, variance, self.epsilon_factor()
            return self.told_slope(tape, index, words, (0, " × ", 1, " / √(", 2, " + ", 3, ")"), factors)
        return self._centred_slope(tape, grads, index, own, scale, variance)

    def _read(self, tape: Tape) -> Array:
        """Give what is read, of all rows: (rows, …)."""
        return tape.get(f"{ALL}{self.source.value}", tape[self.source.value])

    def _numbers(self, tape: Tape) -> int:
        """Count the numbers per unit that statistics are taken over."""
        return int(self._read(tape).shape[0]) * (self.count // self.units)

    def _centred(self, tape: Tape) -> bool:
        return self.training and self._numbers(tape) > 1

    def _over(self, tape: Tape) -> str:
        rows, places = int(self._read(tape).shape[0]), self.count // self.units
        if rows == 1:
            return tr("all places of the image")
        return tr("the {rows} rows of the batch", rows=rows) + (
            tr(" and all {places} places of each image", places=places) if places > 1 else ""
        )

    def _statistics(self, tape: Tape, index: int, mean: Factor, variance: Factor) -> tuple[Explanation, Explanation]:
        """Tell how mean and variance came about."""
        unit, ref = index % self.units, Ref("unit", self.layer, (index,))
        read = self._column(tape, unit)
        places = range(len(read))
        over = tr("The mean over {over}.", over=self._over(tape))
        if ROWS in tape:
            over += tr(" x⁽⁷⁾ is what row 7 of the data brings.")
        kind = tr("channel") if len(self.source.shape) == 3 else tr("neuron")
        first = Explanation(
            "forward",
            tr("Mean for {layer} · {kind} {unit}", layer=self.layer, kind=kind, unit=unit + 1),
            over,
            mean.symbol,
            ("(", *summed(len(read)), f") / {len(read)}"),
            read,
            mean.value,
            ref,
            tuple((k,) for k in places),
        )
        terms: list[Tokens] = [("(", k, " − ", len(read), ")²") for k in places]
        second = Explanation(
            "forward",
            tr("Variance for {layer} · {kind} {unit}", layer=self.layer, kind=kind, unit=unit + 1),
            tr("The mean of the squared distances from it."),
            variance.symbol,
            ("(", *added(terms), f") / {len(read)}"),
            (*read, mean),
            variance.value,
            ref,
            tuple(terms),
        )
        return first, second

    def _column(self, tape: Tape, unit: int) -> tuple[Factor, ...]:
        """Give what unit `unit` is normalized over: the spotlight row's numbers by their steps, then other rows'."""
        shape, source = self.source.shape, self.source.layer
        column = self._read(tape).reshape(-1, self.units)[:, unit].tolist()
        own = range(unit, self.count, self.units)
        if ROWS not in tape:
            return tuple(incoming(tape, self.source, place) for place in own)
        names = [indexed("x", at(shape, place)) for place in own]
        words = [tr("{place_name}, of row", place_name=place_name(source, shape, place)) for place in own]
        refs, found = [Ref("unit", source, (place,)) for place in own], []
        for k, row in enumerate(tape[ROWS].tolist()):
            if k == int(tape[SPOT]):
                found += [incoming(tape, self.source, place) for place in own]
                continue
            high, values = f"⁽{str(row + 1).translate(HIGH)}⁾", column[k * len(own) : (k + 1) * len(own)]
            found += [
                Factor(names[n] + high, value, f"{words[n]} {row + 1}", "another row", refs[n])
                for n, value in enumerate(values)
            ]
        return tuple(found)

    def _centred_slope(
        self, tape: Tape, grads: Views, index: int, own: Factor, scale: Factor, variance: Factor
    ) -> Explanation:
        unit, count = index % self.units, self._numbers(tape)
        totals = {name: grads.get(f"{ALL}{self.layer}.{name}", grads[f"{self.layer}.{name}"]) for name in PARAMETERS}
        sums = [
            Factor(
                indexed(f"∂L/∂{name}", (unit,)),
                float(totals[name][unit]),
                tr("slope of the {name}", name=name),
                f"backward · {self.layer}",
                Ref("unit", self.layer, (unit,)),
                f"slope.{name}",
            )
            for name in reversed(PARAMETERS)
        ]
        factors = (scale, variance, self.epsilon_factor(), own, *sums, self.norm(tape, index))
        equation: Tokens = (
            0, " / √(", 1, " + ", 2, ") × (", 3, " − ", 4, f" / {count} − ", 6, " × ", 5, f" / {count})",
        )  # fmt: skip
        words = tr(
            "The value moves the mean and the variance too: what it does to all other places is taken off its slope."
        )
        return self.told_slope(tape, index, words, equation, factors)

    def _moment(self, tape: Tape, name: str, place: int) -> Factor:
        unit = place % self.units
        value = float(tape[f"{self.layer}.batch_{name}"][0, unit])
        if self._centred(tape):
            return Factor(
                indexed(name, (unit,)),
                value,
                tr("{name} over {over}", name=name, over=self._over(tape)),
                f"forward · {self.layer}",
                Ref("unit", self.layer, (place,)),
                name,
            )
        return Factor(
            indexed(name, (unit,)),
            value,
            tr("running {name} of {layer} · neuron {unit}", name=name, layer=self.layer, unit=unit + 1),
            "last batches",
        )
