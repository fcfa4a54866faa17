"""The one-line form of a report."""

import pytest

from validator import library
from validator.pipeline import check
from validator.render import RENDERERS


@pytest.mark.parametrize(
    ("name", "lang", "expected"),
    [
        ("invalid-SYNTAX-BOM.json", "zh-CN", "不符合标准；数据未通过前面的校验，未作评价 [SYNTAX-BOM]\n"),
        ("invalid-SYNTAX-BOM.json", "en", "nonconformant; "),
        ("notattained-PLAN-2.6-a.json", "zh-CN", " [PLAN-2.6-a]\n"),
        ("valid-facility-register.json", "en", "conformant; "),
    ],
)
def test_one_line_says_verdict_attainment_and_what_weighs_most(name: str, lang: str, expected: str) -> None:
    """A file has one line, which names the rules that decide it."""
    report = check(library.example("1.1", name), library.load_standards())

    line = RENDERERS["brief"].render(report.document, lang)

    assert 1 == line.count("\n")
    assert expected in line
