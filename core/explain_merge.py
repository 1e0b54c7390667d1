"""What the layers that bring several layers together tell the debugger."""

from __future__ import annotations

import math

from core.code_text import Lines, Style, variable
from core.explain_conv import made, number, place_name, summed
from core.explain_flat import incoming, sent
from core.explanation import Explanation, Factor, Token
from core.language import tr
from core.layer import Shape, Tape, Views, Wire


class ExplainMerge:
    """Tells a number that is made of one number of each of several layers."""

    layer: str
    sources: tuple[Wire, ...]

    def senders(self) -> tuple[Wire, ...]:
        """List the layers that ask for slopes, each once."""
        return tuple(dict.fromkeys(wire for wire in self.sources if wire.slope is not None))

    def backward_parts(self) -> tuple[tuple[str, str, int], ...]:
        """One slope per number that was read."""
        return tuple((wire.layer, wire.part, math.prod(wire.shape)) for wire in self.senders())

    def find(self, index: int) -> tuple[Wire, int]:
        """Give the layer and its number that step `index` of `backward` is about."""
        for wire in self.senders():
            if index < math.prod(wire.shape):
                return wire, index
            index -= math.prod(wire.shape)
        raise IndexError(index)

    def read_from(self, tape: Tape, wire: Wire, place: int) -> Factor:
        """Give a number of one of the layers, with the layer in its symbol."""
        factor = incoming(tape, wire, place)
        return factor._replace(symbol=f"{factor.symbol}({wire.layer})")


class ExplainAdd(ExplainMerge):
    """Tells a = Σ x over the layers that are read."""

    shape: Shape

    def forward_steps(self) -> int:
        """One sum per number."""
        return math.prod(self.shape)

    def code_forward(self, style: Style) -> Lines:
        """Write a as a sum."""
        return (("a", f"{variable(self.layer)}_a = {' + '.join(variable(w.value) for w in self.sources)}"),)

    def code_backward(self) -> Lines:
        """Write the slope of each part."""
        da = f"{variable(self.layer)}_da"
        counts = {wire: self.sources.count(wire) for wire in self.senders()}
        return tuple(
            (wire.part, f"{variable(str(wire.slope))} = {da if times == 1 else f'{times} * {da}'}")
            for wire, times in counts.items()
        )

    def explain_forward(self, tape: Tape, params: Views, index: int) -> Explanation:
        """Tell sum `index`."""
        left, result, ref = made(self.layer, self.shape, "a", tape, index)
        factors = tuple(self.read_from(tape, wire, index) for wire in self.sources)
        title = tr("Value of {place_name}", place_name=place_name(self.layer, self.shape, index))
        words = tr("The values at this place of all layers that are read are added up.")
        return Explanation("forward", title, words, left, summed(len(factors)), factors, result, ref)

    def explain_backward(self, tape: Tape, params: Views, grads: Views, index: int) -> Explanation:
        """Tell that each layer gets the slope of the sum."""
        wire, place = self.find(index)
        title, left, result, ref = sent(tape, wire, self.layer, place)
        times, factors = self.sources.count(wire), (number(tape, self.layer, "da", self.shape, place),)
        words = tr("A sum grows as fast as each of its parts, so its slope goes back to each as it is.")
        equation: tuple[Token, ...] = (0,) if times == 1 else (f"{times} × ", 0)
        return Explanation("backward", title, words, left, equation, factors, result, ref)


class ExplainConcatenate(ExplainMerge):
    """Tells which number of which layer stands at a place."""

    shape: Shape

    def forward_steps(self) -> int:
        """One per number."""
        return math.prod(self.shape)

    def code_forward(self, style: Style) -> Lines:
        """Write a as one array behind the other."""
        parts = ", ".join(variable(wire.value) for wire in self.sources)
        return (("a", f"{variable(self.layer)}_a = {style.call('concatenate', f'[{parts}]', '-1')}"),)

    def code_backward(self) -> Lines:
        """Write which part of the slope belongs to which layer."""
        lines = []
        for wire in self.senders():
            starts = [
                sum(w.shape[-1] for w in self.sources[:k]) for k, found in enumerate(self.sources) if found == wire
            ]
            parts = [f"{variable(self.layer)}_da[..., {s}:{s + wire.shape[-1]}]" for s in starts]
            lines.append((wire.part, f"{variable(str(wire.slope))} = {' + '.join(parts)}"))
        return tuple(lines)

    def explain_forward(self, tape: Tape, params: Views, index: int) -> Explanation:
        """Tell where number `index` comes from."""
        left, result, ref = made(self.layer, self.shape, "a", tape, index)
        before, unit = index // self.shape[-1], index % self.shape[-1]
        wire = self.sources[0]
        for wire in self.sources:
            if unit < wire.shape[-1]:
                break
            unit -= wire.shape[-1]
        factors = (self.read_from(tape, wire, before * wire.shape[-1] + unit),)
        title, words = (
            tr("Value of {place_name}", place_name=place_name(self.layer, self.shape, index)),
            tr("The value is passed on as it is."),
        )
        return Explanation("forward", title, words, left, (0,), factors, result, ref)

    def explain_backward(self, tape: Tape, params: Views, grads: Views, index: int) -> Explanation:
        """Tell which slopes go back to number `index` of what was read."""
        wire, place = self.find(index)
        title, left, result, ref = sent(tape, wire, self.layer, place)
        factors = tuple(number(tape, self.layer, "da", self.shape, p) for p in self._copies(wire, place))
        words = tr("The slope goes back to where the value came from.")
        return Explanation("backward", title, words, left, summed(len(factors)), factors, result, ref)

    def _copies(self, wire: Wire, place: int) -> list[int]:
        """List the places of the result that number `place` of a layer was copied to."""
        before, unit = place // wire.shape[-1], place % wire.shape[-1]
        starts = [sum(w.shape[-1] for w in self.sources[:k]) for k, found in enumerate(self.sources) if found == wire]
        return [before * self.shape[-1] + start + unit for start in starts]
