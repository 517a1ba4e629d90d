"""The languages a text is written in, guessed from its scripts and its commonest words."""

from __future__ import annotations

import re
from collections import Counter

from kg.documents.characters import SIMPLIFIED, TRADITIONAL

__all__ = ["UNDETERMINED", "guess_languages"]

UNDETERMINED = "und"  # BCP 47's own tag for a language that cannot be told

# Words that one of these languages uses all the time and the others hardly ever.
_STOP_WORDS = {
    "en": (
        "the of and to is for that with by are from has have its this which will was were it be as at or "
        "been their would can more than"
    ),
    "de": (
        "der das und von den dem ein eine einer mit für auf im zu nicht sich auch als wird werden ist sind "
        "hat bei nach durch oder über zum zur"
    ),
    "fr": (
        "le les des du et une est dans pour sur avec qui au aux ce cette sont été elle nous ses leur "
        "ainsi entre être par plus selon"
    ),
    "es": (
        "el los las del y por con para su sus como más al lo este esta fue han sobre según también entre "
        "años pero ha desde hasta"
    ),
}
_LANGUAGE_OF = Counter(word for words in _STOP_WORDS.values() for word in words.split())
_TELLING = {
    word: language
    for language, words in _STOP_WORDS.items()
    for word in words.split()
    if _LANGUAGE_OF[word] == 1
}
# Letters that decide where a text is too short for stop-words.
_LETTERS = {"de": frozenset("ßäöü"), "fr": frozenset("àâçèêëîïôùûœ"), "es": frozenset("áíñóú¿¡")}
_LATIN_WORD = re.compile(r"[a-zß-öø-ÿœ]+")
_HAN = re.compile("[\u3400-\u9fff]")
_KANA = re.compile("[\u3041-\u30ff]")
_HANGUL = re.compile("[\uac00-\ud7a3]")

# A word of English prose takes about as much room in a translation as 1.7 Chinese characters.
_HAN_PER_WORD = 1.7
# About two words in five of prose are stop-words; names and menus have almost none.
_PROSE = 0.12
# Below a fifth of the text a language is a quotation or a title, not the language of the document.
_SECOND = 0.2
# Fewer stop-words than this are chance, unless the text has no others.
_HITS = 5
_SLICES, _SLICE = 20, 10_000


def guess_languages(text: str) -> tuple[str, ...]:
    """The language tags of the text, the most used first, two for a bilingual one, `und` where none is told.

    It knows en, de, fr, es, zh, zh-hant, and ja and ko by their scripts.

    >>> guess_languages("The market is growing and it will double."), guess_languages("該市場將會成長")
    (('en',), ('zh-hant',))
    """
    sample = _sampled(text)
    weights = _latin_weights(sample) | _east_asian_weights(sample)
    whole = sum(weights.values())
    ranked = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    return tuple(language for language, weight in ranked if weight >= _SECOND * whole)[:2] or (UNDETERMINED,)


def _sampled(text: str) -> str:
    if len(text) <= _SLICES * _SLICE:
        return text
    step = len(text) // _SLICES
    return "\n".join(text[at : at + _SLICE] for at in range(0, step * _SLICES, step))


def _latin_weights(text: str) -> dict[str, float]:
    words = _LATIN_WORD.findall(text.lower())
    hits = Counter(_TELLING[word] for word in words if word in _TELLING)
    told = sum(hits.values())
    if not told:
        return _letter_weights(text.lower())
    hits = Counter(
        {language: count for language, count in hits.items() if count >= _HITS or count == max(hits.values())}
    )
    told = sum(hits.values())
    prose = min(1.0, told / len(words) / _PROSE) * len(words)
    return {language: prose * count / told for language, count in hits.items()}


def _letter_weights(text: str) -> dict[str, float]:
    counts = {language: sum(map(text.count, letters)) for language, letters in sorted(_LETTERS.items())}
    best = max(counts, key=lambda language: counts[language])
    return {best: 1.0} if counts[best] else {}


def _east_asian_weights(text: str) -> dict[str, float]:
    han, kana, hangul = (len(script.findall(text)) for script in (_HAN, _KANA, _HANGUL))
    weight = (han + kana) / _HAN_PER_WORD
    weights = {"ko": hangul / _HAN_PER_WORD} if hangul else {}
    if kana > 0.1 * (han + kana):
        weights["ja"] = weight
    elif han:
        weights[_script(text)] = weight
    return weights


def _script(text: str) -> str:
    characters = Counter(_HAN.findall(text))
    simplified = sum(count for character, count in characters.items() if character in SIMPLIFIED)
    traditional = sum(count for character, count in characters.items() if character in TRADITIONAL)
    return "zh-hant" if traditional > simplified else "zh"
