import datetime as dt
from pathlib import Path

import pytest

from plugin.core.chain.gather import join_chains
from plugin.core.chain.tables import (
    FILES,
    TableErrors,
    cells_of,
    chain_as_csv,
    left_out,
    look_into,
    next_label,
    read_chain,
    write_chain,
)
from plugin.core.errors import BermlineError
from plugin.core.records import RECORDS, Citation, Claim, Conflict, Finding, Movement, Site, Source, Subject, Support

EXAMPLE = Path(__file__).parents[3] / "resources" / "example" / "chain"
GIVEN = Path(__file__).parents[2] / "data" / "chain"
SOURCES = "id,publisher,title\nS1,A paper,A report\n"
SITES = "id,name\nP1,Rajin\nP2,Dunai\n"


def folder_with(folder, **tables):
    for name, content in tables.items():
        data = content if isinstance(content, bytes) else content.encode("utf-8")
        (folder / f"{name}.csv").write_bytes(data)
    return folder


def problems_of(folder, **tables):
    with pytest.raises(TableErrors) as caught:
        read_chain(folder_with(folder, **tables))
    return [(problem.file, problem.line, str(problem.what)) for problem in caught.value.problems]


@pytest.fixture(scope="module")
def example():
    return read_chain(EXAMPLE)


def by_label(records, label):
    return next(record for record in records if record.label == label)


def test_the_example_is_read_whole(example):
    counts = {name: len(getattr(example, name)) for name in ("sites", "sources", "vessels", "movements", "claims")}
    assert counts == {"sites": 7, "sources": 29, "vessels": 4, "movements": 20, "claims": 15}
    assert len(example.conflicts) == 5
    assert look_into(EXAMPLE).notices == ()


@pytest.mark.parametrize("folder", [EXAMPLE, GIVEN], ids=["bundled", "as it was given"])
def test_chain_roundtrip_equal(folder, tmp_path):
    chain = read_chain(folder)
    write_chain(chain, tmp_path)
    assert cells_of(tmp_path) == cells_of(folder)
    again = read_chain(tmp_path)
    assert chain_as_csv(again) == chain_as_csv(chain)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(set(FILES) - {"findings.csv"})


def test_the_bundled_tables_differ_from_those_given_in_four_cells_alone():
    bundled, given = cells_of(EXAMPLE), cells_of(GIVEN)
    differing = [
        (row["id"], heading)
        for name in bundled
        for row, before in zip(bundled[name], given[name])
        for heading in row.keys() | before.keys()
        if row.get(heading) != before.get(heading)
    ]
    assert sorted(differing) == [("M20", "note"), ("P1", "note"), ("S27", "publisher"), ("S27", "reference")]


def test_links_of_the_example_hold(example):
    links = example.links
    first = by_label(example.movements, "M01")
    assert (links.name(first.from_site), links.name(first.to_site)) == ("Rajin", "Dunai")
    assert [vessel.name for vessel in links.carriers(first.uuid)] == ["Angara", "Maria"]
    assert [source.label for source in links.sources(first.uuid)] == ["S02"]
    about = links.subjects(by_label(example.claims, "C01").uuid)
    assert [(table, links.label(uuid)) for table, uuid in about] == [("movement", "M01"), ("movement", "M08")]
    about = links.subjects(by_label(example.claims, "C15").uuid)
    assert [(table, links.label(uuid)) for table, uuid in about] == [("site", "D1")]
    about = links.subjects(by_label(example.claims, "C05").uuid)
    assert [(table, links.label(uuid)) for table, uuid in about] == [("claim", "C01"), ("claim", "C03")]
    conflict = by_label(example.conflicts, "X2")
    assert (conflict.first_table, links.label(conflict.first)) == ("source", "S27")


def test_a_blank_coordinate_stays_blank(example):
    assert by_label(example.sites, "P1").geometry is None
    assert by_label(example.sites, "D1").geometry.coords[0] == (40.042, 45.888)


@pytest.mark.parametrize(("lat", "lon"), [("45.888", "40.042"), ("45,888", "40,042"), ("+45.888", " 40,042 ")])
def test_a_coordinate_may_have_a_decimal_comma(tmp_path, lat, lon):
    (site,) = read_chain(folder_with(tmp_path, sites=f"id;name;lat;lon\nD1;Depot;{lat};{lon}\n")).sites
    assert site.geometry.coords[0] == (40.042, 45.888)


def test_records_come_after_those_that_they_refer_to(example):
    order = [RECORDS.index(type(record)) for record in example.in_order()]
    assert order == sorted(order)
    assert len({record.uuid for record in example.in_order()}) == len(order)


def test_columns_that_the_form_lacks_are_written_where_they_are_filled(tmp_path):
    site = Site(uuid="a", label="P1", name="Rajin")
    source = Source(uuid="s", label="S1", name="A report", read_on=dt.date(2024, 1, 2))
    claim = Claim(uuid="c", label="C1", statement="It is so", note="by telephone")
    conflict = Conflict(
        uuid="x", label="X1", first_table="claim", first="c", second_table="site", second="a", status="resolved",
        resolution="a slip of the pen",
    )  # fmt: skip
    chain = type(read_chain(EXAMPLE))(sites=(site,), sources=(source,), claims=(claim,), conflicts=(conflict,))
    write_chain(chain, tmp_path)
    again = read_chain(tmp_path)
    assert again.sources[0].read_on == dt.date(2024, 1, 2)
    assert again.claims[0].note == "by telephone"
    assert (again.conflicts[0].status, again.conflicts[0].resolution) == ("resolved", "a slip of the pen")
    assert "rule" not in (tmp_path / "conflicts.csv").read_text().splitlines()[0]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("id,name,note\nP1,Тихорецк,“über”\n".encode(), id="utf-8"),
        pytest.param("\ufeffid,name,note\r\nP1,Тихорецк,“über”\r\n".encode(), id="byte-order mark and CRLF"),
        pytest.param("id;name;note\nP1;Тихорецк;“über”\n".encode(), id="semicolons"),
        pytest.param("ID\tName\tNote\nP1\tТихорецк\t“über”\n".encode(), id="tabs and capitals"),
        pytest.param("id,name,note\nP1,Тихорецк,“über”\n".encode("utf-16"), id="utf-16"),
        pytest.param("\n\nid,name,note\n\nP1,Тихорецк,“über”\n,,\n".encode(), id="blank rows"),
    ],
)
def test_a_table_is_read_in_the_form_it_has(tmp_path, content):
    (site,) = read_chain(folder_with(tmp_path, sites=content)).sites
    assert (site.label, site.name, site.note) == ("P1", "Тихорецк", "“über”")


def test_windows_1252_is_read(tmp_path):
    (site,) = read_chain(folder_with(tmp_path, sites="id;name\nP1;Jägerkaserne – “Süd”\n".encode("cp1252"))).sites
    assert site.name == "Jägerkaserne – “Süd”"


def test_missing_columns_are_blank_and_unknown_ones_are_told(tmp_path):
    found = look_into(folder_with(tmp_path, sites="id,name,colour\nP1,Rajin,red\n"))
    assert found.chain.sites[0].kind is None
    told = {(notice.file, str(notice.what)) for notice in found.notices}
    assert ("sites.csv", "The column “colour” is not known and was left out.") in told
    assert ("claims.csv", "The file is not there; no rows were read of it.") in told


@pytest.mark.parametrize(
    ("cells", "value", "bound"),
    [
        pytest.param(("300", "~"), 300, "~", id="as in the form"),
        pytest.param(("c. 300", ""), 300, "~", id="circa"),
        pytest.param((">1,000", ""), 1000, ">", id="sign and group"),
        pytest.param(("at least 5", ""), 5, ">=", id="words"),
        pytest.param(("1 200", "="), 1200, "=", id="blank as group"),
        pytest.param(("2,5", "="), 2.5, "=", id="decimal comma"),
        pytest.param(("1.234.567", "="), 1234567, "=", id="points as groups"),
        pytest.param(("5", "≥"), 5, ">=", id="bound as a sign"),
        pytest.param(("5", ""), 5, None, id="no bound"),
        pytest.param(("", ""), None, None, id="nothing"),
    ],
)
def test_a_count_is_understood(tmp_path, cells, value, bound):
    content = "id;value;bound\nM1;" + ";".join(cells) + "\n"
    (movement,) = read_chain(folder_with(tmp_path, movements=content)).movements
    assert (movement.value, movement.bound) == (value, bound)


@pytest.mark.parametrize(
    ("earliest", "latest", "expected"),
    [
        pytest.param("2023-08-15", "", (dt.date(2023, 8, 15), None), id="blank end"),
        pytest.param("2023-08", "2023-09", (dt.date(2023, 8, 1), dt.date(2023, 9, 30)), id="months"),
        pytest.param("2023", "2023", (dt.date(2023, 1, 1), dt.date(2023, 12, 31)), id="years"),
        pytest.param("5.8.2023", "14.10.2023", (dt.date(2023, 8, 5), dt.date(2023, 10, 14)), id="day first"),
    ],
)
def test_a_window_is_understood(tmp_path, earliest, latest, expected):
    (movement,) = read_chain(folder_with(tmp_path, movements=f"id,earliest,latest\nM1,{earliest},{latest}\n")).movements
    assert (movement.earliest, movement.latest) == expected


@pytest.mark.parametrize(
    ("row", "words"),
    [
        pytest.param("M1,,,mid-August 2023,,,,,", "“mid-August 2023” cannot be read as a date", id="words for a day"),
        pytest.param("M1,,,2023-13-45,,,,,", "is not a day of the calendar", id="no such day"),
        pytest.param("M1,,,2023-10-14,2023-08-15,,,,", "ends on 2023-08-15, before", id="end before beginning"),
        pytest.param("M1,,,,,300–400,,,", "is a range", id="range"),
        pytest.param("M1,,,,,1.000,,,", "may mean a thousand or one", id="ambiguous point"),
        pytest.param("M1,,,,,>5,,~,", "value says “>” and bound says “~”", id="two bounds"),
        pytest.param("M1,,,,,5,,!,", "“!” is not a bound", id="no bound"),
        pytest.param("M1,,,,,=1+1,,,", "is not a number", id="formula as a count"),
        pytest.param("M1,,,,,-5,,,", "“-5” is not a count", id="negative"),
        pytest.param("M1,,,,,nan,,,", "“nan” is not a number", id="not a number"),
        pytest.param("M1,P9,,,,,,,", "from_site: “P9” is the id of no row", id="site that is not there"),
        pytest.param("M1,S1,,,,,,,", "from_site: “S1” is a source, not a site", id="wrong kind"),
        pytest.param("M1,,,,,,,,S1;S7", "source: “S7” is the id of no row", id="source that is not there"),
        pytest.param(",,,,,,,,S1", "The row has no id", id="no id"),
        pytest.param("P1,,,,,,,,", "The id “P1” is taken", id="id taken in another table"),
        pytest.param("M1,,,,,,,,,,more", "The row has 11 cells under 9 headings", id="too many cells"),
    ],
)
def test_a_row_is_refused_by_its_line(tmp_path, row, words):
    movements = f'id,from_site,to_site,earliest,latest,value,unit,bound,source\nM0,,,,,,"two\nlines",,\n{row}\n'
    found = problems_of(tmp_path, sites=SITES, sources=SOURCES, movements=movements)
    assert [(file, line) for file, line, _ in found] == [("movements.csv", 4)]
    assert words in found[0][2]


def test_all_errors_are_collected_and_nothing_is_read(tmp_path):
    found = problems_of(
        tmp_path,
        sites="id,name,lat,lon\nP1,Rajin,95,130\nP2,,42,130\nP3,Half,42,\n",
        claims="id,kind,statement,about\nC1,rumour,It is so,\nC2,claim,It is so,C2\n",
        conflicts="id,first,second\nX1,P1,P9\nX2,C1,C1\n",
    )
    assert [(file, line) for file, line, _ in found] == [
        ("sites.csv", 2),
        ("sites.csv", 3),
        ("sites.csv", 4),
        ("claims.csv", 2),
        ("claims.csv", 3),
        ("conflicts.csv", 2),
        ("conflicts.csv", 3),
    ]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param("id,kind\nP1,port\n", "The column “name” is missing", id="missing column"),
        pytest.param("id,name,name\nP1,a,b\n", "stands there twice", id="column twice"),
        pytest.param(b"id,name\nP1,\x81\xff\n", "in no encoding", id="bytes"),
        pytest.param('id,name\nP1,"open\n', "is not closed", id="open quote"),
    ],
)
def test_a_broken_table_is_refused(tmp_path, content, words):
    found = problems_of(tmp_path, sites=content)
    assert words in found[0][2]


def test_a_folder_without_tables_is_refused(tmp_path):
    with pytest.raises(BermlineError, match="holds no table"):
        read_chain(tmp_path)


def test_text_is_kept_as_text(tmp_path):
    wild = ["=cmd|' /C calc'!A0", '<b>bold</b> & "quoted"', "javascript:alert(1)", "'quoted'", "-1+2", "a\nb"]
    source = "id,title,reference,note\n" + "".join(
        'S{},"{}",x,\n'.format(n, text.replace('"', '""')) for n, text in enumerate(wild)
    )
    chain = read_chain(folder_with(tmp_path, sources=source))
    assert [record.name for record in chain.sources] == wild
    out = tmp_path / "out"
    write_chain(chain, out)
    written = (out / "sources.csv").read_text(encoding="utf-8")
    assert "'=cmd" in written
    assert "'-1+2" in written
    assert [record.name for record in read_chain(out).sources] == wild


def test_a_label_that_is_taken_in_the_case_is_refused_and_one_there_may_be_referred_to(tmp_path, example):
    with pytest.raises(TableErrors, match="nothing was imported"):
        read_chain(EXAMPLE, known=example)
    folder_with(tmp_path, movements="id,from_site,source\nM90,P1,S01\n")
    added = read_chain(tmp_path, known=example)
    both = join_chains(example, added)
    assert both.links.name(added.movements[0].from_site) == "Rajin"
    assert next_label(both, Movement) == "M91"


def test_records_without_a_label_of_their_own_get_the_next_free_one(tmp_path):
    chain = type(read_chain(EXAMPLE))(
        sites=(Site(uuid="a", label="P7", name="A"), Site(uuid="b", name="B"), Site(uuid="c", label="P7", name="C"))
    )
    write_chain(chain, tmp_path)
    assert [site.label for site in read_chain(tmp_path).sites] == ["P7", "P8", "P9"]


def test_what_the_tables_have_no_place_for_is_said(example):
    assert left_out(example) == ()
    more = type(example)(
        findings=(Finding(uuid="f", statement="It grew."),),
        claims=(Claim(uuid="c", statement="It did not."),),
        subjects=(Subject(uuid="s", claim="c", structure="a"),),
        supports=(Support(uuid="t", finding="f", measurement="m"),),
        citations=(Citation(uuid="k", source="x", claim="c", where="p. 3"),),
    )
    assert [str(what) for what in left_out(more)] == [
        "structures and measurements that findings rest on (1)",
        "links from claims to structures (1)",
        "places within sources (1)",
    ]


def test_findings_come_out_as_they_went_in(tmp_path):
    findings = (
        "id,statement,likelihood,confidence,counter_claims,topic,rests_on,source\n"
        'F1,"It is likely, in part",Likely,low,none found,chain,M1;C1,S1\n'
    )
    claims = "id,kind,statement,about\nC1,claim,So,M1\nC2,denial,Not so,F1\n"
    folder_with(tmp_path, sources=SOURCES, movements="id\nM1\n", claims=claims, findings=findings)
    chain = read_chain(tmp_path)
    (finding,) = chain.findings
    assert (finding.likelihood, finding.confidence) == ("likely", "low")
    assert [bool(support.movement) for support in chain.supports] == [True, False]
    assert [source.label for source in chain.links.sources(finding.uuid)] == ["S1"]
    assert [claim.label for claim in chain.links.statements(finding.uuid)] == ["C2"]
    write_chain(chain, tmp_path / "out")
    assert chain_as_csv(read_chain(tmp_path / "out")) == chain_as_csv(chain)
    assert "F1" in (tmp_path / "out" / "claims.csv").read_text()


@pytest.mark.parametrize(
    ("row", "words"),
    [
        pytest.param("F1,,,", "The cell “statement” is empty", id="no sentence"),
        pytest.param("F1,So,probably,", "“probably” is none of almost no chance", id="a term of another set"),
        pytest.param("F1,So,,P1", "“P1” is a site, not a movement or a claim", id="rests on a place"),
    ],
)
def test_a_finding_is_refused_by_its_line(tmp_path, row, words):
    found = problems_of(tmp_path, sites=SITES, findings=f"id,statement,likelihood,rests_on\n{row}\n")
    assert [(file, line) for file, line, _ in found] == [("findings.csv", 2)]
    assert words in found[0][2]


def test_a_folder_that_cannot_be_written_is_said(tmp_path, example):
    (tmp_path / "file").write_text("")
    with pytest.raises(BermlineError, match="could not be written"):
        write_chain(example, tmp_path / "file")


def test_a_hundred_thousand_rows_are_read(tmp_path):
    rows = "".join(f"M{n},P1,P2,2023-08-15,2023-10-14,{n},containers,>=\n" for n in range(100_000))
    folder_with(tmp_path, sites=SITES, movements="id,from_site,to_site,earliest,latest,value,unit,bound\n" + rows)
    assert len(read_chain(tmp_path).movements) == 100_000


def test_rows_are_numbered_beside_ids_of_very_many_digits(tmp_path):
    (tmp_path / "sites.csv").write_text(f"id,name\nP{'9' * 5000},One\nP{'9' * 20},Two\n", "utf-8")
    (tmp_path / "vessels.csv").write_text("name\nAngara\n", "utf-8")
    assert [vessel.label for vessel in look_into(tmp_path).chain.vessels] == ["V01"]


def test_cells_under_no_heading_are_told(tmp_path):
    (tmp_path / "sites.csv").write_text("id,name,\nP1,One,lost\n", "utf-8")
    words = [str(notice.what) for notice in look_into(tmp_path).notices if notice.file == "sites.csv"]
    assert "A column without a heading was left out." in words
