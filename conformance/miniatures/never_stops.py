"""Answers like any other, and stays when it is told to stop."""

import time

from loop import constant, result, run

judge = constant("conformant", "pass")
run(lambda seq, case: iter([result(seq, judge(case))]))
time.sleep(3600)
