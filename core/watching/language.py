"""The language of watches and breakpoints: names, numbers, indices, arithmetic, comparisons, and/or/not, functions.

```
either     = both { "or" both }
both       = negated { "and" negated }
negated    = "not" negated | comparison
comparison = sum [ ("<" | "<=" | ">" | ">=" | "==" | "!=") sum ]
sum        = product { ("+" | "-") product }
product    = signed { ("*" | "/") signed }
signed     = ("-" | "+") signed | power
power      = atom [ "**" signed ]
atom       = number | name [ "[" place { "," place } "]" ] | name "(" either { "," either } ")" | "(" either ")"
place      = whole number | ":"
```

A text is read into a tree of frozen values; nothing is ever run. Names keep their dots: "hidden1.a".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.errors import UserError
from core.language import tr

LONGEST, DEEPEST = 200, 40
COMPARISONS = ("<", "<=", ">", ">=", "==", "!=")
WORDS = ("and", "or", "not")
_TOKEN = re.compile(
    r"\s*(?:(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)"
    r"|(?P<name>[^\W\d]\w*(?:\.[^\W\d]\w*)*)"
    r"|(?P<sign>\*\*|<=|>=|==|!=|[-+*/<>()\[\],:])"
    r"|(?P<other>\S))"
)
_LOOKALIKES = str.maketrans({"−": "-", "×": "*", "·": "*", "÷": "/"})
_LONGER = {"≤": "<=", "≥": ">=", "≠": "!="}


@dataclass(frozen=True)
class Number:
    """A number as it stands."""

    value: float
    at: int


@dataclass(frozen=True)
class Name:
    """A quantity, with the places of an index where there is one (None: ":")."""

    text: str
    at: int
    index: tuple[int | None, ...] = ()


@dataclass(frozen=True)
class Call:
    """A function with its arguments."""

    function: str
    arguments: tuple[Tree, ...]
    at: int


@dataclass(frozen=True)
class Unary:
    """A minus or "not" before something."""

    sign: str
    inside: Tree
    at: int


@dataclass(frozen=True)
class Binary:
    """Two things with a sign or a word between them."""

    sign: str
    left: Tree
    right: Tree
    at: int


Tree = Number | Name | Call | Unary | Binary


@dataclass(frozen=True)
class Token:
    """A piece of the text; `kind`: "number", "name", "sign" or "end"."""

    kind: str
    text: str
    at: int


def parse(text: str) -> Tree:
    """Read an expression.

    Raises:
        UserError: one sentence that names the character where it goes wrong.
    """
    return _Reader(tokens(text)).whole()


def tokens(text: str) -> list[Token]:
    """Take a text apart; the last token is its end. Positions count characters from 1.

    Raises:
        UserError: for a text that is empty or too long, or a character that has no meaning.
    """
    for one, two in _LONGER.items():
        text = text.replace(one, two)
    text = text.translate(_LOOKALIKES)
    if not text.strip():
        raise UserError(tr("An expression is expected, such as loss > 2."))
    if len(text) > LONGEST:
        raise UserError(
            tr(
                "The expression has {n_text} characters; it can have {longest} at most.",
                n_text=len(text),
                longest=LONGEST,
            )
        )
    found, at = [], 0
    while match := _TOKEN.match(text, at):
        kind = str(match.lastgroup)
        at = match.end()
        place = match.start(kind) + 1
        if kind == "other":
            hint = {
                "=": tr("; equality is written =="),
                "^": tr("; powers are written **"),
                "|": tr("; write abs(…) or norm(…)"),
            }
            raise UserError(
                tr(
                    "Character {place}: {match!r} has no meaning here{get}.",
                    place=place,
                    match=match[kind],
                    get=hint.get(match[kind], ""),
                )
            )
        found.append(Token(kind, match[kind], place))
    return [*found, Token("end", tr("the end"), len(text.rstrip()) + 1)]


class _Reader:
    """Reads tokens from left to right, one method for each rule of the grammar."""

    def __init__(self, found: list[Token]) -> None:
        self._tokens, self._next, self._depth = found, 0, 0

    def whole(self) -> Tree:
        tree = self._either()
        token = self._token
        if token.text in COMPARISONS:
            raise UserError(tr("Character {at}: comparisons cannot be chained; join them with 'and'.", at=token.at))
        if token.kind != "end":
            raise UserError(
                tr(
                    "Character {at}: {token!r} is not expected here; an operator may be missing before it.",
                    at=token.at,
                    token=token.text,
                )
            )
        return tree

    @property
    def _token(self) -> Token:
        return self._tokens[self._next]

    def _take(self, *texts: str) -> Token | None:
        token = self._token
        if token.kind in ("sign", "name") and token.text in texts:
            self._next += 1
            return token
        return None

    def _need(self, text: str) -> None:
        if self._take(text) is None:
            raise UserError(
                tr(
                    "Character {at}: {text!r} is missing before {shown}.",
                    at=self._token.at,
                    text=text,
                    shown=self._shown(),
                )
            )

    def _shown(self) -> str:
        return tr("the end") if self._token.kind == "end" else repr(self._token.text)

    def _either(self) -> Tree:
        tree = self._both()
        while token := self._take("or"):
            tree = self._joined("or", tree, self._both(), token.at)
        return tree

    def _both(self) -> Tree:
        tree = self._negated()
        while token := self._take("and"):
            tree = self._joined("and", tree, self._negated(), token.at)
        return tree

    def _negated(self) -> Tree:
        if token := self._take("not"):
            return Unary("not", self._deeper(self._negated), token.at)
        return self._comparison()

    def _comparison(self) -> Tree:
        tree = self._sum()
        token = self._take(*COMPARISONS)
        return tree if token is None else Binary(token.text, tree, self._sum(), token.at)

    def _sum(self) -> Tree:
        tree = self._product()
        while token := self._take("+", "-"):
            tree = self._joined(token.text, tree, self._product(), token.at)
        return tree

    def _product(self) -> Tree:
        tree = self._signed()
        while token := self._take("*", "/"):
            tree = self._joined(token.text, tree, self._signed(), token.at)
        return tree

    def _signed(self) -> Tree:
        if token := self._take("-", "+"):
            inside = self._deeper(self._signed)
            return inside if token.text == "+" else Unary("-", inside, token.at)
        return self._power()

    def _power(self) -> Tree:
        tree = self._atom()
        token = self._take("**")
        return tree if token is None else Binary("**", tree, self._deeper(self._signed), token.at)

    def _atom(self) -> Tree:
        token = self._token
        if token.kind == "number":
            self._next += 1
            return Number(float(token.text), token.at)
        if token.kind == "name" and token.text not in WORDS:
            self._next += 1
            return self._named(token)
        if self._take("("):
            tree = self._deeper(self._either)
            self._need(")")
            return tree
        raise UserError(
            tr(
                "Character {at}: a number, a name or a bracket is expected before {shown}.",
                at=token.at,
                shown=self._shown(),
            )
        )

    def _named(self, token: Token) -> Tree:
        if self._take("("):
            arguments = [self._deeper(self._either)]
            while self._take(","):
                arguments.append(self._deeper(self._either))
            self._need(")")
            return Call(token.text, tuple(arguments), token.at)
        if self._take("["):
            places = [self._place()]
            while self._take(","):
                places.append(self._place())
            self._need("]")
            return Name(token.text, token.at, tuple(places))
        return Name(token.text, token.at)

    def _place(self) -> int | None:
        if self._take(":"):
            return None
        token = self._token
        if token.kind != "number" or not token.text.isdigit():
            raise UserError(tr("Character {at}: an index is a whole number from 0 on, or ':' for all.", at=token.at))
        self._next += 1
        return int(token.text)

    def _joined(self, sign: str, left: Tree, right: Tree, at: int) -> Tree:
        """Join two; a row of many is as deep as it is long."""
        return Binary(sign, left, right, at)

    def _deeper(self, rule: object) -> Tree:
        self._depth += 1
        if self._depth > DEEPEST:
            raise UserError(
                tr(
                    "Character {at}: the expression is nested more than {deepest} times.",
                    at=self._token.at,
                    deepest=DEEPEST,
                )
            )
        tree: Tree = rule()  # type: ignore[operator]
        self._depth -= 1
        return tree


def renamed(text: str, old: str, new: str) -> str:
    """Give the text with another name for a layer; one that cannot be read stays as it is."""
    try:
        found = tokens(text)
    except UserError:
        return text
    # From the end, so that places before it stay right; signs that were written otherwise have the same length or
    # are written out first.
    for one, two in _LONGER.items():
        text = text.replace(one, two)
    for token in reversed(found):
        head, dot, rest = token.text.partition(".")
        if token.kind == "name" and head == old:
            text = f"{text[: token.at - 1]}{new}{dot}{rest}{text[token.at - 1 + len(token.text) :]}"
    return text


def names_in(text: str) -> tuple[str, ...]:
    """List the names that occur in a text, functions too; none where it cannot be read."""
    try:
        return tuple(token.text for token in tokens(text) if token.kind == "name")
    except UserError:
        return ()
