"""A whole pack is found whole, and every change of it is found."""

import datetime as dt
import subprocess
import sys
from pathlib import Path

import pytest

from plugin.core.evidence.bag import seal_bag
from plugin.core.evidence.verify import verify_pack

ROOT = Path(__file__).parents[3]


@pytest.fixture
def pack(tmp_path):
    folder = tmp_path / "pack"
    (folder / "data").mkdir(parents=True)
    (folder / "data" / "evidence.pdf").write_bytes(b"%PDF-1.4 text")
    (folder / "data" / "growth.csv").write_text("a,b\n")
    seal_bag(folder, [("Bag-Software-Agent", "Bermline 0.1")], dt.date(2024, 3, 1))
    return folder


def test_whole_pack_is_whole(pack):
    verdict = verify_pack(pack)
    assert verdict.whole, verdict.problems
    assert verdict.checked == 2 * 2 + 2 * 4
    assert verdict.stated["Bagging-Date"] == "2024-03-01"


def change(path, text):
    path.write_bytes(path.read_bytes() + text)


def rewrite(path, old, new):
    path.write_text(path.read_text().replace(old, new))


def drop_line(path, words):
    path.write_text("".join(line for line in path.read_text().splitlines(keepends=True) if words not in line))


CHANGES = {
    "changed byte": (lambda p: change(p / "data/evidence.pdf", b" "), "data/evidence.pdf was changed"),
    "removed file": (lambda p: (p / "data/growth.csv").unlink(), "data/growth.csv is listed"),
    "added file": (lambda p: (p / "data/extra").write_text(""), "data/extra is in the pack"),
    "added tag file": (lambda p: (p / "note.txt").write_text(""), "no tag manifest lists it"),
    "renamed file": (lambda p: (p / "data/growth.csv").rename(p / "data/g.csv"), "data/g.csv is in the pack"),
    "changed tag": (lambda p: change(p / "bag-info.txt", b"A: b\n"), "bag-info.txt was changed"),
    "line of a tag manifest removed": (
        lambda p: drop_line(p / "tagmanifest-sha512.txt", "bag-info.txt"), "bag-info.txt is in the pack, but",
    ),
    "removed manifest": (lambda p: (p / "manifest-sha512.txt").unlink(), "manifest-sha512.txt is missing"),
    "blank in a tag manifest": (
        lambda p: rewrite(p / "tagmanifest-sha256.txt", "  bagit", "   bagit"), "not as it was written",
    ),
    "link": (lambda p: (p / "data/l").symlink_to("/etc/hostname"), "data/l is a link"),
    "path that leaves": (
        lambda p: rewrite(p / "manifest-sha256.txt", "data/growth.csv", "data/../../x"), "leaves the pack",
    ),
    "absolute path": (lambda p: rewrite(p / "manifest-sha256.txt", "data/growth.csv", "/etc/x"), "leaves the pack"),
    "drive": (lambda p: rewrite(p / "manifest-sha256.txt", "data/growth.csv", "C:\\x"), "leaves the pack"),
    "listed twice": (
        lambda p: change(p / "manifest-sha256.txt", (p / "manifest-sha256.txt").read_bytes()), "twice",
    ),
    "fetch": (lambda p: (p / "fetch.txt").write_text("http://x 1 data/x\n"), "nothing is fetched"),
    "no declaration": (lambda p: (p / "bagit.txt").unlink(), "no BagIt bag"),
    "no manifests": (lambda p: [f.unlink() for f in p.glob("*manifest-*")], "nothing vouches"),
    "not text": (lambda p: (p / "manifest-sha256.txt").write_bytes(b"\xff\xfe"), "not text in UTF-8"),
    "size": (lambda p: change(p / "data/growth.csv", b"c"), "bag-info.txt states"),
}  # fmt: skip


@pytest.mark.parametrize(("spoil", "words"), CHANGES.values(), ids=CHANGES)
def test_change_is_found(pack, spoil, words):
    spoil(pack)
    verdict = verify_pack(pack)
    assert any(words in str(problem) for problem in verdict.problems), verdict.problems


def test_every_single_byte_counts(pack):
    for path in [p for p in pack.rglob("*") if p.is_file()]:
        original = path.read_bytes()
        for place in range(0, len(original), 7):
            path.write_bytes(original[:place] + bytes([original[place] ^ 0x01]) + original[place + 1 :])
            assert not verify_pack(pack).whole, (path.name, place)
        path.write_bytes(original)


def test_where_nothing_is_that_is_said(tmp_path):
    verdict = verify_pack(tmp_path / "none")
    assert [str(problem) for problem in verdict.problems] == [f"There is nothing at {tmp_path / 'none'}."]
    assert str(verdict.sentence) == "Nothing was checked: there is no pack at this place."
    assert not verdict.whole


def test_what_is_no_folder_is_said(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path)
    assert "neither a folder nor a zip" in str(verify_pack(tmp_path / "link").problems[0])


@pytest.mark.parametrize(("spoilt", "code", "words"), [(False, 0, "is whole"), (True, 1, "NOT whole")])
def test_command_ends_with_a_plain_verdict(pack, spoilt, code, words):
    if spoilt:
        (pack / "data" / "growth.csv").unlink()
    done = subprocess.run(
        [sys.executable, "-m", "plugin.core.evidence.verify", str(pack)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == code
    assert words in done.stdout.splitlines()[-1]
