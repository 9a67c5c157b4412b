"""A pack is a bag, and it is there wholly or not at all."""

import datetime as dt
import errno
import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from plugin.core.errors import BermlineError
from plugin.core.evidence.bag import decode_path, encode_path, growing_pack, seal_bag
from plugin.core.evidence.leftovers import UNFINISHED, discard_unfinished, unfinished
from tests.no_room import unwritable

AS_OF = dt.date(2024, 3, 1)
ROOT = Path(__file__).parents[3]


def fill(folder, names=("evidence.pdf", "sub/é 1.csv", "b.csv")):
    for number, name in enumerate(names):
        path = folder / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * (number + 1))
    return folder


def test_bag_carries_what_rfc_8493_asks_for(tmp_path):
    seal_bag(fill(tmp_path), [("Source-Organization", "A\n and B")], AS_OF)
    assert (tmp_path / "bagit.txt").read_text() == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    assert (tmp_path / "bag-info.txt").read_text() == (
        "Source-Organization: A and B\nBagging-Date: 2024-03-01\nPayload-Oxum: 6.3\n"
    )
    manifest = (tmp_path / "manifest-sha256.txt").read_text().splitlines()
    assert [line.split("  ")[1] for line in manifest] == ["data/b.csv", "data/evidence.pdf", "data/sub/é 1.csv"]
    assert manifest[0].split("  ")[0] == hashlib.sha256(b"xxx").hexdigest()
    tags = (tmp_path / "tagmanifest-sha512.txt").read_text().splitlines()
    assert [line.split("  ")[1] for line in tags] == [
        "bag-info.txt", "bagit.txt", "manifest-sha256.txt", "manifest-sha512.txt",
    ]  # fmt: skip


@pytest.mark.parametrize("algorithm", ["sha256", "sha512"])
@pytest.mark.parametrize("kind", ["manifest", "tagmanifest"])
def test_manifests_are_what_coreutils_checks(tmp_path, algorithm, kind):
    seal_bag(fill(tmp_path), [], AS_OF)
    done = subprocess.run([f"{algorithm}sum", "-c", "--strict", f"{kind}-{algorithm}.txt"], cwd=tmp_path, check=False)
    assert done.returncode == 0


def test_same_content_gives_the_same_bytes(tmp_path):
    bags = []
    for name in ("one", "two"):
        folder = fill(tmp_path / name)
        seal_bag(folder, [("Title", "T")], AS_OF)
        bags.append({path.name: path.read_bytes() for path in folder.glob("*.txt")})
    assert bags[0] == bags[1]


@pytest.mark.parametrize("name", ["plain.csv", "100 %.csv", "a%0Ab", "line\nend\r"])
def test_path_in_a_manifest_comes_back(name):
    assert decode_path(encode_path(name)) == name
    assert "\n" not in encode_path(name)


def test_pack_takes_its_name_at_the_end(tmp_path):
    with growing_pack(tmp_path / "pack") as folder:
        assert UNFINISHED in folder.name
        assert not (tmp_path / "pack").exists()
        fill(folder)
    assert [path.name for path in tmp_path.iterdir()] == ["pack"]


def grow_until(trouble, destination):
    with growing_pack(destination) as folder:
        fill(folder)
        raise trouble


@pytest.mark.parametrize("trouble", [RuntimeError, KeyboardInterrupt, SystemExit])
def test_failed_pack_leaves_nothing(tmp_path, trouble):
    with pytest.raises(trouble):
        grow_until(trouble(), tmp_path / "pack")
    assert list(tmp_path.iterdir()) == []


def test_full_disk_is_told_in_words_and_leaves_nothing(tmp_path):
    with pytest.raises(BermlineError, match="No space left"):
        grow_until(OSError(errno.ENOSPC, "No space left on device"), tmp_path / "pack")
    assert list(tmp_path.iterdir()) == []


def test_existing_destination_is_never_touched(tmp_path):
    (tmp_path / "pack").mkdir()
    with pytest.raises(BermlineError, match="exists already"), growing_pack(tmp_path / "pack"):
        pass
    assert list((tmp_path / "pack").iterdir()) == []


def test_destination_in_no_folder_is_told_in_words(tmp_path):
    with pytest.raises(BermlineError, match="could not be written"), growing_pack(tmp_path / "none" / "pack"):
        pass


def test_folder_that_cannot_be_written_is_told_in_words_and_stays_as_it_was(tmp_path):
    told = pytest.raises(BermlineError, match="could not be written")
    with unwritable(tmp_path), told, growing_pack(tmp_path / "pack") as folder:
        fill(folder)
    assert list(tmp_path.iterdir()) == []


def test_leftovers_of_a_killed_export_are_known_by_name_and_go(tmp_path):
    left = tmp_path / f"pack{UNFINISHED}0a0b"
    fill(left)
    other = tmp_path / f"other{UNFINISHED}0a0b"
    other.mkdir()
    assert unfinished(tmp_path / "pack") == (left,)
    discard_unfinished(tmp_path / "pack")
    assert sorted(tmp_path.iterdir()) == [other]


def test_another_export_to_the_same_name_is_let_grow(tmp_path):
    with growing_pack(tmp_path / "pack") as folder:
        discard_unfinished(tmp_path / "pack")
        assert folder.is_dir()
        fill(folder)
    assert [path.name for path in tmp_path.iterdir()] == ["pack"]


@pytest.mark.parametrize("name", ["pack", "pack.zip"])
def test_name_that_is_taken_meanwhile_is_not_written_over(tmp_path, name):
    with pytest.raises(BermlineError, match="exists already"), growing_pack(tmp_path / name) as folder:
        fill(folder)
        (tmp_path / name).write_text("theirs")
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_text() == "theirs"


_GROW = """
import sys, time
from pathlib import Path
from plugin.core.evidence.bag import growing_pack
with growing_pack(Path(sys.argv[1])) as folder:
    (folder / "data").mkdir()
    print("grown", flush=True)
    time.sleep(60)
"""


def test_what_a_killed_process_left_goes_and_what_grows_stays(tmp_path):
    grow = [sys.executable, "-c", _GROW, str(tmp_path / "pack")]
    with subprocess.Popen(grow, cwd=ROOT, stdout=subprocess.PIPE) as process:
        process.stdout.readline()
        discard_unfinished(tmp_path / "pack")
        assert len(unfinished(tmp_path / "pack")) == 1
        process.kill()
    discard_unfinished(tmp_path / "pack")
    assert list(tmp_path.iterdir()) == []


_FILL = """
import resource, sys
from pathlib import Path
from plugin.core.errors import BermlineError
from plugin.core.evidence.bag import growing_pack
resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))
try:
    with growing_pack(Path(sys.argv[1])) as folder:
        (folder / "data").mkdir()
        for number in range(3):
            (folder / "data" / f"{number}.bin").write_bytes(bytes(1 << (19 + number)))
except BermlineError as error:
    print(error)
"""


@pytest.mark.parametrize("name", ["pack", "pack.zip"])
def test_system_that_takes_no_more_is_told_and_leaves_nothing(tmp_path, name):
    filled = [sys.executable, "-c", _FILL, str(tmp_path / name)]
    done = subprocess.run(filled, cwd=ROOT, capture_output=True, text=True, check=True)
    assert "The pack could not be written" in done.stdout
    assert list(tmp_path.iterdir()) == []
