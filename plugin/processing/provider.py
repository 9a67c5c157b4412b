"""The provider of Bermline's algorithms."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..place import resource
from .add_atlas import AddAtlas
from .berm_height import BermHeights
from .change_map import MapChange
from .compare_rules import CompareRules
from .container_estimate import ContainerEstimate
from .detect_cells import DetectCells
from .detect_crests import DetectCrests
from .export_pack import ExportPack
from .export_packs import ExportPacks
from .field_pattern import FieldPattern
from .find_conflicts import FindConflicts
from .growth_curve import GrowthCurve
from .import_chain import ImportChain
from .measure_rows import MeasureRows
from .measure_spacing import MeasureSpacing
from .profile_along_line import ProfileAlongLine
from .register_scenes import RegisterScenes
from .scan_wide_area import ScanWideArea
from .structure_dates import StructureDates
from .suggest_change import SuggestChange
from .timeline_figure import TimelineFigure
from .timestamp_pack import TimestampPack
from .verify_pack import VerifyPack

ALGORITHMS = (
    ExportPack,
    ExportPacks,
    VerifyPack,
    AddAtlas,
    TimestampPack,
    ImportChain,
    FindConflicts,
    TimelineFigure,
    ContainerEstimate,
    RegisterScenes,
    SuggestChange,
    StructureDates,
    GrowthCurve,
    MapChange,
    ProfileAlongLine,
    MeasureSpacing,
    MeasureRows,
    DetectCrests,
    DetectCells,
    FieldPattern,
    BermHeights,
    CompareRules,
    ScanWideArea,
)


class BermlineProvider(QgsProcessingProvider):
    """Lists the algorithms; a new one is added to :data:`ALGORITHMS`."""

    def id(self) -> str:
        return "bermline"

    def name(self) -> str:
        return "Bermline"

    def icon(self) -> QIcon:
        return QIcon(str(resource("icons", "bermline.svg")))

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
