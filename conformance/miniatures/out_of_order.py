"""Answers every request with the number of the one before."""

from loop import constant, result, run

judge = constant("conformant", "pass")
run(lambda seq, case: iter([result(seq - 1, judge(case))]))
