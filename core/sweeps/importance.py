"""How much each varied setting matters for what counts, by Optuna's evaluators."""

from __future__ import annotations

from dataclasses import dataclass

from core.errors import UserError
from core.language import tr
from core.sweeps.board import Board

LEAST = 8
"""So many finished trials at least: from fewer, shares would be guesses."""
METHODS = {
    "fanova": tr("fANOVA: shares of the variance that a forest of regression trees finds"),
    "ped_anova": tr("PED-ANOVA: what sets the best tenth apart from the others"),
}
SEED = 1


@dataclass(frozen=True)
class Importance:
    """Shares that add up to 1, the largest first, and what they say in words."""

    shares: tuple[tuple[str, float], ...]
    trials: int
    words: str


def importance(board: Board, method: str = "fanova") -> Importance:
    """Find the share of every setting.

    Settings that not all trials have, such as one optimizer's own, are left out.

    Raises:
        UserError: when there are too few trials, or all came to the same.
    """
    from optuna import create_study
    from optuna.importance import FanovaImportanceEvaluator, PedAnovaImportanceEvaluator, get_param_importances
    from optuna.trial import TrialState, create_trial

    from core.sweeps.study import distribution

    rows = board.ranking
    if len(rows) < LEAST:
        raise UserError(
            tr(
                "Importance: {n_rows} trials have a result; from {least} on it can be told.",
                n_rows=len(rows),
                least=LEAST,
            )
        )
    if rows[0].value == rows[-1].value:
        raise UserError(tr("Importance: all trials came to the same, so no setting mattered."))
    axes = [axis for axis in board.plan.axes if all(axis.name in row.values for row in rows)]
    axes = [axis for axis in axes if len({row.values[axis.name] for row in rows}) > 1]
    if not axes:
        raise UserError(tr("Importance: no setting has several values in all trials."))
    study = create_study(direction="minimize" if board.plan.minimize else "maximize")
    study.add_trials(
        create_trial(
            state=TrialState.COMPLETE, value=row.value, params={axis.name: row.values[axis.name] for axis in axes},
            distributions={axis.name: distribution(axis) for axis in axes},
        ) for row in rows
    )  # fmt: skip
    evaluator = FanovaImportanceEvaluator(seed=SEED) if method == "fanova" else PedAnovaImportanceEvaluator()
    found = get_param_importances(study, evaluator=evaluator)
    shares = tuple(sorted(((name, float(share)) for name, share in found.items()), key=lambda pair: -pair[1]))
    return Importance(shares, len(rows), _words(shares, len(rows)))


def _words(shares: tuple[tuple[str, float], ...], trials: int) -> str:
    name, share = shares[0]
    rest = tr(" Few trials: take it as a hint.") if trials < 4 * len(shares) + LEAST else ""
    if len(shares) == 1:
        return tr("Only {name} was varied in all {trials} trials.", name=name, trials=trials)
    if share > 0.5:
        return tr(
            "{name} mattered most, with {share:.0%} of what set {trials} trials apart.{rest}",
            name=name,
            share=share,
            trials=trials,
            rest=rest,
        )
    return tr(
        "No setting decided alone: {name} {share:.0%}, {shares} {shares2:.0%} ({trials} trials).{rest}",
        name=name,
        share=share,
        shares=shares[1][0],
        shares2=shares[1][1],
        trials=trials,
        rest=rest,
    )
