"""What the columns of a pack's tables mean, in the words of its README: units, signs, and what an empty cell says."""

from __future__ import annotations

from pathlib import Path

from ..words import tr


def write_columns(data: Path) -> str:
    """Write what stands in each column of the tables that are there."""
    blocks = [
        tr("  All are UTF-8 with a row of headings, commas between, points in numbers, not rounded to their U95.")
    ]
    blocks += [f"  data/{name}\n{words}" for name, words in _tables() if (data / name).exists()]
    return "\n".join(blocks)


def _tables() -> tuple[tuple[str, str], ...]:
    return (
        (
            "growth.csv",
            tr(
                "    structure, kind           its label, and what it is\n"
                "    assessment                assessed, or why there are no dates\n"
                "    began_after, began_by     last day seen absent, first day seen standing (UTC); empty: open\n"
                "    ended_after, ended_by     the same of when it was gone; empty: not seen to go\n"
                "    episodes                  how often it came to stand\n"
                "    area_m2, area_u95_m2      ground that it covers and U95 of that (95 % coverage), in m²\n"
                "    rests_on                  dates of the scenes that set the ends\n"
                "    questions                 what sightings of it leave open\n"
                "    uuid                      key of the record in data/case.gpkg"
            ),
        ),
        (
            "spacing.csv",
            tr(
                "    name, measured            its name, and what was measured\n"
                "    definition                what it is measured between; values of different ones are never mixed\n"
                "    value, u95, unit          value and expanded uncertainty (95 % coverage), both in the unit\n"
                "    n                         how many crests, cells or spacings it rests on\n"
                "    site                      where\n"
                "    scene, scene_sha256       what it was measured on, and the digest of that file\n"
                "    method, width_m           how, and the width of an averaged transect in m\n"
                "    software_version, note    of Bermline; of the analyst\n"
                "    uuid                      key of the record in data/case.gpkg"
            ),
        ),
        (
            "chain.csv",
            tr(
                "    record, kind              movement or claim; kind: of a claim, such as denial or limit\n"
                "    label                     its label; a column that a record has no use for is empty\n"
                "    from, to, mode, carriers  of movements, as reported; empty: not stated\n"
                "    earliest, latest          days between which it is reported to lie; empty: not bounded\n"
                "    value, unit, bound        how much; bound is =, ~ (about), >=, >, <=, < or empty (not stated)\n"
                "    made_by, made_on          who said it, and on which day\n"
                "    statement                 what was said\n"
                "    about, answers            labels of what it is about, and of the claim that it stands beside\n"
                "    certainty                 how far a movement is known\n"
                "    sources                   label and Admiralty code; F and 6 mean that they cannot be judged\n"
                "    note, uuid                of the analyst; key of the record in data/case.gpkg"
            ),
        ),
        (
            "chips.csv",
            tr(
                "    chip                      the file of the piece, under data/\n"
                "    scene, scene_sha256       the scene that it was cut from, and the digest of that file\n"
                "    left_px, top_px           its corner in that scene, in pixels from the upper left\n"
                "    width_px, height_px       its size in pixels\n"
                "    licence, credit           terms of its use"
            ),
        ),
        (
            "figures/figures.csv",
            tr(
                "    figure, page              its number, and the page of data/evidence.pdf\n"
                "    png, svg                  its files, under data/\n"
                "    caption, seen             its caption, and what is to be seen for who cannot see it"
            ),
        ),
    )
