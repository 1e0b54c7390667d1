"""Files may stand before, between and behind a command's options."""

from __future__ import annotations

from pathlib import Path

import pytest

import core.cli


@pytest.mark.parametrize("order", [("a.png", "b.csv", "--mode", "step"), ("a.png", "--mode", "step", "b.csv")])
def test_files_may_stand_behind_options(order: tuple[str, ...], tmp_path: Path) -> None:
    seen: list[tuple[str, str, str]] = []

    def draw(arguments: object) -> int:
        seen.append((arguments.out, arguments.file, arguments.mode))  # type: ignore[attr-defined]
        return 0

    words = [str(tmp_path / "a.png") if word == "a.png" else word for word in order]
    assert core.cli.main(["screenshot", *words], draw) == 0
    assert seen == [(str(tmp_path / "a.png"), "b.csv", "step")]
