"""Networks and weights from other programs: read as data, drawn with our own layers, never run."""
