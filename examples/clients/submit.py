"""报送客户端示例：校验、报送、重发、更正、撤回、核对回执。/ A client: validate, submit, repeat, correct, withdraw, verify.

用法 / usage: python submit.py http://127.0.0.1:8080 密钥/KEY 记录文件/RECORD.json

只用标准库；核对签名用 cryptography（pip install cryptography）。
The standard library alone, and cryptography for the signature.
"""

import base64
import hashlib
import json
import sys
import urllib.error
import urllib.request
import uuid
from email.message import Message
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

Json = dict[str, Any]


def call(method: str, address: str, body: bytes | None = None, **headers: str) -> tuple[int, Message, bytes]:
    """发送请求，返回状态码、头和内容。/ Send a request; give status, headers and content."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(address, data=body, method=method, headers=named)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as refused:
        with refused:
            return refused.code, refused.headers, refused.read()


def submit(base: str, key: str, record: Json, name: str) -> tuple[bytes, bool]:
    """报送。网络中断时用同一 name 重发即可。/ Submit; after a network failure send again with the same name."""
    body = encoded(record)
    digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
    status, answered, content = call(
        "POST",
        f"{base}/v1/submissions",
        body,
        Authorization=f"Bearer {key}",
        Content_Type="application/json",
        Idempotency_Key=name,
        Content_Digest=f"sha-256=:{digest}:",
    )
    if status not in (200, 201):
        sys.exit(f"{status} {content.decode()}")
    return content, answered.get("Idempotency-Replayed") == "true"


def encoded(record: Json) -> bytes:
    """写成 JSON。/ Write JSON."""
    return json.dumps(record, ensure_ascii=False).encode()


def canonical(value: Json) -> bytes:
    """按 RFC 8785 规范化回执。/ Write a receipt in the canonical form of RFC 8785.

    回执只有字符串、整数、布尔值，名称都是 ASCII，这样写即可；有小数的数据不行。
    A receipt holds strings, integers, booleans, and names in ASCII; fractions would need more.
    """
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def bytes_of(text: str) -> bytes:
    """解 base64url。/ Read base64url."""
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def verify(receipt: Json, keys: Json, payload: bytes) -> None:
    """核对回执：摘要、签发者、密钥有效期、签名。/ Check digest, issuer, the key's days, and the signature."""
    hold(receipt["payload"]["sha256"] == hashlib.sha256(payload).hexdigest(), "payload")
    hold(receipt["issuer"]["name"] == keys["issuer"], "issuer")
    signed = canonical({name: value for name, value in receipt.items() if name != "signatures"})
    for signature in receipt["signatures"]:
        key = next((each for each in keys["keys"] if each["kid"] == signature["kid"]), None)
        if key is None or signature["alg"] != "Ed25519" or key.get("revokedAt"):
            continue
        thumbprint = canonical({"crv": key["crv"], "kty": key["kty"], "x": key["x"]})
        hold(bytes_of(key["kid"]) == hashlib.sha256(thumbprint).digest(), "kid")
        hold(key["notBefore"] <= receipt["settledAt"] <= key.get("notAfter", "9999"), "validity")
        try:
            Ed25519PublicKey.from_public_bytes(bytes_of(key["x"])).verify(
                bytes_of(signature["value"]), signed
            )
        except InvalidSignature:
            sys.exit("签名不符 / wrong signature")
        return
    sys.exit("没有可以核对的签名 / no signature that can be checked")


def hold(holds: bool, what: str) -> None:
    """不符的停止。/ Stop where something is wrong."""
    if not holds:
        sys.exit(f"回执不可采信 / the receipt is not to be trusted: {what}")


def status_of(content: bytes) -> str:
    """取第一条记录的处理结果。/ Give what became of the first record."""
    return str(json.loads(content)["records"][0]["status"])


def main(base: str, key: str, path: str) -> None:
    """依次演示。/ Go through it all."""
    record = json.loads(Path(path).read_bytes())
    record["recordId"] = f"CLIENT-{uuid.uuid4().hex}"  # 每次运行一条新记录 / another record each run
    _, _, report = call("POST", f"{base}/v1/validate", encoded(record), Content_Type="application/json")
    print("validate:", json.loads(report)["verdict"])

    name = uuid.uuid4().hex
    first, _ = submit(base, key, record, name)
    print("submit:", status_of(first))

    again, replayed = submit(base, key, record, name)
    print("repeat:", "same receipt" if replayed and again == first else "another receipt")

    correction = {**record, "revision": 2, "supersedes": 1}  # 在此改正数据 / mend the data here
    content, _ = submit(base, key, correction, uuid.uuid4().hex)
    print("correct:", status_of(content))

    withdrawal = {each: record[each] for each in ("standardVersion", "submitter", "asOfDate")} | {
        "recordType": "withdrawal",
        "recordId": f"{record['recordId']}-W",
        "revision": 1,
        "withdrawsRecordType": record["recordType"],
        "withdrawsRecordId": record["recordId"],
        "withdrawsRevision": 2,
        "reason": "示例程序报送，予以撤回",
    }
    content, _ = submit(base, key, withdrawal, uuid.uuid4().hex)
    print("withdraw:", status_of(content))

    _, _, keys = call("GET", f"{base}/.well-known/jiceng-keys")
    verify(json.loads(first), json.loads(keys), encoded(record))
    print("verify: signature holds")


if __name__ == "__main__":
    main(*sys.argv[1:])
