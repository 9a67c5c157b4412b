"""The plugin speaks the language that QGIS runs in, where its words are installed, until it is taken down."""

import pytest

from plugin.words import WindowWords, tr

LOCALES = [
    ("de", "Befund"),
    ("de_AT", "Befund"),
    ("de-CH", "Befund"),
    ("en_US", "Finding"),
    ("C", "Finding"),
    ("xx", "Finding"),
    ("", "Finding"),
]


@pytest.mark.parametrize(("locale", "said"), LOCALES, ids=[case[0] or "none" for case in LOCALES])
def test_words_are_those_of_the_locale_until_they_are_removed(qgis_app, locale, said):
    words = WindowWords()
    words.install(locale)
    words.install(locale)
    assert tr("Finding") == said
    words.remove()
    assert tr("Finding") == "Finding"
    words.remove()
