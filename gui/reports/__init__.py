"""Reports of runs from the window: the network's picture, PDF, and the dialog that asks where to."""
