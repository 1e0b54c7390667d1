"""What the sum of the slopes of several readers tells the debugger."""

from __future__ import annotations

import math

from core.code_text import Lines, variable
from core.explain_conv import at, indexed, place_name, summed
from core.explanation import Explanation, Factor, Ref
from core.language import tr
from core.layer import Shape, Tape, Views


class ExplainGather:
    """Tells that a value's slope is the sum of what all its readers send back."""

    layer: str
    parts: tuple[str, ...]
    shape: Shape

    def backward_parts(self) -> tuple[tuple[str, str, int], ...]:
        """One slope per number of the layer."""
        return ((self.layer, "da", math.prod(self.shape)),)

    def code_backward(self) -> Lines:
        """Write da as the sum of what the readers send."""
        return (("da", f"{variable(self.layer)}_da = {' + '.join(variable(part) for part in self.parts)}"),)

    def explain_backward(self, tape: Tape, params: Views, grads: Views, index: int) -> Explanation:
        """Tell the slope at number `index`."""
        name, left = place_name(self.layer, self.shape, index), indexed("∂L/∂a", at(self.shape, index))
        words = tr("Several layers read this value, and the loss feels it through each: their slopes are added up.")
        factors = tuple(self._sent_by(tape, part, left, name, index) for part in self.parts)
        result, ref = float(tape[f"{self.layer}.da"].reshape(-1)[index]), Ref("unit", self.layer, (index,))
        return Explanation(
            "backward", tr("Slope of {name}", name=name), words, left, summed(len(factors)), factors, result, ref
        )  # fmt: skip

    def _sent_by(self, tape: Tape, part: str, left: str, name: str, index: int) -> Factor:
        made, reader = part.split(".", 1)[1], part.rsplit("@", 1)[1]
        value, ref = float(tape[part].reshape(-1)[index]), Ref("unit", self.layer, (index,))
        meaning = tr("slope of the loss at {name}, through {reader}", name=name, reader=reader)
        return Factor(f"{left}({reader})", value, meaning, f"backward · {reader}", ref, made)
