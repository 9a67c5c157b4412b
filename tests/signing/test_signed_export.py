"""A pack exported with a key: what is in it, what it says, and what must not be signed."""

import subprocess

import pytest
from qgis.PyQt.QtCore import QEventLoop

from plugin.core.errors import BermlineError
from plugin.core.evidence.signature import SIGNER, open_key
from plugin.core.evidence.verify import verify_pack
from plugin.sheets.export import PackOptions, export_pack
from plugin.sheets.process import ExportProcess, Signing
from tests.qgis.sheets.conftest import Told
from tests.qgis.sheets.small_case import make_case
from tests.signing.authority import PASSPHRASE, openssl
from tests.signing.test_signature import pdfsig, words_on


@pytest.fixture(scope="module")
def case_path(tmp_path_factory):
    return make_case(tmp_path_factory.mktemp("case"))


@pytest.fixture(scope="module")
def pack(case_path, key_file, tmp_path_factory, qgis_app):
    """A signed pack, made by the process that the panel starts."""
    loop, outcome = QEventLoop(), []
    destination = tmp_path_factory.mktemp("export") / "pack"
    export = ExportProcess(case_path, destination, PackOptions(), None, Signing(key_file, PASSPHRASE))
    export.made.connect(lambda made: (outcome.append(made), loop.quit()))
    export.failed.connect(lambda error: (outcome.append(error), loop.quit()))
    export.start()
    loop.exec()
    assert not isinstance(outcome[0], BermlineError), outcome[0]
    return destination


def test_signed_pack_is_whole_by_ours_and_by_others(pack, key, authority):
    verdict = verify_pack(pack)
    assert verdict.whole, verdict.problems
    assert verdict.stated[SIGNER] == key.holder.fingerprint
    for about in ("Signature of the sheets", "Signature of the manifest"):
        assert "certificate of Jäne Doe, issued by Test authority, by the signer's" in words_on(verdict, about)[0]
    pdf = pack / "data" / "evidence.pdf"
    assert "Signature is Valid" in pdfsig(pdf)
    assert "Total document signed" in pdfsig(pdf)
    subprocess.run(["qpdf", "--check", str(pdf)], check=True, stdout=subprocess.DEVNULL)


def test_commands_of_the_readme_accept_it(pack, tmp_path, key):
    certificate = tmp_path / "certificate.pem"
    openssl("cms", "-verify", "-binary", "-inform", "DER", "-in", pack / "signature.p7s", "-content",
            pack / "tagmanifest-sha256.txt", "-noverify", "-out", "/dev/null", "-signer", certificate)  # fmt: skip
    printed = openssl("x509", "-in", certificate, "-noout", "-fingerprint", "-sha256").decode()
    assert printed.strip().replace(":", "").lower().endswith(key.holder.fingerprint)
    readme = (pack / "README.txt").read_text("utf-8")
    assert key.holder.fingerprint in readme.replace(" ", "")


def test_sheets_say_whose_key_it_is(pack, key):
    words = subprocess.run(["pdftotext", str(pack / "data" / "evidence.pdf"), "-"], capture_output=True, check=True)
    text = "".join(words.stdout.decode().split())
    assert "signedwiththecertificateofJäneDoe" in text
    assert key.holder.fingerprint in text


def test_neither_passphrase_nor_key_is_in_the_pack(pack, key_file):
    everything = b"".join(path.read_bytes() for path in pack.rglob("*") if path.is_file())
    assert PASSPHRASE.encode() not in everything
    assert str(key_file).encode() not in everything


def test_key_that_names_who_has_a_pseudonym_is_refused(case_path, authority, tmp_path):
    key = open_key(authority.key("A. Analyst"), PASSPHRASE)
    with pytest.raises(BermlineError, match=r"names “A\. Analyst”, who stands under another name"):
        export_pack(case_path, tmp_path / "pack", PackOptions(analyst="Heron"), Told(), key)
    assert list(tmp_path.iterdir()) == []


def test_passphrase_is_not_shown_with_the_request(key_file):
    assert PASSPHRASE not in repr(Signing(key_file, PASSPHRASE))
