"""Exported files in the programs that they are for: random networks, the largest difference at most 1e-6.

`python3 run.py peers -k test_exports` takes some networks of each format; all 200 of each are

    python3 run.py python -m tests.peers.test_exports [NETWORKS]

which prints a line for each format: n of n and the largest difference, against the larger of 1 and the largest output.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import pytest

from core.activations import ACTIVATIONS
from core.catalogue import LAYERS
from core.export import exporters
from core.export.bundle import TOLERANCE, bundle_of
from core.export.peers import PEERS
from core.export.proof import read_export
from core.layers.activation import ActivationLayer
from core.project import Project
from tests.core.export_networks import layer_project, plain_project, random_project
from tests.core.flat_networks import between

pytestmark = pytest.mark.peers
ASKED = tuple(kind for kind, exporter in exporters().items() if exporter.peer)
NETWORKS = 12


def differences(folder: Path, kind: str, projects: list[Project]) -> list[float]:
    """Write each project, read it back, let the peer calculate its test rows; give the differences."""
    exporter = exporters()[kind]
    jobs = []
    for number, project in enumerate(projects):
        assert exporter.problems(project) == ()
        path = folder / f"m{number}{exporter.suffix}"
        exporter.write(path, bundle_of(project))
        jobs.append((path, read_export(path, exporter)))
    outputs = PEERS[exporter.peer].run(jobs)
    return [bundle.difference(found) for (_, bundle), found in zip(jobs, outputs, strict=True)]


@pytest.mark.parametrize("kind", ASKED)
def test_random_networks_in_the_program_that_they_are_for(tmp_path: Path, kind: str) -> None:
    assert PEERS[exporters()[kind].peer].missing() == ""
    found = differences(tmp_path, kind, [random_project(seed) for seed in range(NETWORKS)])
    assert max(found) <= TOLERANCE, found


@pytest.mark.parametrize("kind", ASKED)
def test_every_layer_in_the_program_that_it_is_for(tmp_path: Path, kind: str) -> None:
    projects = [project for layer in LAYERS if not exporters()[kind].problems(project := layer_project(layer))]
    assert len(projects) == len(LAYERS)
    found = differences(tmp_path, kind, projects)
    assert max(found) <= TOLERANCE, dict(zip(LAYERS, found, strict=True))


@pytest.mark.parametrize("kind", ASKED)
def test_every_activation_in_the_program_that_it_is_for(tmp_path: Path, kind: str) -> None:
    projects = [plain_project(between(ActivationLayer(activation))) for activation in ACTIVATIONS]
    found = differences(tmp_path, kind, projects)
    assert max(found) <= TOLERANCE, dict(zip(ACTIVATIONS, found, strict=True))


def main(count: int) -> int:
    """Try `count` networks in every format; give 1 when one of them is off."""
    wrong = 0
    projects = [random_project(seed) for seed in range(count)]
    for kind in ASKED:
        with tempfile.TemporaryDirectory() as folder:
            found = [d for at in range(0, count, 50) for d in differences(Path(folder), kind, projects[at : at + 50])]
        right = sum(difference <= TOLERANCE for difference in found)
        wrong += count - right
        print(
            f"{kind:12} {PEERS[exporters()[kind].peer].label:24} {right} of {count}  largest {max(found):.2g}",
            flush=True,
        )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200))
