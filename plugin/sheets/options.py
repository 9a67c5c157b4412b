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
LANGUAGES = ("en", "de")
PAPERS = ("A4", "Letter")
ORIENTATIONS = ("portrait", "landscape")
_TEXTS = ("title", "about", "number", "version", "analyst", "distribution")
_CHOICES = {"language": LANGUAGES, "paper": PAPERS, "orientation": ORIENTATIONS}
_FOLDERS = ("templates", "pictures")


@dataclass(frozen=True)
class PackOptions:
    """Words on the sheets and the parts that are left out.

    An empty text is taken from what is kept with the case, then from a default; ``None`` likewise.
    ``as_of`` is the date up to which the case is known, and the date that the pack states for itself.
    ``analyst`` is a name or a pseudonym; it stands for all who worked on the case. ``language``, ``paper`` and
    ``orientation`` are each one of :data:`LANGUAGES`, :data:`PAPERS` and :data:`ORIENTATIONS`.
    ``left_out`` and ``order`` hold keys of :class:`~.core.evidence.parts.Part`; parts that ``order`` does not name
    come after those that it names. ``templates`` is the analyst's own folder of layout templates; ``None`` where
    those that Bermline brings along are used. ``pictures`` is a folder that a picture of each page is written to,
    outside the pack. With ``whole_scenes`` the files of scenes go in that may be passed on, and not only pieces.
    """

    title: str = ""
    about: str = ""
    number: str = ""
    version: str = ""
    analyst: str = ""
    distribution: str = ""
    language: str = ""
    paper: str = ""
    orientation: str = ""
    as_of: dt.date | None = None
    left_out: frozenset[str] | None = None
    order: tuple[str, ...] | None = None
    templates: Path | None = None
    pictures: Path | None = None
    whole_scenes: bool | None = None

    def completed(self, store: CaseStore) -> PackOptions:
        """Return the options with what they leave open filled from the case."""
        made = self
        for source in (kept_options(store), defaults_of(store)):
            empty = {item.name: getattr(source, item.name) for item in fields(made) if not getattr(made, item.name)}
            for name in ("left_out", "order", "whole_scenes"):  # an empty choice of these is a choice
                if getattr(made, name) is not None:
                    empty.pop(name, None)
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
        language=LANGUAGES[0],
        paper=PAPERS[0],
        orientation=ORIENTATIONS[0],
        as_of=today(),
        left_out=frozenset(),
        order=(),
        whole_scenes=False,
    )


def _author(store: CaseStore) -> str:
    """Return who began the case."""
    return next((record.created_by for kind in (Site, Scene, Finding) for record in store.read(kind)), "")


def kept_options(store: CaseStore) -> PackOptions:
    """Return what the case remembers of its last pack."""
    return from_plain(store.setting(SETTING, {}))


def to_plain(options: PackOptions) -> dict[str, Any]:
    """Return options as JSON values, for the case and for the export process; without what is not set."""
    names = (*_TEXTS, *_CHOICES)
    plain: dict[str, Any] = {name: getattr(options, name) for name in names if getattr(options, name)}
    plain.update({name: str(getattr(options, name)) for name in _FOLDERS if getattr(options, name) is not None})
    if options.as_of is not None:
        plain["as_of"] = options.as_of.isoformat()
    if options.left_out is not None:
        plain["left_out"] = sorted(options.left_out)
    if options.order is not None:
        plain["order"] = list(options.order)
    if options.whole_scenes is not None:
        plain["whole_scenes"] = options.whole_scenes
    return plain


def from_plain(plain: Mapping[str, Any]) -> PackOptions:
    """Return options that :func:`to_plain` wrote; entries and choices that are not known are passed over.

    Raises
    ------
    BermlineError
        When the as-of date is no date.
    """
    made = PackOptions(
        **{name: str(plain[name]) for name in _TEXTS if plain.get(name)},
        **{name: plain[name] for name, known in _CHOICES.items() if plain.get(name) in known},
        **{name: Path(str(plain[name])) for name in _FOLDERS if plain.get(name)},
    )
    if plain.get("as_of"):
        try:
            made = replace(made, as_of=dt.date.fromisoformat(str(plain["as_of"])))
        except ValueError as problem:
            raise BermlineError(
                message("“{text}” is not a date.", text=plain["as_of"]), message("Write it as 2024-03-01.")
            ) from problem
    if "left_out" in plain:
        made = replace(made, left_out=frozenset(map(str, plain["left_out"])))
    if "order" in plain:
        made = replace(made, order=tuple(map(str, plain["order"])))
    if "whole_scenes" in plain:
        made = replace(made, whole_scenes=plain["whole_scenes"] is True)
    return made
