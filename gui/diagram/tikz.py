"""The diagram as TikZ: nodes and edges of the shown units, as text to edit in a paper. No Qt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from core.picture import Picture
from gui.diagram import texts
from gui.diagram.edge_choice import Edges
from gui.diagram.shapes import Box, Column, Gap, Layout
from gui.tokens import Tokens

_SPECIAL = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "_": r"\_", "%": r"\%",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "<": r"\textless{}", ">": r"\textgreater{}",
    "|": r"\textbar{}", '"': r"\textquotedbl{}",
    "·": r"$\cdot$", "×": r"$\times$", "−": r"$-$", "→": r"$\to$", "ŷ": r"$\hat{y}$", "∞": r"$\infty$",
    "∂": r"$\partial$", "…": r"\ldots{}", "⋮": r"$\vdots$", "▸": r"$\triangleright$", "–": "--", "\u202f": r"\,",
}  # fmt: skip
_LOWERED = {chr(0x2080 + digit): f"$_{digit}$" for digit in range(10)}
_ESCAPES = {ord(sign): text for sign, text in (_SPECIAL | _LOWERED).items()}
_HEAD = r"""% Drawn by Deepstep. Compile with pdflatex, lualatex or xelatex, or take the tikzpicture into a document.
\documentclass[tikz, border=4pt]{standalone}
\usepackage[T1]{fontenc}
\usepackage{helvet}
\renewcommand{\familydefault}{\sfdefault}
"""
_STYLES = r"""\begin{tikzpicture}[
  x=0.75bp, y=-0.75bp,
  layer/.style={rectangle, rounded corners=3pt, draw=line, fill=card, text=ink, align=center, font=\scriptsize},
  unit/.style={circle, draw=line, fill=card, text=ink, inner sep=0pt, font=\tiny},
  cells/.style={rectangle, draw=line, fill=card},
  name/.style={text=muted, font=\tiny},
  plain/.style={draw=muted, line width=0.4pt},
  positive/.style={draw=positive},
  negative/.style={draw=negative, densely dashed},
]
"""
WIDEST = 2.4
"""Points of the line of the largest weight."""


@dataclass(frozen=True, eq=False)
class Drawing:
    """What stands on screen: a layout, its picture, and the edges that are drawn in each gap."""

    layout: Layout
    picture: Picture
    edges: tuple[tuple[Gap, Edges], ...]


def escape(text: str) -> str:
    """Write any text so that TeX sets it as it stands; what no line can hold becomes a blank."""
    return re.sub(r"[\x00-\x1f\x7f]", " ", text).translate(_ESCAPES)


def document(drawing: Drawing, tokens: Tokens) -> str:
    """Give a whole document that compiles by itself."""
    colours = {name: getattr(tokens, name) for name in ("line", "card", "text", "muted", "positive", "negative")}
    colours["ink"] = colours.pop("text")
    defined = "".join(f"\\definecolor{{{n}}}{{HTML}}{{{c.lstrip('#').upper()[:6]}}}\n" for n, c in colours.items())
    lines = [*_edges(drawing), *_columns(drawing), *_groups(drawing)]
    body = "".join(f"  {line}\n" for line in lines)
    return f"{_HEAD}{defined}\\begin{{document}}\n{_STYLES}{body}\\end{{tikzpicture}}\n\\end{{document}}\n"


def _columns(drawing: Drawing) -> Iterator[str]:
    picture, spec = drawing.picture, drawing.picture.spec
    for number, column in enumerate(drawing.layout.columns.values()):
        yield f"% {re.sub(r'[^A-Za-z0-9_ ]', ' ', column.layer)}"
        words = rf"\textbf{{{escape(column.title)}}}\\{escape(column.subtitle)}"
        yield f"\\node[layer, {_size(column.header)}] (layer{number}) at {_at(*column.header.center)} {{{words}}};"
        if column.form == "units":
            yield from _units(picture, column, number)
        else:
            yield from _cells(column, number)
        if column.fold is not None:
            yield f"\\node[name] at {_at(*column.fold.center)} {{{escape(column.fold_text)}}};"
        if column.form == "units" and column.layer in (*spec.inputs, spec.output.name):
            yield from _names(picture, column)


def _groups(drawing: Drawing) -> Iterator[str]:
    """Draw each folded group as one box."""
    for number, column in enumerate(drawing.layout.folded.values()):
        below = r"\\".join(escape(line) for line in column.subtitle.split("\n"))
        words = rf"\textbf{{{escape(column.title)}}}\\{below}"
        yield f"\\node[layer, {_size(column.body)}] (group{number}) at {_at(*column.body.center)} {{{words}}};"


def _units(picture: Picture, column: Column, number: int) -> Iterator[str]:
    if column.heat is not None:
        yield f"\\node[cells, {_size(column.heat)}] at {_at(*column.heat.center)} {{}};"
    size = f"minimum size={_number(2 * column.radius * 0.75)}bp"
    for unit, y in zip(column.units, column.ys.tolist(), strict=True):
        text = escape(texts.unit(picture, "train", column.layer, unit))
        yield f"\\node[unit, {size}] (u{number}-{unit}) at {_at(column.x, y)} {{{text}}};"


def _names(picture: Picture, column: Column) -> Iterator[str]:
    spec = picture.spec
    for unit, y in zip(column.units, column.ys.tolist(), strict=True):
        if column.layer in spec.inputs:
            name = texts.input_name(picture.inputs, spec.columns(column.layer)[unit])
            yield f"\\node[name, anchor=east] at {_at(column.x - column.radius - 8, y)} {{{escape(name)}}};"
        else:
            name = texts.output_name(picture.outputs, unit, column.count)
            yield f"\\node[name, anchor=west] at {_at(column.x + column.radius + 8, y)} {{{escape(name)}}};"


def _cells(column: Column, number: int) -> Iterator[str]:
    boxes = [column.map_box(channel) for channel in column.maps] if column.form == "grid" else [column.body]
    for place, box in enumerate(box for box in boxes if box is not None):
        yield f"\\node[cells, {_size(box)}] (m{number}-{place}) at {_at(*box.center)} {{}};"


def _edges(drawing: Drawing) -> Iterator[str]:
    for gap, edges in drawing.edges:
        if gap.route:
            yield f"\\draw[plain, rounded corners=6pt] {' -- '.join(_at(*point) for point in gap.route)};"
            continue
        start, stop = gap.start, gap.stop
        middle = (start + stop) / 2
        values = edges.values if edges.values is not None else np.zeros(len(edges.ys))
        for (y0, y1), value in zip(edges.ys.tolist(), values.tolist(), strict=True):
            way = f"{_at(start, y0)} .. controls {_at(middle, y0)} and {_at(middle, y1)} .. {_at(stop, y1)}"
            if edges.values is None or not np.isfinite(value):
                yield f"\\draw[plain] {way};"
                continue
            share = min(abs(value) / edges.largest, 1.0)
            width = _number(0.2 + (WIDEST - 0.2) * share**1.5)
            faint = _number(0.25 + 0.75 * share)
            sign = "positive" if value >= 0 else "negative"
            yield f"\\draw[{sign}, line width={width}pt, opacity={faint}] {way};"


def _at(x: float, y: float) -> str:
    return f"({_number(x)}, {_number(y)})"


def _size(box: Box) -> str:
    return f"minimum width={_number(box.w * 0.75)}bp, minimum height={_number(box.h * 0.75)}bp"


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
