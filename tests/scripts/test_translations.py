"""What is translated is whole: all of it, with the places, blanks, tags and keys of its English."""

import csv
import re

import pytest

from scripts.strings import FOLDER, LANGUAGES, collect, read

RULES = FOLDER.parent / "rules"
COMPLETE = ("de",)
"""Languages that ship with every word translated."""
_PLACE = re.compile(r"\{[^}]*\}")
_TAG = re.compile(r"</?\w+[^>]*>")
_NUMBER = re.compile(r"#")
_KEY = re.compile(r"&(?=\w)(?!\w+;)")
_BLANKS = re.compile(r"^\s*|\s*$")
KEPT = [("places", _PLACE), ("tags", _TAG), ("numbers", _NUMBER), ("keys", _KEY)]


@pytest.fixture(scope="module", params=sorted(LANGUAGES))
def words(request):
    return read(FOLDER / f"bermline_{request.param}.ts")


@pytest.mark.parametrize("language", COMPLETE)
def test_nothing_is_left_in_english(language):
    known = read(FOLDER / f"bermline_{language}.ts")
    assert [text for text in collect() if not known.get(text)] == []


@pytest.mark.parametrize("pattern", [case[1] for case in KEPT], ids=[case[0] for case in KEPT])
def test_a_translation_has_what_its_english_has(words, pattern):
    def parts(text):
        return sorted(set(pattern.findall(text)))

    assert [text for text, said in words.items() if said and parts(said) != parts(text)] == []


def test_a_translation_begins_and_ends_with_the_blanks_of_its_english(words):
    assert [text for text, said in words.items() if said and _BLANKS.findall(said) != _BLANKS.findall(text)] == []


def test_a_translation_has_a_three_point_ellipsis_where_its_english_asks_for_more(words):
    cut = [text for text, said in words.items() if said and text.endswith("…") and not said.rstrip().endswith("…")]
    assert [text for text in cut if "Locate…" not in text] == []


def test_fixed_terms_have_as_many_numbers_as_their_english(words):
    assert [text for text, said in words.items() if said and text.count("#") != said.count("#")] == []


@pytest.mark.parametrize("language", COMPLETE)
def test_what_separation_rules_apply_to_is_translated(language):
    known = read(FOLDER / f"bermline_{language}.ts")
    with (RULES / "separation.csv").open(encoding="utf-8", newline="") as stream:
        said = {row[column] for row in csv.DictReader(stream) for column in ("applies_to", "checked")}
    parts = {re.sub(r"\d+", "#", part) for words in said for part in words.split("; ")}
    assert sorted(part for part in parts if not known.get(part)) == []
