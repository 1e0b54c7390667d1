"""Training on to another moment beside the window, for the debugger."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import UserError
from core.language import tr
from core.next_batch import Frame
from gui import background

if TYPE_CHECKING:
    from gui.session import Session

Work = Callable[[background.Report], Frame | None]


class Travel(QObject):
    """One journey at a time; whoever waits is given the frame where it ended.

    Signals:
        progressed: how far it is, from 0 to 1; 1 at the end, whatever the end is.
    """

    progressed = Signal(float)

    def __init__(self, session: Session) -> None:
        """Wait."""
        super().__init__(session)
        self._session = session
        self._job: background.Job | None = None

    @property
    def running(self) -> bool:
        """Whether somebody waits for a moment."""
        return self._job is not None and self._job.running

    def start(self, work: Work, arrived: Callable[[Frame], None]) -> None:
        """Do `work` beside the window; a UserError of either becomes the problem bar's sentence."""

        def done(frame: Frame | None) -> None:
            self._end()
            if frame is not None:
                arrived(frame)

        def failed(sentence: str) -> None:
            self._end()
            self._session.tell(sentence)

        self.give_up()
        self.progressed.emit(0.0)
        self._job = background.run(work, done, failed, tr("Training on"), self, after=None)
        self._job.progressed.connect(lambda part, _left: self.progressed.emit(min(part, 0.999)))

    def give_up(self) -> None:
        """Stop; nobody is given anything."""
        job = self._job
        if job is not None and job.running:
            job.cancel()
            self._end()

    def _end(self) -> None:
        self._job = None
        self.progressed.emit(1.0)


def told(session: Session, task: Callable[[], object]) -> bool:
    """Do `task`; a UserError is shown in the problem bar. Gives True where it was done."""
    try:
        task()
    except UserError as error:
        session.tell(str(error))
        return False
    session.tell("")
    return True
