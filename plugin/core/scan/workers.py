"""Who works on a scan: threads of this machine, or the workers of a Dask cluster."""

from __future__ import annotations

import pkgutil
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, Iterator

from ..errors import Refused, message
from .block import search_block

_PATIENCE_S = 10
_WORK = f"{search_block.__module__}:{search_block.__name__}.__name__"
"""What those who work on a scan, and who hands it to them, have to be able to load."""


@contextmanager
def open_dask(address: str) -> Iterator[tuple[Executor, int]]:
    """Give the workers of a Dask cluster; they have to see the rasters, and Bermline, under the same paths.

    Raises :class:`Refused` where ``distributed`` is not installed, no scheduler answers there, or it has no workers
    that know Bermline.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise Refused(
            message("A Dask cluster is reached with the package distributed, which is not installed."),
            message("Install it, for instance by: pip install distributed."),
        ) from error
    try:
        client = Client(address, timeout=_PATIENCE_S)
    except (OSError, TimeoutError, ValueError) as error:
        raise Refused(message("No Dask scheduler answers at {address}.", address=address)) from error
    with client:
        yield client.get_executor(), _count_workers(client, address)


def _count_workers(client: Any, address: str) -> int:
    # Asked through Python's own library: a function of ours could not even be handed to who does not know Bermline.
    found = client.run(pkgutil.resolve_name, _WORK, on_error="return")
    if not found:
        raise Refused(message("The Dask scheduler at {address} has no workers.", address=address))
    lost = {worker: answer for worker, answer in sorted(found.items()) if isinstance(answer, BaseException)}
    try:
        client.run_on_scheduler(pkgutil.resolve_name, _WORK)
    except ImportError as error:
        lost = {"scheduler": error, **lost}
    if lost:
        reason = next(iter(lost.values()))
        raise Refused(
            message("Of the Dask cluster at {address} these do not know Bermline: {names} ({reason}).",
                    address=address, names=", ".join(lost), reason=reason),
            message("Let them find it, for instance through PYTHONPATH, under the name that it has here."),
        )  # fmt: skip
    return len(found)


@contextmanager
def open_threads(count: int) -> Iterator[tuple[Executor, int]]:
    """Give threads of this process."""
    with ThreadPoolExecutor(count) as executor:
        yield executor, count
