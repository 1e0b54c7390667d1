"""`predict`: let a trained network predict the rows of a file."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from core.cli._command import Command, note, print_json
from core.cli._progress import Meter
from core.cli._table import declare_read, read_table
from core.export.model import read_model
from core.files import check_writable
from core.predicting.asked import Asked
from core.predicting.files import csv_text, first_line, predict_table, write

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
    parser.add_argument("--keep", action="store_true", help="Write the columns of the file before the predictions.")
    parser.add_argument("--json", action="store_true", help="Print the predictions as one JSON object.")


def run(arguments: argparse.Namespace) -> int:
    """Predict, write, tell."""
    out = Path(arguments.out) if arguments.out is not None else None
    if out is not None:
        check_writable(out)
    model, table = read_model(arguments.model), read_table(arguments.data, arguments.read)
    with Meter() as meter:
        asked = Asked(model.spec, model.weights, model.pipeline)
        found = predict_table(asked, table, meter.part, first_line(Path(arguments.data), table.rows))
    for sentence in found.notes:
        note(sentence)
    kept = table if arguments.keep else None
    if out is not None:
        write(out, found.rows, kept)
    if arguments.json:
        told = {"model": model.name, "task": model.pipeline.task, "predictions": found.rows, "out": arguments.out}
        print_json(told)
    elif out is not None:
        print(f"{len(found.rows)} predictions written to {arguments.out}")
    else:
        sys.stdout.write(csv_text(found.rows, kept))
    return 0


COMMANDS = (Command("predict", "Predict the rows of a CSV file with a trained network.", declare, run),)
