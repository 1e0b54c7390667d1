"""The memory of training on a file does not grow with the file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bench.streaming import COLUMNS, write_npy, write_parquet

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="its peak of memory is not told there")


def trained(path: Path, warm: Path, limit: int = 0) -> dict[str, float]:
    """Train one epoch in a process whose address space may grow by `limit` bytes once all is imported."""
    call = f"""
import json, resource
from pathlib import Path
from bench import streaming
streaming.train(Path({str(warm)!r}), False, False)
if {limit}:
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + {limit}, used + {limit}))
print(json.dumps(streaming.train(Path({str(path)!r}), False, False)))
"""
    done = subprocess.run(
        [sys.executable, "-c", call], env={**os.environ, "DEEPSTEP_COMPILED": "off"}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, float] = json.loads(done.stdout)
    return found


def test_a_file_trains_in_less_memory_than_it_has(tmp_path: Path) -> None:
    """60 MB of rows, in 40 MB more than a tenth of them takes."""
    write_npy(tmp_path / "large.npy", 750_000)
    write_npy(tmp_path / "small.npy", 75_000)
    assert (tmp_path / "large.npy").stat().st_size > 60e6
    found = trained(tmp_path / "large.npy", tmp_path / "small.npy", 40_000_000 if sys.platform == "linux" else 0)
    assert found["rows"] > 500_000
    assert found["growth_mb"] < 40


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize("kind", ["npy", "parquet"])
def test_a_gigabyte_trains_in_200_mb(tmp_path: Path, kind: str) -> None:
    if kind == "parquet":
        pytest.importorskip("pyarrow")
    rows = 10**9 // (8 * COLUMNS) + 1
    write_npy(tmp_path / "small.npy", 100_000)
    large = tmp_path / f"large.{kind}"
    (write_npy if kind == "npy" else write_parquet)(large, rows)
    assert large.stat().st_size > 0.9e9
    found = trained(large, tmp_path / "small.npy", 200_000_000 if kind == "npy" and sys.platform == "linux" else 0)
    assert found["rows"] > 0.69 * rows
    assert found["growth_mb"] < 200
