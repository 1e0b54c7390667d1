"""The training project on two processes and the notebook, against each other and Deepstep's own loss."""

from __future__ import annotations

import csv
import dataclasses
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from core.backend import cpu
from core.data.table import Table
from core.evaluation import measure
from core.export import export_project
from core.export._training import OPTIMIZERS as KNOWN
from core.export.proof import prove
from core.importing.reading import read_any
from core.importing.weights import Arrays, paste, propose
from core.optimizers import OPTIMIZERS
from core.project import Project
from core.regularization import Regularization
from core.schedules import SCHEDULES
from core.start import example
from core.trainer import Trainer
from tests.core.export_networks import random_project

# Several processes that load PyTorch, beside other tests on few cores, take their time.
pytestmark = [pytest.mark.peers, pytest.mark.timeout(300)]
EPOCHS = 4
CLOSE = 2e-4
"""Relative: Deepstep trains in float32 here, and the orders of sums differ."""


def trained(project: Project) -> Project:
    """Train in Deepstep."""
    trainer = Trainer(cpu(), project, project.dataset())
    limit = trainer.limit(epochs=EPOCHS)
    while trainer.advance(limit, 1.0):
        pass
    return trainer.result()


def write_csv(path: Path, table: Table) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(table.names)
        writer.writerows([c.cell(row) for c in table.columns] for row in range(table.rows))


def write_parquet(path: Path, table: Table) -> None:
    """Write numbers as numbers, texts as texts and what is missing as nothing, in several row groups."""
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    columns = {}
    for column in table.columns:
        if column.kind == "number":
            columns[column.name] = arrow.array(column.values, mask=np.isnan(column.values))
        else:
            columns[column.name] = arrow.array([column.cell(row) or None for row in range(table.rows)])
    parquet.write_table(arrow.table(columns), path, row_group_size=max(1, table.rows // 3))


def trained_loss(project: Project) -> dict[str, float]:
    after = trained(project)
    return {part: found.loss for part, found in measure(after, after.dataset()).items()}


OWN = ("PYTEST", "MASTER_", "RANK", "LOCAL_", "WORLD_", "GROUP_", "TORCHELASTIC", "OMP_")
"""What the variables begin with that tell a process of whom it is a part; these here are parts of nothing."""


def called(command: list[str], folder: Path | None = None, timeout: float = 250) -> None:
    """Run a program as a user does: by itself, whatever runs the tests."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(OWN)}
    environment |= {"OMP_NUM_THREADS": "1", "CUDA_VISIBLE_DEVICES": ""}
    done = subprocess.run(
        command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, start_new_session=True,
        capture_output=True, text=True, timeout=timeout,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-4000:]


def run(folder: Path, processes: int) -> list[dict[str, float]]:
    command = [sys.executable, "train.py", str(EPOCHS)]
    if processes > 1:
        # It finds a port by itself that stays its own: one that is looked for beforehand may be taken meanwhile.
        launcher = ["-m", "torch.distributed.run", "--standalone", f"--nproc_per_node={processes}"]
        command = [sys.executable, *launcher, "train.py", str(EPOCHS)]
    called(command, folder)
    return [json.loads(line) for line in (folder / "log.jsonl").read_text().splitlines()]


def test_two_processes_give_the_loss_of_one_and_of_deepstep(tmp_path: Path) -> None:
    project = example("digits")
    export_project(tmp_path / "d_torchrun", project, "start")
    one, two = (run(tmp_path / "d_torchrun", count) for count in (1, 2))
    assert len(one) == EPOCHS
    for a, b in zip(one, two, strict=True):
        assert a["loss"] == pytest.approx(b["loss"], rel=1e-9)
        assert a["validation"] == pytest.approx(b["validation"], rel=1e-9)
    own = trained_loss(project)
    assert one[-1]["loss"] == pytest.approx(own["train"], rel=CLOSE)
    assert one[-1]["validation"] == pytest.approx(own["validation"], rel=CLOSE)


def test_what_was_trained_comes_back_as_weights(tmp_path: Path) -> None:
    project = example("iris")
    export_project(tmp_path / "d_torchrun", project, "start")
    run(tmp_path / "d_torchrun", 1)
    found = read_any(tmp_path / "d_torchrun" / "trained.pt")
    assert isinstance(found, Arrays)
    mapping = {row.target: row.source for row in propose(project.spec, found)}
    weights = paste(project.spec, project.weights, found, mapping)
    own = trained(project).weights
    assert all(np.allclose(weights[name], own[name], rtol=1e-3, atol=1e-4) for name in own)


@pytest.mark.parametrize("kind", KNOWN)
def test_every_optimizer_with_penalties_and_a_schedule(tmp_path: Path, kind: str) -> None:
    project = example("wine")
    config = dataclasses.replace(
        project.config, optimizer=OPTIMIZERS[kind](), regularization=Regularization(l2=0.01, l1=0.001, clip_norm=0.5),
        schedule=SCHEDULES["cosine"](), run=dataclasses.replace(project.config.run, epochs=EPOCHS),
    )  # fmt: skip
    project = project.with_config(config)
    export_project(tmp_path / "d_torchrun", project, "start")
    assert run(tmp_path / "d_torchrun", 1)[-1]["loss"] == pytest.approx(trained_loss(project)["train"], rel=CLOSE)


@pytest.mark.parametrize("kind", ["csv", "parquet"])
def test_the_pipeline_of_the_folder_encodes_as_deepstep_does(tmp_path: Path, kind: str) -> None:
    project = next(p for p in map(random_project, range(40)) if len(p.dataset().pipeline.inputs) > 3)
    export_project(tmp_path / "d_torchrun", project)
    x, y = (np.load(tmp_path / "d_torchrun" / name) for name in ("x.npy", "y.npy"))
    (write_csv if kind == "csv" else write_parquet)(tmp_path / f"t.{kind}", project.table)
    called([sys.executable, "prepare.py", str(tmp_path / f"t.{kind}")], tmp_path / "d_torchrun")
    used = project.dataset().used
    again = [np.load(tmp_path / "d_torchrun" / name) for name in ("x.npy", "y.npy")]
    assert np.allclose(again[0], x[np.sort(used)], atol=1e-12)
    assert np.allclose(again[1], y[np.sort(used)], atol=1e-12)


def test_the_notebook_is_executed_and_evaluates_as_deepstep_does(tmp_path: Path) -> None:
    project = example("wine")
    project = project.with_config(
        dataclasses.replace(project.config, run=dataclasses.replace(project.config.run, epochs=EPOCHS))
    )
    export_project(tmp_path / "n.ipynb", project, "start")
    code = (
        "import nbformat, nbclient, sys\n"
        "book = nbformat.read(sys.argv[1], 4)\n"
        "nbformat.validate(book)\n"
        "nbclient.NotebookClient(book, timeout=240, kernel_name='python3').execute()\n"
        "nbformat.write(book, sys.argv[1])\n"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "n.ipynb")]
    called(command, timeout=250)
    book = json.loads((tmp_path / "n.ipynb").read_text(encoding="utf-8"))
    printed = "".join("".join(o.get("text", [])) for c in book["cells"] for o in c.get("outputs", []))
    tested = next(json.loads(line) for line in printed.splitlines() if line.startswith('{"test"'))
    own = trained_loss(project)
    assert tested["test"]["loss"] == pytest.approx(own["test"], rel=CLOSE)
    assert "largest difference" in printed
    assert prove(tmp_path / "n.ipynb").problems == ()
