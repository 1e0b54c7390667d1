"""What gathering, penalties and clipping do to a slope before the optimizer sees it."""

from __future__ import annotations

from core import numbers
from core.explanation import Explanation, Factor, Ref, Token
from core.language import tr
from core.regularization import Regularization


def slope_parts(
    settings: Regularization, is_weight: bool, slope: Factor, weight: Factor, raw: float, used: float, gathered: int,
    symbol: str,
) -> tuple[Explanation, ...]:  # fmt: skip
    """Tell the way from the batch's `slope` to `raw`, the mean of those gathered, and to `used`."""
    parts: list[Explanation] = []
    ref = slope.ref or Ref("loss", "")
    if gathered > 1:
        others = Factor(
            "G", raw * gathered - slope.value, tr("the slopes of the batches before, added up"), "last batches"
        )
        count = Factor("k", gathered, tr("how many batches make this update"), "settings")
        words = tr("Several batches make one update: the mean of their slopes.")
        equation: tuple[Token, ...] = ("(", 0, " + ", 1, ") / ", 2)
        parts.append(
            _told(tr("Mean slope for {symbol}", symbol=symbol), words, "g", equation, (others, slope, count), raw, ref)
        )
        slope = Factor("g", raw, tr("the mean slope of the batches"), "update", ref)
    if raw != used:
        parts.append(_changed(settings, is_weight, slope, weight, used, symbol, ref))
    return tuple(parts)


def _changed(
    settings: Regularization, is_weight: bool, slope: Factor, weight: Factor, used: float, symbol: str, ref: Ref
) -> Explanation:
    """Tell penalties and clipping as one equation: each acts on what the one before gave."""
    factors, value, words = [slope], slope.value, [tr("The optimizer sees another slope than the loss's:")]
    equation: tuple[Token, ...] = (0,)
    if settings.l2 and is_weight:
        factors += [Factor("λ₂", settings.l2, tr("the L2 penalty"), "settings"), weight]
        equation, value = (*equation, " + ", 1, " × ", 2), value + settings.l2 * weight.value
        words.append(tr("L2 adds its share of the weight;"))
    if settings.l1 and is_weight:
        place = len(factors)
        factors += [Factor("λ₁", settings.l1, tr("the L1 penalty"), "settings"), weight]
        sign = (weight.value > 0) - (weight.value < 0)
        equation, value = (*equation, " + ", place, " × sign(", place + 1, ")"), value + settings.l1 * sign
        words.append(tr("L1 adds its share of the weight's sign;"))
    if settings.clip_value:
        place, most = len(factors), settings.clip_value
        factors.append(Factor("c", most, tr("the size that every slope is cut to"), "settings"))
        equation, value = ("max(−", place, ", min(", place, ", ", *equation, "))"), max(-most, min(most, value))
        words.append(tr("it is cut to ±c;"))
    if settings.clip_norm and value:
        factors.append(
            Factor(
                "k",
                used / value,
                tr("what shortens all slopes together to {clip_norm}", clip_norm=numbers.text(settings.clip_norm)),
                "update",
            )
        )
        equation = ("(", *equation, ") × ", len(factors) - 1)
        words.append(tr("all slopes together are shortened to the clip norm;"))
    sentence = " ".join(words).removesuffix(";").removesuffix(":") + "."
    return _told(
        tr("Slope that the optimizer sees for {symbol}", symbol=symbol),
        sentence,
        "slope",
        equation,
        tuple(factors),
        used,
        ref,
    )


def _told(
    title: str, words: str, left: str, equation: tuple[Token, ...], factors: tuple[Factor, ...], result: float, ref: Ref
) -> Explanation:
    return Explanation("update", title, words, left, equation, factors, result, ref)
