"""Does a text from someone else, such as a style, name a network or a file, or read the machine by an expression?"""

from __future__ import annotations

import re
from html import unescape

_NETWORK = re.compile(r"(?:https?|ftp)://|\\\\|/vsi|file://[^/]", re.IGNORECASE)
_FILES = re.compile(r"""file:///|["'](?:/(?!>)|[a-z]:[/\\])|base64:|\.\./""", re.IGNORECASE)
_GAP = r"(?:\s|/\*.*?\*/|--[^\r\n]*)*"
"""What may stand between the name of a function and what it is given: blanks and comments."""
_READING = re.compile(
    r"\b(?:load_layer|env|eval|eval_template|exif\w*|read_exif|file_\w+|is_file|is_directory|base_file_name|raster_\w+|"
    r"layer_property|decode_uri|sqlite_\w+|magnetic_declination|item_variables)" + _GAP + r"\("
    r"|\b(?:user_account_name|user_full_name|project_(?:path|folder|home|filename|basename))\b"
    r"|\bvar" + _GAP + r"\(" + _GAP + r"(?!'[^']*'" + _GAP + r"\)|[\s/-])",
    re.IGNORECASE | re.DOTALL,
)
_OF_PICTURES = re.compile(r'^[^>]*\sclass="(?:SvgMarker|RasterMarker|AnimatedMarker|SVGFill|RasterFill|RasterLine)"')
_WORKED_OUT = (
    r'<Option(?=[^>]*\sname="(?:{})")(?=[^>]*\stype="Map")[^>]*>\s*(?:<Option[^>]*/>\s*)*?'
    r'<Option(?=[^>]*\sname="active")(?=[^>]*\svalue="true")'
)
_FILE_WORKED_OUT = re.compile(_WORKED_OUT.format("name|file"))
_SOURCE_WORKED_OUT = re.compile(_WORKED_OUT.format("ShapeSVGFile|dataDefinedSource|dataDefinedSourceUrl"))
_OF_A_DRAWING = re.compile(
    r"""(?:href|src)\s*=\s*["']\s*(?!#|data:)|url\(\s*["']?\s*(?!#|data:)|@import|<!entity|<script|<foreignobject""",
    re.IGNORECASE,
)
_HTML = re.compile(r"allowHtml=[\"']1")


def reaches_network(text: str) -> bool:
    """Whether a text names an address, a share, or one of GDAL's file systems."""
    return _NETWORK.search(text) is not None or _NETWORK.search(unescape(text)) is not None


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
    """Whether an expression reads files, the environment, other layers or who the person is, or evaluates text."""
    return _READING.search(text) is not None or _READING.search(unescape(unescape(text))) is not None


def works_out_pictures(text: str) -> bool:
    """Whether the XML of a style or layout lets an expression or a column say which picture is shown.

    Put together from pieces, the address of one is in no text.
    """
    return _SOURCE_WORKED_OUT.search(text) is not None or any(
        _OF_PICTURES.search(layer) is not None and _FILE_WORKED_OUT.search(layer) is not None
        for layer in text.split("<layer")[1:]
    )
