"""What goes into a pack: the parts that were chosen, all that they refer to, and nothing else."""

import datetime as dt
from dataclasses import replace

import pytest
from shapely.geometry import box

from plugin.core.evidence.figures import before_and_after, berm_scene, scenes_shown
from plugin.core.evidence.parts import choose, list_parts
from plugin.core.evidence.weak import find_weaknesses
from plugin.core.records import (
    RECORDS,
    Citation,
    Claim,
    Conflict,
    Finding,
    Measurement,
    Movement,
    Scene,
    Sighting,
    Site,
    Source,
    Structure,
    Subject,
    Support,
)

UTC = dt.timezone.utc


def scene(uuid, day, **more):
    begin = dt.datetime(2020, 1, day, tzinfo=UTC)
    known = {"credit": "©", "licence": "any", "sha256": "0" * 64} | more
    return Scene(
        uuid=uuid, name=uuid, path=f"{uuid}.tif", acquired_from=begin, acquired_to=begin + dt.timedelta(days=1), **known
    )


CASE = (
    Site(uuid="yard", name="Yard"),
    Site(uuid="depot", name="Depot"),
    Site(uuid="port", name="Port"),
    Site(uuid="lost", name="Lost"),
    scene("s3", 3, site="yard"),
    scene("s1", 1, site="yard"),
    scene("s2", 2, site="yard"),
    scene("dem", 4, site="depot", kind="elevation"),
    scene("idle", 5, site="depot"),
    Structure(uuid="a", label="A", site="yard", geometry=box(55.122, 24.987, 55.123, 24.988)),
    Sighting(uuid="a1", structure="a", scene="s1", state="absent"),
    Sighting(uuid="a2", structure="a", scene="s2", state="obscured"),
    Sighting(uuid="a3", structure="a", scene="s3", state="present"),
    Measurement(uuid="m", name="M", definition="crest to crest", value=1.0, u95=0.1, site="depot", scene="dem"),
    Movement(uuid="go", label="G", from_site="port", to_site="lost"),
    Source(uuid="src", name="S", reliability="B", credibility="2"),
    Claim(uuid="c1", label="C1", statement="yes"),
    Claim(uuid="c2", label="C2", kind="denial", statement="no"),
    Finding(
        uuid="f",
        label="F1",
        statement="So",
        likelihood="likely",
        confidence="low",
        alternatives="x",
        limits="y",
        counter_claims="z",
    ),
    Citation(uuid="cit", source="src", claim="c1"),
    Citation(uuid="cit2", source="src", claim="c2"),
    Citation(uuid="cit3", source="src", movement="go"),
    Subject(uuid="sub", claim="c2", about_claim="c1"),
    Support(uuid="sup", finding="f", structure="a"),
    Conflict(uuid="x", first_table="claim", first="c1", second_table="claim", second="c2"),
)


def reader(records):
    return lambda kind: tuple(record for record in records if type(record) is kind)


READ = reader(CASE)


def changed(uuid, **changes):
    return reader([replace(record, **changes) if record.uuid == uuid else record for record in CASE])


def uuids(chosen):
    return {record.uuid for record in chosen.in_order()}


def test_parts_come_in_the_order_of_the_sheets():
    assert [part.key for part in list_parts(READ)] == [
        "finding/f", "site/yard", "growth/yard", "figure/s1", "figure/s2", "figure/s3", "site/depot", "berms/depot",
        "chain",
    ]  # fmt: skip


def test_sites_that_the_chain_alone_names_go_with_it_and_all_others_have_an_entry():
    assert [part.title for part in list_parts(READ) if part.kind == "site"] == ["Yard", "Depot"]
    no_chain = reader([record for record in CASE if not isinstance(record, (Movement, Claim))])
    assert [part.title for part in list_parts(no_chain) if part.kind == "site"] == ["Yard", "Depot", "Port", "Lost"]
    assert {"port", "lost"} <= uuids(choose(no_chain))
    assert not {"port", "lost"} & uuids(choose(no_chain, ["site/port", "site/lost"]))


def test_what_is_at_no_site_has_an_entry_of_its_own():
    read = changed("a", site=None)
    found = {part.key: part.within for part in list_parts(read)}
    assert found["growth/nowhere"] == "site/nowhere"
    assert "a" not in uuids(choose(read, ["site/nowhere"]))


ORDERS = {
    "sites": (("site/depot", "site/yard"), ["site/depot", "berms/depot", "site/yard", "growth/yard"]),
    "chain first": (("chain",), ["chain", "site/yard", "growth/yard", "site/depot", "berms/depot"]),
    "by their sheets alone": (("berms/depot", "chain", "growth/yard"),
                              ["site/depot", "berms/depot", "chain", "site/yard", "growth/yard"]),
}  # fmt: skip


@pytest.mark.parametrize(("order", "first"), ORDERS.values(), ids=ORDERS)
def test_parts_are_put_in_order_with_what_is_within_them(order, first):
    keys = [part.key for part in choose(READ, order=order).parts if part.kind not in ("figure", "finding")]
    assert keys[: len(first)] == first


def test_empty_case_offers_no_part():
    assert list_parts(reader(())) == ()


@pytest.mark.parametrize(
    ("left_out", "gone"),
    [
        ((), {"idle"}),
        (("finding/f",), {"idle", "f", "sup"}),
        (("site/yard",), {"idle", "yard", "s1", "s2", "s3", "a", "a1", "a2", "a3", "sup"}),
        (("growth/yard",), {"idle", "yard", "s1", "s2", "s3", "a", "a1", "a2", "a3", "sup"}),
        (("figure/s2",), {"idle"}),
        (("site/depot",), {"idle", "m", "dem", "depot"}),
        (("berms/depot",), {"idle", "m", "dem", "depot"}),
        (("chain",), {"idle", "go", "src", "c1", "c2", "cit", "cit2", "cit3", "sub", "x", "port", "lost"}),
    ],
    ids=["nothing left out", "finding", "site", "its only sheet", "one picture", "another site", "berms", "chain"],
)
def test_what_is_left_out_takes_with_it_what_hangs_on_it_alone(left_out, gone):
    chosen = choose(READ, left_out)
    assert uuids(chosen) == {record.uuid for record in CASE} - gone


def test_every_record_comes_after_those_it_refers_to():
    order = [type(record) for record in choose(READ).in_order()]
    assert order == sorted(order, key=RECORDS.index)


def test_before_and_after_are_the_first_and_last_clear_images():
    pair = before_and_after(READ(Structure), READ(Sighting), READ(Scene))
    assert (pair.before.uuid, pair.after.uuid) == ("s1", "s3")


def test_a_scene_of_another_place_is_neither_before_nor_after_nor_a_figure():
    yard = box(55, 24.9, 55.2, 25.1)
    places = {"s1": box(-103.7, 48.1, -103.6, 48.2), "s2": yard, "s3": yard}
    records = [replace(item, geometry=places[item.uuid]) if item.uuid in places else item for item in CASE]
    seen = Sighting(uuid="a4", structure="a", scene="s4", state="absent")
    read = reader([*records, scene("s4", 9, site="yard"), seen])
    pair = before_and_after(read(Structure), read(Sighting), read(Scene))
    assert (pair.before.uuid, pair.after.uuid) == ("s3", "s4")
    assert [part.uuid for part in list_parts(read) if part.kind == "figure"] == ["s2", "s3", "s4"]


def test_images_of_all_structures_come_before_those_of_some():
    near, far = (Structure(uuid=key, geometry=box(x, 0, x + 1, 1)) for key, x in (("n", 0), ("f", 8)))
    scenes = [scene(f"p{day}", day, geometry=box(0, 0, 2 if day in (1, 4) else 10, 2)) for day in (1, 2, 3, 4)]
    sightings = [Sighting(structure="n", scene=one.uuid, state="present") for one in scenes]
    pair = before_and_after([near, far], sightings, scenes)
    assert (pair.before.uuid, pair.after.uuid) == ("p2", "p3")
    pair = before_and_after([near, far], sightings, scenes[::3])
    assert (pair.before.uuid, pair.after.uuid) == ("p1", "p4")


def test_one_image_makes_no_pair():
    assert before_and_after(READ(Structure), READ(Sighting)[:1], READ(Scene)) is None


def test_berms_are_shown_on_the_scene_they_were_measured_on():
    assert berm_scene(READ(Measurement), READ(Scene)).uuid == "dem"


def test_figures_show_the_pictures_that_are_ticked_and_the_berms():
    assert {item.uuid for item in scenes_shown(choose(READ, ["figure/s2"]))} == {"s1", "s3", "dem"}


WEAK = {
    "no credit": ("s1", {"credit": None}, "no credit line"),
    "no hash": ("s1", {"sha256": None}, "SHA-256 has not been made"),
    "no licence": ("s1", {"licence": None}, "licence is not stated"),
    "remote": ("s1", {"preservation": "not preserved"}, "not preserved"),
    "no date": ("s1", {"acquired_from": None, "acquired_to": None}, "no date"),
    "figure": ("s1", {"figures_allowed": False}, "may not be published"),
    "no U95": ("m", {"u95": None}, "no U95"),
    "no definition": ("m", {"definition": None}, "measured between"),
    "no likelihood": ("f", {"likelihood": None}, "likelihood is not assessed"),
    "no confidence": ("f", {"confidence": None}, "confidence in it is not stated"),
    "no alternatives": ("f", {"alternatives": ""}, "No alternative"),
    "no limits": ("f", {"limits": None}, "limits are not stated"),
    "no counter-claims": ("f", {"counter_claims": None}, "which counter-claims were looked for"),
    "another scale": ("f", {"statement": "It was probably built"}, "“probably” belongs to another scale"),
    "said and judged": ("f", {"statement": "It is very likely new"}, "says “very likely” and is judged as likely"),
    "both in one": ("f", {"statement": "Likely, with high confidence"}, "in one sentence"),
    "more than can be known": ("f", {"statement": "This proves it"}, "“proves” says more"),
    "unjudged": ("src", {"reliability": "F", "credibility": "6"}, "F6: nobody has judged it yet"),
    "nothing to credit": ("s1", {"credit": None, "licence": None}, "neither credit nor licence"),
    "no source of a denial": ("cit2", {"claim": "c1"}, "no source", "c2"),
    "no source of a movement": ("cit3", {"movement": None, "claim": "c1"}, "no source", "go"),
    "no place of a movement": ("go", {"from_site": None, "to_site": None}, "names no place"),
    "no end of a movement": ("go", {"to_site": None}, "does not say to where"),
    "finding on nothing": ("sup", {"finding": "another"}, "rests on nothing", "f"),
    "scene of another place": ("s3", {"geometry": box(-103.7, 48.1, -103.6, 48.2)}, "sighting on s3 is left out", "a"),
}


@pytest.mark.parametrize("case", WEAK.values(), ids=WEAK)
def test_what_is_weak_is_said_of_the_record_it_is_weak_in(case):
    uuid, changes, words, *of = case
    before = find_weaknesses(choose(READ))
    found = [item for item in find_weaknesses(choose(changed(uuid, **changes))) if item not in before]
    assert [(item.uuid, words in str(item.what)) for item in found] == [((*of, uuid)[0], True)]


@pytest.mark.parametrize("case", WEAK.values(), ids=WEAK)
def test_what_is_weak_in_several_is_said_without_anything_of_one(case):
    uuid, changes, *_ = case
    for item in find_weaknesses(choose(changed(uuid, **changes))):
        assert item.of_many is not None
        assert item.of_many.values == {}


def test_a_site_that_is_left_out_and_still_named_is_weak():
    read = changed("go", to_site="yard")
    assert not [item for item in find_weaknesses(choose(read)) if item.table == "site"]
    chosen = choose(read, ["site/yard"])
    assert "yard" in uuids(chosen)
    assert "a" not in uuids(chosen)
    assert [item.uuid for item in find_weaknesses(chosen) if item.table == "site"] == ["yard"]


def test_a_picture_of_two_sites_stays_with_the_one_that_is_not_left_out():
    other = Structure(uuid="b", label="B", site="depot")
    read = reader([*CASE, other, Sighting(uuid="b1", structure="b", scene="s1", state="absent")])
    chosen = choose(read, ["site/yard"])
    assert [part.key for part in chosen.of_kind("figure")] == ["figure/s1"]


def test_a_structure_without_a_sighting_is_weak():
    bare = reader([*CASE, Structure(uuid="b", label="B", site="yard")])
    found = [item for item in find_weaknesses(choose(bare)) if item.uuid == "b"]
    assert [str(item.what) for item in found] == ["It has no sighting: not assessed."]


def test_several_unjudged_sources_are_one_weakness_in_the_plural():
    sources = [Source(uuid=f"q{number}", label=f"Q{number}", name="Q") for number in range(2)]
    found = [item for item in find_weaknesses(choose(reader([*CASE, *sources]))) if item.table == "source"]
    assert [str(item.what) for item in found] == ["2 sources stand at F6: nobody has judged them yet."]
    assert found[0].of_many is None, "it says it of all of them"


def test_sound_case_has_its_open_conflict_alone():
    assert [(item.table, item.uuid) for item in find_weaknesses(choose(READ))] == [("conflict", "x")]


def test_only_a_figure_that_would_be_shown_blocks():
    forbidden = changed("s1", figures_allowed=False)
    assert [item.uuid for item in find_weaknesses(choose(forbidden)) if item.blocks] == ["s1"]
    assert not any(item.blocks for item in find_weaknesses(choose(forbidden, ["figure/s1"])))
