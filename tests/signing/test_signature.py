"""A signed pack shows whose key signed it, others' tools agree, and no signature can be changed or left out."""

import subprocess

import bagit
import pytest

from plugin.core.errors import BermlineError
from plugin.core.evidence.signature import SIGNATURE, SIGNED, check_manifest, open_key
from plugin.core.evidence.verify import verify_pack
from tests.signing.authority import PASSPHRASE, Authority, openssl


def words_on(verdict, about):
    return [str(words) for answer in verdict.answers if str(answer.about) == about for words in answer.words]


def test_signed_pack_is_whole_and_says_by_whom(signed, key):
    verdict = verify_pack(signed)
    assert verdict.whole, verdict.problems
    for about in ("Signature of the sheets", "Signature of the manifest"):
        (words,) = words_on(verdict, about)
        assert "Signed with the certificate of Jäne Doe, issued by Test authority" in words
        assert key.holder.fingerprint in words.replace(" ", "")
    assert [path.name for path in signed.parent.iterdir()] == [signed.name]


def test_openssl_accepts_the_signature_of_the_manifest_and_refuses_a_changed_one(folder, authority):
    check = ("cms", "-verify", "-binary", "-inform", "DER", "-in", folder / SIGNATURE, "-CAfile", authority.root,
             "-purpose", "any", "-content")  # fmt: skip
    assert openssl(*check, folder / SIGNED) == (folder / SIGNED).read_bytes()
    (folder / "changed").write_bytes((folder / SIGNED).read_bytes() + b"\n")
    with pytest.raises(RuntimeError, match="fail"):
        openssl(*check, folder / "changed")


def pdfsig(path):
    return subprocess.run(["pdfsig", "-nocert", str(path)], capture_output=True, text=True, check=False).stdout


def test_poppler_accepts_the_signature_of_the_sheets_and_refuses_a_changed_file(folder):
    path = folder / "data" / "evidence.pdf"
    assert "Signature is Valid" in pdfsig(path)
    assert "Total document signed" in pdfsig(path)
    content = path.read_bytes()
    path.write_bytes(content.replace(b"/MediaBox[0 0 99 99]", b"/MediaBox[0 0 98 99]"))
    assert "Signature is Valid" not in pdfsig(path)
    assert "data/evidence.pdf was changed after it was signed." in map(str, verify_pack(folder).problems)
    path.write_bytes(content + b"\n% more\n")
    assert "does not cover all of it" in " ".join(map(str, verify_pack(folder).problems))


def test_bagit_and_coreutils_find_a_signed_pack_good(folder):
    bagit.Bag(str(folder)).validate(processes=1)
    for name in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        subprocess.run(["sha256sum", "--strict", "--quiet", "-c", name], cwd=folder, check=True)
    subprocess.run(["sha512sum", "--strict", "--quiet", "-c", "tagmanifest-sha512.txt"], cwd=folder, check=True)


def test_every_byte_of_the_signature_counts(folder, key):
    content = (folder / SIGNATURE).read_bytes()
    for place in range(0, len(content), 11):
        (folder / SIGNATURE).write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        assert not verify_pack(folder).whole, place


def test_signature_that_is_left_out_is_missed(folder):
    (folder / SIGNATURE).unlink()
    assert "bag-info.txt states a signature, and signature.p7s is missing." in map(str, verify_pack(folder).problems)


def test_signature_of_somebody_else_is_told(folder, tmp_path):
    (tmp_path / "other").mkdir()
    other = open_key(Authority(tmp_path / "other", "Other").key("Somebody Else"), PASSPHRASE)
    (folder / SIGNATURE).write_bytes(other.sign((folder / SIGNED).read_bytes()))
    problems = " ".join(map(str, verify_pack(folder).problems))
    assert "another certificate than bag-info.txt states: that of Somebody Else" in problems


@pytest.mark.parametrize("content", [b"", b"nothing", b"0\x80", b"0\x84\xff\xff\xff\xff", bytes(5000)])
def test_what_is_no_signature_is_said(key, content):
    (problem,) = check_manifest(b"x", content).problems
    assert "cannot be read as a signature" in str(problem)


@pytest.mark.parametrize(
    ("content", "passphrase", "words"),
    [
        (None, "wrong", "could not be opened"),
        (None, "", "could not be opened"),
        (b"no key", PASSPHRASE, "could not be opened"),
    ],
    ids=["wrong passphrase", "no passphrase", "no key"],
)
def test_key_that_does_not_open_is_told_without_the_passphrase(key_file, tmp_path, content, passphrase, words):
    path = key_file
    if content is not None:
        path = tmp_path / "key.p12"
        path.write_bytes(content)
    with pytest.raises(BermlineError, match=words) as told:
        open_key(path, passphrase)
    assert PASSPHRASE not in str(told.value)


def test_key_that_is_not_there_is_named(tmp_path):
    with pytest.raises(BermlineError, match=r"none\.p12 cannot be read"):
        open_key(tmp_path / "none.p12", "")


def test_key_tells_what_it_would_give_away(key):
    assert {"Jäne Doe", "Test authority", "someone@example.org"} <= set(key.words.splitlines())
