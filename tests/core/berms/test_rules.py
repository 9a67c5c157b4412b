"""Separations beside storage-safety rules: published values, ranges, and words."""

import math
from pathlib import Path

import numpy as np
import pytest

from plugin.core.berms.rules import (
    FT_M,
    LB_KG,
    RULE_DEFINITION,
    US_UNIT,
    compare_all,
    judge,
    largest_quantity,
    range_over_rules,
    read_rules,
    required_distance,
    rule_curve,
    write_kilograms,
)
from plugin.core.errors import BermlineError, Refused
from plugin.core.quantity import Quantity

DATA = Path(__file__).parents[3] / "resources" / "rules" / "separation.csv"
RULES = {rule.name: rule for rule in read_rules(DATA)}


@pytest.mark.parametrize(
    ("name", "neq", "metres"),
    [
        ("BD3", 1000, 5.0),
        ("BD4", 1000, 8.0),
        ("BD5", 1000, 11.0),
        ("BD9", 1000, 24.0),
        ("BD14", 1000, 48.0),
        ("BD3", 10_000, 10.77),
        ("BD4", 10_000, 17.24),
        ("BD5", 10_000, 23.70),
        ("BD9", 10_000, 51.71),
        ("BD14", 10_000, 103.41),
        ("BD4", 64_000, 32.0),
        ("BD9", 64_000, 96.0),
        ("BD1", 29_999.999, 10.88),
        ("BD1", 30_000, 13.67),
    ],
)
def test_distances_are_the_published_ones(name, neq, metres):
    assert required_distance(RULES[name], neq) == pytest.approx(metres, abs=0.005)


@pytest.mark.parametrize(
    ("name", "pounds", "feet"),
    [
        ("US cell", 1000, 11.0),
        ("US module", 1000, 25.0),
        ("US K6", 1000, 60.0),
        ("US K11", 1000, 110.0),
        ("US cell", 250_000, 69.3),
        ("US module", 250_000, 157.5),
        ("US K6", 250_000, 378.0),
        ("US K11", 250_000, 693.0),
    ],
)
def test_american_rules_give_the_published_feet(name, pounds, feet):
    assert required_distance(RULES[name], pounds * LB_KG) / FT_M == pytest.approx(feet, abs=0.05)


def test_one_american_unit_is_0_396698_metric_ones():
    assert pytest.approx(0.396698, abs=5e-7) == US_UNIT


@pytest.mark.parametrize(
    ("name", "kilograms"), [("BD3", 125_000), ("BD4", 30_518), ("BD5", 11_739), ("BD9", 1_130), ("BD14", 141)]
)
def test_25_metres_belong_to_a_quantity_that_depends_on_the_rule(name, kilograms):
    assert largest_quantity(RULES[name], 25.0) == pytest.approx(kilograms, abs=0.5)


@pytest.mark.parametrize(("name", "neq"), [("BD1", 120_001), ("BD1", 0.5), ("BD14", 500_001), ("US K6", 113_400)])
def test_outside_its_range_a_rule_is_not_applicable(name, neq):
    assert required_distance(RULES[name], neq) is None
    verdict = judge([RULES[name]], Quantity(25.0, 0.5, "m"), RULE_DEFINITION, neq)[0]
    assert verdict.consistent is None
    assert "not applicable" in str(verdict.sentence())


@pytest.mark.parametrize("separation", [10.9, 12.0, 13.6])
def test_a_separation_within_the_jump_of_a_rule_ends_at_the_joint(separation):
    assert largest_quantity(RULES["BD1"], separation) == 30_000


@pytest.mark.parametrize("name", RULES)
def test_every_quantity_up_to_the_largest_complies_and_none_above_it(name):
    rule = RULES[name]
    for separation in np.geomspace(0.1, 500.0, 60):
        largest = largest_quantity(rule, separation)
        below = np.geomspace(rule.from_kg, rule.to_kg, 400)
        for neq in below[below < largest * (1 - 1e-9)]:
            assert required_distance(rule, neq) <= separation * (1 + 1e-9)
        for neq in below[below > largest * (1 + 1e-9)]:
            assert required_distance(rule, neq) > separation


def test_a_separation_is_set_beside_all_rules_and_gives_a_range():
    compared = compare_all(RULES.values(), Quantity(25.0, 1.0, "m"), RULE_DEFINITION)
    assert [item.rule.name for item in compared] == list(RULES)
    for item in compared:
        assert item.lower_kg <= item.largest_kg <= item.upper_kg
    low, high = range_over_rules(compared)
    assert low == pytest.approx((24.0 / 4.8) ** 3, rel=1e-9)
    assert high == pytest.approx((26.0 / 0.5) ** 3, rel=1e-9)


def test_the_words_say_consistent_with_and_name_the_rule():
    compared = compare_all(RULES.values(), Quantity(25.0, 1.0, "m"), RULE_DEFINITION)
    sentences = {item.rule.name: str(item.sentence()) for item in compared}
    assert sentences["BD4"] == (
        "BD4: consistent with up to 30\u202f500 kg a unit, 27\u202f000 to 34\u202f300 kg within U95."
    )
    assert all(str(item.sentence()) == f"{item.rule.name}: {item.said()}." for item in compared)
    assert "every quantity that the rule covers" in sentences["BD1"]
    short = compare_all([RULES["BD14"]], Quantity(2.0, 0.1, "m"), RULE_DEFINITION)[0]
    assert "not consistent with any quantity" in str(short.sentence())


@pytest.mark.parametrize(
    ("name", "metres", "words"),
    [
        ("BD4", 25.0, "up to 30\u202f500 kg (27\u202f000 – 34\u202f300)"),
        ("BD14", 2.0, "not consistent with any"),
        ("BD1", 25.0, "all that it covers, to 120\u202f000 kg"),
        ("BD3", 1.0, "up to 8.00 kg (5.83 – 10.6)"),
    ],
)
def test_a_cell_of_a_table_says_what_the_sentence_says(name, metres, words):
    compared = compare_all([RULES[name]], Quantity(metres, metres / 25.0 if metres > 2 else 0.1, "m"), RULE_DEFINITION)
    assert str(compared[0].in_a_table()) == words


@pytest.mark.parametrize("name", RULES)
def test_what_is_said_of_all_quantities_is_what_is_judged_of_each(name):
    rule = RULES[name]
    for separation in np.geomspace(0.1, 500.0, 60):
        for u95 in (0.0, 0.1 * separation, 0.5 * separation):
            measured = Quantity(separation, u95, "m")
            compared = compare_all([rule], measured, RULE_DEFINITION)[0]
            words = str(compared.sentence()), str(compared.in_a_table())
            least, most = (
                judge([rule], measured, RULE_DEFINITION, quantity)[0] for quantity in (rule.from_kg, rule.to_kg)
            )
            certain = bool(separation - u95 >= most.required_m)
            for said in words:
                assert ("not consistent" in said) == (not least.consistent)
                covers_all = "every quantity" in said or "all that" in said
                assert covers_all == bool(separation >= most.required_m)
                assert (covers_all and "only within the uncertainty" not in said) == certain


@pytest.mark.parametrize(
    ("name", "separation", "sentence", "cell"),
    [
        (
            "BD14",
            Quantity(3.0, 3.0, "m"),
            "BD14: consistent only within the uncertainty, with up to {} kg a unit.",
            "only within the uncertainty, up to {} kg",
        ),
        (
            "BD1",
            Quantity(25.0, 8.0, "m"),
            "BD1: consistent with every quantity that the rule covers, to 120\u202f000 kg a unit, but beyond {} kg "
            "only within the uncertainty.",
            "all that it covers, to 120\u202f000 kg (beyond {} only within the uncertainty)",
        ),
    ],
    ids=["for no quantity without it", "for the largest quantities"],
)
def test_what_hangs_on_the_uncertainty_is_said_to(name, separation, sentence, cell):
    found = compare_all([RULES[name]], separation, RULE_DEFINITION)[0]
    turning = write_kilograms(found.upper_kg if name == "BD14" else found.lower_kg)
    assert str(found.sentence()) == sentence.format(turning)
    assert str(found.in_a_table()) == cell.format(turning)


@pytest.mark.parametrize(
    ("value", "consistent", "close"),
    [(27.0, True, False), (24.5, True, True), (23.5, True, True), (22.0, False, False)],
)
def test_a_supposed_quantity_is_judged_with_the_uncertainty(value, consistent, close):
    verdict = judge([RULES["BD9"]], Quantity(value, 1.0, "m"), RULE_DEFINITION, 1000)[0]
    assert (verdict.consistent, verdict.within_uncertainty) == (consistent, close)
    assert ("not consistent" in str(verdict.sentence())) is not consistent


@pytest.mark.parametrize("definition", ["crest to crest", "toe to toe", "centre to centre"])
def test_other_definitions_are_refused(definition):
    with pytest.raises(Refused, match="not what separation rules are about"):
        compare_all(RULES.values(), Quantity(25.0, 1.0, "m"), definition)


@pytest.mark.parametrize("value", [0.0, -3.0, math.nan, math.inf])
def test_what_is_no_length_is_refused(value):
    with pytest.raises(Refused):
        compare_all(RULES.values(), Quantity(value, 1.0, "m"), RULE_DEFINITION)


def test_a_curve_lies_on_the_rule_and_is_parted_where_it_jumps():
    quantity, distance = rule_curve(RULES["BD2"])
    assert np.isnan(quantity).sum() == np.isnan(distance).sum() == 1
    first = slice(0, int(np.flatnonzero(np.isnan(quantity))[0]) - 1)
    assert distance[first] == pytest.approx([required_distance(RULES["BD2"], q) for q in quantity[first]])


def test_each_rule_says_where_it_was_read_and_how_well_that_was_checked():
    assert all(rule.citation and rule.checked for rule in RULES.values())


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("X,,zero,m kg^-1/3,1,10,,c,read", "Line 2"),
        ("X,,0.5,m,1,10,,c,read", "Line 2"),
        ("X,,0.5,m kg^-1/3,10,1,,c,read", "Line 2"),
        ("X,,0.5,m kg^-1/3,1,10,,,read", "Line 2"),
        ("X,,0.5,m kg^-1/3,1,10,2023-13-45,c,read", "Line 2"),
        ("X,,0.5,m kg^-1/3,1,10,inf,c,read", "Line 2"),
        ("X,,0.5,m kg^-1/3,1,10,,c,read\nX,,0.6,m kg^-1/3,20,30,,c,read", "do not join"),
    ],
    ids=["no number", "no unit", "empty range", "no citation", "no number of the US", "no end", "gap"],
)
def test_a_wrong_line_is_named(tmp_path, line, says):
    path = tmp_path / "rules.csv"
    path.write_text("rule,applies_to,k,unit,from_kg,to_kg,us_k,citation,checked\n" + line + "\n")
    with pytest.raises(BermlineError, match=says):
        read_rules(path)


def test_an_analyst_can_add_a_rule(tmp_path):
    path = tmp_path / "rules.csv"
    path.write_text(DATA.read_text("utf-8") + "Own,sheds,3.0,m kg^-1/3,50,5000,,a handbook,read once\n", "utf-8")
    assert required_distance(read_rules(path)[-1], 1000) == pytest.approx(30.0)


def test_another_table_is_not_taken_for_rules(tmp_path):
    (tmp_path / "other.csv").write_text("a,b\n1,2\n")
    with pytest.raises(BermlineError, match="not a table"):
        read_rules(tmp_path / "other.csv")
    with pytest.raises(BermlineError, match="cannot be read"):
        read_rules(tmp_path / "missing.csv")
