"""An operation written out: symbols and numbers, each factor in its own colour and a link to where it came from."""

from __future__ import annotations

import html
import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy

from core import numbers
from core.explanation import Explanation, Token
from gui import theme

MOST_TERMS = 6
SHOWN_TERMS = 5
"""Of a longer sum the largest terms are written out; the rest stands as one number."""


class FormulaLine(QLabel):
    """One line of an operation; it wraps where it is long. `hovered` and `clicked` carry a factor's place, or −1."""

    hovered = Signal(int)
    clicked = Signal(int)

    def __init__(self, object_name: str, name: str) -> None:
        """Start empty."""
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setToolTip("Click a factor to go to the step that made it")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.plain = ""
        self.linkHovered.connect(lambda link: self.hovered.emit(int(link) if link else -1))
        self.linkActivated.connect(lambda link: self.clicked.emit(int(link)))

    def write(self, rich: str, plain: str) -> None:
        """Show `rich`; `plain` is what screen readers and copies get."""
        self.plain = plain
        self.setText(f"<span style='font-size:12pt'>{rich}</span>")
        self.setAccessibleDescription(plain)


def factor_color(step: Explanation, place: int) -> str:
    """Give a factor's colour: each its own, but in long sums values, weights and bias share theirs."""
    if len(step.factors) > 2 * MOST_TERMS // 2:
        pairs = 2 * len(step.terms)
        place = 2 if place >= pairs > 0 else place % 2
    return theme.class_color(place).name()


def symbols(step: Explanation) -> tuple[str, str]:
    """Write the symbols, rich and plain."""
    left = html.escape(step.left)
    shown = _shown(step)
    rich = "".join(
        _part(step, token, step.factors[token].symbol) if isinstance(token, int) else _word(token) for token in shown
    )
    return f"{left} &nbsp;=&nbsp; {rich}", f"{step.left} = {step.symbols}"


def figures(step: Explanation) -> tuple[str, str]:
    """Write the same with numbers and the result, rich and plain."""
    parts: list[str] = []
    before = ""
    for token in _shown(step):
        if isinstance(token, int):
            value = step.factors[token].value
            text = numbers.bracketed(value) if before.rstrip()[-1:] in tuple("×·+−/^") else numbers.text(value)
            parts.append(_part(step, token, text))
            before = text
        else:
            parts.append(_word(token))
            before = token
    result = f"<b style='font-size:15pt'>{numbers.text(step.result)}</b>"
    sign = html.escape(step.exact)
    return f"{sign if step.exact == '≈' else '='} &nbsp;{''.join(parts)} &nbsp;{sign}&nbsp; {result}", step.line


def _part(step: Explanation, place: int, text: str) -> str:
    color = factor_color(step, place)
    return f"<a href='{place}' style='color:{color}'>{html.escape(text)}</a>"


def _word(token: str) -> str:
    return html.escape(token).replace(" ", "&nbsp;") if len(token) <= 2 else html.escape(token)


def _shown(step: Explanation) -> tuple[Token, ...]:
    """Give the template, or for a long sum its largest terms and the rest as one number."""
    products = [product(step, term) for term in step.terms]
    if len(step.terms) <= MOST_TERMS or any(value is None for value in products):
        return step.equation
    values = [float(value) for value in products if value is not None]
    largest = sorted(sorted(range(len(values)), key=lambda k: -abs(values[k]))[:SHOWN_TERMS])
    rest = math.fsum(value for k, value in enumerate(values) if k not in largest)
    tokens: list[Token] = []
    for k in largest:
        tokens += [*([" + "] if tokens else []), *step.terms[k]]
    tokens.append(f" + ({len(values) - SHOWN_TERMS} other terms: {numbers.text(rest)})")
    if isinstance(step.equation[-1], int) and step.equation[-1] == 2 * len(values):
        tokens += [" + ", step.equation[-1]]
    return tuple(tokens)


def product(step: Explanation, term: tuple[Token, ...]) -> float | None:
    """Multiply out a term that is a plain product; None for any other."""
    if any(isinstance(token, str) and token != " × " for token in term):
        return None
    return math.prod(step.factors[token].value for token in term if isinstance(token, int))
