"""The bench in a window of its own, for its tests: quicker than the whole window."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from core.project import Project
from core.start import example
from gui.actions import ACTIONS, build_actions
from gui.job_strip import JobStrip
from gui.panels.bench import Bench
from gui.session import Session
from gui.widgets import ProblemBar, ProgressStrip


class BenchShown(QMainWindow):
    """A session, the bench and a problem bar; what the commands of the bench do is done here, too."""

    def __init__(self, project: Project | str, page: str = "predict") -> None:
        """Show `page` on `project` or on the example of this name."""
        super().__init__()
        self.setObjectName("window")
        self.session = Session(example(project) if isinstance(project, str) else project)
        self.problem, self.progress = ProblemBar(), ProgressStrip()
        self.session.problem_found.connect(self.problem.show_problem)
        handlers = {spec.id: (lambda: None) for spec in ACTIONS}
        handlers |= {
            "data.predict_file": lambda: self.bench.files.ask(), "edit.undo": self.session.undo,
            "edit.redo": self.session.redo,
        }  # fmt: skip
        self.actions: dict[str, QAction] = build_actions(self, handlers)  # type: ignore[assignment]
        self.bench = Bench(self.session, self.actions)
        self.jobs = JobStrip(self, self.progress)
        body = QWidget()
        column = QVBoxLayout(body)
        for part in (self.problem, self.bench, self.progress):
            column.addWidget(part)
        self.setCentralWidget(body)
        self.resize(1000, 800)
        self.bench.show_page(page)
        self.show()
