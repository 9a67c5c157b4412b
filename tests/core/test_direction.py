"""A name cannot look like another by marks that nobody sees; scripts from right to left are let be."""

import unicodedata

import pytest

from plugin.core.columns import own_columns
from plugin.core.direction import MARKS, show_marks, with_marks
from plugin.core.records import RECORDS


def test_every_mark_of_direction_is_known():
    bound = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    assert {chr(code) for code in MARKS} == {
        chr(code) for code in range(0x10000) if unicodedata.bidirectional(chr(code)) in bound
    } | {"\u200e", "\u200f"}


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("Depot \u202e7D", "Depot ⟨U+202E⟩7D"),
        ("\u2066a\u2069\u200f", "⟨U+2066⟩a⟨U+2069⟩⟨U+200F⟩"),
    ],
    ids=["override", "isolate"],
)
def test_a_mark_is_shown_by_its_code(kept, shown):
    assert show_marks(kept) == shown
    assert with_marks(shown) == kept


@pytest.mark.parametrize(
    "text",
    ["", "Depot D7", "مستودع ذخيرة 7", "מחסן תחמושת 7", "می\u200cخواهم", "Ж “quote” 日本 ⟨U+0041⟩"],
    ids=["nothing", "Latin", "Arabic", "Hebrew", "Persian with its joiner", "other signs"],
)
def test_all_else_is_let_be(text):
    assert show_marks(text) == with_marks(text) == text


def test_what_is_shown_once_is_shown_the_same_twice():
    assert show_marks(show_marks("a\u202eb")) == show_marks("a\u202eb")


def test_only_prose_and_what_is_opened_by_its_name_is_read_as_it_is():
    as_it_is = {item.name for kind in RECORDS for item in own_columns(kind) if item.metadata.get("as_it_is")}
    assert as_it_is == {
        "note", "statement", "alternatives", "limits", "counter_claims", "what_differs", "resolution",
        "path", "archived_path", "fetched_from",
    }  # fmt: skip
