"""Names of files: any byte may stand in one, and not every byte in what we write."""

from __future__ import annotations

import re
from pathlib import PurePath

__all__ = ["file_name"]

_LENGTH = 255
_UNFIT = re.compile("[/\\\\\x00-\x1f\x7f\ud800-\udfff]")


def file_name(path: str) -> str:
    r"""The last part of the path as a source and the manifest hold it.

    >>> file_name("in/new\nline.txt"), file_name("in/not-utf-8-\udcff.txt")
    ('new_line.txt', 'not-utf-8-_.txt')
    """
    return _UNFIT.sub("_", PurePath(path).name)[-_LENGTH:] or "document"
