"""What signatures and timestamps share: the optional library, and reading certificates.

pyHanko, with asn1crypto and cryptography that come with it, is imported when a signature is made or looked at, and
never before.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any, Callable

from ..errors import BermlineError, message

TRUSTED_DIGESTS = ("sha256", "sha384", "sha512")
HOW_TO_GET = message(
    "Signatures and timestamps need pyHanko, which is not installed: run “python3 -m pip install pyhanko” with the "
    "Python of QGIS."
)


def is_available() -> bool:
    """Whether pyHanko is installed; nothing is imported."""
    return find_spec("pyhanko") is not None


def require_pyhanko() -> None:
    """Raise :class:`BermlineError` that says how to get pyHanko where it is not installed."""
    if not is_available():
        raise BermlineError(HOW_TO_GET)


def common_name(name: Any) -> str:
    """Return the common name of a subject or an issuer, or all of the name where it has none."""
    return str(name.native.get("common_name") or name.human_friendly)


def all_names(certificate: Any) -> list[str]:
    """Return everything that a certificate says in words of its holder and its issuer, addresses among it."""
    found = []
    for name in (certificate.subject, certificate.issuer):
        for value in name.native.values():
            found += value if isinstance(value, list) else [str(value)]
    others = certificate.subject_alt_name_value
    return [*found, *(str(value) for value in (others.native if others is not None else ()))]


def write_fingerprint(fingerprint: str) -> str:
    """Write a fingerprint as it is compared by eye: in groups of four."""
    return " ".join(fingerprint[start : start + 4] for start in range(0, len(fingerprint), 4))


@dataclass(frozen=True)
class Sealed:
    """A signature (CMS) that was looked at.

    ``intact`` says whether it is one of what it is held against, ``valid`` whether the key of its certificate made
    it, ``at`` when by the signer's own clock.
    """

    certificate: Any
    at: dt.datetime | None
    intact: bool
    valid: bool


def look_at(signed_data: Any, digest: Callable[[str], bytes]) -> Sealed:
    """Look at the one signature of CMS ``SignedData``; ``digest`` gives what is signed by the name of a hash.

    Nobody is trusted and nothing is fetched: whose the certificate is, is not the question here.

    Raises
    ------
    reading_errors()
        When it cannot be read, or rests on a hash that is not relied on.
    """
    from pyhanko.sign.general import extract_signer_info
    from pyhanko.sign.validation.generic_cms import (
        extract_certs_for_validation,
        extract_self_reported_ts,
        validate_sig_integrity,
    )

    signer = extract_signer_info(signed_data)
    certificate = extract_certs_for_validation(signed_data).signer_cert
    name = signer["digest_algorithm"]["algorithm"].native
    if name not in TRUSTED_DIGESTS:
        raise ValueError(f"{name} is not relied on")
    kind = signed_data["encap_content_info"]["content_type"].native
    intact, valid = validate_sig_integrity(signer, certificate, kind, digest(name))
    return Sealed(certificate, extract_self_reported_ts(signer), intact, valid)


def brief(problem: Exception) -> str:
    """Return the first line of what a library says, without a full stop."""
    return (str(problem).splitlines() or [type(problem).__name__])[0].rstrip(".")


def reading_errors() -> tuple[type[Exception], ...]:
    """Return what pyHanko and asn1crypto raise on bytes that are no PDF, no signature or no certificate."""
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.general import CMSExtractionError, CMSStructuralError

    return (
        PdfError, CMSExtractionError, CMSStructuralError, InvalidSignature, UnsupportedAlgorithm, ValueError, TypeError,
        KeyError, IndexError, AttributeError, NotImplementedError, RecursionError, OverflowError, OSError,
    )  # fmt: skip
