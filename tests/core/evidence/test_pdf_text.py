"""The text of a PDF, and what a PDF of a stranger may cost: neither time nor memory beyond what the file is worth."""

import time
import tracemalloc
import zlib

import pytest

from plugin.core.evidence.pdf_text import read_runs


def stream(number, content):
    packed = zlib.compress(content)
    return b"\n%d 0 obj\n<< /Filter /FlateDecode >>\nstream\n%s\nendstream\nendobj" % (number, packed)


def document(drawn, table, fonts=1, pages=1):
    """A PDF whose pages draw the same with the fonts F0, F1 …, which all have one table."""
    named = b" ".join(b"/F%d %d 0 R" % (number, 100 + number) for number in range(fonts))
    parts = [stream(2, drawn), stream(3, table), b"\n4 0 obj\n<< /Font << %s >> >>\nendobj" % named]
    parts += [b"\n%d 0 obj\n<< /ToUnicode 3 0 R >>\nendobj" % (100 + number) for number in range(fonts)]
    page = b"\n%d 0 obj\n<< /Type /Page /Contents 2 0 R /Resources 4 0 R >>\nendobj"
    parts += [page % (100 + fonts + number) for number in range(pages)]
    return b"%PDF-1.4" + b"".join(parts)


SHOWN = b"BT /F0 12 Tf <00010002> Tj ET"


def test_glyphs_are_read_by_the_table_of_their_font():
    assert read_runs(document(SHOWN, b"<0001> <0001> <0041>\n<0002> <0003> [<00420043> <0044>]")) == ["ABC"]


@pytest.mark.parametrize(
    ("table", "run"),
    [
        pytest.param(b"<0001> <0002> [<004> <>]", "\ufffd\ufffd", id="codes of half a byte"),
        pytest.param(b"<0001> <0002> <D7FF>", "\ud7ff\ufffd", id="a range that runs into halves of characters"),
        pytest.param(b"<0001> <0002> <" + b"F" * 5000 + b">", "\ufffd\ufffd", id="a code without end"),
        pytest.param(b"<0002> <0001> <0041>", "\ufffd\ufffd", id="a range that ends before it begins"),
    ],
)
def test_a_table_that_means_nothing_leaves_letters_unknown(table, run):
    assert read_runs(document(SHOWN, table)) == [run]


HOSTILE = {
    "all glyphs in each line of a table": document(SHOWN, b"<0000> <FFFF> <0041>\n" * 100_000),
    "all glyphs in each of many fonts": document(SHOWN, b"<0000> <FFFF> <0041>", fonts=5_000),
    "fonts of which each page has all": document(b"", b"<0000> <0001> <0041>", fonts=5_000, pages=5_000),
    "lists that do not end": document(SHOWN, b"<0000> <FFFF> [" * 100_000),
    "texts that do not end": document(b"BT " * 500_000, b""),
    "a page that is drawn again and again": document(b"BT <0001> Tj ET " * 20_000, b"", pages=20_000),
    "a broken page that is drawn again and again": document(b"", b"", pages=20_000).replace(
        b"\nstream\n", b"\nstream\n" + bytes(1_000_000), 1
    ),
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_a_pdf_costs_no_more_than_a_bound(content, monkeypatch):
    monkeypatch.setattr("plugin.core.evidence.pdf_text.LARGEST_CONTENT", 4 << 20)
    begin = time.process_time()
    tracemalloc.start()
    read_runs(content)
    highest = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert highest < 200 << 20
    assert time.process_time() - begin < 20
