"""Judges a number that was worked out by hand: right, close, or which slip gives exactly this number."""

from core.judging.asked import Asked
from core.judging.hints import hints
from core.judging.judge import Verdict, judge, judge_value
from core.judging.slips import SLIPS
from core.judging.typed import Typed, read

__all__ = ["SLIPS", "Asked", "Typed", "Verdict", "hints", "judge", "judge_value", "read"]
