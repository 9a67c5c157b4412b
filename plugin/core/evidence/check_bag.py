"""The check of a pack as a BagIt bag (RFC 8493): declaration, size, manifests."""

from __future__ import annotations

import unicodedata
from concurrent.futures import ThreadPoolExecutor
from typing import Callable, Mapping

from ..errors import Message, message
from .bag import ALGORITHMS, PAYLOAD, decode_path, hash_stream, manifest_text
from .holding import READING_ERRORS, leaves, printable
from .packed import Packed
from .signature import SIGNATURE
from .timestamp import TIMESTAMP
from .verdict import Finding

AGENT = "Bermline"
_DIGEST_LENGTH = {"md5": 32, "sha1": 40, "sha224": 56, "sha256": 64, "sha384": 96, "sha512": 128}
_TRUSTED = ("sha256", "sha384", "sha512")
"""Digests that are strong enough to rest a verdict on."""
_THREADS = 2
_INFO = "bag-info.txt"
_OUR_TAG_MANIFESTS = tuple(f"tagmanifest-{algorithm}.txt" for algorithm in ALGORITHMS)


class BagCheck:
    """Compares the files of a pack with its manifests; ``finding``, ``checked`` and ``stated`` say what came out."""

    def __init__(self, packed: Packed) -> None:
        self.finding = Finding(message("Files and manifests"))
        self.finding.problems += packed.held.problems
        self.checked = 0
        self.stated: dict[str, str] = {}
        self._packed = packed
        self._digests: dict[str, dict[str, str]] = {}
        self._told: dict[tuple[str, str], list[str]] = {}
        used = {name.rpartition("-")[2].removesuffix(".txt") for name in packed.files if "manifest-" in name}
        self._used = [algorithm for algorithm in _TRUSTED if algorithm in used]

    def run(self) -> None:
        """Check all of it."""
        files = self._packed.files
        if "fetch.txt" in files:
            self.finding.wrong(message("fetch.txt asks for files from elsewhere; nothing is fetched."))
        self._read_declaration()
        self._read_info()
        payload = {name for name in files if name.startswith(f"{PAYLOAD}/")}
        tags = files - payload
        if not self._check_manifests("manifest", payload):
            self.finding.wrong(
                message("There is no payload manifest with SHA-256 or stronger: nothing vouches for the files.")
            )
        vouched = self._check_manifests("tagmanifest", tags)
        if vouched:
            loose = {name for name in tags if not name.startswith("tagmanifest-")} - vouched
            for name in sorted(loose):
                self.finding.wrong(message("{name} is in the pack, but no tag manifest lists it.", name=name))
        for (name, what), manifests in sorted(self._told.items()):
            self.finding.wrong(_SENTENCES[what](name, ", ".join(manifests)))
        self.finding.note(
            message("{files} files are there, as {manifests} manifests list them.",
            files=len(files), manifests=sum("manifest-" in name for name in files),
        ))  # fmt: skip

    @property
    def ours(self) -> bool:
        """Whether the pack says that this program made it."""
        return AGENT in self.stated.get("Bag-Software-Agent", "")

    def _read_declaration(self) -> None:
        lines = self._packed.lines("bagit.txt", self.finding)
        if lines is None:
            self.finding.wrong(message("bagit.txt is missing: this is no BagIt bag."))
        elif (
            len(lines) != 2
            or not lines[0].startswith("BagIt-Version: ")
            or lines[1] != "Tag-File-Character-Encoding: UTF-8"
        ):
            self.finding.wrong(message("bagit.txt does not declare a BagIt version and UTF-8."))

    def _read_info(self) -> None:
        for line in self._packed.lines(_INFO, self.finding) or ():
            label, colon, value = line.partition(":")
            if colon and not line[:1].isspace():
                self.stated[label.strip()] = value.strip()
        stated = self.stated.get("Payload-Oxum")
        if stated is not None:
            sizes = [size for name, size in self._packed.held.sizes.items() if name.startswith(f"{PAYLOAD}/")]
            found = f"{sum(sizes)}.{len(sizes)}"
            if stated != found:
                self.finding.wrong(
                    message("bag-info.txt states {stated} (bytes.files) for the data, and there are {found}.",
                    stated=stated, found=found,
                ))  # fmt: skip

    def _check_manifests(self, kind: str, files: set[str] | frozenset[str]) -> set[str]:
        """Check all manifests of a kind and return the paths that one with a trusted digest lists."""
        vouched: set[str] = set()
        names = sorted(_manifests(self._packed.files, kind))
        for manifest in names:
            algorithm = manifest[len(kind) + 1 : -len(".txt")]
            if algorithm not in _TRUSTED:
                self.finding.wrong(message("{name} uses a digest that is not relied on here.", name=manifest))
                continue
            digests = self._read_manifest(manifest, algorithm)
            self._compare(manifest, algorithm, digests)
            wanted = files if kind == "manifest" else self._wanted_in(manifest, files)
            for name in wanted - set(digests):
                self._tell_of("not listed", name, manifest)
            vouched |= set(digests)
        if self.ours:
            wanted = {f"{kind}-{algorithm}.txt" for algorithm in ALGORITHMS}
            for name in sorted(wanted - self._packed.files):
                self.finding.wrong(message("{name} is missing.", name=name))
        return vouched

    def _wanted_in(self, manifest: str, tags: set[str] | frozenset[str]) -> set[str]:
        """Return what a tag manifest must list: in a pack of ours all tag files that were there when it was made."""
        if not self.ours or manifest not in _OUR_TAG_MANIFESTS:
            return set()
        later = {TIMESTAMP} if manifest == _OUR_TAG_MANIFESTS[-1] else {TIMESTAMP, SIGNATURE}
        return {name for name in tags if not name.startswith("tagmanifest-")} - later

    def _read_manifest(self, manifest: str, algorithm: str) -> dict[str, str]:
        digests: dict[str, str] = {}
        for number, line in enumerate(self._packed.lines(manifest, self.finding) or [], 1):
            digest, _, rest = line.partition(" ")
            name = decode_path(rest.lstrip(" *"))
            if len(digest) != _DIGEST_LENGTH[algorithm] or not name:
                self.finding.wrong(
                    message("Line {number} of {manifest} cannot be read.", number=number, manifest=manifest)
                )
            elif leaves(name):
                self.finding.wrong(
                    message("Line {number} of {manifest} leaves the pack: {name}.",
                    number=number, manifest=manifest, name=printable(name),
                ))  # fmt: skip
            elif name in digests:
                self.finding.wrong(message("{manifest} lists {name} twice.", manifest=manifest, name=printable(name)))
            else:
                digests[name] = digest.lower()
        if self.ours and manifest_text(digests).encode() != self._packed.content(manifest, self.finding):
            self.finding.wrong(message("{manifest} is not as it was written.", manifest=manifest))
        return digests

    def _compare(self, manifest: str, algorithm: str, digests: Mapping[str, str]) -> None:
        files = self._packed.files
        for name in set(digests) - files:
            self._tell_of("not there", _likely(name, files), manifest)
        present = sorted(set(digests) & files)
        self._hash(present)
        for name in present:
            self.checked += 1
            digest = self._digests[name].get(algorithm)
            if digest is None:
                self._tell_of("not read", name, manifest)
            elif digest != digests[name]:
                self._tell_of("changed", name, manifest)

    def _tell_of(self, what: str, name: str, manifest: str) -> None:
        self._told.setdefault((name, what), []).append(manifest)

    def _hash(self, names: list[str]) -> None:
        """Take all digests of files that have none yet; each is read once."""
        new = [name for name in names if name not in self._digests]
        threads = 1 if new and self._packed.held.on_disk(new[0]) is None else _THREADS
        with ThreadPoolExecutor(threads) as pool:
            self._digests.update(zip(new, pool.map(self._hash_one, new)))

    def _hash_one(self, name: str) -> dict[str, str]:
        try:
            with self._packed.held.open(name) as stream:
                return hash_stream(stream, self._used)  # type: ignore[arg-type]  # what typing's IO does not tell
        except READING_ERRORS:
            return {}


def _manifests(files: frozenset[str], kind: str) -> list[str]:
    """Return the manifests of a kind."""
    return [name for name in files if name.startswith(f"{kind}-") and name.endswith(".txt")]


def _likely(name: str, files: frozenset[str]) -> str:
    """Return a name, with what it may be where only its accents are written in another way."""
    plain = unicodedata.normalize("NFC", name)
    twin = next((other for other in files if unicodedata.normalize("NFC", other) == plain), None)
    return printable(name) if twin is None else f"{printable(name)} ({len(name)} signs; {len(twin)} in the pack)"


_SENTENCES: dict[str, Callable[[str, str], Message]] = {
    "not listed": lambda name, manifests: message(
        "{name} is in the pack, but not listed in {manifests}.", name=name, manifests=manifests
    ),
    "not there": lambda name, manifests: message(
        "{name} is listed in {manifests}, but it is not there.", name=name, manifests=manifests
    ),
    "not read": lambda name, manifests: message(
        "{name} cannot be read; it is listed in {manifests}.", name=name, manifests=manifests
    ),
    "changed": lambda name, manifests: message(
        "{name} was changed: its digest is not the one in {manifests}.", name=name, manifests=manifests
    ),
}
"""What is said of a file once, for all the manifests that it is wrong with."""
