"""The training engine of Deepstep: no Qt, usable from a script or a server."""

VERSION = "0.1.0"
