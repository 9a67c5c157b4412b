"""GeoJSON feature by feature, each with the line on which it begins, so that a report can point to it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from ..errors import BermlineError, message

_MOST_BYTES = 200_000_000
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_BLANK = " \t\r\n"


def features_of(path: Path) -> list[tuple[int, dict[str, Any]]]:
    """Return the features of a FeatureCollection with their lines, counted from 1.

    Raises :class:`BermlineError` where the file is not to be read, is not JSON, or holds no collection of features.
    """
    return read_features(read_text(path), Path(path).name)


def read_text(path: Path) -> str:
    """Return the text of a file in UTF-8; raises :class:`BermlineError` where it cannot be read as that."""
    path = Path(path)
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise BermlineError(
                message("“{name}” is larger than {mb} MB.", name=path.name, mb=_MOST_BYTES // 1_000_000),
                message("Split it into smaller files."),
            )
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise BermlineError(
            message("“{name}” cannot be read: {why}.", name=path.name, why=error.strerror or str(error)),
            message("Look at its permissions."),
        ) from error
    except UnicodeDecodeError as error:
        raise BermlineError(
            message("“{name}” is not written in UTF-8.", name=path.name), message("Save it as UTF-8.")
        ) from error


def read_features(text: str, name: str) -> list[tuple[int, dict[str, Any]]]:
    """Return the features of the text of a file called ``name``; see :func:`features_of`."""
    try:
        whole = json.loads(text)
        if _HALF.search(text):
            whole = _without_halves(whole)
    # A number may have more digits than Python makes one of.
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 0)
        raise BermlineError(
            message("“{name}” is not JSON: line {line} cannot be read.", name=name, line=line),
            message("Get the file again, or mend that line."),
        ) from error
    found = whole.get("features") if isinstance(whole, dict) else None
    if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
        raise BermlineError(
            message("“{name}” is no GeoJSON FeatureCollection.", name=name), message("Choose another file.")
        )
    return list(zip(_lines(text, name), found))


def _without_halves(value: Any) -> Any:
    """Return a value of JSON in which each half of a character, which no file can hold, is an unknown one."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_without_halves(item) for item in value]
    if isinstance(value, dict):
        return {_without_halves(name): _without_halves(item) for name, item in value.items()}
    return value


def _lines(text: str, name: str) -> list[int]:
    """Return the line on which each element of the top level's ``features`` begins; the text is known to be JSON.

    Raises :class:`BermlineError` where there are two such lists: a reader of JSON would pass over the first.
    """
    decode = json.JSONDecoder().raw_decode
    lines: list[int] | None = None
    place = _skip(text, _skip(text, 0) + 1)
    while text[place] != "}":
        key, place = decode(text, place)
        place = _skip(text, _skip(text, place) + 1)
        if key == "features" and lines is not None:
            line = text.count("\n", 0, place) + 1
            raise BermlineError(
                message("“{name}” has a second list of features in line {line}.", name=name, line=line),
                message("Put all features into one list."),
            )
        if key == "features":
            lines, place = _elements(text, place) if text[place] == "[" else ([], decode(text, place)[1])
        else:
            place = decode(text, place)[1]
        place = _past_comma(text, place)
    return lines or []


def _elements(text: str, place: int) -> tuple[list[int], int]:
    """Return the lines on which the elements of the list at ``place`` begin, and the place behind it."""
    decode = json.JSONDecoder().raw_decode
    lines, line, counted = [], 1, 0
    place = _skip(text, place + 1)
    while text[place] != "]":
        line += text.count("\n", counted, place)
        counted = place
        lines.append(line)
        place = _past_comma(text, decode(text, place)[1])
    return lines, place + 1


def _past_comma(text: str, place: int) -> int:
    place = _skip(text, place)
    return _skip(text, place + 1) if text[place] == "," else place


def _skip(text: str, place: int) -> int:
    while place < len(text) and text[place] in _BLANK:
        place += 1
    return place
