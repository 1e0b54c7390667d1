"""What lies in the data: the checks of the data page, told with what the run made of them."""

from __future__ import annotations

import numpy as np

from core import numbers
from core.data import remedies
from core.data.checks import Check, correlation_with_target
from core.diagnosis.evidence import Evidence
from core.diagnosis.finding import Diagnosis, Found, Place, Series, Sign
from core.diagnosis.findings._common import percent
from core.language import tr
from core.metrics import classes_of
from core.problems import Remedy
from core.project import Project

ORDER = 60
MOST_BARS = 12
MISSED = 0.5
"""A rare class of whose rows fewer than this share are found suffers from being rare."""
LARGE_TARGET = 20.0


def _mending(check: Check) -> tuple[Remedy, ...]:
    """Give the data page's remedy as an edit of the project; training begins anew with other data."""
    found = check.remedy
    return () if found is None else (_plan_edit(found),)


def _plan_edit(remedy: remedies.Remedy) -> Remedy:
    def apply(project: Project) -> Project:
        return project.with_data(project.table, remedy.apply(project.table, project.plan))

    return Remedy(remedy.label, apply, "anew")


def _bars(title: str, label: str, names: tuple[str, ...], values: np.ndarray, **more: object) -> Sign:
    order = np.argsort(-np.abs(values))[:MOST_BARS]
    chosen = tuple(names[place] for place in order)
    series = Series(label, np.arange(len(order), dtype=float), values[order])
    return Sign(title, "", label, (series,), bars=True, names=chosen, **more)  # type: ignore[arg-type]


def _constant(evidence: Evidence) -> Found | None:
    check = evidence.check("constant")
    if check is None:
        return None
    data = evidence.data
    spread = data.x[data.train].std(axis=0)
    sign = _bars(tr("Spread of the inputs"), tr("standard deviation"), data.pipeline.feature_names, spread)
    return Found("warning", check.sentence, Place("column", check.column), None, sign, _mending(check))


def _scale(evidence: Evidence) -> Found | None:
    check, data = evidence.check("scale"), evidence.data
    if check is not None:
        sizes = np.abs(data.x[data.train]).max(axis=0)
        sign = _bars(tr("Largest value of each input"), "size", data.pipeline.feature_names, sizes, log=True)
        return Found("warning", check.sentence, Place("column", check.column), None, sign, _mending(check))
    return _target_scale(evidence)


def _target_scale(evidence: Evidence) -> Found | None:
    data = evidence.data
    if data.pipeline.task != "regression":
        return None
    sizes = np.sqrt((data.y[data.train] ** 2).mean(axis=0))
    place = int(sizes.argmax())
    target = data.pipeline.targets[place]
    if sizes[place] <= LARGE_TARGET or target.encoding == "standardise":
        return None
    sentence = tr(
        "The target {target} is as large as {max} for the network, so its errors and slopes are too; standardise it.",
        target=target.name,
        max=numbers.text(float(np.abs(data.y[data.train, place]).max()), 3),
    )
    sign = _bars(tr("Size of the targets"), tr("√ mean y²"), data.pipeline.output_names, sizes, limit=LARGE_TARGET,
                 limit_words=tr("large: {large_target:g}", large_target=LARGE_TARGET))  # fmt: skip
    fix = _plan_edit(remedies.Remedy("standardise", target.name))
    return Found("warning", sentence, Place("column", target.name), None, sign, (fix,))


def _leak(evidence: Evidence) -> Found | None:
    check, data = evidence.check("leak"), evidence.data
    if check is not None:
        follows = correlation_with_target(data)
        sign = _bars(tr("Correlation with the target"), "|correlation|", data.pipeline.feature_names, follows,
                     limit=0.999, limit_words="0.999")  # fmt: skip
        return Found("fault", check.sentence, Place("column", check.column), None, sign, _mending(check))
    return _alone(evidence)


ALONE, OTHERS = 0.95, 0.6
"""One column that tells the class alone with this skill, where no other one has more than that, is suspected."""
BINS = 100


def _alone(evidence: Evidence) -> Found | None:
    """Suspect a column that tells the class all by itself, where no other comes near."""
    data = evidence.data
    pipeline = data.pipeline
    if pipeline.task not in ("binary", "classes") or len(data.plan.inputs) < 3 or data.table.image:
        return None
    rows = data.train[:20_000]
    if len(rows) < 100:
        return None
    classes = data.classes[rows]
    owners = [column.name for column in pipeline.inputs for _ in column.feature_names]
    best: dict[str, float] = {}
    for place, owner in enumerate(owners):
        best[owner] = max(best.get(owner, 0.0), _skill_alone(data.x[rows, place], classes))
    ranked = sorted(best, key=lambda name: -best[name])
    first, second = best[ranked[0]], best[ranked[1]]
    if first < ALONE or second > OTHERS:
        return None
    sentence = tr(
        "Maybe {ranked} is made from the target: it tells the class all by itself (skill {first}), and "
        "the next best column has {second}. Ignore it unless it is known beforehand.",
        ranked=ranked[0],
        first=numbers.text(first, 3),
        second=numbers.text(second, 2),
    )
    sign = _bars(tr("What each column tells alone"), "skill", tuple(ranked), np.array([best[n] for n in ranked]),
                 limit=ALONE, limit_words=f"{ALONE:g}")  # fmt: skip
    fix = _plan_edit(remedies.Remedy("ignore", ranked[0]))
    return Found("hint", sentence, Place("column", ranked[0]), None, sign, (fix,))


def _skill_alone(values: np.ndarray, classes: np.ndarray) -> float:
    """Give how well the commonest class of each of some equal groups tells the class, over the commonest of all."""
    groups = min(BINS, len(values) // 20)
    edges = np.unique(np.quantile(values, np.linspace(0, 1, groups + 1)[1:-1]))
    bins = np.searchsorted(edges, values, side="right")
    counts = np.zeros((len(edges) + 1, int(classes.max()) + 1))
    np.add.at(counts, (bins, classes), 1)
    right, constant = counts.max(axis=1).sum() / len(values), np.bincount(classes).max() / len(values)
    return float((right - constant) / (1 - constant)) if constant < 1 else 0.0


def _imbalance(evidence: Evidence) -> Found | None:
    check, data = evidence.check("balance"), evidence.data
    names = data.pipeline.class_names
    if check is None or evidence.young or not names:
        return None
    judged = evidence.held if len(evidence.held.rows) >= 50 else evidence.train
    wanted, named = classes_of(judged.wanted), classes_of(judged.outputs)
    counts = np.bincount(wanted, minlength=len(names))
    right = np.bincount(wanted[wanted == named], minlength=len(names))
    recall = np.where(counts > 0, right / np.maximum(counts, 1), np.nan)
    common = counts.max()
    rare = [k for k in range(len(names)) if counts[k] >= 4 and counts[k] * 3 < common and recall[k] < MISSED]
    if not rare or recall[int(counts.argmax())] < 0.8:
        return None
    worst = min(rare, key=lambda k: (recall[k], -counts[k]))
    part = tr("validation") if judged is evidence.held else tr("training")
    accuracy = percent(float((wanted == named).mean()))
    sentence = tr(
        "Of {counts} {part} rows of the rare class {names} {right} are found, though {accuracy} of all "
        "rows are right. {sentence}",
        counts=counts[worst],
        part=part,
        names=names[worst],
        right=right[worst],
        accuracy=accuracy,
        sentence=check.sentence,
    )
    sign = _bars(tr("Share of each class that is found"), "recall", names, np.nan_to_num(recall), limit=MISSED,
                 limit_words=percent(MISSED))  # fmt: skip
    return Found("warning", sentence, Place("column", check.column), None, sign, _mending(check))


_FOUND_BEFORE = tr("; found before training, by the checks of the data page")
DIAGNOSES = (
    Diagnosis(
        "imbalance",
        tr("Class imbalance"),
        tr(
            "One class has many more rows than another, so always naming it costs little. "
            "The rare class is hardly ever named."
        ),
        tr(
            "the commonest class has over 3 × the rows of a rare one, of which fewer than {missed} are "
            "found, while the commonest is",
            missed=percent(MISSED),
        ),
        tr("He and Garcia (2009)"),
        tr("few rows of a class"),
        tr("weigh the classes"),
        _imbalance,
        follows=("plateau",),
    ),
    Diagnosis(
        "constant",
        tr("Constant input"),
        tr("A column has the same value in every row, so it can tell nothing. Its weights only add to the bias."),
        tr("one value in all rows{found_before}", found_before=_FOUND_BEFORE),
        tr("by definition"),
        tr("the column itself; a filter that left one value"),
        tr("ignore the column"),
        _constant,
    ),
    Diagnosis(
        "scale",
        tr("Unscaled input or target"),
        tr(
            "Inputs of very different size give slopes of very different size, so no learning rate suits all "
            "weights. A large target makes all slopes large."
        ),
        tr(
            "inputs differ in size over 100 times, one is over 100, or √ mean y² of the target is over "
            "{large_target:g}",
            large_target=LARGE_TARGET,
        ),
        tr("LeCun et al., Efficient BackProp (1998), 4.3"),
        tr("a column that is encoded as it is"),
        tr("standardise the column"),
        _scale,
    ),
    Diagnosis(
        "leak",
        tr("Leaking target"),
        tr(
            "A column is all but the target itself, so predicting looks easy. "
            "When it is not yet known for new rows, the network is of no use."
        ),
        tr(
            "correlation (for numbers also by rank) with the target over 0.999 in size; maybe: one column "
            "tells the class alone with skill {alone:g} and no other one has over {others:g}",
            alone=ALONE,
            others=OTHERS,
        ),
        tr("Kaufman et al., Leakage in Data Mining (2012)"),
        tr("a column that is made from the target, or known only after it"),
        tr("ignore the column"),
        _leak,
    ),
)
