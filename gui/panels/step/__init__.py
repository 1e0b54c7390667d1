"""The parts of the step mode."""
