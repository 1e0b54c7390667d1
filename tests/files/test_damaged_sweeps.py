"""The board of a sweep is the one that was written, or it is told that its journal or its weights are damaged."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest

from core.errors import UserError
from core.sweeps.address import Address
from core.sweeps.board import Board, read_board
from core.sweeps.journal import CHECK, Journal
from core.sweeps.record import create, open_sweep
from core.sweeps.taking import result_of
from core.sweeps.trial import file_of
from tests.core.sweeps.sweeping import plan_of, small, worked
from tests.files.mutations import mutated
from tests.files.values import fingerprint

FEW, MANY = 60, int(os.environ.get("DEEPSTEP_MUTATIONS", "2000"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("sweep") / "s"
    worked(create(Address(str(made)), small(epochs=2), plan_of(small(), "lr=0.01,0.1,0.3", method="grid", keep=2)))
    return made


def board_of(folder: Path) -> Board:
    sweep = open_sweep(Address(str(folder)))
    try:
        return read_board(sweep)
    finally:
        sweep.close()


def print_of(board: Board) -> str:
    return fingerprint(board.rows)


@pytest.mark.parametrize("count", [FEW, pytest.param(MANY, marks=pytest.mark.long)])
def test_a_damaged_journal_is_told_of(folder: Path, count: int) -> None:
    path = Address(str(folder)).journal
    whole, data, found = print_of(board_of(folder)), path.read_bytes(), dict.fromkeys(("refused", "same", "earlier"), 0)
    silent = []
    try:
        for name, changed in mutated(data, count, seed=5):
            path.write_bytes(changed)
            try:
                now = print_of(board_of(folder))
            except UserError:
                found["refused"] += 1
                continue
            lines = changed[: changed.rfind(b"\n") + 1]
            word = "same" if now == whole else "earlier" if data.startswith(lines) else "silent"
            if word == "silent":
                silent.append(name)
            else:
                found[word] += 1
    finally:
        path.write_bytes(data)
    print(f"\nFIGURE damage, journal of a sweep: {found}, silent {len(silent)}")
    assert silent == []
    assert found["refused"] > count / 2


def test_lines_that_change_places_are_told_of(folder: Path) -> None:
    path = Address(str(folder)).journal
    data = path.read_bytes()
    lines = data.splitlines(keepends=True)
    try:
        for changed in ([*lines[:6], *lines[7:]], [*lines[:6], lines[7], lines[6], *lines[8:]], [*lines, lines[-1]]):
            path.write_bytes(b"".join(changed))
            with pytest.raises(UserError, match="journal is damaged"):
                board_of(folder)
    finally:
        path.write_bytes(data)


def test_a_journal_from_before_there_were_checks_opens_and_goes_on(folder: Path) -> None:
    path = Address(str(folder)).journal
    data, whole = path.read_bytes(), print_of(board_of(folder))
    plain = [json.loads(line) for line in data.splitlines()]
    try:
        text = "".join(json.dumps({k: v for k, v in line.items() if k != CHECK}) + "\n" for line in plain)
        path.write_text(text)
        assert print_of(board_of(folder)) == whole
        Journal(path).append_logs([{k: v for k, v in plain[-1].items() if k != CHECK}])
        assert CHECK in json.loads(path.read_text().splitlines()[-1])
        assert len(list(Journal(path).read_logs(0))) == len(plain) + 1
    finally:
        path.write_bytes(data)


def test_damaged_weights_of_a_trial_are_made_again(folder: Path) -> None:
    """The trial is trained once more with its settings, which gives the same numbers."""
    sweep = open_sweep(Address(str(folder)))
    best = read_board(sweep).best
    assert best is not None
    assert best.kept
    whole = result_of(sweep, best)
    for place, path in enumerate(sorted(folder.glob("*.npz"))):
        data = path.read_bytes()
        at = int(np.random.default_rng(place).integers(len(data)))
        path.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
    with pytest.raises(UserError):
        sweep.depot.get(file_of(best.number - 1), best.kept)
    assert result_of(sweep, best).weights.same(whole.weights)
    sweep.close()
