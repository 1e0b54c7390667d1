"""Files of rows that stay where they are: what is read of them, counted, split and referred to."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from core.data.csv_file import read_csv
from core.data.dataset import prepare
from core.data.plan import DataPlan, SplitPlan, suggest
from core.data.stream import copying, passes, source, streamed, text_blocks
from core.data.stream.opening import open_source, open_streamed
from core.data.stream.parts import draws, parts_of
from core.data.stream.source import SourceMissing
from core.data.stream.streamed import StreamedDataset, StreamedTable, rows_of
from core.data.table import Cancelled, Table
from core.errors import UserError
from core.export import export_project, exporter_for
from core.export.bundle import Bundle, table_of
from core.export.proof import read_export
from core.project import Project
from core.project_file import load_project, save_project
from core.sealing import SEAL, sealed
from core.share.link import link_of
from core.share.link import project_of as project_of_link
from tests.core.data.streams import matrix, npy, project_of


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    base = tmp_path_factory.mktemp("cache")
    monkeypatch.setattr(copying, "folders", lambda: [base])
    return base


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "LEAST_CHUNK", 64)
    monkeypatch.setattr(source, "CHUNK_BYTES", 8 * 4 * 64)


def csv(folder: Path, rows: int = 700, odd: str = "") -> Path:
    random = np.random.default_rng(3)
    lines = ["size;town;kind;price"]
    for row in range(rows):
        town = ["Ulm", "Bonn", "", "Kiel"][random.integers(0, 4)]
        size = "" if row % 50 == 7 else f"{random.normal():.5f}".replace(".", ",")
        lines.append(
            f"{odd if odd and row == rows - 3 else size};{town};{'ab'[row % 2]};{random.normal():.4f}".replace(".", ",")
        )
    path = folder / "houses.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def assert_same_table(one: Table, other: Table) -> None:
    assert one.names == other.names
    for a, b in zip(one.columns, other.columns, strict=True):
        assert (a.kind, a.categories) == (b.kind, b.categories)
        assert np.array_equal(a.values, b.values, equal_nan=a.kind == "number"), a.name
        assert (a.n_missing, a.distinct) == (b.n_missing, b.distinct)


@pytest.mark.parametrize("odd", ["", "many"])
def test_a_text_table_is_streamed_as_it_is_read(tmp_path: Path, odd: str) -> None:
    path = csv(tmp_path, odd=odd)
    table = open_streamed(path)
    assert isinstance(table, StreamedTable)
    assert_same_table(table, read_csv(path))


def test_a_copy_is_made_once_and_anew_after_a_change(
    tmp_path: Path, own_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = csv(tmp_path)
    open_streamed(path)
    assert len(list(own_cache.iterdir())) == 1
    with monkeypatch.context() as patch:
        patch.setattr(text_blocks, "_Pieces", None)
        open_streamed(path)
    csv(tmp_path, rows=300)
    assert open_streamed(path).source.rows == 300


def test_giving_up_a_copy_leaves_nothing(tmp_path: Path, own_cache: Path) -> None:
    path = csv(tmp_path)
    with pytest.raises(Cancelled):
        open_streamed(path, lambda part: part < 0.04)
    assert not list(own_cache.iterdir())


def test_a_faulty_line_is_named(tmp_path: Path, own_cache: Path) -> None:
    path = csv(tmp_path)
    path.write_text(path.read_text(encoding="utf-8") + "1;2\n", encoding="utf-8")
    with pytest.raises(UserError, match=r"houses\.csv, line 702"):
        open_streamed(path)
    assert not list(own_cache.iterdir())


def test_matrices_and_folders_of_columns_are_read_by_chunks(tmp_path: Path, small_chunks: None) -> None:
    numbers = matrix(500)
    np.save(tmp_path / "c.npy", numbers)
    np.save(tmp_path / "f.npy", np.asfortranarray(numbers))
    np.save(tmp_path / "half.npy", numbers.astype(np.float32))
    folder = tmp_path / "columns"
    folder.mkdir()
    for place in range(4):
        np.save(folder / f"column{place + 1}.npy", numbers[:, place])
    for path in (tmp_path / "c.npy", tmp_path / "f.npy", folder):
        found = open_source(path)
        assert found.chunks == 8
        whole = np.concatenate([np.column_stack([c.values for c in found.chunk(i).columns]) for i in range(8)])
        assert np.array_equal(whole, numbers)
    half = open_source(tmp_path / "half.npy").chunk(7, ["column2"]).columns[0].values
    assert np.array_equal(half, numbers[448:, 1].astype(np.float32).astype(np.float64))


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda p: np.save(p, np.array(["a"])), "no NPY file of plain numbers"),
        (lambda p: np.save(p, np.zeros((2, 2, 2))), "rows and columns, are expected"),
        (lambda p: p.write_bytes(b"\x93NUMPY\x01\x00v\x00{'descr'"), "no NPY file"),
        (lambda p: np.save(p, np.array([{}], dtype=object), allow_pickle=True), "no NPY file of plain numbers"),
    ],
)
def test_other_files_are_refused(tmp_path: Path, make: object, told: str) -> None:
    make(tmp_path / "x.npy")
    with pytest.raises(UserError, match=told):
        open_source(tmp_path / "x.npy")


def test_a_file_cut_short_is_refused(tmp_path: Path) -> None:
    path = npy(tmp_path)
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - 8)
    with pytest.raises(UserError, match="cut short"):
        open_source(path)


def test_statistics_are_those_of_the_training_rows_alone(tmp_path: Path, small_chunks: None) -> None:
    """Streamed in pieces, the encoders learn what they learn of the same rows in memory."""
    path = csv(tmp_path)
    table = open_streamed(path)
    plan = suggest(table, "price").with_column("size", missing="median").with_column("town", use="input")
    data = prepare(table, plan)
    assert isinstance(data, StreamedDataset)
    assert table.source.chunks > 5
    train = data.train
    for column in data.pipeline.inputs + data.pipeline.targets:
        raw = table.column(column.name)
        own = column.encoder.fit(raw, train, column.missing)
        assert set(own) == set(column.state)
        for name, value in own.items():
            if isinstance(value, float):
                assert column.state[name] == pytest.approx(value, rel=1e-12, abs=1e-15)
            else:
                assert column.state[name] == value
    size = table.column("size").values[train]
    assert data.pipeline.inputs[0].state["fill"] == np.median(size[~np.isnan(size)])
    assert data.counts == tuple(len(part) for part in (data.train, data.validation, data.test))


@pytest.mark.parametrize("rows", [1000, 1001])
def test_a_median_is_narrowed_down_exactly(
    tmp_path: Path, small_chunks: None, monkeypatch: pytest.MonkeyPatch, rows: int
) -> None:
    monkeypatch.setattr(passes, "SORTED", 100)
    monkeypatch.setattr(passes, "BARS", 7)
    numbers = matrix(rows)
    numbers[:, 1] = np.round(numbers[:, 1] * 3)
    np.save(tmp_path / "m.npy", numbers)
    table = open_streamed(tmp_path / "m.npy")
    data = prepare(table, suggest(table))
    for name in table.names:
        found = passes.median(data.shared, name, data.statistics.train[name])
        assert found == np.median(table.column(name).values[data.train]), name


def test_the_split_needs_nothing_but_the_row_numbers() -> None:
    plan = SplitPlan(train=70, validation=20, test=10, seed=5)
    rows, keep = np.arange(200_000), np.ones(200_000, bool)
    whole = parts_of(draws(rows, 5), keep, plan)
    assert np.array_equal(whole[1234:9999], parts_of(draws(rows[1234:9999], 5), keep[1234:9999], plan))
    assert np.allclose(np.bincount(whole) / len(rows), [0.7, 0.2, 0.1], atol=0.004)
    assert 0.5 < (whole == parts_of(draws(rows, 6), keep, plan)).mean() < 0.58


def test_folds_share_all_rows_but_the_test_part(tmp_path: Path) -> None:
    at, keep = draws(np.arange(50_000), 1), np.ones(50_000, bool)
    parts = [parts_of(at, keep, SplitPlan(70, 10, 20, folds=4, fold=fold)) for fold in range(1, 5)]
    held = np.array([part == 1 for part in parts])
    assert np.array_equal(held.sum(axis=0), parts[0] != 2)
    assert np.allclose(held.mean(axis=1), 0.2, atol=0.01)
    table = open_streamed(npy(tmp_path))
    with pytest.raises(UserError, match="fold 5 of 4"):
        prepare(table, suggest(table).with_split(folds=4, fold=5))


def test_groups_stay_together_and_a_column_names_the_parts(tmp_path: Path, small_chunks: None) -> None:
    rows = ["x,town,part,y"]
    for i in range(3000):
        rows.append(f"{i * 7 % 101},t{i % 40},{['Train', 'val', 'test'][i % 3]},{i % 11}")
    (tmp_path / "t.csv").write_text("\n".join(rows), encoding="utf-8")
    table = open_streamed(tmp_path / "t.csv")
    plan = suggest(table, "y")
    data = prepare(table, plan.with_split(by="group", column="town"))
    town = table.column("town").values
    assert not set(town[data.train]) & set(town[data.validation])
    assert sum(data.counts) == 3000
    data = prepare(table, plan.with_split(by="column", column="part").with_column("part", use="ignore"))
    assert data.counts == (1000, 1000, 1000)
    with pytest.raises(UserError, match="order of time"):
        prepare(table, plan.with_split(by="time", column="x"))
    with pytest.raises(UserError, match="are expected; choose another"):
        prepare(table, plan.with_split(by="column", column="town"))


def test_classes_count_by_all_training_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = ["x,y"] + [f"{i % 17 - 8},{'abc'[min(i % 7, 2)]}" for i in range(4000)]
    (tmp_path / "t.csv").write_text("\n".join(rows), encoding="utf-8")
    whole = prepare(*planned(tmp_path / "t.csv"))
    monkeypatch.setattr(streamed, "SAMPLE_ROWS", 320)
    table, plan = planned(tmp_path / "t.csv")
    data = prepare(table, plan)
    assert len(data.x) == 320
    assert isinstance(whole, StreamedDataset)
    assert isinstance(data, StreamedDataset)
    assert np.array_equal(data.class_weights, whole.class_weights)
    counts = np.bincount(whole.y[whole.train].argmax(axis=1))
    assert np.allclose(data.class_weights, counts.sum() / (3 * counts))


def planned(path: Path) -> tuple[Table, DataPlan]:
    table = open_streamed(path)
    return table, suggest(table, "y").with_weights("balanced")


def test_without_shuffling_the_first_usable_rows_train(tmp_path: Path, small_chunks: None) -> None:
    table = open_streamed(csv(tmp_path))
    plan = suggest(table, "price").with_column("size", missing="drop row").with_split(shuffle=False)
    data = prepare(table, plan)
    usable = np.flatnonzero(~table.column("size").missing)
    assert np.array_equal(data.train, usable[: len(data.train)])
    assert len(data.train) == round(0.7 * len(usable))
    assert sum(data.counts) == len(usable)


def test_of_a_large_file_a_sample_from_all_over_it_is_in_memory(
    tmp_path: Path, small_chunks: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streamed, "SAMPLE_ROWS", 320)
    project = project_of(npy(tmp_path))
    table, data = project.table, project.dataset()
    assert table.rows == 320
    assert data.rows == 3000
    assert sum(data.counts) == 3000
    assert np.diff(table.places).min() == 1
    assert table.places[-1] > 2800
    assert "320" in table.notes[-1]
    whole = np.load(tmp_path / "rows.npy")
    assert np.array_equal(table.columns[1].values, whole[table.places, 1])
    assert np.array_equal(rows_of(table.source, table.places, ("column2",)).columns[0].values, whole[table.places, 1])
    parts = parts_of(draws(table.places, data.plan.split.seed), np.ones(320, bool), data.plan.split)
    assert np.array_equal(np.flatnonzero(parts == 1), data.validation)
    assert data.pipeline.inputs[0].state["shift"] != pytest.approx(table.columns[0].values.mean(), rel=1e-6)


def test_a_project_refers_to_its_rows_and_does_not_hold_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = project_of(npy(tmp_path, rows=20_000))
    project.dataset()
    save_project(tmp_path / "p.deepstep", project)
    assert (tmp_path / "p.deepstep").stat().st_size < 60_000 < (tmp_path / "rows.npy").stat().st_size
    with monkeypatch.context() as patch:
        for name in ("overview", "gather"):
            patch.setattr(streamed, name, None)  # nothing is gone over again
        again = load_project(tmp_path / "p.deepstep")
        assert again.dataset().pipeline == project.dataset().pipeline
        assert np.array_equal(again.dataset().x, project.dataset().x)
    save_project(tmp_path / "q.deepstep", again)
    assert (tmp_path / "p.deepstep").read_bytes() == (tmp_path / "q.deepstep").read_bytes()


def saved(tmp_path: Path) -> tuple[Project, Path]:
    project = project_of(npy(tmp_path))
    project.dataset()
    save_project(tmp_path / "p.deepstep", project)
    return project, tmp_path / "rows.npy"


def test_a_missing_file_is_told_and_can_be_found_again(tmp_path: Path) -> None:
    project, rows = saved(tmp_path)
    (tmp_path / "elsewhere").mkdir()
    moved = tmp_path / "elsewhere" / "other.npy"
    os.replace(rows, moved)
    with pytest.raises(SourceMissing, match=r"rows\.npy: the file of rows .* is not there any more"):
        load_project(tmp_path / "p.deepstep")
    found = load_project(tmp_path / "p.deepstep", moved)
    assert np.array_equal(found.dataset().x, project.dataset().x)
    assert str(moved) == found.table.source.reference()["path"]


def test_a_project_finds_its_rows_beside_it(tmp_path: Path) -> None:
    saved(tmp_path)
    (tmp_path / "elsewhere").mkdir()
    for name in ("p.deepstep", "rows.npy"):
        os.replace(tmp_path / name, tmp_path / "elsewhere" / name)
    assert load_project(tmp_path / "elsewhere" / "p.deepstep").dataset().rows == 3000


def test_a_changed_file_is_told_and_taken_only_when_it_is_chosen(tmp_path: Path) -> None:
    _, rows = saved(tmp_path)
    np.save(rows, matrix(3100, seed=9))
    with pytest.raises(SourceMissing, match="has changed since"):
        load_project(tmp_path / "p.deepstep")
    assert load_project(tmp_path / "p.deepstep", rows).dataset().rows == 3100
    np.save(rows, matrix(3100, columns=5))
    with pytest.raises(SourceMissing, match="other columns"):
        load_project(tmp_path / "p.deepstep", rows)


def test_a_change_that_keeps_size_and_ends_is_gone_over_anew(tmp_path: Path) -> None:
    project, rows = saved(tmp_path)
    big = matrix(20_000)
    np.save(rows, big)
    project = project_of(rows)
    project.dataset()
    save_project(tmp_path / "p.deepstep", project)
    big[10_000:10_100, 0] += 1000.0
    np.save(rows, big)
    os.utime(rows, ns=(1, 1))
    again = load_project(tmp_path / "p.deepstep")
    assert again.dataset().pipeline.inputs[0].state["shift"] > 1


def test_a_damaged_reference_is_refused(tmp_path: Path) -> None:
    import json
    import zipfile

    saved(tmp_path)
    with zipfile.ZipFile(tmp_path / "p.deepstep") as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    main = json.loads(parts["project.json"])
    for change in (
        lambda t: t["stream"].pop("hash"),
        lambda t: t["stream"].update(kind="module"),
        lambda t: t["whole"].update(other={}),
        lambda t: t["whole"]["column1"].update(count="many"),
        lambda t: t["passes"][0].update(usable="?"),
        lambda t: t["stream"].update(columns=7),
    ):
        damaged = json.loads(json.dumps(main))
        change(damaged["table"])
        changed = {**parts, "project.json": json.dumps(damaged).encode()}
        del changed[SEAL]
        with zipfile.ZipFile(tmp_path / "d.deepstep", "w") as archive:
            for name, data in sealed(changed).items():
                archive.writestr(name, data)
        with pytest.raises(UserError):
            load_project(tmp_path / "d.deepstep")


def test_the_window_is_never_kept_waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = open_streamed(npy(tmp_path))
    monkeypatch.setattr(passes, "AT_ONCE", 100)
    monkeypatch.setattr(passes, "_not_here", set())
    passes.never_wait_here()
    plan = suggest(table)
    with pytest.raises(passes.PassNeeded) as needed:
        prepare(table, plan)
    monkeypatch.setattr(passes, "_not_here", set())
    needed.value.gather(lambda part: True)
    passes.never_wait_here()
    assert prepare(table, plan).rows == 3000


@pytest.mark.parametrize("kind", ["npz", "torchrun", "notebook"])
def test_networks_and_pipelines_of_streamed_rows_are_exported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(streamed, "SAMPLE_ROWS", 320)
    project = project_of(npy(tmp_path))
    path = tmp_path / {"npz": "n.npz", "torchrun": "n_torchrun", "notebook": "n.ipynb"}[kind]
    export_project(path, project)
    found = read_export(path, exporter_for(path))
    assert found.pipeline == project.dataset().pipeline
    assert found.difference(found.predict(rows_as_read(found))) < 1e-6


def rows_as_read(bundle: Bundle) -> Table:
    return table_of(bundle.pipeline, bundle.rows)


def test_a_link_holds_no_rows(tmp_path: Path) -> None:
    project = project_of(npy(tmp_path))
    back = project_of_link(link_of(project))
    assert back.spec == project.spec
    assert not isinstance(back.table, StreamedTable)
