"""Lies about the protocol: asked for version 1 it says that it speaks version 2, and then speaks version 1."""

from loop import IMPLEMENTATION, constant, result, run

judge = constant("conformant", "pass")
run(lambda seq, case: iter([result(seq, judge(case))]), {"version": 2, "implementation": IMPLEMENTATION})
