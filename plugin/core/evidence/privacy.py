"""Taking out of a pack what is nobody else's matter, and looking through the finished pack for what was missed.

Records are cleaned before anything is made of them, so that sheets, tables and the case of the pack say the same.
The finished files are then searched again, inside the streams of the PDF and the tags of the images too.
"""

from __future__ import annotations

import getpass
import mmap
import re
import socket
import sqlite3
import struct
import zlib
from dataclasses import dataclass, fields, replace
from pathlib import Path, PureWindowsPath
from typing import Any, Iterable, Iterator, NamedTuple, TypeVar

from ..columns import Record, columns
from ..errors import BermlineError, Message, message
from ..records import Scene, Source
from .parts import Read
from .signature import Key
from .tiff_tags import read_tags

RecordT = TypeVar("RecordT", bound=Record)
_ROOTS = (
    "Applications|Users|Volumes|data|etc|export|home|media|mnt|net|nfs|opt|private|proc|root|run|scratch|srv|storage|"
    "tmp|usr|var|work|workspace"
)
_UNIX = rf"(?<![\w/:.~-])/(?:{_ROOTS})(?:/[^/\n\"'<>|;,)]+(?=/))*/[^\s\"'<>|;,)/]+/?"
_PATTERNS = (
    (
        "connection",
        r"\b(?:postgres(?:ql)?|mysql|mariadb|mssql|oracle|mongodb(?:\+srv)?|redis|jdbc:\w+):/?/?[^\s\"'<>]+",
    ),
    ("password", r"(?<=://)[^/\s:@\"']+(?::[^/\s@\"']*)?@"),
    ("password", r"(?i)\b(?:password|passwd|pwd|passphrase)\s*[=:]\s*(?:'[^']*'|\"[^\"]*\"|[^\s&;,'\")]+)"),
    (
        "connection",
        r"(?i)\b(?:dbname|host|hostaddr|user|username|authcfg|service|sslkey|sslcert)="
        r"(?:'[^']*'|\"[^\"]*\"|[^\s&;,'\")]+)",
    ),
    (
        "access key",
        r"(?i)\b(?:access_?token|token|api_?key|apikey|secret|signature|sig|x-amz-[a-z-]+|aws_[a-z_]+)="
        r"(?:'[^']*'|\"[^\"]*\"|[^\s&;,'\")]+)",
    ),
    ("path", r"(?i)\bfile:/+[^\s\"'<>]+"),
    (
        "path",
        r"\b[A-Za-z]:\\(?:[^\\/:*?\"<>|\r\n]+\\)*"
        r"(?:[^\\/:*?\"<>|\s]+(?: [^\\/:*?\"<>|\s]+){0,4}\.\w{1,5}\b|[^\\/:*?\"<>|\s]*)",
    ),
    ("path", r"\b[A-Za-z]:/(?:Users|Documents and Settings|Windows|Temp)/[^\s\"'<>|;,)]+"),
    ("path", r"(?<!\\)\\\\[\w.$-]+\\[^\s\"'<>|;,)]+"),
    ("path", _UNIX),
    ("path", r"(?<![\w/])~\w*/[^\s\"'<>|;,)]+"),
    ("e-mail address", r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
)
_COMPILED = tuple((kind, re.compile(pattern)) for kind, pattern in _PATTERNS)
_SIGNS = re.compile(r"[:@\\~=]|/(?:" + _ROOTS + ")/")
"""Where none of these is, none of the patterns can match: most texts are passed over at once."""
_EMBEDDED = re.compile(rb"data:image/[\w+.-]+;base64,[A-Za-z0-9+/=\s]+")
_NOBODY = frozenset(
    {
        "admin", "administrator", "data", "docker", "gis", "guest", "home", "host", "localhost", "qgis", "root",
        "runner", "server", "test", "ubuntu", "user", "users", "work",
    }
)  # fmt: skip
"""Names of users and machines that tell nothing about anybody."""
_PATH_TAIL = r"[^\s\"'<>|;,)]*"
PERSON = "name of a person"
_SHORTEST_NAME = 3
_TOLD = 60
_PDF_STREAM = re.compile(rb"<<((?:[^<>]|<<[^<>]*>>|<[^<>]*>)*)>>\s*stream\r?\n", re.DOTALL)
_PNG_CHUNKS = (b"tEXt", b"zTXt", b"iTXt", b"eXIf")


class Secret(NamedTuple):
    """Something that should not leave: what kind of thing, and how it reads."""

    kind: str
    text: str


@dataclass(frozen=True)
class Guard:
    """Knows what must not leave: patterns, and the names of people, users and machines.

    ``names`` pairs what a name is with the name; ``pseudonyms`` says under which name people of the journal appear.
    """

    names: tuple[tuple[str, str], ...] = ()
    pseudonyms: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of_this_machine(cls, case: Path, people: Iterable[str], analyst: str) -> Guard:
        """Return the guard for a case on this machine.

        The people of the case stand with their names where ``analyst`` is one of them; where it is none, it is a
        pseudonym: the first of them appears under it, and the others as Person 2, Person 3 and so on.
        """
        listed = list(dict.fromkeys(name for name in people if name))
        hidden = [] if analyst in listed else listed
        pseudonyms = [(name, analyst if number == 1 else f"Person {number}") for number, name in enumerate(hidden, 1)]
        names = [("path", str(case.absolute().parent))]
        names += [("path", str(Path.home()))] if Path.home().name not in _NOBODY else []
        names += [(PERSON, name) for name in hidden]
        names += [("user name", _user()), ("user name", Path.home().name), ("host name", socket.gethostname())]
        kept = {name for _, name in names if len(name) >= _SHORTEST_NAME and name.lower() not in _NOBODY}
        kept = {name for name in kept if name != analyst and len(name.strip("/\\")) >= _SHORTEST_NAME}
        longest_first = sorted(dict.fromkeys(pair for pair in names if pair[1] in kept), key=lambda pair: -len(pair[1]))
        return cls(tuple(longest_first), tuple(pseudonyms))

    def person(self, name: str) -> str:
        """Return the name under which somebody appears in the pack."""
        return dict(self.pseudonyms).get(name, name)

    def find(self, text: str) -> list[Secret]:
        """Return what in a text must not leave."""
        return self._split(text)[1]

    def refuse_key(self, key: Key) -> None:
        """Raise :class:`BermlineError` where a key's certificate names somebody who is to stand under a pseudonym."""
        named = [secret for secret in self.find(key.words) if secret.kind == PERSON]
        if named:
            raise BermlineError(
                message("The certificate names “{name}”, who stands under another name in this pack.",
                        name=named[0].text),
                message("Export without a signature, or with a key that names nobody."),
            )  # fmt: skip

    def find_by_line(self, text: str) -> list[Secret]:
        """Return what in a long text must not leave, looking only at the lines where anything can be."""
        names = [name.casefold() for _, name in self.names]
        folded = text.casefold()
        # A pattern that is not in the whole is in none of its lines, and to look through the whole takes less time.
        signed = _SIGNS.search(text) and any(pattern.search(text) for _, pattern in _COMPILED)
        if not signed and not any(name in folded for name in names):
            return []
        return [secret for line in text.splitlines() if line and not line.isdigit() for secret in self.find(line)]

    def clean(self, text: str) -> str:
        """Return a text without what must not leave; in its place stands what kind of thing it was."""
        return self._split(text)[0]

    def clean_record(self, record: RecordT) -> RecordT:
        """Return a record without what must not leave; a file keeps its name and loses the way to it."""
        changes: dict[str, Any] = {}
        if isinstance(record, Scene) and record.preservation != "not preserved":
            changes["path"] = self.clean(_file_name(record.path))
        if isinstance(record, Source) and record.archived_path:
            changes["archived_path"] = self.clean(_file_name(record.archived_path))
        for column in columns(type(record)):
            kind, value = column.metadata["kind"], getattr(record, column.name)
            if value is None or column.name in changes or column.name == "uuid":
                continue
            if column.name in ("created_by", "edited_by"):
                changes[column.name] = self.person(value)
            elif kind == "text" and not column.metadata.get("choices"):
                changes[column.name] = self.clean(value)
            elif kind == "json":
                changes[column.name] = self._clean_data(value)
        return replace(record, **{name: value for name, value in changes.items() if value != getattr(record, name)})

    def secrets_of(self, record: Record) -> list[Secret]:
        """Return what :meth:`clean_record` takes out of a record's words."""
        found: list[Secret] = []
        for item in fields(record):
            value = getattr(record, item.name)
            if item.name not in ("uuid", "created_by", "edited_by"):
                for text in _texts(value):
                    found += self.find(text)
        return list(dict.fromkeys(found))

    def _clean_data(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.clean(value)
        if isinstance(value, dict):
            return {self.clean(str(key)): self._clean_data(each) for key, each in value.items()}
        if isinstance(value, (list, tuple)):
            return [self._clean_data(each) for each in value]
        return value

    def _split(self, text: str) -> tuple[str, list[Secret]]:
        found: list[Secret] = []
        for kind, name in self.names:
            tail, flags = (_PATH_TAIL, re.RegexFlag(0)) if kind == "path" else (r"(?!\w)", re.IGNORECASE)
            if name in text or (flags and name.casefold() in text.casefold()):
                pattern = re.compile(r"(?<!\w)" + re.escape(name) + tail, flags)
                text = _take_out(pattern, kind, text, found)
        for kind, pattern in _COMPILED if _SIGNS.search(text) else ():
            text = _take_out(pattern, kind, text, found)
        return text, found


def cleaned(read: Read, guard: Guard) -> Read:
    """Return a reader of the same records without what must not leave."""
    kept: dict[type[Record], tuple[Record, ...]] = {}

    def read_cleaned(kind: type[Record]) -> tuple[Record, ...]:
        if kind not in kept:
            kept[kind] = tuple(guard.clean_record(record) for record in read(kind))
        return kept[kind]

    return read_cleaned


def search_pack(folder: Path, guard: Guard) -> tuple[Message, ...]:
    """Search all files of a finished pack and return what is still in it that must not leave."""
    found = []
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        for item in _look_into(path):
            found += [
                message("{file}: {kind} “{text}”", file=path.relative_to(folder).as_posix(), kind=secret.kind,
                        text=secret.text[:_TOLD])
                for secret in ([item] if isinstance(item, Secret) else guard.find_by_line(item))
            ]  # fmt: skip
    return tuple(found)


def _take_out(pattern: re.Pattern[str], kind: str, text: str, found: list[Secret]) -> str:
    def replacement(match: re.Match[str]) -> str:
        found.append(Secret(kind, match[0]))
        return f"[{kind} removed]"

    return pattern.sub(replacement, text)


def _look_into(path: Path) -> Iterator[str | Secret]:
    """Yield the texts that a file holds, whatever they are packed in, and tags that have no place in a pack."""
    if path.suffix == ".gpkg":
        yield from _words_in_database(path)
        return
    if path.suffix == ".tif":
        yield from _words_in_tiff(path)
        return
    content = path.read_bytes()
    if path.suffix == ".pdf":
        yield from _words_in_pdf(content)
    elif path.suffix == ".png":
        yield from _words_in_png(content)
    else:
        yield _EMBEDDED.sub(b"", content).decode("utf-8", "replace")


def _words_in_database(path: Path) -> Iterator[str]:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            if not table.startswith("rtree_"):
                quoted = table.replace('"', '""')
                for row in connection.execute(" ".join(("SELECT * FROM", f'"{quoted}"'))):
                    yield "\n".join(value for value in row if isinstance(value, str))
    finally:
        connection.close()


def _words_in_pdf(content: bytes) -> Iterator[str]:
    """Yield a PDF without its streams, and each stream that is no picture and no font, inflated."""
    rest = 0
    for match in _PDF_STREAM.finditer(content):
        if match.start() < rest:
            continue
        yield content[rest : match.end()].decode("latin-1")
        end = content.find(b"endstream", match.end())
        rest = len(content) if end < 0 else end
        if b"/Image" in match[1] or b"/Length1" in match[1]:
            continue
        raw = content[match.end() : rest]
        if b"FlateDecode" in match[1]:
            try:
                raw = zlib.decompressobj().decompress(raw)
            except zlib.error:
                continue
        yield raw.decode("latin-1")
    yield content[rest:].decode("latin-1")


def _words_in_png(content: bytes) -> Iterator[str | Secret]:
    place = 8
    while place + 8 <= len(content):
        size, kind = struct.unpack(">I4s", content[place : place + 8])
        if kind in _PNG_CHUNKS:
            words = content[place + 8 : place + 8 + size].decode("latin-1")
            yield Secret("tag", "EXIF") if kind == b"eXIf" else words
        place += size + 12


def _words_in_tiff(path: Path) -> Iterator[str | Secret]:
    """Yield the texts in the tags of a TIFF, and that it has tags of EXIF, GPS, IPTC or XMP."""
    with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
        try:
            for found in read_tags(content):
                yield found if isinstance(found, str) else Secret("tag", found.name)
        except ValueError as problem:
            yield Secret("tags that cannot be read", str(problem))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from (str(key), *_texts(each))
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from _texts(each)


def _file_name(path: str) -> str:
    return PureWindowsPath(path).name or path


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # this user has no entry in the system's list
        return ""
