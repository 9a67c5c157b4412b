"""Timestamps from outside (RFC 3161): somebody else's word that a pack was there at a time.

Only a hash leaves this machine, with a random number against replays. A reply is taken when it answers just that
question and its signature is intact; whether its authority is one to be trusted, a reader judges by its certificate.

References
----------
C. Adams and others, *Internet X.509 Public Key Infrastructure Time-Stamp Protocol*, RFC 3161, 2001.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import secrets
import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Mapping

from ..errors import NO_REASON, BermlineError, Message, message
from .bag import manifest_text, pack_entry
from .certificate import TRUSTED_DIGESTS, brief, common_name, look_at, reading_errors, require_pyhanko
from .holding import READING_ERRORS, open_holding
from .leftovers import growing
from .signature import SIGNED

TIMESTAMP = "timestamp.tsr"
"""The reply of the server, in the pack beside the manifest that it stamps."""
MANIFEST = "tagmanifest-sha384.txt"
"""Lists the timestamp, which comes when the other manifests are sealed."""
QUERY_TYPE, REPLY_TYPE = "application/timestamp-query", "application/timestamp-reply"
LARGEST_REPLY = 1 << 20
_DIGEST = "sha256"
_PURPOSE = "time_stamping"
_NONCE_BYTES = 8
Ask = Callable[[bytes], bytes]
"""Sends a query to a server and returns the reply; raises :class:`BermlineError` where none came."""


@dataclass(frozen=True)
class Stamped:
    """A timestamp that was looked at: when, by whom, and what is wrong with it."""

    at: dt.datetime | None
    authority: str
    fingerprint: str
    problems: tuple[Message, ...] = ()


def write_query(digest: bytes, nonce: int) -> bytes:
    """Return the query for a SHA-256 digest, as DER.

    Raises
    ------
    BermlineError
        When pyHanko, which brings what writes it, is not installed.
    """
    require_pyhanko()
    from asn1crypto import algos, tsp

    query = tsp.TimeStampReq(
        {
            "version": "v1",
            "message_imprint": {
                "hash_algorithm": algos.DigestAlgorithm({"algorithm": _DIGEST}), "hashed_message": digest,
            },
            "nonce": nonce,
            "cert_req": True,
        }
    )  # fmt: skip
    return bytes(query.dump())


def check_timestamp(stamped: bytes, reply: bytes, nonce: int | None = None) -> Stamped:
    """Check a reply for what was stamped, and for ``nonce`` where that is known.

    Raises
    ------
    BermlineError
        When pyHanko is not installed.
    """
    require_pyhanko()
    from asn1crypto import core, tsp

    try:
        # The library takes a reply without a timestamp for a broken one, so its status is read by itself.
        status = tsp.PKIStatusInfo.load(core.Sequence.load(reply, strict=True)[0].dump())
        if status["status"].native != "granted":
            return _refused(status)
        token = tsp.TimeStampResp.load(reply, strict=True)["time_stamp_token"]["content"]
        content = token["encap_content_info"]["content"]
        info = content.parsed
        sealed = look_at(token, lambda name: hashlib.new(name, bytes(content)).digest())
        problems = []
        if not _is_of(info["message_imprint"], stamped):
            what = message("{name} is a timestamp of something else than {stamped}.", name=TIMESTAMP, stamped=SIGNED)
            problems.append(what)
        if not (sealed.intact and sealed.valid):
            problems.append(message("{name} was not made with the key of its certificate.", name=TIMESTAMP))
        if _PURPOSE not in (sealed.certificate.extended_key_usage_value or tsp.x509.ExtKeyUsageSyntax([])).native:
            problems.append(message("The certificate in {name} is not one for timestamps.", name=TIMESTAMP))
        if nonce is not None and info["nonce"].native != nonce:
            problems.append(message("The timestamp answers another question than was asked."))
        certificate = sealed.certificate
        return Stamped(
            info["gen_time"].native, common_name(certificate.subject), certificate.sha256.hex(), tuple(problems)
        )
    except reading_errors() as problem:
        what = message("{name} cannot be read as a timestamp: {reason}.", name=TIMESTAMP, reason=brief(problem))
        return Stamped(None, "", "", (what,))


def _is_of(imprint: Any, stamped: bytes) -> bool:
    name = imprint["hash_algorithm"]["algorithm"].native
    return name in TRUSTED_DIGESTS and hashlib.new(name, stamped).digest() == imprint["hashed_message"].native


def stamp_pack(pack: Path, ask: Ask) -> Stamped:
    """Get a timestamp for a finished pack, a folder or a zip, and put it in.

    Raises
    ------
    BermlineError
        When no good timestamp came, or it cannot be put into the pack, which is as it was then.
    """
    require_pyhanko()
    stamped = _what_is_stamped(pack)
    nonce = secrets.randbits(8 * _NONCE_BYTES)
    reply = ask(write_query(hashlib.sha256(stamped).digest(), nonce))
    found = check_timestamp(stamped, reply, nonce)
    if found.problems:
        raise BermlineError(
            message("The pack has no timestamp: {reason}", reason=found.problems[0]),
            message("The pack is good without it. Ask again later, or choose another server."),
        )
    files = {TIMESTAMP: reply, MANIFEST: manifest_text({TIMESTAMP: hashlib.sha384(reply).hexdigest()}).encode()}
    try:
        (_put_into_zip if pack.is_file() else _put_into_folder)(pack, files)
    except OSError as problem:
        raise BermlineError(
            message("The timestamp could not be put into {name}: {reason}.", name=pack.name, reason=problem),
            message("Make room or let the pack be written to, and ask again."),
        ) from problem
    return found


def _what_is_stamped(pack: Path) -> bytes:
    with open_holding(pack) as held:
        if held.problems:
            raise BermlineError(held.problems[0])
        if TIMESTAMP in held.sizes:
            raise BermlineError(message("{name} has a timestamp already.", name=pack.name))
        try:
            return held.read(SIGNED)
        except (KeyError, *READING_ERRORS) as problem:
            raise BermlineError(message("{name} is not a pack: it has no {file}.", name=pack.name, file=SIGNED)) from (
                problem
            )


def _put_into_folder(pack: Path, files: Mapping[str, bytes]) -> None:
    with growing(pack) as folder:
        folder.mkdir()
        for name, content in files.items():
            (folder / name).write_bytes(content)
            _put_in_place(folder / name, pack / name)


def _put_into_zip(pack: Path, files: Mapping[str, bytes]) -> None:
    """Write the zip anew beside itself with the files in it, and put it in its place."""
    with growing(pack) as grown:
        shutil.copyfile(pack, grown)
        with zipfile.ZipFile(grown, "a", zipfile.ZIP_DEFLATED) as archive:
            top = archive.namelist()[0].partition("/")[0]
            for name, content in files.items():
                archive.writestr(pack_entry(f"{top}/{name}"), content)
        _put_in_place(grown, pack)


def _put_in_place(grown: Path, place: Path) -> None:
    with grown.open("rb+") as stream:
        os.fsync(stream.fileno())
    grown.replace(place)


def _refused(status: Any) -> Stamped:
    words = "; ".join(status["status_string"].native or ())
    fault = ", ".join(sorted(status["fail_info"].native or ())).replace("_", " ")
    reason = " ".join(part for part in (words, f"({fault})" if fault else "") if part)
    return Stamped(None, "", "", (message("The server gave none: {reason}.", reason=reason or NO_REASON),))
