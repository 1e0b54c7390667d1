"""What the commands for teaching do, by their ids."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from gui.teach.answers import AnswersFile
from gui.teach.homework import HomeworkDialog

if TYPE_CHECKING:
    from gui.main_window import MainWindow


def teach_handlers(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """Give a function for every action of the menu Teach."""
    answers = AnswersFile(window, window.session)
    return {
        "teach.homework": lambda: HomeworkDialog(window, window.session).show(),
        "teach.answers": answers.ask,
    }
