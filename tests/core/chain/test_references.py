import pytest

from plugin.core.chain.references import plain_reference, web_address


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("https://www.rusi.org/a/b/", "rusi.org/a/b"),
        ("rusi.org; p.  4", "rusi.org; p. 4"),
        ("http://x.org/?id=4&utm_medium=m", "x.org/?id=4"),
        ("", ""),
    ],
)
def test_references_are_compared_without_what_does_not_matter(text, plain):
    assert plain_reference(text) == plain


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,<script>",
        "https:///nowhere",
        "https://[half",
        "rusi.org; introduction",
        "https://a.org and more",
        'https://a.org/"><script>',
        "https://a.org\\b",
        "=HYPERLINK(1)",
        "",
    ],
)
def test_what_is_no_link_of_the_web_is_not_opened(text):
    assert web_address(text) == ""


@pytest.mark.parametrize("text", ["https://rusi.org/a?b=1&c=%20d", " http://user@xn--e1afmkfd.org:8080/ "])
def test_a_link_is_opened_as_it_is(text):
    assert web_address(text) == text.strip()
