"""The parts of the training mode."""
