"""A value with its uncertainty, a count with its bound, and the one way in which both are written."""

from __future__ import annotations

import math
from dataclasses import dataclass

from .errors import BermlineError, message
from .language import language, phrase

BOUNDS = ("=", "~", ">=", ">", "<=", "<")
"""How a reported count limits the true one; ``~`` is "about"."""

NO_BREAK = "\u00a0"


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
        return write_bound(self.bound).format(number=f"{write_number(self.value, 0)}{NO_BREAK}{self.unit}")


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


def decimals_for(u95: float) -> int:
    """Return how many decimals the uncertainty supports: two digits of it when it leads with 1, else one.

    A negative answer rounds to tens, hundreds and so on.
    """
    if not math.isfinite(u95) or u95 <= 0:
        return 1
    exponent = math.floor(math.log10(u95))
    leading = u95 / 10.0**exponent
    return -exponent + (1 if leading < 1.95 else 0)


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


def write_value(value: float, u95: float | None, unit: str) -> str:
    """Write ``22.8 ± 0.6 m``; without an uncertainty the text says so: ``22.8 m (U95 not known)``."""
    if u95 is None or not math.isfinite(u95):
        return phrase("{value} (U95 not known)").format(value=f"{write_number(value, 1)}{NO_BREAK}{unit}")
    decimals = decimals_for(u95)
    return f"{write_number(value, decimals)} ± {write_number(u95, decimals)}{NO_BREAK}{unit}"


def write_latitude(degrees: float, decimals: int) -> str:
    """Write a latitude: ``51.640° N``."""
    side = phrase("{degrees} N") if degrees >= 0 else phrase("{degrees} S")
    return side.replace(" ", NO_BREAK).format(degrees=f"{write_number(abs(degrees), decimals)}°")


def write_longitude(degrees: float, decimals: int) -> str:
    """Write a longitude: ``6.442° E``."""
    side = phrase("{degrees} E") if degrees >= 0 else phrase("{degrees} W")
    return side.replace(" ", NO_BREAK).format(degrees=f"{write_number(abs(degrees), decimals)}°")
