"""Tables that are not in memory: read in chunks, summed up in passes, trained on in windows."""
