"""The markup of lesson texts: a few marks and nothing else, so that a text from anywhere is safe to show.

```
A blank line begins a paragraph, a line that begins with "- " is an item of a list.
**bold**   `w_1 = 2`  a small formula: _ and ^ lower and raise the next character or {several}
[[slope]]  a word of the glossary; [[gradient|steepest way]] shows other words for it
```
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator

from core.errors import UserError
from core.language import tr

_MARK = re.compile(r"\*\*(.+?)\*\*|`([^`]+)`|\[\[([^\]|]+)(?:\|([^\]]+))?\]\]", re.S)
_SCRIPT = re.compile(r"([_^])(?:\{([^{}]*)\}|(\w|[−+*′]))")
Link = Callable[[str], str]
"""Gives the address of a word of the glossary; "" for one that is not there."""


def terms_in(text: str) -> Iterator[str]:
    """List the words of the glossary that a text names."""
    for match in _MARK.finditer(text):
        if match[3]:
            yield match[3].strip()


def check(text: str, place: str) -> None:
    """Refuse a text whose marks are left open.

    Raises:
        UserError: naming the place and the mark.
    """
    rest = _MARK.sub("", text)
    for mark in ("**", "`", "[["):
        if mark in rest:
            raise UserError(tr("{place}: the mark {mark} is opened and not closed.", place=place, mark=mark))


def plain(text: str) -> str:
    """Give the text without marks, for screen readers and lists."""
    found = _MARK.sub(lambda m: m[1] or (formula_plain(m[2]) if m[2] else m[4] or m[3]), text)
    return re.sub(r"[ \t]+", " ", found).strip()


def formula_plain(text: str) -> str:
    """Give a small formula as plain text: w_1 becomes w₁."""
    low = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
    high = str.maketrans("0123456789−+n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ⁿ")
    return _SCRIPT.sub(lambda m: (m[2] or m[3] or "").translate(low if m[1] == "_" else high), text)


def to_html(text: str, link: Link | None = None) -> str:
    """Give rich text in which everything but the marks stands for itself."""
    blocks = [block for block in re.split(r"\n\s*\n", text.strip()) if block.strip()]
    return "".join(_block(block, link) for block in blocks)


def formula_html(text: str) -> str:
    """Give a small formula with lowered and raised characters."""
    done, at = [], 0
    for match in _SCRIPT.finditer(text):
        tag = "sub" if match[1] == "_" else "sup"
        inside = match[2] if match[2] is not None else match[3]
        done += [html.escape(text[at : match.start()]), f"<{tag}>{html.escape(inside)}</{tag}>"]
        at = match.end()
    return "".join([*done, html.escape(text[at:])])


def _block(block: str, link: Link | None) -> str:
    lines = block.strip().split("\n")
    if not any(line.startswith("- ") for line in lines):
        return f"<p>{_inline(' '.join(lines), link)}</p>"
    lead = [line for line in lines if not line.startswith("- ")]
    items = "".join(f"<li>{_inline(line[2:], link)}</li>" for line in lines if line.startswith("- "))
    return (f"<p>{_inline(' '.join(lead), link)}</p>" if lead else "") + f"<ul>{items}</ul>"


def _inline(text: str, link: Link | None) -> str:
    done, at = [], 0
    for match in _MARK.finditer(text):
        done += [html.escape(text[at : match.start()]), _marked(match, link)]
        at = match.end()
    return "".join([*done, html.escape(text[at:])])


def _marked(match: re.Match[str], link: Link | None) -> str:
    bold, formula, term, shown = match.groups()
    if bold:
        return f"<b>{html.escape(bold)}</b>"
    if formula:
        return f"<i>{formula_html(formula)}</i>"
    words, address = html.escape(shown or term), link(term.strip()) if link else ""
    return f'<a href="{html.escape(address)}">{words}</a>' if address else words
