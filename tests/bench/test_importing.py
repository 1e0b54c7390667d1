"""The comparison of readers: its file, its readers and its table."""

from __future__ import annotations

from pathlib import Path

from bench import importing


def test_the_file_is_read_alike_by_ours_and_told_in_a_table(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    importing.write(path, 300)
    found = importing.deepstep(path)
    assert found["rows"] == 300
    turns = {"deepstep": [found, {**found, "p99": 0.01, "worst": 0.02}], "pandas": [{}]}
    lines = list(importing.lines(turns, path.stat().st_size))
    assert lines[2].startswith("| Deepstep, command line | ")
    assert lines[2].endswith("| 10.0 / 20.0 |")
    assert lines[3] == "| pandas | not installed | | |"


def test_a_reader_that_is_not_there_is_left_out(capfd) -> None:
    assert importing.measured("nothing", Path("none.csv")) == {}
    capfd.readouterr()
