"""Rules that no mutant breaks, each with its reason."""

from collections.abc import Mapping

from validator.finding import Text

UNBROKEN: Mapping[str, Text] = {
    "SINK-2.2-b": {
        "zh-CN": "判断须用部署单位录入的工作日历；随标准的日历为空，任何记录都只能得“无法评价”。",
        "en": "Needs the deployer's calendar of working days; with the empty one that is shipped, no record can fail.",
    },
}
"""Rule → why the records of a synthetic province cannot break it."""
