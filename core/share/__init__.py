"""Handing a project on: one file, a link, or the TensorFlow Playground."""
