"""Pictures of the diagram at every scale, for docs/editor.md.

python3 run.py python -m bench.pictures FOLDER
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

SIZE = (1440, 900)
SETTLED_SECONDS = 1.5
"""Long enough for what is calculated beside the window."""


def main(folder: Path) -> None:
    """Draw every scene in Build mode, in turns dark and light."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from bench.scenes import SCENES
    from gui import create_window, theme
    from gui.application import application

    folder.mkdir(parents=True, exist_ok=True)
    app: QApplication = application()
    window = create_window()
    window.resize(*SIZE)
    window.show()
    for place, (name, make) in enumerate(SCENES.items()):
        theme.apply(app, ("dark", "light")[place % 2])
        window.session.open(make(), None, bundled=True)
        window.session.set_mode("build")
        settle(app)
        path = folder / f"{name.replace(' ', '-').replace('×', 'x')}.png"
        window.grab().save(str(path))
        print(path, flush=True)
    window.session.training.abandon()
    window.session.undo_stack.setClean()
    window.close()


def settle(app: object) -> None:
    """Let the window draw until what goes on beside it is done."""
    until = time.monotonic() + SETTLED_SECONDS
    while time.monotonic() < until:
        app.processEvents()  # type: ignore[attr-defined]
        time.sleep(0.005)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Give the folder for the pictures.")
    main(Path(sys.argv[1]))
