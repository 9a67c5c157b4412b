"""Timestamps from outside (RFC 3161): somebody else's word that a pack was there at a time.

Only a hash leaves this machine, with a random number against replays. A reply is taken when it answers just that
question and its signature is intact; whether its authority is one to be trusted, a reader judges by its certificate.

References
----------
C. Adams and others, *Internet X.509 Public Key Infrastructure Time-Stamp Protocol*, RFC 3161, 2001.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import hashlib
import os
import secrets
import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

from ..errors import BermlineError, Message, message
from .bag import is_zip, leftover_name, own_leftover
from .holding import READING_ERRORS, open_holding
from .signature import SIGNED, _name, _nobody_trusted, _unreadable, require

TIMESTAMP = "timestamp.tsr"
"""The reply of the server, in the pack beside the manifest that it stamps."""
QUERY_TYPE, REPLY_TYPE = "application/timestamp-query", "application/timestamp-reply"
LARGEST_REPLY = 1 << 20
_DIGEST = "sha256"
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
    require()
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
    require()
    from asn1crypto import tsp
    from pyhanko.sign.validation.generic_cms import validate_tst_signed_data

    def digest(algorithm: str) -> bytes:
        return hashlib.new(algorithm, stamped).digest()

    try:
        read = tsp.TimeStampResp.load(reply, strict=True)
        if read["status"]["status"].native not in ("granted", "granted_with_mods"):
            return _refused(read)
        token = read["time_stamp_token"]["content"]
        info = token["encap_content_info"]["content"].parsed
        status = asyncio.run(validate_tst_signed_data(token, _nobody_trusted(), digest))
        at, certificate = info["gen_time"].native, status["signing_cert"]
        problems = []
        if not status["intact"]:
            problems.append(message("{name} is a timestamp of something else than {stamped}.",
                                    name=TIMESTAMP, stamped=SIGNED))  # fmt: skip
        elif not status["valid"]:
            problems.append(message("{name} was not made with the key of its certificate.", name=TIMESTAMP))
        if nonce is not None and info["nonce"].native != nonce:
            problems.append(message("The timestamp answers another question than was asked."))
        if read.dump(force=True) != reply:
            problems.append(message("{name} is not written as timestamps are.", name=TIMESTAMP))
        return Stamped(at, _name(certificate.subject), certificate.sha256.hex(), tuple(problems))
    except _unreadable() as problem:
        return Stamped(
            None, "", "", (message("{name} cannot be read as a timestamp: {reason}.", name=TIMESTAMP, reason=problem),)
        )


def stamp_pack(pack: Path, ask: Ask) -> Stamped:
    """Get a timestamp for a finished pack, a folder or a zip, and put it in.

    Raises
    ------
    BermlineError
        When no good timestamp came, or it cannot be put into the pack, which is as it was then.
    """
    require()
    stamped = _what_is_stamped(pack)
    nonce = secrets.randbits(8 * _NONCE_BYTES)
    reply = ask(write_query(hashlib.sha256(stamped).digest(), nonce))
    found = check_timestamp(stamped, reply, nonce)
    if found.problems:
        raise BermlineError(
            message("The pack has no timestamp: {reason}", reason=found.problems[0]),
            message("The pack is good without it. Ask again later, or choose another server."),
        )
    try:
        (_put_into_zip if is_zip(pack) else _put_into_folder)(pack, reply)
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


def _put_into_folder(pack: Path, reply: bytes) -> None:
    grown = leftover_name(pack / TIMESTAMP)
    try:
        with grown.open("xb") as stream:
            stream.write(reply)
            stream.flush()
            os.fsync(stream.fileno())
        grown.replace(pack / TIMESTAMP)
    finally:
        grown.unlink(missing_ok=True)


def _put_into_zip(pack: Path, reply: bytes) -> None:
    """Write the zip anew beside itself with the timestamp in it, and put it in its place."""
    with own_leftover(pack) as grown:
        shutil.copyfile(pack, grown)
        with zipfile.ZipFile(grown, "a", zipfile.ZIP_DEFLATED) as archive:
            top = archive.namelist()[0].partition("/")[0]
            entry = zipfile.ZipInfo(f"{top}/{TIMESTAMP}", dt.datetime.now(dt.timezone.utc).timetuple()[:6])
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, reply)
        with grown.open("rb+") as stream:
            os.fsync(stream.fileno())
        grown.replace(pack)


def _refused(reply: Any) -> Stamped:
    words = "; ".join(reply["status"]["status_string"].native or ())
    fault = ", ".join(reply["status"]["fail_info"].native or ())
    reason = " ".join(part for part in (words, f"({fault})" if fault else "") if part)
    return Stamped(None, "", "", (message("The server gave none: {reason}.", reason=reason or "no reason stated"),))
