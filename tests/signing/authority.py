"""An authority for keys and timestamps of this machine's own, made with openssl; it answers on loopback."""

from __future__ import annotations

import http.server
import subprocess
import threading
from contextlib import contextmanager
from pathlib import Path

PASSPHRASE = "correct horse – Ü"
_TSA = """
[tsa]
default_tsa = own
[own]
serial = {folder}/serial
crypto_device = builtin
signer_cert = {folder}/tsa.pem
certs = {folder}/ca.pem
signer_key = {folder}/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
ess_cert_id_chain = no
"""
_EXTENSIONS = {
    "tsa": "extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n",
    "analyst": "keyUsage=critical,digitalSignature,nonRepudiation\nsubjectAltName=email:{mail}\n",
}


def openssl(*arguments: object, given: bytes | None = None) -> bytes:
    """Run openssl and return what it printed; raises where it fails."""
    done = subprocess.run(["openssl", *map(str, arguments)], input=given, capture_output=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr.decode())
    return done.stdout


class Authority:
    """Issues certificates and timestamps; ``root`` is what trusts it."""

    def __init__(self, folder: Path, name: str = "Test authority") -> None:
        self.folder = folder
        self.root = folder / "ca.pem"
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", 30, "-subj", f"/CN={name}",
                "-keyout", folder / "ca.key", "-out", self.root)  # fmt: skip
        self._issue("tsa", "/CN=Test clock")
        (folder / "serial").write_text("01\n")
        (folder / "tsa.cnf").write_text(_TSA.format(folder=folder))

    def key(self, name: str, mail: str = "someone@example.org") -> Path:
        """Issue a key of that name as PKCS#12 and return its file; it opens with :data:`PASSPHRASE`."""
        self._issue("analyst", f"/CN={name}", mail)
        made = self.folder / "analyst.p12"
        openssl("pkcs12", "-export", "-in", self.folder / "analyst.pem", "-inkey", self.folder / "analyst.key",
                "-certfile", self.root, "-passout", f"pass:{PASSPHRASE}", "-out", made)  # fmt: skip
        return made

    def stamp(self, query: bytes) -> bytes:
        """Answer a query for a timestamp."""
        asked = self.folder / "query.tsq"
        asked.write_bytes(query)
        made = self.folder / "reply.tsr"
        openssl("ts", "-reply", "-config", self.folder / "tsa.cnf", "-queryfile", asked, "-out", made)
        return made.read_bytes()

    def _issue(self, kind: str, subject: str, mail: str = "") -> None:
        key, request, extensions = (self.folder / f"{kind}.{ending}" for ending in ("key", "csr", "ext"))
        extensions.write_text(_EXTENSIONS[kind].format(mail=mail))
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-utf8", "-subj", subject, "-keyout", key, "-out", request)
        openssl("x509", "-req", "-in", request, "-CA", self.root, "-CAkey", self.folder / "ca.key", "-CAcreateserial",
                "-days", 30, "-extfile", extensions, "-out", self.folder / f"{kind}.pem")  # fmt: skip


@contextmanager
def answering(answer, kind="application/timestamp-reply"):
    """Serve ``answer(query)`` on loopback; gives the address, and the list of what was asked with its headers."""
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def log_message(self, *_):
            """Say nothing."""

        def do_POST(self):
            query = self.rfile.read(int(self.headers["Content-Length"]))
            asked.append((dict(self.headers), query))
            content = answer(query)
            self.send_response(200 if content is not None else 503)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content or b"")))
            self.end_headers()
            self.wfile.write(content or b"")

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/tsa", asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
