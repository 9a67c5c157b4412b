"""Does a text from someone else, such as a style, name a network or a file, or read the machine by an expression?"""

from __future__ import annotations

import re
from html import unescape

_NETWORK = re.compile(r"(?:https?|ftp)://|\\\\|/vsi|file://[^/]", re.IGNORECASE)
_FILES = re.compile(r"""file:///|["'](?:/(?!>)|[a-z]:[/\\])|base64:|\.\./""", re.IGNORECASE)
_READING = re.compile(
    r"\b(?:load_layer|env|eval|eval_template|exif\w*|read_exif|file_\w+|base_file_name|raster_\w+|layer_property)\s*\(",
    re.IGNORECASE,
)
_OF_A_DRAWING = re.compile(
    r"""(?:href|src)\s*=\s*["']\s*(?!#|data:)|url\(\s*["']?\s*(?!#|data:)|@import|<!entity|<script|<foreignobject""",
    re.IGNORECASE,
)
_HTML = re.compile(r"allowHtml=[\"']1")


def reaches_network(text: str) -> bool:
    """Whether a text names an address, a share, or one of GDAL's file systems."""
    return _NETWORK.search(text) is not None


def drawing_reaches_out(content: str) -> bool:
    """Whether an SVG refers to anything that is not within itself."""
    return _OF_A_DRAWING.search(content) is not None or _OF_A_DRAWING.search(unescape(content)) is not None


def renders_html(text: str) -> bool:
    """Whether a style lets the text of records be read as HTML, which may name pictures anywhere."""
    return _HTML.search(text) is not None


def names_file(text: str) -> bool:
    """Whether a text names a file by its full path or above its folder, or holds one within itself."""
    return _FILES.search(text) is not None


def reads_machine(text: str) -> bool:
    """Whether an expression calls what reads files, the environment or other layers, or evaluates text."""
    return _READING.search(text) is not None
