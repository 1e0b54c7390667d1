"""Runs: every training of a project, kept with all that is needed to compare it, to have it back and to do it again."""
