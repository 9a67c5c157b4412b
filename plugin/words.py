"""The words that a person reads, in the person's language, or in that of a pack."""

from __future__ import annotations

import re
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import PurePath
from typing import Callable, Iterator

from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .core.direction import show_marks
from .core.errors import BermlineError, Message, message
from .core.language import ENGLISH, Language, write_in, written_in
from .place import resource

CONTEXT = "Bermline"
_SOURCE = "en"
"""The language that the words are written in."""
_DECIMAL_MARKS = {"de": ","}
_spoken: ContextVar[Callable[[str], str] | None] = ContextVar("spoken", default=None)
"""What looks a text up in the language of a pack; ``None`` where QGIS' own is spoken."""


def tr(text: str) -> str:
    """Return ``text`` in the language that QGIS runs in, or within :func:`speaking` in that one."""
    look_up = _spoken.get()
    return QCoreApplication.translate(CONTEXT, text) if look_up is None else look_up(text)


def term(text: str | None) -> str:
    """Return a term that a record holds, such as a state or a method, in the language that :func:`tr` speaks.

    Numbers within it stay; parts that are joined by semicolons are each looked up. What is no fixed term, an
    analyst's own words for instance, stays as it is.
    """
    return "; ".join(_translated_term(part) for part in (text or "").split("; "))


def _translated_term(text: str) -> str:
    numbers = re.findall(r"\d+", text)
    if not numbers:
        return tr(text) if text else ""
    pattern = re.sub(r"\d+", "#", text)
    translated = tr(pattern)
    if translated == pattern or translated.count("#") != len(numbers):
        return text
    for number in numbers:
        translated = translated.replace("#", number, 1)
    return translated


def say(sentence: Message) -> str:
    """Return a sentence of the core in the language that :func:`tr` speaks, its places filled.

    Names and paths may be anyone's: marks of reading direction in them are shown.
    """
    values = {name: _said(value) for name, value in sentence.values.items()}
    return tr(sentence.template).format(**values)


def _said(value: object) -> object:
    if isinstance(value, Message):
        return say(value)
    return show_marks(str(value)) if isinstance(value, (str, PurePath)) else value


def counted(count: int, one: str, many: str, **values: object) -> str:
    """Return ``one`` or ``many``, as the count asks for, its places filled: ``{count}`` and ``values``."""
    return (one if count == 1 else many).format(count=count, **values)


def explain(error: BermlineError) -> str:
    """Return what went wrong and, where there is one, what to do about it."""
    return say(error.what) if error.remedy is None else f"{say(error.what)} {say(error.remedy)}"


class WindowWords:
    """The words of the language that QGIS runs in, where they are installed; else English stays.

    Phrases about numbers and dates speak it too; digits are written as in English, as forms read them back.
    """

    def __init__(self) -> None:
        self._translator: QTranslator | None = None

    def install(self, locale: str) -> None:
        """Let :func:`tr` speak the language of a locale, such as ``de_AT``; what speaks already goes on."""
        code = re.split("[_-]", locale)[0]
        path = resource("i18n", f"bermline_{code}.qm")
        if self._translator is None and path.is_file():
            self._translator = QTranslator()
            self._translator.load(str(path))
            QCoreApplication.installTranslator(self._translator)
            write_in(Language(code, translate=tr))

    def remove(self) -> None:
        """Let English be spoken again."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            write_in(ENGLISH)
            self._translator = None


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak and write a language within the block, whatever QGIS runs in; numbers too are written in its way.

    It holds on this thread alone, and for nothing that QGIS says itself.

    Raises
    ------
    BermlineError
        When the words of the language are not installed.
    """
    look_up = str if language == _SOURCE else _look_up_in(language)
    token = _spoken.set(look_up)
    try:
        with written_in(Language(language, _DECIMAL_MARKS.get(language, "."), look_up)):
            yield
    finally:
        _spoken.reset(token)


@cache
def _look_up_in(language: str) -> Callable[[str], str]:
    translator = QTranslator()
    if not translator.load(str(resource("i18n", f"bermline_{language}.qm"))):
        raise BermlineError(
            message("The words of the language “{language}” are not installed.", language=language),
            message("Install Bermline from its package, or run “make strings” in its checkout."),
        )
    # As bytes: PyQt takes a text here for ASCII.
    return lambda text: translator.translate(CONTEXT, text.encode("utf-8")) or text
