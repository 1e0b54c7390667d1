"""Exercises and their key as pages to print: HTML that needs nothing else."""

from __future__ import annotations

import html
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import BinaryIO

import numpy as np

from core import numbers
from core.files import atomic_write
from core.judging.record import save_csv
from core.language import tr
from core.project_file import SUFFIX, save_project
from core.teaching.exercises import Exercise, ExerciseSettings
from core.walk import Walk
from core.walk_export.solution import STYLE, html_page, solution

COLUMNS = 3
SHEET_STYLE = (
    STYLE
    + """
table.blanks { border-collapse: collapse; margin-top: 10px; width: 100%; }
table.blanks td { border: 1px solid #8a93a0; padding: 7px; width: 16%; } td.label { font-family: serif; }
p.name { text-align: right; color: #5d6775; } p.drawing { text-align: center; }
"""
)


def sheet(found: Sequence[Exercise], settings: ExerciseSettings) -> str:
    """Write the exercises, one on a page, with blanks to fill in."""
    return _page(tr("Exercises"), "".join(_section(exercise, settings, False) for exercise in found))


def key(found: Sequence[Exercise], settings: ExerciseSettings) -> str:
    """Write the same pages with the numbers in the blanks, each with its worked solution."""
    return _page(tr("Key"), "".join(_section(exercise, settings, True) for exercise in found))


def answers_template(exercise: Exercise) -> str:
    """Write the labels as a table that the homework checker reads, the numbers left empty."""
    return "label,answer\n" + "".join(f"{blank.label},\n" for blank in exercise.blanks)


def write_pages(path: Path, found: Sequence[Exercise], settings: ExerciseSettings) -> list[Path]:
    """Write exercises and key ("… key.html") as web pages.

    Raises:
        UserError: when a file cannot be written.
    """
    written = [path, path.with_name(f"{path.stem} key.html")]
    for target, text in zip(written, (sheet(found, settings), key(found, settings)), strict=True):
        atomic_write(target, partial(_write, text.encode()))
    return written


def write_projects(path: Path, found: Sequence[Exercise]) -> list[Path]:
    """Write for each exercise its project, and a table for the answers.

    Raises:
        UserError: when a file cannot be written.
    """
    written = []
    for exercise in found:
        project, table = (path.with_name(f"{path.stem} {exercise.number}{end}") for end in (SUFFIX, " answers.csv"))
        save_project(project, exercise.project)
        save_csv(table, answers_template(exercise))
        written += [project, table]
    return written


def _write(data: bytes, file: BinaryIO) -> None:
    file.write(data)


def _page(title: str, body: str) -> str:
    return tr(
        '<!DOCTYPE html>\n<html lang="en"><head><meta '
        'charset="utf-8"><title>{title}</title><style>{sheet_style}</style></head>\n<body>{body}</body></html>\n',
        title=title,
        sheet_style=SHEET_STYLE,
        body=body,
    )


def _section(exercise: Exercise, settings: ExerciseSettings, with_key: bool) -> str:
    facts = "".join(f"<tr><td>{_safe(n)}</td><td>{_safe(v)}</td></tr>" for n, v in exercise.given)
    title = tr("Exercise {number}{words}", number=exercise.number, words=tr(" – key") if with_key else "")
    name = "" if with_key else tr("Name: ______________________")
    apart = "" if exercise.number == 1 else ' style="page-break-before: always"'
    task = tr(
        "Calculate by hand and fill in. (seed {seed}, variant {number})",
        seed=settings.seed,
        number=exercise.number,
    )
    worked = _solution(exercise.walk) if with_key else ""
    return (
        f'<section><p class="name"{apart}>{name}</p><h1>{title}</h1><p>{task}</p><table>{facts}</table>'
        f'<p class="drawing">{drawing(exercise.walk)}</p>{_blanks(exercise, with_key)}{worked}</section>\n'
    )


def _blanks(exercise: Exercise, with_key: bool) -> str:
    cells = [
        f'<td class="label">{_safe(b.label)}</td><td>{_safe(numbers.text(b.answer)) if with_key else "&nbsp;"}</td>'
        for b in exercise.blanks
    ]
    rows = ["".join(cells[k : k + COLUMNS]) for k in range(0, len(cells), COLUMNS)]
    return f'<table class="blanks">{"".join(f"<tr>{row}</tr>" for row in rows)}</table>'


def _solution(walk: Walk) -> str:
    """Take the body of the worked solution, its titles one level down."""
    whole = html_page(solution(walk))
    body = whole.split("<body>", 1)[1].rsplit("</body>", 1)[0]
    inner = body.split("</table>", 1)[1]
    return inner.replace("<h2>", "<h3>").replace("</h2>", "</h3>")


def drawing(walk: Walk) -> str:
    """Draw the network with its weights as SVG: circles and lines."""
    columns = [walk.data.x.shape[1], len(walk.before["output.weight"]), 1]
    most = max(columns)
    places = [[(70 + 190 * c, 40 + 80 * (k + (most - n) / 2)) for k in range(n)] for c, n in enumerate(columns)]
    parts: list[str] = []
    for c, name in enumerate(("hidden1.weight", "output.weight")):
        weight = np.asarray(walk.before[name])
        for i, j in np.ndindex(*weight.shape):
            (x1, y1), (x2, y2) = places[c][i], places[c + 1][j]
            share = 0.28 + 0.16 * (j % 3)
            parts.append(f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="#8a93a0"/>')
            parts.append(_text(x1 + share * (x2 - x1), y1 + share * (y2 - y1) - 4, numbers.text(float(weight[i, j]))))
    values = [[numbers.text(v) for v in walk.data.x[0].tolist()], [f"h{k + 1}" for k in range(columns[1])], ["ŷ"]]
    for column, shown in zip(places, values, strict=True):
        for (x, y), text in zip(column, shown, strict=True):
            parts.append(f'<circle cx="{x}" cy="{y}" r="18" fill="#ffffff" stroke="#1b222c"/>')
            parts.append(_text(x, y + 4, text))
    size = f'width="520" height="{80 * most}" font-size="12"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(parts)}</svg>'


def _text(x: float, y: float, text: str) -> str:
    return f'<text x="{x:.0f}" y="{y:.0f}" text-anchor="middle">{_safe(text)}</text>'


def _safe(text: str) -> str:
    return html.escape(text)
