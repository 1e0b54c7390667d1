"""What layer normalization tells the debugger, read from the tape that it filled."""

from __future__ import annotations

import math

from core.activations.base import added
from core.code_text import Lines, Style
from core.explain_conv import at, indexed, summed
from core.explain_dense import product as times
from core.explain_flat import ExplainEach, Tokens, incoming
from core.explain_norm import ExplainNormalized
from core.explanation import Explanation, Factor, Ref
from core.language import tr
from core.layer import Tape, Views


class ExplainRow(ExplainEach):
    """What the steps of layer normalization have in common: rows of numbers with one mean and variance."""

    def row(self, index: int) -> range:
        """Give the places of the numbers that mean `index` is taken over."""
        units = self.source.shape[-1]
        return range(index * units, (index + 1) * units)

    def moment(self, tape: Tape, part: str, index: int) -> Factor:
        """Give mean or variance of row `index` of the numbers (of pixel `index` of an image)."""
        value = float(tape[f"{self.layer}.{part}"].reshape(-1)[index])
        symbol = part if self.forward_rows() == 1 else indexed(part, at(self.source.shape[:-1], index))
        meaning = tr("{part} of the numbers that {layer} reads", part=part, layer=self.layer)
        return Factor(symbol, value, meaning, f"forward · {self.layer}", self.first(index), part)

    def first(self, index: int) -> Ref:
        """Give the place of mean or variance `index`: that of the first number that it is taken over."""
        return Ref("unit", self.layer, (self.row(index)[0],))

    def forward_rows(self) -> int:
        """How many means there are: 1, or one per pixel of an image."""
        return math.prod(self.source.shape[:-1])

    def told_moment(
        self, tape: Tape, index: int, part: str, words: str, equation: Tokens, factors: tuple[Factor, ...]
    ) -> Explanation:
        """Tell a mean or a variance."""
        made = self.moment(tape, part, index)
        names = {"mean": tr("Mean"), "variance": tr("Variance")}
        title = tr("{part} for {layer}", part=names.get(part, part.capitalize()), layer=self.layer)
        ref = self.first(index)
        return Explanation("forward", title, words, made.symbol, equation, factors, made.value, ref)


class ExplainMean(ExplainRow):
    """Tells mean = Σ x / n."""

    def forward_part(self) -> str:
        """The means."""
        return "mean"

    def forward_steps(self) -> int:
        """One per row of numbers."""
        return self.forward_rows()

    def backward_parts(self) -> tuple[tuple[str, str, int], ...]:
        """None: the slopes go through mean and variance together with the values."""
        return ()

    def explain_forward(self, tape: Tape, params: Views, index: int) -> Explanation:
        """Tell mean `index`."""
        factors = tuple(incoming(tape, self.source, place) for place in self.row(index))
        tokens = summed(len(factors))
        words = tr("The mean of the {n_factors} numbers that come in.", n_factors=len(factors))
        return self.told_moment(tape, index, "mean", words, ("(", *tokens, f") / {len(factors)}"), factors)


class ExplainVariance(ExplainMean):
    """Tells variance = Σ (x − mean)² / n."""

    def forward_part(self) -> str:
        """The variances."""
        return "variance"

    def explain_forward(self, tape: Tape, params: Views, index: int) -> Explanation:
        """Tell variance `index`."""
        factors = (self.moment(tape, "mean", index), *(incoming(tape, self.source, place) for place in self.row(index)))
        count = len(factors) - 1
        tokens = added([("(", k, " − ", 0, ")²") for k in range(1, count + 1)])
        words = tr("How far the numbers lie from their mean: the mean of the squares.")
        return self.told_moment(tape, index, "variance", words, ("(", *tokens, f") / {count}"), factors)


class ExplainNormalizeRow(ExplainNormalized, ExplainRow):
    """Tells a = (x − mean) / √(variance + ε) · scale + shift, and the slopes through mean and variance."""

    def backward_parts(self) -> tuple[tuple[str, str, int], ...]:
        """The slopes of scales and shifts, two means of slopes, then one per number that was read."""
        parts = self.parameter_parts()
        if self.source.slope is None:
            return parts
        means = tuple((self.layer, part, self.forward_rows()) for part in ("mean_slope", "mean_product"))
        return (*parts, *means, *super().backward_parts())

    def code_forward(self, style: Style) -> Lines:
        """Write normalization of each row (of each pixel)."""
        return self.code_normalized(style, "-1")

    def code_backward(self) -> Lines:
        """Write its slopes."""
        return self.code_slopes("-1")

    def explain_forward(self, tape: Tape, params: Views, index: int) -> Explanation:
        """Tell number `index`."""
        row = index // self.units
        words = tr(
            "The value is brought to mean 0 and deviation 1 within its row, then multiplied by its scale and shifted."
        )
        moments = self.moment(tape, "mean", row), self.moment(tape, "variance", row)
        return self.told_normalized(tape, params, index, words, moments, "")

    def explain_backward(self, tape: Tape, params: Views, grads: Views, index: int) -> Explanation:
        """Tell the slopes of scales and shifts, the means of slopes, then the slopes of what was read."""
        if index < 2 * self.units:
            return self.told_parameter_slope(tape, grads, index)
        index, rows = index - 2 * self.units, self.forward_rows()
        if index < 2 * rows:
            return self._mean(tape, params, index % rows, product=index >= rows)
        return self._sent(tape, params, index - 2 * rows)

    def _mean(self, tape: Tape, params: Views, row: int, product: bool) -> Explanation:
        factors: list[Factor] = []
        for place in self.row(row):
            factors += [self.own_slope_at(tape, place), self.parameter(params, "scale", place)]
            factors += [self.norm(tape, place)] if product else []
        size, made = 3 if product else 2, self._mean_slope(tape, row, product)
        tokens = added([times(range(k, k + size)) for k in range(0, len(factors), size)])
        words = tr("Slope × scale, on average over the row: what the mean of the row hands back.")
        if product:
            words = tr("Slope × scale × normalized value, on average over the row: what the variance hands back.")
        title, ref = tr("Mean slope for {layer}", layer=self.layer), self.first(row)
        equation: Tokens = ("(", *tokens, f") / {self.units}")
        return Explanation("backward", title, words, made.symbol, equation, tuple(factors), made.value, ref)

    def _sent(self, tape: Tape, params: Views, index: int) -> Explanation:
        row = index // self.units
        factors = (
            self.own_slope_at(tape, index),
            self.parameter(params, "scale", index),
            self._mean_slope(tape, row, False),
            self.norm(tape, index),
            self._mean_slope(tape, row, True),
            self.moment(tape, "variance", row),
            self.epsilon_factor(),
        )
        words = tr(
            "The value moves the mean and the variance of its row too: what that does to the others is taken off."
        )
        equation: Tokens = ("(", 0, " × ", 1, " − ", 2, " − ", 3, " × ", 4, ") / √(", 5, " + ", 6, ")")
        return self.told_slope(tape, index, words, equation, factors)

    def _mean_slope(self, tape: Tape, row: int, product: bool) -> Factor:
        part, symbol = ("mean_product", "q") if product else ("mean_slope", "p")
        value = float(tape[f"{self.layer}.{part}"].reshape(-1)[row])
        name = symbol if self.forward_rows() == 1 else indexed(symbol, at(self.source.shape[:-1], row))
        meaning = tr("mean of slope × scale × normalized value") if product else tr("mean of slope × scale")
        return Factor(name, value, meaning, f"backward · {self.layer}", self.first(row), part)
