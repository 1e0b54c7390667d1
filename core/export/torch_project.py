"""A folder that trains the network with PyTorch, on one machine or many: `torchrun` and DistributedDataParallel.

```
train.py          training; every process takes its share of every batch
network.py        the network with its weights, preprocessing and test rows
prepare.py        the data pipeline: a table (CSV, Parquet) → x.npy and y.npy, piece by piece
x.npy, y.npy      the encoded rows; training maps them into memory and reads the rows of its batches alone
split.json        which rows are for training, validation and test
project.deepstep  the project itself
README.md
```
"""

from __future__ import annotations

import dataclasses
import os
import secrets
import shutil
import tempfile
from pathlib import Path

import numpy as np

from core.atomic import told
from core.data.arrays import Dataset
from core.errors import UserError
from core.export._python import python_program
from core.export._source import one_line
from core.export._torch import knows
from core.export._training import network_program, problems, training_program
from core.export.bundle import WEIGHTS, Bundle, bundle_of
from core.export.exporter import Exporter, refuse_unknown
from core.export.torch_script import IMPORTS, OUTPUTS
from core.files import check_writable, json_text, read_bytes, read_json
from core.language import tr
from core.npy import save_npy
from core.project import Project
from core.project_file import load_project, save_project
from core.runs.run import NO_RUNS
from core.sealing import ChangedError

ORDER = 60
PROJECT, SPLIT = "project.deepstep", "split.json"
TRAIN = '''"""Trains the network of network.py on x.npy and y.npy.

    python3 train.py                                 one process
    torchrun --nproc_per_node=2 train.py             two processes on this machine
    torchrun --nnodes=2 --nproc_per_node=8 --rdzv_backend=c10d --rdzv_endpoint=HOST:29500 train.py    on each of two

Batches, their order and the split are those of Deepstep; every process takes every n-th row of a batch, so the loss is
the same for any number of processes. Writes trained.pt and log.jsonl.
"""

import json
import os
import sys
from pathlib import Path

import numpy as np
import torch
import torch.distributed as dist
import torch.nn.functional as F
from torch import optim
from torch.nn.parallel import DistributedDataParallel

from network import DTYPE, Network, state_dict

HERE = Path(__file__).resolve().parent
{training}

def start():
    """Join the other processes; give (rank, how many, device)."""
    many = int(os.environ.get("WORLD_SIZE", "1"))
    gpu = torch.cuda.is_available()
    if many > 1:
        dist.init_process_group("nccl" if gpu else "gloo")
    device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0"))) if gpu else torch.device("cpu")
    return (dist.get_rank() if many > 1 else 0), many, device


def tensor(values, device):
    return torch.tensor(np.ascontiguousarray(values), dtype=DTYPE, device=device)


def mean_loss(model, x, y, rows, rank, many, device):
    """Give the mean loss over rows; each process measures its share, a piece at a time."""
    model.eval()
    total = torch.zeros(1, dtype=torch.float64, device=device)
    own = np.sort(rows[rank::many])
    with torch.no_grad():
        for at in range(0, len(own), 4096):
            piece = own[at:at + 4096]
            total += loss_rows(model, tensor(x[piece], device), tensor(y[piece], device)).double().sum()
    if many > 1:
        dist.all_reduce(total)
    return float(total) / max(1, len(rows))


def main(epochs=EPOCHS):
    rank, many, device = start()
    torch.manual_seed(SEED)
    x, y = (np.load(HERE / name, mmap_mode="r") for name in ("x.npy", "y.npy"))
    split = json.loads((HERE / "split.json").read_text())
    rows, held = np.array(split["train"]), np.array(split["validation"], dtype=int)
    network = Network().to(DTYPE)
    network.load_state_dict(state_dict(), strict=False)
    network.to(device)
    model = DistributedDataParallel(Losses(network)) if many > 1 else Losses(network)
    optimizer, step, log = optimizer_for(network), 0, []
    for epoch in range(epochs):
        order = order_of(epoch, len(rows))
        for at in range(0, len(rows), BATCH):
            batch = rows[order[at:at + BATCH]]
            own = batch[rank::many]
            model.train()
            optimizer.zero_grad()
            losses = model(tensor(x[own], device), tensor(y[own], device))
            (losses.sum() * many / len(batch)).backward()  # the processes' slopes are averaged
            update(network, optimizer, step)
            step += 1
        loss = mean_loss(network, x, y, rows, rank, many, device)
        validation = mean_loss(network, x, y, held, rank, many, device) if len(held) else None
        log.append({{"epoch": epoch + 1, "loss": loss, "validation": validation}})
        if rank == 0:
            print(json.dumps(log[-1]), flush=True)
    if rank == 0:
        (HERE / "log.jsonl").write_text("".join(json.dumps(line) + "\\n" for line in log))
        torch.save(network.state_dict(), HERE / "trained.pt")
    if many > 1:  # together, and without what still uses the connection: else one process may end with a fault
        dist.barrier()
        del model
        dist.destroy_process_group()


class Losses(torch.nn.Module):
    """The loss of each row as a module, so that DistributedDataParallel averages the slopes of all processes."""

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, x, y):
        return loss_rows(self.network, x, y)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else EPOCHS)
'''
PREPARE_HEAD = '''"""The data pipeline: encodes a table as the network reads it, piece by piece.

    python3 prepare.py TABLE.csv|TABLE.parquet    writes x.npy, y.npy and split.json anew, with all rows for training

The statistics are those of Deepstep's training rows, in network.py. A table of any size needs the memory of one piece.
"""

import csv
import itertools
import json
import sys
from pathlib import Path

import numpy as np

from network import CARD, encode, encode_column, is_missing

HERE, PIECE = Path(__file__).resolve().parent, 65536


def pieces(path):
    """Give lists of rows {column: value}."""
    if path.endswith(".parquet"):
        import pyarrow.parquet

        for batch in pyarrow.parquet.ParquetFile(path).iter_batches(PIECE):
            yield batch.to_pylist()
        return
    with open(path, newline="", encoding="utf-8-sig") as file:
        reader = csv.DictReader(file)
        while piece := list(itertools.islice(reader, PIECE)):
            yield piece


def encode_target(row):
    targets = CARD["preprocessing"]["targets"]
    return [node for column in targets for node in encode_column(column, row.get(column["name"]))]


def usable(row):
    """Rows without a target, or without a value that has to be there, are left out."""
    inputs, targets = CARD["preprocessing"]["inputs"], CARD["preprocessing"]["targets"]
    needed = [c["name"] for c in targets] + [c["name"] for c in inputs if c["missing"] == "drop row"]
    return not any(is_missing(row.get(name)) for name in needed)


def main(path):
    count = sum(usable(row) for piece in pieces(path) for row in piece)
    shapes = {"x.npy": (count, len(CARD["features"])), "y.npy": (count, len(CARD["outputs"]))}
    maps = [np.lib.format.open_memmap(HERE / name, "w+", np.float64, shape) for name, shape in shapes.items()]
    at = 0
    for piece in pieces(path):
        kept = [row for row in piece if usable(row)]
        if kept:
            maps[0][at:at + len(kept)] = [encode(row) for row in kept]
            maps[1][at:at + len(kept)] = [encode_target(row) for row in kept]
            at += len(kept)
    (HERE / "split.json").write_text(json.dumps({"train": list(range(count)), "validation": [], "test": []}))
    print(f"{count} rows written")


if __name__ == "__main__":
    main(sys.argv[1])
'''
README = """# {name}: training with PyTorch

Written by Deepstep; the network starts from its weights {which}.

```
python3 network.py                        # calculates the test rows again
python3 train.py                          # one process
torchrun --nproc_per_node=2 train.py      # two, on this machine
python3 prepare.py TABLE.csv              # other data through the same preprocessing
```

Needs PyTorch and NumPy (and pyarrow for Parquet). {rows} rows, of which {train} are for training; batches of {batch},
{epochs} epochs, seed {seed}, {optimizer}, {loss}.

Equal to Deepstep: the split, the order of the rows, batches, loss, optimizer, penalties and rates. Not equal: the
random numbers of dropout; batch normalization over processes, where each takes the statistics of its own share.
The weights in trained.pt come back into Deepstep with File > Import network or weights.
"""


def files(bundle: Bundle, project: Project) -> dict[str, str]:
    """Give the texts of the folder by name."""
    network = python_program(
        bundle, "network.py", "Needs PyTorch. load() gives the network.", IMPORTS,
        [network_program(bundle, project), OUTPUTS],
    )  # fmt: skip
    data, run, which = project.dataset(), project.config.run, which_weights(bundle, project)
    readme = README.format(
        name=one_line(bundle.name), which=WEIGHTS[which], rows=len(data.x), train=len(data.train),
        batch=project.config.batch_size(len(data.train)), epochs=run.epochs, seed=run.seed,
        optimizer=project.config.optimizer.label, loss=project.config.loss.label,
    )  # fmt: skip
    train = TRAIN.format(training=training_program(bundle, project).rstrip("\n") + "\n")
    split = {part: getattr(data, part).tolist() for part in ("train", "validation", "test")}
    parts = json_text({**split, "weights": which})
    return {"network.py": network, "train.py": train, "prepare.py": PREPARE_HEAD, SPLIT: parts, "README.md": readme}


def which_weights(bundle: Bundle, project: Project) -> str:
    """Tell which of the project's weights a bundle holds."""
    if bundle.weights.same(project.weights):
        return "current"
    return "start" if bundle.weights.same(project.initial) else "best"


def write(path: Path, bundle: Bundle) -> None:
    """Write the folder, whole or not at all.

    Raises:
        UserError: when there is something of this name already, or it cannot be written there.
    """
    project = _project(bundle)
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise UserError(
            tr("{path}: there is something of this name already; choose another name or remove it.", path=path.name)
        )
    check_writable(path.parent / f"{path.name}.part")
    beside = path.with_name(f".deepstep-{secrets.token_hex(8)}.part")
    try:
        with told(path):
            beside.mkdir()
            _fill(beside, bundle, project)
            if path.is_dir():
                path.rmdir()
            os.replace(beside, path)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _fill(folder: Path, bundle: Bundle, project: Project) -> None:
    for name, text in files(bundle, project).items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    for name, rows in _rows(project.dataset()).items():
        (folder / name).write_bytes(rows)
    save_project(folder / PROJECT, _alone(project))


def _rows(data: Dataset) -> dict[str, bytes]:
    # Rows that are left out may lack a target; no part of the split names them.
    return {"x.npy": save_npy(np.nan_to_num(data.x)), "y.npy": save_npy(np.nan_to_num(data.y))}


def _alone(project: Project) -> Project:
    """Give the project without what other trainings left: the program trains the network as it is."""
    return dataclasses.replace(project, runs=NO_RUNS)


def _project(bundle: Bundle) -> Project:
    if bundle.project is None:
        raise UserError(tr("The network comes without its data, and training needs them; export it from its project."))
    return bundle.project


def read(path: Path) -> Bundle:
    """Read the folder back: the project, and that every text is the one that belongs to it.

    Raises:
        UserError: saying what is wrong with it.
    """
    if not path.is_dir():
        raise UserError(tr("this is no folder of a training project."))
    project = load_project(path / PROJECT)
    split = read_json(read_bytes(path / SPLIT), SPLIT)
    bundle = bundle_of(project, str(split.get("weights")) if isinstance(split, dict) else "")
    texts = {name: text.encode() for name, text in files(bundle, project).items()}
    for name, data in {**texts, **_rows(project.dataset())}.items():
        if read_bytes(path / name) != data:
            raise ChangedError(
                tr(
                    "{name} was changed after Deepstep wrote it, so it is not taken for the project's program.",
                    name=name,
                )
            )
    return bundle


def project_bytes(project: Project) -> bytes:
    """Give the bytes of a project file."""
    with tempfile.TemporaryDirectory() as folder:
        save_project(Path(folder) / PROJECT, _alone(project))
        return (Path(folder) / PROJECT).read_bytes()


EXPORTERS = (
    Exporter(
        "torch_project", tr("PyTorch training project (folder)"), "_torchrun", write, read, group="project",
        summary=tr("Trains on as many GPUs and machines as there are, on the same split, seed and batches."),
        refuses=refuse_unknown("PyTorch", knows), folder=True,
        refuses_training=lambda project: problems("The training project", project),
    ),
)  # fmt: skip
