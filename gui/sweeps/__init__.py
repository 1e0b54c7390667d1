"""The window of sweeps: what is varied, the trials as they come, and what they tell together."""
