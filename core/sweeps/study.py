"""All that names Optuna: the storage behind an address, the search, pruning. Loaded when a sweep is wanted.

Differences from Optuna's own loop, and why:

- All trials are enqueued when the sweep begins, each with a **slot** from 0 on. Several processes that each make trials
  of their own can pass the wanted number and, on a grid, try a point twice; taking from one queue they cannot.
- The random numbers of a trial depend on the sweep's seed and its slot alone, so random search gives the same values
  however many processes work, also where one of them ended in between. (One seed for all processes, as usual, would
  give them all the same values.)
"""

from __future__ import annotations

import contextlib
import copy
import time
import warnings
from collections.abc import Iterator, Sequence
from typing import Any, cast

import optuna
from optuna.distributions import BaseDistribution, CategoricalDistribution, FloatDistribution, IntDistribution
from optuna.pruners import BasePruner, HyperbandPruner, MedianPruner, NopPruner, SuccessiveHalvingPruner
from optuna.samplers import BaseSampler, RandomSampler, TPESampler
from optuna.storages import BaseStorage, JournalStorage, RDBStorage
from optuna.study import Study
from optuna.trial import FrozenTrial, TrialState

from core.errors import UserError
from core.installed import install_line
from core.language import tr
from core.sweeps.address import DRIVERS, Address
from core.sweeps.axes import Axis, Value
from core.sweeps.journal import Journal
from core.sweeps.plan import SweepPlan

optuna.logging.set_verbosity(optuna.logging.ERROR)
SLOT = "slot"
TRIES = 4
REPORTS = 20
"""How often a trial tells what it has come to, for pruning and for the curve on the way."""


def open_storage(address: Address) -> BaseStorage:
    """Open the storage; a folder or a database file is made where there is none.

    Raises:
        UserError: when it cannot be reached; passwords are left out.
    """
    try:
        if address.kind == "journal":
            address.journal.parent.mkdir(parents=True, exist_ok=True)
            return JournalStorage(Journal(address.journal))
        return _database(address)
    except ImportError as error:
        module = _missing(error) or tr("of this kind of database")
        line = install_line(f"'{DRIVERS.get(module, module)}'")
        raise UserError(tr("{address}: {line} adds what talks to it.", address=address, line=line)) from None
    except OSError as error:
        raise UserError(
            tr("{address}: it cannot be used ({strerror}).", address=address, strerror=error.strerror or error)
        ) from None
    except ValueError:
        raise UserError(tr("{address}: the journal is damaged; use another copy of it.", address=address)) from None
    except Exception as error:
        # Whatever a database says may hold the address with its password, so only the kind of fault is told.
        raise UserError(
            tr("{address}: the storage cannot be reached ({name}).", address=address, name=type(error).__name__)
        ) from None


def _database(address: Address) -> BaseStorage:
    """Open a database; several processes that find it empty make its tables at once, and all but one fail at first."""
    from sqlalchemy.exc import IntegrityError, OperationalError, ProgrammingError

    for tries_left in reversed(range(TRIES)):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return RDBStorage(address.given, engine_kwargs={"pool_pre_ping": True})
        except (IntegrityError, OperationalError, ProgrammingError):
            if not tries_left:
                raise
            time.sleep(0.5)
    raise AssertionError


def _missing(error: BaseException | None) -> str:
    """Give the name of the module that was not found; Optuna tells it in a sentence of its own."""
    while error is not None:
        if isinstance(error, ImportError) and error.name:
            return error.name
        error = error.__cause__ or error.__context__
    return ""


class SweepStudy(Study):
    """A study whose trials are taken from a queue, the lowest slot first; none is made by itself."""

    def _pop_waiting_trial_id(self) -> int | None:
        waiting = self._storage.get_all_trials(self._study_id, deepcopy=False, states=(TrialState.WAITING,))
        for trial in sorted(waiting, key=lambda each: (slot_of(each), each.number)):
            with contextlib.suppress(optuna.exceptions.UpdateFinishedTrialError):
                if self._storage.set_trial_state_values(trial._trial_id, state=TrialState.RUNNING):
                    return trial._trial_id
        raise NothingWaiting

    @property
    def storage(self) -> BaseStorage:
        """Where it is kept."""
        return self._storage


class NothingWaiting(Exception):
    """All trials are taken."""


def slot_of(trial: FrozenTrial) -> int:
    """Give the place of a trial in its sweep; trials that take the place of a lost one have the same."""
    return int(trial.user_attrs.get(SLOT, -1))


def open_study(storage: BaseStorage, name: str, plan: SweepPlan, most_epochs: int) -> SweepStudy:
    """Open a study that is there, with the plan's search and pruning.

    Raises:
        KeyError: when there is none of this name.
    """
    return SweepStudy(name, storage, BySlot(plan), pruner_of(plan, most_epochs))


class BySlot(BaseSampler):
    """Asks for every trial a sampler of its own, whose random numbers depend on the trial's slot."""

    def __init__(self, plan: SweepPlan) -> None:
        """Search as the plan says."""
        self._plan = plan
        self._made: tuple[int, BaseSampler] | None = None

    def _for(self, trial: FrozenTrial) -> BaseSampler:
        if self._made is None or self._made[0] != trial.number:
            settings = self._plan.settings
            # Neighbouring seeds are as good as any here: each starts a Mersenne Twister of its own.
            seed = (settings.seed * 1_000_003 + slot_of(trial)) % 2**32
            made = self._tpe(seed) if settings.method == "tpe" else RandomSampler(seed=seed)
            self._made = trial.number, made
        return self._made[1]

    @staticmethod
    def _tpe(seed: int) -> BaseSampler:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what it calls experimental
            return TPESampler(seed=seed, multivariate=True, group=True, constant_liar=True)

    def infer_relative_search_space(self, study: Study, trial: FrozenTrial) -> dict[str, BaseDistribution]:  # noqa: D102
        return self._for(trial).infer_relative_search_space(_in_order(study), _numbered(trial))

    def sample_relative(  # noqa: D102
        self, study: Study, trial: FrozenTrial, search_space: dict[str, BaseDistribution]
    ) -> dict[str, Any]:
        return self._for(trial).sample_relative(_in_order(study), _numbered(trial), search_space)

    def sample_independent(  # noqa: D102
        self, study: Study, trial: FrozenTrial, param_name: str, param_distribution: BaseDistribution
    ) -> Any:
        sampler = self._for(trial)
        return sampler.sample_independent(_in_order(study), _numbered(trial), param_name, param_distribution)

    def before_trial(self, study: Study, trial: FrozenTrial) -> None:  # noqa: D102
        self._for(trial).before_trial(study, trial)

    def after_trial(  # noqa: D102
        self, study: Study, trial: FrozenTrial, state: TrialState, values: Sequence[float] | None
    ) -> None:
        self._for(trial).after_trial(study, trial, state, values)


class _InOrder:
    """A study as one that nothing was lost of would be: each trial has its slot as number, lost ones are left out.

    Samplers weigh trials by their age, which they tell by the number. Where nothing was lost, numbers are slots.
    """

    def __init__(self, study: Study) -> None:
        self._study = study

    def __getattr__(self, name: str) -> Any:
        return getattr(self._study, name)

    def _get_trials(self, deepcopy: bool = True, states: Any = None, use_cache: bool = False) -> list[FrozenTrial]:
        trials = self._study._get_trials(deepcopy, states, use_cache)
        return sorted((_numbered(each) for each in trials if slot_of(each) >= 0), key=lambda each: each.number)

    get_trials = _get_trials


def _in_order(study: Study) -> Study:
    return cast(Study, _InOrder(study))


def _numbered(trial: FrozenTrial) -> FrozenTrial:
    if trial.number == slot_of(trial):
        return trial
    made = copy.copy(trial)
    made.number = slot_of(trial)
    return made


def interval(most_epochs: int) -> int:
    """Give after how many epochs a trial tells its value."""
    return max(1, most_epochs // REPORTS)


def pruner_of(plan: SweepPlan, most_epochs: int) -> BasePruner:
    """Make the pruner; `most_epochs` is how long the longest trial trains."""
    first = interval(most_epochs)
    if plan.settings.pruning == "median":
        return MedianPruner(n_startup_trials=4, n_warmup_steps=max(0, most_epochs // 10))
    if plan.settings.pruning == "halving":
        return SuccessiveHalvingPruner(min_resource=first, reduction_factor=4)
    if plan.settings.pruning == "hyperband":
        return HyperbandPruner(min_resource=first, max_resource=max(most_epochs, first + 1), reduction_factor=3)
    return NopPruner()


def distribution(axis: Axis) -> BaseDistribution:
    """Give an axis in Optuna's words."""
    if axis.values:
        return CategoricalDistribution(axis.values)
    if axis.whole:
        return IntDistribution(int(axis.low), int(axis.high), log=axis.log)
    return FloatDistribution(axis.low, axis.high, log=axis.log)


def suggest(trial: optuna.Trial, axis: Axis) -> Value:
    """Let the search choose a value, or take the one that is settled ahead."""
    if axis.values:
        return cast(Value, trial.suggest_categorical(axis.name, axis.values))
    if axis.whole:
        return trial.suggest_int(axis.name, int(axis.low), int(axis.high), log=axis.log)
    return trial.suggest_float(axis.name, axis.low, axis.high, log=axis.log)


def enqueue(study: Study, slot: int, values: dict[str, Value]) -> None:
    """Put a trial into the queue."""
    study.enqueue_trial(cast(dict[str, Any], values), user_attrs={SLOT: slot})


def settled(trial: FrozenTrial) -> dict[str, Any]:
    """Give the values of a trial: those settled ahead, and those that were chosen."""
    return {**trial.system_attrs.get("fixed_params", {}), **trial.params}


@contextlib.contextmanager
def told(address: Address) -> Iterator[None]:
    """Turn faults of a database into a sentence without its address."""
    try:
        yield
    except (UserError, OSError, KeyboardInterrupt, NothingWaiting):
        raise
    except Exception as error:
        if type(error).__module__.startswith(("sqlalchemy", "optuna", "psycopg", "pymysql")):
            raise UserError(
                tr("{address}: the storage gave up ({name}); join again.", address=address, name=type(error).__name__)
            ) from None
        raise
