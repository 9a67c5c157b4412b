"""When and by what a scene was taken, read from its name and its metadata.

A name gives no more than it says: a day is the whole UTC day, a year the whole year. What may be read in
two ways is not read at all, and the reason is given instead.

The name patterns follow the naming conventions that the providers publish: ESA (Sentinel-2 compact naming),
USGS (Landsat Collection 1 and 2 product identifiers, and the older scene identifiers), Planet (item and asset
names), Maxar (file names of delivered images) and USDA (NAIP quarter quads).
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import PurePath
from typing import Callable, Mapping
from urllib.parse import unquote, urlsplit

from ..dates import UTC, Interval, day, instant, month, write_interval, year
from ..errors import Message, message

FIRST_YEAR = 1900
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = "(?P<mon>" + "|".join(_MONTHS) + ")"
_A_DAY = dt.timedelta(days=1)

ACQUISITION_KEYS = (
    "ACQUISITIONDATETIME",
    "DATATAKE_1_DATATAKE_SENSING_START",
    "PRODUCT_START_TIME",
    "SENSING_TIME",
    "ACQUISITION_TIME",
    "ACQUISITION_DATE",
    "DATE_ACQUIRED",
    "FIRSTLINETIME",
)
"""Metadata items that state when the image was taken (in UTC where they name no zone)."""

WRITTEN_KEYS = ("TIFFTAG_DATETIME", "EXIF_DateTimeOriginal", "NITF_IDATIM")
"""Metadata items that may be the time of taking or that of writing the file, and name no zone."""


@dataclass(frozen=True)
class DateReading:
    """When a scene was taken, or ``None``; ``basis`` says where that was read, or why nothing was."""

    interval: Interval | None
    basis: Message


@dataclass(frozen=True)
class _Product:
    """One naming convention: how its names look, how the date in them is read, and what is said of it."""

    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], Interval]
    basis: Message


def _moment(match: re.Match[str]) -> Interval:
    return instant(dt.datetime.strptime(match["date"] + match["time"], "%Y%m%d%H%M%S").replace(tzinfo=UTC))


def _day(match: re.Match[str]) -> Interval:
    return day(dt.datetime.strptime(match["date"], "%Y%m%d").date())


def _ordinal_day(match: re.Match[str]) -> Interval:
    # %j alone would take day 366 of a common year as the first day of the next.
    date = dt.date(int(match["year"]), 1, 1) + (int(match["ordinal"]) - 1) * _A_DAY
    if not match["ordinal"].strip("0") or date.year != int(match["year"]):
        raise ValueError(match["ordinal"])
    return day(date)


def _maxar_moment(match: re.Match[str]) -> Interval:
    date = dt.date(2000 + int(match["yy"]), _MONTHS.index(match["mon"].lower()) + 1, int(match["dd"]))
    time = dt.datetime.strptime(match["time"], "%H%M%S").time()
    return instant(dt.datetime.combine(date, time, tzinfo=UTC))


def _product(pattern: str, read: Callable[[re.Match[str]], Interval], basis: Message) -> _Product:
    return _Product(re.compile(pattern, re.IGNORECASE), read, basis)


_DATE = r"(?P<date>\d{8})"
_TIME = r"(?P<time>\d{6})"
_PRODUCTS = (
    _product(
        rf"(?<![a-z0-9])S2[A-D]_MSIL[12][ABC]_{_DATE}T{_TIME}",
        _moment,
        message("Sentinel-2 product name, start of the datatake"),
    ),
    _product(
        rf"(?<![a-z0-9])S2[A-D]_OPER_.*_V{_DATE}T{_TIME}",
        _moment,
        message("Sentinel-2 product name, start of the datatake"),
    ),
    _product(
        rf"(?<![a-z0-9])T\d\d[A-Z]{{3}}_{_DATE}T{_TIME}(?!\d)",
        _moment,
        message("Sentinel-2 tile name, start of the datatake"),
    ),
    _product(rf"(?<![a-z0-9])L[COTEM]\d\d_L\w{{3}}_\d{{6}}_{_DATE}(?!\d)", _day, message("Landsat product name")),
    _product(
        r"(?<![a-z0-9])L[COTEM]\d\d{6}(?P<year>\d{4})(?P<ordinal>\d{3})[A-Z]{3}\d\d",
        _ordinal_day,
        message("Landsat scene identifier, day of the year"),
    ),
    _product(
        rf"(?<!\d){_DATE}_{_TIME}_(?:\d\d_)?(?:ssc?\d+|[0-9a-f]{{4}})(?![a-z0-9])", _moment, message("Planet item name")
    ),
    _product(
        rf"(?<!\d)(?P<yy>\d\d){_MONTH}(?P<dd>\d\d){_TIME}-[PMS]\d[AB]S", _maxar_moment, message("Maxar file name")
    ),
    _product(rf"(?<![a-z0-9])(?:WV0[1-4]|GE01|QB02|IK01)_{_DATE}{_TIME}(?!\d)", _moment, message("Maxar file name")),
    _product(rf"(?<![a-z0-9])PHR1[AB]_.*?(?<!\d){_DATE}{_TIME}\d?(?!\d)", _moment, message("Pléiades file name")),
    _product(rf"(?<![a-z0-9])m_\d{{7}}_[ns][ew]_\d\d_\w+?_{_DATE}(?!\d)", _day, message("NAIP file name")),
)

_SENSORS: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (r"(?<![a-z0-9])S2([A-D])(?![a-z0-9])", lambda found: f"Sentinel-2{found[1].upper()}"),
    (r"(?<![a-z0-9])S1([A-D])(?![a-z0-9])", lambda found: f"Sentinel-1{found[1].upper()}"),
    (r"(?<![a-z0-9])(?:S2|sentinel[-_ ]?2|T\d\d[A-Z]{3}_\d{8}T\d{6})(?![a-z0-9])", lambda found: "Sentinel-2"),
    (r"(?<![a-z0-9])L[COTEM](\d)(?:\d)?_L\w{3}_\d{6}", lambda found: "Landsat " + found[0][2:4].lstrip("0")),
    (r"(?<![a-z0-9])L[COTEM](\d)\d{6}\d{7}[A-Z]{3}\d\d", lambda found: f"Landsat {found[1]}"),
    (r"landsat[-_ ]?([1-9])(?![0-9])", lambda found: f"Landsat {found[1]}"),
    (r"(?<![a-z0-9])landsat(?![a-z0-9])", lambda found: "Landsat"),
    (r"(?<!\d)\d{8}_\d{6}_(?:\d\d_)?ssc?(\d+)(?!\d)", lambda found: "SkySat"),
    (r"(?<!\d)\d{8}_\d{6}_(?:\d\d_)?[0-9a-f]{4}(?![a-z0-9])", lambda found: "PlanetScope"),
    (r"(?<![a-z0-9])WV0?([1-4])(?![a-z0-9])|worldview[-_ ]?0?([1-4])", lambda f: f"WorldView-{f[1] or f[2]}"),
    (r"(?<![a-z0-9])GE0?1(?![a-z0-9])|geoeye[-_ ]?1", lambda found: "GeoEye-1"),
    (r"(?<![a-z0-9])QB0?2(?![a-z0-9])|quickbird", lambda found: "QuickBird"),
    (r"(?<![a-z0-9])PHR1([AB])(?![a-z0-9])", lambda found: f"Pléiades 1{found[1].upper()}"),
    (r"(?<!\d)\d\d[a-z]{3}\d{8}-[PMS]\d[AB]S", lambda found: "Maxar, satellite not named"),
    (r"(?<![a-z0-9])m_\d{7}_[ns][ew]_\d\d_|(?<![a-z0-9])NAIP(?![a-z0-9])", lambda found: "NAIP aerial"),
)

# Days and instants, the strictest reading first; what one of them took is not read again.
_INSTANT = re.compile(
    r"(?<!\d)(?P<y>\d{4})(?P<s>[-_.]?)(?P<m>\d\d)(?P=s)(?P<d>\d\d)"
    r"T(?P<H>\d\d)[-:_]?(?P<M>\d\d)(?:[-:_]?(?P<S>\d\d))?(?!\d)",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"(?<!\d)(?P<y>\d{4})(?P<s>[-_.]?)(?P<m>\d\d)(?P=s)(?P<d>\d\d)(?:(?:[01]\d|2[0-3])[0-5]\d[0-5]\d)?(?!\d)"
)
_WORDED_DAY = re.compile(
    rf"(?<![a-z0-9])(?:(?P<d>\d\d?)[-_ ]?{_MONTH}[a-z]*[-_ ]?(?P<y>\d{{4}})|"
    rf"(?P<y2>\d{{4}})[-_ ]?(?P<mon2>{'|'.join(_MONTHS)})[a-z]*[-_ ]?(?P<d2>\d\d?))(?![a-z0-9])",
    re.IGNORECASE,
)
_MONTH_OF = re.compile(r"(?<![a-zA-Z0-9])(?P<y>\d{4})(?P<s>-?)(?P<m>\d\d)(?![a-zA-Z0-9])(?!-\d)")
_YEAR = re.compile(r"(?<![a-zA-Z0-9])(?P<y>\d{4})(?![a-zA-Z0-9])")


def read_date(path: str, metadata: Mapping[str, str] | None = None, today: dt.date | None = None) -> DateReading:
    """Return when a scene was taken.

    A stated time of acquisition in the metadata comes first, then the name, then a tag that may as well be the
    time of writing the file, then the name of the folder. A day in the name is preferred to such a tag: the
    tag's time of day names no zone and is often a placeholder.

    Parameters
    ----------
    path
        Path, name or address of the scene.
    metadata
        Metadata items by their GDAL names.
    today
        Dates later than this day are refused; the present UTC day where it is not given.
    """
    today = today or dt.datetime.now(UTC).date()
    stem, folder = _stem_and_folder(path)
    items = {key.upper(): value for key, value in (metadata or {}).items()}
    named = read_name(stem, today)
    stated = _read_items(items, ACQUISITION_KEYS, today)
    if stated is not None:
        return _weigh_stated(*stated, named)
    written = _read_items(items, WRITTEN_KEYS, today)
    if named.interval is not None:
        return _weigh_written(named, written)
    if written is not None:
        key, interval = written
        return DateReading(
            day(interval.begin.date()),
            message("{tag}, the whole day: the tag names no time zone and may be when the file was written", tag=key),
        )
    parent = read_name(folder, today)
    if parent.interval is not None and parent.interval.end - parent.interval.begin <= _A_DAY:
        return DateReading(parent.interval, message("name of the folder “{folder}”", folder=folder))
    return named


def read_name(name: str, today: dt.date | None = None) -> DateReading:
    """Return the date that a name without its ending states; see :func:`read_date`.

    Two days in one name (a composite, or the day of taking and that of processing) give the time from the
    first to the last: it contains the true one in either case.
    """
    today = today or dt.datetime.now(UTC).date()
    for product in _PRODUCTS:
        found = product.pattern.search(name)
        if found is None:
            continue
        try:
            interval = product.read(found)
        except ValueError:
            continue
        if _plausible(interval, today):
            return DateReading(interval, product.basis)
    fine, rest = _take_days(name, today)
    if fine:
        return _join(fine)
    coarse, doubt = _take_months_and_years(rest, today)
    if coarse:
        return _join(coarse)
    return DateReading(None, doubt or message("no date in the name or the metadata"))


def guess_sensor(path: str, metadata: Mapping[str, str] | None = None) -> str | None:
    """Return the satellite or programme that the metadata or the name point to, or ``None``."""
    items = {key.upper(): value for key, value in (metadata or {}).items()}
    stem, folder = _stem_and_folder(path)
    texts = (items.get("SATELLITEID", ""), items.get("SPACECRAFT_ID", ""), stem)
    for text in (*texts, items.get("TIFFTAG_IMAGEDESCRIPTION", ""), folder):
        for pattern, name in _SENSORS:
            found = re.search(pattern, text, re.IGNORECASE)
            if found:
                return name(found)
    return items.get("SATELLITEID") or None


def find_credit(metadata: Mapping[str, str]) -> str | None:
    """Return the credit line that the metadata carry, or ``None``."""
    items = {key.upper(): value for key, value in metadata.items()}
    for key in ("TIFFTAG_COPYRIGHT", "COPYRIGHT", "EXIF_COPYRIGHT", "ATTRIBUTION"):
        if items.get(key, "").strip():
            return items[key].strip()
    found = re.search(
        r"contains modified Copernicus Sentinel data (\d{4}(?:\s*[-–]\s*\d{4})?)",
        items.get("TIFFTAG_IMAGEDESCRIPTION", ""),
        re.IGNORECASE,
    )
    return f"Contains modified Copernicus Sentinel data {found[1]}" if found else None


def _stem_and_folder(path: str) -> tuple[str, str]:
    if "://" in path:
        path = unquote(urlsplit(path[path.index("http") :] if "http" in path else path).path)
    pure = PurePath(path.replace("\\", "/"))
    stem = pure.name
    # A name such as 2018.06.23 has no ending, though it looks as if it had one.
    ending = re.search(r"\.(?!\d+$)[A-Za-z0-9]{1,5}$", stem)
    return (stem[: ending.start()] if ending else stem), pure.parent.name


def _plausible(interval: Interval, today: dt.date) -> bool:
    return interval.begin.year >= FIRST_YEAR and interval.begin.date() <= today + _A_DAY


def _take_days(name: str, today: dt.date) -> tuple[list[tuple[Interval, Message]], str]:
    """Return the days and instants in a name, and the name without what looked like one."""
    found: list[tuple[Interval, Message]] = []
    for pattern, basis in (
        (_INSTANT, message("date and time in the file name, taken as UTC")),
        (_DAY, message("date in the file name")),
        (_WORDED_DAY, message("date in the file name")),
    ):
        for match in pattern.finditer(name):
            interval = _read_parts(match)
            if interval is not None and _plausible(interval, today):
                found.append((interval, basis))
        name = pattern.sub(lambda match: "#" * len(match[0]), name)
    return found, name


def _read_parts(match: re.Match[str]) -> Interval | None:
    parts = match.groupdict()
    worded = parts.get("mon") or parts.get("mon2")
    number = _MONTHS.index(worded.lower()) + 1 if worded else int(parts["m"])
    try:
        date = dt.date(int(parts.get("y") or parts["y2"]), number, int(parts.get("d") or parts["d2"]))
        if "H" not in parts:
            return day(date)
        moment = dt.datetime(date.year, number, date.day, int(parts["H"]), int(parts["M"]), tzinfo=UTC)
        if parts["S"] is None:
            return Interval(moment, moment + dt.timedelta(minutes=1))
        return instant(moment.replace(second=int(parts["S"])))
    except ValueError:
        return None


def _take_months_and_years(name: str, today: dt.date) -> tuple[list[tuple[Interval, Message]], Message | None]:
    found: list[tuple[Interval, Message]] = []
    doubt: Message | None = None
    for match in _MONTH_OF.finditer(name):
        number, of_year = int(match["m"]), int(match["y"])
        if not 1 <= number <= 12 or of_year < FIRST_YEAR:
            continue
        if not match["s"] and (short := _short_day(match[0], today)) is not None:
            doubt = message(
                "“{text}” in the name may be {month} or {day}",
                text=match[0],
                month=f"{of_year}-{number:02d}",
                day=f"{short:%Y-%m-%d}",
            )
            continue
        interval = month(of_year, number)
        if _plausible(interval, today):
            found.append((interval, message("month in the file name")))
    if found or doubt:
        return found, doubt
    for match in _YEAR.finditer(name):
        if FIRST_YEAR <= int(match["y"]) <= today.year:
            found.append((year(int(match["y"])), message("year in the file name")))
    return found, None


def _short_day(digits: str, today: dt.date) -> dt.date | None:
    """Return the day that six digits are as YYMMDD, where that is a day up to ``today``."""
    try:
        short = dt.datetime.strptime(digits, "%y%m%d").date()
    except ValueError:
        return None
    return short if short <= today else None


def _join(found: list[tuple[Interval, Message]]) -> DateReading:
    finest = [
        (one, basis)
        for one, basis in found
        if not any(other != one and one.begin <= other.begin and other.end <= one.end for other, _ in found)
    ]
    distinct = sorted({one for one, _ in finest})
    if len(distinct) == 1:
        return DateReading(distinct[0], finest[0][1])
    return DateReading(
        Interval(distinct[0].begin, max(one.end for one in distinct)),
        message("{n} dates in the file name: the time from the first to the last", n=len(distinct)),
    )


def _read_items(items: Mapping[str, str], keys: tuple[str, ...], today: dt.date) -> tuple[str, Interval] | None:
    for key in keys:
        interval = _read_stamp(items.get(key.upper(), ""))
        if interval is not None and _plausible(interval, today):
            return key, interval
    return None


def _read_stamp(text: str) -> Interval | None:
    """Read the date forms of metadata: EXIF's ``2018:06:23 06:50:00``, ISO 8601, ``20180623065000``."""
    found = re.match(
        r"\s*(\d{4})[-:/]?(\d\d)[-:/]?(\d\d)"
        r"(?:[T ]?(\d\d):?(\d\d):?(\d\d)(?:\.\d+)?\s*(Z|UTC|[+-]\d\d:?\d\d)?)?\s*$",
        text,
    )
    if found is None:
        return None
    try:
        date = dt.date(int(found[1]), int(found[2]), int(found[3]))
        if found[4] is None:
            return day(date)
        moment = dt.datetime.combine(date, dt.time(int(found[4]), int(found[5]), int(found[6])), tzinfo=UTC)
    except ValueError:
        return None
    zone = found[7]
    if zone and zone[0] in "+-":
        offset = dt.timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
        moment = moment - offset if zone[0] == "+" else moment + offset
    return instant(moment)


def _weigh_stated(key: str, stated: Interval, named: DateReading) -> DateReading:
    if named.interval is None or stated.overlaps(named.interval):
        if named.interval is not None and named.interval.end - named.interval.begin < stated.end - stated.begin:
            return named
        return DateReading(stated, message("{tag} in the metadata", tag=key))
    return DateReading(
        stated,
        message("{tag} in the metadata; the name says {other}", tag=key, other=write_interval(named.interval)),
    )


def _weigh_written(named: DateReading, written: tuple[str, Interval] | None) -> DateReading:
    if written is None or named.interval is None:
        return named
    key, tag = written
    if not tag.overlaps(named.interval):
        basis = message(
            "{basis}; {tag} says {other}, which may be when the file was written",
            basis=str(named.basis),
            tag=key,
            other=write_interval(tag),
        )
        return DateReading(named.interval, basis)
    if named.interval.end - named.interval.begin == _A_DAY and tag.end - tag.begin < _A_DAY:
        basis = message(
            "{basis}; {time} in {tag} is not taken: it may be a placeholder",
            basis=str(named.basis),
            tag=key,
            time=f"{tag.begin:%H:%M}",
        )
        return DateReading(named.interval, basis)
    return named
