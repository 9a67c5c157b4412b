"""What the sheets print is compared with the tables, in whatever language and however it is broken into lines."""

import zlib

import pytest

from plugin.core.evidence.pdf_text import read_runs
from plugin.core.evidence.printed import compare_printed
from tests.timing import order_of_growth

SPACING = "name,value,u95,uuid\nT1,22.83,0.61,a\nRow B pitch,85.14,2.33,b\nT12,2.31,0.12,c\n"
GROWTH = (
    "structure,began_after,began_by,ended_after,ended_by,area_m2,area_u95_m2,uuid\n"
    "A1,2019-01-24,2019-02-08,,,11003.2,1898.7,d\nB1,,2019-02-08,2019-03-01,2019-04-01,7354.5,1793.6,e\n"
)
WHOLE = [
    "1", "T1", "22.8\t±\t0.6", "1.96", "2", "Row B pitch", "85.1 ± 2.3", "m", "3", "T12", "2.31 ± 0.12", "1", "A1",
    "shed", "2019-01-24", "2019-02-08", "11", "\u202f", "000 ± 1900", "2019-01-24, 2019-02-08", "2", "B1",
    "storage cell", "before the first scene", "2019-02-08", "2019-03-01 – 2019-04-01", "7400 ± 1800",
]  # fmt: skip


def changed(**others):
    return [others.get(run, run) for run in WHOLE]


def test_numbers_are_found_as_they_are_printed():
    found = compare_printed(WHOLE, SPACING, GROWTH)
    assert (found.found, found.unfound, found.problems) == (5, (), ())


BROKEN = {
    "a name over two lines": changed(**{"Row B pitch": "Row B\x1fpitch"}),
    "a decimal comma": changed(**{"22.8\t±\t0.6": "22,8 ± 0,6"}),
    "words in German": changed(**{"before the first scene": "vor der ersten Szene", "shed": "Halle"}),
}


@pytest.mark.parametrize("runs", BROKEN.values(), ids=BROKEN)
def test_the_look_of_the_print_does_not_matter(runs):
    runs = [part for run in runs for part in run.split("\x1f")]
    assert compare_printed(runs, SPACING, GROWTH).found == 5


CHANGED = {
    "a value": ({"22.8\t±\t0.6": "32.8 ± 0.6"}, "T1"),
    "a U95": ({"2.31 ± 0.12": "2.31 ± 0.02"}, "T12"),
    "a date": ({"2019-03-01 – 2019-04-01": "2019-03-01 – 2019-04-11"}, "B1"),
    "an area": ({"000 ± 1900": "500 ± 1900"}, "A1"),
}


@pytest.mark.parametrize(("others", "name"), CHANGED.values(), ids=CHANGED)
def test_another_number_on_the_sheet_is_found(others, name):
    found = compare_printed(changed(**others), SPACING, GROWTH)
    assert [problem.values["name"] for problem in found.problems] == [name]


def test_what_is_not_on_the_sheets_is_named():
    found = compare_printed(WHOLE[3:], SPACING, GROWTH)
    assert (found.unfound, found.problems) == (("T1",), ())


def test_a_structure_named_like_a_statement_is_not_taken_for_it():
    runs = ["A1", "Denial. Ministry", "2023-10-20", "2023-11-20", *WHOLE]
    assert compare_printed(runs, SPACING, GROWTH).problems == ()


def test_two_sites_may_have_measurements_of_one_name():
    spacing = "name,value,u95,uuid\nT1,22.83,0.61,a\nT1,30.2,0.5,b\n"
    assert compare_printed(["T1", "22.8 ± 0.6", "T1", "30.2 ± 0.5"], spacing, "").found == 2
    assert compare_printed(["T1", "22.8 ± 0.6", "T1", "31.2 ± 0.5"], spacing, "").problems


TABLES = {
    "names of their own": (["T{n}", "22.8 ± 0.6", "A{n}", "shed", "2019-01-24", "11 000 ± 1900"], "T{n}", "A{n}"),
    "one name": (["T", "22.8 ± 0.6", "A", "shed", "2019-01-24", "11 000 ± 1900"], "T", "A"),
    "one name of values of their own": (["T", "{n} ± 1", "A", "shed", "2019-01-24", "{n} ± 1"], "T", "A"),
    "a name that is a number": (["1"] * 6, "1", "1"),
    "single letters": (list("abcabc"), "abcabcabcabc{n}", "abcabcabcabc{n}"),
}


@pytest.mark.parametrize(("runs", "name", "label"), TABLES.values(), ids=TABLES)
def test_comparing_takes_time_as_there_is_more_to_compare(runs, name, label):
    def compare(size):
        drawn = [run.format(n=n) for n in range(size) for run in runs]
        spacing = "name,value,u95\n" + "".join(f"{name.format(n=n)},{n},1\n" for n in range(size))
        rows = (f"{label.format(n=n)},2019-01-24,,,,{n},1\n" for n in range(size))
        compare_printed(drawn, spacing, GROWTH.splitlines()[0] + "\n" + "".join(rows))

    assert order_of_growth(compare, 1000) < 1.5


ODD = {
    "nothing": b"",
    "no PDF": b"PK\x03\x04" * 50,
    "a stream that is none": b"1 0 obj\n<< /Type /Page /Contents 2 0 R >>\n2 0 obj\n/FlateDecode stream\nxendstream",
    "a page of itself": b"\n1 0 obj\n<< /Type /Page /Contents 1 0 R /Resources 1 0 R /F1 1 0 R /ToUnicode 1 0 R >>",
}


@pytest.mark.parametrize("content", ODD.values(), ids=ODD)
def test_a_pdf_of_a_stranger_has_no_text_or_some(content):
    assert read_runs(content) == []


def test_text_that_swells_is_read_to_a_bound(monkeypatch):
    monkeypatch.setattr("plugin.core.evidence.pdf_text.LARGEST_CONTENT", 1 << 20)
    bomb = zlib.compress(b"BT ET " * (8 << 20))
    page = b"\n1 0 obj\n<< /Type /Page /Contents 2 0 R >>\nendobj\n2 0 obj\n<< /Filter /FlateDecode >>\nstream\n"
    assert len(read_runs(page + bomb + b"\nendstream\n")) <= 1 << 18
