"""Student's factor, by which an uncertainty is widened that few values tell."""

from __future__ import annotations

_FEW = (12.70620, 4.30265, 3.18245, 2.77645, 2.57058, 2.44691, 2.36462, 2.30600, 2.26216, 2.22814)


def student(degrees_of_freedom: float) -> float:
    """Return Student's factor for 95 % (t at 97.5 %) and so many degrees of freedom, from 1 on.

    Good to 0.0002 at whole numbers: above ten by the expansion about the normal quantile of Abramowitz and Stegun
    (1964), 26.7.5. Between those up to ten it is interpolated (JCGM 100:2008, G.4.1) over their inverse, which from two
    on makes it larger by less than 2 %. Raises ``ValueError`` where there is less than one degree of freedom.
    """
    if degrees_of_freedom < 1:
        raise ValueError(f"{degrees_of_freedom} degrees of freedom tell no scatter")
    if degrees_of_freedom <= len(_FEW):
        whole = int(degrees_of_freedom)
        here, above = _FEW[whole - 1], _FEW[min(whole, len(_FEW) - 1)]
        return here + (above - here) * (1.0 - whole / degrees_of_freedom) * (whole + 1.0)
    z, v = 1.959964, float(degrees_of_freedom)
    first = (z**3 + z) / (4 * v)
    second = (5 * z**5 + 16 * z**3 + 3 * z) / (96 * v**2)
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * v**3)
    return z + first + second + third
