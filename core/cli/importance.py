"""`importance`: tell which input columns a trained network's answers hang on."""

from __future__ import annotations

import argparse
import math
from typing import Any

import numpy as np

from core import fields, numbers
from core.cli._command import Command, add_setting, print_json, table
from core.cli._progress import Meter
from core.cli._streams import open_project
from core.data.table import listing
from core.errors import UserError
from core.evaluating.judged import PARTS, usual_part
from core.fields import FieldInfo
from core.importance import METHODS, Importance, Method, Question
from core.importance.integrated import IntegratedGradients, OfRow, baseline_of, of_row

ORDER = 26
MOST_ANSWERS, MOST_COLUMNS = 6, 30


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("file", metavar="FILE", help="A project (.deepstep).")
    parser.add_argument("--source", metavar="FILE", help="Where the file is now whose rows the project streams.")
    parser.add_argument("--method", choices=tuple(METHODS), default="permutation", help=_kinds())
    parser.add_argument("--part", choices=tuple(PARTS), help="Whose rows are looked at; by default validation.")
    parser.add_argument(
        "--of", metavar="ROW", type=int, help="With integrated: what each column adds to one answer of this row."
    )
    parser.add_argument("--answer", metavar="NAME", help="With --of: which class or target; by default the likeliest.")
    group = parser.add_argument_group("settings of the methods")
    for info in _settings().values():
        add_setting(group, info, f"--{info.name}")
    parser.add_argument("--json", action="store_true", help="Print what is found as one JSON object.")


def run(arguments: argparse.Namespace) -> int:
    """Measure and tell."""
    method = _method(arguments)
    if arguments.of is not None and not isinstance(method, IntegratedGradients):
        raise UserError("--of needs --method integrated.")
    project = open_project(arguments.file, arguments.source)
    data = project.dataset()
    question = Question(project, data, arguments.part or usual_part(data), project.weights)
    if arguments.of is not None and isinstance(method, IntegratedGradients):
        _tell_row(question, method, arguments)
        return 0
    with Meter() as meter:
        found = method.measure(question, lambda share: meter.part(share, "measuring"))
    if arguments.json:
        print_json({"name": project.name, "method": method.kind, **_described(found, method)})
    else:
        print(_text(found, method))
    return 0


def _method(arguments: argparse.Namespace) -> Method:
    """Make the method with the settings that were given.

    Raises:
        UserError: when one of them is none of the method's.
    """
    chosen = METHODS[arguments.method]
    given = {name: getattr(arguments, name) for name in _settings() if getattr(arguments, name) is not None}
    known = {info.name for info in fields.settings_of(chosen)}
    wrong = next((name for name in given if name not in known), None)
    if wrong is not None:
        raise UserError(f"--{wrong} does not go with --method {chosen.kind}; it takes {_flags(known)}.")
    made: Method = fields.from_dict(chosen, given, chosen.label)
    return made


def _settings() -> dict[str, FieldInfo]:
    """List the settings of all methods by name."""
    return {info.name: info for method in METHODS.values() for info in fields.settings_of(method)}


def _flags(names: set[str]) -> str:
    return ", ".join(f"--{name}" for name in sorted(names))


def _kinds() -> str:
    return " ".join(f"{kind}: {method.summary}" for kind, method in METHODS.items())


def _described(found: Importance, method: Method) -> dict[str, Any]:
    columns = []
    for place in found.order():
        told: dict[str, Any] = {"column": found.columns[place]}
        for name, values in (("amounts", found.amounts), ("spread", found.spread), ("per_unit", found.per_unit)):
            if values is not None:
                told[name] = {answer: _finite(v) for answer, v in zip(found.answers, values[place], strict=True)}
        columns.append(told)
    about = {"part": found.part, "rows": found.rows, "of": found.whole, "settings": fields.to_dict(method)}
    return {**about, "words": found.words, "remark": found.remark, "columns": columns}


def _text(found: Importance, method: Method) -> str:
    several = len(found.answers) > 1
    answers = list(range(len(found.answers)))[:MOST_ANSWERS]
    head = ["", *(["mean"] if several else []), *(found.answers[answer] for answer in answers)]
    head += [f"± over {found.over}"] if not several else []
    head += ["per unit"] if found.per_unit is not None and not several else []
    rows = []
    for place in found.order()[:MOST_COLUMNS]:
        cells = [found.columns[place], *([_shown(found.mean[place])] if several else [])]
        cells += [_shown(found.amounts[place, answer]) for answer in answers]
        cells += [_shown(found.spread[place, 0])] if not several else []
        cells += [_shown(found.per_unit[place, 0])] if found.per_unit is not None and not several else []
        rows.append(tuple(cells))
    about = f"{found.rows} of {found.whole} rows" if found.rows < found.whole else f"{found.rows} rows"
    left = len(found.columns) - MOST_COLUMNS
    lines = [f"{method.label} on {PARTS[found.part]}, {about}", f"{found.words}.", table([tuple(head), *rows], "    ")]
    lines += [f"    … and {left} more columns; --json lists all"] if left > 0 else []
    lines += (
        [f"    {len(found.answers) - MOST_ANSWERS} more answers: --json"] if len(found.answers) > MOST_ANSWERS else []
    )
    return "\n".join([*lines, *([found.remark] if found.remark else [])])


def _tell_row(question: Question, method: IntegratedGradients, arguments: argparse.Namespace) -> None:
    data = question.data
    if not 1 <= arguments.of <= data.rows:
        raise UserError(f"--of: there is no row {arguments.of}; the table has rows 1 to {data.rows}.")
    x = np.array(data.x[arguments.of - 1])
    answer = _answer(question, x, arguments.answer)
    found = of_row(question, x, answer, baseline_of(question, method.baseline, method.row), method.steps)
    name = question.asked.names[answer]
    if arguments.json:
        print_json({"name": question.project.name, "row": arguments.of, "answer": name, **_row_json(found)})
        return
    order = np.argsort(-np.abs(found.amounts), kind="stable")[:MOST_COLUMNS]
    rows = [(found.columns[place], _shown(found.amounts[place])) for place in order]
    print(f"What each column adds to {name} in row {arguments.of}")
    print(table(rows, "    "))
    print(
        f"Sum {_shown(found.amounts.sum())}; from {_shown(found.before)} at the baseline to {_shown(found.answer)}, "
        f"the rest is {numbers.text(found.rest, 2)}"
    )


def _answer(question: Question, x: np.ndarray[Any, Any], name: str | None) -> int:
    names = question.asked.names
    if name is None:
        return int(np.argmax(question.asked.answers(x[None])[0])) if question.data.pipeline.class_names else 0
    if name not in names:
        raise UserError(f"--answer: {name!r} is none of {listing(names)}.")
    return names.index(name)


def _row_json(found: OfRow) -> dict[str, Any]:
    amounts = dict(zip(found.columns, found.amounts.tolist(), strict=True))
    return {"amounts": amounts, "answer": found.answer, "baseline": found.before, "rest": found.rest}


def _shown(value: float) -> str:
    return "none" if math.isnan(value) else numbers.text(float(value))


def _finite(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None


COMMANDS = (Command("importance", "Tell which input columns a trained network's answers hang on.", declare, run),)
