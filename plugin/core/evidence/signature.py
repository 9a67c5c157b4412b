"""Signatures with the analyst's own key: in the sheets (PAdES), and of the pack's manifest, detached (CMS).

They show that nothing was changed since somebody with that key signed. Whose key it is, a pack cannot show by
itself: a reader compares the fingerprint of the certificate with one that was handed over in another way.

References
----------
ETSI EN 319 142-1, *PAdES digital signatures*, 2016. R. Housley, *Cryptographic Message Syntax*, RFC 5652, 2009.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import hashlib
import io
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..errors import BermlineError, Message, message
from .certificate import Sealed, all_names, brief, common_name, look_at, reading_errors, require_pyhanko

SIGNATURE = "signature.p7s"
"""The detached signature, in the pack beside the manifest that it signs."""
SIGNED = "tagmanifest-sha256.txt"
"""What is signed and stamped: it lists the digests of the manifests, which list those of everything."""
SIGNER = "Bermline-Signed-By"
"""What ``bag-info.txt`` states of a signed pack: the certificate's SHA-256, so that no signature can be left out."""
_DIGEST = "sha256"
_FIELD = "Bermline"
_RESERVED = 16384
"""Bytes kept free in the PDF for a signature: some certificates come with long chains."""


@dataclass(frozen=True)
class Signed:
    """A signature that was looked at: whose certificate, by its own word when, and what is wrong with it."""

    who: str
    issuer: str
    fingerprint: str
    """The SHA-256 of the certificate, hexadecimal."""
    at: dt.datetime | None
    problems: tuple[Message, ...] = ()


class Key:
    """An analyst's key, opened for one export; the passphrase is not kept."""

    def __init__(self, signer: Any) -> None:
        self._signer = signer

    @property
    def holder(self) -> Signed:
        """Whose certificate it is."""
        certificate = self._signer.signing_cert
        return Signed(common_name(certificate.subject), common_name(certificate.issuer), certificate.sha256.hex(), None)

    @property
    def ends(self) -> dt.datetime:
        """Until when the certificate is valid."""
        return self._signer.signing_cert.not_valid_after

    @property
    def words(self) -> str:
        """All that goes into the pack in words with the certificates, one thing a line."""
        certificates = (self._signer.signing_cert, *self._signer.cert_registry)
        return "\n".join(dict.fromkeys(name for one in certificates for name in all_names(one)))

    def sign_pdf(self, path: Path) -> None:
        """Sign a PDF in place, over all of it; the signature is not drawn on a page.

        Raises
        ------
        BermlineError
            When the file cannot be signed; it is as it was then.
        """
        from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
        from pyhanko.pdf_utils.misc import PdfError
        from pyhanko.sign import signers
        from pyhanko.sign.fields import SigSeedSubFilter
        from pyhanko.sign.general import SigningError

        what = signers.PdfSignatureMetadata(field_name=_FIELD, md_algorithm=_DIGEST, subfilter=SigSeedSubFilter.PADES)
        signed = io.BytesIO()
        try:
            with path.open("rb") as stream:
                signers.PdfSigner(what, self._signer).sign_pdf(
                    IncrementalPdfFileWriter(stream), bytes_reserved=_RESERVED, output=signed
                )
        except (PdfError, SigningError, ValueError) as problem:
            raise BermlineError(
                message("The sheets could not be signed: {reason}.", reason=brief(problem)),
                message("Check that the key is one for signing, or export without a signature."),
            ) from problem
        path.write_bytes(signed.getbuffer())

    def sign(self, content: bytes) -> bytes:
        """Return a detached signature of ``content``, as DER.

        Raises
        ------
        BermlineError
            When the key cannot sign.
        """
        from pyhanko.sign.general import SigningError

        made = self._signer.async_sign_general_data(content, _DIGEST, detached=True, use_cades=True)
        try:
            return bytes(asyncio.run(made).dump())
        except (SigningError, ValueError) as problem:
            raise BermlineError(
                message("The manifest could not be signed: {reason}.", reason=brief(problem))
            ) from problem


def open_key(path: Path, passphrase: str) -> Key:
    """Open a PKCS#12 file (``.p12`` or ``.pfx``) that holds a key and its certificate.

    Raises
    ------
    BermlineError
        When pyHanko is not installed, the file cannot be read, the passphrase is wrong, or it holds no key.
    """
    require_pyhanko()
    from pyhanko.sign.signers import SimpleSigner

    try:
        content = path.read_bytes()
    except OSError as problem:
        raise BermlineError(
            message("The key {name} cannot be read: {reason}.", name=path.name, reason=problem.strerror),
            message("Choose the file again."),
        ) from problem
    try:
        signer = SimpleSigner.load_pkcs12_data(content, other_certs=[], passphrase=passphrase.encode("utf-8") or None)
    except (ValueError, TypeError, AttributeError) as problem:  # the last two where there is no key, or no certificate
        raise BermlineError(
            message("{name} could not be opened as a key with that passphrase.", name=path.name),
            message("Type the passphrase again, or choose a PKCS#12 file (.p12, .pfx) with key and certificate."),
        ) from problem
    return Key(signer)


def sign_manifest(pack: Path, key: Key) -> Path:
    """Sign the manifest of manifests of a pack that is a folder, and return the signature's file."""
    path = pack / SIGNATURE
    path.write_bytes(key.sign((pack / SIGNED).read_bytes()))
    return path


def check_manifest(signed: bytes, signature: bytes) -> Signed:
    """Check a detached signature of ``signed``.

    Raises
    ------
    BermlineError
        When pyHanko is not installed.
    """
    require_pyhanko()
    from asn1crypto import cms

    try:
        info = cms.ContentInfo.load(signature, strict=True)
        sealed = look_at(info["content"], lambda name: hashlib.new(name, signed).digest())
        problems = []
        if not sealed.intact:
            what = message("{name} is a signature of something else than {signed}.", name=SIGNATURE, signed=SIGNED)
            problems.append(what)
        elif not sealed.valid:
            problems.append(message("{name} was not made with the key of its certificate.", name=SIGNATURE))
        return _signed(sealed, problems)
    except reading_errors() as problem:
        return _nothing(
            message("{name} cannot be read as a signature: {reason}.", name=SIGNATURE, reason=brief(problem))
        )


def check_pdf(content: bytes, name: str) -> tuple[Signed, ...]:
    """Check all signatures of a PDF; each must cover the whole file.

    Raises
    ------
    BermlineError
        When pyHanko is not installed.
    """
    require_pyhanko()
    from pyhanko.pdf_utils.reader import PdfFileReader

    found = []
    try:
        for embedded in PdfFileReader(io.BytesIO(content)).embedded_regular_signatures:
            found.append(_check_embedded(embedded, name))
    except reading_errors() as problem:
        found.append(
            _nothing(message("The signature of {name} cannot be read: {reason}.", name=name, reason=brief(problem)))
        )
    return tuple(found)


def _check_embedded(embedded: Any, name: str) -> Signed:
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    embedded.compute_integrity_info(skip_diff=True)
    sealed = look_at(embedded.signed_data, lambda _: embedded.compute_digest())
    problems = []
    if not sealed.intact:
        problems.append(message("{name} was changed after it was signed.", name=name))
    elif not sealed.valid:
        problems.append(message("{name} was not signed with the key of the certificate in it.", name=name))
    if embedded.coverage != SignatureCoverageLevel.ENTIRE_FILE:
        problems.append(message("The signature of {name} does not cover all of it.", name=name))
    # In a PDF the time stands beside the signature and not in it.
    return _signed(replace(sealed, at=embedded.self_reported_timestamp), problems)


def _signed(sealed: Sealed, problems: list[Message]) -> Signed:
    certificate = sealed.certificate
    return Signed(
        common_name(certificate.subject),
        common_name(certificate.issuer),
        certificate.sha256.hex(),
        sealed.at,
        tuple(problems),
    )


def _nothing(problem: Message) -> Signed:
    return Signed("", "", "", None, (problem,))
