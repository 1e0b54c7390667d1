"""A step as plain sentences to be heard: "value 3 of hidden1 neuron 1 times weight 2 … equals 6".

A formula is spelled out from the same template that the window shows with symbols and with numbers. Screen readers
leave out signs, subscripts and brackets, so every one of them becomes a word.
"""

from __future__ import annotations

import re

from core import numbers
from core.explanation import Explanation, Factor, Token
from core.language import tr, tr_n

MOST_TERMS = 8
"""Of a longer sum so many terms are spelled: the first ones; the table holds all of them."""
MOST_NAMED = 2 * MOST_TERMS + 2
"""Formulas of more numbers are read without saying what each of them is."""
_SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")


def sentence(told: Explanation) -> str:
    """Say a step: what it is about, its formula, what comes out."""
    head = tr("{title}: {formula} {equals} {result}.", title=plain(told.title), formula=formula(told),
              equals=_equals(told), result=number(told.result))  # fmt: skip
    return f"{head} {plain(told.note)}".strip() if told.note else head


def formula(told: Explanation) -> str:
    """Spell a formula with its numbers, each with what it is."""
    terms = _terms(told.equation)
    kept = terms[:MOST_TERMS]
    named = sum(isinstance(token, int) for term in kept for token in term) <= MOST_NAMED
    spelled = [_spelled(term, told, named) for term in kept]
    if len(terms) > len(kept):
        spelled.append(tr_n("{n} more term", "{n} more terms", len(terms) - len(kept)))
    return _tidy(tr(" plus ").join(spelled))


def _equals(told: Explanation) -> str:
    return tr("equals") if told.exact == "=" else tr("is about")


def _terms(equation: tuple[Token, ...]) -> list[list[Token]]:
    """Take a sum apart at the plus signs that stand in no bracket."""
    terms: list[list[Token]] = [[]]
    depth = 0
    for token in equation:
        if token == " + " and depth == 0:
            terms.append([])
            continue
        if isinstance(token, str):
            depth += token.count("(") - token.count(")")
        terms[-1].append(token)
    return terms


def _spelled(tokens: list[Token], told: Explanation, named: bool) -> str:
    placed = told.phase != "update"  # there a weight is what it was before
    return "".join(
        signs(token) if isinstance(token, str) else f" {_factor(told.factors[token], named, placed)} "
        for token in tokens
    )


def _factor(factor: Factor, named: bool, placed: bool) -> str:
    """Say a number with what it is: "weight minus 2 from …" by its place, else "0.05, the learning rate,"."""
    value, ref = number(factor.value), factor.ref if placed else None
    if not named:
        return value
    if ref is not None and ref.kind == "bias":
        return tr("bias {value}", value=value)
    if ref is not None and ref.kind == "weight" and not factor.part:
        return tr("weight {value} from neuron {number}", value=value, number=ref.index[0] + 1)
    if ref is not None and ref.kind == "unit" and factor.part in ("", "a", "z"):
        unit = tr("{layer} neuron {number}", layer=ref.layer, number=ref.index[0] + 1)
        kind = tr("sum {value} of {unit}") if factor.part == "z" else tr("value {value} of {unit}")
        return kind.format(value=value, unit=unit)
    meaning = _tidy(signs(factor.meaning.replace(" · ", " ")))
    return tr("{value}, {meaning},", value=value, meaning=meaning) if meaning else value


def number(value: float) -> str:
    """Say a number: "minus 0.35", "1.2 times 10 to the power of minus 8"."""
    shown = numbers.text(value)
    words = {"NaN": tr("not a number"), "∞": tr("infinity"), f"{numbers.MINUS}∞": tr("minus infinity")}
    if shown in words:
        return words[shown]
    mantissa, _, exponent = shown.partition("e")
    said = mantissa.replace(numbers.MINUS, tr("minus") + " ")
    if not exponent:
        return said
    power = exponent.replace(numbers.MINUS, tr("minus") + " ")
    return tr("{mantissa} times 10 to the power of {exponent}", mantissa=said, exponent=power)


def plain(words: str) -> str:
    """Say words that hold symbols: "Slope of weight w₁₁: hidden1 1 → output 1" with words for its signs."""
    if re.search("[←=√]", words):
        return _tidy(signs(words))
    said = _spread(words.replace(" · ", " "))
    for sign, word in (*_operators(), *_signs()):
        if sign not in "()|":  # in words brackets are a pause
            said = said.replace(sign, word)
    return _tidy(said)


def signs(text: str) -> str:
    """Spell the signs of a formula's template."""
    said = _spread(text)
    for sign, word in (*_operators(), *_signs()):
        said = said.replace(sign, word)
    return said


def _spread(words: str) -> str:
    """Set an index apart, digit by digit as it is read: w₁₁ is "w 1 1"."""
    return re.sub("[₀-₉]+", lambda found: " " + " ".join(found.group().translate(_SUBSCRIPTS)) + " ", words)


def _operators() -> tuple[tuple[str, str], ...]:
    return (
        ("−log(", tr(" minus the logarithm of open bracket ")), ("log(", tr(" logarithm of open bracket ")),
        ("exp(", tr(" e to the power of open bracket ")), ("max(", tr(" the larger of open bracket ")),
        ("²", tr(" squared ")), ("³", tr(" cubed ")), ("^", tr(" to the power of ")), ("(", tr(" open bracket ")),
        (")", tr(" close bracket ")), (" / ", tr(" divided by ")), ("/", tr(" divided by ")), ("+", tr(" plus ")),
        ("−", tr(" minus ")), ("|", tr(" bar ")),
    )  # fmt: skip


def _signs() -> tuple[tuple[str, str], ...]:
    return (
        ("∂L/∂", tr(" slope of ")), ("√", tr(" square root of ")), ("Σ", tr(" sum of ")), ("×", tr(" times ")),
        ("·", tr(" times ")), ("→", tr(" to ")), ("←", tr(" becomes ")), ("≈", tr(" about ")),
        ("ŷ", tr(" prediction ")), ("m̂", tr(" corrected m ")), ("v̂", tr(" corrected v ")), ("f′", tr(" slope of f ")),
        ("η", tr(" eta ")), ("ε", tr(" epsilon ")), ("β", tr(" beta ")), ("=", tr(" equals ")),
        ("−", tr(" minus ")),
    )  # fmt: skip


def _tidy(words: str) -> str:
    said = re.sub(r"\s+", " ", words).strip()
    return re.sub(r" ([.,:;])", r"\1", said)
