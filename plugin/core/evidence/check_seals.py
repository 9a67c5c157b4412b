"""The check of what came from outside into a pack: signatures and a timestamp, where it has them."""

from __future__ import annotations

import datetime as dt
from typing import Iterator, Mapping

from ..dates import instant, write_interval
from ..errors import message
from .bag import PAYLOAD
from .certificate import HOW_TO_GET, is_available, write_fingerprint
from .packed import LARGEST_TEXT, Packed
from .signature import SIGNATURE, SIGNED, SIGNER, Signed, check_manifest, check_pdf
from .timestamp import LARGEST_REPLY, TIMESTAMP, check_timestamp
from .verdict import Finding

_BY_HAND = "openssl cms -verify -binary -inform DER -in {signature} -content {signed} -noverify -out /dev/null"
_SIGNATURE_IN_PDF = b"/ByteRange"


def check_seals(packed: Packed, stated: Mapping[str, str]) -> Iterator[Finding]:
    """Yield what is found of the signatures and of the timestamp."""
    yield _check_pdfs(packed, stated)
    yield _check_signature(packed, stated)
    yield _check_timestamp(packed)


def _check_pdfs(packed: Packed, stated: Mapping[str, str]) -> Finding:
    finding = Finding(message("Signature of the sheets"))
    for name in sorted(name for name in packed.files if name.startswith(f"{PAYLOAD}/") and name.endswith(".pdf")):
        content = packed.content(name, finding) or b""
        if _SIGNATURE_IN_PDF not in content:
            if SIGNER in stated:
                finding.wrong(message("bag-info.txt states a signature, and {name} carries none.", name=name))
        elif not is_available():
            finding.leave_open(message("{name} is signed. {remedy}", name=name, remedy=HOW_TO_GET))
        else:
            found = check_pdf(content, name)
            if not found:
                finding.wrong(message("The signature of {name} cannot be found.", name=name))
            for signed in found:
                _tell(finding, signed, stated)
    return finding


def _check_signature(packed: Packed, stated: Mapping[str, str]) -> Finding:
    finding = Finding(message("Signature of the manifest"))
    signature = packed.content(SIGNATURE, finding, LARGEST_TEXT)
    signed = packed.content(SIGNED, finding, LARGEST_TEXT)
    if signature is None:
        if SIGNER in stated:
            finding.wrong(message("bag-info.txt states a signature, and {name} is missing.", name=SIGNATURE))
    elif signed is None:
        finding.wrong(message("{name} signs {signed}, which is missing.", name=SIGNATURE, signed=SIGNED))
    elif not is_available():
        by_hand = _BY_HAND.format(signature=SIGNATURE, signed=SIGNED)
        finding.leave_open(
            message("{name} is there. {remedy} Or check it by hand: {command}",
                    name=SIGNATURE, remedy=HOW_TO_GET, command=by_hand)
        )  # fmt: skip
    else:
        _tell(finding, check_manifest(signed, signature), stated)
    return finding


def _check_timestamp(packed: Packed) -> Finding:
    finding = Finding(message("Timestamp from outside"))
    reply = packed.content(TIMESTAMP, finding, LARGEST_REPLY)
    signed = packed.content(SIGNED, finding, LARGEST_TEXT)
    if reply is None:
        return finding
    if signed is None:
        finding.wrong(message("{name} stamps {signed}, which is missing.", name=TIMESTAMP, signed=SIGNED))
    elif not is_available():
        finding.leave_open(message("{name} is there. {remedy}", name=TIMESTAMP, remedy=HOW_TO_GET))
    else:
        found = check_timestamp(signed, reply)
        finding.problems += found.problems
        if found.at is not None:
            finding.note(
                message("By the word of {authority} the pack was there at {time}. The fingerprint of its certificate: "
                "{fingerprint}",
                authority=found.authority, time=_time(found.at),
                fingerprint=write_fingerprint(found.fingerprint),
            ))  # fmt: skip
    return finding


def _tell(finding: Finding, signed: Signed, stated: Mapping[str, str]) -> None:
    """Say whose signature it is; that the certificate is that person's own is for the reader to make sure of."""
    finding.problems += signed.problems
    if not signed.fingerprint:
        return
    if stated.get(SIGNER, signed.fingerprint) != signed.fingerprint:
        finding.wrong(
            message("It was signed with another certificate than bag-info.txt states: that of {who}.", who=signed.who)
        )
    when = "" if signed.at is None else message(", by the signer's clock at {time}", time=_time(signed.at))
    words = message(
        "Signed with the certificate of {who}, issued by {issuer}{when}. Compare its fingerprint with the one that you "
        "have from them: {fingerprint}",
        who=signed.who,
        issuer=signed.issuer,
        when=when,
        fingerprint=write_fingerprint(signed.fingerprint),
    )
    finding.note(words)


def _time(moment: dt.datetime) -> str:
    return write_interval(instant(moment))
