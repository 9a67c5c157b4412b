"""What is fetched from a network is known by its name, so that nothing is fetched before a person asks for it."""

from __future__ import annotations

import pytest

from plugin.core.remote import is_remote

REMOTE = [
    "https://a.example/x.tif", "/vsicurl/http://a.example/x.tif", "/vsicurl?url=a.example", "/vsis3/bucket/x.tif",
    "/vsigs/bucket/x.tif", "/vsiaz/c/x.tif", "/vsiadls/c/x.tif", "/vsioss/b/x.tif", "/vsiswift/b/x.tif",
    "/vsihdfs/x.tif", "/vsiwebhdfs/x.tif", "/vsis3_streaming/b/x.tif", "/vsizip//vsis3/bucket/x.zip/x.tif",
    "/VSICURL/ftp://a.example/x.tif",
]  # fmt: skip
LOCAL = ["x.tif", "../x.tif", "/data/x.tif", "C:/data/x.tif", "/vsizip/x.zip/x.tif", "/vsimem/x.tif"]


@pytest.mark.parametrize("source", REMOTE)
def test_is_remote(source):
    assert is_remote(source)


@pytest.mark.parametrize("source", LOCAL)
def test_is_local(source):
    assert not is_remote(source)
