"""The sheet of berms takes every kind of measurement that the Berms panel keeps."""

import csv
import subprocess

import pytest
from shapely.geometry import LineString, box

from plugin.case.open import open_case
from plugin.core.berms.neighbours import lay_out, nearest_centres
from plugin.core.berms.record import centres_record, distances_record
from plugin.core.berms.row_fit import fit_row
from plugin.core.berms.row_spacing import space_rows
from plugin.core.berms.rules import read_rules
from plugin.core.evidence.verify import verify_pack
from plugin.core.frame import LocalFrame
from plugin.core.records import Measurement, Structure
from plugin.place import resource
from plugin.sheets.export import export_pack
from plugin.sheets.options import PackOptions
from plugin.sheets.preview import draw_preview

FRAME = LocalFrame(6.4415, 51.6400)


def _cells():
    """Return two rows of four cells, 40 m apart along them and 70 m across."""
    middles = [(40.0 * k, -70.0 * row) for row in (0, 1) for k in range(4)]
    outlines = [box(x - 10, y - 10, x + 10, y + 10) for x, y in middles]
    return [
        Structure(uuid=f"k{number}", label=f"K{number}", outline_u95_m=1.0, geometry=FRAME.from_local(outline))
        for number, outline in enumerate(outlines)
    ]


def _kept(case_path, *items):
    store = open_case(case_path, "A. Analyst")
    with store.act("Keep") as action:
        action.insert_many(items)
    store.close()


@pytest.fixture
def all_kinds(case_path):
    """A case with a row, a median of distances, the distance of two rows, a field, and a separation of units."""
    layout = lay_out(_cells())
    row = fit_row(layout.frame, layout.centres[:4], layout.covariances(range(4)))
    near = nearest_centres(layout)
    (rows,) = space_rows(layout, {"A": range(4), "B": range(4, 8)})
    line = FRAME.from_local(LineString([(0, 0), (0, 80)]))
    field = Measurement(
        name="Field 1 pitch", measured="pitch", definition="crest to crest", value=25.0, u95=0.01, n=11, geometry=line
    )
    edges = Measurement(
        name="Units", measured="spacing", definition="unit edge to unit edge", value=25.0, u95=1.0, n=1, geometry=line
    )
    names = [(item.uuid, item.name) for item in layout.placed[:4]]
    medians = [distances_record(near, "Median 1"), distances_record(rows.distances, "Rows A – B")]
    _kept(case_path, *centres_record(row, names, "A", "Row A"), *medians, field, edges)
    return case_path


def test_the_check_of_a_pack_names_what_it_cannot_work_out_again(all_kinds, tmp_path, told):
    report = export_pack(all_kinds, tmp_path / "pack", PackOptions(), told())
    verdict = verify_pack(report.pack)
    assert verdict.whole, verdict.problems
    words = {str(answer.about): [str(said) for said in answer.words] for answer in verdict.answers}
    assert words["Measurements"][:2] == [
        "Worked out again from what is kept with them, and agreeing: 5.",
        "Not worked out again, because the pack holds the numbers alone: Field 1 pitch, Units.",
    ]
    assert words["Numbers on the sheets"] == ["Values and dates that are printed as the tables have them: 9."]


def test_a_separation_is_drawn_among_the_rules_and_said_to_agree_up_to_a_quantity(all_kinds, tmp_path, told):
    report = export_pack(all_kinds, tmp_path / "pack", PackOptions(), told())
    with (report.pack / "data/figures/figures.csv").open(encoding="utf-8", newline="") as stream:
        figure = next(row for row in csv.DictReader(stream) if "storage-safety rules" in row["caption"])
    drawing = (report.pack / "data" / figure["svg"]).read_text(encoding="utf-8")
    rules = [rule.name for rule in read_rules(resource("rules", "separation.csv"))]
    assert figure["seen"] == f"Rules: {len(rules)}. Separations: 1."
    assert all(f">{name}<" in drawing for name in rules)
    told = subprocess.run(["pdftotext", "-raw", str(report.pdf), "-"], capture_output=True, text=True, check=True)
    flat = "".join(told.stdout.split())
    assert "upto125000kg(111000–141000)" in flat  # BD3, k = 0.5: (25 m / 0.5)³
    assert "upto30500kg" in flat  # BD4, k = 0.8


def test_every_separation_is_set_beside_the_rules(case_path, tmp_path, told):
    line = FRAME.from_local(LineString([(0, 0), (0, 80)]))
    metres = {"Near": 0.3, "Second": 20.0, "Third": 30.0, "Fourth": 25.0, "Far": 9000.0}
    _kept(
        case_path,
        *(
            Measurement(name=name, measured="spacing", definition="unit edge to unit edge", value=value, u95=0.1,
                        n=1, geometry=line)
            for name, value in metres.items()
        ),
    )  # fmt: skip
    report = export_pack(case_path, tmp_path / "pack", PackOptions(), told())
    printed = subprocess.run(["pdftotext", "-raw", str(report.pdf), "-"], capture_output=True, text=True, check=True)
    tables = printed.stdout[printed.stdout.index("logarithmic axes") :]
    flat = "".join(tables[: tables.index("Up to which quantity")].split())
    assert all(name in flat for name in metres)
    assert "upto125000kg(124000–127000)" in flat  # BD3, k = 0.5, of the fourth: (25 m / 0.5)³
    assert "notconsistentwithany" in flat
    assert "allthatitcovers" in flat
    assert "upto0kg" not in flat


def test_every_kind_stands_on_the_sheet(all_kinds, tmp_path, told):
    pages = []
    draw_preview(all_kinds, tmp_path, PackOptions(), pages.append, told())
    assert "berms" in {page.part.split("/")[0] for page in pages}


def test_the_distance_of_rows_stands_on_a_german_sheet_with_its_definition(all_kinds, tmp_path, told):
    report = export_pack(all_kinds, tmp_path / "pack", PackOptions(language="de"), told())
    printed = subprocess.run(["pdftotext", "-raw", str(report.pdf), "-"], capture_output=True, text=True, check=True)
    flat = " ".join(printed.stdout.split())
    assert "Abstand, Reihe zu Reihe, in m" in flat
    assert "Rows A – B 70" in flat
