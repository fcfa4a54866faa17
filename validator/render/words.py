"""The fixed words of every rendering, in both languages; what a finding says comes from the report."""

from collections.abc import Mapping

from validator.finding import Text


def both(chinese: str, english: str) -> Text:
    """Put one expression in both languages together."""
    return {"zh-CN": chinese, "en": english}


def pick(text: Mapping[str, object], lang: str) -> str:
    """Give a text in the language asked for, in Chinese where that one is missing."""
    return str(text.get(lang, text.get("zh-CN", "")))


def word(table: Mapping[str, Text], key: object, lang: str) -> str:
    """Give the word for a code; a code the table does not know stands for itself."""
    return pick(table[str(key)], lang) if str(key) in table else str(key)


def say(key: str, lang: str, **slots: object) -> str:
    """Give a label or a sentence of ``LABELS`` with its slots filled in."""
    return pick(LABELS[key], lang).format(**slots)


VERDICTS: Mapping[str, Text] = {
    "conformant": both("符合标准，可以交换", "conforms to the standard; may be exchanged"),
    "nonconformant": both(
        "不符合标准，请改正后重新报送", "does not conform to the standard; correct it and submit again"
    ),
    "undetermined": both("未能判断是否符合标准", "whether it conforms could not be determined"),
}

SHORT_VERDICTS: Mapping[str, Text] = {
    "conformant": both("符合标准", "conformant"),
    "nonconformant": both("不符合标准", "nonconformant"),
    "undetermined": both("未能判断", "undetermined"),
}

BOOLEANS: Mapping[str, Text] = {
    "True": both("是（true）", "true"),
    "False": both("否（false）", "false"),
}

ATTAINMENTS: Mapping[str, Text] = {
    "attained": both("达到要求", "requirements met"),
    "notAttained": both("有要求未达到", "some requirements not met"),
    "notEvaluable": both("数据不足，无法评价", "too little data to evaluate"),
    "notApplicable": both("没有适用的政策要求", "no policy requirement applies"),
}

SEVERITIES: Mapping[str, Text] = {
    "error": both("错误", "Error"),
    "warning": both("警告", "Warning"),
    "info": both("提示", "Note"),
}

LAYERS: Mapping[str, Text] = {
    "syntax": both("文件格式", "syntax"),
    "structure": both("数据结构", "structure"),
    "codes": both("代码", "codes"),
    "consistency": both("数据一致性", "consistency"),
}

STATES: Mapping[str, Text] = {
    "pass": both("通过", "passed"),
    "fail": both("未通过", "failed"),
    "notReached": both("未进行", "not reached"),
}

OUTCOMES: Mapping[str, Text] = {
    "pass": both("通过", "passed"),
    "fail": both("未通过", "failed"),
    "notApplicable": both("不适用", "not applicable"),
    "exempt": both("豁免", "exempt"),
    "notYetDue": both("未到期", "not yet due"),
    "notEvaluable": both("无法评价", "could not be evaluated"),
    "engineError": both("程序出错", "engine error"),
}

ACHIEVED: Mapping[str, Text] = {
    **OUTCOMES,
    "pass": both("达到", "met"),
    "fail": both("未达到", "not met"),
}

REASONS: Mapping[str, Text] = {
    "missing": both("缺少数据", "data missing"),
    "structure": both("所需数据的格式有误", "the data needed is malformed"),
    "unknownCode": both("所用代码不在代码表中", "a code used is not in its list"),
    "missingColumn": both("代码表中没有所需内容", "the code list lacks what is needed"),
    "localDataMissing": both("缺少本地数据", "local data not supplied"),
    "invalidDate": both("日期不存在", "a date is not a real one"),
    "universeUnknown": both("缺少完整的机构名录", "no complete facility register"),
    "zeroDenominator": both("分母为零", "the denominator is zero"),
    "lessThanThreeFullYears": both("开设不满三个完整年度", "open for less than three full years"),
    "emptyList": both("所需的清单为空", "a list that is needed is empty"),
    "wrongType": both("数据类型不符", "data of the wrong type"),
    "overflow": both("数值超出范围", "a number out of range"),
    "engineError": both("校验程序自身出错", "a fault of the validator itself"),
}

RECORD_TYPES: Mapping[str, Text] = {
    "facilityCapabilityReport": both("机构服务能力报告", "facility capability report"),
    "supportRelation": both("支援关系", "support relation"),
    "dispatchRecord": both("派驻记录", "dispatch record"),
    "mobileRound": both("巡回医疗记录", "mobile round"),
    "remoteServiceSummary": both("远程医疗服务汇总", "remote service summary"),
    "supportAssessment": both("支援帮扶考核", "support assessment"),
    "reviewRecord": both("评价与复核记录", "review record"),
    "inspectionRecord": both("检查记录", "inspection record"),
    "trainingEvent": both("培训与演练记录", "training event"),
    "consortium": both("医联体（医共体）", "consortium"),
    "regionReport": both("区域汇总报告", "region report"),
    "annualSubmission": both("省级年度报送", "annual submission"),
    "rosterSubmission": both("申报名单", "roster submission"),
    "implementationPlan": both("实施方案", "implementation plan"),
    "facilityRegister": both("机构名录", "facility register"),
    "confirmation": both("接收方确认", "confirmation"),
    "withdrawal": both("撤回", "withdrawal"),
    "bundle": both("数据包", "bundle"),
}

LABELS: Mapping[str, Text] = {
    "title": both("校验报告", "Conformance report"),
    "colon": both("：", ": "),
    "comma": both("，", ", "),
    "semicolon": both("；", "; "),
    "list": both("、", ", "),
    "notEvaluated": both("数据未通过前面的校验，未作评价", "not evaluated: the data did not get that far"),
    "period": both("报告期", "Period"),
    "span": both("{start} 至 {end}", "{start} to {end}"),
    "verdict": both("数据校验", "Data check"),
    "attainment": both("达标情况", "Attainment"),
    "allMet": both("已评价的 {count} 项全部达到", "all {count} evaluated requirements met"),
    "notMet": both("{count} 项未达到", "{count} not met"),
    "met": both("{count} 项达到", "{count} met"),
    "notEvaluable": both("{count} 项无法评价", "{count} could not be evaluated"),
    "detailed": both("{headword}（{details}）", "{headword} ({details})"),
    "seeRecords": both("（各条记录的情况见后）", " (for each record see below)"),
    "facilityName": both("机构名称", "Facility"),
    "facilityId": both("机构标识", "Facility identifier"),
    "recordType": both("记录类型", "Record type"),
    "recordId": both("记录标识", "Record"),
    "revision": both("{record}（修订号 {revision}）", "{record} (revision {revision})"),
    "standard": both("适用标准", "Standard"),
    "release": both("{version} 版（发布号 {release}）", "{version} (release {release})"),
    "preview": both("预览", "Preview"),
    "previewedBy": both("按 {version} 版预览：", "previewed by {version}: "),
    "previewed": both(
        "数据声明的是 {declared} 版，这里按 {version} 版判定；正式结果以声明的版本为准",
        "the data declares {declared} and is judged by {version} here; what counts is the declared version",
    ),
    "profile": both("省级细则", "Profile"),
    "asOf": both("判定日期", "As of"),
    "findings": both("数据问题", "Problems in the data"),
    "encouraged": both("尚未做到的鼓励事项", "Encouraged, not done yet"),
    "shortfalls": both("未达到的要求", "Requirements not met"),
    "unevaluated": both("无法评价的要求和规则", "What could not be evaluated"),
    "missing": both("尚缺的数据", "Data that is missing"),
    "exemptions": both("依例外规定豁免的要求", "Requirements exempted"),
    "counts": both("统计", "Counts"),
    "records": both("包内各条记录", "Records in the bundle"),
    "record": both("第 {number} 条：{kind}", "Record {number}: {kind}"),
    "recordTally": both("共 {total} 条；{verdicts}", "{total} in all; {verdicts}"),
    "verdictTally": both("{verdict} {count} 条", "{verdict}: {count}"),
    "heading": both("{heading}（{count} 项）", "{heading} ({count})"),
    "where": both("位置", "At"),
    "line": both("第 {line} 行第 {column} 列", "line {line}, column {column}"),
    "pointed": both("{line}（{pointer}）", "{line} ({pointer})"),
    "wholeDocument": both("整个文件", "the whole document"),
    "value": both("填报内容", "Reported"),
    "threshold": both("要求", "Required"),
    "problem": both("问题", "Problem"),
    "clause": both("依据", "Clause"),
    "quoted": both("《{title}》{section}：“{quote}”", "{title}, {section}: “{quote}”"),
    "carriedForward": both(
        "《{title}》{section}：“{quote}”（沿用）", "{title}, {section}: “{quote}” (carried forward)"
    ),
    "fix": both("如何改正", "How to correct it"),
    "improve": both("如何处理", "What to do"),
    "related": both("相关位置", "Related"),
    "derived": both("由此引起的其他问题", "Problems that follow from it"),
    "rule": both("规则编号", "Rule"),
    "windows": both("未达到的时段", "Periods not met"),
    "reading": both("条文理解", "Reading"),
    "readings": both(
        "本报告采用 {chosen}；各种理解的结果：{results}", "{chosen} is used; results: {results}"
    ),
    "readingResult": both("{reading} {outcome}", "{reading} {outcome}"),
    "parameters": both("所用参数", "Parameters"),
    "setting": both("{title} {value}", "{title}: {value}"),
    "ofYears": both("{place}（{years} 年）", "{place} ({years})"),
    "basis": both("豁免依据", "Basis"),
    "basisPlace": both("见 {pointer}", "see {pointer}"),
    "basisValue": both("{pointer} 填报为“{value}”", "{pointer} is “{value}”"),
    "requirement": both("政策要求", "Requirement"),
    "byWeight": both("问题数量", "Problems"),
    "byLayer": both("各层校验", "Layers"),
    "byOutcome": both("各项规则", "Rules"),
    "truncated": both(
        "同类问题较多，以上只列出一部分；统计数字是完整的。",
        "There are many problems of a kind, and only some are listed; the counts are complete.",
    ),
    "truncatedLabel": both("说明", "Note"),
    "cut": both("{text}……（全文 {length} 个字符）", "{text}... ({length} characters in all)"),
    "digest": both("文件摘要", "Digest of the file"),
    "standardDigest": both("标准摘要", "Digest of the standard"),
    "localDigest": both("本地数据摘要", "Digest of local data"),
    "bytes": both("sha256:{sha256}（{bytes} 字节）", "sha256:{sha256} ({bytes} bytes)"),
}
