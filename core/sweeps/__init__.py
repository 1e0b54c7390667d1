"""Sweeps: many trainings of one project with other settings, in processes of their own, and what came of each.

Optuna chooses the settings and keeps the record. `core.sweeps.study` and `core.sweeps.journal` name it when they are
loaded, others within functions alone, and nothing imports these two before a sweep is wanted.
"""
