from __future__ import annotations

import os
import struct
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def screenshot(*words: object) -> subprocess.CompletedProcess[str]:
    """Run the command as users do; the settings of whoever runs the tests are left alone."""
    command = [sys.executable, str(ROOT / "main.py"), "screenshot", *map(str, words)]
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, capture_output=True, text=True, env=environ, cwd=ROOT, check=False)


def test_a_picture_of_a_table_has_the_wanted_size(tmp_path):
    table = tmp_path / "t.csv"
    table.write_text("a,b,c\n" + "".join(f"{i},{i % 7},{'xy'[i % 2]}\n" for i in range(40)))
    picture = tmp_path / "p.png"
    done = screenshot(picture, table, "--mode", "step", "--theme", "light", "--size", "1500x900")
    assert (done.returncode, done.stderr) == (0, "")
    data = picture.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", data[16:24]) == (1500, 900)


def test_a_size_that_is_too_small_and_a_missing_file_are_told(tmp_path):
    for words, expected in (
        (("--size", "300x300"), "needs at least"),
        ((tmp_path / "nix.deepstep",), "no such file"),
    ):
        done = screenshot(tmp_path / "p.png", *words)
        assert done.returncode == 2
        assert expected in done.stderr
        assert done.stderr.count("\n") == 1
    assert not list(tmp_path.iterdir())
