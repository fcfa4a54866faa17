"""The kinds of problems of submissions."""

from validator.service.problems import kind

EXCHANGE_OFF = kind(
    "exchange-off",
    503,
    ("本服务不接收报送", "This service takes no submissions"),
    (
        "本服务只提供校验。要接收报送，请由管理者设置数据库（jiceng serve --store，或 JICENG_STORE_URL）。",
        "This service only validates. To take submissions, whoever runs it sets a database (jiceng serve --store, or JICENG_STORE_URL).",
    ),
)
STORE_UNAVAILABLE = kind(
    "store-unavailable",
    503,
    ("数据库暂时不可用", "The database cannot be reached now"),
    (
        "数据没有收下。请在 {seconds} 秒后用同一 Idempotency-Key 重试。",
        "Nothing was taken. Try again in {seconds} seconds with the same Idempotency-Key.",
    ),
)
IDEMPOTENCY_KEY_MISSING = kind(
    "idempotency-key-missing",
    400,
    ("缺少 Idempotency-Key", "There is no Idempotency-Key"),
    (
        "请为每次报送编一个 Idempotency-Key（1 至 64 位字母、数字、点、下划线、冒号、连字符），重试时不变。",
        "Give every submission an Idempotency-Key of its own (1 to 64 letters, digits, dots, underscores, colons, hyphens) and keep it when you try again.",
    ),
)
IDEMPOTENCY_CONFLICT = kind(
    "idempotency-conflict",
    409,
    ("Idempotency-Key 已用于其他报文", "The Idempotency-Key was used for another payload"),
    (
        "本单位先前用同一 Idempotency-Key 报送过另一报文，本次没有收下。请另编一个。",
        "Your organisation sent another payload under this Idempotency-Key before, so this one was not taken. Use a new one.",
    ),
)
BAD_DIGEST = kind(
    "bad-digest",
    400,
    ("Content-Digest 无法读取", "Content-Digest cannot be read"),
    (
        "请写作 sha-256=:…:（RFC 9530），冒号之间是摘要的 Base64。",
        "Write it as sha-256=:…: (RFC 9530), with the digest in Base64 between the colons.",
    ),
)
DIGEST_MISMATCH = kind(
    "digest-mismatch",
    400,
    ("收到的内容与 Content-Digest 不符", "What arrived differs from Content-Digest"),
    (
        "按 {algorithms} 计算的摘要不符，内容在途中可能受损，本次没有收下。请重发。",
        "The digest by {algorithms} differs: the content may have been damaged on its way. Nothing was taken; send it again.",
    ),
)
INCOMPLETE = kind(
    "incomplete-body",
    400,
    ("报文没有传完", "The body did not arrive whole"),
    (
        "请求头说有 {stated} 字节，只收到 {arrived} 字节，本次没有收下。请用同一 Idempotency-Key 重发。",
        "The headers say {stated} bytes and {arrived} arrived, so nothing was taken. Send it again with the same Idempotency-Key.",
    ),
)
NO_SUCH_SUBMISSION = kind(
    "no-such-submission",
    404,
    ("没有这次报送", "There is no such submission"),
    (
        "没有这次报送，或密钥无权查阅。请核对编号；可以查阅的见 /v1/submissions。",
        "There is no such submission, or the key may not read it. Check the id; /v1/submissions lists what it may read.",
    ),
)
NOT_SETTLED = kind(
    "not-settled",
    409,
    ("尚未判定完毕", "It is not settled yet"),
    (
        "报文已经存妥，正在判定。请在 {seconds} 秒后再看，进度见 /v1/jobs。",
        "The payload is safe and being judged. Look again in {seconds} seconds; /v1/jobs tells how far it is.",
    ),
)
GONE = kind(
    "gone",
    410,
    ("报文原件已按保存期限删去", "The payload was dropped by retention"),
    (
        "报文原件已经删去，其摘要仍在回执中，报告和接收情况仍可查阅。",
        "The payload is gone; its digests stand in the receipt, and report and records can still be read.",
    ),
)
REVISION_CONFLICT = kind(
    "revision-conflict",
    409,
    ("这一修订已经接收过，内容不同", "This revision was accepted before, with other content"),
    (
        "更正请使用更高的修订号，并在 supersedes 中写明被替代的修订号。",
        "A correction takes a higher revision and names in supersedes the one it replaces.",
    ),
)
STALE_REVISION = kind(
    "stale-revision",
    409,
    ("没有接在现行修订之后", "It does not follow the current revision"),
    (
        "supersedes 应为已接收的最近一次修订的修订号，修订号应更高。请查阅先前的回执。",
        "supersedes must be the revision accepted last, and revision a higher number. See the receipts before.",
    ),
)
QUOTA_EXCEEDED = kind(
    "quota-exceeded",
    429,
    ("报送超过限额", "More than the quota was sent"),
    (
        "本单位的报送已达限额，本次没有收下。请在 {seconds} 秒后用同一 Idempotency-Key 重试。",
        "Your organisation has sent as much as is taken. Nothing was taken; try again in {seconds} seconds with the same Idempotency-Key.",
    ),
)
QUEUE_FULL = kind(
    "queue-full",
    429,
    ("等待判定的报送过多", "Too many submissions are waiting"),
    (
        "等待判定的报送已达上限，本次没有收下。请在 {seconds} 秒后用同一 Idempotency-Key 重试。",
        "As many submissions as this service holds are waiting to be judged. Nothing was taken; try again in {seconds} seconds with the same Idempotency-Key.",
    ),
)
