"""The command `report`: the diagram draws the network offscreen, the rest is the core's."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from core.report_writing.content import paper
from core.report_writing.page import write_page


def main(arguments: argparse.Namespace) -> int:
    """Write a report; reads file, out, project and report_run of `arguments`.

    Raises:
        UserError: when it cannot be written.
    """
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from gui.application import application
    from gui.reports.network import network_svg

    application()
    path = Path(arguments.out)
    drawn = network_svg(arguments.project)
    written = paper(arguments.project, arguments.report_run, Path(arguments.file).name, drawn)
    if path.suffix.lower() == ".pdf":
        from gui.reports.pdf import write_pdf

        write_pdf(path, written)
    else:
        write_page(path, written)
    return 0
