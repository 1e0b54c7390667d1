"""The welcome page: lessons, examples, the user's own files. It comes by itself at the first start only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.language import tr
from gui import settings
from gui.scaling import roomy
from gui.tokens import EDGE, GAP
from gui.widgets import Card, ElidedLabel, Section, push_button

if TYPE_CHECKING:
    from gui.main_window import MainWindow

MOST_RECENT = 4
WAYS = (
    ("tour", tr("One-minute tour"), tr("Look around once, and end with a trained network."), tr("Start the tour")),
    (
        "lessons",
        tr("Lessons"),
        tr("From the first neuron to your own network: short steps in the live window."),
        tr("Open the lessons"),
    ),
    (
        "examples",
        tr("Examples"),
        tr("Ready data sets with a network that suits them, to play with."),
        tr("Choose an example"),
    ),
    (
        "csv",
        tr("Your own table"),
        tr("A CSV or spreadsheet file: see it, train on it, take the network with you."),
        tr("Open a table"),
    ),
)


class Welcome(QDialog):
    """Says what can be done first; every way is in the menus too, and Escape goes straight to the window."""

    def __init__(self, window: MainWindow) -> None:
        """Stand before `window`."""
        super().__init__(window)
        self.setObjectName("dialog.welcome")
        self.setWindowTitle(tr("Welcome to Deepstep"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        title, about = (
            QLabel(tr("See deep learning happen, number by number.")),
            QLabel(
                tr("Where would you like to begin? This page comes by itself only once; it stays in the menu Help.")
            ),
        )
        title.setProperty("look", "title")
        about.setProperty("look", "muted")
        about.setWordWrap(True)
        grid = QGridLayout()
        grid.setSpacing(EDGE)
        for place, way in enumerate(WAYS):
            grid.addWidget(self._card(*way), place // 2, place % 2)
        foot = QHBoxLayout()
        foot.addStretch(1)
        look = push_button(
            "welcome.close",
            tr("Just look around"),
            tr("Close this page; the first example begins to learn"),
            self.accept,
        )
        foot.addWidget(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * EDGE, 2 * EDGE, 2 * EDGE, EDGE)
        column.setSpacing(EDGE)
        column.addWidget(title)
        column.addWidget(about)
        column.addLayout(grid)
        column.addWidget(Section(tr("Recent files")))
        column.addWidget(self._recent())
        column.addStretch(1)
        column.addLayout(foot)
        self.resize(roomy(self, 700, 500))

    def _card(self, name: str, title: str, about: str, does: str) -> QWidget:
        head, words = QLabel(title), QLabel(about)
        head.setProperty("look", "value")
        words.setProperty("look", "muted")
        words.setWordWrap(True)
        button = push_button(f"welcome.{name}", does, about, self._then(self._way(name)))
        if name == "tour":
            button.setProperty("look", "primary")
            button.setDefault(True)
        card = Card(f"welcome.card.{name}", head, words)
        card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _way(self, name: str) -> Callable[[], object]:
        learning, documents = self._window.learning, self._window.documents
        ways: dict[str, Callable[[], object]] = {
            "tour": learning.show_tour, "lessons": learning.show_lessons, "examples": documents.choose_example,
            "csv": documents.ask_import,
        }  # fmt: skip
        return ways[name]

    def _recent(self) -> QWidget:
        """List the files that were open last."""
        files, holder = settings.recent_files()[:MOST_RECENT], QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        for place, path in enumerate(files):
            button = push_button(f"welcome.recent.{place}", path.name, str(path), self._then(self._opener(path)))
            button.setProperty("look", "flat")
            rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if not files:
            none = ElidedLabel(tr("Projects that you save or open will stand here."))
            none.setObjectName("welcome.no_recent")
            none.setProperty("look", "muted")
            rows.addWidget(none)
        return holder

    def _opener(self, path: Path) -> Callable[[], object]:
        return lambda: self._window.open_path(path)

    def _then(self, act: Callable[[], object]) -> Callable[[], object]:
        """Close the page first: what follows may have a window of its own."""

        def run() -> None:
            self.done(QDialog.DialogCode.Rejected)
            act()

        return run
