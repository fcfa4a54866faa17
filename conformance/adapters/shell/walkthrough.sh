#!/bin/sh
# 用 curl 走一遍校验接口，不需要写程序。
# The validation interface step by step with curl; no program needs to be written.
#
#   sh walkthrough.sh http://127.0.0.1:8080 ../../../examples/1.1
set -eu
URL=${1:?用法 / usage: walkthrough.sh URL EXAMPLES}
EXAMPLES=${2:?用法 / usage: walkthrough.sh URL EXAMPLES}
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT

step() { printf '\n== %s\n' "$1"; }

# 应当在答复中看到的文字；没有就停下。 / What the answer has to hold; otherwise stop.
holds() {
    if ! grep -q -- "$2" "$1"; then
        printf '答复中没有 / the answer lacks: %s\n' "$2" >&2
        exit 1
    fi
    printf '   %s\n' "$2"
}

step '服务在不在，支持哪些版本 / Is the service there, and which versions has it?'
curl -fsS "$URL/v1/standards" > "$WORK/standards.json"
holds "$WORK/standards.json" '"version":"1.1"'

step '校验一份符合标准但有一项未达标的报告 / A conformant report that misses one requirement'
curl -fsS -H 'Content-Type: application/json' \
    --data-binary "@$EXAMPLES/notattained-PLAN-2.6-a.json" "$URL/v1/validate" > "$WORK/report.json"
holds "$WORK/report.json" '"verdict":"conformant"'
holds "$WORK/report.json" '"status":"notAttained"'

step '同一份报告，读得懂的文字 / The same as text'
curl -fsS -H 'Content-Type: application/json' -H 'Accept: text/plain' \
    --data-binary "@$EXAMPLES/notattained-PLAN-2.6-a.json" "$URL/v1/validate" > "$WORK/report.txt"
holds "$WORK/report.txt" 'PLAN-2.6-a'

step '压缩后再发 / The same, gzipped'
gzip -c "$EXAMPLES/notattained-PLAN-2.6-a.json" > "$WORK/report.json.gz"
curl -fsS -H 'Content-Type: application/json' -H 'Content-Encoding: gzip' \
    --data-binary "@$WORK/report.json.gz" "$URL/v1/validate" > "$WORK/again.json"
cmp "$WORK/report.json" "$WORK/again.json"
printf '   逐字节相同 / byte for byte the same\n'

step '不符合标准的数据也返回 200，结论在报告里 / Nonconformant data is answered with 200 too'
curl -fsS -H 'Content-Type: application/json' \
    --data-binary "@$EXAMPLES/invalid-DSP-ATT-001.json" "$URL/v1/validate" > "$WORK/invalid.json"
holds "$WORK/invalid.json" '"verdict":"nonconformant"'
holds "$WORK/invalid.json" 'DSP-ATT-001'

step '不是 JSON 也得到报告 / What is no JSON gets a report as well'
printf '{"recordType": ' | curl -fsS -H 'Content-Type: application/json' --data-binary @- "$URL/v1/validate" > "$WORK/cut.json"
holds "$WORK/cut.json" 'SYNTAX-TRUNCATED'

step '用法有误才是 4xx，答复是问题文档 / Only wrong use is a 4xx, answered with a problem document'
status=$(curl -sS -o "$WORK/problem.json" -w '%{http_code}' -H 'Content-Type: application/json' \
    --data-binary '{}' "$URL/v1/validate?asOf=yesterday")
[ "$status" = 400 ] || { printf 'status %s\n' "$status" >&2; exit 1; }
holds "$WORK/problem.json" 'urn:jiceng:problem:bad-parameter'

printf '\n全部如所述 / all as described\n'
