import datetime as dt
from pathlib import Path

import pytest

from plugin.core.chain.mapping import columns_of, guess_columns, guess_table
from plugin.core.chain.tables import (
    FilePlan,
    ImportPlan,
    TableErrors,
    guess_plan,
    look_into,
    open_folder,
    read_chain,
    read_files,
)
from plugin.core.errors import BermlineError

EXAMPLE = Path(__file__).parents[3] / "resources" / "example" / "chain"


def folder_with(folder, **tables):
    for name, content in tables.items():
        (folder / f"{name}.csv").write_text(content, encoding="utf-8")
    return folder


def read(folder, *plans, taken="refuse", known=None):
    return read_files(open_folder(folder), ImportPlan(plans, taken), known)


def told(found):
    return [str(notice.what) for notice in found.notices if notice.line]


@pytest.mark.parametrize(
    ("file", "table"),
    [
        ("movements.csv", "movements.csv"),
        ("Movements (1).csv", "movements.csv"),
        ("chain_transfers_2023.CSV", "movements.csv"),
        ("ships.csv", "vessels.csv"),
        ("places.tsv", "sites.csv"),
        ("statements.csv", "claims.csv"),
        ("claims and sources.csv", ""),
        ("cities.csv", ""),
        ("websites.csv", ""),
    ],
)
def test_a_file_is_taken_for_the_table_that_its_name_names(file, table):
    assert guess_table(file) == table


@pytest.mark.parametrize(
    ("table", "headings", "columns"),
    [
        pytest.param("movements.csv", ["from", "to", "ship", "date", "quantity"],
                     ["from_site", "to_site", "carrier", "day", "value"], id="other words"),
        pytest.param("movements.csv", ["earliest", "date"], ["earliest", None], id="a day beside a window is left out"),
        pytest.param("sites.csv", ["label", "title", "latitude", "longitude"], ["id", "name", "lat", "lon"],
                     id="places"),
        pytest.param("sources.csv", ["outlet", "headline", "date", "url"],
                     ["publisher", "title", "published_on", "reference"], id="publications"),
        pytest.param("sources.csv", ["name", "title"], [None, "title"], id="the table's own word goes first"),
        pytest.param("claims.csv", ["date", "by", "text"], ["made_on", "made_by", "statement"], id="statements"),
        pytest.param("vessels.csv", ["imo number", "colour"], ["imo", None], id="unknown"),
        pytest.param("sites.csv", ["coordinate source"], ["coordinate_source"], id="blank for underscore"),
    ],
)  # fmt: skip
def test_columns_are_taken_by_what_they_are_called(table, headings, columns):
    found = guess_columns(headings, table)
    assert [found.get(heading) for heading in headings] == columns


def test_every_column_of_the_form_is_known_by_its_own_name():
    for file in open_folder(EXAMPLE):
        assert guess_columns(file.headings, file.name) == {heading: heading for heading in file.headings}
        assert set(file.headings) <= {name for name, _ in columns_of(file.name)}


def test_columns_are_read_as_the_plan_says(tmp_path):
    folder_with(tmp_path, table="wer,woher,wann,wieviel\nA1,P1,5.8.2023,c. 300\n", sites="id,name\nP1,Rajin\n")
    columns = {"wer": "id", "woher": "from_site", "wann": "day", "wieviel": "value"}
    found = read(tmp_path, FilePlan("sites.csv", "sites.csv", {"id": "id", "name": "name"}),
                 FilePlan("table.csv", "movements.csv", columns))  # fmt: skip
    (movement,) = found.chain.movements
    assert (movement.label, movement.value, movement.bound) == ("A1", 300, "~")
    assert (movement.earliest, movement.latest) == (dt.date(2023, 8, 5), dt.date(2023, 8, 5))
    assert found.chain.links.name(movement.from_site) == "Rajin"
    assert "The column “wann” was read as “day”." in told(found)


def test_a_column_of_days_fills_no_more_than_what_is_blank(tmp_path):
    folder_with(tmp_path, movements="id,day,latest\nM1,2023-08,2023-10-14\n")
    plan = FilePlan("movements.csv", "movements.csv", {"id": "id", "day": "day", "latest": "latest"})
    (movement,) = read(tmp_path, plan).chain.movements
    assert (movement.earliest, movement.latest) == (dt.date(2023, 8, 1), dt.date(2023, 10, 14))


def test_two_files_may_be_one_table(tmp_path):
    folder_with(tmp_path, sites_north="id,name\nP1,A\n", sites_south="id,name\nP2,B\n")
    assert [site.name for site in read_chain(tmp_path).sites] == ["A", "B"]


def test_a_file_that_is_no_table_is_left_aside_and_said(tmp_path):
    folder_with(tmp_path, sites="id,name\nP1,A\n", budget="what,sum\nx,1\n")
    found = look_into(tmp_path)
    assert ("budget.csv", "The file was left aside.") in [(item.file, str(item.what)) for item in found.notices]


def test_two_columns_for_one_are_refused(tmp_path):
    folder_with(tmp_path, sites="a,b\nP1,Rajin\n")
    with pytest.raises(TableErrors) as caught:
        read(tmp_path, FilePlan("sites.csv", "sites.csv", {"a": "name", "b": "name"}))
    assert [(item.line, str(item.what)) for item in caught.value.problems] == [(1, "Two columns are read as “name”.")]


def test_errors_are_told_of_the_file_as_it_is_named(tmp_path):
    folder_with(tmp_path, transfers_2023="id,when\nM1,soon\n")
    with pytest.raises(TableErrors) as caught:
        read_chain(tmp_path)
    assert [(item.file, item.line) for item in caught.value.problems] == [("transfers_2023.csv", 2)] * 2


def test_rows_without_ids_are_numbered_beyond_those_of_the_case(tmp_path):
    example = read_chain(EXAMPLE)
    folder_with(tmp_path, movements="from,unit\nRajin,trips\nnajin,trips\n")
    found = look_into(tmp_path, example)
    assert [movement.label for movement in found.chain.movements] == ["M21", "M22"]
    assert "The rows have no ids and were numbered." in told(found)


def test_a_hundred_thousand_rows_are_numbered(tmp_path):
    folder_with(tmp_path, movements="unit\n" + "trips\n" * 100_000)
    movements = read_chain(tmp_path).movements
    assert (movements[0].label, movements[-1].label) == ("M01", "M100000")


def test_rows_may_refer_to_sites_and_carriers_by_name(tmp_path):
    folder_with(
        tmp_path,
        sites="id,name,aliases\nP1,Rajin,Najin; Rason\nP2,Dunai,\n",
        vessels="id,name\nV1,Lady R\nV2,Maria\n",
        movements="id,from_site,to_site,carrier\nM1,rason,Dunai,lady r;V2\n",
    )
    chain = read_chain(tmp_path)
    (movement,) = chain.movements
    assert (chain.links.name(movement.from_site), chain.links.name(movement.to_site)) == ("Rajin", "Dunai")
    assert [vessel.name for vessel in chain.links.carriers(movement.uuid)] == ["Lady R", "Maria"]


def test_a_name_that_two_have_is_refused(tmp_path):
    folder_with(tmp_path, sites="id,name\nP1,Kamenny\nP2,Kamenny\n", movements="id,from_site\nM1,Kamenny\n")
    with pytest.raises(TableErrors) as caught:
        read_chain(tmp_path)
    assert "the name of several rows" in str(caught.value.problems[0].what)


def test_a_chain_is_added_beside_one_with_the_same_ids_where_that_is_asked_for():
    example = read_chain(EXAMPLE)
    files = open_folder(EXAMPLE)
    found = read_files(files, ImportPlan(guess_plan(files).files, "renumber"), example)
    assert len(found.chain.movements) == 20
    assert [movement.label for movement in found.chain.movements[:2]] == ["M21", "M22"]
    links = found.chain.links
    assert links.name(found.chain.movements[0].from_site) == "Rajin"
    ours = {site.uuid for site in found.chain.sites}
    assert found.chain.movements[0].from_site in ours
    assert any("becomes “M21”" in words for words in told(found))


def test_a_plan_knows_two_ways_with_ids_that_are_taken():
    with pytest.raises(ValueError, match="overwrite"):
        ImportPlan((), "overwrite")


def test_samples_are_the_first_different_texts():
    movements = next(file for file in open_folder(EXAMPLE) if file.name == "movements.csv")
    assert movements.samples("mode") == ["sea", "sea+rail", "rail"]
    assert movements.samples("unit", most=2) == ["round trips", "trips"]


def test_a_file_that_cannot_be_taken_apart_is_listed_and_not_dropped(tmp_path):
    (tmp_path / "sites.csv").write_bytes(b'id,name\nP1,"open\n')
    (file,) = open_folder(tmp_path)
    assert file.problem is not None
    with pytest.raises(TableErrors):
        read_files((file,), guess_plan((file,)))


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(BermlineError, match="cannot be read"):
        open_folder(tmp_path / "none")
