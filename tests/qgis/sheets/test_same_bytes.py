"""The same case gives the same bytes, from process to process and whatever the language of the machine is."""

import json
import os
import re
import subprocess
import sys

import pytest

from tests.qgis.sheets.small_case import make_case

_EXPORT = "import os; from plugin.sheets.child import main; code = main(); os._exit(code)"


def export(case, destination, variables, **options):
    request = {"prefix": "/usr", "task": "export", "case": str(case), "destination": str(destination),
               "options": {"as_of": "2024-03-01", **options}}  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", _EXPORT], text=True, input=json.dumps(request) + "\n", capture_output=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path), **variables},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return {path.relative_to(destination).as_posix(): path.read_bytes() for path in destination.rglob("*.*")}


@pytest.fixture(scope="module")
def packs(tmp_path_factory, german):
    folder = tmp_path_factory.mktemp("same")
    case = make_case(folder)
    english = {"QT_HASH_SEED": "0", "PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8"}
    other = {"QT_HASH_SEED": "0", "PYTHONHASHSEED": "2", "LC_ALL": "de_DE.UTF-8", "TZ": "Asia/Tokyo"}
    return {
        "one": export(case, folder / "one", english),
        "two": export(case, folder / "two", other),
        "German, lying": export(
            case, folder / "three", english, language="de", paper="Letter", orientation="landscape"
        ),
    }


def test_two_processes_give_the_same_files(packs):
    one, two = packs["one"], packs["two"]
    assert {name for name in set(one) | set(two) if one.get(name) != two.get(name)} == set()


@pytest.mark.parametrize("name", ["one", "German, lying"])
def test_all_fonts_are_embedded_and_every_page_is_numbered(packs, name, tmp_path):
    pdf = tmp_path / "evidence.pdf"
    pdf.write_bytes(packs[name]["data/evidence.pdf"])
    fonts = subprocess.run(["pdffonts", str(pdf)], capture_output=True, text=True, check=True).stdout.splitlines()
    column = fonts[0].index("emb")
    assert {line[column : column + 3] for line in fonts[2:]} == {"yes"}
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    pages = text.rstrip("\f").split("\f")
    said = {"one": r"Page (\d+) of (\d+)", "German, lying": r"Seite (\d+) von (\d+)"}[name]
    assert [re.findall(said, page) for page in pages] == [
        [(str(number), str(len(pages)))] for number in range(1, len(pages) + 1)
    ]


@pytest.mark.parametrize("name", ["one", "German, lying"])
def test_every_cell_of_the_data_is_found_on_the_sheets(packs, name, tmp_path):
    pdf = tmp_path / "evidence.pdf"
    pdf.write_bytes(packs[name]["data/evidence.pdf"])
    raw = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    text = " ".join(raw.split())
    rows = packs[name]["data/growth.csv"].decode().splitlines()[1:]
    cells = [cell for row in rows for cell in row.split(",")[:1] + row.split(",")[3:5]]
    assert len(cells) == 6
    assert [cell for cell in cells if cell not in text] == []
