"""What the debugger tells about one operation: words, symbols, numbers and result.

The engine's operations fill these in from the arrays that they have just calculated with; there is no maths here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from core import numbers
from core.language import tr

Phase = Literal["encode", "forward", "loss", "backward", "update"]
RefKind = Literal["layer", "unit", "weight", "bias", "loss"]

_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


@dataclass(frozen=True)
class Ref:
    """A place in the diagram; a weight's index is (source unit, unit of `layer`)."""

    kind: RefKind
    layer: str
    index: tuple[int, ...] = ()


class Factor(NamedTuple):
    """One number that goes into an operation. A long sum makes thousands of them for a step, hence a tuple.

    Attributes:
        symbol: as it stands in the formula, e.g. "a₂".
        value: the number that the engine used.
        meaning: in words.
        made_by: where it comes from, e.g. "forward · hidden1"; empty for inputs and constants.
        ref: its place in the diagram.
        part: the array it stands in, as on the tape ("z", "a", "dz", "da"); empty for weights and constants.
    """

    symbol: str
    value: float
    meaning: str
    made_by: str = ""
    ref: Ref | None = None
    part: str = ""


Token = str | int


@dataclass(frozen=True)
class Explanation:
    """One operation of the trace.

    `equation` is a template: text stands for itself, an integer i for factor i. It is written once with
    symbols and once with numbers, so that the two can never drift apart. `parts` are the smaller operations that it
    is made of, in their order, such as Adam's m and v; `terms` are what its sum adds up.
    """

    phase: Phase
    title: str
    words: str
    left: str
    equation: tuple[Token, ...]
    factors: tuple[Factor, ...]
    result: float
    focus: Ref
    terms: tuple[tuple[Token, ...], ...] = ()
    note: str = ""
    parts: tuple[Explanation, ...] = ()

    @property
    def symbols(self) -> str:
        """The formula: "a₁ × w₁ + a₂ × w₂"."""
        return "".join(self.factors[t].symbol if isinstance(t, int) else t for t in self.equation)

    @property
    def numbers(self) -> str:
        """The same with numbers, negative ones in brackets after an operator."""
        return self.with_numbers(self.equation)

    @property
    def exact(self) -> str:
        """Give "=", or "≈" where a number on this line is shown rounded."""
        shown = [self.factors[t].value for t in self.equation if isinstance(t, int)] + [self.result]
        return "≈" if any(numbers.is_rounded(value) for value in shown) else "="

    @property
    def line(self) -> str:
        """The operation on one line of the trace."""
        return f"{self.left} = {self.numbers} {self.exact} {numbers.text(self.result)}"

    @property
    def transcript(self) -> str:
        """The operation as a sentence for screen readers."""
        spoken = self.numbers.replace("×", tr("times")).replace("·", tr("times"))
        return tr(
            "{title}: {spoken} equals {result}.", title=self.title, spoken=spoken, result=numbers.text(self.result)
        )

    def with_numbers(self, tokens: tuple[Token, ...]) -> str:
        """Write a template with numbers."""
        parts: list[str] = []
        for token in tokens:
            if isinstance(token, str):
                parts.append(token)
            else:
                value = self.factors[token].value
                parts.append(numbers.bracketed(value) if _after_operator(parts) else numbers.text(value))
        return "".join(parts)


def _after_operator(parts: list[str]) -> bool:
    return bool(parts) and parts[-1].rstrip()[-1:] in tuple("×·+−/^")


@lru_cache(maxsize=16384)
def sub(number: int) -> str:
    """Write an index (from 1) as a subscript: 12 → ₁₂."""
    return str(number).translate(_SUBSCRIPTS)
