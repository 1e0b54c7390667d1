"""Kill -9 at a moment by chance of a scripted use; the next start offers a copy, compared with what was noted."""

from __future__ import annotations

import random
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from core.project_file import save_project
from core.start import example
from tests.reliability.processes import Home, end, lines, wait_for
from tests.reliability.trials import CRASH, Outcome, Trial

AT_ONCE = 6
SHORTEST, LONGEST = 7.0, 66.0
"""Seconds of use before the kill, by chance; in the quick form at most QUICKEST."""
QUICKEST = 9.0


@dataclass(frozen=True)
class Loss:
    """What one kill took: seconds of edits, epochs, seconds of training; or what went wrong."""

    edits: float = 0.0
    epochs: int = 0
    training: float = 0.0
    slow: bool = False
    wrong: str = ""


def one(number: int, folder: Path, seconds: float) -> Loss:
    """Use, kill, start again, compare."""
    home, journal, after = Home(folder), folder / "use.jsonl", folder / "after.jsonl"
    path = folder / "own work.deepstep"
    if number % 2:
        save_project(path, example("moons"))
    process = home.start("use", journal, str(number), str(path) if number % 2 else "")
    if wait_for(journal, "ready", process) is None:
        return Loss(wrong=f"{number}: it did not start: {end(process)[-300:]}")
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    killed = time.time()
    end(process)
    copies = list((folder / "data").rglob("recovery/*.deepstep"))
    again = home.start("recover", after)
    error = again.communicate(timeout=400)[1]
    restored = lines(after, "restored")
    edits = lines(journal, "edit")
    if not restored and not copies and edits:
        if not edits[-1]["edited"]:
            return Loss()  # undo had just led back to what is saved
        if killed - edits[0]["t"] < SHORTEST:
            return Loss(killed - edits[0]["t"])  # on a busy machine the first edits are not yet kept
    if not restored:
        return Loss(wrong=f"{number}: nothing of {len(copies)} copies was offered {lines(after)} {error[-300:]}")
    return _compared(number, lines(journal), restored[0], killed, str(path) if number % 2 else "")


def _compared(number: int, noted: list[dict], restored: dict, killed: float, path: str) -> Loss:
    places = [place for place, entry in enumerate(noted) if entry.get("hash") == restored["hash"]]
    if not places:
        return Loss(wrong=f"{number}: what was restored was never there")
    if restored["path"] != path or not restored["edited"]:
        return Loss(wrong=f"{number}: restored as {restored['path']!r}, edited: {restored['edited']}")
    later = noted[places[-1] + 1 :]
    edits = [entry["t"] for entry in later if entry["what"] == "edit" and entry["kind"] != "trained"]
    epochs = [entry for entry in later if entry["what"] == "epoch"]
    trained = [entry for entry in epochs if entry["step"] > restored["step"]]
    lost = max((entry["epoch"] for entry in epochs), default=restored["epoch"]) - restored["epoch"]
    slow = next(entry["speed"] for entry in noted if entry["what"] == "ready") < 100
    seconds = killed - trained[0]["t"] if trained else 0.0
    return Loss(killed - edits[0] if edits else 0.0, max(lost, 0), seconds, slow)


def _trial(tries: int, folder: Path) -> Outcome:
    chance = random.Random(11)
    quick = tries < 10
    spans = [chance.uniform(SHORTEST, QUICKEST if quick else LONGEST) for _ in range(tries)]
    with ThreadPoolExecutor(min(AT_ONCE, tries)) as pool:
        losses = list(pool.map(lambda n: one(n, folder / str(n), spans[n]), range(tries)))
    wrong = [loss.wrong for loss in losses if loss.wrong]
    good = [loss for loss in losses if not loss.wrong]
    worst = max((loss.edits for loss in good), default=0.0)
    slow = max((loss.epochs for loss in good if loss.slow), default=0)
    fast = max((loss.training for loss in good if not loss.slow), default=0.0)
    wrong += [f"{worst:.0f} s of edits were lost"] if worst > 60 else []
    wrong += [f"{slow} epochs were lost"] if slow > 1 else []
    wrong += [f"{fast:.0f} s of training were lost"] if fast > 60 else []
    figure = (
        f"{len(good)}/{tries} offered and equal; worst loss {worst:.0f} s of edits, {slow} epoch where epochs take "
        f"seconds, {fast:.0f} s of training where they take less"
    )
    return Outcome(figure, tuple(wrong))


TRIALS = (
    Trial(
        "crash", CRASH, "kill −9 at random moments of a scripted use: edits, undo, training; restart, restore, compare",
        1, 30, _trial,
    ),
)  # fmt: skip
