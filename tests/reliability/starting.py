"""The program starts whatever the start before, the settings, the home or the screen are like, and shows its window."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from core.project_file import save_project
from core.start import example
from tests.reliability.processes import Home, end, lines
from tests.reliability.trials import STARTS, Outcome, Trial

LEAST_COLORS = 40
"""So many colours are in a picture of a window that shows its network."""
Variables = dict[str, str]
Prepare = Callable[[Home], Variables]
KEYS = (
    "theme", "backend", "timeline_bytes", "stream_bytes", "autosave_seconds", "started", "geometry", "board_last",
    "recent",
    "language", "open_windows", "layout", "lock", "text_size", "keys", "board/x", "shortcuts", "restore_session",
)  # fmt: skip
VALUES = (
    "@Invalid()", "@ByteArray(\\x0\\xff)", "-1", "99999999999999999999999999", "nan", "a, b, c", "[1, {", "\\x1\\x2",
    "@Variant(\\0\\0\\0\\x7f)", "²", "@Size(1 1)", '"' + "x" * 3000 + '"',
)  # fmt: skip


def _settings(home: Home) -> Path:
    file = home.folder / "config" / "Deepstep" / "Deepstep.conf"
    file.parent.mkdir(parents=True, exist_ok=True)
    return file


def _written(text: str | bytes) -> Prepare:
    def prepare(home: Home) -> Variables:
        data = text.encode() if isinstance(text, str) else text
        _settings(home).write_bytes(data)
        return {}

    return prepare


def _wrong_values(number: int) -> Prepare:
    """Give every key a value that it cannot have."""
    rows = [f"{key.replace('/', chr(92))}={VALUES[(place + number) % len(VALUES)]}" for place, key in enumerate(KEYS)]
    return _written("[General]\n" + "\n".join(rows) + "\n")


def _folder_instead(home: Home) -> Variables:
    (home.folder / "config" / "Deepstep" / "Deepstep.conf").mkdir(parents=True)
    return {}


def _unclean(home: Home) -> Variables:
    """Kill starts at several moments, and leave a copy, a lock and junk behind."""
    for number in range(3):
        process = home.start("look", home.folder / "killed.jsonl")
        time.sleep(0.3 + 0.6 * number)
        process.send_signal(signal.SIGKILL)
        end(process)
    _junk(home)
    return {}


def _junk(home: Home) -> Variables:
    place = home.folder / "data" / "Deepstep" / "Deepstep" / "recovery"
    other = home.folder / "data" / "Deepstep" / "recovery"
    for folder in (place, other):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "0.json").write_bytes(b"\x00\xff junk")
        (folder / "1.json").write_text('{"owner": {"pid": -1}, "file": "../../x"}', encoding="utf-8")
        (folder / "2-1.deepstep").write_bytes(b"PK")
        (folder / ".deepstep-abc.part").write_bytes(b"x")
    return {}


def _no_home(_home: Home) -> Variables:
    return {
        "HOME": "/nonexistent",
        "XDG_CONFIG_HOME": "",
        "XDG_DATA_HOME": "",
        "XDG_STATE_HOME": "",
        "XDG_CACHE_HOME": "",
    }


def _files_instead(home: Home) -> Variables:
    """Let there be files where folders should be."""
    for name in ("data", "state"):
        (home.folder / name).write_text("a file", encoding="utf-8")
    return {}


def _no_fonts(home: Home) -> Variables:
    empty = home.folder / "fonts.conf"
    empty.write_text('<?xml version="1.0"?><fontconfig></fontconfig>', encoding="utf-8")
    (home.folder / "no fonts").mkdir()
    return {"FONTCONFIG_FILE": str(empty), "QT_QPA_FONTDIR": str(home.folder / "no fonts")}


def _no_opengl(_home: Home) -> Variables:
    return {
        "QT_QPA_PLATFORM": "xcb", "QT_XCB_GL_INTEGRATION": "none", "LIBGL_DRIVERS_PATH": "/nonexistent",
        "__EGL_VENDOR_LIBRARY_DIRS": "/nonexistent", "QT_OPENGL": "software",
    }  # fmt: skip


def _gone_recent(home: Home) -> Variables:
    _settings(home).write_text(
        '[General]\nrecent=/nonexistent/a.deepstep, "/nonexistent/b\\0.deepstep"\n', encoding="utf-8"
    )
    return {}


def _languages(home: Home) -> Variables:
    del home
    return {"LANG": "xx_YY.UTF-8", "LC_ALL": "xx_YY.UTF-8", "LANGUAGE": "xx"}


def cases() -> dict[str, Prepare]:
    """Give what is tried."""
    noise = random.Random(5).randbytes(5000)
    found: dict[str, Prepare] = {
        "as usual": lambda home: {}, "after starts that were killed": _unclean, "junk among the copies": _junk,
        "settings of random bytes": _written(noise), "empty settings": _written(""),
        "settings of another program": _written("<?xml version='1.0'?><plist><dict/></plist>"),
        "settings cut short": _written("[General]\nstarted=yes\ngeometry=@ByteArray(\\x1\\xd9"),
        "very long settings": _written("[General]\nboard_last=" + "x" * 2_000_000),
        "a folder in place of the settings": _folder_instead, "files in place of folders": _files_instead,
        "no home": _no_home, "a home for reading only": _read_only, "a full home": _full, "no fonts": _no_fonts,
        "no OpenGL": _no_opengl, "recent files that are gone": _gone_recent, "an unknown language": _languages,
    }  # fmt: skip
    found |= {f"wrong values, turn {number}": _wrong_values(number) for number in range(len(VALUES))}
    return found


def _read_only(home: Home) -> Variables:
    del home
    return {"TRIAL_MOUNT": "size=256k,ro"}


def _full(home: Home) -> Variables:
    del home
    return {"TRIAL_MOUNT": "size=64k", "TRIAL_FILL": "1"}


@contextlib.contextmanager
def screen(wanted: bool) -> Iterator[Variables]:
    """Give an X server where there is one."""
    if not wanted:
        yield {}
        return
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-extension", "GLX"]
    server = subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    try:
        yield {"DISPLAY": f":{number}"}
    finally:
        server.terminate()
        server.wait()


def one(name: str, prepare: Prepare, folder: Path) -> str:
    """Start once; give what was wrong."""
    home, journal = Home(folder / "home"), folder / "journal.jsonl"
    variables = prepare(home)
    if variables.get("QT_QPA_PLATFORM") == "xcb" and shutil.which("Xvfb") is None:
        variables["QT_QPA_PLATFORM"] = "offscreen"
    with screen(variables.get("QT_QPA_PLATFORM") == "xcb") as shown:
        process = home.start("look", journal, **variables, **shown)
        try:
            console = process.communicate(timeout=300)[1]
        except subprocess.TimeoutExpired:
            return f"{name}: it did not end: {end(process)[-300:]}"
    seen = lines(journal, "seen")
    if process.returncode or not seen:
        return f"{name}: exit code {process.returncode}: {console[-400:]}"
    found = seen[0]
    problems = {
        "a fault was told": "dialog.fault" in found["shown"], "no window": "window" not in found["shown"],
        f"{found['colors']} colours": found["colors"] < LEAST_COLORS, "Traceback": "Traceback" in console,
    }  # fmt: skip
    wrong = [words for words, holds in problems.items() if holds]
    return f"{name}: {', '.join(wrong)} {console[-400:] if wrong else ''}" if wrong else ""


def _trial(tries: int, folder: Path) -> Outcome:
    save_project(folder / "a.deepstep", example("moons"))
    plan = list(cases().items())
    chosen = plan if tries >= len(plan) else [plan[place * len(plan) // tries] for place in range(tries)]
    wrong = []
    for place, (name, prepare) in enumerate(chosen):
        (folder / str(place)).mkdir()
        told = one(name, prepare, folder / str(place))
        wrong += [told] if told else []
    return Outcome(f"{len(chosen) - len(wrong)}/{len(chosen)} starts", tuple(wrong))


TRIALS = (
    Trial(
        "starting", STARTS,
        "killed starts, corrupt or foreign settings, no fonts, no OpenGL, a full, a read-only and no home",
        3, 29, _trial,
    ),
)  # fmt: skip
