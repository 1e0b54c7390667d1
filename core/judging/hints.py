"""Three hints, each telling more than the one before; the number itself is in none of them."""

from __future__ import annotations

from core import numbers
from core.explanation import Explanation
from core.language import tr
from core.terms import leading_factors

SHOWN = 5


def hints(told: Explanation) -> tuple[str, str, str]:
    """Give what is calculated, the formula, and the formula with its numbers."""
    formula = f"{told.left} = {told.symbols}"
    if len(told.terms) > SHOWN:
        formula = f"{told.left} is a sum of {len(told.terms)} terms."
        return f"{told.words} {first_look(told)}", formula, f"{formula} {_largest(told)}"
    note = f" ({told.note})" if told.note and not told.note.startswith("error ") else ""
    return f"{told.words} {first_look(told)}", f"{formula}{note}", f"{told.left} = {told.numbers}"


def first_look(told: Explanation) -> str:
    """Name the first factor to look at: the one that is most easily forgotten, else the first."""
    factors = [told.factors[place] for place in leading_factors(told, SHOWN)]
    if not factors:
        return ""
    chosen = next((f for f in factors if f.symbol in ("f′(z)", "f′", "η")), factors[0])
    return tr(
        "Look at {symbol} first: {meaning}, {chosen}.",
        symbol=chosen.symbol,
        meaning=chosen.meaning,
        chosen=numbers.text(chosen.value),
    )


def _largest(told: Explanation) -> str:
    places = leading_factors(told, SHOWN)
    shown = ", ".join(f"{told.factors[p].symbol} = {numbers.text(told.factors[p].value)}" for p in places[: 2 * SHOWN])
    return tr("What counts most: {shown}.", shown=shown)
