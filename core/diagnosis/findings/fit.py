"""Learning by heart, learning too little, and not learning at all."""

from __future__ import annotations

import numpy as np

from core import numbers
from core.diagnosis.evidence import Evidence
from core.diagnosis.finding import Diagnosis, Found, Place, Since
from core.diagnosis.findings._common import loss_sign, percent, wider, with_part
from core.language import tr
from core.problems import Remedy

ORDER = 50
RISE = 0.25
"""So far above its lowest value the validation loss has to end."""
GAP = 0.3
"""Skill on training rows less skill on validation rows."""
PART = 0.08
"""The rise has to be this share of a constant prediction's loss: doubling next to nothing is next to nothing."""
SURE = 1.5
"""And so many standard errors of the validation loss, which is a mean over few rows …"""
FAR = 2.5
"""… unless it has come to so many times its lowest value: a few sure and wrong predictions make its error large too."""
LEAST_HELD = 20
"""With fewer validation rows their loss says little."""
FLAT = 0.02
"""A loss that falls by less than this share in the last third of a run stands still."""
LONG = 500
"""While training goes on it has to stand still for so many updates and for half of the run, before that is told."""
SHORT = 0.2
"""So far below the nearest rows' skill a network's own skill on its training rows has to be."""
STUCK = 0.1
"""A skill up to this is hardly better than a constant prediction."""


def _overfitting(evidence: Evidence) -> Found | None:
    if evidence.young or len(evidence.data.validation) < LEAST_HELD:
        return None
    epochs, held = evidence.held_loss
    if len(held) < 6:
        return None
    smooth = _smooth(held)
    best = int(np.argmin(smooth))
    end, low = float(smooth[-1]), float(smooth[best])
    late = smooth[-max(5, len(smooth) // 5) :]
    far = end > FAR * low and end - low > FAR * PART * evidence.baseline
    sure = far or end - low > SURE * _error(evidence)
    risen = bool(np.all(late > (1 + RISE) * low)) and end - low > PART * evidence.baseline and sure
    losing = float(evidence.train.losses.mean()) < min(0.7 * end, 0.9 * low)
    gap = evidence.train_skill - evidence.held_skill
    apart = gap > GAP and evidence.train_skill > 0.6 and evidence.updates > 200
    if not (risen and losing) and not apart:
        return None
    since = evidence.since(float(epochs[best])) if risen else None
    loss = numbers.text(float(evidence.train.losses.mean()))
    if risen:
        sentence = tr(
            "The validation loss was lowest at epoch {epochs} ({low}) and is {end} now, while the "
            "training loss has come to {loss}: the network learns by heart.",
            epochs=int(epochs[best]),
            low=numbers.text(low),
            end=numbers.text(end),
            loss=loss,
        )
    else:
        sentence = tr(
            "Training rows are predicted far better than validation rows (skill {train_skill} against "
            "{held_skill}): the network learns by heart.",
            train_skill=numbers.text(evidence.train_skill, 2),
            held_skill=numbers.text(evidence.held_skill, 2),
        )
        since = evidence.since(float(epochs[best]))
    sign = loss_sign(evidence, tr("Training and validation loss part"), held=True, limit=low, limit_words="lowest")
    severity = "fault" if end - low > 0.3 * evidence.baseline or gap > GAP else "warning"
    stop = with_part(tr("Stop early"), "stopping", early_stopping=True, restore_best=True)
    decay = with_part(tr("L2 of 0.001"), "regularization", l2=0.001)
    return Found(severity, sentence, Place("layer", _largest(evidence)), since, sign, (stop, decay))  # type: ignore[arg-type]


def _error(evidence: Evidence) -> float:
    """Give the standard error of the validation loss: σ / √n over its rows."""
    losses = evidence.held.losses
    return float(losses.std() / np.sqrt(max(1, len(losses))))


def _largest(evidence: Evidence) -> str:
    """Name the layer with the most weights: that is where there is room to learn by heart."""
    sizes = {name: evidence.project.weights[f"{name}.weight"].size for name in evidence.trained_layers
             if f"{name}.weight" in evidence.project.weights}  # fmt: skip
    return max(sizes, key=lambda name: sizes[name]) if sizes else evidence.project.spec.output.name


def _smooth(values: np.ndarray) -> np.ndarray:
    """Give the median of up to five neighbours: one lucky epoch is no lowest one."""
    reach = 2 if len(values) >= 12 else 1
    padded = np.pad(values, reach, mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1)
    result: np.ndarray = np.median(windows, axis=1)
    return result


def _still(evidence: Evidence) -> Since | None:
    """Say since when the training loss has stood still; None where it falls."""
    epochs, values = evidence.loss
    if len(values) < 12:
        return None
    smooth, third = _smooth(values), len(values) // 3
    few, size = max(1, third // 3), FLAT * max(abs(float(smooth[-1])), 0.2 * evidence.baseline)
    end = float(np.median(smooth[-few:]))
    if float(np.median(smooth[-third:][:few])) - end > size:
        return None
    within = np.abs(smooth - end) <= 2 * size
    first = len(smooth) - int(np.argmin(within[::-1])) if not within.all() else 0
    since = evidence.since(float(epochs[min(first, len(epochs) - third)]))
    lasted = evidence.updates - since.update
    # A training that goes on may yet find its way out: many rest for a while.
    return since if not evidence.running or lasted > max(LONG, 0.5 * evidence.updates) else None


def _plateau(evidence: Evidence) -> Found | None:
    """Stuck where a constant prediction is, though the rows' neighbours know better."""
    if evidence.failure or evidence.young or not evidence.train_skill <= STUCK:
        return None
    since = _still(evidence)
    if since is None:
        return None
    loss, able = numbers.text(float(evidence.train.losses.mean())), evidence.neighbour_skill
    told = tr(
        "The loss stands still at {loss}, and the best constant prediction has {baseline}",
        loss=loss,
        baseline=numbers.text(evidence.baseline),
    )
    sign = loss_sign(
        evidence, tr("Loss that stands still"), limit=evidence.baseline, limit_words=tr("constant prediction")
    )
    fresh = Remedy(tr("Draw new weights"), lambda p: p.with_new_weights(p.config.run.seed + 1), "start")
    more = wider(evidence)
    ways = (fresh, *((more,) if more else ()))
    place = Place("layer", evidence.trained_layers[0]) if evidence.trained_layers else None
    if able > STUCK + SHORT:
        skill = numbers.text(able, 2)
        sentence = tr(
            "{told}: nothing is learned, though each row's nearest rows tell its target (skill {skill}).",
            told=told,
            skill=skill,
        )
        return Found("fault", sentence, place, since, sign, ways)
    if able < STUCK + 0.05:
        sentence = tr("{told}: maybe the inputs do not tell the target; the nearest rows do not either.", told=told)
        return Found("hint", sentence, place, since, sign, ways)
    return None


def _underfitting(evidence: Evidence) -> Found | None:
    if evidence.failure or evidence.young or evidence.train_skill <= STUCK:
        return None
    since, able = _still(evidence), evidence.neighbour_skill
    over = evidence.project.progress.epoch >= evidence.project.config.run.epochs and not evidence.running
    if not able - evidence.train_skill > SHORT or not (since or over):
        return None
    what = "R²" if evidence.data.pipeline.task == "regression" else tr("skill")
    ending = (
        tr("and learns no more")
        if since
        else tr("after {epoch} epochs, and still learns", epoch=evidence.project.progress.epoch)
    )
    sentence = tr(
        "The network predicts its own training rows with {what} {train_skill} {ending}; what the nearest "
        "rows tell has {able}.",
        what=what,
        train_skill=numbers.text(evidence.train_skill, 2),
        ending=ending,
        able=numbers.text(able, 2),
    )
    sign = loss_sign(
        evidence, tr("Loss that stays high"), limit=evidence.baseline, limit_words=tr("constant prediction")
    )
    more, config = wider(evidence), evidence.project.config
    held = config.regularization
    ways: list[Remedy] = []
    if held.l2 or held.l1 or held.max_norm:
        ways.append(with_part(tr("No penalty on weights"), "regularization", l2=0.0, l1=0.0, max_norm=0.0))
    if not since:
        ways.append(
            with_part(tr("{epochs} epochs", epochs=3 * config.run.epochs), "run", "here", epochs=3 * config.run.epochs)
        )
    ways += [more] if more else []
    place = Place("setting", "config.regularization.l2") if held.l2 else Place("layer", _smallest(evidence))
    return Found("warning", sentence, place, since, sign, tuple(ways))


def _smallest(evidence: Evidence) -> str:
    """Name the hidden layer with the fewest units: the narrow place."""
    shapes, output = evidence.project.spec.shapes(), evidence.project.spec.output.name
    sizes = {name: shapes[name][-1] for name in evidence.trained_layers if name != output}
    return min(sizes, key=lambda name: sizes[name]) if sizes else output


DIAGNOSES = (
    Diagnosis(
        "overfitting",
        tr("Overfitting"),
        tr(
            "The network learns its training rows by heart, and gets worse on rows that it has not seen. "
            "The validation loss rises while the training loss goes on falling."
        ),
        tr(
            "validation loss for a fifth of the run over {rise} above its lowest value, by {part} of a "
            "constant prediction's loss and {sure:g} standard errors or to {far:g} times it, while the "
            "training loss is below the lowest one; or skill on training rows {gap:g} above that on "
            "validation rows",
            rise=percent(RISE),
            part=percent(PART),
            sure=SURE,
            far=FAR,
            gap=GAP,
        ),
        tr("Prechelt, Early Stopping (1998); Goodfellow et al. (2016), 5.2"),
        tr("more weights than the rows can hold; too many epochs; wrong labels"),
        tr("stop early with the best weights; L2"),
        _overfitting,
        follows=("label_noise",),
    ),
    Diagnosis(
        "underfitting",
        tr("Underfitting"),
        tr(
            "The network does not even predict its training rows, though they can be predicted. "
            "It is too small, held back too much, or was trained too briefly."
        ),
        tr(
            "skill on the training rows {short:g} or more below that of the {value} nearest rows, and the "
            "loss stands still or the epochs are over",
            short=SHORT,
            value=10,
        ),
        tr("nearest neighbours as a yardstick: Cover and Hart (1967); Goodfellow et al. (2016), 5.2"),
        tr("too few neurons or layers; penalties on the weights; too few epochs; a learning rate that does not suit"),
        tr("more neurons; no penalty; more epochs"),
        _underfitting,
        follows=("scale", "dead", "saturated", "vanishing", "rate_low", "rate_high", "exploding"),
    ),
    Diagnosis(
        "plateau",
        tr("Plateau"),
        tr(
            "The loss has stood still for a long time at what a constant prediction has. "
            "The weights lie where the loss is flat, or the inputs do not tell the target."
        ),
        tr(
            "training loss falls by less than {flat} in the last third, and the skill is up to {stuck:g}",
            flat=percent(FLAT),
            stuck=STUCK,
        ),
        tr("Dauphin et al. (2014) on saddle points"),
        tr(
            "weights that all start alike or at 0; dead or saturated neurons; vanishing gradients; a target "
            "that nothing tells"
        ),
        tr("other initial weights; more neurons"),
        _plateau,
        follows=("scale", "dead", "saturated", "vanishing", "rate_high", "rate_low", "exploding", "label_noise"),
    ),
)
