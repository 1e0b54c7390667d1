"""The record of a sweep in its storage: making it, opening it, and giving work back that somebody left undone."""

from __future__ import annotations

import contextlib
import time
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import UserError
from core.files import json_text
from core.language import tr
from core.project import Project
from core.sweeps import alive
from core.sweeps.address import Address
from core.sweeps.depot import Depot, FolderDepot, StorageDepot
from core.sweeps.keeping import project_bytes, project_from
from core.sweeps.plan import SweepPlan, checked, part_of, plan_from_json, points

if TYPE_CHECKING:
    from optuna.storages import BaseStorage
    from optuna.trial import FrozenTrial

    from core.sweeps.study import SweepStudy

PROJECT = "project.deepstep"
NAME = "sweep"
SAID, GIVEN_BACK, BEAT, WORKER, RESULT, CHOSEN = "said", "given back", "beat", "worker", "result", "chosen"
MOST_LOST = 3
"""A trial whose process ended so often on it is not tried again: it may be what ends them."""
GRACE_SECONDS = 90.0
"""A trial on another machine that tells nothing for so long is lost; who works on one tells something every 10 s."""
BEGIN_SECONDS = 15.0
"""So long a process may take to say that it has begun a trial."""


@dataclass(eq=False)
class Sweep:
    """An open sweep."""

    address: Address
    name: str
    storage: BaseStorage
    study: SweepStudy
    plan: SweepPlan
    project: Project
    depot: Depot
    most_epochs: int
    part: str
    told: dict[int, Any] = field(default_factory=dict)
    """Rows of trials that are over, by slot: what was read once of a long sweep is not read again."""
    _beats: dict[int, tuple[Any, float]] = field(default_factory=dict)

    @property
    def minimize(self) -> bool:
        """Whether a smaller value is better."""
        return self.plan.minimize

    def trials(self) -> list[FrozenTrial]:
        """Give all trials as the storage has them; they are not to be changed."""
        return self.study.get_trials(deepcopy=False)

    def close(self) -> None:
        """Let go of the connections to a database."""
        engine = getattr(self.storage, "engine", None)
        if engine is not None:
            self.storage.remove_session()
            engine.dispose()

    def fill(self) -> None:
        """Put every trial into the queue that is not there; what was half done goes on where it stopped."""
        from core.sweeps.study import enqueue, slot_of

        there = {slot_of(trial) for trial in self.trials()}
        for slot, values in enumerate(points(self.plan, self.project)):
            if slot not in there:
                enqueue(self.study, slot, values)

    def mend(self) -> int:
        """Give the trials back to the queue whose processes are gone; tell how many there were."""
        for trial in self.trials():
            if trial.state.name == "RUNNING" and self._is_lost(trial):
                self._fail(trial)
        lost = 0
        for slot, trials in by_slot(self.trials()).items():
            if slot >= 0 and all(is_lost(trial) for trial in trials) and not given_up(trials):
                self._again(trials[-1])
                lost += 1
        return lost

    def _again(self, trial: FrozenTrial) -> None:
        from core.sweeps.study import enqueue, slot_of

        # What was chosen in part is chosen anew: it hangs on the slot alone where nothing is left out.
        settled = trial.user_attrs.get(CHOSEN, trial.system_attrs.get("fixed_params", {}))
        enqueue(self.study, slot_of(trial), settled)

    def _fail(self, trial: FrozenTrial) -> None:
        """Mark a trial as left undone; somebody else may have done that meanwhile."""
        from optuna.exceptions import UpdateFinishedTrialError
        from optuna.trial import TrialState

        with contextlib.suppress(UpdateFinishedTrialError):
            self.storage.set_trial_state_values(trial._trial_id, TrialState.FAIL)

    def _is_lost(self, trial: FrozenTrial) -> bool:
        worker, now = trial.user_attrs.get(WORKER), time.monotonic()
        if worker == alive.myself():
            return False
        if worker is not None and alive.surely_gone(worker):
            return True
        beat = trial.user_attrs.get(BEAT), len(trial.intermediate_values), len(trial.params)
        seen, since = self._beats.get(trial.number, (None, now))
        if seen != beat:
            self._beats[trial.number] = beat, now
            return False
        return now - since > (GRACE_SECONDS if worker is not None else BEGIN_SECONDS)

    def give_back(self, trial: FrozenTrial) -> None:
        """Put a trial that was begun back into the queue, because this process has to stop."""
        self.storage.set_trial_user_attr(trial._trial_id, GIVEN_BACK, True)
        self._fail(trial)
        self._again(trial)

    def is_superfluous(self, trial: FrozenTrial) -> bool:
        """Tell whether another trial already stands for the same slot: two gave the same lost one back."""
        from core.sweeps.study import slot_of

        mates = by_slot(self.trials())[slot_of(trial)]
        return any(mate.number < trial.number and not is_lost(mate) for mate in mates)


def by_slot(trials: Iterable[FrozenTrial]) -> dict[int, list[FrozenTrial]]:
    """Sort trials by the slot that they stand for, each in the order in which they were made."""
    from core.sweeps.study import slot_of

    found: dict[int, list[FrozenTrial]] = defaultdict(list)
    for trial in trials:
        found[slot_of(trial)].append(trial)
    return found


def is_lost(trial: FrozenTrial) -> bool:
    """Tell whether a trial ended without a result: its process was killed, or had to stop."""
    return trial.state.name == "FAIL" and SAID not in trial.user_attrs


def given_up(trials: list[FrozenTrial]) -> bool:
    """Tell whether a slot was lost so often that it is not tried again."""
    return sum(is_lost(trial) and GIVEN_BACK not in trial.user_attrs for trial in trials) >= MOST_LOST


def most_epochs(plan: SweepPlan, project: Project) -> int:
    """Give how many epochs the longest trial trains."""
    for axis in plan.axes:
        if axis.name == "run.epochs":
            return int(max((float(value) for value in axis.values), default=axis.high))
    return project.config.run.epochs


def create(address: Address, project: Project, plan: SweepPlan, name: str = NAME) -> Sweep:
    """Begin a sweep: project and plan are left in the storage, and all trials are put into the queue.

    Raises:
        UserError: when the plan cannot be carried out, or there is such a sweep already.
    """
    from optuna.exceptions import DuplicatedStudyError
    from optuna.study import StudyDirection

    from core.sweeps.study import open_storage, told

    checked(plan, project)
    data = project_bytes(project)
    storage = open_storage(address)
    depot = _depot(address, storage, name)
    with told(address):
        try:
            direction = StudyDirection.MINIMIZE if plan.minimize else StudyDirection.MAXIMIZE
            study = storage.create_new_study([direction], name)
        except DuplicatedStudyError:
            raise UserError(
                tr(
                    "{address}: there is a sweep {name!r} already; resume it or choose another name.",
                    address=address,
                    name=name,
                )
            ) from None
        about = {
            "plan": plan.to_json(), "project": depot.put(PROJECT, data), "project name": project.name,
            "part": part_of(project), "most epochs": most_epochs(plan, project),
        }  # fmt: skip
        storage.set_study_user_attr(study, "about", json_text(about))
        sweep = _opened(address, storage, name)
        sweep.fill()
    return sweep


def open_sweep(address: Address, name: str = "") -> Sweep:
    """Open a sweep that somebody began; without a name the only one.

    Raises:
        UserError: when there is none, or several.
    """
    from core.sweeps.study import open_storage, told

    if address.kind == "journal" and not address.journal.is_file():
        raise UserError(tr("{address}: there is no sweep; begin one first.", address=address))
    storage = open_storage(address)
    with told(address):
        names = [study.study_name for study in storage.get_all_studies() if not study.study_name.endswith(" · files")]
        if name and name not in names:
            raise UserError(
                tr(
                    "{address}: there is no sweep {name!r}; there are {names}.",
                    address=address,
                    name=name,
                    names=", ".join(names) or tr("none"),
                )
            )
        if not name and len(names) != 1:
            raise UserError(
                tr(
                    "{address}: there are the sweeps {names}; name one with --name.",
                    address=address,
                    names=", ".join(names) or tr("(none)"),
                )
            )
        return _opened(address, storage, name or names[0])


def _opened(address: Address, storage: BaseStorage, name: str) -> Sweep:
    from core.files import read_json
    from core.sweeps.study import open_study

    attrs = storage.get_study_user_attrs(storage.get_study_id_from_name(name))
    if not isinstance(attrs.get("about"), str):
        raise UserError(
            tr("{address}: {name!r} was not begun to its end; begin it anew elsewhere.", address=address, name=name)
        )
    about, depot = read_json(attrs["about"].encode(), f"{address}"), _depot(address, storage, name)
    if not isinstance(about, dict) or not {"plan", "project", "part", "most epochs"} <= set(about):
        raise UserError(tr("{address}: {name!r} is no sweep of Deepstep.", address=address, name=name))
    project = project_from(depot.get(PROJECT, str(about["project"])), "sweep")
    plan, longest = plan_from_json(about["plan"], project), int(about["most epochs"])
    study = open_study(storage, name, plan, longest)
    return Sweep(address, name, storage, study, plan, project, depot, longest, str(about["part"]))


def _depot(address: Address, storage: BaseStorage, name: str) -> Depot:
    folder = address.folder
    if folder is None:
        return StorageDepot(storage, name)
    return FolderDepot(folder if address.kind == "journal" else Path(folder) / file_name(name))


def file_name(name: str) -> str:
    """Give a name that every file system takes."""
    return "".join(letter if letter.isalnum() or letter in "-_ " else "_" for letter in name)[:60] or NAME
