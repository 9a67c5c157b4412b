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
from typing import Iterator, Mapping

LARGEST_CONTENT = 256 << 20
"""Bytes that the pages of a PDF may swell to; what is larger is not read."""
_OBJECT = re.compile(rb"(?:^|[\r\n])(\d{1,9}) 0 obj\b")
_REFERENCE = re.compile(rb"/(\w+)\s+(\d{1,9}) 0 R")
_FONT = re.compile(rb"/(F\w+)\s+(\d{1,9}) 0 R")
_TEXT = re.compile(rb"\bBT\b(.*?)\bET\b", re.DOTALL)
_SHOWN = re.compile(rb"/(\w+) [\d.]+ Tf|<([0-9A-Fa-f\s]*)>")
_MAPPED = re.compile(rb"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")
_Objects = Mapping[int, bytes]


def read_runs(content: bytes) -> list[str]:
    """Return all runs of text of a PDF in the order in which they were drawn; none where it holds no such text."""
    objects = _objects(content)
    left = LARGEST_CONTENT
    runs: list[str] = []
    maps: dict[int, Mapping[int, str]] = {}
    for body in objects.values():
        if not re.search(rb"/Type\s*/Page\b", body):
            continue
        parts = {name: int(number) for name, number in _REFERENCE.findall(body)}
        drawn = _unpacked(objects.get(parts.get(b"Contents", -1), b""), left)
        left -= len(drawn)
        fonts = {}
        for name, found in _FONT.findall(objects.get(parts.get(b"Resources", -1), b"")):
            if int(found) not in maps:
                maps[int(found)] = _letters(objects, int(found))
            fonts[name] = maps[int(found)]
        runs += _runs(drawn, fonts)
    return runs


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


def _letters(objects: _Objects, font: int) -> dict[int, str]:
    """Return what the glyphs of a font stand for."""
    parts = {name: int(number) for name, number in _REFERENCE.findall(objects.get(font, b""))}
    table = _unpacked(objects.get(parts.get(b"ToUnicode", -1), b""), LARGEST_CONTENT)
    letters: dict[int, str] = {}
    for first, last, one, several in _MAPPED.findall(table):
        begin, end = int(first, 16), int(last, 16)
        if one:
            start = int(one, 16)
            letters.update({glyph: chr(start + glyph - begin) for glyph in range(begin, end + 1) if start < 0xD800})
        for glyph, code in zip(range(begin, end + 1), re.findall(rb"<([0-9A-Fa-f]+)>", several)):
            letters[glyph] = bytes.fromhex(code.decode()).decode("utf-16-be", "replace")
    return letters


def _runs(drawn: bytes, fonts: Mapping[bytes, Mapping[int, str]]) -> Iterator[str]:
    for text in _TEXT.findall(drawn):
        letters: Mapping[int, str] = {}
        run = []
        for font, glyphs in _SHOWN.findall(text):
            if font:
                letters = fonts.get(font, {})
                continue
            codes = glyphs.decode()
            run += [letters.get(int(codes[at : at + 4], 16), "\ufffd") for at in range(0, len(codes) - 3, 4)]
        yield "".join(run)
