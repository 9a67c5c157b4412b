"""Checking a pack without the program that made it: ``python3 -m plugin.core.evidence.verify PACK``.

Nothing of the pack is run, fetched or written to. Any BagIt tool answers the same question; this one
also names files that no manifest vouches for, and refuses links and paths that leave the pack.
"""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Mapping

from ..errors import Message, message
from .bag import ALGORITHMS, PAYLOAD, decode_path, hash_file, manifest_text

_DIGEST_LENGTH = {"md5": 32, "sha1": 40, "sha224": 56, "sha256": 64, "sha384": 96, "sha512": 128}
_TRUSTED = ("sha256", "sha384", "sha512")
"""Digests that are strong enough to rest a verdict on."""
_THREADS = 2
_LARGEST_TAG_FILE = 64 << 20
AGENT = "Bermline"


@dataclass(frozen=True)
class Verdict:
    """What the check found: ``problems`` is empty for a whole pack; ``checked`` counts hashed files."""

    problems: tuple[Message, ...]
    checked: int
    stated: Mapping[str, str]

    @property
    def whole(self) -> bool:
        """Whether the pack is complete and unchanged."""
        return not self.problems


def verify_pack(pack: Path) -> Verdict:
    """Check a pack (a folder) against its own manifests.

    Every file must be listed and every listed file be there with the digest stated; links, paths that
    leave the pack and files to be fetched from elsewhere are refused. A pack cannot show by itself who
    made it and when.
    """
    check = _Check(pack)
    check.run()
    return Verdict(tuple(check.problems), check.checked, check.stated)


class _Check:
    def __init__(self, pack: Path) -> None:
        self.pack = pack
        self.problems: list[Message] = []
        self.checked = 0
        self.stated: dict[str, str] = {}
        self._files: set[str] = set()

    def run(self) -> None:
        if not self.pack.is_dir() or self.pack.is_symlink():
            self._say("{name} is not a folder.", name=self.pack)
            return
        self._look_around()
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

    def _look_around(self) -> None:
        for path in sorted(self.pack.rglob("*")):
            name = path.relative_to(self.pack).as_posix()
            if path.is_symlink():
                self._say("{name} is a link: a pack holds files only.", name=name)
            elif path.is_file():
                self._files.add(name)
            elif not path.is_dir():
                self._say("{name} is neither a file nor a folder.", name=name)
        if "fetch.txt" in self._files:
            self._say("fetch.txt asks for files from elsewhere; nothing is fetched.")

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
            payload = [name for name in self._files if name.startswith(f"{PAYLOAD}/")]
            found = f"{sum((self.pack / name).stat().st_size for name in payload)}.{len(payload)}"
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
            elif _leaves(name):
                self._say(
                    "Line {number} of {manifest} leaves the pack: {name}.", number=number, manifest=manifest, name=name
                )
            elif name in digests:
                self._say("{manifest} lists {name} twice.", manifest=manifest, name=name)
            else:
                digests[name] = digest.lower()
        if AGENT in self.stated.get("Bag-Software-Agent", ""):
            as_written = manifest_text(digests).encode()
            if as_written != (self.pack / manifest).read_bytes():
                self._say("{manifest} is not as it was written.", manifest=manifest)
        return digests

    def _compare(self, manifest: str, algorithm: str, digests: Mapping[str, str]) -> None:
        self._say_each(f"{{name}} is listed in {manifest}, but it is not there.", set(digests) - self._files)
        present = sorted(set(digests) & self._files)
        with ThreadPoolExecutor(_THREADS) as threads:
            found = list(threads.map(lambda name: hash_file(self.pack / name, (algorithm,))[algorithm], present))
        for name, digest in zip(present, found):
            self.checked += 1
            if digest != digests[name]:
                self._say("{name} was changed: its digest is not the one in {manifest}.", name=name, manifest=manifest)

    def _lines(self, name: str) -> list[str] | None:
        if name not in self._files:
            return None
        path = self.pack / name
        if path.stat().st_size > _LARGEST_TAG_FILE:
            self._say("{name} is too large to be read.", name=name)
            return []
        try:
            text = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            self._say("{name} is not text in UTF-8.", name=name)
            return []
        return text.replace("\r\n", "\n").rstrip("\n").split("\n")

    def _say(self, template: str, **values: object) -> None:
        self.problems.append(message(template, **values))

    def _say_each(self, template: str, names: set[str]) -> None:
        for name in sorted(names):
            self._say(template, name=name)


def _leaves(name: str) -> bool:
    parts = PurePosixPath(name)
    windows = PureWindowsPath(name)
    return (
        parts.is_absolute()
        or bool(windows.drive)
        or windows.is_absolute()
        or ".." in parts.parts
        or ".." in windows.parts
        or name.startswith("~")
        or "\x00" in name
    )


def main(arguments: list[str]) -> int:
    """Check the pack named on the command line, print the verdict, and return 0 for a whole pack, else 1."""
    if len(arguments) != 1:
        print("usage: python3 -m plugin.core.evidence.verify PACK", file=sys.stderr)
        return 2
    verdict = verify_pack(Path(arguments[0]))
    for label, value in verdict.stated.items():
        print(f"{label}: {value}")
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
