"""A walk as a worked solution: Markdown, or HTML that also becomes a PDF."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core import numbers
from core.explanation import Explanation
from core.language import tr
from core.levels import PHASE_NAMES
from core.markdown import code_line, letters
from core.notation import written
from core.walk import Segment, Walk

MOST_STEPS = 400
"""A longer walk shows so many steps in all: the same share of every operation, the first of each in full."""
MOST_FACTORS = 40
"""Formulas of more numbers end in "…": the receipts hold all of them."""


@dataclass(frozen=True)
class Line:
    """One step on paper."""

    number: int
    title: str
    words: str
    symbols: str
    numbers: str
    result: str
    note: str
    parts: tuple[str, ...]


@dataclass(frozen=True)
class Group:
    """The steps of one operation that are shown, and how many are left out."""

    phase: str
    layer: str
    lines: tuple[Line, ...]
    left_out: int


@dataclass(frozen=True)
class Solution:
    """A worked solution, ready to be written in any format."""

    title: str
    facts: tuple[tuple[str, str], ...]
    groups: tuple[Group, ...]


def solution(walk: Walk, notation: str = "calculus", most: int = MOST_STEPS) -> Solution:
    """Write a walk down; `most` is how many steps are shown of one that is longer."""
    share = min(1.0, most / len(walk))
    groups = tuple(_group(walk, segment, share, notation) for segment in walk.segments)
    return Solution(
        tr("{project}, update {step}", project=walk.project.name, step=walk.frame.step + 1), _facts(walk), groups
    )


def _facts(walk: Walk) -> tuple[tuple[str, str], ...]:
    project, data = walk.project, walk.data
    names = data.pipeline.feature_names[:12]
    shown = ", ".join(f"{n} = {numbers.text(float(v))}" for n, v in zip(names, data.x[walk.row], strict=False))
    target = ", ".join(numbers.text(float(v)) for v in data.y[walk.row][:12])
    rows = (
        f"{walk.row + 1}"
        if walk.batch is None
        else tr("{row}, in a batch of {n_rows} rows", row=walk.row + 1, n_rows=len(walk.rows))
    )
    return (
        (tr("Row"), rows), (tr("Inputs"), shown), (tr("Target"), target),
        (tr("Network"), " → ".join(f"{layer.name} ({layer.layer.caption()})" for layer in project.spec.layers)),
        (tr("Loss"), f"{project.config.loss.label}: {project.config.loss.formula}"),
        ("Optimizer", f"{project.config.optimizer.label}: {project.config.optimizer.formula}"),
        (tr("Loss before the update"), numbers.text(walk.loss)),
    )  # fmt: skip


def _group(walk: Walk, segment: Segment, share: float, notation: str) -> Group:
    count = max(1, round(segment.count * share))
    lines = tuple(_line(segment.explain(k), segment.start + k, notation) for k in range(count))
    return Group(PHASE_NAMES[segment.phase], segment.layer, lines, segment.count - count)


def _line(told: Explanation, step: int, notation: str) -> Line:
    shown = written(told, notation)
    parts = tuple(f"{part.title}: {_equation(part)}" for part in told.parts)
    return Line(
        step + 1, told.title, told.words, f"{shown.left} = {_cut(shown, shown.symbols)}", _cut(shown, shown.numbers),
        f"{told.exact} {numbers.text(told.result)}", told.note, parts,
    )  # fmt: skip


def _equation(told: Explanation) -> str:
    shown = f"{told.left} = {_cut(told, told.symbols)} = {_cut(told, told.numbers)}"
    return f"{shown} {told.exact} {numbers.text(told.result)}"


def _cut(told: Explanation, text: str) -> str:
    """Shorten a long formula to its beginning."""
    if len(told.factors) <= MOST_FACTORS:
        return text
    kept = text.split(" + ")[:6]
    return tr("{kept} + … ({n_factors} numbers in all)", kept=" + ".join(kept), n_factors=len(told.factors))


def markdown(paper: Solution) -> str:
    """Write Markdown."""
    return "\n".join(_markdown(paper)) + "\n"


def _markdown(paper: Solution) -> Iterator[str]:
    yield f"# {letters(paper.title)}"
    yield ""
    for name, value in paper.facts:
        yield f"- **{letters(name)}:** {letters(value)}"
    heading = ""
    for group in paper.groups:
        name = " · ".join(part for part in (group.phase, group.layer) if part)
        if name != heading:
            heading = name
            yield from ("", f"## {letters(name)}")
        for line in group.lines:
            yield from ("", f"**{line.number}. {letters(line.title)}**", "", letters(line.words), "")
            yield from (code_line(line.symbols), code_line(f"= {line.numbers} {line.result}"))
            yield from map(code_line, line.parts)
            if line.note:
                yield from ("", f"*{letters(line.note)}*")
        if group.left_out:
            yield from ("", tr("… {left_out} more steps of the same kind.", left_out=group.left_out))


STYLE = """
body { font-family: sans-serif; font-size: 10pt; color: #1b222c; }
h1 { font-size: 16pt; } h2 { font-size: 12pt; border-bottom: 1px solid #d5dbe4; }
p.title { font-weight: 600; margin: 8px 0 2px 0; } p { margin: 2px 0; }
p.words, p.note, p.more { color: #5d6775; } p.note { font-style: italic; }
p.formula { font-family: serif; font-size: 11pt; margin-left: 20px; }
.result { font-weight: 700; } td { padding-right: 12px; vertical-align: top; }
"""


def html_page(paper: Solution) -> str:
    """Write one HTML page that needs nothing else."""
    facts = "".join(f"<tr><td>{_safe(n)}</td><td>{_safe(v)}</td></tr>" for n, v in paper.facts)
    body = "".join(_html(paper.groups))
    return tr(
        '<!DOCTYPE html>\n<html lang="en"><head><meta '
        'charset="utf-8"><title>{safe}</title><style>{style}</style></head>\n<body><h1>{safe}</h1><table>{facts}</table>\n{body}</body></html>\n',
        safe=_safe(paper.title),
        style=STYLE,
        facts=facts,
        body=body,
    )


def _html(groups: Sequence[Group]) -> Iterator[str]:
    heading = ""
    for group in groups:
        name = " · ".join(part for part in (group.phase, group.layer) if part)
        if name != heading:
            heading = name
            yield f"<h2>{_safe(name)}</h2>\n"
        for line in group.lines:
            yield f'<p class="title">{line.number}. {_safe(line.title)}</p><p class="words">{_safe(line.words)}</p>'
            yield f'<p class="formula">{_safe(line.symbols)}</p>'
            yield f'<p class="formula">= {_safe(line.numbers)} <span class="result">{_safe(line.result)}</span></p>'
            yield from (f'<p class="formula">{_safe(part)}</p>' for part in line.parts)
            if line.note:
                yield f'<p class="note">{_safe(line.note)}</p>'
            yield "\n"
        if group.left_out:
            yield tr('<p class="more">… {left_out} more steps of the same kind.</p>\n', left_out=group.left_out)


def _safe(text: str) -> str:
    return html.escape(text)
