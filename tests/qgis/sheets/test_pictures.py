"""The pages look as they did: nothing is missing, shifted or drawn over."""

import numpy as np
import pytest
from qgis.PyQt.QtGui import QImage

from tests.qgis.sheets import references
from tests.qgis.sheets.small_case import make_case

MEAN, CLEARLY, SHARE = 3.0, 60.0, 0.02
"""How much a page may differ on the whole, of 255; what is a clear difference, and in which share there may be one."""


@pytest.fixture(scope="module")
def drawn(tmp_path_factory, qgis_app, german):
    folder = tmp_path_factory.mktemp("pictures")
    case = make_case(folder)
    return {
        name: references.draw(case, folder / name, options, wanted)
        for name, (options, wanted) in references.variants().items()
    }


@pytest.mark.parametrize("path", sorted(references.FOLDER.glob("*.png")), ids=lambda path: path.stem)
def test_page_looks_like_its_reference(drawn, tmp_path, path):
    variant, _, number = path.stem.rpartition("-")
    page = drawn[variant][int(number)]
    wanted = references.grey(QImage(str(path)))
    assert page.shape == wanted.shape
    difference = np.abs(page - wanted)
    assert difference.mean() < MEAN
    assert (difference > CLEARLY).mean() < SHARE


def test_a_missing_map_would_be_noticed(drawn):
    page = drawn["en"][3]
    spoilt = page.copy()
    height, width = page.shape
    spoilt[height // 3 : 2 * height // 3, width // 8 : width // 2] = 255.0
    difference = np.abs(page - spoilt)
    assert difference.mean() > MEAN


def test_pages_can_be_read_in_grey_print(drawn):
    for pages in drawn.values():
        for page in pages.values():
            assert page.max() > 250.0
            assert page.min() < 100.0
