"""Pictures of the pages lie beside their pack: where they cannot, the pack is there all the same."""

from pathlib import Path

import pytest

from plugin.core.evidence.verify import verify_pack
from plugin.panels.evidence.exporting import pictures_beside
from plugin.sheets.export import PackOptions, _write_pictures, export_pack
from tests.no_room import files_up_to


@pytest.mark.parametrize(
    ("pack", "pictures"),
    [
        ("title-1-v1", "title-1-v1-pictures"),
        ("title-1-v1.1", "title-1-v1.1-pictures"),
        ("title-1-v1.2.zip", "title-1-v1.2-pictures"),
        ("title-1-v1.ZIP", "title-1-v1-pictures"),
    ],
)
def test_pictures_of_two_versions_lie_apart(pack, pictures):
    assert pictures_beside(Path("there", pack)) == Path("there", pictures)


def test_pack_whose_pictures_cannot_be_written_is_made_and_says_so(case_path, tmp_path, told):
    in_the_way = tmp_path / "pictures"
    in_the_way.write_text("a file")
    report = export_pack(case_path, tmp_path / "pack", PackOptions(pictures=in_the_way), told())
    assert verify_pack(report.pack).whole
    assert report.pictures == ()
    assert "its pictures could not be written" in str(report.picture_problem)


def test_no_picture_is_there_by_half(tmp_path):
    folder = tmp_path / "pictures"
    with files_up_to(5000):
        written, problem = _write_pictures([b"1" * 4000, b"2" * 8000, b"3" * 4000], folder)
    assert [path.name for path in written] == ["evidence-01.png"]
    assert list(folder.iterdir()) == [*written]
    assert "its pictures could not be written" in str(problem)
