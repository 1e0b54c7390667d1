"""`predict`: let a trained network predict the rows of a file."""

from __future__ import annotations

import argparse
import csv
import io
import sys
from pathlib import Path
from typing import Any, BinaryIO

from core.backend import HostArray
from core.cli._command import Command, note, print_json
from core.cli._table import declare_read, read_table
from core.export.bundle import Model
from core.export.model import read_model
from core.files import atomic_write, check_writable

ORDER = 20


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "--model",
        metavar="FILE",
        required=True,
        help="An exported network (.npz, .json) or a project (.deepstep).",
    )
    parser.add_argument("--data", metavar="FILE", required=True, help="The rows; its columns are found by their names.")
    declare_read(parser)
    parser.add_argument("--out", metavar="OUT.csv", help="Write the predictions there instead of printing them.")
    parser.add_argument("--json", action="store_true", help="Print the predictions as one JSON object.")


def run(arguments: argparse.Namespace) -> int:
    """Predict, write, tell."""
    if arguments.out is not None:
        check_writable(arguments.out)
    model = read_model(arguments.model)
    table = read_table(arguments.data, arguments.read)
    outputs = model.predict(table)
    for sentence in model.pipeline.notes(table):
        note(sentence)
    rows = predictions(model, outputs)
    if arguments.out is not None:
        _write(Path(arguments.out), rows)
    if arguments.json:
        print_json({"model": model.name, "task": model.pipeline.task, "predictions": rows, "out": arguments.out})
    elif arguments.out is not None:
        print(f"{len(rows)} predictions written to {arguments.out}")
    else:
        sys.stdout.write(_csv(rows))
    return 0


def predictions(model: Model, outputs: HostArray) -> list[dict[str, Any]]:
    """Give each row as column → value: in the target's own unit, or the class and every class's output.

    `outputs` is (rows, n_out).
    """
    pipeline = model.pipeline
    words, target = pipeline.decode(outputs), pipeline.targets[0].name
    counted = "row" if all(known.name != "row" for known in pipeline.targets) else "row number"
    if pipeline.task == "regression":
        return [{counted: number, **values} for number, values in enumerate(words, 1)]
    rows = []
    for number, (values, row) in enumerate(zip(words, outputs.tolist(), strict=True), 1):
        shares = row if len(row) > 1 else [1 - row[0], row[0]]
        named = {f"{model.output_word} {name}": share for name, share in zip(pipeline.class_names, shares, strict=True)}
        rows.append({counted: number, target: values[target], **named})
    return rows


def _csv(rows: list[dict[str, Any]]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]) if rows else ["row"], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _write(path: Path, rows: list[dict[str, Any]]) -> None:
    def write(file: BinaryIO) -> None:
        file.write(_csv(rows).encode())

    atomic_write(path, write)


COMMANDS = (Command("predict", "Predict the rows of a CSV file with a trained network.", declare, run),)
