"""What is looked for, found by the registry: each file names its `DIAGNOSES`."""
