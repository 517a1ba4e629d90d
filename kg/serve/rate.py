"""How often one client may ask, where others than this machine can reach the service."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address

__all__ = ["Rate"]

_CLIENTS = 10_000
_BURST_SECONDS = 4
_NETWORK_BITS = 64


class Rate:
    """Requests a second for each client, some seconds' worth of them at once; zero sets no limit.

    Neighbours in one IPv6 network of 64 bits count as one client, as anybody may take addresses there.  The
    clients that were seen longest ago are forgotten first, so that memory stays bounded.

    >>> rate = Rate(1, clock=lambda: 0.0)
    >>> [rate.allows("192.0.2.1") for _ in range(5)]
    [True, True, True, True, False]
    """

    def __init__(self, each_second: float, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._each_second = each_second
        self._most = max(1.0, each_second * _BURST_SECONDS)
        self._clock = clock
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def allows(self, client: str) -> bool:
        """Whether the client may be answered now; counts the request if so."""
        if not self._each_second:
            return True
        name, now = _network(client), self._clock()
        left, seen = self._left.pop(name, (self._most, now))
        left = min(self._most, left + (now - seen) * self._each_second)
        allowed = left >= 1
        self._left[name] = (left - allowed, now)
        if len(self._left) > _CLIENTS:
            self._left.popitem(last=False)
        return allowed


def _network(client: str) -> str:
    try:
        address = ip_address(client)
    except ValueError:
        return client
    if not isinstance(address, IPv6Address):
        return client
    return client if address.ipv4_mapped else str(int(address) >> (128 - _NETWORK_BITS))
