"""What the tests of scans share."""

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def example():
    """The imagery of the worked example."""
    return Path(__file__).parents[3] / "resources" / "example" / "imagery"
