"""Sweeps: many trainings of one project with other settings, in processes of their own, and what came of each.

Optuna chooses the settings and keeps the record; only `core.sweeps.study` names it, and nothing imports that before a
sweep is wanted.
"""
