import hashlib
import stat

import pytest

from plugin.core.chain.archive import FOLDER, find_archived, keep_archived
from plugin.core.errors import BermlineError, Refused

CONTENT = b"%PDF-1.7 what was read"


@pytest.fixture
def case(tmp_path):
    folder = tmp_path / "case"
    folder.mkdir()
    return folder


def saved(tmp_path, name="report.pdf", content=CONTENT):
    file = tmp_path / name
    file.write_bytes(content)
    return file


def test_a_copy_has_the_bytes_and_the_hash_of_the_file(tmp_path, case):
    kept = keep_archived(saved(tmp_path), case, "S02")
    assert kept.path.read_bytes() == CONTENT
    assert kept.sha256 == hashlib.sha256(CONTENT).hexdigest()
    assert kept.size_bytes == len(CONTENT)
    assert kept.path.parent == case / FOLDER
    assert kept.path.name == f"S02-report-{kept.sha256[:12]}.pdf"


def test_a_copy_is_read_only_and_leaves_no_other_file(tmp_path, case):
    kept = keep_archived(saved(tmp_path), case, "S02")
    assert not kept.path.stat().st_mode & stat.S_IWUSR
    assert list((case / FOLDER).iterdir()) == [kept.path]


def test_the_same_bytes_are_kept_once(tmp_path, case):
    first = keep_archived(saved(tmp_path), case, "S02")
    assert keep_archived(saved(tmp_path), case, "S02") == first


def test_other_bytes_under_the_same_name_are_another_copy(tmp_path, case):
    first = keep_archived(saved(tmp_path), case, "S02")
    second = keep_archived(saved(tmp_path, content=b"%PDF-1.7 edited since"), case, "S02")
    assert first.path != second.path
    assert first.path.read_bytes() == CONTENT


def test_two_files_of_one_name_that_are_kept_at_once_are_two_copies(tmp_path, case):
    (tmp_path / "elsewhere").mkdir()
    other = saved(tmp_path / "elsewhere", content=b"%PDF-1.7 of another page")
    meanwhile = []

    def keep_the_other(_fraction):
        meanwhile.append(keep_archived(other, case, "S03"))

    first = keep_archived(saved(tmp_path), case, "S02", keep_the_other)
    assert first.path.read_bytes() == CONTENT
    assert [kept.path.read_bytes() for kept in meanwhile] == [b"%PDF-1.7 of another page"]


@pytest.mark.parametrize(
    ("name", "label", "begins"),
    [
        ("a b/../c.html".replace("/", "_"), "S1", "S1-a_b_.._c-"),
        ("Приложение.pdf", "", "source-"),
        ("x.warc.gz", "S1", "S1-x-"),
        ("CON?.PDF", "S/1", "S_1-CON-"),
    ],
    ids=["dots and blanks", "no letter that is safe", "double ending", "signs that file systems refuse"],
)
def test_names_are_safe_on_every_system(tmp_path, case, name, label, begins):
    assert keep_archived(saved(tmp_path, name), case, label).path.name.startswith(begins)


@pytest.mark.parametrize("name", ["run.exe", "page.html.exe", "macro.docm", "script.sh", "noending", "a.desktop"])
def test_what_a_system_would_run_is_refused(tmp_path, case, name):
    with pytest.raises(Refused, match="not of a kind"):
        keep_archived(saved(tmp_path, name), case, "S1")
    assert not (case / FOLDER).exists() or not list((case / FOLDER).iterdir())


def test_an_empty_file_is_refused_and_leaves_nothing(tmp_path, case):
    with pytest.raises(Refused, match="is empty"):
        keep_archived(saved(tmp_path, content=b""), case, "S1")
    assert list((case / FOLDER).iterdir()) == []


def test_a_file_that_is_not_there_is_told(tmp_path, case):
    with pytest.raises(BermlineError, match="could not be kept"):
        keep_archived(tmp_path / "gone.pdf", case, "S1")


def test_a_copy_is_found_again(tmp_path, case):
    kept = keep_archived(saved(tmp_path), case, "S02")
    assert find_archived(str(kept.path.relative_to(case)), kept.sha256, case) == kept.path.resolve()


def test_a_copy_that_was_changed_is_not_opened(tmp_path, case):
    kept = keep_archived(saved(tmp_path), case, "S02")
    kept.path.chmod(0o644)
    kept.path.write_bytes(b"something else")
    with pytest.raises(Refused, match="was changed since"):
        find_archived(f"{FOLDER}/{kept.path.name}", kept.sha256, case)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("../report.pdf", "outside the folder"),
        ("/etc/hosts.txt", "outside the folder"),
        ("sources/gone.pdf", "not there any more"),
        ("sources/run.exe", "not of a kind"),
    ],
    ids=["above", "elsewhere", "missing", "a program"],
)
def test_what_is_not_opened(tmp_path, case, path, words):
    saved(tmp_path)
    with pytest.raises(Refused, match=words):
        find_archived(path, "0" * 64, case)


def test_a_link_that_leads_out_of_the_case_is_not_followed(tmp_path, case):
    (case / FOLDER).mkdir()
    (case / FOLDER / "out.pdf").symlink_to(saved(tmp_path))
    with pytest.raises(Refused, match="outside the folder"):
        find_archived(f"{FOLDER}/out.pdf", hashlib.sha256(CONTENT).hexdigest(), case)


def test_a_copy_without_a_hash_is_not_opened(tmp_path, case):
    kept = keep_archived(saved(tmp_path), case, "S02")
    with pytest.raises(Refused, match="No SHA-256"):
        find_archived(f"{FOLDER}/{kept.path.name}", None, case)
