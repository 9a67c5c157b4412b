"""Signatures with the analyst's own key: in the sheets (PAdES), and of the pack's manifest, detached (CMS).

They show that nothing was changed since somebody with that key signed. Whose key it is, a pack cannot show by
itself: a reader compares the fingerprint of the certificate with one that was handed over in another way.
pyHanko does the work and is optional; nothing of it is imported before it is needed.

References
----------
ETSI EN 319 142-1, *PAdES digital signatures*, 2016. R. Housley, *Cryptographic Message Syntax*, RFC 5652, 2009.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import io
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Iterator

from ..errors import BermlineError, Message, message

SIGNATURE = "signature.p7s"
"""The detached signature, in the pack beside the manifest that it signs."""
SIGNED = "tagmanifest-sha256.txt"
"""What is signed and stamped: it lists the digests of the manifests, which list those of everything."""
SIGNER = "Bermline-Signed-By"
"""What ``bag-info.txt`` states of a signed pack: the certificate's SHA-256, so that no signature can be left out."""
HOW_TO_GET = message(
    "Signatures and timestamps need pyHanko, which is not installed: run “python3 -m pip install pyhanko” with the "
    "Python of QGIS."
)
_DIGEST = "sha256"
_FIELD = "Bermline"
_RESERVED = 16384
"""Bytes kept free in the PDF for a signature: some certificates come with long chains."""


def is_available() -> bool:
    """Whether pyHanko is installed; nothing is imported."""
    return find_spec("pyhanko") is not None


def require() -> None:
    """Raise :class:`BermlineError` that says how to get pyHanko where it is not installed."""
    if not is_available():
        raise BermlineError(HOW_TO_GET)


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
    def who(self) -> str:
        """Whom the certificate names."""
        return _name(self._signer.signing_cert.subject)

    @property
    def issuer(self) -> str:
        """Who issued the certificate."""
        return _name(self._signer.signing_cert.issuer)

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of the certificate, hexadecimal."""
        return str(self._signer.signing_cert.sha256.hex())

    @property
    def ends(self) -> dt.datetime:
        """Until when the certificate is valid."""
        return self._signer.signing_cert.not_valid_after  # type: ignore[no-any-return]

    @property
    def words(self) -> str:
        """All that goes into the pack in words with the certificates, one thing a line."""
        lines: list[str] = []
        for certificate in (self._signer.signing_cert, *self._signer.cert_registry):
            lines += [str(value) for name in (certificate.subject, certificate.issuer) for value in _values(name)]
            names = certificate.subject_alt_name_value
            lines += [str(value) for value in (names.native if names is not None else ())]
        return "\n".join(dict.fromkeys(lines))

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
                message("The sheets could not be signed: {reason}.", reason=problem),
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
            raise BermlineError(message("The manifest could not be signed: {reason}.", reason=problem)) from problem


def open_key(path: Path, passphrase: str) -> Key:
    """Open a PKCS#12 file (``.p12`` or ``.pfx``) that holds a key and its certificate.

    Raises
    ------
    BermlineError
        When pyHanko is not installed, the file cannot be read, the passphrase is wrong, or it holds no key.
    """
    require()
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
    require()
    from asn1crypto import cms
    from pyhanko.sign.validation import async_validate_detached_cms

    try:
        info = cms.ContentInfo.load(signature, strict=True)
        status = asyncio.run(async_validate_detached_cms(signed, info["content"], _nobody_trusted()))
    except _unreadable() as problem:
        return _nothing(message("{name} cannot be read as a signature: {reason}.", name=SIGNATURE, reason=problem))
    problems = []
    if not status.intact:
        problems.append(message("{name} is a signature of something else than {signed}.", name=SIGNATURE, signed=SIGNED))
    elif not status.valid:
        problems.append(message("{name} was not made with the key of its certificate.", name=SIGNATURE))
    if info.dump(force=True) != signature:
        problems.append(message("{name} is not written as signatures are.", name=SIGNATURE))
    return _signed(status.signing_cert, status.signer_reported_dt, problems)


def check_pdf(content: bytes, name: str) -> tuple[Signed, ...]:
    """Check all signatures of a PDF; each must cover the whole file.

    Raises
    ------
    BermlineError
        When pyHanko is not installed.
    """
    require()
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    found = []
    try:
        for embedded in PdfFileReader(io.BytesIO(content)).embedded_regular_signatures:
            status = validate_pdf_signature(embedded, _nobody_trusted(), skip_diff=True)
            problems = []
            if not status.intact:
                problems.append(message("{name} was changed after it was signed.", name=name))
            elif not status.valid:
                problems.append(message("{name} was not signed with the key of the certificate in it.", name=name))
            if status.coverage != SignatureCoverageLevel.ENTIRE_FILE:
                problems.append(message("The signature of {name} does not cover all of it.", name=name))
            found.append(_signed(status.signing_cert, status.signer_reported_dt, problems))
    except _unreadable() as problem:
        found.append(_nothing(message("The signature of {name} cannot be read: {reason}.", name=name, reason=problem)))
    return tuple(found)


def write_fingerprint(fingerprint: str) -> str:
    """Write a fingerprint as it is compared by eye: in groups of four."""
    return " ".join(fingerprint[start : start + 4] for start in range(0, len(fingerprint), 4))




def _nobody_trusted() -> Any:
    """Return a context that fetches nothing and trusts no authority: what is asked is whether anything was changed."""
    from pyhanko_certvalidator import ValidationContext

    return ValidationContext(trust_roots=[], allow_fetching=False)


def _unreadable() -> tuple[type[Exception], ...]:
    """Return what pyHanko and asn1crypto raise on bytes that are no PDF, no signature or no certificate."""
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.general import CMSExtractionError
    from pyhanko_certvalidator.errors import ValidationError

    return (
        PdfError, CMSExtractionError, ValidationError, InvalidSignature, UnsupportedAlgorithm, ValueError, TypeError,
        KeyError, IndexError, AttributeError, NotImplementedError, RecursionError, OverflowError, OSError,
    )  # fmt: skip


def _signed(certificate: Any, at: dt.datetime | None, problems: list[Message]) -> Signed:
    return Signed(
        _name(certificate.subject), _name(certificate.issuer), certificate.sha256.hex(), at, tuple(problems)
    )


def _nothing(problem: Message) -> Signed:
    return Signed("", "", "", None, (problem,))


def _name(name: Any) -> str:
    """Return the common name, or all of the name where it has none."""
    native = name.native
    return str(native.get("common_name") or name.human_friendly)


def _values(name: Any) -> Iterator[str]:
    for value in name.native.values():
        yield from value if isinstance(value, list) else (str(value),)
