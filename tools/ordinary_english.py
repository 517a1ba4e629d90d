"""Write the list of ordinary English words from SCOWL (the Debian package scowl, 2020.12.07).

    apt-get download scowl && dpkg -x scowl_*.deb scowl
    python tools/ordinary_english.py scowl/usr/share/dict/scowl

Kept are the words of its two most common sizes in all spellings, but those that companies are known by.
The words of health care, business and reports stand in a list of our own, `trade_english.txt`.
"""

from __future__ import annotations

import re
import sys
from itertools import groupby
from pathlib import Path

_LIST = Path(__file__).resolve().parents[1] / "kg/claims/extraction/companies/lists/ordinary_english.txt"
_HEAD = "# From SCOWL 2020.12.07 ((c) Kevin Atkinson; see NOTICE): tools/ordinary_english.py"
_SIZES = (10, 20)
_SPELLINGS = ("english", "american", "british")
_COMPANIES = frozenset("apple brighter calm mercy pi prospect remedy silicon sky valley".split())
_WORD = re.compile("[a-z]{2,}")


def main(folder: Path) -> None:
    """Read the lists of a folder and write ours, a line a first letter, sorted."""
    files = (folder / f"{spelling}-words.{size}" for spelling in _SPELLINGS for size in _SIZES)
    words = {word for file in files for word in file.read_text(encoding="latin-1").split()}
    kept = sorted(word for word in words - _COMPANIES if _WORD.fullmatch(word))
    lines = [" ".join(group) for _, group in groupby(kept, key=lambda word: word[0])]
    _LIST.write_text("\n".join([_HEAD, *lines]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
