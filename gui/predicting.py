"""Predict, then reveal: the next number is kept back until the learner has typed it or given up."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.cursor import Cursor
from core.explanation import Explanation, Ref
from core.judging.record import MOST, Answer, Score, score
from core.language import tr
from core.walk import Walk
from gui.stepping_place import Gate

if TYPE_CHECKING:
    from core.judging.judge import Verdict
    from gui.session import Session

OPEN = tr("Type the next number first, take a hint, or let it be shown.")


class Predicting(QObject, Gate):
    """Stands at the stepping's gate.

    Attributes:
        on: whether numbers are asked for.  every: which ones, see `core.judging.choosing`.
        asking: the step whose number is asked for now, None for none.
        verdict: what was said about the last answer.  shown: how many hints are.
        answers: all answers of this session, the latest last.

    Signals:
        changed: any of these is another.  wanted: the field for the answer should have the keyboard.
    """

    changed = Signal()
    wanted = Signal()

    def __init__(self, session: Session) -> None:
        """Stand aside until it is put on."""
        from core.judging.judge import DIGITS

        super().__init__(session)
        self._session = session
        self.on, self.every, self.digits = False, "1", DIGITS
        self.asking: int | None = None
        self.verdict: Verdict | None = None
        self.shown = self._tries = 0
        self.answers: list[Answer] = []
        self._walk: Walk | None = None
        self._free, self._since = -1, 0.0
        self._done: dict[tuple[int, ...], int] = {}
        self._coming: tuple[Walk, str, int | None] | None = None
        self._met: Walk | None = None
        session.stepping.gate = self
        session.stepping.moved.connect(self._moved)
        session.mode_changed.connect(self._mode_changed)

    # How it goes

    def set_on(self, on: bool) -> None:
        """Begin to ask at the next number, or stop asking."""
        if on == self.on:
            return
        self.on = on
        self._done.clear()
        self._walk = self._coming = None
        self._met = self._session.stepping.walk
        self._close()
        walk = self._session.stepping.walk
        if on and walk is not None:
            self._walk, self._free = walk, self._session.stepping.known
            self._ask_if_next(walk)
        self.changed.emit()
        self._session.stepping.moved.emit()

    def set_every(self, every: str) -> None:
        """Choose which numbers are asked for; an open question of another kind is let go."""
        from core.judging.choosing import EVERY

        if every not in EVERY or every == self.every:
            return
        self.every = every
        walk = self._session.stepping.walk
        if self.on and walk is not None:
            self._close()
            self._ask_if_next(walk)
        self.changed.emit()

    @property
    def score(self) -> Score:
        """How this session went so far."""
        return score(self.answers)

    def told(self) -> Explanation | None:
        """Give the step that is asked for."""
        walk = self._walk
        return walk[self.asking] if walk is not None and self.asking is not None else None

    def hints(self) -> tuple[str, ...]:
        """Give the hints that are shown."""
        from core.judging.hints import hints

        told = self.told()
        return hints(told)[: self.shown] if told is not None else ()

    def hides(self, walk: Walk, step: int | None) -> bool:
        """Tell whether a step's number must not be seen, wherever it might be: it has not been come to yet."""
        return self.on and step is not None and step > self._known(walk)

    def hides_slope(self, walk: Walk, ref: Ref) -> bool:
        """Tell whether the slope of a weight must not be found by trying either."""
        return self.on and self.hides(walk, walk.find(ref, "backward"))

    # At the gate

    def admit(self, walk: Walk, place: Cursor) -> Cursor:
        """Let the cursor go as far as before the next question, and ask it there."""
        if not self.on:
            return place
        free = self._known(walk)
        if place.step <= free:
            return place
        asked = self._next(walk, free)
        if asked is None or place.step < asked:
            self._know(walk, place.known)
            return place
        self._know(walk, asked - 1)
        if self.asking != asked:
            self._ask(asked)
        self._session.player.pause()
        self.wanted.emit()
        return Cursor(asked - 1)

    def holds(self, walk: Walk) -> bool:
        """Keep this update until its questions are answered."""
        if not self.on:
            return False
        asked = self._next(walk, self._known(walk))
        if asked is None:
            return False
        self._session.player.pause()
        self._session.stepping.go_to(asked)
        self._session.tell(OPEN)
        return True

    def _next(self, walk: Walk, free: int) -> int | None:
        """Give the next question, looked for only once: playing asks at every step, and there may be thousands."""
        from core.judging.choosing import next_asked

        kept = self._coming
        if kept is None or kept[0] is not walk or kept[1] != self.every or (kept[2] is not None and kept[2] <= free):
            kept = self._coming = walk, self.every, next_asked(walk, free, self.every)
        return kept[2]

    def _known(self, walk: Walk) -> int:
        if walk is not self._walk:
            if self._walk is None or not _same_numbers(walk, self._walk):
                self._done.clear()
            self._walk, self._free, self._coming = walk, self._done.get(_key(walk), -1), None
            self._close()
        return self._free

    def _know(self, walk: Walk, step: int) -> None:
        self._free = max(self._free, step)
        self._done[_key(walk)] = self._free

    def _moved(self) -> None:
        """Ask at once in a walk that is new: of the next update, of another row, with another weight."""
        stepping = self._session.stepping
        if not self.on or self._session.mode != "step" or stepping.walk is self._met:
            return
        self._met = stepping.walk
        if self._met is not None and stepping.cursor == self._known(self._met):
            self._ask_if_next(self._met)

    # Questions

    def _ask(self, step: int | None) -> None:
        self._close()
        self.asking, self._since = step, time.monotonic()
        self.changed.emit()

    def _ask_if_next(self, walk: Walk) -> None:
        """Ask at once where the cursor stands before a question."""
        from core.judging.choosing import is_asked

        free = self._known(walk)
        if free + 1 < len(walk) and is_asked(walk, free + 1, self.every):
            self._ask(free + 1)

    def _close(self) -> None:
        self.asking, self.verdict, self.shown, self._tries = None, None, 0, 0

    def answer(self, text: str) -> Verdict | None:
        """Judge what was typed; a right number is revealed."""
        from core.judging.judge import judge

        walk, step = self._walk, self.asking
        if walk is None or step is None:
            return None
        verdict = judge(walk, step, text, self.digits)
        self._tries += verdict.kind != "unreadable"
        self._note(
            text, tr("slip: {slips}", slips=", ".join(verdict.slips)) if verdict.kind == "slip" else verdict.kind
        )
        self.verdict = verdict
        if verdict.is_right:
            self._reveal(walk, step, verdict)
        else:
            self._session.tell("")
            self.changed.emit()
        return verdict

    def hint(self) -> None:
        """Show one more hint."""
        from core.judging.hints import hints

        told = self.told()
        if told is not None and self.shown < len(hints(told)):
            self.shown += 1
            self.changed.emit()

    def give_up(self) -> None:
        """Show the number."""
        walk, step = self._walk, self.asking
        if walk is not None and step is not None:
            self._tries += 1
            self._note("", "gave up")
            self._reveal(walk, step, None)

    def _reveal(self, walk: Walk, step: int, verdict: Verdict | None) -> None:
        self._know(walk, step)
        self._close()
        self.verdict = verdict
        self._session.tell("")
        self._session.stepping.go_to(step)
        self.changed.emit()

    def _note(self, text: str, verdict: str) -> None:
        told, walk = self.told(), self._walk
        if told is None or walk is None or verdict == "unreadable" or len(self.answers) >= MOST:
            return
        where = tr("update {step}, row {row}: {title}", step=walk.frame.step + 1, row=walk.row + 1, title=told.title)
        seconds = time.monotonic() - self._since
        lesson = self._session.project.name
        self.answers.append(Answer("", lesson, where, text.strip(), verdict, seconds, self.shown, self._tries))

    def _mode_changed(self, mode: str) -> None:
        """Set an open question aside while other modes are on show: they show this network's numbers."""
        if not self.on:
            return
        walk = self._session.stepping.walk
        if mode != "step":
            self._close()
        elif walk is not None:
            self._ask_if_next(walk)
        self.changed.emit()


def _same_numbers(one: Walk, other: Walk) -> bool:
    """Tell whether two walks are of the same network, settings and data: other rows or updates of it."""
    parts = ("spec", "config", "table", "plan", "weights")
    return all(getattr(one.project, part) is getattr(other.project, part) for part in parts)


def _key(walk: Walk) -> tuple[int, ...]:
    frame = walk.frame
    return (frame.step, frame.epoch, frame.batch, walk.row, len(walk.rows), int(walk.batch is not None))
