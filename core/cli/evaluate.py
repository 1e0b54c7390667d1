"""`evaluate`: tell how good a trained network is on the rows of its project."""

from __future__ import annotations

import argparse
import math
from typing import Any

from core import numbers
from core.cli._command import Command, print_json, table
from core.cli._progress import Meter
from core.cli._streams import open_project
from core.errors import UserError
from core.evaluating.calibration import LIKELIEST, calibration
from core.evaluating.confusion import by_class, confused, counts_of
from core.evaluating.figures import Figure, Figures, label_of, side_by_side
from core.evaluating.judged import PARTS, Judged, judge, usual_part
from core.evaluating.listing import lines, worst
from core.evaluating.residuals import residuals_of
from core.evaluating.thresholds import rankings
from core.metrics import METRICS

ORDER = 24
MOST_CLASSES = 12
"""With more classes the most frequent mistakes are printed in place of the whole matrix."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("file", metavar="FILE", help="A project (.deepstep).")
    parser.add_argument("--source", metavar="FILE", help="Where the file is now whose rows the project streams.")
    parser.add_argument(
        "--part", choices=tuple(PARTS), help="Whose rows are looked at closely; by default validation, else test."
    )
    parser.add_argument("--worst", type=_count, default=5, metavar="N", help="List so many rows with the largest loss.")
    parser.add_argument("--json", action="store_true", help="Print what is found as one JSON object.")


def run(arguments: argparse.Namespace) -> int:
    """Measure and tell."""
    project = open_project(arguments.file, arguments.source)
    data = project.dataset()
    part = arguments.part or usual_part(data)
    with Meter() as meter:
        judged = judge(project, data, part, told=lambda share: meter.part(share / 2, "predicting"))
        found = side_by_side(project, data, told=lambda share: meter.part(0.5 + share / 2, "measuring"))
    if arguments.json:
        print_json({"name": project.name, "task": judged.task, **_described(judged, found, arguments.worst)})
    else:
        print(_text(project.name, judged, found, arguments.worst))
    return 0


def _described(judged: Judged, found: tuple[Figures, ...], most: int) -> dict[str, Any]:
    told: dict[str, Any] = {
        "part": judged.part,
        "figures": {
            one.part: {"rows": one.rows, **{kind: _json_figure(figure) for kind, figure in one.by_kind.items()}}
            for one in found
        },
    }
    if judged.task == "regression":
        told["residuals"] = [_residuals(judged, target) for target in range(len(judged.names))]
    else:
        told["confusion"] = [_confusion(judged, target) for target in range(_matrices(judged))]
        told["ranking"] = _ranking(judged)
        told["calibration"] = _calibration(judged)
    told["worst"] = [
        {"row": line.row + 1, "truth": line.truth, "prediction": line.prediction, "loss": _finite(line.loss)}
        for line in lines(judged, worst(judged)[:most])
    ]
    return told


def _residuals(judged: Judged, target: int) -> dict[str, Any]:
    found = residuals_of(judged, target)
    counts, edges = found.bars
    return {
        "target": found.name, "mean": _finite(found.mean), "standard_deviation": _finite(found.spread),
        "counts": counts.tolist(), "edges": edges.tolist(),
    }  # fmt: skip


def _confusion(judged: Judged, target: int) -> dict[str, Any]:
    counts, names = counts_of(judged, target), judged.pipeline.answer_names
    classes = [
        {
            "class": one.name, "rows": one.rows, "called": one.called, "precision": _finite(one.precision),
            "recall": _finite(one.recall), "recall_interval": [_finite(one.recall_low), _finite(one.recall_high)],
            "f1": _finite(one.f1),
        }
        for one in by_class(counts, names)
    ]  # fmt: skip
    about = {"target": judged.names[target]} if judged.task == "labels" else {}
    return {**about, "classes": list(names), "counts": counts.tolist(), "by_class": classes}


def _ranking(judged: Judged) -> dict[str, Any]:
    found = rankings(judged)
    each = [
        {"class": one.name, "auc": _finite(one.area), "average_precision": _finite(one.average_precision)}
        for one in found.each
    ]
    if found.micro is None:
        return {"each": each}
    return {
        "each": each, "macro_auc": _finite(found.macro_area), "micro_auc": _finite(found.micro.area),
        "macro_average_precision": _finite(found.macro_average_precision),
        "micro_average_precision": _finite(found.micro.average_precision),
    }  # fmt: skip


def _calibration(judged: Judged) -> dict[str, Any] | None:
    try:
        found = calibration(judged, LIKELIEST)
    except UserError:
        return None
    return {"ece": _finite(found.ece), "brier": _finite(found.brier)}


def _text(name: str, judged: Judged, found: tuple[Figures, ...], most: int) -> str:
    part = PARTS[judged.part]
    parts = [f"figures of {name}, with their 95 % intervals", _figures_text(judged, found)]
    if judged.task == "regression":
        parts += [f"residuals (target − prediction) on {part}", _residuals_text(judged)]
    else:
        for target in range(_matrices(judged)):
            about = f" of {judged.names[target]}" if judged.task == "labels" else ""
            parts += [f"confusion{about} on {part}: a row for each true class", _confusion_text(judged, target)]
        parts += [f"ranking on {part}", _ranking_text(judged)]
        parts += [f"calibration on {part}", _calibration_text(judged)]
    worst_rows = lines(judged, worst(judged)[:most])
    if worst_rows:
        rows = [(f"row {w.row + 1}", w.truth, w.prediction, numbers.text(w.loss)) for w in worst_rows]
        parts += [f"largest loss on {part}", table([("", "truth", "prediction", "loss"), *rows], "    ")]
    return "\n".join(parts)


def _figures_text(judged: Judged, found: tuple[Figures, ...]) -> str:
    head = ("", *(PARTS[one.part] for one in found))
    rows = [("rows", *(str(one.rows) for one in found))]
    for kind in found[0].by_kind:
        rows.append((label_of(kind, judged.task), *(_figure_text(kind, one.by_kind[kind]) for one in found)))
    return table([head, *rows], "    ")


def _figure_text(kind: str, figure: Figure) -> str:
    share = kind in METRICS and METRICS[kind].share
    value, low, high = (_value(number, share) for number in (figure.value, figure.low, figure.high))
    return f"{value} ({low} to {high})" if math.isfinite(figure.low) else value


def _value(number: float, share: bool) -> str:
    if math.isnan(number):
        return "none"
    return f"{number:.1%}" if share else numbers.text(number)


def _residuals_text(judged: Judged) -> str:
    rows = []
    for target in range(len(judged.names)):
        found = residuals_of(judged, target)
        mean, spread = numbers.text(found.mean), numbers.text(found.spread)
        rows.append((found.name, f"mean {mean}", f"standard deviation {spread}"))
    return table(rows, "    ")


def _confusion_text(judged: Judged, target: int) -> str:
    counts, names = counts_of(judged, target), judged.pipeline.answer_names
    classes = by_class(counts, names)
    if len(names) > MOST_CLASSES:
        wrong = [(names[true], "taken for", names[called], f"{rows} rows") for true, called, rows in confused(counts)]
        return table(wrong, "    ") or "    no mistakes"
    head = ("true", *names, "recall", "")
    rows = [
        (name, *map(str, line), _value(one.recall, True), f"({_value(one.recall_low, True)} to "
         f"{_value(one.recall_high, True)})")
        for name, line, one in zip(names, counts.tolist(), classes, strict=True)
    ]  # fmt: skip
    last = ("precision", *(_value(one.precision, True) for one in classes), "", "")
    return table([head, *rows, last], "    ")


def _ranking_text(judged: Judged) -> str:
    found = rankings(judged)
    rows = [(one.name, _value(one.area, False), _value(one.average_precision, False)) for one in found.each]
    rows = rows if len(rows) <= MOST_CLASSES else []
    if found.micro is not None:
        rows += [
            ("macro", _value(found.macro_area, False), _value(found.macro_average_precision, False)),
            ("micro", _value(found.micro.area, False), _value(found.micro.average_precision, False)),
        ]
    return table([("", "ROC AUC", "average precision"), *rows], "    ")


def _calibration_text(judged: Judged) -> str:
    found = _calibration(judged)
    if found is None:
        return "    none: the outputs are no probabilities"
    return f"    ECE {numbers.text(found['ece'])}, Brier score {numbers.text(found['brier'])}"


def _matrices(judged: Judged) -> int:
    return len(judged.names) if judged.task == "labels" else 1


def _json_figure(figure: Figure) -> dict[str, float | None]:
    return {"value": _finite(figure.value), "low": _finite(figure.low), "high": _finite(figure.high)}


def _finite(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit():
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 0")
    return int(text)


COMMANDS = (
    Command(
        "evaluate", "Tell how good a trained network is: metrics with intervals, confusion, worst rows.", declare, run
    ),
)
