"""`demo`: train a bundled example without a window and leave its results in a folder."""

from __future__ import annotations

import argparse
from pathlib import Path

from core.cli import screenshot
from core.cli._command import Command
from core.cli._training import outcome_text, train, write_outputs
from core.errors import UserError
from core.start import example

ORDER = 60
EXAMPLE = "spirals"
FOLDER = "deepstep-demo"


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--folder", default=FOLDER, help=f"Where the results go (./{FOLDER}).")


def run(arguments: argparse.Namespace) -> int:
    """Train, write project, weights and picture, and say where they are."""
    folder = Path(arguments.folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"{folder}: this folder cannot be made ({error.strerror}); choose --folder.") from error
    project = example(EXAMPLE)
    print(f"training the bundled example {project.name!r} without a window", flush=True)
    outcome = train(project, "auto")
    save, exports = (
        str(folder / f"{EXAMPLE}.deepstep"),
        [str(folder / f"{EXAMPLE}{end}") for end in (".npz", ".json")],
    )
    write_outputs(outcome.project, save, exports)
    print(outcome_text(outcome, save, exports), flush=True)
    if arguments.draw is None:
        return 0
    picture = str(folder / "window.png")
    code: int = arguments.draw(_picture_words(picture, save))
    print(f"picture of the window in {picture}")
    return code


def _picture_words(out: str, file: str) -> argparse.Namespace:
    """What `screenshot OUT FILE` would be given: that command's own options, so none is ever missing."""
    parser = argparse.ArgumentParser()
    parser.set_defaults(command="screenshot")
    screenshot.declare(parser)
    return parser.parse_args([out, file])


COMMANDS = (Command("demo", "Train a bundled example and write project, weights and a picture.", declare, run),)
