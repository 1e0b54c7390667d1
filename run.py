#!/usr/bin/env python3
"""Start Deepstep: make its private environment once, then hand over to it.

python3 run.py [arguments…]       the application: main.py gets the arguments
python3 run.py test [pytest …]    the tests
python3 run.py lint               ruff, mypy and the import contracts
python3 run.py check [pytest …]   lint, then test
python3 run.py peers [pytest …]   the checks against other libraries
python3 run.py proofs [--own]     what is proven of every layer, loss …, as a table; --own without other libraries
python3 run.py bench [options]    the training engine measured beside other libraries (--help lists the options)
python3 run.py bundle [--smoke]   what is installed by double-click, into dist/; --smoke tries it (docs/installing.md)
python3 run.py translations [--check]  the files of the translators brought up to date with the program's texts
python3 run.py pip|python …       pip or Python of the private environment

Only the standard library is used, and only syntax of Python 3.6: an old Python has to say what it lacks.
"""

import contextlib
import ctypes
import hashlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

OLDEST, NEWEST = (3, 11), (3, 14)
if not OLDEST <= sys.version_info[:2] <= NEWEST:
    versions = (*OLDEST, *NEWEST, *sys.version_info[:2], sys.executable)
    sys.exit("Deepstep needs Python {}.{} to {}.{}; this one is {}.{} ({}).".format(*versions))

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCKS = {
    "runtime": "requirements.lock",
    "dev": "requirements-dev.lock",
    "peers": "requirements-peers.lock",
    "bundle": "requirements-bundle.lock",
}
SUBCOMMANDS = (
    "train",
    "sweep",
    "predict",
    "evaluate",
    "importance",
    "export",
    "import",
    "info",
    "diagnose",
    "walk",
    "homework",
    "runs",
    "verify",
    "exercises",
    "share",
    "sets",
    "screenshot",
    "report",
    "demo",
)
WITHOUT_QT = (*SUBCOMMANDS[:16], "--version", "--help", "-h")

# What Qt expects from the system: library → Debian package. Further libraries come with these packages.
BASE = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
# All tests go on in a process more than there are processors, since many wait; some go on alone (tests/together.py).
ALL_AT_ONCE = ["-n", str(min(4, 1 + (os.cpu_count() or 1))), "--dist", "loadgroup"]
XCB = {"cursor": 0, "icccm": 4, "image": 0, "keysyms": 1, "randr": 0, "render-util": 0, "shape": 0, "xkb": 1}
X11 = {f"libxcb-{name}.so.{number}": f"libxcb-{name}{number}" for name, number in XCB.items()}
X11["libxkbcommon-x11.so.0"] = "libxkbcommon-x11-0"
WAYLAND = {"libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0"}
APT_INSTALL = ["apt-get", "install", "-y", "--no-install-recommends"]
NO_DISPLAY = """There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.
A bundled example is trained without a window instead; `run.py --help` lists what else works here."""


class Job(NamedTuple):
    """What one command line asks for; `commands` are arguments for the Python of the environment."""

    commands: list[list[str]]
    groups: tuple[str, ...] = ("runtime",)
    libraries: Mapping[str, str] = MappingProxyType({})
    variables: Mapping[str, str] = MappingProxyType({})
    note: str = ""
    at_root: bool = False
    virtual_screen: bool = False


def say(text: str) -> None:
    """Tell the user on stderr, so that the output of the application stays clean."""
    print(text, file=sys.stderr, flush=True)


def route(words: Sequence[str], environ: Mapping[str, str], platform: str) -> Job:
    """Turn the command line into a `Job`."""
    first, rest = (words[0], list(words[1:])) if words else ("", [])
    contracts = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    lint = [["-m", "ruff", "check"], ["-m", "ruff", "format", "--check"], ["-m", "mypy"], ["-c", contracts]]
    pytest, dev = ["-m", "pytest"], ("runtime", "dev")
    qt, variables = BASE if platform == "linux" else {}, headless(environ)
    if first == "python":
        return Job([rest])
    if first == "pip":
        return Job([["-m", "pip", *rest]], variables={"PIP_USER": "0"})
    if first == "lint":
        return Job(lint, dev, at_root=True)
    if first in ("test", "check") and not rest and platform != "win32":
        rest = ALL_AT_ONCE
    if first == "test":
        return Job([pytest + rest], dev, qt, variables, at_root=True, virtual_screen=True)
    if first == "check":
        return Job([*lint, pytest + rest], dev, qt, variables, at_root=True, virtual_screen=True)
    if first == "peers":
        return Job([[*pytest, "-m", "peers", *rest]], (*dev, "peers"), qt, variables, at_root=True)
    if first == "proofs":
        groups = dev if "--own" in rest else (*dev, "peers")
        return Job([[*pytest, "-p", "tests.proofs", "-q", *rest]], groups, qt, variables, at_root=True)
    if first == "bench":
        return Job([["-m", "bench", *rest]], ("runtime", "peers"), qt, variables, at_root=True)
    if first == "translations":
        return Job([[str(ROOT / "packaging" / "translations.py"), *rest]], at_root=True)
    if first == "bundle":
        build = str(ROOT / "packaging" / "build.py")
        return Job([[build, *rest]], ("runtime", "bundle"), qt, variables, at_root=True)
    return route_app(list(words), environ, platform)


def headless(environ: Mapping[str, str]) -> dict[str, str]:
    """Give the variables that let Qt draw without a screen; none where the user has chosen."""
    return {} if "QT_QPA_PLATFORM" in environ else {"QT_QPA_PLATFORM": "offscreen"}


def route_app(words: list[str], environ: Mapping[str, str], platform: str) -> Job:
    """Route to main.py, or to its demo where a window is wanted and none can open."""
    first = words[0] if words else ""
    display = platform != "linux" or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))
    window = not words or (len(words) == 1 and is_file(first))
    variables = {} if display else headless(environ)
    note = NO_DISPLAY if window and variables else ""
    libraries = {} if platform != "linux" or first in WITHOUT_QT else libraries_for(environ)
    arguments = [str(ROOT / "main.py"), *(["demo"] if note else words)]
    return Job([arguments], ("runtime",), libraries, variables, note)


def is_file(word: str) -> bool:
    """Tell the path of a file from an option, a command and a command with a slip of the pen."""
    return not word.startswith("-") and word not in SUBCOMMANDS and (Path(word).suffix != "" or Path(word).exists())


def libraries_for(environ: Mapping[str, str]) -> dict[str, str]:
    """Choose the libraries for the screen at hand."""
    if environ.get("QT_QPA_PLATFORM", "xcb").split(":")[0] not in ("xcb", "wayland"):
        return BASE
    return {**BASE, **(X11 if environ.get("DISPLAY") else WAYLAND if environ.get("WAYLAND_DISPLAY") else {})}


def missing(libraries: Iterable[str], load: Callable[[str], object] = ctypes.CDLL) -> list[str]:
    """List those of `libraries` that the system cannot load."""
    absent = []
    for name in libraries:
        try:
            load(name)
        except OSError:
            absent.append(name)
    return absent


def can_install() -> bool:
    """Tell whether packages of the system can be installed without asking: as root on Debian or Ubuntu."""
    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(packages: list[str], call: Callable[..., int] = subprocess.call) -> bool:
    """Install Debian packages, with new package lists where the old ones fail; tell whether it worked."""
    say(f"Installing packages of the system: {' '.join(packages)}")
    command = [*APT_INSTALL, "-qq", *packages]
    quiet = {"stdout": subprocess.DEVNULL, "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}}
    if call(command, stderr=subprocess.DEVNULL, **quiet) == 0:
        return True
    call(["apt-get", "update", "-qq"], **quiet)
    return call(command, **quiet) == 0


def install_line(absent: list[str], packages: list[str], which: Callable[[str], object]) -> str:
    """Give the one line that installs what is missing, for the package manager at hand."""
    if which("apt-get"):
        return " ".join(["sudo", *APT_INSTALL, *packages])
    for manager in ("dnf", "zypper"):
        if which(manager):
            return " ".join(["sudo", manager, "install", *(f"'{name}()(64bit)'" for name in absent)])
    return f"(your package manager) the packages that hold {' '.join(absent)}"


def ensure_libraries(libraries: Mapping[str, str]) -> None:
    """Find missing libraries before Qt does, which names the wrong one; install them where allowed, else say how."""
    absent = missing(libraries)
    packages = sorted({libraries[name] for name in absent})
    if not absent or (can_install() and apt_install(packages) and not missing(libraries)):
        return
    line = install_line(absent, packages, shutil.which)
    sys.exit(f"Libraries that Qt needs are missing: {', '.join(absent)}\nInstall them with:\n  {line}")


def install_virtual_screen() -> None:
    """Install what the tests of a real window need; where that fails those tests are left out."""
    packages = sorted({X11[name] for name in missing(X11)}) + ([] if shutil.which("Xvfb") else ["xvfb"])
    if packages and not apt_install(packages):
        say("The virtual screen could not be installed; the tests of a real window are left out.")


def stamp(name: str) -> Path:
    """Say where the state of a group is noted, or that of the environment itself ("python")."""
    return ENVIRONMENT / f"deepstep-{name}.stamp"


def state(name: str) -> str:
    """Read a stamp: `key(name)` when all was made to the end."""
    return stamp(name).read_text(encoding="utf-8") if stamp(name).is_file() else ""


def key(name: str) -> str:
    """Name the wanted state: another Python or another lock file means another installation."""
    lock = (ROOT / LOCKS[name]).read_bytes() if name in LOCKS else b""
    return f"{sys.implementation.cache_tag} {hashlib.sha256(lock).hexdigest()}"


def done(name: str) -> bool:
    """Tell whether a group (or "python", the environment itself) was made to the end and is still there."""
    return state(name) == key(name) and PYTHON.exists()


def ensure_environment(groups: tuple[str, ...]) -> None:
    """Make what is not there and repair what was interrupted; costs a few file reads when all is there."""
    if all(done(name) for name in ("python", *groups)):
        return
    with one_at_a_time():
        if not done("python"):
            create_environment()
        for group in groups:
            if not done(group):
                install(group)
    say("The private environment is ready.")


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Let a second start wait until the first has finished its set-up."""
    with (ROOT / ".venv.lock").open("w") as handle:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def create_environment() -> None:
    """Make an empty environment, in the place of a broken one where there is one."""
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    absent = any(importlib.util.find_spec(name) is None for name in ("venv", "ensurepip"))
    if absent and not (can_install() and sys.base_prefix == "/usr" and apt_install([package])):
        sys.exit(f"This Python lacks its venv module. On Debian and Ubuntu: sudo apt-get install {package}")
    say(f"Making the private environment {ENVIRONMENT} (first start only) …")
    python = getattr(sys, "_base_executable", None) or sys.executable
    if subprocess.call([python, "-m", "venv", "--clear", str(ENVIRONMENT)], stdout=sys.stderr) != 0:
        sys.exit(f"{ENVIRONMENT} could not be made; close Deepstep, delete that folder and start again.")
    stamp("python").write_text(key("python"), encoding="utf-8")


def install(group: str) -> None:
    """Install the locked packages of a group; its stamp is written last, so that an interruption shows."""
    quiet = [] if sys.stderr.isatty() else ["-qq"]
    say(f"Installing the packages of group {group} …{' (this can take a minute)' if quiet else ''}")
    command = [str(PYTHON), "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]
    # An interrupted pip may have left half a package that it would take for a whole one.
    repair = ["--force-reinstall"] if state(group) == "unfinished" else []
    command += ["--only-binary=:all:", *quiet, *repair, "-r", str(ROOT / LOCKS[group])]
    stamp(group).write_text("unfinished", encoding="utf-8")
    if subprocess.call(command, stdout=sys.stderr, env={**os.environ, "PIP_USER": "0"}) != 0:
        stamp(group).write_text("failed", encoding="utf-8")
        sys.exit(
            f"The packages of group {group} could not be installed: pip says why above.\n"
            "Check the network connection and start again; what is done already is kept."
        )
    stamp(group).write_text(key(group), encoding="utf-8")


def hand_over(command: list[str]) -> int:
    """Become the given process, or wait for it on Windows, where a process cannot be replaced."""
    if os.name != "nt":
        os.execv(command[0], command)
    with subprocess.Popen(command) as process:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches the child too, which decides how to end
        return process.wait()


def call_aloud(command: list[str]) -> int:
    """Run one of several commands under a line that names it."""
    say(f"== {' '.join(command[1:4])}")
    return subprocess.call(command)


def run(job: Job) -> int:
    """Carry out a job; give the exit code of the first command that failed, 0 when none did."""
    if job.note:
        say(job.note)
    ensure_libraries(job.libraries)
    if job.virtual_screen and can_install():
        install_virtual_screen()
    ensure_environment(job.groups)
    os.environ.update(job.variables)
    if job.at_root:
        os.chdir(ROOT)
    commands = [[str(PYTHON), *arguments] for arguments in job.commands]
    if len(commands) == 1:
        return hand_over(commands[0])
    return next((code for code in [call_aloud(command) for command in commands] if code != 0), 0)


if __name__ == "__main__":
    try:
        sys.exit(run(route(sys.argv[1:], os.environ, sys.platform)))
    except KeyboardInterrupt:
        sys.exit("Stopped; the next start goes on from here.")
    except OSError as error:
        sys.exit(f"Deepstep could not be set up in {ROOT}: {error}.")
