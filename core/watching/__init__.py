"""Watching a run: a small language over its numbers, conditions that stop it, and values to follow."""
