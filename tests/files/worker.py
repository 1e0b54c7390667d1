"""A process that reads files that mean harm: little memory, and a watch on all that a file must not bring about.

One job a line on its input, `reader<TAB>path`; one JSON object a line on its output: what came of it, seconds of the
processor, MB.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
import warnings
from pathlib import Path
from typing import Any

MORE_BYTES = 2**30
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_NEVER = (
    "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.forkpty", "subprocess.Popen", "pty.spawn",
    "pickle.find_class", "socket.", "urllib.Request", "ftplib.", "http.client.", "smtplib.", "webbrowser.open",
    "os.chown", "os.link", "os.symlink", "os.putenv",
)  # fmt: skip
_MOVES = ("os.chmod", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.truncate")


class Watch:
    """Notes what a file brought about that it must not: a program, a connection, a file outside the folder."""

    def __init__(self, folder: str) -> None:
        """Let only `folder` be written to."""
        self.folder, self.seen, self.on = folder, list[str](), False
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.on:
            return
        if event.startswith(_NEVER):
            self.seen.append(f"{event} {arguments!r}"[:200])
        elif event == "open" and self._writes(*arguments) and not self._inside(arguments[0]):
            self.seen.append(f"open {arguments!r}"[:200])
        elif event in _MOVES and not self._by_handle(arguments) and not self._inside(arguments[0]):
            self.seen.append(f"{event} {arguments!r}"[:200])
        elif event == "exec" and str(getattr(arguments[0], "co_filename", "")) in ("<string>", "<stdin>", "<unknown>"):
            self.seen.append(f"exec {arguments!r}"[:200])

    @staticmethod
    def _writes(_path: Any, mode: Any, flags: Any) -> bool:
        if isinstance(mode, str):
            return any(letter in mode for letter in "wax+")
        return isinstance(flags, int) and bool(flags & _WRITING)

    @staticmethod
    def _by_handle(arguments: tuple[Any, ...]) -> bool:
        """Tell whether a name is one in an open folder, as in clearing up a temporary one."""
        return len(arguments) > 1 and isinstance(arguments[-1], int) and arguments[-1] > 2

    def _inside(self, path: Any) -> bool:
        if isinstance(path, int):
            return True
        return os.path.realpath(os.fsdecode(path)).startswith((self.folder, "/dev/null"))


def megabytes() -> float:
    """Give the most memory that was in use since the last time."""
    text = Path("/proc/self/status").read_text()
    found = next(int(line.split()[1]) for line in text.splitlines() if line.startswith("VmHWM"))
    Path("/proc/self/clear_refs").write_text("5")
    return found / 1024


def virtual_bytes() -> int:
    """Give the room that the process has taken."""
    return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()


def main(folder: str) -> None:
    """Do what the input says until it ends."""
    os.environ["TMPDIR"] = folder
    warnings.simplefilter("error")
    from core.errors import UserError
    from tests.files.readers import READERS, sound_files

    place = Path(folder) / "sound"
    place.mkdir(exist_ok=True)
    for reader, path in sound_files(place):
        READERS[reader](path)  # what is loaded for it is loaded now
    watch = Watch(os.path.realpath(folder))
    limit = virtual_bytes() + MORE_BYTES
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        reader, path = line.rstrip("\n").split("\t")
        usual, watch.seen = megabytes(), []
        megabytes()
        began, watch.on = time.process_time(), True
        try:
            READERS[reader](Path(path))
            word, told = "read", ""
        except UserError as refusal:
            word, told = "refused", str(refusal)
        except BaseException as fault:
            word, told = "fault", f"{type(fault).__name__}: {fault}"
        watch.on = False
        seconds, most = time.process_time() - began, megabytes()
        print(json.dumps({
            "word": word, "told": told, "seconds": seconds, "mb": max(0.0, most - usual), "canaries": watch.seen
        }), flush=True)  # fmt: skip


if __name__ == "__main__":
    main(sys.argv[1])
