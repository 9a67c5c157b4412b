"""Other people's tools say of a pack what ours says, of good ones and of broken ones."""

import datetime as dt
import subprocess

import bagit
import pytest

from plugin.core.evidence.bag import seal_bag
from plugin.core.evidence.verify import verify_pack


@pytest.fixture
def pack(tmp_path):
    folder = tmp_path / "pack"
    (folder / "data" / "figures").mkdir(parents=True)
    (folder / "data" / "growth.csv").write_text("a,b\n")
    (folder / "data" / "figures" / "é 1.svg").write_text("<svg/>")
    seal_bag(folder, [("Bag-Software-Agent", "Bermline 0.1")], dt.date(2024, 3, 1))
    return folder


def bagit_says(pack):
    try:
        bagit.Bag(str(pack)).validate(processes=1)
    except bagit.BagError:
        return False
    return True


def coreutils_say(pack):
    lists = [f"{kind}-{algorithm}.txt" for kind in ("manifest", "tagmanifest") for algorithm in ("sha256", "sha512")]
    done = [
        subprocess.run([f"{name.split('-')[1][:6]}sum", "--strict", "--quiet", "-c", name], cwd=pack, check=False)
        for name in lists
        if (pack / name).exists()
    ]
    return all(one.returncode == 0 for one in done)


def append(path):
    path.write_bytes(path.read_bytes() + b"x")


def test_all_find_a_good_pack_good(pack):
    assert (verify_pack(pack).whole, bagit_says(pack), coreutils_say(pack)) == (True, True, True)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda pack: append(pack / "data" / "growth.csv"),
        lambda pack: (pack / "data" / "growth.csv").unlink(),
        lambda pack: (pack / "data" / "growth.csv").rename(pack / "data" / "g.csv"),
        lambda pack: append(pack / "bag-info.txt"),
        lambda pack: append(pack / "manifest-sha256.txt"),
        lambda pack: (pack / "bag-info.txt").unlink(),
    ],
    ids=["changed", "removed", "renamed", "changed tag file", "changed manifest", "removed tag file"],
)
def test_all_find_a_broken_pack_broken(pack, spoil):
    spoil(pack)
    assert (verify_pack(pack).whole, bagit_says(pack), coreutils_say(pack)) == (False, False, False)


def test_a_file_that_nothing_lists_is_found_by_those_that_look_for_it(pack):
    (pack / "data" / "extra").write_text("")
    assert (verify_pack(pack).whole, bagit_says(pack)) == (False, False)
