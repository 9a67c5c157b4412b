"""What the check of a pack says: a plain verdict, and the list that it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping

from ..errors import Message, message

GOOD, BAD, OPEN = "good", "bad", "open"
"""It holds; it does not; it could not be answered here."""


@dataclass(frozen=True)
class Answer:
    """What one part of the check found, in sentences; ``state`` is :data:`GOOD`, :data:`BAD` or :data:`OPEN`."""

    about: Message
    state: str
    words: tuple[Message, ...]


@dataclass(frozen=True)
class Verdict:
    """What the check found: ``checked`` counts compared digests, ``stated`` is what the pack says of itself.

    ``there`` is whether anything was at the place that was given.
    """

    answers: tuple[Answer, ...]
    checked: int
    stated: Mapping[str, str]
    there: bool = True

    @property
    def whole(self) -> bool:
        """Whether the pack is complete and unchanged, as far as it can be told."""
        return not any(answer.state == BAD for answer in self.answers)

    @property
    def problems(self) -> tuple[Message, ...]:
        """All that is wrong."""
        return tuple(words for answer in self.answers if answer.state == BAD for words in answer.words)

    @property
    def notes(self) -> tuple[Message, ...]:
        """What else was looked at, and what could not be."""
        return tuple(words for answer in self.answers if answer.state != BAD for words in answer.words)

    @property
    def sentence(self) -> Message:
        """The verdict in one sentence."""
        if not self.there:
            return message("Nothing was checked: there is no pack at this place.")
        if not self.whole:
            if len(self.problems) == 1:
                return message("The pack is NOT whole: one thing is wrong.")
            return message("The pack is NOT whole: {count} things are wrong.", count=len(self.problems))
        if any(answer.state == OPEN for answer in self.answers):
            return message(
                "The pack is whole: {count} digests were checked, and none differs. What could not be checked here is "
                "listed.",
                count=self.checked,
            )
        return message("The pack is whole: {count} digests were checked, and none differs.", count=self.checked)


class Finding:
    """Gathers what one part of the check finds."""

    def __init__(self, about: Message) -> None:
        self.problems: list[Message] = []
        self._about = about
        self._notes: list[Message] = []
        self._open = False

    def wrong(self, words: Message) -> None:
        """Say that something is wrong."""
        self.problems.append(words)

    def note(self, words: Message) -> None:
        """Say what was found where nothing is wrong."""
        self._notes.append(words)

    def leave_open(self, why: Message) -> None:
        """Say why it could not be answered here."""
        self._open = True
        self._notes.append(why)

    def answer(self) -> Answer | None:
        """Return what was found; ``None`` where there was nothing to look at."""
        if self.problems:
            return Answer(self._about, BAD, tuple(self.problems))
        if not self._notes:
            return None
        return Answer(self._about, OPEN if self._open else GOOD, tuple(self._notes))
