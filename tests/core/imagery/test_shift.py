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


def over_u95(random, runs, reach, side, noise, leave=np.copy):
    """Return misses along both axes of so many random shifts, each over its stated U95."""
    misses, stated = [], []
    for _ in range(runs):
        shift = random.uniform(-reach, reach, 2)
        one, other = pair(random, shift, side=side, noise=noise)
        found = measure_shift(one, leave(other))
        misses += [found.columns - shift[0], found.rows - shift[1]]
        stated += [found.u95_columns, found.u95_rows]
    return np.array(misses) / np.array(stated)


@pytest.mark.parametrize("noise", [0.2, 0.5, 1.0])
def test_the_error_is_as_large_as_the_misses(noise):
    missed = over_u95(np.random.default_rng(int(10 * noise)), 80, reach=8, side=200, noise=noise)
    # Chance leaves 160 misses 2 % of the share, and 6 % of their spread.
    assert 0.91 <= np.mean(np.abs(missed) <= 1) <= 0.99
    assert 0.8 <= 1.96 * np.sqrt(np.mean(missed**2)) <= 1.2


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
    missed = over_u95(np.random.default_rng(8), 80, reach=1.5, side=side, noise=0.4, leave=leave)
    # Few blocks of ground tell the scatter badly: Student's factor makes the error the wider, the fewer they are.
    assert np.mean(np.abs(missed) <= 1) >= 0.91
    assert 0.65 <= 1.96 * np.sqrt(np.mean(missed**2)) <= 1.2


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
