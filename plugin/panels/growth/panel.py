"""The Growth panel: sighting matrix, table of structures and curve side by side, all of one site."""

from __future__ import annotations

from ...messages import Telling
from ..dock import Desk
from .change_mapping import ChangeMapping
from .drawing import Drawing
from .editor import Editor
from .exchange import Exchange
from .following import Following
from .marking import Marking
from .open_cells import OpenCells
from .registering import Registering
from .series import Series
from .showing import Showing
from .steps import StepSelection
from .structure_actions import StructureActions
from .suggesting import Suggesting
from .view import GrowthView


class GrowthPanel(GrowthView):
    """Shows the open case's structures on its scenes; made anew for each case."""

    def __init__(self, desk: Desk) -> None:
        self.series = Series()
        super().__init__(desk, self.series)
        self.editor = Editor(desk.session, self.series)
        self.exchange = Exchange(desk, self.series, lambda: self.bar.site_combo.site, self)
        self.exchange.fill_menu(self.bar.exchange_menu)
        self.following = Following(desk, self.series, self)
        self.showing = Showing(desk, self.series, self, self.following)
        cells = OpenCells(desk, self.series)
        of_labels = Telling(desk.messages)
        self.drawing = Drawing(desk, self.series, self, self.editor, cells, of_labels)
        self.marking = Marking(desk, self.series, self, self.editor, cells, self.drawing)
        self.structure_actions = StructureActions(desk, self.series, self, self.editor, of_labels)
        self.suggesting = Suggesting(desk, self.series, self, self.editor, cells)
        self.marking.offer_more = self.suggesting.offers
        self.change_mapping = ChangeMapping(desk, self.series, self)
        self.steps = StepSelection(desk, self.series, self)
        self.registering = Registering(desk, self)
        self.showing.begin()
        self.following.begin()

    def draw_structure(self) -> None:
        """Let a person draw a structure on the map; also from the toolbar."""
        self.bar.draw_button.setChecked(True)

    def settle(self) -> bool:
        """Have measured shifts that are not kept yet kept or dropped; say whether the case may be left."""
        return self.registering.registration.settle()

    def dispose(self) -> None:
        """Let go of session and canvas."""
        self.showing.dispose()
        self.following.dispose()
        self.drawing.dispose()
        self.registering.dispose()
        self.suggesting.dispose()
        self.change_mapping.dispose()
        self.film.dispose()
        self.curve.dispose()
        self.exchange.dispose()
