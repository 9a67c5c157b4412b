"""What goes into a pack: the parts that were chosen, all that they refer to, and nothing else."""

import datetime as dt

import pytest

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
    Structure(uuid="a", label="A", site="yard"),
    Sighting(uuid="a1", structure="a", scene="s1", state="absent"),
    Sighting(uuid="a2", structure="a", scene="s2", state="obscured"),
    Sighting(uuid="a3", structure="a", scene="s3", state="present"),
    Measurement(uuid="m", name="M", definition="crest to crest", value=1.0, u95=0.1, site="depot", scene="dem"),
    Movement(uuid="go", label="G", from_site="port"),
    Source(uuid="src", name="S", reliability="B", credibility="2"),
    Claim(uuid="c1", label="C1", statement="yes"),
    Claim(uuid="c2", label="C2", kind="denial", statement="no"),
    Finding(uuid="f", label="F1", statement="So", likelihood="likely", confidence="low", alternatives="x", limits="y"),
    Citation(uuid="cit", source="src", claim="c1"),
    Subject(uuid="sub", claim="c2", about_claim="c1"),
    Support(uuid="sup", finding="f", structure="a"),
    Conflict(uuid="x", first_table="claim", first="c1", second_table="claim", second="c2"),
)


def reader(records):
    return lambda kind: tuple(record for record in records if type(record) is kind)


READ = reader(CASE)


def changed(uuid, **changes):
    from dataclasses import replace

    return reader([replace(record, **changes) if record.uuid == uuid else record for record in CASE])


def uuids(chosen):
    return {record.uuid for record in chosen.in_order()}


def test_parts_come_in_the_order_of_the_sheets():
    assert [part.key for part in list_parts(READ)] == [
        "finding/f", "growth/yard", "figure/s1", "figure/s2", "figure/s3", "berms/depot", "chain",
    ]  # fmt: skip


def test_empty_case_offers_no_part():
    assert list_parts(reader(())) == ()


@pytest.mark.parametrize(
    ("left_out", "gone"),
    [
        ((), {"idle"}),
        (("finding/f",), {"idle", "f", "sup"}),
        (("growth/yard",), {"idle", "yard", "s1", "s2", "s3", "a", "a1", "a2", "a3", "sup"}),
        (("figure/s2",), {"idle"}),
        (("berms/depot",), {"idle", "m", "dem", "depot"}),
        (("chain",), {"idle", "go", "src", "c1", "c2", "cit", "sub", "x", "port", "lost"}),
    ],
    ids=["nothing left out", "finding", "growth", "one picture", "berms", "chain"],
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
    "unjudged": ("src", {"reliability": "F", "credibility": "6"}, "nobody has judged"),
}


@pytest.mark.parametrize(("uuid", "changes", "words"), WEAK.values(), ids=WEAK)
def test_what_is_weak_is_said_of_the_record_it_is_weak_in(uuid, changes, words):
    before = find_weaknesses(choose(READ))
    found = [item for item in find_weaknesses(choose(changed(uuid, **changes))) if item not in before]
    assert [(item.uuid, words in str(item.what)) for item in found] == [(uuid, True)]


def test_sound_case_has_its_open_conflict_alone():
    assert [(item.table, item.uuid) for item in find_weaknesses(choose(READ))] == [("conflict", "x")]


def test_only_a_figure_that_would_be_shown_blocks():
    forbidden = changed("s1", figures_allowed=False)
    assert [item.uuid for item in find_weaknesses(choose(forbidden)) if item.blocks] == ["s1"]
    assert not any(item.blocks for item in find_weaknesses(choose(forbidden, ["figure/s1"])))
