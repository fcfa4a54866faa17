"""The sentences with which the command, and the one-file validator, say that they cannot do what was asked."""

from collections.abc import Mapping

from validator.finding import Text
from validator.render.words import both, pick

SENTENCES: Mapping[str, Text] = {
    "noFile": both(
        "找不到文件 {path}。请检查路径和文件名。", "There is no file {path}. Check the path and the name."
    ),
    "isFolder": both(
        "{path} 是目录，不是文件。请写出目录中的文件，例如 {path}/*.json。",
        "{path} is a folder, not a file. Name the files in it, such as {path}/*.json.",
    ),
    "unreadable": both(
        "无法读取 {path}（{reason}）。请检查文件权限，或关闭正在使用它的程序。",
        "{path} cannot be read ({reason}). Check its permissions, or close the program that uses it.",
    ),
    "unwritable": both(
        "无法写入 {path}（{reason}）。请换一个可以写入的位置。",
        "{path} cannot be written ({reason}). Choose a place that can be written to.",
    ),
    "overwrites": both(
        "输出文件 {path} 就是待校验的文件，会被覆盖。请换一个文件名。",
        "The output {path} is one of the files to be checked and would be overwritten. Choose another name.",
    ),
    "sameFile": both(
        "输出文件 {path} 就是输入文件，会被覆盖。请换一个文件名。",
        "The output {path} is the input and would be overwritten. Choose another name.",
    ),
    "noData": both(
        "{path} 不是可以读取的 JSON 数据。请先用 jiceng validate {path} 查看问题。",
        "{path} is no JSON that can be read. See what is wrong with it first: jiceng validate {path}.",
    ),
    "undeclared": both(
        "{path} 中有数据没有声明可识别的版本和记录类型，位置：{places}。请先用 jiceng validate {path} 查看问题。",
        "{path} holds data that declares no known version and record type, at: {places}. "
        "See what is wrong with it first: jiceng validate {path}.",
    ),
    "notCarried": both(
        "{version} 版标准没有这种记录，{path} 无法转换。",
        "Version {version} of the standard has no such record type; {path} cannot be migrated.",
    ),
    "notReports": both(
        "{path} 不是校验报告。请用 jiceng validate --format json 生成报告后再比较。",
        "{path} holds no conformance reports. Make them with jiceng validate --format json, then compare.",
    ),
    "notPreviewed": both(
        "无法预览 {path}：{reason}。",
        "{path} cannot be previewed: {reason}.",
    ),
    "onePage": both(
        "HTML 报告一次只能校验一个文件。请逐个校验，或改用 --format text。",
        "An HTML report is made for one file at a time. Check them one by one, or use --format text.",
    ),
    "badDate": both(
        "--as-of 的日期“{value}”不正确。请写成年-月-日，例如 2025-12-31。",
        "The date “{value}” of --as-of is not a real one. Write year-month-day, such as 2025-12-31.",
    ),
    "noProfile": both(
        "没有省级细则“{name}”。{hint}现有：{known}。",
        "There is no profile “{name}”. {hint}There are: {known}.",
    ),
    "noLocalFolder": both(
        "找不到本地数据目录 {path}。请检查 --local 的路径。",
        "There is no folder {path} with local data. Check the path of --local.",
    ),
    "noVersion": both(
        "没有 {name} 版标准。现有版本：{known}。",
        "There is no version {name} of the standard. There are: {known}.",
    ),
    "noRecordType": both(
        "没有记录类型“{name}”。{hint}现有：{known}。",
        "There is no record type “{name}”. {hint}There are: {known}.",
    ),
    "noExample": both(
        "{version} 版标准没有“{name}”的示例。请用 jiceng schema {name} 查看它的结构。",
        "Version {version} of the standard has no example of “{name}”. See its schema: jiceng schema {name}.",
    ),
    "noId": both(
        "没有编号为“{name}”的规则、指标、条款或校验项。{hint}编号见校验报告的“规则编号”。",
        "There is no rule, indicator, clause or finding “{name}”. {hint}A report names the ids under “Rule”.",
    ),
    "noIndicator": both(
        "没有指标“{name}”。{hint}编号见 jiceng indicators 的输出。",
        "There is no indicator “{name}”. {hint}The output of jiceng indicators names the ids.",
    ),
    "noFailingExample": both(
        "“{name}”没有随附不合格示例。去掉 --example 可查看它的说明。",
        "“{name}” comes without a failing example. Leave out --example to read about it.",
    ),
    "noCommand": both(
        "没有命令“{name}”。{hint}可用命令：{known}。",
        "There is no command “{name}”. {hint}Commands: {known}.",
    ),
    "noOption": both(
        "没有选项 {name}。{hint}用 {command} --help 查看全部选项。",
        "There is no option {name}. {hint}See {command} --help for all options.",
    ),
    "missing": both(
        "缺少参数 {name}。用 {command} --help 查看用法。",
        "{name} is missing. See {command} --help for the usage.",
    ),
    "badChoice": both(
        "{name} 的值不正确。可以用：{known}。", "The value of {name} is not known. It may be: {known}."
    ),
    "badNumber": both("{name} 应为整数。", "{name} has to be a whole number."),
    "extra": both(
        "多写了参数“{name}”。请去掉它，或用 {command} --help 查看用法。",
        "The argument “{name}” is one too many. Leave it out, or see {command} --help for the usage.",
    ),
    "badOption": both(
        "选项 {name} 的写法不对。请检查它后面是否需要写值。",
        "The option {name} is not used rightly. Check whether a value has to follow it.",
    ),
    "badUse": both(
        "命令的写法不对（{reason}）。用 {command} --help 查看用法。",
        "The command is not used rightly ({reason}). See {command} --help for the usage.",
    ),
    "noStore": both(
        "没有指定数据库。请用 --store 写出，或设置环境变量 JICENG_STORE_URL。",
        "No database was named. Name it with --store, or set JICENG_STORE_URL.",
    ),
    "noDatabase": both(
        "没有数据库文件 {path}。请检查 --store 的路径；数据库由 jiceng serve --store 或 jiceng keys create 建立。",
        "There is no database {path}. Check the path of --store; jiceng serve --store and jiceng keys create make one.",
    ),
    "noSigningKey": both(
        "没有指定签名密钥文件。请用 --file 写出，或设置环境变量 JICENG_SIGNING_KEY。",
        "No file of signing keys was named. Name it with --file, or set JICENG_SIGNING_KEY.",
    ),
    "noIssuer": both(
        "没有平台名称。请用 --issuer 写出，它会写入每份回执。",
        "The platform has no name. Give it with --issuer; it stands in every receipt.",
    ),
    "noKey": both(
        "没有编号为 {name} 的有效密钥。编号见 jiceng keys list。",
        "There is no key {name} that is in use. The ids are in the output of jiceng keys list.",
    ),
    "badGrant": both("密钥未发放：{reason}。", "No key was issued: {reason}."),
    "badEnd": both(
        "失效日期“{value}”不正确。请写成年-月-日且不早于今天，或写 never。",
        "The date “{value}” is not right. Write year-month-day, not before today, or never.",
    ),
    "noReceipt": both(
        "{path} 不是 JSON 格式的回执，第 {line} 行无法读取。",
        "{path} is no receipt in JSON; line {line} cannot be read.",
    ),
    "notReceipt": both(
        "{path} 不是回执。回执是平台办结报送后返回的 JSON；拒绝报送的说明、校验报告都不是回执。",
        "{path} is no receipt. A receipt is the JSON a platform answers with when a submission is settled; "
        "a refusal or a report is none.",
    ),
    "badHead": both(
        "--recorded 的写法不对。请照抄 jiceng doctor 给出的“序号:摘要”。",
        "--recorded is not written rightly. Copy the “number:digest” that jiceng doctor gave.",
    ),
    "interrupted": both("已中断，没有全部完成。", "Interrupted before everything was done."),
    "failed": both("无法继续：{reason}", "Cannot go on: {reason}"),
    "fault": both(
        "程序出错，未作判断：{reason}。请把这一行发给维护者。",
        "A fault of the program, nothing was judged: {reason}. Please send this line to the maintainers.",
    ),
}

_HINT = both("是否指 {nearest}？", "Did you mean {nearest}? ")
_PREFIX = both("错误：", "Error: ")
_JOINT = both("、", ", ")


def sentence(key: str, lang: str, **slots: str | tuple[str, ...]) -> str:
    """Give one line of ``SENTENCES``.

    Args:
        key: which one.
        lang: ``zh-CN`` or ``en``.
        slots: what it names.
    """
    joint = pick(_JOINT, lang)
    meant = joint.join(slots.pop("nearest", ()))
    hint = pick(_HINT, lang).format(nearest=meant) if meant else ""
    filled = {name: joint.join(slot) if isinstance(slot, tuple) else slot for name, slot in slots.items()}
    return pick(_PREFIX, lang) + pick(SENTENCES[key], lang).format(**filled, hint=hint)
