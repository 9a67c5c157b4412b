"""Sentences on their way from one process to another: they are translated where they are shown."""

from __future__ import annotations

from typing import Any

from ..core.errors import BermlineError, Message


def to_wire(sentence: Message) -> dict[str, Any]:
    """Return a sentence as JSON values; what fills its places goes as text, but for numbers and sentences."""
    values = {name: _value(value) for name, value in sentence.values.items()}
    return {"template": sentence.template, "values": values}


def from_wire(plain: dict[str, Any]) -> Message:
    """Return a sentence that :func:`to_wire` wrote."""
    values = {name: from_wire(value) if isinstance(value, dict) else value for name, value in plain["values"].items()}
    return Message(plain["template"], values)


def error_to_wire(error: BermlineError) -> dict[str, Any]:
    """Return an error as JSON values."""
    return {"what": to_wire(error.what), "remedy": None if error.remedy is None else to_wire(error.remedy)}


def error_from_wire(plain: dict[str, Any]) -> BermlineError:
    """Return an error that :func:`error_to_wire` wrote."""
    return BermlineError(from_wire(plain["what"]), from_wire(plain["remedy"]) if plain["remedy"] else None)


def _value(value: object) -> Any:
    if isinstance(value, Message):
        return to_wire(value)
    return value if isinstance(value, (int, float)) else str(value)
