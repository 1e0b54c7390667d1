"""What the embedding tells the debugger, read from the tape that it filled."""

from __future__ import annotations

from core.code_text import Lines, Style, variable
from core.explain_conv import indexed, made, number, place_name, summed
from core.explain_flat import sent
from core.explanation import Explanation, Factor, Ref
from core.language import tr
from core.layer import Tape, Views, Wire


class ExplainLookup:
    """Tells which number of the table stands at a place, and the slopes of the table."""

    layer: str
    source: Wire
    categories: int
    size: int

    def forward_steps(self) -> int:
        """One per number."""
        return self.source.shape[0] * self.size

    def backward_parts(self) -> tuple[tuple[str, str, int], ...]:
        """One slope per number of the table, then one, which is 0, per category that was read."""
        below = self.source.shape[0] if self.source.slope is not None else 0
        table = self.categories * self.size
        return (self.layer, "slope.table", table), (self.source.layer, self.source.part, below)

    def code_forward(self, style: Style) -> Lines:
        """Write a as rows of the table."""
        x, name = variable(self.source.value), variable(self.layer)
        whole = {"numpy": f"{x}.astype(int)", "pytorch": f"{x}.long()", "keras": f'keras.ops.cast({x}, "int32")'}
        picked = style.call("reshape", f"{name}_table[{name}_picked]", f"(-1, {self.source.shape[0] * self.size})")
        return ("a", f"{name}_picked = {whole[style.kind]}"), ("a", f"{name}_a = {picked}")

    def code_backward(self) -> Lines:
        """Write the slopes of the table; a category has none."""
        name = variable(self.layer)
        slopes = f"{name}_da.reshape(-1, {self.source.shape[0]}, {self.size})"
        lines = [
            ("slope.table", f"{name}_table_slope = np.zeros({name}_table.shape)"),
            ("slope.table", f"np.add.at({name}_table_slope, {name}_picked, {slopes})"),
        ]
        if self.source.slope is not None:
            sent = f"np.zeros({variable(self.source.value)}.shape)"
            lines.append((self.source.part, f"{variable(self.source.slope)} = {sent}"))
        return tuple(lines)

    def explain_forward(self, tape: Tape, params: Views, index: int) -> Explanation:
        """Tell number `index`."""
        shape = (self.source.shape[0] * self.size,)
        column, category = index % self.size, self._category(tape, index // self.size)
        value = float(params[f"{self.layer}.table"][category, column])
        meaning = tr("number {column} of category {category} in the table", column=column + 1, category=category)
        factors = (Factor(indexed("t", (category, column)), value, meaning, "last update"),)
        left, result, ref = made(self.layer, shape, "a", tape, index)
        title = tr("Value of {place_name}", place_name=place_name(self.layer, shape, index))
        words = tr(
            "Input {index} is category {category}: its row of the table is read.",
            index=index // self.size + 1,
            category=category,
        )
        return Explanation("forward", title, words, left, (0,), factors, result, ref)

    def explain_backward(self, tape: Tape, params: Views, grads: Views, index: int) -> Explanation:
        """Tell the slopes of the table, column by column, then those of what was read."""
        if index < self.categories * self.size:
            return self._table_slope(tape, grads, index % self.categories, index // self.categories)
        title, left, result, ref = sent(tape, self.source, self.layer, index - self.categories * self.size)
        words = tr("A category is no amount: there is nothing between two of them, so it has no slope.")
        return Explanation("backward", title, words, left, ("0",), (), result, ref)

    def _table_slope(self, tape: Tape, grads: Views, category: int, column: int) -> Explanation:
        shape = (self.source.shape[0] * self.size,)
        places = [j * self.size + column for j in range(self.source.shape[0]) if self._category(tape, j) == category]
        factors = tuple(number(tape, self.layer, "da", shape, place) for place in places)
        words = tr("The slopes at all places that read this number of the table are added up.")
        if not places:
            words = tr("This row has no such category, so its numbers play no part.")
        name = indexed("t", (category, column))
        result = float(grads[f"{self.layer}.table"][category, column])
        ref = Ref("unit", self.layer, (places[0] if places else column,))
        title = tr(
            "Slope of number {column} of category {category} in {layer}",
            column=column + 1,
            category=category,
            layer=self.layer,
        )
        return Explanation("backward", title, words, f"∂L/∂{name}", summed(len(factors)), factors, result, ref)

    def _category(self, tape: Tape, place: int) -> int:
        return int(tape[f"{self.layer}.picked"][0, place])
