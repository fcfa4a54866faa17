"""The conformance kit: cases, the protocol, and the referee that compares what a program answers with what is stated.

Only ``program``, ``website``, ``bench`` and ``runner`` touch the world; everything else is values and pure functions.
What the runner needs, needs nothing but Python's standard library, so that it can be carried as one file. See
``conformance/PROTOCOL.md``.
"""
