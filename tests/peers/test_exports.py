"""Exported files in the programs that they are for: random networks, the largest difference at most 1e-6.

`python3 run.py peers -k test_exports` takes some networks of each format; all 200 of each are

    python3 run.py python -m tests.peers.test_exports [NETWORKS]

which prints a line for each format: n of n and the largest difference, against the larger of 1 and the largest output.
"""

from __future__ import annotations

import dataclasses
import subprocess
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
from tests.core.test_exporters import NASTY

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
def test_networks_in_the_program_that_they_are_for(tmp_path: Path, kind: str) -> None:
    """Random networks, one with each layer, one with each activation."""
    assert PEERS[exporters()[kind].peer].missing() == ""
    projects = {f"random {seed}": random_project(seed) for seed in range(NETWORKS)}
    projects |= {layer: layer_project(layer) for layer in LAYERS}
    projects |= {f"{a} on its own": plain_project(between(ActivationLayer(a))) for a in ACTIVATIONS}
    projects = {name: project for name, project in projects.items() if not exporters()[kind].problems(project)}
    assert len(projects) > len(LAYERS) + len(ACTIVATIONS)
    found = differences(tmp_path, kind, list(projects.values()))
    assert max(found) <= TOLERANCE, dict(zip(projects, found, strict=True))


@pytest.mark.parametrize("kind", ["c", "javascript"])
def test_no_name_becomes_a_part_of_the_program(tmp_path: Path, kind: str) -> None:
    projects = [dataclasses.replace(random_project(5), name=name) for name in NASTY]
    assert max(differences(tmp_path, kind, projects)) <= TOLERANCE


def test_the_checker_of_onnx_finds_nothing(tmp_path: Path) -> None:
    """Run apart: the package brings libraries that the other tests have no need of."""
    paths = []
    for number, project in enumerate([*map(random_project, range(NETWORKS)), *map(layer_project, LAYERS)]):
        paths.append(tmp_path / f"{number}.onnx")
        exporters()["onnx"].write(paths[-1], bundle_of(project))
    code = "import onnx, sys\nfor path in sys.argv[1:]: onnx.checker.check_model(onnx.load(path), full_check=True)"
    subprocess.run([sys.executable, "-c", code, *map(str, paths)], check=True, capture_output=True, timeout=100)


def main(count: int) -> int:
    """Try `count` networks in every format; give 1 when one of them is off."""
    wrong = 0
    drawn = [random_project(seed) for seed in range(count)]
    for kind in ASKED:
        projects = [project for project in drawn if not exporters()[kind].problems(project)]
        refused = f", {count - len(projects)} refused with the reason" if len(projects) < count else ""
        pieces = [projects[at : at + 50] for at in range(0, len(projects), 50)]
        with tempfile.TemporaryDirectory() as folder:
            found = [difference for piece in pieces for difference in differences(Path(folder), kind, piece)]
        right = sum(difference <= TOLERANCE for difference in found)
        wrong += len(projects) - right
        result = f"{right} of {len(projects)}{refused}  largest {max(found):.2g}"
        print(f"{kind:12} {PEERS[exporters()[kind].peer].label:24} {result}", flush=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200))
