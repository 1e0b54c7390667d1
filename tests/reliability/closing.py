"""The window is closed at a moment by chance of some work: the process ends at once, with all that it began."""

from __future__ import annotations

import os
import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tests.reliability.processes import Home, end, lines, wait_for
from tests.reliability.trials import CLOSING, Outcome, Trial
from tests.reliability.works import WORKS, table

MOST_SECONDS = 2.0
GIVEN_UP = 60.0
LATEST = 1500
"""Milliseconds after the work began."""
AT_ONCE = 2


@dataclass(frozen=True)
class Closed:
    """How long the end took, how much of that the processors worked for it, whether the work was still going on."""

    seconds: float = 0.0
    work: float = 0.0
    still: bool = False
    wrong: str = ""


def busy() -> float:
    """Tell how many programs want a processor each, at least 1: on a busy machine everything takes longer."""
    return max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


def one(number: int, kind: str, milliseconds: float, folder: Path) -> Closed:
    """Begin, close, and wait for the end."""
    home, journal = Home(folder / f"home {number}"), folder / f"{number}.jsonl"
    process = home.start("close", journal, kind, str(milliseconds), str(folder))
    name = f"{number} ({kind} after {milliseconds:.0f} ms)"
    began = wait_for(journal, "closing", process, 300)
    if began is None:
        return Closed(wrong=f"{name}: it did not begin: {end(process)[-300:]}")
    late = threading.Timer(GIVEN_UP, process.kill)
    late.start()
    _, status, used = os.wait4(process.pid, 0)
    late.cancel()
    seconds, code = time.time() - began["t"], os.waitstatus_to_exitcode(status)
    process.returncode = code
    work = used.ru_utime + used.ru_stime - began["cpu"]
    told, left = process.communicate()[1], home.left()
    for pid in left:
        os.kill(pid, 9)
    copies = list((home.folder / "data").rglob("recovery/*"))
    slow = seconds > MOST_SECONDS * busy() or work > MOST_SECONDS
    problems = {
        f"{seconds:.2f} s, {work:.2f} s of work": slow, f"exit code {code}": code != 0, f"left: {left}": bool(left),
        f"copies left: {copies}": bool(copies), f"said: {told[-200:]}": "Traceback" in told or "QThread" in told,
        "not closed": not lines(journal, "closed"),
    }  # fmt: skip
    wrong = ", ".join(words for words, holds in problems.items() if holds)
    return Closed(seconds, work, bool(began["still"]), f"{name}: {wrong}" if wrong else "")


def _trial(tries: int, folder: Path) -> Outcome:
    table(folder)
    chance = random.Random(7)
    kinds = list(WORKS)
    plans = [(n, kinds[n % len(kinds)], chance.uniform(0, LATEST)) for n in range(tries)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        found = list(pool.map(lambda plan: one(*plan, folder), plans))
    wrong = tuple(each.wrong for each in found if each.wrong)
    worst, still = max(each.seconds for each in found), sum(each.still for each in found)
    work = max(each.work for each in found)
    share = f" on a machine with {busy():.0f} programs for each processor" if busy() > 2 else ""
    figure = (
        f"{tries - len(wrong)}/{tries} ended cleanly, no process left ({still} in the middle of the work); the longest "
        f"took {work:.2f} s of a processor, {worst:.2f} s on the clock{share}"
    )
    return Outcome(figure, wrong)


TRIALS = (
    Trial(
        "closing", CLOSING, "random moments in training, loading, exporting, stepping and keeping copies",
        3, 50, _trial,
    ),
)  # fmt: skip
