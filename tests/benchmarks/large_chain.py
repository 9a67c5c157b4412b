"""A transfer chain of the size that the figures speak of. It is made up, for timing alone."""

from __future__ import annotations

import datetime as dt

from shapely.geometry import Point

from plugin.core.chain.gather import ChainRecords
from plugin.core.records import Carriage, Citation, Claim, Movement, Site, Source, Subject, Vessel

MOVEMENTS, CLAIMS = 2_000, 5_000
_SITES, _VESSELS, _SOURCES = 40, 60, 400
_FIRST = dt.date(2022, 1, 1)
_UNITS = ("containers", "trips", "railcars", "tonnes")
_BOUNDS = ("=", "~", ">=", ">")


def large_chain(movements: int = MOVEMENTS, claims: int = CLAIMS) -> ChainRecords:
    """Return movements with carriers and sources, and claims of which every third is a denial of the one before."""
    return ChainRecords(
        sites=tuple(
            Site(uuid=f"p{n}", label=f"P{n}", name=f"Place {n}", geometry=Point(-170 + 8.5 * n, 40 + n % 7))
            for n in range(_SITES)
        ),
        sources=tuple(
            Source(uuid=f"s{n}", label=f"S{n}", name=f"Report {n}", published_on=_day(n * 3)) for n in range(_SOURCES)
        ),
        vessels=tuple(Vessel(uuid=f"v{n}", label=f"V{n}", name=f"Carrier {n}") for n in range(_VESSELS)),
        movements=tuple(
            Movement(
                uuid=f"m{n}",
                label=f"M{n}",
                from_site=f"p{n % _SITES}",
                to_site=f"p{(n * 7 + 1) % _SITES}",
                mode=("sea", "rail", "sea+rail")[n % 3],
                earliest=_day(n % 900),
                latest=_day(n % 900 + n % 45),
                value=float(10 + n % 400),
                unit=_UNITS[n % 4],
                bound=_BOUNDS[n // 4 % 4],
                note=f"Entry {n} of a list that was made up",
            )
            for n in range(movements)
        ),
        claims=tuple(
            Claim(
                uuid=f"c{n}",
                label=f"C{n}",
                kind="denial" if n % 3 == 2 else "claim",
                statement=f"Statement {n} on what was moved and by whom, of the length that such statements have",
                made_by=f"Office {n % 23}",
                made_on=_day(n % 900),
            )
            for n in range(claims)
        ),
        carriages=tuple(Carriage(uuid=f"k{n}", movement=f"m{n}", vessel=f"v{n % _VESSELS}") for n in range(movements)),
        citations=(
            *(Citation(uuid=f"a{n}", source=f"s{n % _SOURCES}", movement=f"m{n}") for n in range(movements)),
            *(Citation(uuid=f"b{n}", source=f"s{n % _SOURCES}", claim=f"c{n}") for n in range(claims)),
        ),
        subjects=tuple(
            Subject(uuid=f"t{n}", claim=f"c{n}", about_claim=f"c{n - 1}")
            if n % 3 == 2
            else Subject(uuid=f"t{n}", claim=f"c{n}", movement=f"m{n % movements}")
            for n in range(claims)
        ),
    )


def _day(days: int) -> dt.date:
    return _FIRST + dt.timedelta(days=days)
