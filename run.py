#!/usr/bin/env python3
"""Start Deepstep: make its private environment once, then hand over to it.

python3 run.py [arguments…]       the application: main.py gets the arguments
python3 run.py test [pytest …]    the tests
python3 run.py lint               ruff, mypy and the import contracts
python3 run.py check [pytest …]   lint, then test
python3 run.py peers [pytest …]   the checks against other libraries
python3 run.py pip …              pip of the private environment
python3 run.py python …           Python of the private environment

Only the standard library is used here, and no syntax newer than Python 3.6, so that an old Python can say what it lacks.
"""

import contextlib
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

OLDEST, NEWEST = (3, 11), (3, 14)
if not OLDEST <= sys.version_info[:2] <= NEWEST:
    versions = OLDEST + NEWEST + sys.version_info[:2] + (sys.executable,)
    sys.exit("Deepstep needs Python %d.%d to %d.%d; this one is Python %d.%d (%s)." % versions)

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
LOCKS = {"runtime": "requirements.lock", "dev": "requirements-dev.lock", "peers": "requirements-peers.lock"}
UNFINISHED = "unfinished"
SUBCOMMANDS = ("train", "predict", "export", "info", "screenshot", "demo")
WITHOUT_QT = ("train", "predict", "export", "info", "--version", "--help", "-h")

# What Qt's wheels expect from the system: library → Debian package. Further libraries come with these packages.
BASE = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {"libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0"}
APT_INSTALL = ["apt-get", "install", "-y", "--no-install-recommends"]
NO_DISPLAY = (
    "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.\n"
    "A bundled example is trained without a window instead; `run.py --help` lists what else works here."
)


class Job(NamedTuple):
    """What one command line asks for: `commands` are arguments for the Python of the environment, a list a process."""

    commands: list[list[str]]
    groups: tuple[str, ...] = ("runtime",)
    libraries: dict[str, str] = {}  # noqa: RUF012
    variables: dict[str, str] = {}  # noqa: RUF012
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
    if first == "test":
        return Job([pytest + rest], dev, qt, variables, at_root=True, virtual_screen=True)
    if first == "check":
        return Job([*lint, pytest + rest], dev, qt, variables, at_root=True, virtual_screen=True)
    if first == "peers":
        return Job([[*pytest, "-m", "peers", *rest]], (*dev, "peers"), qt, variables, at_root=True)
    return route_app(list(words), environ, platform)


def headless(environ: Mapping[str, str]) -> dict[str, str]:
    """Give the variables that let Qt draw without a screen; none where the user has chosen."""
    return {} if "QT_QPA_PLATFORM" in environ else {"QT_QPA_PLATFORM": "offscreen"}


def route_app(words: list[str], environ: Mapping[str, str], platform: str) -> Job:
    """Route to main.py, or to its demo where a window is wanted and none can open."""
    first = words[0] if words else ""
    display = platform != "linux" or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))
    window = not words or (len(words) == 1 and not first.startswith("-") and first not in SUBCOMMANDS)
    variables = {} if display else headless(environ)
    note = NO_DISPLAY if window and variables else ""
    libraries = {} if platform != "linux" or first in WITHOUT_QT else libraries_for(environ)
    return Job(
        [[str(ROOT / "main.py"), *(["demo"] if note else words)]], ("runtime",), libraries, variables, note
    )


def libraries_for(environ: Mapping[str, str]) -> dict[str, str]:
    """Choose the libraries for the screen at hand."""
    if environ.get("QT_QPA_PLATFORM", "xcb").split(":")[0] not in ("xcb", "wayland"):
        return BASE
    if environ.get("DISPLAY"):
        return {**BASE, **X11}
    return {**BASE, **WAYLAND} if environ.get("WAYLAND_DISPLAY") else BASE


def missing(libraries: Iterable[str], load: Callable[[str], object] = ctypes.CDLL) -> list[str]:
    """List those of `libraries` that the system cannot load."""

    def absent(name: str) -> bool:
        try:
            return load(name) is None
        except OSError:
            return True

    return [name for name in libraries if absent(name)]


def can_install() -> bool:
    """Tell whether packages of the system can be installed without asking: as root on Debian or Ubuntu."""
    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(packages: list[str], call: Callable[..., int] = subprocess.call) -> bool:
    """Install Debian packages, after an update of the lists where the old ones do not do; tell whether it worked."""
    say("Installing packages of the system: " + " ".join(packages))
    command = [*APT_INSTALL, "-qq", *packages]
    quiet = {"stdout": subprocess.DEVNULL, "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}}
    if call(command, stderr=subprocess.DEVNULL, **quiet) == 0:
        return True
    call(["apt-get", "update", "-qq"], **quiet)
    return call(command, **quiet) == 0


def install_line(
    absent: list[str], packages: list[str], which: Callable[[str], object] = shutil.which
) -> str:
    """Give the one line that installs what is missing, for the package manager at hand."""
    if which("apt-get"):
        return " ".join(["sudo", *APT_INSTALL, *packages])
    for manager in ("dnf", "zypper"):
        if which(manager):
            return " ".join(["sudo", manager, "install", *("'%s()(64bit)'" % name for name in absent)])
    return "(your package manager) the packages that hold " + " ".join(absent)


def ensure_libraries(libraries: dict[str, str]) -> None:
    """Find missing libraries before Qt does, whose own message names the wrong one; install them where that is allowed.

    Raises:
        SystemExit: when some stay missing, with the line to run.
    """
    absent = missing(libraries)
    packages = sorted({libraries[name] for name in absent})
    if not absent or (can_install() and apt_install(packages) and not missing(libraries)):
        return
    line = install_line(absent, packages)
    sys.exit("Libraries that Qt needs are missing: %s\nInstall them with:\n  %s" % (", ".join(absent), line))


def ensure_virtual_screen() -> None:
    """Install what tests of a real window need where that is allowed; elsewhere those tests are left out."""
    packages = sorted({X11[name] for name in missing(X11)}) + ([] if shutil.which("Xvfb") else ["xvfb"])
    if packages and can_install() and not apt_install(packages):
        say("The virtual screen could not be installed; the tests of a real window are left out.")


def environment_python() -> Path:
    """Say where the Python of the environment lies."""
    return ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def stamp(name: str) -> Path:
    """Say where the state of a group is noted, or that of the environment itself ("python")."""
    return ENVIRONMENT / ("deepstep-%s.stamp" % name)


def read(path: Path) -> str:
    """Read a small text file; nothing where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""


def key(name: str) -> str:
    """Name a wanted state: another Python or another lock file means another installation."""
    python = "%s %d.%d" % (sys.implementation.name, sys.version_info[0], sys.version_info[1])
    lock = (ROOT / LOCKS[name]).read_bytes() if name in LOCKS else b""
    return python + " " + hashlib.sha256(lock).hexdigest()


def done(name: str) -> bool:
    """Tell whether a group was installed to the end, or the environment made to the end and is still there."""
    return read(stamp(name)) == key(name) and environment_python().exists()


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
    package = "python%d.%d-venv" % sys.version_info[:2]
    absent = importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None
    if absent and not (can_install() and sys.base_prefix == "/usr" and apt_install([package])):
        sys.exit("This Python lacks its venv module. On Debian and Ubuntu: sudo apt-get install " + package)
    say("Making the private environment %s (first start only) …" % ENVIRONMENT)
    python = getattr(sys, "_base_executable", None) or sys.executable
    if subprocess.call([python, "-m", "venv", "--clear", str(ENVIRONMENT)], stdout=sys.stderr) != 0:
        sys.exit(
            "The folder %s could not be made; close Deepstep, delete that folder, start again." % ENVIRONMENT
        )
    stamp("python").write_text(key("python"), encoding="utf-8")


def install(group: str) -> None:
    """Install the locked packages of a group; its stamp is written last, so that an interruption is noticed."""
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    say("Installing the packages of group %s …%s" % (group, " (this can take a minute)" if quiet else ""))
    command = [str(environment_python()), "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]
    # An interrupted pip may have left half a package that it would take for a whole one.
    repair = ["--force-reinstall"] if read(stamp(group)) == UNFINISHED else []
    command += ["--only-binary=:all:", *quiet, *repair, "-r", str(ROOT / LOCKS[group])]
    stamp(group).write_text(UNFINISHED, encoding="utf-8")
    if subprocess.call(command, stdout=sys.stderr, env={**os.environ, "PIP_USER": "0"}) != 0:
        stamp(group).unlink()
        sys.exit(
            "The packages of group %s could not be installed: pip says why above.\n"
            "Check the network connection and start again; what is done already is kept." % group
        )
    stamp(group).write_text(key(group), encoding="utf-8")


def hand_over(command: list[str]) -> int:
    """Become the given process, or wait for it on Windows, where a process cannot be replaced."""
    if os.name != "nt":
        os.execv(command[0], command)
    process = subprocess.Popen(command)
    while True:
        # Ctrl+C reaches the child too, which decides how to end.
        with contextlib.suppress(KeyboardInterrupt):
            return process.wait()


def run(job: Job) -> int:
    """Carry out a job; give the exit code of the first command that failed, 0 when none did."""
    if job.note:
        say(job.note)
    ensure_libraries(job.libraries)
    if job.virtual_screen and sys.platform == "linux":
        ensure_virtual_screen()
    ensure_environment(job.groups)
    os.environ.update(job.variables)
    if job.at_root:
        os.chdir(ROOT)
    commands = [[str(environment_python()), *arguments] for arguments in job.commands]
    if len(commands) == 1:
        return hand_over(commands[0])
    codes = []
    for command in commands:
        say("== " + " ".join(command[1:4]))
        codes.append(subprocess.call(command))
    return next((code for code in codes if code != 0), 0)


if __name__ == "__main__":
    try:
        sys.exit(run(route(sys.argv[1:], os.environ, sys.platform)))
    except KeyboardInterrupt:
        sys.exit("Stopped; the next start goes on from here.")
    except OSError as error:
        sys.exit("Deepstep could not be set up in %s: %s." % (ROOT, error))
