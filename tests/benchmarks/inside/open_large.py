"""Open the large case."""

from tests.benchmarks.inside.keep import keep
from tests.benchmarks.inside.opening import open_case


def test_opening(app):
    keep(**open_case(app))
