"""Write the list of ordinary Chinese words from the dictionary of jieba 0.42.1 (MIT License).

    python -m pip download jieba==0.42.1 --no-deps --no-binary :all: && tar -xzf jieba-0.42.1.tar.gz
    python tools/ordinary_chinese.py jieba-0.42.1/jieba/dict.txt

A word is kept when it is frequent and is no name of a person, a firm or a thing; the letter before each line
of the list is the role of its words: v verbs, f words of function and time, n all others, p places.  Verbs
that are less frequent (w) only tell where a name begins.
"""

from __future__ import annotations

import sys
from pathlib import Path

_LIST = Path(__file__).resolve().parents[1] / "kg/claims/extraction/companies/lists/ordinary_chinese.txt"
_HEAD = "# From the dictionary of jieba 0.42.1 (MIT License, (c) 2013 Sun Junyi): tools/ordinary_chinese.py"
_OFTEN = 60
_AT_TIMES = 30
_NAMES = frozenset("nr nt nz nrt nrfg eng x".split())
_ROLES = {"v": "v", "vd": "v", "vi": "v", "vq": "v", "vg": "v", "ns": "p"}
_FUNCTION = frozenset("d df dg c p r rr rz t tg u f m mq q uj ul uv ud zg y e o".split())


# The dictionary has it for a place.
_GOES_PUBLIC = "上市"


def _role(word: str, tag: str) -> str:
    if word == _GOES_PUBLIC:
        return "v"
    return _ROLES.get(tag) or ("f" if tag in _FUNCTION else "n")


def main(dictionary: Path) -> None:
    """Read the dictionary and write the list, sorted, so that the same dictionary gives the same bytes."""
    words: dict[str, list[str]] = {}
    for line in dictionary.read_text(encoding="utf-8").splitlines():
        word, count, tag = line.split(" ")
        if 2 <= len(word) <= 4 and int(count) >= _OFTEN and tag not in _NAMES:
            words.setdefault(_role(word, tag), []).append(word)
        elif len(word) == 2 and int(count) >= _AT_TIMES and _role(word, tag) == "v":
            words.setdefault("w", []).append(word)
    lines = [_HEAD, *(f"{role} {' '.join(sorted(words[role]))}" for role in sorted(words))]
    _LIST.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
