"""The text of a PDF as Qt writes it, read without another library.

Only what sheets consist of is understood: pages with deflated content, fonts that say by a table (ToUnicode) what
their glyphs stand for, and text shown glyph by glyph. A PDF that another program wrote anew may hold its text in
another way; the answer is then that none was found.

References
----------
ISO 32000-1:2008, 7.3 (objects), 9.4 (text), 9.10 (extraction of text).
"""

from __future__ import annotations

import re
import zlib
from itertools import islice
from typing import Iterator, Mapping

LARGEST_CONTENT = 128 << 20
"""Bytes that the pages and the tables of a PDF may swell to, all together; what is beyond is not read."""
MOST_GLYPHS = 1 << 16
"""Glyphs that a font can have, as two bytes number them."""
_OBJECT = re.compile(rb"(?:^|[\r\n])(\d{1,9}) 0 obj\b")
_REFERENCE = re.compile(rb"/(\w+)\s+(\d{1,9}) 0 R")
_FONT = re.compile(rb"/(F\w+)\s+(\d{1,9}) 0 R")
_TEXT = re.compile(rb"\bBT\b(.*?)\bET\b", re.DOTALL)
_END = re.compile(rb"\bET\b")
_SHOWN = re.compile(rb"/(\w+) [\d.]+ Tf|<([0-9A-Fa-f\s]*)>")
_MAPPED = re.compile(rb"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>\s*(?:<([0-9A-Fa-f]{1,8})>|\[([^\[\]]*)\])")
_CODE = re.compile(rb"<((?:[0-9A-Fa-f]{2})+)>")


def read_runs(content: bytes) -> list[str]:
    """Return all runs of text of a PDF in the order in which they were drawn; none where it holds no such text.

    A PDF of a stranger may draw one page a million times, or map all glyphs anew in each line of a table: no more is
    read than :data:`LARGEST_CONTENT`, no more glyphs are mapped in a font than :data:`MOST_GLYPHS`, and in all fonts
    than the file has bytes. Pages beyond that have no text, and glyphs beyond it are unknown letters.
    """
    document = _Document(content)
    runs: list[str] = []
    for body in document.objects.values():
        if re.search(rb"/Type\s*/Page\b", body):
            parts = {name: int(number) for name, number in _REFERENCE.findall(body)}
            drawn = document.unpack(parts.get(b"Contents", -1))
            runs += _runs(drawn, document.fonts(parts.get(b"Resources", -1)))
    return runs


class _Document:
    """The objects of a PDF by number, and how much of it may still be unpacked and mapped."""

    def __init__(self, content: bytes) -> None:
        self.objects = _objects(content)
        self._bytes = LARGEST_CONTENT
        self._turns = iter(range(max(MOST_GLYPHS, len(content))))
        self._fonts: dict[int, Mapping[bytes, Mapping[int, str]]] = {}
        self._letters: dict[int, Mapping[int, str]] = {}

    def unpack(self, number: int) -> bytes:
        """Return what the stream of an object holds, nothing where that is beyond what may be read."""
        body = self.objects.get(number, b"")
        self._bytes -= len(body)  # reading costs something, whatever comes of it
        content = _unpacked(body, self._bytes)
        self._bytes -= len(content)
        return content

    def fonts(self, resources: int) -> Mapping[bytes, Mapping[int, str]]:
        """Return by the names of fonts what their glyphs stand for; pages share their resources."""
        if resources not in self._fonts:
            named = _FONT.findall(self.objects.get(resources, b""))
            self._fonts[resources] = {name: self._letters_of(int(number)) for name, number in named}
        return self._fonts[resources]

    def _letters_of(self, font: int) -> Mapping[int, str]:
        if font not in self._letters:
            parts = {name: int(number) for name, number in _REFERENCE.findall(self.objects.get(font, b""))}
            table = self.unpack(parts.get(b"ToUnicode", -1))
            turns = islice(self._turns, MOST_GLYPHS)
            self._letters[font] = dict(mapped for _, mapped in zip(turns, _letters(table)))
        return self._letters[font]


def _objects(content: bytes) -> dict[int, bytes]:
    """Return the objects by their numbers; of one that was changed later, the last."""
    starts = list(_OBJECT.finditer(content))
    ends = [found.start() for found in starts[1:]] + [len(content)]
    return {int(found[1]): content[found.end() : end] for found, end in zip(starts, ends)}


def _unpacked(body: bytes, most: int) -> bytes:
    """Return what the stream of an object holds, up to so many bytes; nothing where it has none that can be read."""
    begin, end = body.find(b"stream"), body.rfind(b"endstream")
    if begin < 0 or end <= begin or most <= 0:
        return b""
    packed = body[begin + len(b"stream") : end].lstrip(b"\r\n")
    if b"/FlateDecode" not in body[:begin]:
        return packed[:most]
    try:
        return zlib.decompressobj().decompress(packed, most)
    except zlib.error:
        return b""


def _letters(table: bytes) -> Iterator[tuple[int, str]]:
    """Yield the glyphs of a font with what they stand for, as its table says it line by line."""
    for found in _MAPPED.finditer(table):
        begin, end = int(found[1], 16), int(found[2], 16)
        start = int(found[3] or b"0", 16)
        for glyph in range(begin, end + 1) if found[3] else ():
            code = start + glyph - begin
            if code >= 0xD800:
                break
            yield glyph, chr(code)
        for glyph, several in zip(range(begin, end + 1), _CODE.finditer(found[4] or b"")):
            yield glyph, bytes.fromhex(several[1].decode()).decode("utf-16-be", "replace")


def _runs(drawn: bytes, fonts: Mapping[bytes, Mapping[int, str]]) -> Iterator[str]:
    ends = [found.end() for found in _END.finditer(drawn)]
    # Without an end after it, each beginning of a text would be followed to the end of the page.
    for text in _TEXT.findall(drawn[: ends[-1]] if ends else b""):
        letters: Mapping[int, str] = {}
        run = []
        for font, glyphs in _SHOWN.findall(text):
            if font:
                letters = fonts.get(font, {})
                continue
            codes = glyphs.decode()
            run += [letters.get(int(codes[at : at + 4], 16), "\ufffd") for at in range(0, len(codes) - 3, 4)]
        yield "".join(run)
