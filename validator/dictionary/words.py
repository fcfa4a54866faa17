"""The fixed words of the dictionary, in both languages."""

from collections.abc import Mapping

from validator.finding import Text
from validator.render.words import both, pick

KINDS: Mapping[str, Text] = {
    "group": both("分组（object）", "group (object)"),
    "groups": both("列表（array），每项是一组数据", "list (array) of groups"),
    "list": both("列表（array），每项为{each}", "list (array) of {each}"),
    "code": both("代码（string）", "code (string)"),
    "date": both("日期（string）", "date (string)"),
    "text": both("文本（string）", "text (string)"),
    "integer": both("整数（integer）", "integer"),
    "boolean": both("是或否（boolean）", "true or false (boolean)"),
}

NEEDS: Mapping[str, Text] = {
    "required": both("必填", "required"),
    "withGroup": both("填上级项时必填", "required where its group is given"),
    "optional": both("选填", "optional"),
}

CLASSES: Mapping[str, Text] = {
    "policy": both("政策要求", "Policy requirements"),
    "consistency": both("数据一致性", "Consistency"),
    "identifier": both("标识校验", "Identifiers"),
    "codelist": both("代码校验", "Code lists"),
    "privacy": both("隐私保护", "Privacy"),
}
"""Families of rules in the order of the dictionary."""

STATUSES: Mapping[str, Text] = {
    "enforced": both("已由规则落实", "enforced by rules"),
    "partly": both("部分落实", "partly enforced"),
    "carried": both("由数据项或代码表承载", "carried by a field or a code list"),
    "notMachineCheckable": both("无法由程序判断", "not machine-checkable"),
    "planned": both("计划落实", "planned"),
}

CLAUSE_KINDS: Mapping[str, Text] = {
    "field": both("数据项", "field"),
    "code-list": both("代码表", "code list"),
    "record-rule": both("单条记录规则", "rule on one record"),
    "cross-record-rule": both("跨记录规则", "rule across records"),
    "indicator": both("指标", "indicator"),
    "target": both("目标", "target"),
    "workflow": both("流程和时限", "workflow or deadline"),
    "narrative": both("叙述", "narrative"),
}

MODALITIES: Mapping[str, Text] = {
    "must": both("必须", "must"),
    "should": both("应", "should"),
    "inPrinciple": both("原则上", "in principle"),
    "generally": both("一般", "generally"),
    "target": both("目标", "target"),
    "encouraged": both("鼓励", "encouraged"),
    "permitted": both("可以", "permitted"),
    "definition": both("定义", "definition"),
    "implied": both("隐含", "implied"),
    "narrative": both("叙述", "narrative"),
}

CONFIDENCES: Mapping[str, Text] = {
    "verified": both("见于文件原文", "stands in a document"),
    "corroborated": both("两处以上来源一致", "two or more sources agree"),
    "unverified": both("单一来源或未核实", "a single source, or unchecked"),
    "ours": both("本标准自定", "defined by this standard"),
}

WINDOWS: Mapping[str, Text] = {
    "month": both("每月", "each month"),
    "quarter": both("每季度", "each quarter"),
    "isoWeek": both("每周", "each ISO week"),
    "year": both("每年", "each year"),
    "asOf": both("判定当日", "on the day of judging"),
    "period": both("整个报告期", "over the whole period"),
}

INDICATOR_KINDS: Mapping[str, Text] = {
    "share": both("比例", "share"),
    "count": both("数量", "number"),
    "mean": both("平均数，每 {per}", "mean, for each {per}"),
}

AREAS: Mapping[str, Text] = {
    "nation": both("全国", "nation"),
    "region": both("地区组", "region group"),
    "province": both("省", "province"),
    "prefecture": both("市", "prefecture"),
    "county": both("县", "county"),
}

LEVELS: Mapping[str, Text] = {
    "1": both("省级", "provincial"),
    "2": both("地级", "prefectural"),
    "3": both("县级", "county"),
}

EXTRAS: Mapping[str, Text] = {
    "synonyms": both("别名", "also called"),
    "rank": both("次序", "rank"),
    "parent": both("上级", "parent"),
    "level": both("层级", "level"),
    "region": both("地区组", "region group"),
    "category": both("类别", "category"),
    "group": both("分组", "group"),
    "kind": both("种类", "kind"),
    "province": both("省份", "province"),
    "status": both("状态", "status"),
    "confidence": both("可靠程度", "confidence"),
    "prefix": both("代码开头", "prefix"),
    "facility_type": both("机构类型", "facility type"),
    "hospital_level": both("医院级别", "hospital level"),
    "licence_type": both("执业证类别", "licence"),
    "title_level": both("职称级别", "title level"),
    "provider": both("派出机构", "provider"),
    "destination": both("巡回地点", "destination"),
    "direct_report_code": both("直报系统代码", "code in direct reporting"),
    "specialty": both("特色科室", "specialty"),
}
"""Columns that single lists have of their own."""

UNITS: Mapping[str, Text] = {
    "person": both("人", "persons"),
    "人": both("人", "persons"),
    "visit": both("人次", "visits"),
    "人次": both("人次", "visits"),
    "facility": both("家", "facilities"),
    "家": both("家", "facilities"),
    "个": both("个", "items"),
    "份": both("份", "copies"),
    "分": both("分", "points"),
    "次": both("次", "times"),
    "post": both("个编制（岗位）", "posts"),
    "unit": both("台（件）", "units"),
    "bed": both("张", "beds"),
    "张": both("张", "beds"),
    "case": both("例", "cases"),
    "例": both("例", "cases"),
    "county": both("个县（市、区）", "counties"),
    "village": both("个村", "villages"),
    "team": both("支队伍", "teams"),
    "department": both("个科室", "departments"),
    "record": both("条记录", "records"),
    "条": both("条", "records"),
    "relation": both("对关系", "relations"),
    "slot": both("个号源", "slots"),
    "agreement": both("份协议", "agreements"),
    "vehicle": both("辆", "vehicles"),
    "visit/day": both("人次/日", "visits a day"),
    "report": both("份报告", "reports"),
    "prescription": both("张处方", "prescriptions"),
    "technique": both("项技术", "techniques"),
    "round": both("次巡诊", "rounds"),
    "场": both("场", "events"),
    "min": both("分钟", "minutes"),
    "分钟": both("分钟", "minutes"),
    "小时": both("小时", "hours"),
    "学时": both("学时", "credit hours"),
    "半天": both("半天", "half-days"),
    "天": both("天", "days"),
    "week": both("周", "weeks"),
    "周": both("周", "weeks"),
    "CNY": both("元", "yuan (CNY)"),
    "m2": both("平方米", "square metres"),
}
"""What ``x-unit`` says."""

LABELS: Mapping[str, Text] = {
    "colon": both("：", ": "),
    "list": both("、", ", "),
    "joint": both("；", "; "),
    "title": both("基层数据字典", "Jiceng data dictionary"),
    "headline": both("{title}（标准 {version} 版）", "{title} (standard {version})"),
    "about": both("说明", "About"),
    "version": both("标准版本", "Version of the standard"),
    "release": both("发布号", "Release"),
    "digest": both("标准摘要", "Digest of the standard"),
    "records": both("记录类型", "Record types"),
    "fields": both("数据项", "Fields"),
    "lists": both("代码表", "Code lists"),
    "codes": both("代码值", "Codes"),
    "rules": both("规则", "Rules"),
    "rulesOf": both("规则：{name}", "Rules: {name}"),
    "documents": both("政策文件", "Policy documents"),
    "clauses": both("条款", "Clauses"),
    "notices": both("校验项", "Engine findings"),
    "indicators": both("指标", "Indicators"),
    "targetOf": both("{year} 年", "{year}"),
    "targetFrom": both("{year} 年起每年", "every year from {year}"),
    "contents": both("目录", "Contents"),
    "fieldsOf": both("{title} {name}", "{title} ({name})"),
    "counted": both("{title}（{count}）", "{title} ({count})"),
    "quoted": both("《{title}》{section}：“{quote}”", "{title}, {section}: “{quote}”"),
    "named": both("《{title}》", "{title}"),
    "open": both("开放：表外代码只作警告", "open: other codes are only warned of"),
    "closed": both("封闭：表外代码是错误", "closed: other codes are errors"),
    "empty": both(
        "随附为空，由部署单位提供；未提供时不核对。",
        "Shipped empty, supplied by the deployer; unchecked until then.",
    ),
    "summarised": both(
        "共 {count} 个代码，这里不逐条列出；全表见标准的 codelists/{name}.csv。",
        "{count} codes, not listed here; the whole list is codelists/{name}.csv of the standard.",
    ),
    "atLevel": both("{level} {count} 个", "{level}: {count}"),
    "judging": both("判定", "judges"),
    "reading": both("引用", "reads"),
    "oneRecord": both("逐条记录判断", "judged record by record"),
    "eachItem": both("逐项判断：{path}", "judged for each of {path}"),
    "manyRecords": both("在数据包内汇总判断", "judged across a bundle"),
    "severityFrom": both("{day} 起为{severity}", "{severity} from {day}"),
    "severityBefore": both("{day} 以前为{severity}", "{severity} before {day}"),
    "inForceFrom": both("{start} 起施行", "in force from {start}"),
    "inForce": both("{start} 至 {end}", "in force {start} to {end}"),
    "inForceUntil": both("至 {end} 止", "in force until {end}"),
    "always": both("不限时间", "at all times"),
    "parameter": both("{title} = {value}", "{title} = {value}"),
    "ours": both("文件没有规定，由本标准暂定", "given by no document; this standard's choice"),
    "theirs": both("文件规定", "given by the document"),
    "bounds": both("省级细则可在 {low} 至 {high} 之间选用", "a profile may set {low} to {high}"),
    "fixed": both("不可改动", "may not be changed"),
    "choices": both("可选：{names}", "one of: {names}"),
    "chosen": both("采用的理解", "reading in use"),
    "another": both("另一种理解", "another reading"),
    "wholeRecord": both("整条记录", "the whole record"),
    "noNumber": both("文本没有文号", "the text bears no number"),
    "true": both("是", "true"),
    "false": both("否", "false"),
    "more": both("另 {count} 条", "{count} more"),
    "search": both("查找名称、路径、代码、条款……", "Find a name, path, code, clause …"),
    "print": both("打印本页", "Print this page"),
    "found": both("{count} 条", "{count} found"),
    "nothing": both("没有找到。可以减少或更换查找的字词。", "Nothing found. Try fewer or other words."),
}


def say(key: str, lang: str, **slots: object) -> str:
    """Give a label or a sentence of ``LABELS`` with its slots filled in."""
    return pick(LABELS[key], lang).format(**slots)


INTRODUCTION: tuple[Text, ...] = (
    both(
        "本数据字典由标准自身的数据（结构、代码表、规则、条款登记册）生成，与标准不一致时以标准为准。",
        "This dictionary is made from the standard's own data (schemas, code lists, rules, register of clauses); where they differ the standard counts.",
    ),
    both(
        "路径指明数据项在记录中的位置，* 表示列表中的任何一项。除必填项外均可不填：不填表示不掌握，0 和空列表表示没有。",
        "A path says where a field stands in a record, * being any element of a list. All but what is required may be left out: absent means unknown; 0 and an empty list mean none.",
    ),
    both(
        "数字一律为整数，没有另外写明上限的，不超过 2^53 − 1。有固定格式的文本，其正则表达式见电子表格版“数据项”工作表，也可用 jiceng schema 查看。",
        "Numbers are integers, at most 2^53 − 1 where nothing else is said. Regular expressions are in the sheet “Fields” of the workbook, and in jiceng schema.",
    ),
    both(
        "“政策依据”是要求填报该项的条款及原文；没有条款的，写明为什么需要该项。相关规则中，“判定”指发现的问题报在该项，“引用”指判断时读取该项。政策要求类规则只影响达标情况，不影响数据是否合格。",
        "“Basis” gives the clauses that ask for a field, in the words of the text, or why else it is there. Of the rules, those that judge a field report their findings there; others only read it. Policy rules touch attainment only, never whether data conforms.",
    ),
    both(
        "规则和校验项的文字中，……代表填报的内容。条款的落实情况按登记册所对应的最新版标准填写，所列位置在本版中不存在的，不设链接。",
        "In the words of rules and findings, … stands for what was reported. How clauses are answered is registered for the newest version; a place that this version lacks bears no link. Quotations, and what code lists say of their codes, are in Chinese as the documents are.",
    ),
)

COLUMNS: Mapping[str, Text] = {
    "record": both("记录类型", "Record type"),
    "path": both("路径", "Path"),
    "name": both("名称", "Name"),
    "nameAndPath": both("名称和路径", "Name and path"),
    "other": both("英文名称", "Chinese name"),
    "definition": both("定义", "Definition"),
    "value": both("类型和取值", "Type and values"),
    "kind": both("类型", "Type"),
    "limits": both("取值范围", "Limits"),
    "pattern": both("正则表达式", "Regular expression"),
    "unit": both("单位", "Unit"),
    "need": both("填报要求", "Required"),
    "needAndScope": both("填报和适用", "Required"),
    "codelist": both("代码表", "Code list"),
    "facilities": both("适用机构", "Facility types"),
    "clauses": both("政策依据", "Basis"),
    "points": both("判定本项的规则", "Rules that judge it"),
    "reads": both("引用本项的规则", "Other rules that read it"),
    "rules": both("相关规则", "Rules"),
    "since": both("起用版本", "Since"),
    "standards": both("对应国家标准", "National standard"),
    "reference": both("基准日期", "Reference date"),
    "count": both("数量", "Count"),
    "levels": both("统计层级", "Levels"),
    "targets": both("目标", "Targets"),
    "open": both("是否开放", "Open or closed"),
    "source": both("来源", "Source"),
    "uses": both("使用本表的数据项", "Fields that use it"),
    "list": both("代码表", "Code list"),
    "code": both("代码", "Code"),
    "validity": both("起用和停用", "Validity"),
    "extra": both("其他列", "Other columns"),
    "id": both("编号", "Id"),
    "mark": both("标识", "Identifier"),
    "records": both("适用记录", "Record types"),
    "confidence": both("可靠程度", "Confidence"),
    "idAndTitle": both("编号和名称", "Id and title"),
    "title": both("名称", "Title"),
    "class": both("类别", "Class"),
    "severity": both("严重程度", "Severity"),
    "weight": both("严重程度和时间", "Severity and dates"),
    "scope": both("判断方式", "How it is judged"),
    "appliesTo": both("适用", "Applies to"),
    "places": both("问题位置", "Where it reports"),
    "effective": both("施行时间", "In force"),
    "message": both("问题", "Message"),
    "fix": both("如何改正", "To mend it"),
    "note": both("说明", "Note"),
    "parameters": both("参数", "Parameters"),
    "readings": both("条文理解", "Readings"),
    "profile": both("省级细则", "Profile"),
    "document": both("文件", "Document"),
    "number": both("文号", "Number"),
    "section": both("章节", "Section"),
    "quote": both("原文", "Quotation"),
    "clauseKind": both("类型", "Kind"),
    "modality": both("约束", "Force"),
    "status": both("落实情况", "Coverage"),
    "where": both("落实位置", "Where"),
    "missing": both("尚未落实", "Not yet covered"),
    "reason": both("原因", "Reason"),
    "layer": both("校验层次", "Layer"),
    "item": both("项目", "Item"),
    "content": both("内容", "Content"),
    "deprecated": both("停用时间", "Withdrawn"),
    "replaced": both("替代代码", "Replaced by"),
}
"""Heads of columns."""
