"""References of sources: how two are compared, and which may be opened as a link."""

from __future__ import annotations

import re
from urllib.parse import urlsplit


def web_address(text: str) -> str:
    """Return the link that a reference is, ``""`` where it is none that a browser may be given.

    Only ``http`` and ``https`` with a host: a script, a file or a program is no source's address.
    """
    text = text.strip()
    if not re.fullmatch(r"[^\s\x00-\x1f\\\\\"<>]+", text):
        return ""
    try:
        parts = urlsplit(text)
    except ValueError:
        return ""
    return text if parts.scheme.lower() in ("http", "https") and parts.hostname else ""


def plain_reference(text: str) -> str:
    """Return a link or citation as it is compared: without scheme, ``www``, fragment, tracking and capitals."""
    plain = re.sub(r"^[a-z]+://(www\.)?", "", " ".join(text.lower().split()))
    plain = plain.split("#")[0]
    plain = re.sub(r"([?&])(?:utm_[a-z]+|fbclid|gclid)=[^&]*&?", r"\1", plain)
    return plain.rstrip("?&/ ")
