"""Random use: a seeded monkey at every control, dialog and the diagram finds nothing that breaks.

python3 run.py python -m tests.reliability.monkey STATE SEED EVENTS     one run, with what it finds; STATE: see STATES

An act is a click, a key, a drag, a text typed, a command and the like; it is drawn from the seed and its own number, so
the same run wants the same again. What happens in threads, such as how far training is by then, is not the same each
time. **Events** are what an act sends to the window: each press, move and letting go of the mouse, each key down and
up, each turn of the wheel, each command. **Controls reached**: of all names of controls (buttons, fields, sliders,
lists, tables, tabs, diagrams) and of commands that were seen enabled in any run, those that got an event or were
triggered; numbers and names of layers within names count as one.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QApplication

from tests.reliability.processes import Home, end, lines
from tests.reliability.trials import MONKEY, Outcome, Trial

if TYPE_CHECKING:
    from core.project import Project
    from gui.session import Session
    from tests.reliability.driven import Driver

STATES = ("plane", "images", "table")
SEEDS = 10
MANY = 500
"""Events from which on all seeds and states are taken."""
QUIET_SECONDS = 90.0
"""A process that says nothing for so long is ended."""
CHECKED = 400
"""Acts between two looks at files and undo."""
MOST_AT_ONCE = 9
LANGUAGES = ("en", "de", "zh_CN")


def state(name: str) -> Project | None:
    """Give the project of a state; None for the table, which is read through the window."""
    from core.layers.batch_norm import BatchNorm
    from core.layers.conv2d import Conv2D
    from core.layers.dense import Dense
    from core.layers.flatten import Flatten
    from core.layers.input import Input
    from core.layers.reshape import Reshape
    from core.spec import stack
    from core.start import example, fresh

    if name == "plane":
        return example("spirals")
    if name == "images":
        digits = example("digits")
        spec = stack(
            ("input", Input(64)), ("image", Reshape(8, 8, 1)), ("conv1", Conv2D(4, 3, activation="relu")),
            ("norm1", BatchNorm()), ("flat", Flatten()), ("output", Dense(10, "softmax")),
        )  # fmt: skip
        return fresh(digits, spec, digits.config)
    return None


class Monkey:
    """Does so many events, one for each turn of the loop, also within the loops of dialogs and menus."""

    def __init__(self, driver: Driver, name: str, seed: int, events: int, folder: Path) -> None:
        from tests.reliability.monkey_cage import Cage, table
        from tests.reliability.monkey_hands import Hands
        from tests.reliability.monkey_seen import Held, Seen

        self.driver, self.name, self.seed, self.events, self.folder = driver, name, seed, events, folder
        self.seen = Seen(driver.note, folder)
        self.cage = Cage(folder, lambda: self.hands.chance)
        self.hands = Hands(self.seen, self.cage)
        self._levels: list[int] = []
        self._waiting, self.turns = 0, 0
        self._held: dict[Session, Held] = {}
        self._make_held = lambda session: Held(session, self.seen, folder)
        self._table = table(folder / "in")
        self._words = Counter[str]()
        self._due = CHECKED

    def begin(self) -> None:
        """Open the state and go."""
        from gui import settings

        os.chdir(self.folder)  # what is typed as a place, such as that of a sweep, lies there
        self.driver.setParent(None)  # it outlives the first window
        self.seen.listen()
        self.cage.shut()
        QApplication.setQuitOnLastWindowClosed(False)
        settings.set_timeline_bytes(8_000_000)
        self.driver.session.timeline.store.budget = 8_000_000
        project = state(self.name)
        self.hold(self.driver.session)
        if project is not None:
            self.driver.session.open(project, None)
            self.go()
        else:
            session = self.driver.session
            session.undo_stack.setClean()
            self.driver.window.open_path(self._table)
            self.driver.until(lambda: session.project.table.rows == 240, self.go)

    def hold(self, session: Session) -> None:
        """Hold one more session to what it promises."""
        self._held[session] = self._make_held(session)

    def go(self) -> None:
        self.began = time.monotonic()
        self.driver.note("begun")
        self._again()

    def _again(self, milliseconds: int = 0) -> None:
        self._waiting += 1
        QTimer.singleShot(milliseconds, self.driver, self._turn)

    def _turn(self) -> None:
        """Do one event. Where it begins a loop of its own, the next comes in that loop."""
        self._waiting -= 1
        level = QThread.currentThread().loopLevel()
        if self.cage.waiting or (self._levels and level <= self._levels[-1]):
            self._again(2)  # the window takes no input, or this is within an event, which may yet begin a loop
            return
        self._levels.append(level)
        self._again()
        try:
            # Several come between two paintings, as from quick hands; after one that began a loop it is painted.
            for _ in range(self.hands.chance.randrange(1, MOST_AT_ONCE)):
                before = self.turns
                self._one(level)
                if self.turns != before + 1:
                    break
        except Exception:
            self.seen.find("fault", "in the event itself: " + traceback.format_exc())
        finally:
            self._levels.pop()
        if not self._waiting:
            self._again()

    def _one(self, level: int) -> None:
        seen = self.seen
        if self.hands.sent >= self.events:
            self.end()
        self.turns += 1
        seen.event += 1
        seen.watch()
        self.hands.chance = random.Random(f"{self.name} {self.seed} {seen.event}")
        if seen.event % 50 == 0:
            self._keep_house()
        if seen.event >= self._due and level == 1 and not self._busy():
            self._due = seen.event + CHECKED
            self._check()
        began = time.thread_time()
        words = self.hands.act()
        seen.trail.append(f"{seen.event} {words}")
        seen.took(time.thread_time() - began, words)
        self._words[words.split(" ")[0]] += 1
        self.driver.note("act", event=self.hands.sent, words=words)

    def _busy(self) -> bool:
        return QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None

    def _keep_house(self) -> None:
        """Close windows beyond a few, and pause a training that nobody pauses."""
        from gui import windows

        for window in windows.all_windows():
            if window.session not in self._held:
                self.hold(window.session)
        shown = windows.all_windows()
        if len(shown) > 3 and not self._busy():
            shown[-1].session.undo_stack.setClean()
            shown[-1].close()
        self._held = {session: held for session, held in self._held.items() if session in [w.session for w in shown]}
        for window in shown:
            if window.session.training.running and self.hands.chance.random() < 0.3:
                window.session.training.pause()
            if window.sweeps.link.running:
                window.sweeps.link.stop()

    def _check(self) -> None:
        for held in list(self._held.values()):
            held.check()

    def end(self) -> None:
        """Say what was seen, and end at once."""
        seconds = time.monotonic() - self.began
        checks = Counter[str]()
        for held in self._held.values():
            checks.update(held.done)
        self.driver.note(
            "left", seconds=seconds, events=self.hands.sent, acts=self.seen.event, offered=sorted(self.seen.offered),
            reached=sorted(self.seen.reached), caged=dict(self.cage.count), slow=self.seen.slow,
            kinds=dict(self._words), checks=dict(checks), findings=self.seen.findings,
        )  # fmt: skip
        os._exit(0)


def script(driver: Driver) -> None:
    """STATE, SEED, EVENTS, FOLDER are the words."""
    name, seed, events, folder = driver.words
    monkey = Monkey(driver, name, int(seed), int(events), Path(folder))
    driver.monkey = monkey  # type: ignore[attr-defined]
    monkey.begin()


# From outside


@dataclasses.dataclass
class Report:
    """What one process came to."""

    name: str
    seed: int
    events: int
    seconds: float = 0.0
    offered: frozenset[str] = frozenset()
    reached: frozenset[str] = frozenset()
    findings: list[dict[str, Any]] = dataclasses.field(default_factory=list)
    left: dict[str, Any] = dataclasses.field(default_factory=dict)

    def told(self) -> list[tuple[str, str]]:
        """Give each finding as what it is, and that with state, seed and number of the act."""
        return [
            (_last(f), f"{self.name} {self.seed}, act {f['event']}: {f['kind']}: {_last(f)}") for f in self.findings
        ]


def _last(finding: dict[str, Any]) -> str:
    """Give the last line of a finding, and the place in the program; of a dead process where its window was."""
    if finding["kind"] in ("dead", "hang"):
        window = finding["text"].rpartition("(most recent call first):")[2].splitlines()
        inner = next((line for line in window if "/gui/" in line or "/core/" in line), "")
        return f"{finding['text'][:12].strip()} [{inner.strip().rpartition('/')[2]}]"
    text = [line.strip() for line in finding["text"].strip().splitlines()]
    ours = [line for line in text if line.startswith("File ") and ("/gui/" in line or "/core/" in line)]
    places = [line for line in ours if "gui/safety/faults.py" not in line]
    what = re.sub(r" \(for the \d+th time\)", "", text[-1] if text else "")
    return f"{what} [{places[-1].rpartition('/')[2] if places else ''}]"[:400]


def one(name: str, seed: int, events: int, folder: Path) -> Report:
    """Run one seed in one state in a process of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    home, journal = Home(folder / "home"), folder / "journal.jsonl"
    process = home.start(
        "monkey", journal, name, str(seed), str(events), str(folder), DEEPSTEP_LANGUAGE=LANGUAGES[seed % 3]
    )
    report = Report(name, seed, events)
    last, size, told = time.monotonic(), -1, ""
    while process.poll() is None:
        with contextlib.suppress(
            subprocess.TimeoutExpired
        ):  # it also takes what is said, so that nobody waits for that
            told = process.communicate(timeout=0.2)[1]
        now = journal.stat().st_size if journal.exists() else 0
        if now != size:
            last, size = time.monotonic(), now
        if time.monotonic() - last > QUIET_SECONDS:
            break
    hung = process.poll() is None
    told = end(process) if hung else told
    for pid in home.left():
        os.kill(pid, 9)
    report.findings = lines(journal, "finding")
    acts = lines(journal, "act")
    at = acts[-1]["event"] if acts else 0
    left = lines(journal, "left")
    if left:
        report.left = left[0]
        report.seconds, report.events = left[0]["seconds"], left[0]["events"]
        report.offered, report.reached = frozenset(left[0]["offered"]), frozenset(left[0]["reached"])
    else:
        report.events = at
        text = f"{'hung' if hung else f'dead with {process.returncode}'}: {told[-1500:]}"
        crashes = list(folder.rglob("crashes.log")) + list(folder.rglob("stacks.txt"))
        text += "\n".join(path.read_text(encoding="utf-8", errors="replace")[-3000:] for path in crashes)
        trail = [entry["words"] for entry in acts[-30:]]
        kind = "hang" if hung else "dead"
        report.findings.append({"event": len(acts), "kind": kind, "text": text, "trail": trail})
    return report


def together(reports: list[Report]) -> Outcome:
    """Give the figure of several runs."""
    events, seconds = sum(r.events for r in reports), sum(r.seconds for r in reports)
    acts = sum(r.left.get("acts", 0) for r in reports)
    offered = frozenset().union(*(r.offered for r in reports))
    reached = frozenset().union(*(r.reached for r in reports)) & offered
    wrong = list({what: words for report in reversed(reports) for what, words in reversed(report.told())}.values())
    seeds = len({report.seed for report in reports})
    figure = (
        f"{seeds} seeds × {len({r.name for r in reports})} states, {events:,} events in {acts:,} acts: "
        f"findings {len(wrong)}; {len(reached)} of {len(offered)} controls and commands reached "
        f"({100 * len(reached) / max(1, len(offered)):.0f} %), {events / max(seconds, 0.001):.0f} events/s"
    )
    if offered and len(reached) < 0.9 * len(offered) and events >= 100_000:
        wrong.append(f"never reached: {', '.join(sorted(offered - reached))}")
    return Outcome(figure, tuple(wrong))


def _trial(tries: int, folder: Path) -> Outcome:
    """Let every seed make `tries` events in each state; few events are made with one seed in one state."""
    seeds, states = (range(1, SEEDS + 1), STATES) if tries >= MANY else (range(1, 2), STATES[:1])
    reports = [one(name, seed, tries, folder / f"{name} {seed}") for seed in seeds for name in states]
    return together(reports)


TRIALS = (
    Trial(
        "monkey", MONKEY, "random events at every control, dialog and the diagram, in a plane, images and an own table",
        120, 20_000, _trial,
    ),
)  # fmt: skip


def main(words: list[str]) -> int:
    """Run one and print what it found."""
    name, seed, events = words[0], int(words[1]), int(words[2])
    with tempfile.TemporaryDirectory(prefix="deepstep-monkey-") as folder:
        report = one(name, seed, events, Path(folder))
    for finding in report.findings:
        print(f"--- {name} {seed} {finding['event']}: {finding['kind']}\n{finding['text']}")
        print("\n".join(f"    {line}" for line in finding["trail"]))
    told = {key: value for key, value in report.left.items() if key not in ("offered", "reached", "t", "what")}
    print(json.dumps(told, indent=1, ensure_ascii=False))
    print("never reached:", ", ".join(sorted(report.offered - report.reached)))
    print(together([report]).figure)
    return 1 if report.findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
