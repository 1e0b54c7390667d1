"""Every encoder with every rule for missing values, in every format, in the programs that the files are for.

`python3 run.py peers -k test_export_columns` checks them; the table of docs/export.md is printed by

    python3 run.py python -m tests.peers.test_export_columns

which counts rows: n of n within 1e-6, and the largest difference, against the larger of 1 and the largest output.
"""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest

from core.data import dates
from core.export import exporters
from core.export.bundle import TOLERANCE, Bundle, bundle_of, table_of
from core.export.peers import PEERS
from core.export.proof import read_export
from core.predict import predict
from core.project import Project
from tests.core.export_columns import TASKS, dates_project, every_column_project, with_more_rows
from tests.peers.test_training_projects import called, write_csv, write_parquet

pytestmark = pytest.mark.peers
TRAINING = ("torch_project", "notebook")
"""Formats that hold the project itself, with the test rows that it has."""
FORMATS = tuple(exporters())
RUN_NOTEBOOK = """
import json, sys
cells = json.load(open(sys.argv[1], encoding="utf-8"))["cells"]
code = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
space = {}
for text in code[:4]:
    exec(text, space)
print(json.dumps(space["found"].tolist()))
"""


def projects() -> dict[str, Project]:
    """Give the projects by name: each kind of target, and each form in which dates are written."""
    found = {task: every_column_project(task) for task in TASKS}
    return found | {form: dates_project(form, cyclic=place % 2 == 0) for place, form in enumerate(dates.FORMATS)}


def calculated(folder: Path, kind: str) -> tuple[str, dict[str, tuple[Bundle, np.ndarray]]]:
    """Write each project, let the program that it is for calculate; give its name and what it found."""
    exporter, jobs = exporters()[kind], {}
    for number, (name, project) in enumerate(projects().items()):
        assert exporter.problems(project) == ()
        path = folder / f"m{number}{exporter.suffix}"
        exporter.write(path, bundle_of(project) if kind in TRAINING else with_more_rows(project))
        jobs[name] = (path, read_export(path, exporter))
    if exporter.peer:
        label, outputs = PEERS[exporter.peer].label, PEERS[exporter.peer].run(list(jobs.values()))
    elif kind in TRAINING:
        label, outputs = "PyTorch", [_trained_elsewhere(path, bundle) for path, bundle in jobs.values()]
    else:
        label, outputs = "Deepstep, read back", [predict(b.spec, b.weights, b.inputs) for _, b in jobs.values()]
    return label, {name: (job[1], found) for (name, job), found in zip(jobs.items(), outputs, strict=True)}


def _trained_elsewhere(path: Path, bundle: Bundle) -> np.ndarray:
    command = [sys.executable, "network.py", "--outputs"]
    if path.is_file():
        command = [sys.executable, "-c", RUN_NOTEBOOK, str(path)]
    done = subprocess.run(
        command, cwd=path if path.is_dir() else None, check=True, capture_output=True, text=True, timeout=100
    )
    return np.array(json.loads(done.stdout.splitlines()[-1])).reshape(bundle.outputs.shape)


def off(bundle: Bundle, found: np.ndarray) -> np.ndarray:
    """Give the largest difference of each row."""
    return np.abs(found - bundle.outputs).max(axis=1) / max(1.0, float(np.abs(bundle.outputs).max()))


@pytest.mark.long
@pytest.mark.parametrize("kind", FORMATS)
def test_every_column_in_the_program_that_a_format_is_for(tmp_path: Path, kind: str) -> None:
    for name, (bundle, found) in calculated(tmp_path, kind)[1].items():
        rows = off(bundle, found)
        assert rows.max() <= TOLERANCE, (name, bundle.rows[int(rows.argmax())])


@pytest.mark.parametrize("kind", ["csv", "parquet"])
def test_the_training_project_prepares_other_tables_with_dates(tmp_path: Path, kind: str) -> None:
    project = every_column_project("classes")
    exporters()["torch_project"].write(tmp_path / "d_torchrun", bundle_of(project))
    wanted = np.load(tmp_path / "d_torchrun" / "x.npy")[np.sort(project.dataset().used)]
    (write_csv if kind == "csv" else write_parquet)(tmp_path / f"t.{kind}", project.table)
    called([sys.executable, "prepare.py", str(tmp_path / f"t.{kind}")], tmp_path / "d_torchrun")
    assert np.allclose(np.load(tmp_path / "d_torchrun" / "x.npy"), wanted, atol=1e-12)


def test_the_checker_of_onnx_takes_the_dates(tmp_path: Path) -> None:
    exporters()["onnx"].write(tmp_path / "m.onnx", bundle_of(every_column_project("labels")))
    code = "import onnx, sys; onnx.checker.check_model(onnx.load(sys.argv[1]), full_check=True)"
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "m.onnx")], check=True, capture_output=True, timeout=100)


def test_javascript_takes_the_same_texts_for_dates(tmp_path: Path) -> None:
    days = "2023-02-29 2024-02-29 1.2.1900 31/04/2024 4/30/2024 0000-03-05 2024-00-10 19787.5 \u0662024-01-01"
    times = ("2024-1-5T7:08:09.5+02:00", " 05.03.2024 23:59 ", "3/5/2024 24:00", "2024-01-01 10:60", "")
    texts = (*days.split(), *times)
    for form in dates.FORMATS:
        bundle = bundle_of(dates_project(form, cyclic=True))
        path, driver = tmp_path / "m.mjs", tmp_path / "driver.mjs"
        exporters()["javascript"].write(path, bundle)
        driver.write_text(
            f"import {{ encode }} from {json.dumps(path.as_uri())};\n"
            f"const given = [...{json.dumps(texts)}, new Date(Date.UTC(2024, 2, 5, 12)), 19787.5];\n"
            "const found = given.map((when) => {\n"
            "  try { return [...encode({ when })]; } catch (error) { return null; }\n});\n"
            "console.log(JSON.stringify(found));\n", encoding="utf-8",
        )  # fmt: skip
        done = subprocess.run(["node", str(driver)], check=True, capture_output=True, text=True, timeout=60)
        *encoded, of_date, of_number = json.loads(done.stdout)
        noon = {"year-month-day": "2024-03-05", "day.month.year": "5.3.2024", "month/day/year": "3/5/2024"}
        row = {"when": f"{noon.get(form, '5/3/2024')} 12:00"}
        assert of_date == of_number == pytest.approx(_encoded(dataclasses.replace(bundle, rows=(row,))))
        for text, found in zip(texts, encoded, strict=True):
            known = not text or not np.isnan(dates.parse(text, form))
            assert (found is not None) == known, (form, text)
            if text and known:
                day = dataclasses.replace(bundle, rows=({"when": text},))
                assert found == pytest.approx(_encoded(day)), (form, text)


def _encoded(bundle: Bundle) -> list[float]:
    return list(bundle.pipeline.encode(table_of(bundle.pipeline, bundle.rows))[0].tolist())


def main() -> int:
    """Print the table; give 1 when a row is off."""
    wrong = 0
    print("| format | calculated by | rows within 1e-6 | largest difference |\n|---|---|---|---|")
    for kind, exporter in exporters().items():
        with tempfile.TemporaryDirectory() as folder:
            label, results = calculated(Path(folder), kind)
        rows = np.concatenate([off(bundle, found) for bundle, found in results.values()])
        right = int((rows <= TOLERANCE).sum())
        wrong += len(rows) - right
        print(f"| `{exporter.suffix}` | {label} | {right} of {len(rows)} | {rows.max():.2g} |", flush=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
