"""The command and what it writes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bench import __main__ as command
from bench import document, machine, memory, peers_node, window
from bench.goals import Figure
from core.errors import UserError

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["wokloads"], "section: 'wokloads' is not known"),
        (["--only", "W9"], "--only: 'W9' is not known"),
        (["--peers", "torch,tensorflow"], "--peers: 'tensorflow' is not known"),
        (["--quick", "--write"], "--write: the figures of --quick mean little"),
        (["workloads", "--playground", "nowhere"], "--playground: "),
    ],
)
def test_a_slip_is_told_before_anything_is_measured(
    words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(words) == 2
    out, err = capsys.readouterr()
    assert told in err
    assert out == ""


def test_who_takes_part() -> None:
    def names(*words: str) -> list[str]:
        return [entrant.name for entrant in command.entrants(command.parse(words))]

    assert names() == ["compiled", "numpy", "torch", "jax", "sklearn", "sgemm"]
    assert names("--peers", "") == ["compiled", "numpy", "sgemm"]
    assert names("--peers", "jax", "--gpu") == ["compiled", "numpy", "jax", "gpu", "sgemm"]
    assert "torch-compile" in names("--torch-compile")
    assert names("--playground", "a", "--convnetjs", "b")[5:7] == ["playground", "convnetjs"]


def test_no_folder_is_written_into_the_document() -> None:
    words = ["--playground", "/home/me/p", "--convnetjs=/home/me/c", "--write"]
    assert " ".join(command._without_paths(words)) == "--playground DIR --convnetjs=DIR --write"


def test_a_checkout_has_to_be_one_and_to_lie_outside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(peers_node.shutil, "which", lambda name: name)
    with pytest.raises(UserError, match=r"has no src/nn\.ts"):
        peers_node.command("playground", tmp_path)
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "nn.ts").touch()
    assert peers_node.command("playground", tmp_path)[0] == "node"
    monkeypatch.setattr(peers_node, "ROOT", tmp_path)
    with pytest.raises(UserError, match="lies in this repository"):
        peers_node.command("playground", tmp_path)
    monkeypatch.setattr(peers_node.shutil, "which", lambda name: None)
    with pytest.raises(UserError, match=r"install Node\.js"):
        peers_node.command("playground", tmp_path)


def test_a_section_is_replaced_and_the_prose_stays(tmp_path: Path) -> None:
    file = tmp_path / "performance.md"
    begin, end = document.markers("growth")
    file.write_text(f"before\n{begin}\nold\n{end}\nafter\n", encoding="utf-8")
    for lines in (["new", "lines"], ["newer"]):
        document.write("growth", lines, file)
        expected = "\n".join(["before", begin, "", *lines, "", end, "after", ""])
        assert file.read_text(encoding="utf-8") == expected
    with pytest.raises(UserError, match="bench window: begin"):
        document.write("window", ["x"], file)


@pytest.mark.parametrize("section", command.SECTIONS)
def test_the_document_has_a_place_for_every_section(section: str) -> None:
    text = document.DOCUMENT.read_text(encoding="utf-8")
    assert "\nfigures\n" in document.replaced(text, section, ["figures"])


def test_the_heading_names_the_machine_and_nothing_private() -> None:
    text = "\n".join(machine.heading("python3 run.py bench"))
    assert "Python 3." in text
    assert "numpy " in text
    assert str(Path.home()) not in text
    assert machine.processor()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell without further packages")
def test_memory_is_that_of_the_process_alone() -> None:
    code = "from bench import memory; a = memory.peak(); b = bytearray(50_000_000); print(a, memory.peak())"
    held = bytearray(200_000_000)
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    before, after = map(int, told.split())
    assert 40_000_000 < after - before < 60_000_000
    assert memory.peak() > len(held) or sys.platform != "linux"
    assert before < 150_000_000


@pytest.mark.long
@pytest.mark.alone
def test_a_quick_run_without_peers(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["workloads", "growth", "--quick", "--peers", "", "--only", "W1a,W3"]) == 0
    out = capsys.readouterr().out
    rows = [line for line in out.splitlines() if line.startswith("| **W")]
    assert len(rows) == 2
    assert all("–" not in row for row in rows)
    assert "not measured: left out" in out
    assert "to the power" in out
    assert "`--playground`" in out


@pytest.mark.long
@pytest.mark.alone
def test_a_short_look_at_the_window() -> None:
    seen = window.measure(turns=1, seconds=1.0)
    found = window.figures(seen)
    share, frames, late = (
        found[name] for name in ("share of headless steps/s", "diagram frames/s", "input lateness p50")
    )
    for figure in (share, frames, late):
        assert isinstance(figure, Figure)
        assert figure.by_median > 0
    assert len(seen.lateness) > 20
    assert len(seen.pauses) == window.PAUSES
    assert len(seen.frames) > 3
