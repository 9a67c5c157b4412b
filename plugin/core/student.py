"""Student's factor, by which an uncertainty is widened that few values tell."""

from __future__ import annotations

_FEW = (12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228)


def student(degrees_of_freedom: int) -> float:
    """Return Student's factor for 95 % (t at 97.5 %) and so many degrees of freedom, from 1 on.

    Above ten by the expansion about the normal quantile of Abramowitz and Stegun (1964), 26.7.5, good to 0.0001.
    """
    if degrees_of_freedom <= len(_FEW):
        return _FEW[degrees_of_freedom - 1]
    z, v = 1.959964, float(degrees_of_freedom)
    first = (z**3 + z) / (4 * v)
    second = (5 * z**5 + 16 * z**3 + 3 * z) / (96 * v**2)
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * v**3)
    return z + first + second + third
