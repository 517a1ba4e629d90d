"""Write the list of ordinary Chinese words from the dictionary of jieba 0.42.1 (MIT License).

    python -m pip download jieba==0.42.1 --no-deps --no-binary :all: && tar -xzf jieba-0.42.1.tar.gz
    python tools/ordinary_chinese.py jieba-0.42.1/jieba/dict.txt

A word is kept when it is frequent and is no name of a person, a firm or a thing.  Each line of the list holds
the words of one role and one rank.  The letter is the role:

    v verbs                                 m verbs that are nouns too
    f words of function and time            n all other words
    p places                                w less frequent verbs, which only tell where a name begins

and, only to cut a sentence into words,

    r rare words, and names that are words  q rare places
    s single signs that are words           t all other single signs

The number is how rare its words are: twice the negative logarithm of their share in all counts of the
dictionary; a single sign that is no word counts for more.
"""

from __future__ import annotations

import math
import sys
from pathlib import Path

_LIST = Path(__file__).resolve().parents[1] / "kg/claims/extraction/companies/lists/ordinary_chinese.txt"
_HEAD = "# From the dictionary of jieba 0.42.1 (MIT License, (c) 2013 Sun Junyi): tools/ordinary_chinese.py"
_OFTEN = 60
_AT_TIMES = 30
_SELDOM, _SELDOM_VERB = 20, 5
# Names of peoples, wars and stars, and many words that are none.
_OTHER_NAMES = "nz"
_NAMES = frozenset("nr nt nz nrt nrfg eng x".split())
_ROLES = {"v": "v", "vd": "v", "vi": "v", "vq": "v", "vg": "v", "vn": "m", "ns": "p"}
_FUNCTION = frozenset("d df dg c p r rr rz t tg u f m mq q uj ul uv ud uz zg y e o k".split())
_ALL = 60_101_967
_ALONE = 6
_SIGN, _SIGN_OF_FUNCTION = 500, 3_000
# What the dictionary cannot tell.
_NO_TAG = "zg"


# The dictionary has it for a place.
_GOES_PUBLIC = "上市"


def _role(word: str, tag: str) -> str:
    if word == _GOES_PUBLIC:
        return "v"
    return _ROLES.get(tag) or ("f" if tag in _FUNCTION else "n")


def _rank(count: int) -> int:
    return round(-2 * math.log(count / _ALL))


def _key(word: str, count: int, tag: str) -> str | None:
    """The role and rank of a word, none when it is not kept."""
    if len(word) == 1:
        function = tag in _FUNCTION and tag != _NO_TAG and count >= _SIGN_OF_FUNCTION
        key = f"s{_rank(count)}" if function else f"t{_rank(count) + _ALONE}"
        return key if count >= _SIGN else None
    if not 2 <= len(word) <= 4:
        return None
    if tag in _NAMES:
        return f"r{_rank(count)}" if tag == _OTHER_NAMES and count >= _OFTEN else None
    role = _role(word, tag)
    if count < (_SELDOM_VERB if role == "v" else _SELDOM):
        return None
    if count < _OFTEN:
        seldom = len(word) == 2 and count >= _AT_TIMES and role == "v"
        role = "w" if seldom else "q" if role == "p" else "r"
    return f"{role}{_rank(count)}"


def main(dictionary: Path) -> None:
    """Read the dictionary and write the list, sorted, so that the same dictionary gives the same bytes."""
    words: dict[str, list[str]] = {}
    for line in dictionary.read_text(encoding="utf-8").splitlines():
        word, count, tag = line.split(" ")
        if (key := _key(word, int(count), tag)) is not None:
            words.setdefault(key, []).append(word)
    lines = [_HEAD, *(f"{key} {' '.join(sorted(words[key]))}" for key in sorted(words))]
    _LIST.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
