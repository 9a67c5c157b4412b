"""How fast growth, change and registration are answered, and how well, beside others' programs in one run."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.app.launch import ROOT
from tests.benchmarks.beside import compare, spent
from tests.benchmarks.figure import Figure, Measured


def _union() -> Measured:
    report = compare("growth", "union")
    same = f"shapely {report['shapely']:g}; largest difference {report['largest_difference_m2']:.1e} m2"
    notes = (same, spent(report, "ours"), spent(report, "unary_union"))
    return Measured(report["unary_union"] / report["ours"], notes=notes)


def _union_here() -> Measured:
    module = ROOT / "tests" / "benchmarks" / "peers" / "growth.py"
    run = subprocess.run(
        [sys.executable, str(module), str(ROOT), "union"], check=True, cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    report = dict(json.loads(run.stdout.strip().splitlines()[-1]))
    same = f"shapely {report['shapely']:g}; largest difference {report['largest_difference_m2']:.1e} m2"
    notes = (same, spent(report, "ours"), spent(report, "unary_union"))
    return Measured(report["unary_union"] / report["ours"], notes=notes)


def _stack() -> Measured:
    report = compare("growth", "stack")
    alone = report["median"] / report["ours"]
    return Measured(
        report["statistic"] / report["ours"],
        notes=(
            spent(report, "ours"),
            f"{spent(report, 'statistic')}: median and median deviation by np.median",
            f"{spent(report, 'median')}: one np.median of the stack alone, {alone:.1f} times ours",
        ),
    )


def _irmad_gap() -> Measured:
    report = compare("growth", "irmad")
    return Measured(
        report["best_f1_by_lines"] - report["best_f1_ours"],
        notes=(
            f"F1 at each one's best limit: ours {report['best_f1_ours']:.4f}, theirs {report['best_f1_by_lines']:.4f}",
            f"at the 0.1 % limit of chi-square: ours {report['f1_ours']:.3f}, theirs {report['f1_by_lines']:.3f}",
        ),
    )


def _ratio(name: str, peer: str) -> Measured:
    report = compare("growth", name)
    return Measured(report[peer] / report["ours"], notes=(spent(report, "ours"), spent(report, peer)))


def _registration() -> Measured:
    report = compare("growth", "registration")
    return Measured(
        report["rmse_ours"],
        report["rmse_skimage"],
        (
            f"mean U95 stated {report['mean_u95_px']:.4f} px",
            "12 pairs of 16-bit scenes, three textures, with and without noise",
        ),
    )


def _registration_time() -> Measured:
    report = compare("growth", "registration")
    return Measured(report["ours"] / report["skimage"], notes=(spent(report, "ours"), spent(report, "skimage")))


def _of(name: str, value: str) -> Measured:
    return Measured(compare("growth", name)[value])


FIGURES = (
    Figure(
        "union_ratio",
        "x",
        60.0,
        "a unary_union a date over ours, 10 000 structures, 60 dates, shapely 2",
        _union,
        "at least",
    ),
    Figure(
        "union_ratio_here",
        "x",
        15.0,
        "the same with the shapely that QGIS has here",
        _union_here,
        "at least",
    ),
    Figure(
        "stack_ratio",
        "x",
        12.0,
        "robust change by np.median over ours, 10 x 4 x 2000 x 2000",
        _stack,
        "at least",
    ),
    Figure(
        "stack_extra_mib",
        "MiB",
        32.0,
        "memory for it beyond the scenes themselves",
        lambda: _of("stack", "extra_mib"),
    ),
    Figure(
        "change_f1",
        "",
        0.9,
        "F1 on changes planted in 1 % of the pixels",
        lambda: _of("stack", "f1"),
        "at least",
    ),
    Figure(
        "irmad_ratio",
        "x",
        30.0,
        "the known Python way over ours, 4 + 4 bands of 1500 x 1500",
        lambda: _ratio("irmad", "by_lines"),
        "at least",
    ),
    Figure("irmad_f1_gap", "", 0.01, "F1 that ours lacks of it", _irmad_gap),
    Figure("registration_rmse_px", "px", 0.01, "misses on synthetic shifts of 1000 x 1000 px", _registration),
    Figure("registration_time_ratio", "x", 1.0, "time over phase_cross_correlation's", _registration_time),
)
