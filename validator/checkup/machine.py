"""What does not need the database: the standards, the signing keys, the disk."""

import json
import shutil
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path

from validator import standard
from validator.canonical import moment
from validator.checkup.result import Check, both_of, error, ok, warning
from validator.errors import JicengError, UsageError
from validator.jsonvalue import mapping, sequence
from validator.keyfile import KeyFile
from validator.signing import available

LEAST_FREE = 200 * 1024 * 1024
"""Bytes below which a disk counts as full: a few of the largest submissions and their reports."""

LITTLE_FREE = 2 * 1024 * 1024 * 1024
"""Bytes below which a disk is called short."""

OLD_KEY = timedelta(days=730)
"""Age at which a signing key should be replaced."""

_GIBIBYTE = 1024**3


def standards(files: Mapping[str, bytes]) -> Check:
    """Hold the files of the standard against the digests that its releases were declared with.

    Args:
        files: path below ``schemas/`` → bytes.
    """
    name = "standards"
    try:
        digests = {version: standard.digest(files, version) for version in standard.versions(files)}
        releases = [mapping(each) for each in sequence(json.loads(files["catalog.json"])["releases"])]
    except (JicengError, KeyError, ValueError):
        return error(
            name, ("标准文件缺失或已损坏", "files of the standard are missing or damaged"), _REINSTALL
        )
    last = {str(each["version"]): each for each in releases}
    changed = [
        version for version, each in last.items() if each.get("digest", digests[version]) != digests[version]
    ]
    if changed:
        found = (
            f"标准文件与发布时不同：{'、'.join(changed)}",
            f"differs from what was released: {', '.join(changed)}",
        )
        return error(name, found, _REINSTALL)
    listed = [f"{version} {digest[:19]}…" for version, digest in digests.items()]
    return ok(name, f"已装载 {'、'.join(listed)}", f"loaded: {', '.join(listed)}")


def signing_key(path: str, now: datetime) -> Check:
    """Look at the keys that sign receipts.

    Args:
        path: of their file; empty where none was named.
        now: the time.
    """
    name = "signingKey"
    if not path:
        return error(name, ("没有设置签名密钥，无法开具回执", "no signing key is set, so no receipt can be given"), _CREATE_KEY)  # fmt: skip
    try:
        keys = KeyFile(Path(path)).ring().signers(now)
    except UsageError as fault:
        return error(name, both_of(str(fault)), _CREATE_KEY)
    if not keys:
        found = ("没有正在有效期内的签名密钥", "no signing key is valid now")
        return error(name, found, ("检查本机时间，或执行 jiceng keys signing rotate", "check the clock, or run jiceng keys signing rotate"))  # fmt: skip
    if not all(available(key.algorithm) for key in keys):
        return error(name, ("SM2 签名所需的软件包没有安装", "the package that SM2 needs is not installed"), ("pip install 'jiceng[sm2]'", "pip install 'jiceng[sm2]'"))  # fmt: skip
    oldest = min(key.public.not_before for key in keys)
    if now - moment(oldest) > OLD_KEY:
        found = (
            f"签名密钥自 {oldest[:10]} 起未更换",
            f"the signing key has not been replaced since {oldest[:10]}",
        )
        return warning(name, found, ("执行 jiceng keys signing rotate", "run jiceng keys signing rotate"))
    kinds = ", ".join(key.algorithm for key in keys)
    return ok(name, f"可用：{kinds}", f"in use: {kinds}")


def disk(folders: Mapping[str, Path]) -> Iterator[Check]:
    """Look at the room left where the platform writes.

    Args:
        folders: what it is for → the folder.
    """
    for purpose, folder in folders.items():
        yield _room(f"disk.{purpose}", folder)


def _room(name: str, folder: Path) -> Check:
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return error(name, (f"目录 {folder} 不可用", f"the folder {folder} cannot be used"), ("建立该目录，或检查权限", "make the folder, or check its permissions"))  # fmt: skip
    left = f"{free / _GIBIBYTE:.1f} GiB"
    found = (f"{folder} 所在磁盘剩余 {left}", f"{left} left on the disk of {folder}")
    mend = ("清理磁盘，或按留存期限清理旧数据", "clear the disk, or apply the retention of old data")
    if free < LEAST_FREE:
        return error(name, found, mend)
    return warning(name, found, mend) if free < LITTLE_FREE else ok(name, *found)


_REINSTALL = ("重新安装本软件；自行改过标准文件的，请恢复原状", "install the program again, and undo any change made to its standard")  # fmt: skip
_CREATE_KEY = (
    "执行 jiceng keys signing create，并用 JICENG_SIGNING_KEY 指定文件",
    "run jiceng keys signing create, and name the file with JICENG_SIGNING_KEY",
)
