"""The file of signing keys: read anew whenever it changed, written so that only its owner can read it."""

import json
import os
import stat
from pathlib import Path

from validator.errors import UsageError
from validator.signing import KeyRing, key_ring

_OWNER_ONLY = 0o600
_FOR_ALL = stat.S_IROTH | stat.S_IWOTH


class KeyFile:
    """A file of signing keys.

    Args:
        path: where it is.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._seen: tuple[tuple[int, int, int], KeyRing] | None = None

    def ring(self) -> KeyRing:
        """Give the keys as they stand now, so that a rotation needs no restart.

        Raises:
            UsageError: the file is not there, others can read it, or it is damaged.
        """
        state = self._state()
        if self._seen is None or self._seen[0] != state:
            self._seen = (state, self._read())
        return self._seen[1]

    def create(self, ring: KeyRing) -> None:
        """Write the keys into a new file.

        Raises:
            UsageError: the file is there already, or cannot be written.
        """
        if self.path.exists():
            message = (
                f"签名密钥文件 {self.path} 已经存在；更换密钥请用 jiceng keys signing rotate"
                f" / the file of signing keys {self.path} exists; to replace its keys: jiceng keys signing rotate"
            )
            raise UsageError(message)
        self.write(ring)

    def write(self, ring: KeyRing) -> None:
        """Put the keys in the place of those in the file, at one stroke; readable by its owner only.

        Raises:
            UsageError: the file cannot be written.
        """
        data = json.dumps(ring.to_document(), ensure_ascii=False, indent=2).encode() + b"\n"
        beside = self.path.with_name(f".{self.path.name}.{os.getpid()}")
        try:
            handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(self.path)
        except OSError as error:
            beside.unlink(missing_ok=True)
            message = f"无法写入签名密钥文件 {self.path} / the file of signing keys {self.path} cannot be written: {error.strerror}"
            raise UsageError(message) from error

    def _state(self) -> tuple[int, int, int]:
        try:
            found = self.path.stat()
        except OSError as error:
            message = (
                f"没有签名密钥文件 {self.path}，请用 jiceng keys signing create 生成"
                f" / there is no file of signing keys {self.path}; make one with jiceng keys signing create"
            )
            raise UsageError(message) from error
        if os.name == "posix" and found.st_mode & _FOR_ALL:
            message = (
                f"签名密钥文件 {self.path} 可被所有用户读写，请执行 chmod 600 {self.path}"
                f" / everybody can read the file of signing keys {self.path}: chmod 600 {self.path}"
            )
            raise UsageError(message)
        return found.st_mtime_ns, found.st_size, found.st_ino

    def _read(self) -> KeyRing:
        try:
            return key_ring(json.loads(self.path.read_bytes()))
        except (OSError, ValueError) as error:
            message = (
                f"签名密钥文件 {self.path} 无法读取 / the file of signing keys {self.path} cannot be read"
            )
            raise UsageError(message) from error


def beside(store_url: str) -> str:
    """Give the path of the key file that belongs to a SQLite file; empty for a database on a server, or none."""
    path = store_url.removeprefix("sqlite:///")
    return f"{path}.keys.json" if path and "://" not in path else ""
