"""What readers count and turn: rows above a table, images with channels first, outputs of a Keras model."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import numpy as np
import pytest

from core.data.reading import read_file
from core.errors import UserError
from core.export import export_project
from core.files import Limits, read_zip
from core.importing.keras_model import read_keras
from tests.core.data.awkward import write_xlsx
from tests.files.specimens import pictures


def test_rows_above_a_table_and_empty_ones_are_counted_apart(tmp_path: Path) -> None:
    rows = [["A title"], [], ["a", "b", "c"], [1, 2, 3], [], [3, 4, 5], [5, 6, 7]]
    found = read_file(write_xlsx(tmp_path / "t.xlsx", rows))
    assert found.table.names == ("a", "b", "c")
    assert found.table.rows == 3
    told = " ".join(found.summary.notes)
    assert told == "2 rows above the table left out. 1 empty row left out."


def test_images_with_channels_first_are_turned(tmp_path: Path) -> None:
    images = np.arange(2 * 3 * 4 * 5).reshape(2, 3, 4, 5)
    np.save(tmp_path / "i.npy", images)
    table = read_file(tmp_path / "i.npy").table
    assert table.image == (4, 5, 3)
    first = np.array([column.values[0] for column in table.columns])
    assert np.array_equal(first, np.moveaxis(images[0], 0, 2).ravel())


def test_a_keras_model_with_several_outputs_is_refused(tmp_path: Path) -> None:
    export_project(tmp_path / "m.keras", pictures())
    with zipfile.ZipFile(tmp_path / "m.keras") as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    config = json.loads(parts["config.json"])
    last = config["config"]["layers"][-1]["config"]["name"]
    first = config["config"]["layers"][1]["config"]["name"]
    for outputs, fine in (([[last, 0, 0]], True), ([[first, 0, 0], [last, 0, 0]], False), ([["nobody", 0, 0]], False)):
        config["config"]["output_layers"] = outputs
        changed = {**parts, "config.json": json.dumps(config).encode()}
        if fine:
            assert read_keras(changed, "m").spec.output
        else:
            with pytest.raises(UserError, match="several outputs"):
                read_keras(changed, "m")


def test_the_limits_of_an_archive_hold_to_the_byte(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a", bytes(100))
        archive.writestr("b", bytes(100))
    size = (tmp_path / "a.zip").stat().st_size
    assert len(read_zip(tmp_path / "a.zip", Limits(entry_bytes=100, total_bytes=size))) == 2
    for limits in (Limits(entry_bytes=99), Limits(entries=1), Limits(small=199, ratio=0)):
        with pytest.raises(UserError):
            read_zip(tmp_path / "a.zip", limits)
