"""SM2 with SM3, by the optional package gmalg.

Source: GB/T 32918.2 (signature), GB/T 32918.5 (curve), GB/T 35276 (default user identity).
"""

from types import ModuleType

from validator.errors import UsageError

USER = b"1234567812345678"
"""The signer's identity where none is agreed on. Source: GB/T 35276, section 10."""

_P = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF
_B = 0x28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93
_SIZE = 32
_UNCOMPRESSED = b"\x04"


def available() -> bool:
    """Tell whether the package is installed."""
    try:
        _provider()
    except UsageError:
        return False
    return True


def generate() -> bytes:
    """Give a new secret.

    Raises:
        UsageError: the package is not installed.
    """
    secret: bytes = _provider().SM2().generate_keypair()[0]
    return secret.rjust(_SIZE, b"\0")


def point(secret: bytes) -> tuple[bytes, bytes]:
    """Give the public half of a secret, both coordinates.

    Raises:
        UsageError: the package is not installed.
    """
    x, y = _provider().SM2(secret)._pk  # noqa: SLF001  the only way to the point of a given secret
    return x.to_bytes(_SIZE, "big"), y.to_bytes(_SIZE, "big")


def sign(data: bytes, secret: bytes) -> bytes:
    """Give the signature, r and s of 32 bytes each.

    Raises:
        UsageError: the package is not installed.
    """
    parts = _provider().SM2(secret, USER).sign(data)
    return b"".join(part.rjust(_SIZE, b"\0") for part in parts)


def verify(data: bytes, signature: bytes, x: bytes, y: bytes) -> bool:
    """Tell whether a signature is of these bytes by this key.

    Raises:
        UsageError: the package is not installed.
    """
    provider = _provider()
    if len(signature) != 2 * _SIZE or not _on_curve(int.from_bytes(x, "big"), int.from_bytes(y, "big")):
        return False
    verifier = provider.SM2(uid=USER, pk=_UNCOMPRESSED + x + y)
    return bool(verifier.verify(data, signature[:_SIZE], signature[_SIZE:]))


def _on_curve(x: int, y: int) -> bool:
    """Tell whether a point is on the curve, which the package does not ask.

    Source: GB/T 32918.5, section 2; a is p - 3.
    """
    return x < _P and y < _P and (y * y - (x * x * x - 3 * x + _B)) % _P == 0


def _provider() -> ModuleType:
    try:
        import gmalg  # noqa: PLC0415  optional, and only where SM2 is asked for
    except ImportError as error:
        message = "国密 SM2 需要另装软件包：pip install 'jiceng[sm2]' / SM2 needs a further package: pip install 'jiceng[sm2]'"
        raise UsageError(message) from error
    module: ModuleType = gmalg
    return module
