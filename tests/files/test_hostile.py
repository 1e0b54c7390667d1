"""No file runs a program, writes outside its path, hangs or eats memory; whatever is wrong is told in a sentence."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.files.attacks import Attack, attacks
from tests.files.mutations import mutated
from tests.files.readers import sound_files
from tests.files.reading import MEGABYTES, SECONDS, Told, all_read
from tests.files.sentences import wrong_with

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the limits on memory are those of Linux")
FEW, MANY = 2, int(os.environ.get("DEEPSTEP_FUZZ", "500"))


def held(told: Told, title: str) -> None:
    print(f"\nFIGURE hostile, {title}: {told}")
    assert not told.canaries
    assert not told.faults
    assert told.seconds[0] <= SECONDS
    assert told.mb[0] <= MEGABYTES
    bad = [f"{name}: {told}: {why}" for name, told in told.refusals if (why := wrong_with(told))]
    assert not bad, bad[:20]


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    (tmp_path / "work" / "sound").mkdir(parents=True)
    return tmp_path / "work" / "sound"


def fuzzed(sound: Path, count: int) -> Iterator[Attack]:
    """Damage each sound file `count` times; each copy has its name, and the last one is written over."""
    for place, (reader, path) in enumerate(sound_files(sound)):
        copy = sound.parent / f"fuzzed {path.name}"
        for number, (name, data) in enumerate(mutated(path.read_bytes(), count, seed=place)):
            copy.write_bytes(data)
            yield f"{path.name}, {name}, {place}/{number}", reader, copy


@pytest.mark.parametrize("count", [FEW, pytest.param(MANY, marks=pytest.mark.long)])
def test_no_damaged_file_does_harm(sound: Path, count: int) -> None:
    held(all_read(sound.parent, fuzzed(sound, count)), f"damaged {count} times each")


@pytest.mark.parametrize("large", [False, pytest.param(True, marks=pytest.mark.long)])
def test_no_file_that_means_harm_does_any(sound: Path, large: bool) -> None:
    sound_files(sound)
    held(all_read(sound.parent, attacks(sound.parent, sound, large)), "made to harm")
    assert not (sound.parent.parent / "canary").exists()
    assert {path.name for path in sound.parent.parent.iterdir()} == {"work"}
