"""A process that mounts a small disk and saves on it: python -m tests.reliability.small_disk FOLDER TRIES."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.reliability.saving import on_small_disk

if __name__ == "__main__":
    place, tries = Path(sys.argv[1]), int(sys.argv[2])
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)], check=True)
    try:
        count = on_small_disk(place, tries)
    finally:
        subprocess.run(["umount", str(place)], check=False)
    print(*(getattr(count, name) for name in ("tries", "lost", "different", "stray", "refused")))
