"""What a person reads is collected wherever it is written, literally or under a name."""

import pytest

from scripts.strings import words_of

SOURCES = [
    ("said at once", 'tr("One")', ["One"]),
    ("one of two", 'message("One" if n else "Two", n=n)', ["One", "Two"]),
    ("by a name", 'def f():\n    words = "One"\n    raise Refused(message(words, n=n))', ["One"]),
    (
        "by a name with two values",
        'def f():\n    words = "One"\n    if n:\n        words = "Two"\n    return message(words)',
        ["One", "Two"],
    ),
    ("by a constant of the file", 'WORDS = "One"\ndef f():\n    return message(WORDS)', ["One"]),
    (
        "by the name of its own function",
        'def f():\n    words = "One"\n    return message(words)\ndef g():\n    words = "key"\n    return words',
        ["One"],
    ),
    ("what comes from elsewhere", "def f(words):\n    return tr(words)", []),
]


@pytest.mark.parametrize(("source", "words"), [case[1:] for case in SOURCES], ids=[case[0] for case in SOURCES])
def test_words_are_collected(tmp_path, source, words):
    path = tmp_path / "source.py"
    path.write_text(source, encoding="utf-8")
    assert sorted(words_of(path)) == words
