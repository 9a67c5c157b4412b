"""Checking a pack without the program that made it: ``python3 -m plugin.core.evidence.verify PACK``.

Nothing of the pack is run, fetched, unpacked to where it says, or written to. Any BagIt tool answers whether its
files are as they were; this one also names files that no manifest vouches for, refuses links and paths that leave
the pack, follows the sealed journal, and works out measurements again.
"""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import sys
import tempfile
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, Mapping

from ..errors import Message, message
from .bag import ALGORITHMS, PAYLOAD, decode_path, manifest_text
from .crate import CRATE, check_crate
from .holding import READING_ERRORS, Holding, leaves, open_holding, printable
from .recount import recount
from .seal import HEAD, JOURNAL, check_journal, row_digests

_DIGEST_LENGTH = {"md5": 32, "sha1": 40, "sha224": 56, "sha256": 64, "sha384": 96, "sha512": 128}
_TRUSTED = ("sha256", "sha384", "sha512")
"""Digests that are strong enough to rest a verdict on."""
_THREADS = 2
_CHUNK = 1 << 20
_LARGEST_TEXT = 64 << 20
AGENT = "Bermline"
CASE, TABLE = f"{PAYLOAD}/case.gpkg", f"{PAYLOAD}/spacing.csv"


@dataclass(frozen=True)
class Verdict:
    """What the check found: ``problems`` is empty for a whole pack; ``checked`` counts compared digests.

    ``notes`` says what else was looked at, and what could not be.
    """

    problems: tuple[Message, ...]
    checked: int
    stated: Mapping[str, str]
    notes: tuple[Message, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether the pack is complete and unchanged."""
        return not self.problems


def verify_pack(pack: Path) -> Verdict:
    """Check a pack (a folder or a zip of one) against its own manifests, journal, crate and numbers.

    Every file must be listed and every listed file be there with the digests stated; links, paths that
    leave the pack and files to be fetched from elsewhere are refused. A pack cannot show by itself who
    made it and when.
    """
    with open_holding(pack) as held:
        check = _Check(held)
        if held.sizes or not held.problems:
            check.run()
        return Verdict(tuple(check.problems), check.checked, check.stated, tuple(check.notes))


class _Check:
    def __init__(self, held: Holding) -> None:
        self.held = held
        self.problems: list[Message] = list(held.problems)
        self.notes: list[Message] = []
        self.checked = 0
        self.stated: dict[str, str] = {}
        self._files = set(held.sizes)
        self._digests: dict[str, dict[str, str]] = {}

    def run(self) -> None:
        if "fetch.txt" in self._files:
            self._say("fetch.txt asks for files from elsewhere; nothing is fetched.")
        self._read_declaration()
        self._read_info()
        payload = {name for name in self._files if name.startswith(f"{PAYLOAD}/")}
        tags = self._files - payload
        listed = self._check_manifests("manifest", payload)
        if not listed:
            self._say("There is no payload manifest with SHA-256 or stronger: nothing vouches for the files.")
        vouched = self._check_manifests("tagmanifest", tags)
        if vouched:
            loose = {name for name in tags if not name.startswith("tagmanifest-")} - vouched
            self._say_each("{name} is in the pack, but no tag manifest lists it.", loose)
        self._look_inside()

    def _look_inside(self) -> None:
        """Check what a pack of ours holds beyond its manifests."""
        crate = f"{PAYLOAD}/{CRATE}"
        if crate in self._files:
            sizes = {name[len(PAYLOAD) + 1 :]: size for name, size in self.held.sizes.items()
                     if name.startswith(f"{PAYLOAD}/")}  # fmt: skip
            self.problems += check_crate(self._text(crate) or "", sizes)
            self.notes.append(message("The crate describes {count} files.", count=len(sizes) - 1))
        journal = self._text(f"{PAYLOAD}/{JOURNAL}")
        if HEAD in self.stated and journal is None:
            self._say("bag-info.txt states a sealed journal, and there is none.")
        with self._case() as case:
            if journal is not None:
                self._check_journal(journal, case)
            if case is not None and TABLE in self._files:
                self._recount(case)

    def _check_journal(self, journal: str, case: Path | None) -> None:
        found = check_journal(journal)
        self.problems += found.problems
        if found.problems:
            return
        if self.stated.get(HEAD, found.head) != found.head:
            self._say("The sealed journal ends with another hash than bag-info.txt states.")
        self.notes.append(
            message("The sealed journal holds {count} changes; its head is {head}.",
                    count=found.changes, head=found.head)
        )  # fmt: skip
        if case is None:
            return
        try:
            rows = row_digests(case)
        except sqlite3.Error:
            return
        for uuid in sorted(set(rows) | set(found.rows)):
            if rows.get(uuid) != found.rows.get(uuid):
                self._say("Record {uuid} of case.gpkg is not as the sealed journal left it.", uuid=printable(uuid))

    def _recount(self, case: Path) -> None:
        table = self._text(TABLE)
        try:
            found = recount(case, table or "")
        except sqlite3.Error as problem:
            self._say("case.gpkg cannot be read: {reason}.", reason=problem)
            return
        self.problems += found.problems
        self.notes.append(
            message("{again} measurements were worked out again from what is kept with them; of {beyond} more the "
                    "pack holds the numbers alone.", again=found.again, beyond=found.beyond)
        )  # fmt: skip

    @contextmanager
    def _case(self) -> Iterator[Path | None]:
        """Give the case as a file that SQLite can open; one in a zip is copied to a folder of its own for that."""
        path = self.held.on_disk(CASE)
        if CASE not in self._files or path is not None:
            yield path if CASE in self._files else None
            return
        with tempfile.TemporaryDirectory(prefix="bermline-verify-") as folder:
            copy = Path(folder, "case.gpkg")
            try:
                with self.held.open(CASE) as source, copy.open("wb") as target:
                    shutil.copyfileobj(source, target, _CHUNK)
            except READING_ERRORS:
                yield None
                return
            yield copy

    def _read_declaration(self) -> None:
        lines = self._lines("bagit.txt")
        if lines is None:
            self._say("bagit.txt is missing: this is no BagIt bag.")
        elif (
            len(lines) != 2
            or not lines[0].startswith("BagIt-Version: ")
            or lines[1] != "Tag-File-Character-Encoding: UTF-8"
        ):
            self._say("bagit.txt does not declare a BagIt version and UTF-8.")

    def _read_info(self) -> None:
        for line in self._lines("bag-info.txt") or ():
            label, colon, value = line.partition(":")
            if colon and not line[:1].isspace():
                self.stated[label.strip()] = value.strip()
        stated = self.stated.get("Payload-Oxum")
        if stated is not None:
            sizes = [size for name, size in self.held.sizes.items() if name.startswith(f"{PAYLOAD}/")]
            found = f"{sum(sizes)}.{len(sizes)}"
            if stated != found:
                self._say(
                    "bag-info.txt states {stated} (bytes.files) for the data, and there are {found}.",
                    stated=stated, found=found,
                )

    def _check_manifests(self, kind: str, files: set[str]) -> set[str]:
        """Check all manifests of a kind and return the paths that one with a trusted digest lists."""
        vouched: set[str] = set()
        names = sorted(name for name in self._files if name.startswith(f"{kind}-") and name.endswith(".txt"))
        for manifest in names:
            algorithm = manifest[len(kind) + 1 : -len(".txt")]
            if algorithm not in _TRUSTED:
                self._say("{name} uses a digest that is not relied on here.", name=manifest)
                continue
            digests = self._read_manifest(manifest, algorithm)
            self._compare(manifest, algorithm, digests)
            if kind == "manifest":
                self._say_each(f"{{name}} is in the pack, but {manifest} does not list it.", files - set(digests))
            vouched |= set(digests)
        if AGENT in self.stated.get("Bag-Software-Agent", ""):
            self._say_each(
                "{name} is missing.", {f"{kind}-{algorithm}.txt" for algorithm in ALGORITHMS} - self._files
            )
        return vouched

    def _read_manifest(self, manifest: str, algorithm: str) -> dict[str, str]:
        digests: dict[str, str] = {}
        lines = self._lines(manifest) or []
        for number, line in enumerate(lines, 1):
            digest, _, rest = line.partition(" ")
            name = decode_path(rest.lstrip(" *"))
            if len(digest) != _DIGEST_LENGTH[algorithm] or not name:
                self._say("Line {number} of {manifest} cannot be read.", number=number, manifest=manifest)
            elif leaves(name):
                self._say(
                    "Line {number} of {manifest} leaves the pack: {name}.",
                    number=number, manifest=manifest, name=printable(name),
                )  # fmt: skip
            elif name in digests:
                self._say("{manifest} lists {name} twice.", manifest=manifest, name=printable(name))
            else:
                digests[name] = digest.lower()
        if AGENT in self.stated.get("Bag-Software-Agent", ""):
            as_written = manifest_text(digests).encode()
            if as_written != self.held.read(manifest):
                self._say("{manifest} is not as it was written.", manifest=manifest)
        return digests

    def _compare(self, manifest: str, algorithm: str, digests: Mapping[str, str]) -> None:
        missing = {_likely(name, self._files) for name in set(digests) - self._files}
        self._say_each(f"{{name}} is listed in {manifest}, but it is not there.", missing)
        present = sorted(set(digests) & self._files)
        self._hash(present)
        for name in present:
            self.checked += 1
            digest = self._digests[name].get(algorithm)
            if digest is None:
                self._say("{name} cannot be read.", name=name)
            elif digest != digests[name]:
                self._say("{name} was changed: its digest is not the one in {manifest}.", name=name, manifest=manifest)

    def _hash(self, names: list[str]) -> None:
        """Take all digests of files that have none yet; each is read once."""
        new = [name for name in names if name not in self._digests]
        threads = 1 if new and self.held.on_disk(new[0]) is None else _THREADS
        with ThreadPoolExecutor(threads) as pool:
            self._digests.update(zip(new, pool.map(self._hash_one, new)))

    def _hash_one(self, name: str) -> dict[str, str]:
        digests = {algorithm: hashlib.new(algorithm) for algorithm in _TRUSTED if algorithm in self._used}
        try:
            with self.held.open(name) as stream:
                while block := stream.read(_CHUNK):
                    for digest in digests.values():
                        digest.update(block)
        except READING_ERRORS:
            return {}
        return {algorithm: digest.hexdigest() for algorithm, digest in digests.items()}

    @property
    def _used(self) -> set[str]:
        return {name.rpartition("-")[2].removesuffix(".txt") for name in self._files if "manifest-" in name}

    def _lines(self, name: str) -> list[str] | None:
        text = self._text(name)
        return None if text is None else text.replace("\r\n", "\n").rstrip("\n").split("\n")

    def _text(self, name: str) -> str | None:
        """Return a file's text, ``None`` where there is no such file; what cannot be read is a problem, and empty."""
        if name not in self._files:
            return None
        if self.held.sizes[name] > _LARGEST_TEXT:
            self._say("{name} is too large to be read.", name=name)
            return ""
        try:
            return self.held.read(name).decode("utf-8")
        except UnicodeDecodeError:
            self._say("{name} is not text in UTF-8.", name=name)
        except READING_ERRORS:
            self._say("{name} cannot be read.", name=name)
        return ""

    def _say(self, template: str, **values: object) -> None:
        self.problems.append(message(template, **values))

    def _say_each(self, template: str, names: set[str]) -> None:
        for name in sorted(names):
            self._say(template, name=name)


def _likely(name: str, files: set[str]) -> str:
    """Return a name, with what it may be where only its accents are written in another way."""
    plain = unicodedata.normalize("NFC", name)
    twin = next((other for other in files if unicodedata.normalize("NFC", other) == plain), None)
    return printable(name) if twin is None else f"{printable(name)} ({len(name)} signs; {len(twin)} in the pack)"


def main(arguments: list[str]) -> int:
    """Check the pack named on the command line, print the verdict, and return 0 for a whole pack, else 1."""
    if len(arguments) != 1:
        print("usage: python3 -m plugin.core.evidence.verify PACK", file=sys.stderr)
        return 2
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    verdict = verify_pack(Path(arguments[0]))
    for label, value in verdict.stated.items():
        print(f"{printable(label)}: {printable(value)}")
    for note in verdict.notes:
        print(note)
    for problem in verdict.problems:
        print(f"- {problem}")
    print(
        f"The pack is whole: {verdict.checked} digests checked, none differs."
        if verdict.whole
        else f"The pack is NOT whole: {len(verdict.problems)} problem(s)."
    )
    return 0 if verdict.whole else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
