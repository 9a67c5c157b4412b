"""What actions of the case's own are called. The journal keeps the English words; shown, they are translated."""

from __future__ import annotations

from ..core.errors import Message, message

COPY = message("Copy")
SHARE = message("Share the case")
_OWN = {own.template: own for own in (COPY, SHARE)}


def bringing_back(copy: str) -> Message:
    """Return what it is called to bring back a copy of this name."""
    return message("Bring back {copy}", copy=copy)


def said(label: str) -> Message:
    """Return the label of an action as a sentence to be shown: a person's own words stay as they are."""
    begin = bringing_back("").template.partition("{")[0]
    if label.startswith(begin):
        return bringing_back(label[len(begin) :])
    # Not by ``message``, which is for words to be translated.
    return _OWN.get(label, Message("{label}", {"label": label}))
