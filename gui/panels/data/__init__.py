"""The parts of the Data mode: columns, rows, split, checks and the suggested network."""
