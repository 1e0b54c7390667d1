"""Parquet files that are streamed; they need pyarrow, which not everybody has."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from core.data.reading import read_file
from core.data.stream import copying, parquet
from core.data.stream.opening import open_source, open_streamed
from core.errors import UserError
from tests.core.data.streams import in_memory, project_of
from tests.core.data.test_stream_sources import assert_same_table
from tests.core.data.test_stream_training import assert_same, trained

arrow = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")


def write(path: Path, rows: int = 2000, group: int = 300) -> Path:
    random = np.random.default_rng(1)
    x = random.normal(size=(rows, 3))
    towns = [["Ulm", "Bonn", None, "Kiel"][i] for i in random.integers(0, 4, rows)]
    table = arrow.table({
        "a": x[:, 0], "b": arrow.array(x[:, 1], mask=np.arange(rows) % 91 == 5), "n": np.arange(rows) % 7,
        "town": arrow.array(towns), "code": arrow.array(towns).dictionary_encode(), "flag": x[:, 2] > 0,
        "day": np.datetime64("2024-01-01") + (np.arange(rows) % 30), "y": x[:, 0] * x[:, 1],
    })  # fmt: skip
    pq.write_table(table, path, row_group_size=group)
    return path


def test_row_groups_are_the_chunks_and_all_is_as_read_whole(tmp_path: Path) -> None:
    path = write(tmp_path / "t.parquet")
    table = open_streamed(path)
    assert table.source.kind == "parquet"
    assert table.source.chunks == 7
    assert_same_table(table, read_file(path).table)


def test_large_row_groups_are_copied_to_columns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.setattr(parquet, "MOST_GROUP", 1000)
    monkeypatch.setattr("core.data.stream.opening.MOST_GROUP", 1000)
    monkeypatch.setattr(parquet, "ROWS", 170)
    base = tmp_path_factory.mktemp("cache")
    monkeypatch.setattr(copying, "folders", lambda: [base])
    path = write(tmp_path / "t.parquet")
    table = open_streamed(path)
    assert table.source.kind == "copy"
    assert table.source.reference()["path"] == str(path)
    assert_same_table(table, read_file(path).table)


def test_training_from_row_groups_gives_the_same_bits(tmp_path: Path) -> None:
    project = project_of(write(tmp_path / "t.parquet"))
    data = project.dataset()
    assert_same(trained(project, data), trained(project, in_memory(data)), curve=1e-12)


def test_without_pyarrow_the_remedy_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "t.parquet")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(UserError, match=r"run\.py pip install pyarrow"):
        open_source(path)


def test_what_is_no_parquet_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.parquet").write_bytes(b"PAR1 no")
    with pytest.raises(UserError, match=r"x\.parquet: .*damaged"):
        open_source(tmp_path / "x.parquet")
