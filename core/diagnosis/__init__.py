"""What is wrong with a run: `diagnose` gives findings with since when, place, evidence and remedies."""

from __future__ import annotations

from core.diagnosis.diagnose import Diagnosed, diagnose, diagnoses
from core.diagnosis.evidence import Evidence, evidence_of
from core.diagnosis.finding import Finding, Place, Sign, Since

__all__ = ["Diagnosed", "Evidence", "Finding", "Place", "Sign", "Since", "diagnose", "diagnoses", "evidence_of"]
