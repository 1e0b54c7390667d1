"""The benchmark of the training engine: side by side with other libraries, in one run, on the same maths.

Run it with `python3 run.py bench`; docs/performance.md says what is measured and how to read it.
"""
