"""Curves, calibration, intervals and importance against scikit-learn, SciPy and statsmodels."""

from __future__ import annotations

import numpy as np
import pytest

from core.data.pipeline import Pipeline
from core.evaluating.calibration import calibration
from core.evaluating.intervals import bootstrap, wilson
from core.evaluating.judged import Judged, judge
from core.evaluating.residuals import residuals_of
from core.evaluating.thresholds import ranking, rankings
from core.importance import Question
from core.importance.permutation import Permutation
from core.predict import predict
from core.start import example
from tests.measured import close

pytestmark = pytest.mark.peers


def answers(seed: int, rows: int = 80) -> tuple[np.ndarray, np.ndarray]:
    generator = np.random.default_rng(seed)
    true = generator.integers(2, size=rows)
    # Rounded, so that equal scores occur.
    return np.round(1 / (1 + np.exp(-generator.normal(size=rows) - true)), 2), true.astype(bool)


def shares(seed: int, pipeline: Pipeline, rows: int = 60) -> Judged:
    generator = np.random.default_rng(seed)
    true = generator.permutation(np.arange(rows) % 3)
    z = np.exp(generator.normal(size=(rows, 3)) + 1.5 * np.eye(3)[true])
    output = z / z.sum(axis=1, keepdims=True)
    return Judged("train", rows, np.arange(rows), output, np.eye(3)[true], np.zeros(rows), pipeline, True)


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return example("iris").dataset().pipeline


@pytest.mark.parametrize("seed", range(5))
def test_roc_and_precision_recall(seed: int) -> None:
    from sklearn import metrics

    scores, true = answers(seed)
    found = ranking("yes", scores, true)
    across, up, thresholds = metrics.roc_curve(true, scores, drop_intermediate=False)
    assert close(found.roc[0], across, 1e-12)
    assert close(found.roc[1], up, 1e-12)
    assert close(found.scores, thresholds[1:], 0)
    assert close(found.area, metrics.auc(across, up), 1e-12)
    precision, recall, _ = metrics.precision_recall_curve(true, scores)
    ours = found.precision_recall
    # scikit-learn leaves out what comes after recall 1 and goes the other way round.
    assert close(ours[0][: len(recall)], recall[::-1][: len(ours[0])], 1e-12)
    assert close(ours[1][: len(precision)], precision[::-1][: len(ours[1])], 1e-12)
    assert close(found.average_precision, metrics.average_precision_score(true, scores), 1e-12)
    best = max(metrics.f1_score(true, scores > t) for t in found.scores - 1e-9)
    assert close(found.best_f1.f1, best, 1e-12)


@pytest.mark.parametrize("seed", range(5))
def test_micro_and_macro(seed: int, pipeline: Pipeline) -> None:
    from sklearn import metrics

    judged = shares(seed, pipeline)
    found = rankings(judged)
    true, scores = judged.target, judged.output
    assert found.micro is not None
    for average, area, precision in (
        ("macro", found.macro_area, found.macro_average_precision),
        ("micro", found.micro.area, found.micro.average_precision),
    ):
        assert close(area, metrics.roc_auc_score(true, scores, average=average), 1e-12)
        assert close(precision, metrics.average_precision_score(true, scores, average=average), 1e-12)


@pytest.mark.parametrize("seed", range(5))
def test_calibration(seed: int, pipeline: Pipeline) -> None:
    from sklearn.calibration import calibration_curve
    from sklearn.metrics import brier_score_loss

    judged = shares(seed, pipeline)
    for which in range(3):
        found, true = calibration(judged, which), judged.target[:, which]
        happened, promised = calibration_curve(true, judged.output[:, which], n_bins=10)
        full = found.counts > 0
        assert close(found.happened[full], happened, 1e-12)
        assert close(found.promised[full], promised, 1e-12)
        assert close(found.brier, brier_score_loss(true, judged.output[:, which]), 1e-12)
    of_all = brier_score_loss(judged.target.argmax(axis=1), judged.output, labels=range(3), scale_by_half=False)
    assert close(calibration(judged).brier, of_all, 1e-12)


@pytest.mark.parametrize(("right", "rows"), [(0, 7), (8, 10), (10, 10), (250, 1000)])
def test_wilson(right: int, rows: int) -> None:
    from statsmodels.stats.proportion import proportion_confint

    assert close(wilson(right, rows), proportion_confint(right, rows, method="wilson"), 1e-12)


def test_bootstrap() -> None:
    from scipy import stats

    values = np.random.default_rng(3).exponential(size=200)
    low, high = bootstrap(lambda rows: float(np.median(values[rows])), 200, float(np.median(values)))
    other = stats.bootstrap((values,), np.median, method="percentile", n_resamples=5000, rng=1).confidence_interval
    assert close([low, high], [other.low, other.high], 0.05)


def test_normal_quantiles() -> None:
    from scipy import stats

    project = example("auto_mpg")
    found = residuals_of(judge(project, project.dataset(), "train"))
    at, values, _ = found.quantiles
    n = len(values)
    assert close(at, stats.norm.ppf((np.arange(1, n + 1) - 0.375) / (n + 0.25)), 1e-12)
    assert close(values, np.sort(found.truth - found.prediction), 0)


def test_permutation_importance() -> None:
    """Both shuffle at random: their means agree within what the shuffles spread."""
    from sklearn.inspection import permutation_importance

    project = example("diabetes")
    data = project.dataset()
    question = Question(project, data, "train", project.weights)
    found = Permutation(metric="rmse", repeats=100).measure(question, lambda share: True)
    rows = data.train

    class Network:
        def fit(self, x: np.ndarray, y: np.ndarray) -> None: ...

    def score(network: Network, x: np.ndarray, y: np.ndarray) -> float:
        own = data.pipeline.undo_target(predict(project.spec, project.weights, x))
        return -float(np.sqrt(np.mean((own - y) ** 2)))

    truth = data.pipeline.undo_target(data.y[rows])
    other = permutation_importance(Network(), data.x[rows], truth, scoring=score, n_repeats=100, random_state=1)
    error = 5 * np.hypot(found.spread[:, 0], other.importances_std) / 10
    assert (np.abs(found.amounts[:, 0] - other.importances_mean) < error).all()
    assert close(found.spread[:, 0], other.importances_std, rel=0.5)
