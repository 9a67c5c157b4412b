"""A value with its uncertainty, a count with its bound, and the one way in which both are written."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Sequence

from .errors import BermlineError, message
from .language import language, phrase

BOUNDS = ("=", "~", ">=", ">", "<=", "<")
"""How a reported count limits the true one; ``~`` is "about"."""

ONE_OF = {
    "containers": "container",
    "railcars": "railcar",
    "trips": "trip",
    "round trips": "round trip",
    "port calls": "port call",
    "deliveries": "delivery",
    "voyages": "voyage",
}
"""What one of a unit of counting is called."""
NO_BREAK = "\u00a0"
COVERAGE = 1.96
"""Coverage factor of U95 where errors are normal and their standard uncertainty is known."""
_FEW_STEPS = 60
_MOST_LOWERED = 0.05


@dataclass(frozen=True)
class Quantity:
    """A measured value with its expanded uncertainty U95 (95 % coverage), both in ``unit``."""

    value: float
    u95: float
    unit: str

    def __str__(self) -> str:
        return write_value(self.value, self.u95, self.unit)


@dataclass(frozen=True)
class Count:
    """A reported number with its bound (one of :data:`BOUNDS`) and its unit, such as ``containers``."""

    value: float
    bound: str
    unit: str

    def __post_init__(self) -> None:
        if self.bound not in BOUNDS:
            raise BermlineError(
                message("“{bound}” is not a bound.", bound=self.bound),
                message("Use one of {bounds}.", bounds=", ".join(BOUNDS)),
            )

    def __str__(self) -> str:
        unit = unit_of(self.value, self.unit)
        return write_bound(self.bound).format(number=f"{write_number(self.value, 0)}{NO_BREAK}{unit}")


def unit_of(value: float, unit: str) -> str:
    """Return the unit of a count, in the singular where it is of one and its singular is known."""
    return ONE_OF.get(unit, unit) if value == 1 else unit


def write_bound(bound: str) -> str:
    """Return how a bound is said of a number: ``at least {number}``."""
    said = {
        "=": "{number}",
        "~": phrase("about {number}"),
        ">=": phrase("at least {number}"),
        ">": phrase("more than {number}"),
        "<=": phrase("at most {number}"),
        "<": phrase("fewer than {number}"),
    }
    return said[bound]


def expand(u: float, within: float = 0.0) -> float:
    """Return the U95 of the sum of two errors that are independent of each other.

    One is normal with standard uncertainty ``u``, the other as likely anywhere between ``-within`` and ``within``.
    :data:`COVERAGE` times the root of the sum of their squares would be too much where the second outweighs the first
    (JCGM 100:2008, G.1.6 and G.2): alone, that one is within 0.95 of its bound in 95 % of cases.
    """
    if within <= 1e-3 * u:
        return COVERAGE * math.hypot(u, within / math.sqrt(3.0))
    share = math.erf(COVERAGE / math.sqrt(2.0))
    if u <= 1e-6 * within:
        return share * within
    low, high = 0.0, within + 3.0 * u
    for _ in range(_FEW_STEPS):
        middle = 0.5 * (low + high)
        low, high = (middle, high) if _share_within(middle / u, within / u) < share else (low, middle)
    return 0.5 * (low + high)


def _share_within(bound: float, width: float) -> float:
    """Return how often a standard normal error and one within ``width`` add up to no more than ``bound``."""

    def below(z: float) -> float:
        # The integral of the normal distribution function.
        return 0.5 * z * math.erfc(-z / math.sqrt(2.0)) + math.exp(-0.5 * z * z) / math.sqrt(2.0 * math.pi)

    return (below(bound + width) - below(bound - width)) / width - 1.0


def decimals_for(u95: float) -> int:
    """Return how many decimals the uncertainty supports: two digits of it when it leads with 1 or 2, else one.

    A negative answer rounds to tens, hundreds and so on.
    """
    if not math.isfinite(u95) or u95 <= 0:
        return 1
    exponent = math.floor(math.log10(u95))
    leading = u95 / 10.0**exponent
    return -exponent + (1 if leading < 2.95 else 0)


def write_u95(u95: float, decimals: int) -> str:
    """Write an uncertainty: to the nearest, but up where that would take more than a twentieth of it away.

    An uncertainty may be rounded up, and is not to look smaller than it is (JCGM 100:2008, 7.2.6).
    """
    nearest = round(u95, decimals)
    lowered = nearest < (1 - _MOST_LOWERED) * u95
    return write_number(nearest + 10.0**-decimals if lowered else nearest, decimals)


def write_with_u95(value: float, u95: float) -> str:
    """Write ``22.8 ± 0.6``: a value to the decimals that its uncertainty supports."""
    decimals = decimals_for(u95)
    return f"{write_number(value, decimals)} ± {write_u95(u95, decimals)}"


def write_number(number: float, decimals: int) -> str:
    """Write a number with the language's decimal mark and with thin-space groups from five digits on: ``27 400``.

    Negative ``decimals`` round to tens, hundreds and so on.
    """
    text = f"{round(number, decimals) + 0.0:.{max(0, decimals)}f}"
    whole, _, fraction = text.partition(".")
    digits = whole.lstrip("-")
    if len(digits) >= 5:
        whole = whole[: len(whole) - len(digits)] + f"{int(digits):,}".replace(",", "\u202f")
    return f"{whole}{language().decimal_mark}{fraction}" if fraction else whole


def write_runs(numbers: Sequence[int]) -> str:
    """Write rising whole numbers with stretches of three and more from end to end: ``1–3, 5``."""
    runs: list[list[int]] = []
    for each in numbers:
        if runs and each == runs[-1][-1] + 1:
            runs[-1].append(each)
        else:
            runs.append([each])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs)


def write_value(value: float, u95: float | None, unit: str) -> str:
    """Write ``22.8 ± 0.6 m``; without an uncertainty the text says so: ``22.8 m (U95 not known)``.

    A unit stands apart from its number, but for the degree of an angle (SI Brochure, 9th edition, 5.4.3).
    """
    behind = unit if unit == "°" else f"{NO_BREAK}{unit}"
    if u95 is None or not math.isfinite(u95):
        return phrase("{value} (U95 not known)").format(value=f"{write_number(value, 1)}{behind}")
    return f"{write_with_u95(value, u95)}{behind}"


def write_pixel(metres: float) -> str:
    """Write the size of a pixel with as many decimals as it takes, two below a metre and else one: ``3.5 m``."""
    rounded = round(metres, 2 if metres < 1 else 1)
    decimals = next(decimals for decimals in range(3) if round(rounded, decimals) == rounded)
    return f"{write_number(rounded, decimals)}{NO_BREAK}m"


def write_latitude(degrees: float, decimals: int) -> str:
    """Write a latitude: ``51.640° N``."""
    side = phrase("{degrees} N") if degrees >= 0 else phrase("{degrees} S")
    return side.replace(" ", NO_BREAK).format(degrees=f"{write_number(abs(degrees), decimals)}°")


def write_longitude(degrees: float, decimals: int) -> str:
    """Write a longitude: ``6.442° E``."""
    side = phrase("{degrees} E") if degrees >= 0 else phrase("{degrees} W")
    return side.replace(" ", NO_BREAK).format(degrees=f"{write_number(abs(degrees), decimals)}°")
