#!/usr/bin/env bash
# 报送客户端示例：校验、报送、重发、更正、撤回、核对回执。需要 curl、jq、openssl 3。
# A client: validate, submit, repeat, correct, withdraw, verify. Needs curl, jq and openssl 3.
#
# 用法 / usage: ./submit.sh http://127.0.0.1:8080 密钥/KEY 记录文件/RECORD.json
set -euo pipefail

base=$1 key=$2 record=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
id="CLIENT-$(openssl rand -hex 16)"

# 密钥经标准输入交给 curl，不出现在进程列表中。/ The key goes to curl by its input, so that no list of processes shows it.
submit() { # 文件 file, Idempotency-Key, 回执文件 receipt
  local digest
  digest=$(openssl dgst -sha256 -binary "$1" | base64 -w0)
  printf 'header = "Authorization: Bearer %s"\n' "$key" |
    curl --silent --show-error --fail-with-body --config - \
      --header "Content-Type: application/json" \
      --header "Idempotency-Key: $2" \
      --header "Content-Digest: sha-256=:$digest:" \
      --data-binary "@$1" --output "$3" "$base/v1/submissions" || { cat "$3" >&2; exit 1; }
}
name() { openssl rand -hex 16; }
status() { jq -r '.records[0].status' "$1"; }

jq -c --arg id "$id" '.recordId = $id' "$record" > "$work/record.json"
curl --silent --show-error --fail-with-body --header "Content-Type: application/json" \
  --data-binary "@$work/record.json" "$base/v1/validate" | jq -r '"validate: " + .verdict'

once=$(name)
submit "$work/record.json" "$once" "$work/receipt.json"
echo "submit: $(status "$work/receipt.json")"

submit "$work/record.json" "$once" "$work/again.json"
cmp --silent "$work/receipt.json" "$work/again.json" && echo "repeat: same receipt" || echo "repeat: another receipt"

# 在此改正数据 / mend the data here
jq -c '.revision = 2 | .supersedes = 1' "$work/record.json" > "$work/correction.json"
submit "$work/correction.json" "$(name)" "$work/corrected.json"
echo "correct: $(status "$work/corrected.json")"

jq -c '{standardVersion, submitter, asOfDate, recordType: "withdrawal", recordId: (.recordId + "-W"), revision: 1,
  withdrawsRecordType: .recordType, withdrawsRecordId: .recordId, withdrawsRevision: 2,
  reason: "示例程序报送，予以撤回"}' "$work/record.json" > "$work/withdrawal.json"
submit "$work/withdrawal.json" "$(name)" "$work/withdrawn.json"
echo "withdraw: $(status "$work/withdrawn.json")"

# 核对签名。回执只有字符串、整数、布尔值，名称都是 ASCII，jq -cS 的输出就是 RFC 8785 的规范形式。
# The signature: a receipt holds strings, integers, booleans and ASCII names, of which jq -cS writes the form of RFC 8785.
curl --silent --show-error --fail "$base/.well-known/jiceng-keys" --output "$work/keys.json"
decoded() { local text=${1//-/+}; text=${text//_//}; printf '%s' "$text" | jq -rR '. + "=" * ((4 - length % 4) % 4)' | base64 -d; }
kid=$(jq -r '[.signatures[] | select(.alg == "Ed25519")][0].kid' "$work/receipt.json")
x=$(jq -r --arg kid "$kid" '.keys[] | select(.kid == $kid and .revokedAt == null) | .x' "$work/keys.json")
value=$(jq -r --arg kid "$kid" '.signatures[] | select(.kid == $kid) | .value' "$work/receipt.json")
{ printf '302a300506032b6570032100' | xxd -r -p; decoded "$x"; } > "$work/key.der"
decoded "$value" > "$work/signature"
jq -cSj 'del(.signatures)' "$work/receipt.json" > "$work/signed"
openssl pkeyutl -verify -pubin -keyform DER -inkey "$work/key.der" -rawin -in "$work/signed" -sigfile "$work/signature" > /dev/null
test "$(jq -r .payload.sha256 "$work/receipt.json")" = "$(openssl dgst -sha256 -r "$work/record.json" | cut -d' ' -f1)"
echo "verify: signature holds"
