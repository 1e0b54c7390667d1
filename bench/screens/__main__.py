"""Pictures of every mode, dialog and theme, and what is wrong in them: `run.py python -m bench.screens FOLDER`."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

THEMES = ("dark", "light", "contrast")
SIZES = ("1024x700", "1440x900", "3840x2160")
SCALES = ("1", "2")


def parse(words: list[str]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser("bench.screens", description="Pictures of the window, and what is wrong in them.")
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("--themes", default=",".join(THEMES))
    parser.add_argument("--sizes", default=",".join(SIZES), help="such as 1100x700,1920x1200")
    parser.add_argument("--scales", default=",".join(SCALES), help="pixels of the screen per pixel, such as 1,1.5,3")
    parser.add_argument("--only", default="", help="some scenes and commands, such as train,file.export")
    parser.add_argument("--longer", action="store_true", help="every text 40 percent longer, as translations are")
    parser.add_argument("--text", type=int, default=100, help="size of writing in percent, such as 150")
    parser.add_argument("--language", default="", help="such as de")
    parser.add_argument("--no-dialogs", action="store_true", help="modes only")
    parser.add_argument("--scale", default="", help=argparse.SUPPRESS)
    return parser.parse_args(words)


def main(words: list[str]) -> int:
    """Draw in one process for each scale; give 1 where something is wrong."""
    arguments = parse(words)
    if arguments.scale:
        from bench.screens import drawing

        return drawing.draw(arguments)
    bad = 0
    for scale in arguments.scales.split(","):
        home = tempfile.mkdtemp()
        environment = {
            **os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_STATE_HOME": home,
        }  # fmt: skip
        command = [sys.executable, "-m", "bench.screens", *words, "--scale", scale]
        bad |= subprocess.run(command, env=environment, check=False).returncode
    return bad


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
