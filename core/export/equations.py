"""The equations of the network as Markdown and LaTeX, with matrices, preprocessing and test rows to read.

The card and the weights stand behind them in comments, with every digit.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np

from core.data.encoders.dates import formulas
from core.data.pipeline import FittedColumn
from core.errors import UserError
from core.export._equations import definitions, equations, knows, matrices, tex
from core.export._source import one_line, program, read_text
from core.export.bundle import Bundle, bundle_of_card
from core.export.exporter import Exporter, refuse_unknown
from core.files import json_text, read_json
from core.language import tr
from core.numbers import text

ORDER = 50


def _data(bundle: Bundle) -> str:
    """Write card and weights so that they end no comment."""
    whole = {"card": bundle.card(), "weights": {name: array.tolist() for name, array in bundle.weights.items()}}
    return json_text(whole).replace(">", "\\u003e").replace("<", "\\u003c")


def _columns(bundle: Bundle) -> list[str]:
    columns = (*bundle.pipeline.inputs, *bundle.pipeline.targets)
    return [f"{one_line(c.name)} {one_line(c.describe())}{_dates(c)}" for c in columns]


def _dates(column: FittedColumn) -> str:
    """Write how the nodes of a date follow from its parts."""
    if column.kind != "date":
        return ""
    return f" = {', '.join(formulas(column.state))}; month and day count from 1, the weekday from 0 (Monday)"


def _rows(bundle: Bundle) -> list[list[str]]:
    names = [c.name for c in bundle.pipeline.inputs]
    head = [*names, *(f"output {n}" for n in bundle.pipeline.output_names)]
    cells = [
        [*(_cell(row[n]) for n in names), *map(text, outputs)]
        for row, outputs in zip(bundle.rows, bundle.outputs.tolist(), strict=True)
    ]  # fmt: skip
    return [head, *cells]


def _cell(value: float | str | None) -> str:
    return "" if value is None else value if isinstance(value, str) else text(value)


def _plain(words: str) -> str:
    """Write a text so that Markdown takes none of it for more."""
    return re.sub(r"([\\`*_{}\[\]()#+!|<>~$&-])", r"\\\1", one_line(words))


def markdown(bundle: Bundle) -> str:
    """Write the equations as Markdown."""
    lines = [f"# {_plain(bundle.name)}", "", "## Preprocessing", ""]
    lines += [f"- {_plain(words)}" for words in _columns(bundle)]
    lines += ["", "## Equations", ""]
    for words, equation in equations(bundle):
        lines += [f"{words}", "", f"$${equation}$$", ""]
    lines += [f"$${line}$$\n" for line in definitions(bundle)]
    lines += ["## Weights", ""]
    for name, equation in matrices(bundle):
        lines += [f"{_plain(name)}", "", f"$${equation}$$", ""]
    head, *rows = [[_plain(cell) for cell in row] for row in _rows(bundle)]
    lines += ["## Test rows", "", f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    lines += [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([*lines, "", f"<!-- deepstep {_data(bundle)} -->", ""])


def latex(bundle: Bundle) -> str:
    """Write the equations as a LaTeX document."""
    lines = [
        r"\documentclass{article}", r"\usepackage[utf8]{inputenc}", r"\usepackage{amsmath,longtable}",
        r"\setcounter{MaxMatrixCols}{20}", r"\begin{document}", rf"\section*{{{tex(one_line(bundle.name))}}}",
        r"\subsection*{Preprocessing}", r"\begin{itemize}",
    ]  # fmt: skip
    lines += [rf"\item {_math_safe(words)}" for words in _columns(bundle)]
    lines += [r"\end{itemize}", r"\subsection*{Equations}"]
    for words, equation in equations(bundle):
        lines += [_math_safe(words), rf"\[ {equation} \]"]
    lines += [rf"\[ {line} \]" for line in definitions(bundle)]
    lines += [r"\subsection*{Weights}"]
    lines += [rf"\[ {equation} \]" for _, equation in matrices(bundle)]
    head, *rows = [[_math_safe(cell) for cell in row] for row in _rows(bundle)]
    lines += [r"\subsection*{Test rows}", rf"\begin{{longtable}}{{{'l' * len(head)}}}"]
    lines += [" & ".join(row) + r" \\" for row in [head, *rows]]
    return "\n".join([*lines, r"\end{longtable}", r"\end{document}", f"% deepstep {_data(bundle)}", ""])


def _math_safe(words: str) -> str:
    """Write a text with the signs that are used in sentences."""
    signs = {"×": r"$\times$", "−": "$-$", "÷": r"$\div$", "·": r"$\cdot$", "→": r"$\to$", "≈": r"$\approx$"}
    return "".join(signs.get(letter, tex(letter)) for letter in words)


def _reader(write: Callable[[Bundle], str]) -> Callable[[Path], Bundle]:
    def read(path: Path) -> Bundle:
        content = read_text(path)
        found = re.search(r"^(?:<!--|%) deepstep (\{[^\n]*\})(?: -->)?$", content, re.MULTILINE)
        if found is None:
            raise UserError(tr("its card is missing; export it again."))
        whole = read_json(found[1].encode(), "its card")
        weights = {name: np.array(values, dtype=np.float64) for name, values in whole["weights"].items()}
        bundle = bundle_of_card(whole["card"], weights)
        if write(bundle) != content:
            raise UserError(tr("it was changed after Deepstep wrote it, so its equations need not be the network's."))
        return bundle

    return read


EXPORTERS = (
    Exporter(
        "markdown", tr("Equations (Markdown)"), ".md", program(markdown), _reader(markdown), group="text",
        summary=tr("Every layer as an equation, with its numbers; GitHub and notebooks show it."),
        refuses=refuse_unknown("Markdown", knows),
    ),
    Exporter(
        "latex", tr("Equations (LaTeX)"), ".tex", program(latex), _reader(latex), group="text",
        summary=tr("The same as a LaTeX document."), refuses=refuse_unknown("LaTeX", knows),
    ),
)  # fmt: skip
