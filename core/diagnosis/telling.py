"""Findings as the command line tells them: lines of text, and plain JSON values."""

from __future__ import annotations

import textwrap
from typing import Any

from core.diagnosis.diagnose import Diagnosed
from core.diagnosis.finding import Finding
from core.language import small, tr

WIDTH = 110


def lines(found: Diagnosed, dismissed: frozenset[str] = frozenset()) -> list[str]:
    """Give "diagnosis: …": a line that says that all is well, or some for each finding."""
    shown = found.shown(dismissed)
    if not shown:
        return [tr("diagnosis: {sentence}", sentence=small(found.sentence))]
    told: list[str] = []
    for finding in shown:
        told.append(tr("diagnosis: {severity}: {head}", severity=finding.severity, head=_head(finding)))
        told += textwrap.wrap(finding.sentence, WIDTH, initial_indent="  ", subsequent_indent="  ")
        if finding.because:
            told.append(tr("  probably follows from: {because}", because=finding.because))
        if finding.remedies:
            told.append(tr("  try: {remedies}", remedies="; ".join(remedy.words for remedy in finding.remedies)))
    return told


def _head(finding: Finding) -> str:
    where = tr(" at {place}", place=finding.place.words) if finding.place is not None else ""
    return f"{finding.label}{where}, {finding.since_words}"


def to_json(found: Diagnosed, dismissed: frozenset[str] = frozenset()) -> dict[str, Any]:
    """Give what was found as plain JSON values; `rows` count from 1, as the table shows them."""
    return {"checks": found.checked, "findings": [_finding_json(each) for each in found.shown(dismissed)]}


def _finding_json(finding: Finding) -> dict[str, Any]:
    since, place = finding.since, finding.place
    return {
        "kind": finding.kind,
        "severity": finding.severity,
        "sentence": finding.sentence,
        "since": None if since is None else {"update": since.update, "epoch": round(since.epoch, 3)},
        "place": None if place is None else {"kind": place.kind, "name": place.name, "unit": place.unit + 1 or None},
        "because": finding.because or None,
        "remedies": [remedy.words for remedy in finding.remedies],
        "rows": [row + 1 for row in finding.rows],
    }
