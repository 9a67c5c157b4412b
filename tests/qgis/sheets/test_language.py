"""A pack speaks its own language, whatever QGIS runs in; the data for programs stay as they are."""

import csv
import re
import subprocess
from xml.etree import ElementTree as ET

import pytest
from qgis.PyQt.QtCore import QCoreApplication

from plugin.core.berms.rules import Allowed, read_rules
from plugin.core.chain.admiralty import CREDIBILITY_WORDS, RELIABILITY_WORDS
from plugin.core.chain.stack_record import DEFINITION, METHOD
from plugin.core.dates import write_interval, year
from plugin.core.errors import BermlineError
from plugin.core.evidence.verify import verify_pack
from plugin.core.quantity import Count, write_longitude, write_number, write_value
from plugin.place import resource
from plugin.sheets.export import PackOptions, export_pack
from plugin.words import CONTEXT, say, speaking, term, tr
from scripts.strings import collect, read
from tests.qgis.sheets.conftest import Told
from tests.qgis.sheets.small_case import make_case

SHOWN_IN_PACKS = (
    "plugin/sheets/", "plugin/core/chain/admiralty.py", "plugin/core/terms.py", "plugin/core/quantity.py",
    "plugin/core/dates.py",
)  # fmt: skip
SAID_IN_THE_WINDOW = ("clean_up.py", "options.py", "picture.py", "process.py", "timeline.py", "timestamp_server.py")
"""Parts of ``sheets`` whose words are on no page."""


@pytest.fixture(scope="module")
def packs(tmp_path_factory, qgis_app, german):
    folder = tmp_path_factory.mktemp("languages")
    case = make_case(folder)
    return {
        language: export_pack(case, folder / language, PackOptions(language=language), Told())
        for language in ("en", "de")
    }


@pytest.fixture(scope="module")
def text(packs):
    done = subprocess.run(["pdftotext", "-raw", str(packs["de"].pdf), "-"], capture_output=True, text=True, check=True)
    return " ".join(done.stdout.replace("\u00a0", " ").split())


@pytest.mark.parametrize(
    "words",
    [
        "Belegmappe", "Wachstum: Compound", "Erdwälle: Depot", "Die berichtete Lieferkette", "Herkunft und Verfahren",
        "sehr wahrscheinlich (80–95 %)", "Seite 1 von", "Abstand, Krone zu Krone, in m", "22,8 ± 0,6",
        "55,1231° O", "geogr. Nord", "Bodenauflösung (GSD) 3,5 m", "mindestens 5 Hin- und Rückfahrten",
        "Keine Einschränkung genannt.", "Two sheds came to stand.",
    ],
)  # fmt: skip
def test_german_sheets_say_it_in_german_and_leave_the_analysts_own_words(text, words):
    assert words in text


@pytest.mark.parametrize("words", ["Page", "Finding", "not stated", "crest to crest", "Began after", " Figure "])
def test_no_english_of_our_own_is_left(text, words):
    assert words not in text


def test_readme_is_in_the_language_of_the_pack(packs):
    assert "Wie man prüft" in (packs["de"].pack / "README.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_numbers_on_the_sheets_are_found_to_be_those_of_the_tables(packs, language):
    answers = {str(answer.about): answer for answer in verify_pack(packs[language].pack).answers}
    assert [(words.values["count"]) for words in answers["Numbers on the sheets"].words] == [3]
    assert [words.values["count"] for words in answers["Growth"].words] == [2, 1]


@pytest.mark.parametrize("name", ["growth.csv", "spacing.csv", "chain.csv"])
def test_tables_for_programs_do_not_depend_on_the_language(packs, name):
    rows = [list(csv.reader((pack.pack / "data" / name).open(encoding="utf-8"))) for pack in packs.values()]
    assert rows[0] == rows[1]


def test_numbers_dates_and_terms_follow_the_language(german, qgis_app):
    with speaking("de"):
        assert write_number(12345.6, 1) == "12\u202f345,6"
        assert write_value(22.8, None, "m") == "22,8\u00a0m (U95 nicht bekannt)"
        assert write_longitude(-6.44, 2) == "6,44°\u00a0W"
        assert str(Count(5, ">=", "Container")) == "mindestens 5\u00a0Container"
        assert write_interval(year(1985)) == "1985 (Jahr)"
        said = term("placement along the berm from 5 parallel bands")
        assert said == "Lage am Wall aus 5 parallelen Streifen"
        assert term("words of 3 analysts; scale") == "words of 3 analysts; Maßstab"
    assert write_number(12345.6, 1) == "12\u202f345.6"


def test_what_was_measured_of_a_stack_is_said_in_german(german, qgis_app):
    with speaking("de"):
        assert term(DEFINITION).startswith("Container, die hineinpassen")
        assert term(METHOD) == "Umriss, Packung und Lagen; Containermaße nach ISO 668"
        assert (term("count"), term("containers")) == ("Anzahl", "Container")


@pytest.mark.parametrize(
    ("kilograms", "whole", "words"),
    [
        pytest.param((0.0, 0.0, 0.0), False, "mit keiner vereinbar", id="none"),
        pytest.param((0.0, 0.0, 900.0), False, "nur innerhalb der Unsicherheit, bis 900 kg", id="none but for U95"),
        pytest.param((500.0, 700.0, 900.0), False, r"bis 700 kg \(500 – 900\)", id="some"),
        pytest.param((500.0, 9e9, 9e9), True, "alles, wofür sie gilt, bis .* kg .über 500 nur", id="all, partly"),
        pytest.param((9e9, 9e9, 9e9), True, "alles, wofür sie gilt, bis .* kg$", id="all"),
    ],
)
def test_what_a_separation_complies_with_is_said_in_german(german, qgis_app, kilograms, whole, words):
    rule = read_rules(resource("rules", "separation.csv"))[0]
    with speaking("de"):
        said = say(Allowed(rule, *kilograms, whole).in_a_table()).replace("\u00a0", " ")
    assert re.match(words, said)


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_glossary_says_the_admiralty_code_in_the_words_of_the_panel(packs, language):
    printed = subprocess.run(
        ["pdftotext", "-raw", str(packs[language].pdf), "-"], capture_output=True, text=True, check=True
    )
    lines = printed.stdout.replace("\u00a0", " ").splitlines()
    with speaking(language):
        said = [f"{code} {say(words)}" for code, words in {**RELIABILITY_WORDS, **CREDIBILITY_WORDS}.items()]
    assert [words for words in said if words not in lines] == []


def test_english_pack_is_english_in_a_german_window(german, german_window):
    assert tr("Finding") == "Befund"
    with speaking("en"):
        assert tr("Finding") == "Finding"
        assert QCoreApplication.translate("QgsMapTool", "Select") == "Select"
    assert tr("Finding") == "Befund"


def test_language_without_words_is_refused_with_what_to_do(qgis_app):
    with pytest.raises(BermlineError, match="are not installed"), speaking("xx"):
        pass


def test_all_that_packs_say_is_translated_with_its_places():
    known = read(resource("i18n", "bermline_de.ts"))
    places = re.compile(r"\{[^}]*\}|#")
    missing, differing = [], []
    for words, files in collect().items():
        if any(file.startswith(SHOWN_IN_PACKS) and not file.endswith(SAID_IN_THE_WINDOW) for file in files):
            if not known.get(words):
                missing.append(words)
            elif sorted(places.findall(words)) != sorted(places.findall(known[words])):
                differing.append(words)
    assert (missing, differing) == ([], [])


def test_translation_is_one_context_that_qt_reads():
    tree = ET.parse(resource("i18n", "bermline_de.ts"))
    assert [name.text for name in tree.iter("name")] == [CONTEXT]
