"""What is nobody else's matter is found and taken out; what is harmless stays as it is."""

import struct
import zlib

import pytest

from plugin.core.evidence.privacy import Guard, search_pack
from plugin.core.records import Measurement, Scene, Source

GUARD = Guard(
    names=(("path", "/cases/heron"), ("name of a person", "Jane Doe"), ("host name", "bluebox")),
    pseudonyms=(("Jane Doe", "Heron"),),
)
SECRET = {
    "home": ("see /home/jane doe/a b/c.tif and more", "see [path removed] and more"),
    "mac": ("/Users/j/x.tif", "[path removed]"),
    "windows": ("at C:\\Users\\Jane D\\two words.tif.", "at [path removed]."),
    "share": ("\\\\nas\\maps\\x.tif", "[path removed]"),
    "file address": ("file:///mnt/x.tif", "[path removed]"),
    "tilde": ("~jane/x.tif", "[path removed]"),
    "of the case": ("/cases/heron/x.gpkg", "[path removed]"),
    "postgis": ("host=db user=u password='p w'", "[connection removed] [connection removed] [password removed]"),
    "address": ("postgresql://u:p@h/db", "[connection removed]"),
    "login": ("https://u:pw@h.org/a", "https://[password removed]h.org/a"),
    "token": ("https://h.org/a?token=abc&x=1", "https://h.org/a?[access key removed]&x=1"),
    "mail": ("ask j.d+x@ex.org.", "ask [e-mail address removed]."),
    "person": ("as jane doe said", "as [name of a person removed] said"),
    "machine": ("on bluebox:8080", "on [host name removed]:8080"),
}
HARMLESS = [
    "and/or, 1/2, /30 days, 12:30 UTC, 1:5000",
    "https://www.example.org/home/user/page?x=1#data",
    "Janet Doerr wrote it; data/case.gpkg; M024 NE-SW",
    "10.1000/182, S2_AE-R001_20180623.tif, a = b, ~ 5 m",
    "Blueboxes",
]


@pytest.mark.parametrize(("text", "clean"), SECRET.values(), ids=SECRET)
def test_secret_is_taken_out_and_named(text, clean):
    assert GUARD.clean(text) == clean
    assert GUARD.find(clean) == []


@pytest.mark.parametrize("text", HARMLESS)
def test_harmless_text_stays(text):
    assert GUARD.clean(text) == text


def test_record_loses_ways_names_and_what_lies_in_its_data():
    scene = GUARD.clean_record(Scene(path="../far/away/x.tif", created_by="Jane Doe", note="by Jane Doe"))
    assert (scene.path, scene.created_by, scene.note) == ("x.tif", "Heron", "by [name of a person removed]")
    assert GUARD.clean_record(Source(archived_path="D:\\a\\b.pdf")).archived_path == "b.pdf"
    measured = GUARD.clean_record(Measurement(inputs={"from": ["/home/j/x", 1.5]}))
    assert measured.inputs == {"from": ["[path removed]", 1.5]}


@pytest.mark.parametrize(
    ("analyst", "shown"),
    [("Jane Doe", ["Jane Doe", "John Roe"]), ("Heron", ["Heron", "Person 2"])],
    ids=["own name", "pseudonym"],
)
def test_people_appear_under_the_pseudonym_where_one_is_chosen(tmp_path, analyst, shown):
    guard = Guard.of_this_machine(tmp_path / "c.gpkg", ["Jane Doe", "John Roe", "Jane Doe"], analyst)
    assert [guard.person(name) for name in ("Jane Doe", "John Roe")] == shown


def tiff(tag):
    return b"II*\0\x08\0\0\0" + struct.pack("<HHHIII", 1, tag, 2, 20, 26, 0) + b"/home/planted/x.tif\0"


def big_tiff(tag):
    head = b"II" + struct.pack("<HHHQ", 43, 8, 0, 16)
    return head + struct.pack("<QHHQQQ", 1, tag, 2, 20, 52, 0)[:36] + b"/home/planted/x.tif\0"


FILES = {
    "text": ("a.csv", b"x,/home/planted/x.tif\n"),
    "pdf": ("a.pdf", b"<</Filter /FlateDecode>>\nstream\n" + zlib.compress(b"(/home/planted/x)") + b"\nendstream"),
    "pdf information": ("a.pdf", b"<</Title (file:///x/planted)>>"),
    "png text": ("a.png", b"\x89PNG\r\n\x1a\n" + struct.pack(">I4s", 15, b"tEXt") + b"/home/planted/x\0\0\0\0"),
    "png exif": ("a.png", b"\x89PNG\r\n\x1a\n" + struct.pack(">I4s", 1, b"eXIf") + b"x\0\0\0\0"),
    "tiff text": ("a.tif", tiff(270)),
    "tiff gps": ("a.tif", tiff(34853)),
    "tiff xmp": ("a.tif", tiff(700)),
    "big tiff text": ("a.tif", big_tiff(270)),
    "big tiff gps": ("a.tif", big_tiff(34853)),
    "no tiff": ("a.tif", b"II*\0\x08\0"),
    "tiff that goes round": ("a.tif", b"II*\0\x08\0\0\0\0\0\x08\0\0\0"),
}


@pytest.mark.parametrize(("name", "content"), FILES.values(), ids=FILES)
def test_what_was_missed_is_found_in_the_finished_files(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    assert len(search_pack(tmp_path, GUARD)) == 1
