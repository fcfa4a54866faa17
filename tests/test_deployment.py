"""What ``docs/deployment/`` holds: the proxy runs, and the rest names what there is."""

import configparser
import re
import ssl
import subprocess
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from instances import free_port, serving
from test_demo import keys
from waiting import until

from validator.canonical import content_digest
from validator.cli.frame import COMMANDS
from validator.library import example
from validator.service import settings

FOLDER = Path(__file__).parent.parent / "docs" / "deployment"
ROOT = FOLDER.parent.parent
UNITS = sorted(path.name for pattern in ("*.service", "*.timer") for path in FOLDER.glob(pattern))
_PROGRAM = "/opt/jiceng/bin/jiceng"
_KNOWN = {settings.variable(name) for name in settings.SettingsSchema().fields} | {settings.FILE}


def certificate(folder: Path) -> None:
    """Write a certificate of this machine, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    begun = datetime.now(UTC) - timedelta(hours=1)
    made = (
        x509.CertificateBuilder(
            name, name, key.public_key(), x509.random_serial_number(), begun, begun + timedelta(days=1)
        )
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "fullchain.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / "privkey.pem").write_bytes(key.private_bytes(*form))


@pytest.fixture
def proxied(tmp_path: Path) -> Iterator[tuple[int, int, str, Path]]:
    """Run nginx with its file before a practice ground; give its two ports, a key, and the folder."""
    certificate(tmp_path)
    plain, secure = free_port(), free_port()
    with serving("--demo", log=tmp_path / "serve.log") as port:
        text = (FOLDER / "nginx.conf").read_text(encoding="utf-8")
        text = re.sub(r"\n +listen \[::\][^\n]+", "", text)
        text = text.replace("listen 80;", f"listen 127.0.0.1:{plain};").replace(
            "listen 443", f"listen 127.0.0.1:{secure}"
        )
        text = text.replace("127.0.0.1:8080", f"127.0.0.1:{port}").replace("/etc/jiceng/tls", str(tmp_path))
        text = text.replace("/var/log/nginx", str(tmp_path))
        temporary = "".join(f"{each}_temp_path {tmp_path}/{each};\n" for each in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))  # fmt: skip
        whole = f"pid {tmp_path}/pid;\ndaemon off;\nevents {{}}\nhttp {{\n{temporary}{text}\n}}\n"
        (tmp_path / "nginx.conf").write_text(whole, encoding="utf-8")
        command = ["nginx", "-e", str(tmp_path / "error.log"), "-c", str(tmp_path / "nginx.conf")]
        assert 0 == subprocess.run([*command, "-t"], check=False).returncode
        with subprocess.Popen(command) as process:
            until(lambda: (tmp_path / "pid").exists() and (tmp_path / "pid").read_text(), "nginx runs")
            key = keys((tmp_path / "serve.log").read_text(encoding="utf-8"))["COUNTY_HOSPITAL"]
            yield plain, secure, key, tmp_path
            process.terminate()


def test_a_submission_goes_through_the_proxy(proxied: tuple[int, int, str, Path]) -> None:
    """Over TLS with its digest checked behind the proxy; in clear it is refused; the log has neither key nor query."""
    plain, secure, key, folder = proxied
    body = example("1.1", "valid-dispatch-township.json")
    headers = {"Authorization": f"Bearer {key}", "Idempotency-Key": "one", "Content-Type": "application/json"}
    headers["Content-Digest"] = content_digest(body)
    trusting = ssl.create_default_context(cafile=str(folder / "fullchain.pem"))
    with httpx.Client(
        verify=trusting, headers=headers, timeout=60, base_url=f"https://127.0.0.1:{secure}"
    ) as client:
        assert [201, 200] == [client.post("/v1/submissions", content=body).status_code for _ in range(2)]
        assert 200 == client.get("/v1/submissions?test=true&limit=1").status_code
        assert "max-age" in client.get("/readyz").headers["Strict-Transport-Security"]
    assert (
        403
        == httpx.post(f"http://127.0.0.1:{plain}/v1/submissions", content=body, headers=headers).status_code
    )

    logged = (folder / "jiceng.access.log").read_text(encoding="utf-8")
    assert "/v1/submissions" in logged
    assert not any(each in logged for each in (key, "limit=1", "Bearer"))


@pytest.mark.parametrize("name", UNITS)
def test_a_unit_runs_what_there_is(name: str) -> None:
    """Commands and settings that exist, and for a service as little as it needs."""
    unit = configparser.RawConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]  # configparser's own way to keep capitals
    text = (FOLDER / name).read_text(encoding="utf-8")
    unit.read_string(text)

    assert set(re.findall(rf"{_PROGRAM} ([a-z]+)", text)) <= set(COMMANDS)
    assert set(re.findall(r"JICENG_[A-Z_]+", text)) <= _KNOWN
    if name.endswith(".service"):
        found = unit["Service"]
        assert ("jiceng", "strict", "yes") == tuple(
            found[each] for each in ("User", "ProtectSystem", "NoNewPrivileges")
        )
    else:
        assert (FOLDER / name.replace(".timer", ".service")).exists()


def test_the_settings_file_holds() -> None:
    """It loads as it stands."""
    loaded = settings.load({settings.FILE: str(FOLDER / "settings.toml")})
    given = tomllib.loads((FOLDER / "settings.toml").read_text(encoding="utf-8"))
    assert given == {name: getattr(loaded, name) for name in given}


def test_the_container_is_made_of_what_there_is() -> None:
    """Every path it copies exists, every setting is one, and it runs as nobody in particular."""
    text = (FOLDER / "Containerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    instructions = [line.split()[0] for line in lines]
    copied = [
        word
        for line in lines
        if line.startswith("COPY ") and "--from" not in line
        for word in line.split()[1:-1]
    ]

    assert set(instructions) <= {"FROM", "WORKDIR", "RUN", "COPY", "USER", "VOLUME", "ENV", "EXPOSE", "STOPSIGNAL", "HEALTHCHECK", "ENTRYPOINT", "CMD"}  # fmt: skip
    assert [] == [each for each in copied if not (ROOT / each).exists()]
    assert {"validator", "schemas", "examples", "openapi.yaml", "constraints.txt"} <= set(copied)
    assert set(re.findall(r"JICENG_[A-Z_]+", text)) <= _KNOWN
    assert instructions.index("USER") < instructions.index("ENTRYPOINT")
    assert not re.search(r"(?i)(secret|password|jck_)", text)


def test_every_file_is_named_on_the_page() -> None:
    """And the page names no other."""
    page = (ROOT / "docs" / "operation.md").read_text(encoding="utf-8")
    assert {path.name for path in FOLDER.iterdir()} == set(re.findall(r"\(deployment/([^)]+)\)", page))
