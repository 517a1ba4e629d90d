"""Companies that become one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.deals.facts import event, price, priced, when
from kg.claims.extraction.deals.masked import Masked, masked_sentences
from kg.claims.extraction.deals.phrases import compiled, signs_of
from kg.claims.extraction.deals.status import status_of
from kg.claims.extraction.found import Found
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_PATTERNS = compiled(
    r"(?P<a>{C}){A}{G}(?:merge[sd]?|merging|combine[sd]?|combining|merger)\swith\s{P}(?P<b>{C})",
    r"(?P<a>{C})'s?\s(?:[\w,$'-]+\s|{M}\s){0,6}?(?:merger|combination)\swith\s{P}(?P<b>{C})",
    r"(?P<a>{C})[^\ue000-\uefff.;]{0,90}\bits\s(?:[\w,$'-]+\s|{M}\s){0,6}?(?:merger|combination)\swith\s{P}(?P<b>{C})",
    r"(?:[Mm]erger|[Cc]ombination)\s(?:of\sequals\s)?(?:of|between)\s{P}(?P<l>{L2})",
    r"(?P<l>{L2}){G}(?:merge[sd]?|merging|combine|(?:announced?|agreed?|completed?|plan)\s(?:[\w-]+\s|{M}\s){0,4}?merger)\b(?!\swith)",
    r"(?P<a>{C})\s?[-/]\s?(?P<b>{C})\s(?:{M}\s)?(?:merger|combination|fusion|Fusion)\b",
    r"(?P<a>{C})\s(?:[\w'.+-]+\s){0,8}?(?:fusionne\w*|fusionner)\savec\s(?:[\w'-]+\s){0,4}?(?P<b>{C})",
    r"[Ff]usi[oó]n\s(?:entre\s|de\s|d')(?P<l>{L2})",
    r"(?P<a>{C})\s(?:[\w'.+-]+\s){0,8}?(?:se\sfusiona\w*|fusion[óo]|fusionarse)\s(?:\w+\s)?con\s(?:[\w'-]+\s){0,4}?(?P<b>{C})",
    r"(?P<a>{C})\s(?:[\w'.+-]+\s){0,6}?(?:fusioniert\w*)\s(?:[\w'-]+\s){0,3}?mit\s(?:[\w'-]+\s){0,4}?(?P<b>{C})",
    r"(?P<l>{L2})\s(?:[\w'.+-]+\s){0,5}?(?:fusionieren|schließen\ssich\szusammen|fusionnent|se\sfusionan)\b",
    r"(?:[Ff]usion|[Zz]usammenschluss)\s(?:von|zwischen)\s(?P<l>{L2})",
    r"(?P<a>{C}){Z}{0,14}?(?:与|和)(?P<b>{C}){Z}{0,12}?(?:合并|合二为一|完成整合)",
    r"(?P<a>{C}){Z}{0,10}?整合(?:了)?(?P<b>{C})",
    r"(?P<a>{C}){Z}{0,8}?(?:并入|合并)(?P<b>{C})",
)
_WORDS = re.compile(r"(?i)merg|combin|fusi[oó]n|zusammens|schließen|合并|整合|并入|合二为一")


def _find(reading: Reading) -> Iterator[Found]:
    for masked in masked_sentences(reading):
        if len(masked.companies) > 1 and _WORDS.search(masked.text):
            yield from _facts(masked)


def _facts(masked: Masked) -> Iterator[Found]:
    seen: set[frozenset[object]] = set()
    for pattern in _PATTERNS:
        for match in pattern.finditer(masked.text):
            groups = match.groupdict()
            signs = signs_of(groups["l"])[:2] if groups.get("l") else [groups["a"], groups["b"]]
            parties = tuple(dict.fromkeys(masked.company(sign)[1] for sign in signs))
            if len(parties) < 2 or frozenset(parties) in seen:
                continue
            seen.add(frozenset(parties))
            sum_ = price(masked, match.start(), match.end())
            values = {
                "parties": parties,
                "date": when(masked, match.start(), match.end()),
                "status": status_of(masked.text[max(0, match.start() - 40) : match.end() + 12], masked.text),
                **priced(sum_),
                **(
                    {"as_stated": masked.sentence.plain[sum_.start : sum_.end]}
                    if sum_ and sum_.currency
                    else {}
                ),
            }
            yield event(masked, "merger", values, match=match.span(), subject=signs[0], object_=signs[1])


RULES = (PageRule(name="mergers", find=_find),)
