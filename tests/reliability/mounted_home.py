"""Mounts a small disk over a home, full or for reading only, and goes on with the command behind it."""

from __future__ import annotations

import os
import subprocess
import sys

if __name__ == "__main__":
    home, command = sys.argv[1], sys.argv[2:]
    subprocess.run(["mount", "-t", "tmpfs", "-o", os.environ["TRIAL_MOUNT"], "tmpfs", home], check=True)
    if os.environ.get("TRIAL_FILL"):
        with open(f"{home}/filler", "wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError:
                pass
    os.execv(command[0], command)
