import numpy as np
import pytest

from plugin.core.errors import Refused
from plugin.core.imagery.shift import measure_shift

MARGIN = 40


def texture(random, side, slope=1.0):
    """Ground with power falling with frequency, as pictures have it."""
    square = np.fft.fftfreq(side)[:, None] ** 2 + np.fft.rfftfreq(side)[None] ** 2
    ground = np.fft.irfft2(np.fft.rfft2(random.normal(size=(side, side))) * (square + 1e-5) ** (-slope / 2))
    return ground / ground.std()


def pair(random, shift, side=400, noise=0.0):
    """The middle of a picture, and of the same one moved through the Fourier transform: exact, without edges."""
    right, down = shift
    ground = texture(random, side + 2 * MARGIN)
    size = side + 2 * MARGIN
    turn = np.exp(-2j * np.pi * (np.fft.fftfreq(size)[:, None] * down + np.fft.rfftfreq(size)[None] * right))
    moved = np.fft.irfft2(np.fft.rfft2(ground) * turn, ground.shape)
    middle = slice(MARGIN, -MARGIN)
    return tuple(item[middle, middle] + noise * random.normal(size=(side, side)) for item in (ground, moved))


@pytest.mark.parametrize("shift", [(0, 0), (0.5, -0.5), (3.25, -7.8), (-20.4, 15.1), (30.02, 0.97)])
def test_a_shift_is_found_to_a_hundredth_of_a_pixel(shift):
    found = measure_shift(*pair(np.random.default_rng(1), shift))
    assert (found.columns, found.rows) == pytest.approx(shift, abs=0.01)


def test_gain_offset_and_a_turned_contrast_do_not_matter():
    one, other = pair(np.random.default_rng(2), (2.3, -1.6), noise=0.1)
    for picture in (3 * other + 500, 700 - 2 * other):
        found = measure_shift(one, picture)
        assert (found.columns, found.rows) == pytest.approx((2.3, -1.6), abs=0.01)
    assert found.correlation < -0.9


@pytest.mark.parametrize("noise", [0.2, 0.5, 1.0])
def test_the_error_is_as_large_as_the_misses(noise):
    random = np.random.default_rng(int(10 * noise))
    misses, stated = [], []
    for _ in range(12):
        shift = random.uniform(-8, 8, 2)
        found = measure_shift(*pair(random, shift, side=200, noise=noise))
        misses += [found.columns - shift[0], found.rows - shift[1]]
        stated += [found.u95_columns / 1.96, found.u95_rows / 1.96]
    ratio = np.sqrt(np.mean(np.square(misses))) / np.mean(stated)
    assert 0.5 < ratio < 1.6


def _patch(known):
    """Make all but a square of a picture unknown, as where a scene shows a corner of the site alone."""

    def leave(picture):
        kept = np.full(picture.shape, np.nan)
        kept[90 : 90 + known, 20 : 20 + known] = picture[90 : 90 + known, 20 : 20 + known]
        return kept

    return leave


@pytest.mark.parametrize(
    ("side", "leave"), [(40, np.copy), (64, np.copy), (200, np.copy), (200, _patch(60)), (200, _patch(100))],
    ids=["40 px", "64 px", "200 px", "60 px known of 200", "100 px known of 200"],
)  # fmt: skip
def test_the_error_is_as_large_as_the_misses_however_little_is_known(side, leave):
    random = np.random.default_rng(8)
    misses, stated = [], []
    for _ in range(40):
        shift = random.uniform(-1.5, 1.5, 2)
        one, other = pair(random, shift, side=side, noise=0.4)
        found = measure_shift(one, leave(other))
        misses += [found.columns - shift[0], found.rows - shift[1]]
        stated += [found.u95_columns, found.u95_rows]
    assert np.mean(np.abs(misses) <= stated) >= 0.85
    assert 1.96 * np.sqrt(np.mean(np.square(misses))) > 0.5 * np.mean(stated)


def test_ground_that_changed_does_not_pull_the_shift_along():
    random = np.random.default_rng(4)
    one, other = pair(random, (1.4, 2.7), noise=0.05)
    other[100:220, 150:260] = texture(random, 440)[:120, :110] + 3
    found = measure_shift(one, other)
    assert (found.columns, found.rows) == pytest.approx((1.4, 2.7), abs=0.02)
    assert found.used < 0.95


def test_places_without_data_do_not_count():
    one, other = pair(np.random.default_rng(5), (-4.6, 3.3))
    one[:120, :90], other[300:, 200:] = np.nan, np.nan
    found = measure_shift(one, other)
    assert (found.columns, found.rows) == pytest.approx((-4.6, 3.3), abs=0.01)


def test_a_large_shift_is_not_looked_for_beyond_what_was_asked():
    one, other = pair(np.random.default_rng(6), (25.0, 0.0))
    with pytest.raises(Refused, match="correlates"):
        measure_shift(one, other, most=5)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("slope", [0.0, 1.0, 2.0])
def test_pictures_of_different_ground_are_refused(seed, slope):
    random = np.random.default_rng(seed)
    with pytest.raises(Refused, match="correlates"):
        measure_shift(texture(random, 300, slope), texture(random, 300, slope))


@pytest.mark.parametrize(
    "pictures",
    [
        pytest.param((np.ones((20, 20)), np.ones((20, 20))), id="too small"),
        pytest.param((np.full((100, 100), np.nan), np.ones((100, 100))), id="nothing known"),
        pytest.param((np.ones((100, 100)), np.ones((100, 100))), id="without any texture"),
    ],
)
def test_what_cannot_be_compared_is_refused(pictures):
    with pytest.raises(Refused):
        measure_shift(*pictures)
