"""A Jupyter or Colab notebook that rebuilds, trains (on a GPU if there is one) and evaluates on the same split.

The data are inside; so is the project, in the notebook's metadata.
"""

from __future__ import annotations

import base64
import hashlib
import io
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from core import VERSION
from core.errors import UserError
from core.export._python import prepare, with_dates
from core.export._source import END, START, picture, python_card, read_text, weights_json, write_text
from core.export._torch import knows
from core.export._training import network_program, problems, training_program
from core.export.bundle import WEIGHTS, Bundle, bundle_of
from core.export.exporter import Exporter, refuse_unknown
from core.export.torch_project import project_bytes, which_weights
from core.files import json_text, read_json
from core.language import tr
from core.npy import save_npy
from core.project import Project
from core.project_file import load_project

ORDER = 61
MOST_NUMBERS = 20_000_000
IMPORTS = """import base64
import io
import json
import math

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn, optim

device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
print("trains on", torch.cuda.get_device_name() if device.type == "cuda" else "the processor")"""
DATA = """def unpacked(text):
    return np.load(io.BytesIO(base64.b64decode(text)))


# The encoded rows, and which of them are for training, validation and test.
x = torch.tensor(unpacked(
    "{x}"
), dtype=DTYPE, device=device)
y = torch.tensor(unpacked(
    "{y}"
), dtype=DTYPE, device=device)
split = json.loads('{split}')
rows = {{part: torch.tensor(places, dtype=torch.long, device=device) for part, places in split.items()}}
{{part: len(places) for part, places in split.items()}}"""
LOOP = """def mean_loss(part):
    model.eval()
    with torch.no_grad():
        return float(loss_rows(model, x[rows[part]], y[rows[part]]).double().mean()) if len(rows[part]) else math.nan


torch.manual_seed(SEED)
model = Network().to(DTYPE)
model.load_state_dict(state_dict(), strict=False)
model.to(device)
optimizer, step, log = optimizer_for(model), 0, []
for epoch in range(EPOCHS):
    order = torch.tensor(order_of(epoch, len(rows["train"])), device=device)
    for at in range(0, len(order), BATCH):
        batch = rows["train"][order[at:at + BATCH]]
        model.train()
        optimizer.zero_grad()
        loss_rows(model, x[batch], y[batch]).mean().backward()
        update(model, optimizer, step)
        step += 1
    log.append({"epoch": epoch + 1, "loss": mean_loss("train"), "validation": mean_loss("validation")})
    if epoch % max(1, EPOCHS // 10) == 0 or epoch == EPOCHS - 1:
        print(log[-1])"""
EVALUATE = """model.eval()
with torch.no_grad():
    outputs = model(x[rows["test"]]).cpu()
wanted = y[rows["test"]].cpu()
result = {"rows": len(outputs), "loss": mean_loss("test")}
if len(outputs) and CARD["task"] == "classes":
    result["accuracy"] = float((outputs.argmax(dim=1) == wanted.argmax(dim=1)).double().mean())
elif len(outputs) and CARD["task"] == "binary":
    result["accuracy"] = float(((outputs > 0.5) == (wanted > 0.5)).double().mean())
print(json.dumps({"test": result}))
print("Deepstep, with the weights that were exported:", json.dumps(CARD["metrics"].get("test")))"""
CHECK = """inputs = torch.tensor([encode(row) for row in CARD["test_rows"]], dtype=DTYPE)
with torch.no_grad():
    found = load()(inputs).double()
wanted = torch.tensor(CARD["test_outputs"], dtype=torch.float64)
print("largest difference:", float((found - wanted).abs().max() / wanted.abs().max().clamp(min=1)))"""


def notebook(bundle: Bundle, project: Project, source: str) -> str:
    """Write the notebook; `source` is the project file in base64."""
    data = project.dataset()
    which = which_weights(bundle, project)
    card = f"CARD = json.loads(\n    {python_card(bundle)}\n)"
    weights = "\n".join([f"# {START}", "WEIGHTS = {", *weights_json(bundle), "}", f"# {END}"])
    layers = "\n".join(f"- `{line}`" for line in picture(bundle))
    words = f"# A network from Deepstep {VERSION}\n\nIt starts from its weights {WEIGHTS[which]}.\n\n{layers}"
    split = {part: getattr(data, part).tolist() for part in ("train", "validation", "test")}
    x, y = (base64.b64encode(save_npy(np.nan_to_num(a).astype(bundle.dtype))).decode() for a in (data.x, data.y))
    cells = [
        ("markdown", words),
        ("code", with_dates(IMPORTS, bundle.pipeline)),
        ("markdown", "## The network\n\nIts card (preprocessing, test rows) and weights, then the module."),
        ("code", f"{card}\n{weights}"),
        ("code", network_program(bundle, project)),
        ("markdown", "## The test rows again"),
        ("code", f"{prepare(bundle.pipeline).strip()}\n\n\n{CHECK}"),
        ("markdown", "## The data, split as in Deepstep"),
        ("code", DATA.format(x=x, y=y, split=json_text(split))),
        ("markdown", "## Training\n\nThe same loss, optimizer, batches and order."),
        ("code", training_program(bundle, project).strip()),
        ("code", LOOP),
        ("markdown", "## On the test rows"),
        ("code", EVALUATE),
    ]
    whole = {
        "cells": [_cell(kind, text, place) for place, (kind, text) in enumerate(cells)],
        "metadata": {
            "accelerator": "GPU", "deepstep": {"project": source, "weights": which},
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4, "nbformat_minor": 5,
    }  # fmt: skip
    return json_text(whole, indent=1) + "\n"


def _cell(kind: str, text: str, place: int) -> dict[str, Any]:
    lines = text.strip("\n").splitlines(keepends=True)
    known = hashlib.blake2b(f"{place}".encode(), digest_size=4).hexdigest()
    cell: dict[str, Any] = {"cell_type": kind, "id": known, "metadata": {}, "source": lines}
    return cell if kind == "markdown" else {**cell, "execution_count": None, "outputs": []}


def write(path: Path, bundle: Bundle) -> None:
    """Write the notebook.

    Raises:
        UserError: when it cannot be written there, or the bundle comes without its data.
    """
    if bundle.project is None:
        raise UserError(tr("The network comes without its data, and training needs them; export it from its project."))
    source = base64.b64encode(project_bytes(bundle.project)).decode()
    write_text(path, notebook(bundle, bundle.project, source))


def read(path: Path) -> Bundle:
    """Read a notebook back: the project, and that every cell is the one that belongs to it. Outputs may be there.

    Raises:
        UserError: saying what is wrong with it.
    """
    found = read_json(read_text(path).encode(), "its text")
    kept = found["metadata"]["deepstep"]
    data = base64.b64decode(kept["project"], validate=True)
    with tempfile.TemporaryDirectory() as folder:
        inside = Path(folder) / "project.deepstep"
        inside.write_bytes(io.BytesIO(data).getvalue())
        project = load_project(inside)
    bundle = bundle_of(project, str(kept["weights"]))
    own = read_json(notebook(bundle, project, kept["project"]).encode(), "its text")
    texts = [["".join(cell["source"]) for cell in whole["cells"]] for whole in (found, own)]
    if texts[0] != texts[1]:
        raise UserError(tr("a cell was changed after Deepstep wrote it, so it is not taken for the network's program."))
    return bundle


def _problems(project: Project) -> tuple[str, ...]:
    data = project.dataset()
    if data.x.size + data.y.size > MOST_NUMBERS:
        return (
            "A notebook cannot have these data, because they are too large for one; export the training project.",
        )  # fmt: skip
    return problems("The notebook", project)


EXPORTERS = (
    Exporter(
        "notebook", tr("Jupyter or Colab notebook"), ".ipynb", write, read, group="project",
        summary=tr("Rebuilds, trains (on a GPU where there is one) and evaluates the network on the same split."),
        refuses=refuse_unknown("PyTorch", knows), refuses_training=_problems,
    ),
)  # fmt: skip
