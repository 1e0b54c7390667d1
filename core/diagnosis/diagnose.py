"""Looks for everything that can be found, puts the worst first, and says what follows from what."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from functools import cache

import numpy as np

from core.diagnosis import findings
from core.diagnosis.evidence import Evidence
from core.diagnosis.finding import SEVERITIES, Diagnosis, Finding
from core.language import tr
from core.registry import discover


@cache
def diagnoses() -> dict[str, Diagnosis]:
    """Give everything that is looked for by kind, in the order of the list."""
    return discover(findings, "DIAGNOSES")


@dataclass(frozen=True, eq=False)
class Diagnosed:
    """What was found, the worst first, and how many things were looked for."""

    findings: tuple[Finding, ...]
    checked: int

    def shown(self, dismissed: frozenset[str]) -> tuple[Finding, ...]:
        """Give what nobody has dismissed."""
        return tuple(finding for finding in self.findings if finding.key not in dismissed)

    @property
    def sentence(self) -> str:
        """Say that all is well."""
        return tr("Nothing conspicuous ({checked} checks)", checked=self.checked)


def diagnose(evidence: Evidence) -> Diagnosed:
    """Look for everything at one moment of a run; the same evidence gives the same findings.

    Raises:
        UserError: where network and data do not fit together.
    """
    known = diagnoses()
    with np.errstate(all="ignore"):  # where numbers are on their way to infinity, so is what is made of them
        found = [finding for entry in known.values() if (finding := entry.look(evidence)) is not None]
    kinds = {finding.kind: finding.label for finding in found}
    order = list(known)

    def explained(finding: Finding) -> Finding:
        causes = [kinds[kind] for kind in known[finding.kind].follows if kind in kinds]
        return dataclasses.replace(finding, because=causes[0]) if causes else finding

    told = [explained(finding) for finding in found]
    told.sort(key=lambda f: (bool(f.because), list(SEVERITIES).index(f.severity), order.index(f.kind)))
    return Diagnosed(tuple(told), len(known))
