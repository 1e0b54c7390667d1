"""Who is at work on a trial, and whether that process is still there."""

from __future__ import annotations

import contextlib
import os
import platform
import sys
from functools import cache
from pathlib import Path


@cache
def myself() -> str:
    """Name this process so that no other one, on any machine, has the same name."""
    return f"{_machine()}|{os.getpid()}|{_began(os.getpid())}"


def surely_gone(worker: str) -> bool:
    """Tell whether a process of this machine has ended; False also where it cannot be known from here."""
    machine, _, rest = worker.partition("|")
    number, _, began = rest.partition("|")
    if machine != _machine() or not number.isdecimal():
        return False
    if sys.platform == "win32":
        return _gone_on_windows(int(number))
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return _began(int(number)) != began


def machine_of(worker: str) -> str:
    """Give the name of the machine for people."""
    return worker.partition("|")[0].partition("/")[0]


@cache
def _machine() -> str:
    """Name the machine; on Linux with its space of process numbers, since containers can share a name."""
    space = ""
    with contextlib.suppress(OSError):
        space = os.readlink("/proc/self/ns/pid").strip("pid:[]")
    return f"{platform.node().replace('|', ' ')}/{space}"


def _began(number: int) -> str:
    """Say when a process began, in ticks since the start of the system, "" where that is not told.

    One that has ended and that nobody has waited for yet has not begun, so to speak.
    """
    try:
        text = Path(f"/proc/{number}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""
    fields = text.rpartition(")")[2].split()
    return "" if fields[0] in "ZX" else fields[19]


def _gone_on_windows(number: int) -> bool:
    if sys.platform != "win32":
        return False
    import ctypes

    may_wait, gone = 0x00100000, 0
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    handle = kernel.OpenProcess(may_wait, False, number)
    if not handle:
        return ctypes.get_last_error() != 5  # 5: it is there, and not ours
    try:
        return bool(kernel.WaitForSingleObject(handle, 0) == gone)
    finally:
        kernel.CloseHandle(handle)
