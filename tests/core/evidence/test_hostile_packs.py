"""A pack from a stranger is refused where it is not sound, nothing of it is run, and nothing is written anywhere."""

import datetime as dt
import io
import os
import sqlite3
import stat
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib
from pathlib import Path

import pytest

from plugin.core.evidence import holding
from plugin.core.evidence.bag import growing_pack, seal_bag
from plugin.core.evidence.seal import read_rows
from plugin.core.evidence.verify import verify_pack
from plugin.core.records import BY_TABLE

ROOT = Path(__file__).parents[3]


def fill(folder):
    (folder / "data").mkdir(parents=True)
    (folder / "data" / "growth.csv").write_text("a,b\n")
    (folder / "data" / "é.txt").write_text("é")
    seal_bag(folder, [("Bag-Software-Agent", "Bermline 0.1")], dt.date(2024, 3, 1))
    return folder


@pytest.fixture
def zipped(tmp_path):
    with growing_pack(tmp_path / "pack.zip") as folder:
        fill(folder)
    return tmp_path / "pack.zip"


def add(path, name, content=b"x", mode=0o100644, **more):
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        entry = zipfile.ZipInfo(name)
        entry.create_system = 3
        entry.external_attr = mode << 16
        entry.compress_type = more.get("compress_type", zipfile.ZIP_DEFLATED)
        archive.writestr(entry, content)


def say_it_is(path, name, size):
    """Make the lists of a zip state another size for one of its files."""
    with zipfile.ZipFile(path) as archive:
        real = archive.getinfo(name).file_size
    content = path.read_bytes()
    path.write_bytes(content.replace(struct.pack("<I", real), struct.pack("<I", size)))


def test_zipped_pack_is_whole_and_leaves_nothing_beside_it(zipped):
    verdict = verify_pack(zipped)
    assert verdict.whole, verdict.problems
    assert verdict.checked == 2 * 2 + 2 * 4
    assert list(zipped.parent.iterdir()) == [zipped]


def test_zipped_twice_is_the_same_bytes(zipped, tmp_path):
    (tmp_path / "again").mkdir()
    with growing_pack(tmp_path / "again" / "pack.zip") as folder:
        fill(folder)
    assert (tmp_path / "again" / "pack.zip").read_bytes() == zipped.read_bytes()


@pytest.mark.parametrize(
    ("name", "mode", "words"),
    [
        ("pack/../../evil", 0o100644, "leaves the pack"),
        ("../evil", 0o100644, "leaves the pack"),
        ("/etc/evil", 0o100644, "leaves the pack"),
        ("C:/evil", 0o100644, "leaves the pack"),
        ("pack\\..\\evil", 0o100644, "leaves the pack"),
        ("pack/data/link", stat.S_IFLNK | 0o777, "a link or a device"),
        ("pack/data/pipe", stat.S_IFIFO | 0o644, "a link or a device"),
        ("pack/data/a\nb", 0o100644, "signs in its name"),
        ("pack/data/growth.csv", 0o100644, "twice"),
        ("pack/data/GROWTH.csv", 0o100644, "twice"),
        ("pack/data/e\u0301.txt", 0o100644, "twice"),
        ("other/data/x", 0o100644, "side by side"),
        ("pack/data/more.csv", 0o100644, "but not listed in manifest-sha256.txt, manifest-sha512.txt"),
    ],
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_zip_with_what_does_not_belong_in_it_is_refused(zipped, name, mode, words):
    add(zipped, name, mode=mode)
    verdict = verify_pack(zipped)
    assert any(words in str(problem) for problem in verdict.problems), verdict.problems
    assert list(zipped.parent.iterdir()) == [zipped]


def test_bomb_is_not_unpacked(zipped):
    with zipfile.ZipFile(zipped, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("pack/data/bomb", "w") as bomb:
        for _ in range(160):
            bomb.write(b"\0" * (1 << 20))
    verdict = verify_pack(zipped)
    assert any("would swell" in str(problem) for problem in verdict.problems)


def test_zip_that_lies_about_a_size_is_refused(zipped):
    say_it_is(zipped, "pack/data/growth.csv", 1)
    assert not verify_pack(zipped).whole


FORGED = "a,b\nforged\n"


def heads_and_list(path):
    """Return what a zip holds before its list, and from its list on."""
    content = path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        return content[: archive.start_dir], content[archive.start_dir :]


def with_another_list_at(listing, offset):
    """Return the list of a zip that begins so many bytes later."""
    end = listing.rindex(b"PK\x05\x06")
    (at,) = struct.unpack_from("<I", listing, end + 16)
    return listing[: end + 16] + struct.pack("<I", at + offset) + listing[end + 20 :]


@pytest.mark.parametrize("where", ["before all files", "behind all files", "behind the list", "in the comment"])
def test_zip_with_more_in_it_than_it_lists_is_not_whole(zipped, tmp_path, where):
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("pack/data/growth.csv", FORGED)
    more, _ = heads_and_list(tmp_path / "other.zip")
    heads, listing = heads_and_list(zipped)
    zipped.write_bytes({
        "before all files": more + heads + listing,
        "behind all files": heads + more + with_another_list_at(listing, len(more)),
        "behind the list": heads + listing + more,
        "in the comment": heads + listing[:-2] + struct.pack("<H", len(more)) + more,
    }[where])  # fmt: skip
    (problem,) = verify_pack(zipped).problems
    assert f"{len(more)} bytes beside the files that it lists" in str(problem)


def test_zip_that_was_written_in_one_go_by_another_program_is_whole(zipped, tmp_path):
    class Pipe(io.RawIOBase):
        def __init__(self, stream):
            self.stream = stream

        def writable(self):
            return True

        def write(self, content):
            return self.stream.write(content)

    with (
        (tmp_path / "again.zip").open("wb") as stream,
        zipfile.ZipFile(zipped) as archive,
        zipfile.ZipFile(Pipe(stream), "w", zipfile.ZIP_DEFLATED) as again,
    ):
        for entry in archive.infolist():
            with again.open(entry.filename, "w", force_zip64=entry.filename.endswith("csv")) as target:
                target.write(archive.read(entry))
    verdict = verify_pack(tmp_path / "again.zip")
    assert verdict.whole, verdict.problems


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"no zip at all", b"PK\x05\x06" + b"\0" * 18])
def test_what_is_no_zip_is_said(tmp_path, content):
    (tmp_path / "pack.zip").write_bytes(content)
    assert len(verify_pack(tmp_path / "pack.zip").problems) >= 1


def test_every_cut_of_a_zip_is_found(zipped):
    whole = zipped.read_bytes()
    for length in range(0, len(whole), 97):
        zipped.write_bytes(whole[:length])
        assert not verify_pack(zipped).whole, length


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("data/../../etc/passwd", "leaves the pack"),
        ("~/x", "leaves the pack"),
        ("\\\\host\\share", "leaves the pack"),
        ("data/none", "is not there"),
        ("data/e\u0301.txt", "11 signs; 10 in the pack"),
    ],
)
def test_line_of_a_manifest_is_never_followed_out(tmp_path, line, words):
    pack = fill(tmp_path / "pack")
    with (pack / "manifest-sha256.txt").open("a", encoding="utf-8") as stream:
        stream.write(f"{'0' * 64}  {line}\n")
    problems = [str(problem) for problem in verify_pack(pack).problems]
    assert any(words in problem for problem in problems)


def test_names_that_are_no_text_are_told_by_their_codes(tmp_path):
    pack = fill(tmp_path / "pack")
    Path(os.fsdecode(os.fsencode(pack) + b"/data/\xff\xfe")).write_bytes(b"")
    (pack / "data" / "a\nThe pack is whole").write_bytes(b"")
    done = subprocess.run(
        [sys.executable, "-m", "plugin.core.evidence.verify", str(pack)],
        cwd=ROOT, capture_output=True, check=False, env={**os.environ, "LC_ALL": "C"},
    )  # fmt: skip
    assert done.returncode == 1
    assert not any(line.startswith(b"The pack is whole") for line in done.stdout.splitlines())
    assert b"\\udcff" in done.stdout or b"\\xff" in done.stdout


@pytest.mark.parametrize("target", ["/etc/hostname", "..", "growth.csv"])
def test_links_are_not_followed(tmp_path, target):
    pack = fill(tmp_path / "pack")
    (pack / "data" / "link").symlink_to(target)
    assert any("is a link" in str(problem) for problem in verify_pack(pack).problems)


def test_pipe_is_not_read(tmp_path):
    pack = fill(tmp_path / "pack")
    os.mkfifo(pack / "data" / "pipe")
    assert any("neither a file nor a folder" in str(problem) for problem in verify_pack(pack).problems)


def test_many_files_that_swell_are_not_unpacked_either(zipped, monkeypatch):
    monkeypatch.setattr(holding, "HARMLESS_IN_ALL", 1 << 20)
    with zipfile.ZipFile(zipped, "a", zipfile.ZIP_DEFLATED) as archive:
        for number in range(4):
            archive.writestr(f"pack/data/{number}", b"\0" * (1 << 20))
    (problem,) = verify_pack(zipped).problems
    assert "would swell" in str(problem)


def hostile_case(path, statement):
    path.parent.mkdir(parents=True, exist_ok=True)
    with sqlite3.connect(path) as connection:
        for table in BY_TABLE:
            if table != "site":
                connection.execute(f'CREATE TABLE "{table}" (fid INTEGER PRIMARY KEY, uuid TEXT)')
        connection.execute(statement)
    connection.close()


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW site AS SELECT 1 AS fid, 'u' AS uuid",
        "CREATE TABLE site (fid INTEGER PRIMARY KEY, uuid TEXT, big BLOB AS (zeroblob(2000000000)))",
        "CREATE VIRTUAL TABLE site USING fts5(uuid)",
    ],
    ids=["a view", "columns that are worked out", "a virtual table"],
)
def test_database_that_works_something_out_when_it_is_read_is_not_read(tmp_path, statement):
    hostile_case(tmp_path / "case.gpkg", statement)
    with pytest.raises(sqlite3.DatabaseError):
        list(read_rows(tmp_path / "case.gpkg"))


def test_ten_gigabytes_of_nothing_are_refused_at_once_and_written_nowhere(zipped, tmp_path, monkeypatch):
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    mebibyte = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    with zipfile.ZipFile(zipped, "a") as archive:
        archive.writestr("pack/data/case.gpkg", mebibyte * 10_240 + packer.flush())
        bomb = archive.getinfo("pack/data/case.gpkg")
        bomb.file_size, bomb.compress_type = 10 << 30, zipfile.ZIP_DEFLATED
    problems = [str(problem) for problem in verify_pack(zipped).problems]
    assert any("would swell" in problem for problem in problems)
    assert list(temporary.iterdir()) == []


def test_copy_that_a_check_makes_of_a_zipped_case_is_gone_afterwards(tmp_path, monkeypatch):
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    with growing_pack(tmp_path / "pack.zip") as folder:
        (folder / "data").mkdir()
        hostile_case(folder / "data" / "case.gpkg", "CREATE TABLE site (fid INTEGER PRIMARY KEY, uuid TEXT)")
        (folder / "data" / "spacing.csv").write_text("name,uuid\n")
        seal_bag(folder, [("Bag-Software-Agent", "Bermline 0.1")], dt.date(2024, 3, 1))
    assert verify_pack(tmp_path / "pack.zip").whole
    assert list(temporary.iterdir()) == []
