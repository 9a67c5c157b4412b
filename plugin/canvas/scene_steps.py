"""Which scenes can be stepped to, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Collection, Iterable

from ..core.records import Scene
from ..core.remote import is_remote
from ..core.there import is_file_there
from ..session import CaseSession

if TYPE_CHECKING:
    from ..case.store import CaseStore


def is_service(scene: Scene) -> bool:
    """Whether a scene is fetched from a network, and not a file of one's own."""
    return scene.provider != "gdal" or is_remote(scene.path)


def source_of(store: CaseStore, scene: Scene) -> str:
    """Return the name under which QGIS opens a scene: a full path, or the address of a service."""
    if is_service(scene) or scene.path.startswith("/vsi"):
        return scene.path
    return str(store.absolute(scene.path))


def is_there(store: CaseStore, scene: Scene) -> bool:
    """Whether the file of a scene is where the case says; a service is taken to be there."""
    return is_service(scene) or scene.path.startswith("/vsi") or is_file_there(store.absolute(scene.path))


def can_be_shown(store: CaseStore, scene: Scene) -> bool:
    """Whether a scene has a place on the map and a file or service behind it; a file that names a network is none."""
    if scene.crs is None or not is_there(store, scene):
        return False
    from ..core.network import names_network  # QGIS starts without GDAL's Python

    return is_service(scene) or not names_network(source_of(store, scene))


def when_taken(scene: Scene) -> tuple[float, str]:
    """Return the key that orders scenes by time; those without a date come first."""
    return (scene.acquired_from.timestamp() if scene.acquired_from else float("-inf"), scene.name)


def scenes_to_step(session: CaseSession) -> list[Scene]:
    """Return the scenes that stepping goes through, in order of time.

    They have a date and can be shown. Where the scene shown belongs to a site, so do they; where it is an
    elevation model, they are elevation models, and images otherwise.
    """
    store = session.store
    if store is None:
        return []
    shown = session.find(Scene, session.scene)
    kind = shown.kind if shown else "image"
    site = shown.site if shown else None
    chosen = [
        scene
        for scene in session.records(Scene)
        if scene.kind == kind and (site is None or scene.site == site) and _is_dated(scene)
    ]
    return sorted(chosen, key=lambda scene: (scene.acquired_from, scene.acquired_to, scene.name))


def first_file_of(session: CaseSession) -> str:
    """Return the uuid of the first scene that is a file, "" where there is none: nothing is fetched to show it."""
    return _first_real(session, [scene for scene in scenes_to_step(session) if not is_service(scene)])


def next_of(session: CaseSession) -> str:
    """Return the uuid of the scene after the one shown, the first where none is; "" after the last."""
    scenes = scenes_to_step(session)
    place = _place(scenes, session.scene)
    return _first_real(session, scenes if place is None else scenes[place + 1 :])


def previous_of(session: CaseSession) -> str:
    """Return the uuid of the scene before the one shown, the last where none is; "" before the first."""
    scenes = scenes_to_step(session)
    place = _place(scenes, session.scene)
    return _first_real(session, reversed(scenes if place is None else scenes[:place]))


def beside(session: CaseSession, gone: Collection[str]) -> str:
    """Return the uuid of the scene to show in place of the one shown, where it goes with ``gone``; "" for none.

    It is the next that stays, else the last before.
    """
    scenes = scenes_to_step(session)
    place = _place(scenes, session.scene)
    if place is None:
        return ""
    return _first_real(session, [one for one in (*scenes[place:], *scenes[:place][::-1]) if one.uuid not in gone])


def _is_dated(scene: Scene) -> bool:
    return scene.acquired_from is not None and scene.acquired_to is not None


def _place(scenes: list[Scene], uuid: str) -> int | None:
    return next((number for number, scene in enumerate(scenes) if scene.uuid == uuid), None)


def _first_real(session: CaseSession, scenes: Iterable[Scene]) -> str:
    return next((scene.uuid for scene in scenes if can_be_shown(session.store, scene)), "")
