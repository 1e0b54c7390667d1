"""Sends time stamps to the window's process, as a mouse would send events: `python -m bench.inputs PORT`.

It is a process of its own: a thread beside the window would wait for Python's lock and send late without noticing.
"""

from __future__ import annotations

import random
import socket
import struct
import sys
import time

STAMP = struct.Struct("<d")
PER_SECOND = 60


def main(port: int) -> None:
    """Send the time, at irregular moments, until the other side is gone."""
    pause = random.Random(1)
    with socket.create_connection(("127.0.0.1", port)) as line:
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        while True:
            time.sleep(pause.uniform(0.5, 1.5) / PER_SECOND)
            try:
                line.sendall(STAMP.pack(time.perf_counter()))
            except OSError:
                return


if __name__ == "__main__":
    main(int(sys.argv[1]))
