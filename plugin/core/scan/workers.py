"""Who works on a scan: threads of this machine, or the workers of a Dask cluster."""

from __future__ import annotations

from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, Iterator

from ..errors import Refused, message

_PATIENCE_S = 10


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
    try:
        ready = client.run(_know_bermline)
    except ImportError as error:
        raise Refused(
            message("The workers at {address} do not know Bermline: {reason}.", address=address, reason=error),
            message("Let them find it, for instance through PYTHONPATH, under the name that it has here."),
        ) from error
    if not ready:
        raise Refused(message("The Dask scheduler at {address} has no workers.", address=address))
    return len(ready)


def _know_bermline() -> bool:
    """Run on a worker: that it could be loaded there is the answer."""
    return True


@contextmanager
def open_threads(count: int) -> Iterator[tuple[Executor, int]]:
    """Give threads of this process."""
    with ThreadPoolExecutor(count) as executor:
        yield executor, count
