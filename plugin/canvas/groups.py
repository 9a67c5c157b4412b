"""The plugin's groups in the layer tree, found by a custom property and not by name."""

from __future__ import annotations

from qgis.core import QgsLayerTreeGroup, QgsProject

from ..words import tr

_MARK = "bermline/group"
CASE = "case"
SCENES = "scenes"


def find_group(parent: QgsLayerTreeGroup, mark: str) -> QgsLayerTreeGroup | None:
    """Return the marked group anywhere below ``parent``; ``None`` where there is none."""
    return next((group for group in parent.findGroups(True) if group.customProperty(_MARK) == mark), None)


def case_group(project: QgsProject) -> QgsLayerTreeGroup:
    """Return the group of the case's layers, made at the top of the layer tree where it is not there."""
    root = project.layerTreeRoot()
    return find_group(root, CASE) or _make(root, 0, tr("Bermline"), CASE)


def scenes_group(project: QgsProject) -> QgsLayerTreeGroup:
    """Return the group of the scenes, made below all else in the case's group where it is not there."""
    found = find_group(project.layerTreeRoot(), SCENES)
    if found is None:
        parent = case_group(project)
        found = _make(parent, len(parent.children()), tr("Scenes"), SCENES)
    return found


def remove_empty_groups(project: QgsProject) -> None:
    """Remove those of the plugin's groups that hold nothing any more."""
    root = project.layerTreeRoot()
    for mark in (SCENES, CASE):
        group = find_group(root, mark)
        if group is not None and not group.children():
            (group.parent() or root).removeChildNode(group)


def _make(parent: QgsLayerTreeGroup, index: int, name: str, mark: str) -> QgsLayerTreeGroup:
    group = parent.insertGroup(index, name)
    group.setCustomProperty(_MARK, mark)
    return group
