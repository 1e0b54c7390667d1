"""How much each setting mattered, as bars with words; calculated beside the window."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from core.language import tr
from core.sweeps.board import Board
from core.sweeps.importance import LEAST, METHODS, Importance, importance
from gui import background, theme
from gui.background import Job
from gui.plots import base, export, look
from gui.tokens import NOTE, SMALL
from gui.widgets import Choice

ROW, MOST_ROW, NAME = 16.0, 34.0, 160.0
FIRST = tr("From {least} finished trials on: what each setting explains.", least=LEAST)


class SharesPlot(base.Plot):
    """A bar for each setting; their shares add up to 100 %."""

    about = tr("How much of what set the trials apart each setting explains.")

    def __init__(self) -> None:
        """Start empty."""
        super().__init__("sweep.importance", tr("Importance"), FIRST)
        self.found: Importance | None = None
        self.method = Choice("sweep.importance.method", {kind: words.split(":")[0] for kind, words in METHODS.items()})
        self.method.setAccessibleName(tr("Method"))
        self.method.setToolTip("\n".join(METHODS.values()))
        self.method.chosen.connect(lambda _: self._ask(anew=True))
        self.header_row.insertWidget(self.header_row.count() - 1, self.method)
        self._board: Board | None = None
        self._of: tuple[object, ...] = ()
        self.job: Job | None = None

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(420, 240)

    def show_board(self, board: Board | None) -> None:
        """Take another board; it is asked for only while this is on show."""
        self._board = board
        if board is None:
            self.found, self._of = None, ()
            self.clear(FIRST)
        self._ask()

    def showEvent(self, event: object) -> None:  # noqa: D102
        super().showEvent(event)  # type: ignore[arg-type]
        self._ask()

    def _ask(self, anew: bool = False) -> None:
        """Calculate where there is something new: one at a time, the newest board last."""
        board, method = self._board, self.method.current()
        if board is None or not self.isVisible() or (self.job is not None and self.job.running):
            return
        of = (tuple((row.number, row.value) for row in board.ranking), method)
        if of == self._of and not anew:
            return
        self._of = of
        if self.found is None:
            self.clear(tr("Calculating …") if len(board.ranking) >= LEAST else FIRST)
        self.job = background.run(
            lambda _: importance(board, method), self._take, self._none, tr("Importance"), self, after=None
        )

    def _take(self, found: Importance) -> None:
        self.found = found
        self.setToolTip(found.words)
        self.set_note(tr("{trials} trials", trials=found.trials))
        self.filled(found.words)
        self.job = None
        self._ask()

    def _none(self, sentence: str) -> None:
        self.found, self.job = None, None
        self.clear(sentence.removeprefix("Importance: "))
        self._ask()

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        assert self.found is not None
        look.paint_ground(painter, area, self.hasFocus())
        words = area.adjusted(8, 6, -8, 0)
        words.setHeight(34)
        painter.setFont(look.small_font(SMALL))
        painter.setPen(theme.color("text"))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(words, flags, self.found.words)
        shares = self.found.shares
        room = area.adjusted(8, 44, -8, -6)
        height = min(max(room.height() / len(shares), ROW), MOST_ROW)
        for place, (name, share) in enumerate(shares):
            row = QRectF(room.left(), room.top() + place * height, room.width(), height)
            if row.bottom() <= room.bottom() + 1:
                self._paint_bar(painter, row, name, share)

    def _paint_bar(self, painter: QPainter, row: QRectF, name: str, share: float) -> None:
        painter.setFont(look.small_font(NOTE))
        painter.setPen(theme.color("muted"))
        width = min(NAME, row.width() / 3)
        label = QRectF(row.left(), row.top(), width - 8, row.height())
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, int(label.width()))
        painter.drawText(label, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), shown)
        room = row.width() - width - 48
        bar = QRectF(row.left() + width, row.center().y() - 6, max(room * share, 1.0), 12)
        painter.fillRect(bar, theme.color("accent"))
        painter.setPen(theme.color("text"))
        number = QRectF(bar.right() + 6, row.top(), 48, row.height())
        painter.drawText(number, int(Qt.AlignmentFlag.AlignVCenter), f"{100 * share:.1f} %")

    def table(self) -> export.Table:  # noqa: D102
        shares = self.found.shares if self.found is not None else ()
        return ("setting", "share"), ([name for name, _ in shares], [share for _, share in shares])
