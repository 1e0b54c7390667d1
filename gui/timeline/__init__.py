"""The timeline: a strip along the whole training, below everything else."""
