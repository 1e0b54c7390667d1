"""How much memory a process has held at most."""

from __future__ import annotations

import sys
from pathlib import Path

STATUS = Path("/proc/self/status")


def peak() -> int:
    """Give the largest resident size of this process up to now, in bytes; 0 where the system does not tell."""
    if STATUS.is_file():
        # Of this program alone: what `getrusage` tells begins with the size of the parent.
        lines = STATUS.read_text(encoding="ascii").splitlines()
        return next((1024 * int(line.split()[1]) for line in lines if line.startswith("VmHWM")), 0)
    if sys.platform == "win32":
        return 0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else 1024 * most
