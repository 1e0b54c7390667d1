"""Which process something belongs to, so that it is known later whether that process still lives.

Numbers of processes are given out again; with the time at which it began, a process is known for certain.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

LONGEST = 200
"""Characters of a name."""


@dataclass(frozen=True)
class Owner:
    """One process.

    Attributes:
        host, user: names of machine and user.  pid: the process' number there.
        began: a text that differs between processes that had the same number, "" where the system does not tell.
        since: seconds since 1970 at which it took what it owns.
    """

    host: str
    user: str
    pid: int
    began: str
    since: float

    @property
    def here(self) -> bool:
        """Whether it is a process of this machine."""
        return self.host == platform.node()

    @property
    def is_me(self) -> bool:
        """Whether it is this very process."""
        return self.here and self.pid == os.getpid() and self.began == began(self.pid)

    def alive(self) -> bool:
        """Whether it may still be at work; of another machine nobody here can say that it is not."""
        if not self.here:
            return True
        return lives(self.pid) and (not self.began or began(self.pid) == self.began)

    def to_json(self) -> dict[str, Any]:
        """Give it as JSON."""
        return asdict(self)


def me() -> Owner:
    """Give this process."""
    return Owner(platform.node()[:LONGEST], _user()[:LONGEST], os.getpid(), began(os.getpid()), time.time())


def owner_from(data: Any) -> Owner | None:
    """Read an owner; None where it is none."""
    if not isinstance(data, dict) or set(data) != {"host", "user", "pid", "began", "since"}:
        return None
    texts, pid, since = [data[name] for name in ("host", "user", "began")], data["pid"], data["since"]
    if not all(isinstance(text, str) and len(text) <= LONGEST for text in texts):
        return None
    if type(pid) is not int or not 0 < pid < 2**32 or type(since) not in (int, float) or not 0 <= since < 2**40:
        return None
    return Owner(texts[0], texts[1], pid, texts[2], float(since))


def lives(pid: int) -> bool:
    """Tell whether there is a process of this number; one that has ended and waits to be forgotten is none."""
    if sys.platform == "win32":
        return bool(began(pid))
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    except OSError:
        return False
    return _state(pid) not in ("Z", "X")


def began(pid: int) -> str:
    """Tell when a process began, as the system counts it; "" where there is none or nothing is told."""
    if sys.platform == "win32":
        return _began_on_windows(pid)
    fields = _stat(pid)
    if fields:
        return f"{_boot()} {fields[19]}"
    if sys.platform == "linux":
        return ""
    done = subprocess.run(["ps", "-o", "lstart=", "-p", str(pid)], capture_output=True, text=True, check=False)
    return done.stdout.strip()


def _stat(pid: int) -> list[str]:
    """Give the fields of /proc/…/stat behind the name, which may hold anything."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    return text.rpartition(")")[2].split()


def _state(pid: int) -> str:
    fields = _stat(pid)
    return fields[0] if fields else ""


def _boot() -> str:
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()[:8]
    except OSError:
        return ""


def _began_on_windows(pid: int) -> str:
    """Ask the system for the moment of creation; a process that has ended tells its end too."""
    if sys.platform != "win32":
        return ""
    import ctypes

    kernel, times = ctypes.windll.kernel32, [ctypes.c_uint64() for _ in range(4)]
    handle = kernel.OpenProcess(0x1000, False, pid)
    if not handle:
        return ""
    try:
        ended = kernel.WaitForSingleObject(handle, 0) == 0
        told = kernel.GetProcessTimes(handle, *(ctypes.byref(each) for each in times))
        return "" if ended or not told else str(times[0].value)
    finally:
        kernel.CloseHandle(handle)


def _user() -> str:
    for name in ("USER", "USERNAME", "LOGNAME"):
        if os.environ.get(name):
            return os.environ[name]
    return str(os.getuid()) if hasattr(os, "getuid") else ""
