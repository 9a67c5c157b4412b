"""The sheet of berms takes every kind of measurement that the Berms panel keeps."""

from shapely.geometry import LineString, box

from plugin.case.open import open_case
from plugin.core.berms.neighbours import lay_out, nearest_centres
from plugin.core.berms.pitch import fit_row
from plugin.core.berms.record import centres_record, distances_record
from plugin.core.frame import LocalFrame
from plugin.core.records import Measurement, Structure
from plugin.sheets.options import PackOptions
from plugin.sheets.preview import draw_preview

FRAME = LocalFrame(6.4415, 51.6400)


def _cells():
    outlines = [box(40.0 * k - 10, -10, 40.0 * k + 10, 10) for k in range(4)]
    return [
        Structure(uuid=f"k{number}", label=f"K{number}", outline_u95_m=1.0, geometry=FRAME.from_local(outline))
        for number, outline in enumerate(outlines)
    ]


def test_rows_medians_and_fields_stand_on_the_sheet(case_path, tmp_path, told):
    layout = lay_out(_cells())
    row = fit_row(layout.frame, layout.centres, layout.covariances(range(4)))
    near = nearest_centres(layout)
    line = FRAME.from_local(LineString([(0, 0), (0, 80)]))
    field = Measurement(
        name="Field 1 pitch", measured="pitch", definition="crest to crest", value=25.0, u95=0.01, n=11, geometry=line
    )
    store = open_case(case_path, "A. Analyst")
    with store.act("Keep") as action:
        names = [(item.uuid, item.name) for item in layout.placed]
        action.insert_many(
            [*centres_record(row, names, "Row A"), distances_record(near, "Median 1", near.lines[0]), field]
        )
    store.close()
    pages = []
    draw_preview(case_path, tmp_path, PackOptions(), pages.append, told())
    assert "berms" in {page.part.split("/")[0] for page in pages}
