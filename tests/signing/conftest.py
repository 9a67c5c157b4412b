"""Keys, packs and an authority for the tests of signatures."""

import datetime as dt
import functools

import pytest

from plugin.core.evidence.bag import growing_pack, seal_bag
from plugin.core.evidence.signature import SIGNER, open_key, sign_manifest
from tests.signing.authority import PASSPHRASE, Authority


@pytest.fixture(scope="session")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="session")
def key_file(authority):
    return authority.key("Jäne Doe")


@pytest.fixture(scope="session")
def key(key_file):
    return open_key(key_file, PASSPHRASE)


def small_pdf():
    """Return a PDF of one empty page."""
    parts = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
             b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>"]  # fmt: skip
    content, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(content))
        content += b"%d 0 obj %s endobj\n" % (number, part)
    start = len(content)
    content += b"xref\n0 4\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return content + b"trailer <</Root 1 0 R/Size 4>>\nstartxref\n%d\n%%%%EOF\n" % start


def fill(folder, key):
    (folder / "data").mkdir()
    (folder / "data" / "evidence.pdf").write_bytes(small_pdf())
    key.sign_pdf(folder / "data" / "evidence.pdf")
    (folder / "data" / "growth.csv").write_text("a,b\n")
    about = [("Bag-Software-Agent", "Bermline 0.1"), (SIGNER, key.holder.fingerprint)]
    seal_bag(folder, about, dt.date(2024, 3, 1), functools.partial(sign_manifest, folder, key))


@pytest.fixture(params=["pack", "pack.zip"])
def signed(request, tmp_path, key):
    """A signed pack, as a folder and as a zip."""
    with growing_pack(tmp_path / request.param) as folder:
        fill(folder, key)
    return tmp_path / request.param


@pytest.fixture
def folder(tmp_path, key):
    """A signed pack that is a folder."""
    with growing_pack(tmp_path / "signed") as grown:
        fill(grown, key)
    return tmp_path / "signed"
