"""What an analyst says about a pack, kept with the case so that the next version starts there."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Mapping

from ..core.errors import BermlineError, message
from ..core.records import Finding, Scene, Site
from ..words import tr

if TYPE_CHECKING:  # QGIS starts without what keeps a case
    from ..case.store import CaseStore

SETTING = "pack"
ABOUT = "about"
"""What the case is, in its own words, for the cover."""
_TEXTS = ("title", "about", "number", "version", "analyst", "distribution")


@dataclass(frozen=True)
class PackOptions:
    """Words on the sheets and the parts that are left out.

    An empty text is taken from what is kept with the case, then from a default; ``None`` likewise.
    ``as_of`` is the date up to which the case is known, and the date that the pack states for itself.
    ``left_out`` holds keys of :class:`~.core.evidence.parts.Part`. ``pictures`` is a folder that a picture
    of each page is written to, outside the pack.
    """

    title: str = ""
    about: str = ""
    number: str = ""
    version: str = ""
    analyst: str = ""
    distribution: str = ""
    as_of: dt.date | None = None
    left_out: frozenset[str] | None = None
    pictures: Path | None = None

    def completed(self, store: CaseStore) -> PackOptions:
        """Return the options with what they leave open filled from the case."""
        made = self
        for source in (kept_options(store), defaults_of(store)):
            empty = {item.name: getattr(source, item.name) for item in fields(made) if not getattr(made, item.name)}
            # An empty choice of what to leave out is a choice.
            if made.left_out is not None:
                empty.pop("left_out", None)
            made = replace(made, **empty)
        return made


def today() -> dt.date:
    """Return the day that it is in UTC, on which a pack is made that states no other."""
    return dt.datetime.now(dt.timezone.utc).date()


def defaults_of(store: CaseStore) -> PackOptions:
    """Return what a pack says where nobody said anything else."""
    return PackOptions(
        title=store.title,
        about=store.setting(ABOUT, ""),
        number="1",
        version="1",
        analyst=_author(store) or store.who,
        distribution=tr("No restriction stated."),
        as_of=today(),
        left_out=frozenset(),
    )


def _author(store: CaseStore) -> str:
    """Return who began the case."""
    return next((record.created_by for kind in (Site, Scene, Finding) for record in store.read(kind)), "")


def kept_options(store: CaseStore) -> PackOptions:
    """Return what the case remembers of its last pack."""
    return from_plain(store.setting(SETTING, {}))


def to_plain(options: PackOptions) -> dict[str, Any]:
    """Return options as JSON values, for the case and for the export process; without what is not set."""
    plain: dict[str, Any] = {name: getattr(options, name) for name in _TEXTS if getattr(options, name)}
    if options.as_of is not None:
        plain["as_of"] = options.as_of.isoformat()
    if options.left_out is not None:
        plain["left_out"] = sorted(options.left_out)
    if options.pictures is not None:
        plain["pictures"] = str(options.pictures)
    return plain


def from_plain(plain: Mapping[str, Any]) -> PackOptions:
    """Return options that :func:`to_plain` wrote; unknown entries are passed over.

    Raises
    ------
    BermlineError
        When the as-of date is no date.
    """
    made = PackOptions(**{name: str(plain[name]) for name in _TEXTS if plain.get(name)})
    if plain.get("as_of"):
        try:
            made = replace(made, as_of=dt.date.fromisoformat(str(plain["as_of"])))
        except ValueError as problem:
            raise BermlineError(
                message("“{text}” is not a date.", text=plain["as_of"]), message("Write it as 2024-03-01.")
            ) from problem
    if "left_out" in plain:
        made = replace(made, left_out=frozenset(map(str, plain["left_out"])))
    if plain.get("pictures"):
        made = replace(made, pictures=Path(str(plain["pictures"])))
    return made
