"""Planted faults and healthy runs: each fault has to be found, and nothing in a healthy run.

`python3 run.py python -m tests.core.diagnosis.planted` trains them all and prints what was found, n of n; with
`--markdown` as the table of docs/diagnosis.md.
"""

from __future__ import annotations

import argparse
import dataclasses
import math
import os
import time

import numpy as np

from core.backend import cpu
from core.diagnosis import Diagnosed, Evidence, diagnose, diagnoses, evidence_of
from core.project import Project
from core.trainer import Diverged, Trainer
from tests.core.diagnosis.healthy_runs import HEALTHY_RUNS
from tests.core.diagnosis.planted_runs import PLANTED
from tests.core.diagnosis.runs import Case

PIECES = 40
"""A run is trained in so many pieces; after every fifth one a healthy one is looked at."""
HEALTHY = "healthy"


def trained(project: Project, looks: list[Diagnosed] | None = None) -> Evidence:
    """Train as configured and give what a diagnosis sees at the end; `looks` takes what it says on the way."""
    data = project.dataset()
    trainer = Trainer(cpu(), project, data)
    limit, pieces = trainer.limit(), 0
    updates = max(1, (limit.epoch - trainer.epoch) * project.config.updates_per_epoch(data.n_train))
    failure = layer = ""
    try:
        more = True
        while more:
            stop = trainer.limit(batches=max(1, updates // PIECES))
            trainer.advance(dataclasses.replace(limit, step=stop.step), math.inf)
            pieces += 1
            more = trainer.epoch < limit.epoch and not trainer.reason
            if looks is not None and more and pieces % 5 == 0:
                looks.append(diagnose(dataclasses.replace(evidence_of(trainer.result()), running=True)))
    except Diverged as error:
        failure, layer = str(error), error.layer
    return evidence_of(trainer.result(), failure, layer)


def look(case: Case) -> Diagnosed:
    """Train a case and diagnose it."""
    return diagnose(trained(case.make()))


def with_seed(case: Case, seed: int) -> Project:
    """Make a case's project with other initial weights; those that were made by hand stay."""
    project = case.make()
    return project if seed == 1 or _by_hand(project) else project.with_new_weights(seed)


def _by_hand(project: Project) -> bool:
    drawn = project.with_new_weights(project.config.run.seed).initial
    return any(not np.array_equal(drawn[name], project.initial[name]) for name in drawn)


def verdict(case: Case, seed: int = 1) -> tuple[bool, list[str], Diagnosed]:
    """Tell whether a case is diagnosed as wanted: a healthy one also at every look on the way; and what was found."""
    looks: list[Diagnosed] = []
    last = diagnose(trained(with_seed(case, seed), None if case.wanted else looks))
    kinds = [finding.kind for finding in last.findings]
    if case.wanted:
        return bool(set(kinds) & set(case.wanted)), kinds, last
    every = [f"{finding.kind} (on the way)" for one in looks for finding in one.findings]
    return not kinds and not every, [*kinds, *dict.fromkeys(every)], last


def table(seeds: range = range(1, 2)) -> list[tuple[str, int, int]]:
    """Train every case and count for each kind of fault, and for healthy runs, how many are diagnosed as wanted."""
    counts: dict[str, list[bool]] = {}
    for case in (*PLANTED, *HEALTHY_RUNS):
        counts.setdefault(case.wanted[0] if case.wanted else HEALTHY, []).extend(
            verdict(case, seed)[0] for seed in seeds
        )
    return [(kind, sum(found), len(found)) for kind, found in counts.items()]


def main() -> None:
    """Train every case and print a table; the exit code tells whether all are as wanted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=1, help="With how many sets of initial weights.")
    parser.add_argument("--only", default="", help="Only cases whose name or kind contains this.")
    arguments = parser.parse_args()
    os.environ.setdefault("DEEPSTEP_COMPILED", "off")
    counts: dict[str, list[bool]] = {}
    for case in (*PLANTED, *HEALTHY_RUNS):
        if arguments.only not in f"{case.name} {' '.join(case.wanted) or HEALTHY}":
            continue
        for seed in range(1, arguments.seeds + 1):
            began = time.perf_counter()
            right, kinds, last = verdict(case, seed)
            counts.setdefault(case.wanted[0] if case.wanted else HEALTHY, []).append(right)
            took = time.perf_counter() - began
            print(f"{'ok   ' if right else 'WRONG'} {took:5.1f} s  {case.name:60} {', '.join(kinds)}", flush=True)
            if not right or arguments.only:
                for f in last.findings:
                    place = f.place.words if f.place is not None else "–"
                    print(f"        {f.severity} {f.kind} {f.since_words}, {place}: {f.sentence} [{f.because}]")
    print()
    for kind, found in counts.items():
        label = diagnoses()[kind].label if kind in diagnoses() else "healthy runs without a finding"
        print(f"{label:40} {sum(found)} of {len(found)}")
    raise SystemExit(not all(all(found) for found in counts.values()))


if __name__ == "__main__":
    main()
