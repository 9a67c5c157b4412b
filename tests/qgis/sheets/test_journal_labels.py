"""In a pack's journal what the case itself did is named in the pack's language, what a person did in their words."""

import json
from contextlib import closing

import pytest

from plugin.case.merge import bring_back, compare
from plugin.case.open import open_case
from plugin.case.replica import take_snapshot, write_replica
from plugin.core.records import Site
from plugin.sheets.export import PackOptions, export_pack


@pytest.fixture
def joined(case_path, tmp_path, qgis_app):
    """The small case, into which a copy with another note was brought back."""
    with closing(open_case(case_path, "A. Analyst")) as store:
        write_replica(take_snapshot(store), tmp_path / "field.gpkg", "A. Analyst")
        with closing(open_case(tmp_path / "field.gpkg", "A. Analyst")) as copy:
            with copy.act("Lager umbenennen") as action:
                action.update(Site, copy.read(Site)[0].uuid, note="seen")
            bring_back(store, copy, compare(store, copy), ())
    return case_path


@pytest.mark.parametrize(("language", "own"), [("en", "Bring back field"), ("de", "field zurückholen")])
def test_labels_of_the_case_are_in_the_language_of_the_pack(joined, tmp_path, told, german, language, own):
    export_pack(joined, tmp_path / "pack", PackOptions(language=language), told())
    lines = (tmp_path / "pack" / "data" / "journal.jsonl").read_text("utf-8").splitlines()
    labels = {json.loads(line).get("label") for line in lines}
    assert own in labels
    assert {"Build", "Lager umbenennen"} & labels
