"""What an analyst says of a pack is kept whole, and what is left open is taken from the case."""

import datetime as dt
from pathlib import Path

import pytest

from plugin.case.open import open_case
from plugin.core.errors import BermlineError
from plugin.sheets.export import export_pack
from plugin.sheets.options import SETTING, PackOptions, from_plain, to_plain

WHOLE = PackOptions(
    title="T", about="A", number="2", version="3", analyst="Heron", distribution="All", language="de", paper="Letter",
    orientation="landscape", as_of=dt.date(2024, 3, 1), left_out=frozenset({"chain"}), order=("chain", "berms/x"),
    templates=Path("t"), pictures=Path("p"),
)  # fmt: skip


@pytest.mark.parametrize("options", [PackOptions(), WHOLE, PackOptions(order=())], ids=["open", "whole", "no order"])
def test_options_survive_being_kept(options):
    assert from_plain(to_plain(options)) == options


@pytest.mark.parametrize(
    "plain",
    [{"language": "xx"}, {"paper": "A0"}, {"orientation": "askew"}, {"colour": "red"}],
    ids=["language", "paper", "orientation", "entry"],
)
def test_what_is_not_known_is_passed_over(plain):
    assert from_plain(plain) == PackOptions()


def test_date_that_is_none_is_refused():
    with pytest.raises(BermlineError, match="is not a date"):
        from_plain({"as_of": "soon"})


def test_what_is_open_comes_from_what_the_case_keeps_then_from_defaults(case_path):
    store = open_case(case_path, "A. Analyst")
    with store.act("Keep") as action:
        action.set(SETTING, {"language": "de", "order": ["chain"], "left_out": ["x"]})
    made = PackOptions(left_out=frozenset(), number="9").completed(store)
    store.close()
    assert (made.language, made.paper, made.orientation) == ("de", "A4", "portrait")
    assert (made.order, made.left_out, made.number) == (("chain",), frozenset(), "9")


def test_sheets_follow_the_order_that_was_chosen(case_path, tmp_path, told):
    report = export_pack(case_path, tmp_path / "pack", PackOptions(order=("chain",)), told())
    assert [title.split(":")[0] for title in report.sheets] == [
        "Cover", "The sites", "The reported transfer chain", "Growth", "Berms", "Provenance and methods",
        "Terms and scales",
    ]  # fmt: skip
