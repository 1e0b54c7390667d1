"""The project as a file that is dragged from the window's title into a folder, a mail or another program."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QUrl

from core.errors import UserError
from core.language import tr
from core.runs.run import total
from gui.carry.pictures import folder
from gui.session import Session

MOST_BYTES = 8_000_000
"""Of a larger project no copy is written while the mouse waits."""


def project_data(session: Session) -> QMimeData | None:
    """Give the project's file: the saved one where nothing has changed since, else a copy as it is now.

    None, and a sentence in the window, where it is too large for that or cannot be written.
    """
    from core.project_file import save_project

    path, project = session.path, session.newest
    if path is None or session.edited or not path.exists():
        if total(list(project.runs)) + 8 * project.weights.numbers > MOST_BYTES:
            session.tell(tr("{name} is large: save it first (Ctrl+S), then drag it.", name=project.name))
            return None
        path = folder() / f"{project.name}.deepstep"
        try:
            save_project(path, project)
        except UserError as problem:
            session.tell(str(problem))
            return None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    data.setText(str(path))
    return data
