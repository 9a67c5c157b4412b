"""Finding the structure that a line of a file means, among those of the case and those that the file brings."""

from __future__ import annotations

from typing import Iterable, Sequence

from ..errors import message
from ..records import Structure
from .exchange_stated import Read

_MOST_LINES = 5


class StructuresFound:
    """Structures by key and by label; where a label could mean more than one, the lines that use it are refused."""

    def __init__(self, held: Sequence[Structure], read: Read) -> None:
        self._read = read
        self._by_key = {item.uuid: item for item in held}
        self._by_label: dict[str, list[Structure]] = {}
        for item in held:
            self._by_label.setdefault(item.label, []).append(item)
        self._made: dict[str, list[Structure]] = {}
        self._made_by_key: dict[str, Structure] = {}
        self._lines: dict[str, dict[str, int]] = {}
        for stated in read.structures:
            if stated.uuid and stated.uuid not in self._by_key:
                self._lines.setdefault(stated.label, {}).setdefault(stated.uuid, stated.line)
        self._refused: set[str] = set()

    def add(self, made: Structure, stated_key: str) -> None:
        """Let a structure that was made for the file be found, by its label and by the key that it has there."""
        self._made.setdefault(made.label, []).append(made)
        if stated_key:
            self._made_by_key[stated_key] = made

    def find(self, line: int, label: str, key: str) -> Structure | None:
        """Return the one that is meant, ``None`` where there is none yet, or where :meth:`refused` says why not."""
        known = self._by_key.get(key) or self._made_by_key.get(key)
        if known is not None:
            return known
        there, made, lines = self._by_label.get(label, []), self._made.get(label, []), self._lines.get(label, {})
        if len(there) > 1:
            words = "{n} structures of the case are called “{label}”: say by structure_uuid which one is meant."
            self._refuse(line, label, words, n=len(there))
            return None
        if there and len(lines) > 1:
            words = "The case has one “{label}”, and lines {lines} have different ones by their keys."
            self._refuse(line, label, words, lines=_some(lines.values()))
            return None
        if there:
            return there[0]
        if len(made) > 1 and not key:
            words = "“{label}” stands for different structures by their keys in lines {lines}, and here has no key."
            self._refuse(line, label, words, lines=_some(lines.values()))
            return None
        return made[0] if made and len(lines) < 2 else None

    def refused(self, label: str) -> bool:
        """Whether a label could mean more than one structure, which was said."""
        return label in self._refused

    def tell_twins(self) -> None:
        """Tell of new structures that share a label."""
        for label, made in self._made.items():
            if len(made) > 1:
                lines = self._lines[label].values()
                words = "Lines {lines} have different structures “{label}” by their keys: {n} are made."
                self._read.note(min(lines), message(words, label=label, n=len(made), lines=_some(lines)))

    def _refuse(self, line: int, label: str, words: str, **values: object) -> None:
        if label not in self._refused:
            self._read.refuse(line, message(words, label=label, **values))
        self._refused.add(label)


def _some(lines: Iterable[int]) -> str:
    known = sorted(lines)
    return ", ".join(map(str, known[:_MOST_LINES])) + (", …" if len(known) > _MOST_LINES else "")
