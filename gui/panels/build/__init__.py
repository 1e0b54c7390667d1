"""The parts of the building mode."""
