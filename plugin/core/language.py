"""The language that sentences, numbers and dates are written in: English, where nothing else is said."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Callable, Iterator


def _same(text: str) -> str:
    return text


@dataclass(frozen=True)
class Language:
    """A language by its ISO 639 code, how it writes numbers, and what turns English phrases into it."""

    code: str = "en"
    decimal_mark: str = "."
    translate: Callable[[str], str] = _same


ENGLISH = Language()
_language: ContextVar[Language] = ContextVar("language", default=ENGLISH)


def language() -> Language:
    """Return the language that is written in."""
    return _language.get()


def write_in(chosen: Language) -> None:
    """Write in a language from now on, on this thread and in work that takes its context along."""
    _language.set(chosen)


@contextmanager
def written_in(chosen: Language) -> Iterator[None]:
    """Write in a language within the block, on this thread."""
    token = _language.set(chosen)
    try:
        yield
    finally:
        _language.reset(token)


def phrase(text: str) -> str:
    """Return an English phrase in the language that is written in; its places are filled afterwards."""
    return _language.get().translate(text)
