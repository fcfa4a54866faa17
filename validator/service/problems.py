"""What is answered when there is no report: RFC 9457 problem documents in both languages.

A problem's ``title`` and ``detail`` are in the language the caller asked for, as RFC 9457, section 3.1 allows;
the extension member ``texts`` always holds both, so that a program can keep or show either.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from werkzeug.exceptions import HTTPException

from validator.finding import LANGUAGES, Text

MEDIA_TYPE = "application/problem+json"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of problem.

    Args:
        slug: the end of its ``type``, ``urn:jiceng:problem:<slug>``; never changes.
        status: HTTP status code.
        title: what kind of problem it is, the same every time.
        detail: what is the matter and what to do, with named slots.
    """

    slug: str
    status: int
    title: Text
    detail: Text


@dataclass(frozen=True, slots=True)
class WrongParameter:
    """A query parameter that is wrong, and why."""

    name: str
    reason: Text


class Problem(Exception):
    """One occurrence of a kind of problem, raised anywhere below a route.

    Args:
        kind: its kind.
        headers: headers that belong to the answer.
        parameters: the query parameters that are wrong.
        reason: code of the exact reason, where a kind has several.
        submission: address of the submission it is about.
        slots: values for the detail.
    """

    def __init__(
        self,
        kind: Kind,
        *,
        headers: Mapping[str, str] | None = None,
        parameters: Sequence[WrongParameter] = (),
        reason: str | None = None,
        submission: str | None = None,
        **slots: str | float,
    ) -> None:
        super().__init__(kind.slug)
        self.kind = kind
        self.headers = headers or {}
        self.parameters = parameters
        self.reason = reason
        self.submission = submission
        self.missing: Sequence[Mapping[str, object]] = ()
        """What is not ready, name and text of each."""
        self.slots = slots

    def document(self, lang: str, request_id: str) -> Mapping[str, Any]:
        """Give the problem document.

        Args:
            lang: language of ``title`` and ``detail``.
            request_id: which request it was.

        Source: RFC 9457, section 3.
        """
        detail = {language: self.kind.detail[language].format(**self.slots) for language in LANGUAGES}
        document: dict[str, Any] = {
            "type": f"urn:jiceng:problem:{self.kind.slug}",
            "title": self.kind.title[lang],
            "status": self.kind.status,
            "detail": detail[lang],
            "instance": f"urn:jiceng:request:{request_id}",
            "texts": {"title": self.kind.title, "detail": detail},
        }
        if self.reason is not None:
            document["reason"] = self.reason
        if self.submission is not None:
            document["submission"] = self.submission
        if self.parameters:
            document["parameters"] = [{"name": each.name, "reason": each.reason} for each in self.parameters]
        if self.missing:
            document["missing"] = list(self.missing)
        return document


def from_http(error: HTTPException) -> Problem:
    """Turn what the framework raised into one of our problems; its own words are not passed on."""
    status = error.code or HTTPStatus.INTERNAL_SERVER_ERROR
    is_ours = status >= HTTPStatus.INTERNAL_SERVER_ERROR
    kind = BY_STATUS.get(status, INTERNAL_ERROR if is_ours else BAD_REQUEST)
    allow = sorted(getattr(error, "valid_methods", None) or ())
    headers = {"Allow": ", ".join(allow)} if allow else {}
    return Problem(kind, headers=headers, allowed=", ".join(allow))


def kind(slug: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> Kind:
    """Make a kind of problem; title and detail are Chinese and English."""
    both = [dict(zip(LANGUAGES, words, strict=True)) for words in (title, detail)]
    return Kind(slug, status, *both)


BAD_REQUEST = kind(
    "bad-request",
    400,
    ("请求有误", "The request is wrong"),
    ("请求无法读取，请检查后重试。", "The request cannot be read; check it and try again."),
)
BAD_PARAMETER = kind(
    "bad-parameter",
    400,
    ("请求参数有误", "A query parameter is wrong"),
    (
        "有误的参数及原因见 parameters，各参数的写法见 /openapi.yaml。",
        "parameters names each wrong one and why; /openapi.yaml says how they are written.",
    ),
)
BAD_COMPRESSION = kind(
    "bad-compression",
    400,
    ("压缩内容无法解开", "The compressed body cannot be unpacked"),
    (
        "请求头声明请求体经 gzip 压缩，但内容不是完整的 gzip 数据。请重新压缩，或去掉 Content-Encoding 直接发送。",
        "The body is declared as gzip but is no complete gzip data; pack it again, or send it without Content-Encoding.",
    ),
)
UNAUTHENTICATED = kind(
    "unauthenticated",
    401,
    ("没有有效的密钥", "There is no valid key"),
    (
        "此地址需要密钥：Authorization: Bearer jck_…。请检查密钥是否写全、是否已过期或被吊销。",
        "This address asks for a key: Authorization: Bearer jck_…. Check whether it is complete, expired or revoked.",
    ),
)
FORBIDDEN = kind(
    "forbidden",
    403,
    ("密钥无权这样做", "The key does not allow this"),
    (
        "密钥的角色、行政区划或所属单位不允许这样做，原因见 reason。",
        "The key's roles, divisions or organisation do not allow it; reason says why.",
    ),
)
NOT_FOUND = kind(
    "not-found",
    404,
    ("没有这个地址", "Nothing is at this address"),
    (
        "本服务没有这个地址，全部地址见 /openapi.yaml。",
        "This service has no such address; /openapi.yaml lists them all.",
    ),
)
NO_SUCH_RESOURCE = kind(
    "no-such-resource",
    404,
    ("没有这一项", "There is no such thing"),
    (
        "标准中没有“{name}”，可用的名称见 {list}。",
        "The standard has no '{name}'; {list} lists the names there are.",
    ),
)
METHOD_NOT_ALLOWED = kind(
    "method-not-allowed",
    405,
    ("此地址不支持该方法", "This address does not take that method"),
    ("此地址支持的方法：{allowed}。", "Methods this address takes: {allowed}."),
)
NOT_ACCEPTABLE = kind(
    "not-acceptable",
    406,
    ("无法以所要求的格式返回", "None of the formats asked for can be given"),
    (
        "报告可用的格式：{offered}。请修改 Accept 请求头，或去掉它。",
        "A report can be had as {offered}; change the Accept header or leave it out.",
    ),
)
TOO_LARGE = kind(
    "too-large",
    413,
    ("数据过大", "The data is too large"),
    (
        "本服务每次最多接收 {limit} 字节，解压后同样计算。请把数据分成几批发送，或用命令行 jiceng validate 在本机校验。",
        "This service takes at most {limit} bytes at a time, unpacked too. Send the data in several bundles, or judge it on your own machine with jiceng validate.",
    ),
)
UNSUPPORTED_TYPE = kind(
    "unsupported-media-type",
    415,
    ("请求体类型不受支持", "The type of the body is not supported"),
    (
        "请把 Content-Type 设为下列之一：{offered}。",
        "Set Content-Type to one of: {offered}.",
    ),
)
UNSUPPORTED_COMPRESSION = kind(
    "unsupported-compression",
    415,
    ("压缩方式不受支持", "The compression is not supported"),
    ("请用 gzip 压缩，或不压缩。", "Pack the body with gzip, or send it as it is."),
)
BUSY = kind(
    "busy",
    429,
    ("校验请求过多", "Too many requests at once"),
    (
        "同时校验的请求已达上限，请在 {seconds} 秒后重试。",
        "As many requests as this service judges at once are under way; try again in {seconds} seconds.",
    ),
)
INTERNAL_ERROR = kind(
    "internal-error",
    500,
    ("服务自身出错", "A fault of the service"),
    (
        "服务自身出错，数据未得到判定。请把 instance 中的编号告知服务的管理者。",
        "The service failed and the data was not judged. Give the id in instance to whoever runs the service.",
    ),
)
NOT_READY = kind(
    "not-ready",
    503,
    ("服务尚未就绪", "The service is not ready"),
    ("标准尚未装载，暂不能校验。", "The standards are not loaded, so nothing can be judged yet."),
)
NOT_ALL_READY = kind(
    "not-all-ready",
    503,
    ("服务尚未就绪", "The service is not ready"),
    (
        "未就绪的有：{names}，说明见 missing。处理办法请运行 jiceng doctor。",
        "Not ready: {names}; missing says of each what is the matter. jiceng doctor says how to mend it.",
    ),
)
TIMED_OUT = kind(
    "timed-out",
    503,
    ("校验超时", "Judging took too long"),
    (
        "{seconds} 秒内未能完成校验，没有生成报告。请把数据分成几批发送，或用命令行 jiceng validate 在本机校验。",
        "The data could not be judged within {seconds} seconds, and there is no report. Send it in several bundles, or judge it on your own machine with jiceng validate.",
    ),
)

BY_STATUS: Mapping[int, Kind] = {
    400: BAD_REQUEST,
    404: NOT_FOUND,
    405: METHOD_NOT_ALLOWED,
}
