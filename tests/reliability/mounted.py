"""Mounts a full disk and one for reading only in a name space of its own, then drives the application there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    for name, options in (("full", "size=64k"), ("read-only", "size=64k,ro")):
        (folder / name).mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder / name)], check=True)
    with (folder / "full" / "filler").open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass
    os.execv(sys.executable, [sys.executable, "-m", "tests.reliability.driven", "places", *sys.argv[2:]])
