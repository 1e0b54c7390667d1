from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest

from core.cli import main
from core.data.plan import suggest
from core.data.table import Table, category_column, number_column
from core.diagnosis import diagnose, diagnoses, evidence_of
from core.diagnosis.finding import SEVERITIES
from core.diagnosis.telling import lines, to_json
from core.errors import UserError
from core.files import json_text, read_zip, write_zip
from core.losses import LOSSES
from core.project_file import load_project, save_project
from core.sealing import SEAL, sealed
from core.start import example, new_project
from tests.core.diagnosis.healthy_runs import HEALTHY_RUNS
from tests.core.diagnosis.planted import table, trained, verdict
from tests.core.diagnosis.planted_runs import PLANTED
from tests.core.diagnosis.runs import Case, made

QUICK = [case for case in (*PLANTED, *HEALTHY_RUNS) if case.quick]


@pytest.mark.parametrize("case", QUICK, ids=lambda case: case.name)
def test_planted_faults_are_found_and_healthy_runs_are_let_be(case: Case) -> None:
    right, kinds, _ = verdict(case)
    assert right, kinds


def test_there_are_enough_planted_runs() -> None:
    for kind in diagnoses():
        assert sum(case.wanted[0] == kind for case in PLANTED) >= 2, kind
        assert any(case.quick for case in PLANTED if case.wanted[0] == kind), kind
    assert len(HEALTHY_RUNS) >= 20


@pytest.mark.long
def test_every_planted_fault_is_found_and_no_healthy_run_alarms() -> None:
    counts = table(range(1, 4))
    assert [row for row in counts if row[1] != row[2]] == []


def test_a_finding_says_since_when_where_why_and_what_helps() -> None:
    found = diagnose(trained(next(case for case in PLANTED if "biases" in case.name).make()))
    dead, plateau = found.findings
    assert dead.kind == "dead"
    assert dead.place is not None
    assert dead.place.name == "l1"
    assert dead.since is not None
    assert dead.since.update <= 4
    assert dead.sign is not None
    assert dead.sign.series[0].y.max() == 1.0
    assert "16 of 16 neurons of l1" in dead.sentence
    assert plateau.because == dead.label, "what follows from something else comes after it and says so"


def test_what_a_remedy_does_helps() -> None:
    project = next(case for case in PLANTED if "biases" in case.name).make()
    dead = diagnose(trained(project)).findings[0]
    mended = next(remedy for remedy in dead.remedies if remedy.words == "Leaky ReLU").apply(project.reset())
    after = trained(mended)
    assert after.train_skill > 0.8
    assert "dead" not in [finding.kind for finding in diagnose(after).findings]


@pytest.mark.parametrize("case", [case for case in PLANTED if case.quick], ids=lambda case: case.name)
def test_every_remedy_can_be_applied(case: Case) -> None:
    evidence = trained(case.make())
    for finding in diagnose(evidence).findings:
        assert finding.remedies, finding.kind
        for remedy in finding.remedies:
            changed = remedy.apply(evidence.project)
            assert changed is not evidence.project
            assert remedy.apply(evidence.project.reset()).progress.step == 0


def test_nothing_is_said_of_a_run_that_has_just_begun() -> None:
    for kind in ("spirals", "digits", "auto_mpg"):
        project = made(kind, epochs=1)
        for epochs in (0, 1):
            start = project if not epochs else trained(project).project
            assert diagnose(evidence_of(start)).findings == ()


def test_the_suspicious_rows_are_those_that_were_planted() -> None:
    case = next(case for case in PLANTED if case.name.startswith("label noise: 15 %"))
    project = case.make()
    (noise,) = (f for f in diagnose(trained(project)).findings if f.kind == "label_noise")
    name = project.plan.targets[0].name
    now, before = project.table.column(name), example("moons").table.column(name)
    planted = {row for row in range(project.table.rows) if now.cell(row) != before.cell(row)}
    assert len(planted) == int(0.15 * project.table.rows)
    assert len(set(noise.rows) & planted) > 0.95 * len(noise.rows)
    assert "aybe" in noise.sentence
    assert noise.severity == "hint"


def test_numbers_on_their_way_to_infinity_warn_nobody() -> None:
    project = made("diabetes", optimizer="sgd", rate=1e3, epochs=5)
    found = [finding.kind for finding in diagnose(trained(project)).findings]
    assert "divergence" in found
    assert "rate_high" in found


def test_what_was_dismissed_is_kept_in_the_file(tmp_path: Path) -> None:
    project = trained(made("iris", epochs=200)).project
    found = diagnose(evidence_of(project))
    (overfitting,) = found.findings
    kept = dataclasses.replace(project, dismissed=frozenset({overfitting.key}))
    save_project(tmp_path / "a.deepstep", kept)
    again = load_project(tmp_path / "a.deepstep")
    assert again.dismissed == kept.dismissed
    assert found.shown(again.dismissed) == ()
    assert lines(found, again.dismissed) == [f"diagnosis: nothing conspicuous ({len(diagnoses())} checks)"]


@pytest.mark.parametrize("wrong", ["x", [1], ["a"] * 1001, ["x" * 2000]])
def test_a_damaged_list_of_dismissed_findings_is_refused(tmp_path: Path, wrong: object) -> None:
    path = tmp_path / "a.deepstep"
    save_project(path, example("iris"))
    parts = read_zip(path)
    del parts[SEAL]
    main_part = json.loads(parts["project.json"]) | {"dismissed": wrong}
    parts = sealed(parts | {"project.json": json_text(main_part).encode()})
    with path.open("wb") as file:
        write_zip(file, parts, packed=lambda name: False)
    with pytest.raises(UserError, match="dismissed"):
        load_project(path)


def test_the_command_line_tells_findings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(tmp_path / "a.deepstep")
    assert main(["train", "--example", "iris", "--epochs", "200", "--save", path]) == 0
    assert "diagnosis: fault: Overfitting at hidden2, since update" in capsys.readouterr().out
    assert main(["diagnose", path, "--json", "--strict"]) == 4
    told = json.loads(capsys.readouterr().out)
    (finding,) = told["findings"]
    assert finding["kind"] == "overfitting"
    assert finding["since"]["epoch"] > 10
    assert finding["remedies"]
    assert main(["train", "--example", "iris", "--epochs", "40", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["diagnosis"]["findings"] == []
    assert main(["train", "--example", "auto_mpg", "--optimizer", "sgd", "--lr", "1000", "--epochs", "3"]) == 2
    assert "diagnosis: fault: NaN or infinity" in capsys.readouterr().err


def test_the_documentation_names_every_finding() -> None:
    text = Path("docs/diagnosis.md").read_text(encoding="utf-8")
    for entry in diagnoses().values():
        cells = (entry.label, entry.threshold, entry.causes, entry.remedies, entry.source)
        assert f"| {' | '.join(cells)} |" in text, entry.kind


def test_every_entry_is_whole() -> None:
    for entry in diagnoses().values():
        assert entry.meaning.count(".") >= 2, entry.kind
        assert all((entry.threshold, entry.source, entry.causes, entry.remedies)), entry.kind
        assert set(entry.follows) <= set(diagnoses()), entry.kind


def test_findings_as_json_hold_plain_values() -> None:
    evidence = trained(next(case for case in PLANTED if case.quick and case.wanted == ("scale",)).make())
    told = json.loads(json_text(to_json(diagnose(evidence))))
    assert {finding["severity"] for finding in told["findings"]} <= set(SEVERITIES)


def test_the_baseline_is_the_loss_of_the_best_constant() -> None:
    evidence = evidence_of(example("iris"))
    shares = evidence.data.y[evidence.data.train].mean(axis=0)
    assert evidence.baseline == pytest.approx(-(shares * np.log(shares)).sum())
    numbers = evidence_of(example("auto_mpg"))
    assert numbers.baseline == pytest.approx(numbers.data.y[numbers.data.train].var())


@pytest.mark.parametrize("loss", LOSSES)
def test_every_loss_can_be_diagnosed(loss: str) -> None:
    kind = "iris" if "classes" in LOSSES[loss].tasks and "binary" not in LOSSES[loss].tasks else "moons"
    evidence = trained(made(kind, epochs=2, loss=LOSSES[loss]()))
    diagnose(evidence)
    assert np.isfinite(evidence.baseline)


def test_odd_data_can_be_diagnosed() -> None:
    random = np.random.default_rng(0)
    yes_no = [category_column(name, random.choice(["no", "yes"], 60)) for name in ("y1", "y2")]
    labels = Table("labels", (number_column("a", random.normal(size=60)), *yes_no))
    tiny = Table("tiny", (number_column("a", [0.0, 1.0, 2.0]), number_column("y", [0.0, 1.0, 4.0])))
    iris = made("iris", epochs=2)
    cases = (
        new_project("labels", labels, suggest(labels, ("y1", "y2"))),
        new_project("tiny", tiny, suggest(tiny, "y")),
        iris.with_data(iris.table, iris.plan.with_split(validation=0, test=0)).reset(),
    )
    for project in cases:
        config = dataclasses.replace(project.config, run=dataclasses.replace(project.config.run, epochs=70))
        found = diagnose(trained(project.with_config(config))).findings
        assert {finding.kind for finding in found} <= {"plateau", "underfitting"}, project.name
