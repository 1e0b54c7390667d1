"""Several Deepsteps with the same file: each one's work is in some file at the end; the dead lock nobody out."""

from __future__ import annotations

import dataclasses
import os
import random
import signal
import time
from functools import partial
from pathlib import Path

from core.canvas import Note
from core.errors import UserError
from core.opened import InTheWay, Opened, first_saved, lock_path, mark_of, owner_of
from core.project import Project
from core.project_file import load_project, save_project
from core.start import example
from tests.reliability.saving import _child
from tests.reliability.trials import WINDOWS, Outcome, Trial

NAME = "shared.deepstep"


def edited(project: Project, who: str, times: int = 1) -> Project:
    """Give the project with somebody's work in it: a note that tells who and how often, beside those of others."""
    canvas = project.canvas
    others = tuple(note for note in canvas.notes if not note.text.startswith(who))
    return dataclasses.replace(
        project, canvas=dataclasses.replace(canvas, notes=(*others, Note(f"{who} {times}", float(times), 0.0)))
    )


def work(folder: Path, who: str, seed: int) -> None:
    """Open the file, edit, save two times; where somebody is in the way, save under another name as the window asks."""
    chance, path = random.Random(f"{seed} {who}"), folder / NAME
    time.sleep(chance.uniform(0, 0.02))
    mark = mark_of(path)
    project = load_project(path)
    opened = Opened(path, mark)
    for times in (1, 2):
        time.sleep(chance.uniform(0, 0.02))
        project = edited(project, who, times)
        try:
            opened.save(project)
        except InTheWay:
            opened.close()
            opened = first_saved(folder / f"{who}.deepstep", project)
    if chance.random() < 0.5:
        opened.close()  # the other half ends without giving the lock back


def _opened_by_two(tries: int, folder: Path) -> Outcome:
    wrong, aside = [], 0
    start = example("moons")
    for number in range(tries):
        place = folder / str(number)
        place.mkdir()
        save_project(place / NAME, start)
        names = ["ada", "bob", "eve"][: 2 + number % 2]
        children = [_child(partial(work, place, who, number)) for who in names]
        codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
        files = list(place.glob("*.deepstep"))
        kept = {note.text for file in files for note in load_project(file).canvas.notes}
        aside += len(files) - 1
        if any(codes) or not {f"{who} 2" for who in names} <= kept:
            wrong.append(f"try {number}: {codes}, kept {kept}")
        wrong += [f"try {number}: {file} was left" for file in place.iterdir() if file.name.endswith(".part")]
    return Outcome(f"{tries} tries: lost updates {len(wrong)} ({aside} saved under another name)", tuple(wrong))


def _stale(tries: int, folder: Path) -> Outcome:
    """Kill who has the file open: the next one gets it at once; who got its number is not taken for it."""
    wrong = []
    for number in range(tries):
        path = folder / f"{number}.deepstep"
        save_project(path, example("moons"))
        ready, told = os.pipe()

        def hold(path: Path = path, told: int = told) -> None:
            opened = Opened(path, mark_of(path))
            os.write(told, b"1" if opened.locked else b"0")
            time.sleep(60)

        child = _child(hold)
        os.read(ready, 1)
        living = owner_of(path)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        if living is None or living.pid != child:
            wrong.append(f"try {number}: the living owner was not seen")
        if (
            number % 2
        ):  # the number is given out again: it is now that of this very process, which began at another time
            text = lock_path(path).read_text(encoding="utf-8").replace(f'"pid": {child}', f'"pid": {os.getppid()}')
            lock_path(path).write_text(text, encoding="utf-8")
        opened = Opened(path, mark_of(path))
        if not opened.locked or opened.owner is not None:
            wrong.append(f"try {number}: the dead still hold it")
        opened.close()
        for handle in (ready, told):
            os.close(handle)
    return Outcome(f"{tries - len(wrong)}/{tries} taken over at once", tuple(wrong))


def _changed(tries: int, folder: Path) -> Outcome:
    """Change the file behind the back of who has it open: saving is refused until somebody says so."""
    wrong, start = [], example("moons")
    for number in range(tries):
        path, chance = folder / f"{number}.deepstep", random.Random(number)
        save_project(path, start)
        opened = Opened(path, mark_of(path))
        how = number % 4
        theirs = edited(start, "theirs")
        before = path.stat()
        if how == 0:
            save_project(path, theirs)
        elif how == 1:  # written in place, with the same size and time of change
            data = bytearray(path.read_bytes())
            data[chance.randrange(len(data))] ^= 1
            path.write_bytes(data)
            os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        elif how == 2:  # replaced by another file
            save_project(folder / "other", theirs)
            os.replace(folder / "other", path)
        else:  # only touched: no reason to ask
            os.utime(path)
        try:
            opened.save(edited(start, "mine"))
            asked = False
        except InTheWay:
            asked = True
        except UserError as problem:
            wrong.append(f"try {number}: {problem}")
            continue
        if asked == (how == 3):
            wrong.append(f"try {number}: way {how}, asked: {asked}")
        opened.close()
    return Outcome(f"{tries - len(wrong)}/{tries} asked before overwriting, where there was a reason", tuple(wrong))


TRIALS = (
    Trial("second-opener", WINDOWS, "two or three processes open, edit and save one file", 6, 200, _opened_by_two),
    Trial("stale-lock", WINDOWS, "the owner is killed; half of its numbers are given out again", 4, 200, _stale),
    Trial("changed-on-disk", WINDOWS, "the file is saved, patched, replaced or touched meanwhile", 8, 200, _changed),
)  # fmt: skip
