"""Labels that are probably wrong: rows against which both their neighbours and the network speak."""

from __future__ import annotations

import numpy as np

from core.data.dataset import Dataset
from core.diagnosis.evidence import Evidence, Judged
from core.diagnosis.finding import Diagnosis, Found, Place, Series, Sign
from core.diagnosis.findings._common import percent, with_part
from core.diagnosis.neighbours import votes_of
from core.language import tr
from core.metrics import classes_of

ORDER = 70
AGAINST = 0.9
"""So large a share of the nearest rows has to be of one other class."""
SHARE, LEAST = 0.04, 8
"""Suspicious rows: this share of all that were looked at, and this many."""
TELLING = 0.3
"""The neighbours' skill: where they know less, a row that they do not know is not odd."""
FAR = 6.0
"""Residuals of a number this many robust standard deviations from the others; of a normal distribution none is."""
PART = 0.5
"""Of the targets' standard deviation: what lies nearer is no other value."""
MOST_ROWS = 200


def _find(evidence: Evidence) -> Found | None:
    if evidence.young or evidence.data.pipeline.task == "labels":
        return None
    numbers_wanted = evidence.data.pipeline.task == "regression"
    if not numbers_wanted and evidence.neighbour_skill < TELLING:
        return None
    rows, looked, strength = _far_numbers(evidence) if numbers_wanted else _against(evidence)
    share = len(rows) / max(1, looked)
    if share < SHARE or len(rows) < LEAST:
        return None
    data = evidence.data
    told = tr(
        "Maybe {share} of the targets are wrong ({n_rows} of {looked} rows looked at): ",
        share=percent(share),
        n_rows=len(rows),
        looked=looked,
    ) + (
        tr("they lie far from those of nearly all their nearest rows, and from what the network says.")
        if numbers_wanted
        else tr("nearly all their nearest rows are of another class{by_network}.", by_network=_by_network(evidence))
    )
    named = ", ".join(str(row + 1) for row in rows[:5])
    sentence = tr("{told} The most suspicious rows: {named}.", told=told, named=named)
    sign = Sign(
        tr("How much speaks against the targets"), tr("rows, most suspicious first"),
        tr("robust deviations") if numbers_wanted else tr("neighbours of another class"),
        (Series("rows", np.arange(1, len(strength) + 1, dtype=float), np.sort(strength)[::-1]),),
        limit=FAR if numbers_wanted else AGAINST, limit_words="suspicious",
    )  # fmt: skip
    stop = with_part(tr("Stop early"), "stopping", early_stopping=True, restore_best=True)
    place = Place("column", data.pipeline.targets[0].name)
    return Found("hint", sentence, place, None, sign, (stop,), tuple(int(row) for row in rows[:MOST_ROWS]))


def _by_network(evidence: Evidence) -> str:
    return tr(", and the network says so too") if len(evidence.held.rows) else ""


def _against(evidence: Evidence) -> tuple[np.ndarray, int, np.ndarray]:
    """Give the suspicious rows, how many were looked at, and how much speaks against each of those.

    Training rows by their neighbours alone, since a network may know them by heart; validation rows by the network too,
    which is the case of confident learning (Northcutt et al. 2021) on rows held out.
    """
    data, near = evidence.data, evidence.facts.neighbours
    parts = [(near.train, near.train_votes, None), (near.validation, near.validation_votes, evidence.held)]
    rows, strengths = [], []
    for asked, votes, judged in parts:
        if len(asked):
            strength = _strength(data, asked, votes)
            if judged is not None:
                strength = np.where(_network_agrees(judged, asked, votes), strength, 0.0)
            rows.append(asked)
            strengths.append(strength)
    every, strength = np.concatenate(rows), np.concatenate(strengths)
    chosen = np.flatnonzero(strength >= AGAINST)
    return every[chosen[np.argsort(-strength[chosen], kind="stable")]], len(every), strength


def _strength(data: Dataset, rows: np.ndarray, votes: np.ndarray) -> np.ndarray:
    """Give the share of the nearest rows that are of the commonest other class."""
    own = classes_of(votes_of(data, rows))
    others = votes.copy()
    others[np.arange(len(rows)), own] = 0.0
    result: np.ndarray = others.max(axis=1)
    return result


def _network_agrees(judged: Judged, rows: np.ndarray, votes: np.ndarray) -> np.ndarray:
    """Tell for which rows the network names the class that the neighbours name; it may have judged fewer rows."""
    agrees = np.zeros(len(rows), dtype=bool)
    count = min(len(rows), len(judged.rows))
    agrees[:count] = classes_of(judged.outputs[:count]) == classes_of(votes[:count])
    return agrees


def _far_numbers(evidence: Evidence) -> tuple[np.ndarray, int, np.ndarray]:
    """Give rows whose target lies far from the network's prediction, and from those of nearly all their nearest rows.

    At a jump of the target a network errs by much too, and there a good part of the nearest rows has the same target.
    """
    near = evidence.facts.neighbours
    spread = float(evidence.data.y[evidence.data.train, 0].std())
    found = []
    # Each part by itself: rows that are known by heart have other errors than new ones.
    asked = []
    for part, targets in ((evidence.train, near.train_targets), (evidence.held, near.validation_targets)):
        count = min(len(part.rows), len(targets))
        if count:
            errors = (part.wanted - part.outputs)[:count, 0]
            away = np.abs(errors - np.median(errors))
            far = away / max(1.4826 * float(np.median(away)), 1e-12)
            others = np.mean(np.abs(targets[:count] - part.wanted[:count, :1]) > PART * spread, axis=1)
            found.append(np.where((np.abs(errors) > PART * spread) & (others >= AGAINST), far, 0.0))
            asked.append(part.rows[:count])
    rows = np.concatenate(asked)
    far = np.concatenate(found)
    chosen = np.flatnonzero(far > FAR)
    return rows[chosen[np.argsort(-far[chosen], kind="stable")]], len(rows), np.minimum(far, 50.0)


DIAGNOSES = (
    Diagnosis(
        "label_noise",
        tr("Label noise"),
        tr(
            "Some rows seem to have the wrong target: all rows like them have another one. "
            "The network can only learn such rows by heart."
        ),
        tr(
            "{share} or more of the rows, and at least {least}, where {against} of the 10 nearest rows are "
            "of one other class (in the validation part the network has to say so too); of numbers, errors "
            "over {far:g} robust deviations",
            share=percent(SHARE),
            least=LEAST,
            against=percent(AGAINST),
            far=FAR,
        ),
        tr("Northcutt, Jiang and Chuang, Confident Learning (2021); Wilson's edited neighbours (1972)"),
        tr("wrong answers, mixed-up rows, wrong units"),
        tr("look at the rows that are named; stop early, before they are learned by heart"),
        _find,
    ),
)
