"""Says yes to everything: what fails by the standard passes here."""

from loop import constant, result, run

judge = constant("conformant", "pass")
run(lambda seq, case: iter([result(seq, judge(case))]))
