"""Shows in the status bar what goes on beside a window, the oldest first, with Cancel."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QObject, QTimer

from core.language import tr_n
from gui import background
from gui.background import Work
from gui.widgets import ProgressStrip

LOOK_MS = 100


class JobStrip(QObject):
    """Serves one window; work that ends before its time has come is never seen."""

    def __init__(self, window: QObject, strip: ProgressStrip) -> None:
        """Show the work of `window` in `strip`."""
        super().__init__(strip)
        self._window, self._strip = window, strip
        self.works: list[Work] = []
        self._parts: dict[Work, tuple[float, float | None]] = {}
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._show)
        background.desk().began.connect(self._on_began)
        strip.cancelled.connect(self.cancel)

    @property
    def shown(self) -> Work | None:
        """What the strip is about now."""
        now = monotonic()
        return next((work for work in self.works if work.after is not None and now - work.started >= work.after), None)

    def cancel(self) -> None:
        """Give up what is shown; before anything is shown, what was asked for last."""
        work = self.shown or (self.works[-1] if self.works else None)
        if work is not None:
            work.cancel()

    def _on_began(self, work: Work) -> None:
        if work.after is None or not work.running or not work.belongs_to(self._window):
            return
        self.works.append(work)
        work.progressed.connect(self._on_progressed)
        work.ended.connect(self._on_ended)
        self._look.start()
        self._show()

    def _on_progressed(self, part: float, left: float | None) -> None:
        work = self.sender()
        if isinstance(work, Work) and work in self.works:
            self._parts[work] = (part, left)
            if work is self.shown:
                self._show()

    def _on_ended(self) -> None:
        self.works = [work for work in self.works if work.running]
        self._parts = {work: part for work, part in self._parts.items() if work.running}
        self._show()

    def _show(self) -> None:
        work = self.shown
        if not self.works:
            self._look.stop()
        if work is None:
            self._strip.finish()
            return
        part, left = self._parts.get(work, (0.0, None))
        more = sum(1 for other in self.works if other is not work and other.after != background.LATER)
        text = f"{work.label}  {tr_n('(+{n})', '(+{n})', more)}" if more else work.label
        self._strip.show_progress(text, part, 1.0 if work in self._parts else 0.0, left)
