"""What the service counts, in the form Prometheus reads: statuses, verdicts, rule ids, numbers; never a value of a payload.

Processes of one instance, those of ``jiceng worker`` too, count in files of one folder, so that any of them answers
for all. Without such a folder a process counts for itself alone.
"""

import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from validator import jsonvalue
from validator.report import Report
from validator.service.judging import Check

if TYPE_CHECKING:  # it looks at the environment when it is first loaded, so the folder has to be named before
    from prometheus_client.metrics_core import Metric

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"
FOLDER = "PROMETHEUS_MULTIPROC_DIR"
"""Where the library looks for the folder. Source: https://prometheus.github.io/client_python/multiprocess/."""

_SHARED_MEMORY = Path("/dev/shm")  # noqa: S108  a folder with a random name is made there
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_JUDGING = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300)
_ANSWERING = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)


@dataclass(frozen=True, slots=True)
class Gauge:
    """How something stands now.

    Args:
        name: what the metric is called.
        help: what it says, in one line.
        values: value of the label → value; ``""`` for a single one.
        label: name of the label; ``None`` where there is a single value.
    """

    name: str
    help: str
    values: Mapping[str, float]
    label: str | None = None


class Metrics:
    """The counts of one application."""

    def __init__(self) -> None:
        from prometheus_client import CollectorRegistry, Counter, Histogram  # noqa: PLC0415  see above

        own = self._own = CollectorRegistry()
        self._requests = Counter(
            "jiceng_requests",
            "请求数 / requests answered",
            ("method", "route", "status"),
            registry=own,
        )
        self._answering = Histogram(
            "jiceng_request_seconds",
            "回应所用的秒数 / seconds an answer took",
            ("route",),
            registry=own,
            buckets=_ANSWERING,
        )
        self._verdicts = Counter(
            "jiceng_verdicts", "校验结论 / verdicts of payloads", ("verdict",), registry=own
        )
        self._findings = Counter(
            "jiceng_findings", "报告所列的校验项 / findings listed in reports", ("rule",), registry=own
        )
        self._judging = Histogram(
            "jiceng_judge_seconds",
            "校验一份报文所用的秒数 / seconds a payload took to judge",
            registry=own,
            buckets=_JUDGING,
        )

    def answered(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count an answer.

        Args:
            method: HTTP method as sent; one that is none of HTTP's own counts as ``other``.
            route: the route's pattern, or ``-`` where none matched.
            status: HTTP status code.
            seconds: how long it took.
        """
        with suppress(OSError):  # no room for a count is no reason to fail
            self._requests.labels(method if method in _METHODS else "other", route, str(status)).inc()
            self._answering.labels(route).observe(seconds)

    def judged(self, report: Report, seconds: float) -> None:
        """Count a report.

        Args:
            report: the report.
            seconds: how long judging took.
        """
        with suppress(OSError):
            self._judging.observe(seconds)
            self._verdicts.labels(str(report.verdict)).inc()
            for rule, count in _tallied(report.document).items():
                self._findings.labels(rule).inc(count)

    def measured(self, check: Check) -> Check:
        """Give a check whose reports are counted."""

        def measured(*payload: Any, **options: Any) -> Report:  # noqa: ANN401  as the check takes them
            started = perf_counter()
            report = check(*payload, **options)
            self.judged(report, perf_counter() - started)
            return report

        return measured

    def text(self, standing: Iterable[Gauge]) -> bytes:
        """Give all counts of the instance, and how things stand.

        Args:
            standing: what is looked up at this moment.
        """
        from prometheus_client import CollectorRegistry, generate_latest  # noqa: PLC0415  see above
        from prometheus_client.multiprocess import MultiProcessCollector  # noqa: PLC0415  see above

        counts = self._own
        if FOLDER in os.environ:
            counts = CollectorRegistry()
            MultiProcessCollector(counts)  # type: ignore[no-untyped-call]  # the library's own
        now = CollectorRegistry()
        now.register(_Standing(tuple(standing)))
        return generate_latest(counts) + generate_latest(now)


class _Standing:
    def __init__(self, gauges: Sequence[Gauge]) -> None:
        self._gauges = gauges

    def collect(self) -> Iterator["Metric"]:
        """Give the gauges as the library wants them."""
        from prometheus_client.core import GaugeMetricFamily  # noqa: PLC0415  see above

        for each in self._gauges:
            family = GaugeMetricFamily(each.name, each.help, labels=[each.label] if each.label else [])
            for label, value in each.values.items():
                family.add_metric([label] if each.label else [], value)
            yield family


@contextmanager
def shared(folder: str) -> Iterator[None]:
    """Have this process and its children count in one folder, where nothing of processes that are gone is left.

    Only on POSIX systems; elsewhere each process counts for itself.

    Args:
        folder: the folder, made where it is not there; empty for one of its own, in memory where there is such a place.
    """
    if os.name != "posix":
        yield
        return
    with ExitStack() as leaving:
        path = Path(folder or leaving.enter_context(_own_folder()))
        path.mkdir(parents=True, exist_ok=True)
        for each in path.glob("*.db"):
            if not _alive(each.stem.rpartition("_")[2]):
                each.unlink(missing_ok=True)
        os.environ[FOLDER] = str(path)
        yield


def _own_folder() -> "tempfile.TemporaryDirectory[str]":
    memory = _SHARED_MEMORY if os.access(_SHARED_MEMORY, os.W_OK) else None
    return tempfile.TemporaryDirectory(prefix="jiceng-metrics-", dir=memory, ignore_cleanup_errors=True)


def _alive(pid: str) -> bool:
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except (PermissionError, ValueError):
        return True
    return True


def _tallied(document: Mapping[str, object]) -> dict[str, int]:
    """Count the findings of a report, those of its records too, by rule."""
    tally: dict[str, int] = {}
    for body in (document, *map(jsonvalue.mapping, jsonvalue.sequence(document.get("records")))):
        for each in jsonvalue.sequence(body.get("findings")):
            rule = str(jsonvalue.mapping(each).get("ruleId"))
            tally[rule] = tally.get(rule, 0) + 1
    return tally
