"""The words of the renderings of results, in both languages."""

from collections.abc import Mapping

from validator.conformance.judging import Outcome
from validator.finding import Text
from validator.render.words import both, pick

OUTCOMES: Mapping[str, Text] = {
    Outcome.PASSED: both("通过", "passed"),
    Outcome.FAILED: both("不一致", "failed"),
    Outcome.ERRORED: both("出错", "errored"),
    Outcome.SKIPPED: both("跳过", "skipped"),
}

LEVELS: Mapping[str, Text] = {
    "structure": both("结构", "Structure"),
    "rules": both("规则", "Rules"),
    "indicators": both("指标", "Indicators"),
    "exchange": both("交换", "Exchange"),
}

LABELS: Mapping[str, Text] = {
    "title": both("符合性测试结果", "Conformance results"),
    "ok": both("没有意外：全部通过，或如预期失败。", "Nothing unexpected: all passed, or failed as expected."),
    "notOk": both("有 {number} 个用例的结果出乎意料。", "{number} cases came out otherwise than expected."),
    "nothing": both("没有一个用例通过。", "Not one case passed."),
    "implementation": both("被测程序", "Implementation"),
    "suite": both("用例集", "Suite"),
    "runner": both("测试程序", "Runner"),
    "transport": both("传输方式", "Transport"),
    "started": both("开始时间", "Started"),
    "seconds": both("用时", "Took"),
    "remarks": both("不当之处", "Remarks"),
    "families": both("分组统计", "By family"),
    "standard": both("标准", "Standard"),
    "family": both("族", "Family"),
    "level": both("级别", "Level"),
    "total": both("合计", "Total"),
    "cases": both("用例", "Cases"),
    "case": both("用例", "Case"),
    "input": both("输入", "Input"),
    "expectation": both("期望", "Expectation"),
    "answer": both("答复", "Answer"),
    "difference": both("{what}：期望 {expected}，答复 {actual}", "{what}: expected {expected}, answered {actual}"),
    "reason": both("原因", "Reason"),
    "context": both("情形", "Context"),
    "issue": both("有关网址", "Issue"),
    "expectedFailure": both("预期失败", "Expected failure"),
    "unexpectedPass": both(
        "预期失败却通过了，请从预期失败的文件中删去：{reason}",
        "It was expected to fail but passed; take it off the file of expected failures: {reason}",
    ),
    "others": both("通过的用例", "Cases that passed"),
    "none": both("无", "none"),
    "shortened": both("（只显示前 {number} 个字符）", "(only the first {number} characters are shown)"),
}  # fmt: skip


def say(key: str, lang: str, **slots: object) -> str:
    """Give a label with its slots filled in."""
    return pick(LABELS[key], lang).format(**slots)
