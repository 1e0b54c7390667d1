"""Try a built bundle, and measure its start: `python3 run.py bundle --smoke`.

    python3 packaging/smoke.py [FOLDER] [--chroot DIR] [--only CHECK …]
    python3 packaging/smoke.py --sources --only start

FOLDER: the built folder (dist/deepstep); with --sources the program is tried as it is here. With --chroot the program
that is installed in /opt/deepstep of that system is tried, by its own files and libraries alone; that needs root. Only
the standard library is used. The table says what was done; the exit code is 0 when all of it worked.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import run  # noqa: E402

STARTS, SETTLE = 5, 3.0  # gui/first_paint.py watches for so many seconds
SECONDS = 240


class Failed(Exception):
    """A check that did not work."""


class Bundle:
    """A built program, and a folder in which it may work."""

    def __init__(self, folder: Path | None, chroot: Path | None) -> None:
        self.chroot = chroot
        self.place = Path(tempfile.mkdtemp(prefix="deepstep-smoke-", dir=chroot / "tmp" if chroot else None))
        if chroot:
            self.command = ["chroot", str(chroot), "/opt/deepstep/deepstep"]
        elif folder is None:
            self.command = [str(run.PYTHON), str(ROOT / "main.py")]
        else:
            self.command = [str(program_in(folder))]

    def named(self, name: str) -> str:
        """Give the path of a file of the folder as the program sees it."""
        path = self.place / name
        return f"/{path.relative_to(self.chroot)}" if self.chroot else str(path)

    def environment(self, **more: str) -> dict[str, str]:
        """Let nothing of the user be touched, and let nothing of another Python help."""
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PYTHON", "DEEPSTEP", "XDG", "QT_"))
        }
        home = self.named("home")
        (self.place / "home").mkdir(exist_ok=True)
        return {**kept, "HOME": home, "USERPROFILE": home, "LOCALAPPDATA": home, "QT_QPA_PLATFORM": "offscreen", **more}

    def finished(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run a command line to its end."""
        return subprocess.run(
            [*self.command, *words], capture_output=True, text=True, encoding="utf-8", errors="replace",
            env=self.environment(), cwd=None if self.chroot else self.place, timeout=SECONDS, check=False,
        )  # fmt: skip

    def call(self, *words: str) -> str:
        """Run a command line to its end and give what it wrote."""
        done = self.finished(*words)
        if done.returncode:
            raise Failed(
                f"{' '.join(words)}: exit code {done.returncode}: {(done.stdout + done.stderr).strip()[-400:]}"
            )
        return done.stdout


def program_in(folder: Path) -> Path:
    """Find the program that writes into a terminal."""
    names = ("deepstep-cli.exe", "deepstep", "Contents/MacOS/deepstep")
    for name in names:
        if (folder / name).is_file():
            return (folder / name).resolve()
    raise SystemExit(f"{folder}: there is no built program; python3 run.py bundle makes it.")


def version(bundle: Bundle) -> str:
    """Ask for the version."""
    wanted = re.search(r'VERSION = "(.+)"', (ROOT / "core" / "__init__.py").read_text(encoding="utf-8"))
    found = bundle.call("--version").strip()
    if wanted is None or found != f"Deepstep {wanted[1]}":
        raise Failed(f"it says {found!r}")
    return found


def commands(bundle: Bundle) -> str:
    """Ask for every command's help: all registries are read."""
    text = bundle.call("--help")
    absent = [name for name in run.SUBCOMMANDS if not re.search(rf"^    {name}\b", text, re.MULTILINE)]
    formats = bundle.call("export", "--help")
    if absent or ".onnx" not in formats or "spirals" not in bundle.call("sets"):
        raise Failed(f"missing: {', '.join(absent) or 'formats or data sets'}")
    return f"{len(run.SUBCOMMANDS)} commands, {len(re.findall(r'^  [._]', formats, re.MULTILINE))} export formats"


def training(bundle: Bundle) -> str:
    """Train without a window, compiled, and export; each file is read back and checked."""
    files = [bundle.named(f"net{end}") for end in (".onnx", ".keras", "_numpy.py", ".npz")]
    saved = bundle.named("net.deepstep")
    bundle.call("train", "--example", "spirals", "--epochs", "60", "--save", saved, "--json")
    told = bundle.call("export", "--project", saved, *files, "--verify")
    small = [file for file in bundle.place.glob("net*") if file.stat().st_size < 100]
    if small or len(list(bundle.place.glob("net*"))) < 5:
        raise Failed(f"files are missing or empty: {told}")
    return f"60 epochs, {len(files)} exports read back"


def compiled(bundle: Bundle) -> str:
    """Let the compiled loop train (numba), first compiled, then taken from its cache; so many epochs are worth it."""
    seconds = []
    for _ in range(2):
        begun = time.perf_counter()
        bundle.call("train", "--example", "spirals", "--epochs", "30000", "--json")
        seconds.append(time.perf_counter() - begun)
    if not list((bundle.place / "home").rglob("*.nbc")):
        raise Failed("no compiled code is in the cache")
    return f"30,000 epochs in {seconds[0]:.1f} s with compiling, {seconds[1]:.1f} s from the cache"


def sweep(bundle: Bundle) -> str:
    """Sweep in two processes."""
    words = (
        "--example",
        "spirals",
        "--vary",
        "learning_rate=0.01..0.1",
        "--epochs",
        "3",
        "--trials",
        "4",
        "--jobs",
        "2",
    )
    told = json.loads(bundle.call("sweep", *words, "--storage", bundle.named("sweep"), "--json"))
    rows = told.get("trials", [])
    if len(rows) != 4 or any(row["state"] != "done" for row in rows):
        raise Failed(f"not all trials are done: {told}")
    return "4 trials in 2 processes"


def pictures(bundle: Bundle) -> str:
    """Draw the window in each mode."""
    bytes_ = 0
    for mode in ("data", "build", "train", "step"):
        out = bundle.place / f"{mode}.png"
        bundle.call("screenshot", bundle.named(out.name), "--mode", mode, "--size", "1100x700")
        head = out.read_bytes()[:24]
        bytes_ += out.stat().st_size
        if head[:4] != b"\x89PNG" or struct.unpack(">II", head[16:24]) != (1100, 700) or out.stat().st_size < 20_000:
            raise Failed(f"{out.name} is no picture of the window")
    return f"4 modes, 1100 × 700, {bytes_ // 1000} kB"


WAYS = {"a file is opened": True, "the example learns": False}
"""How the window is opened, and whether a file is named."""


def added(bundle: Bundle) -> str:
    """Add packages as docs/installing.md says: a stand-in for CuPy, in plain Python, that needs a further package."""
    words = ("train", "--example", "xor", "--backend", "gpu", "--epochs", "1")
    asked = re.search(r"pip install --target \"?([^\"\n]+?)\"? ", _complaint(bundle, words))
    if asked is None:
        raise Failed("it does not say how CuPy is added")
    told = Path(asked[1])
    folder = Path(f"{bundle.chroot}{told}") if bundle.chroot else told
    for name, text in STAND_IN.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    found = _complaint(bundle, words)
    shutil.rmtree(folder / "cupy")
    if "no CUDA device was found" not in found or "is not installed" not in _complaint(bundle, words):
        raise Failed(f"what was added to {told} is not used: {found.strip()[-200:]}")
    return f"found in {told.name} with what it imports, and gone again"


STAND_IN = {
    "cupy/__init__.py": "import cupy_words, smtplib, wave\nfrom numpy import add, ones\nfrom cupy import cuda\n",
    "cupy/cuda.py": "class runtime:\n    getDeviceCount = staticmethod(lambda: 0)\n",
    "cupy_words.py": "WORDS = 'a further package'\n",
}


def _complaint(bundle: Bundle, words: tuple[str, ...]) -> str:
    """Give what a command says beside its result."""
    return bundle.finished(*words).stderr


def start(bundle: Bundle) -> str:
    """Open the window several times, in each way.

    It is usable when it has been painted and all that was to be done at once is done, so that a click is answered. Its
    memory is read at this moment and some seconds later: then curves can be drawn and every mode is there, and where
    the example learns its compiled loop too. The longest pause in these seconds is how long a click may have to wait.
    """
    if not sys.platform.startswith("linux"):
        return "measured on Linux alone"
    first = _one_start(bundle, [])
    told = [f"first start of all, with the welcome page: {first.usable:.2f} s, {first.resident:.0f} MB"]
    for way, named in WAYS.items():
        words = [bundle.named("none.deepstep")] if named else []
        found = [_one_start(bundle, words) for _ in range(STARTS)]
        told.append(f"{way}: {_summary(found)}")
    return "; ".join(told)


class Start(NamedTuple):
    """Seconds until usable, of the processor and of the longest pause; megabytes at once and later."""

    usable: float
    worked: float
    resident: float
    later: float
    pause: float


def _summary(found: Sequence[Start]) -> str:
    middle = Start(*(statistics.median(values) for values in zip(*found, strict=True)))
    seconds = [each.usable for each in found]
    return (
        f"usable after {middle.usable:.2f} s ({min(seconds):.2f} … {max(seconds):.2f}), of these {middle.worked:.2f} s "
        f"of processor time; {middle.resident:.0f} MB resident, {middle.later:.0f} MB {SETTLE:g} s later; "
        f"longest pause meanwhile {1000 * middle.pause:.0f} ms"
    )


def _one_start(bundle: Bundle, words: list[str]) -> Start:
    """Start once and end it."""
    file = bundle.place / "paint.json"
    file.unlink(missing_ok=True)
    begun = time.time()
    environment = bundle.environment(DEEPSTEP_FIRST_PAINT=bundle.named(file.name))
    with subprocess.Popen([*bundle.command, *words], env=environment, stderr=subprocess.DEVNULL) as process:
        try:
            _wait_for(file, process, "usable", begun)
            at_once, worked = _resident(process.pid), _worked(process.pid)
            told = _wait_for(file, process, "longest_pause", begun)
            later = _resident(process.pid)
        finally:
            process.send_signal(signal.SIGKILL)
    return Start(told["usable"] - begun, worked, at_once, later, told["longest_pause"])


def _wait_for(file: Path, process: subprocess.Popen[bytes], word: str, begun: float) -> dict[str, float]:
    while True:
        told: dict[str, float] = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
        if word in told:
            return told
        if process.poll() is not None or time.time() - begun > 60:
            raise Failed(f"the window was not painted, or ended at once ({word} is missing)")
        time.sleep(0.005)


def _resident(pid: int) -> float:
    """Read the resident memory of a process, in megabytes."""
    text = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(text.split("VmRSS:")[1].split()[0]) * 1024 / 1e6


def _worked(pid: int) -> float:
    """Read for how many seconds processors have worked on a process."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


CHECKS: dict[str, Callable[[Bundle], str]] = {
    "version": version,
    "commands": commands,
    "train and export": training,
    "compiled": compiled,
    "sweep": sweep,
    "pictures": pictures,
    "added packages": added,
    "start": start,
}


def main(words: Sequence[str]) -> int:
    """Do all checks and print the table."""
    parser = argparse.ArgumentParser(
        prog="smoke.py", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "dist" / "deepstep")
    parser.add_argument("--chroot", type=Path)
    parser.add_argument("--only", nargs="+", choices=CHECKS, default=list(CHECKS))
    parser.add_argument("--sources", action="store_true")
    chosen = parser.parse_args(words)
    bundle, failed = Bundle(None if chosen.sources else chosen.folder, chosen.chroot), 0
    for name in chosen.only:
        begun = time.perf_counter()
        try:
            result, good = CHECKS[name](bundle), True
        except (Failed, OSError, ValueError, subprocess.SubprocessError) as error:
            result, good = str(error), False
        failed += not good
        print(
            f"{'ok    ' if good else 'FAILED'}  {name:<17} {time.perf_counter() - begun:6.1f} s  {result}", flush=True
        )
    shutil.rmtree(bundle.place, ignore_errors=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
