"""The words that a person reads, in the person's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from .core.errors import BermlineError, Message

CONTEXT = "Bermline"


def tr(text: str) -> str:
    """Return ``text`` in the language that QGIS runs in."""
    return QCoreApplication.translate(CONTEXT, text)


def say(sentence: Message) -> str:
    """Return a sentence of the core in the language that QGIS runs in, its places filled."""
    values = {name: say(value) if isinstance(value, Message) else value for name, value in sentence.values.items()}
    return tr(sentence.template).format(**values)


def explain(error: BermlineError) -> str:
    """Return what went wrong and, where there is one, what to do about it."""
    return say(error.what) if error.remedy is None else f"{say(error.what)} {say(error.remedy)}"
