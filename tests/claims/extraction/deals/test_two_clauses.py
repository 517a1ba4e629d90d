"""Two clauses in one sentence tell together what each tells alone, and nothing across the two."""

from __future__ import annotations

from functools import cache
from itertools import product

import pytest

from tests.claims.extraction.deal_texts import bought, merged, owned, partners, raised

LATIN = ("Norvella Health", "Quistcare Labs", "Telvana Medical", "Medarro Systems")
CHINESE = ("青枫医疗集团", "白桦健康科技", "红松资本", "云杉互联网医院")

CLAUSES = {
    "en": (
        "{0} acquired {1}",
        "{0} was bought by {1} in 2019",
        "{0} has teamed up with {1}",
        "{0} raised $20 million from {1}",
        "{0} raised $30 million in a round led by {1}",
        "{0} invested in {1}",
        "{0} is a subsidiary of {1}",
        "{0} owns {1}",
        "{0} merged with {1}",
    ),
    "fr": (
        "{0} a racheté {1}",
        "{0} a été repris par {1}",
        "{0} s'est associé à {1}",
        "{0} a levé 20 millions d'euros auprès de {1}",
        "{0} est une filiale de {1}",
    ),
    "de": (
        "{0} hat {1} übernommen",
        "{0} wurde von {1} übernommen",
        "{0} kooperiert mit {1}",
        "{0} ist eine Tochter von {1}",
        "{0} kauft {1}",
    ),
    "es": (
        "{0} ha comprado {1}",
        "{0} fue adquirida por {1}",
        "{0} se alió con {1}",
        "{0} es una filial de {1}",
        "{0} invirtió en {1}",
    ),
    "zh": (
        "{0}收购了{1}",
        "{0}被{1}收购",
        "{0}与{1}达成战略合作",
        "{0}投资了{1}",
        "{0}获得{1}2亿元融资",
    ),
}
JOINTS = {
    "en": (" and ", ", and ", ", while ", "; "),
    "fr": (" et ", ", tandis que "),
    "de": (" und ",),
    "es": (" y ", ", mientras que "),
    "zh": (",", "，而", "；"),
}


@cache
def _facts(text: str, language: str) -> set[object]:
    text += "。" if language == "zh" else "."
    kinds = (bought, merged, owned, partners, raised)
    return {(kind.__name__, fact) for kind in kinds for fact in kind(text, language)}


@pytest.mark.parametrize(
    ("language", "joint"), [(language, joint) for language, joints in JOINTS.items() for joint in joints]
)
def test_two_clauses_tell_what_each_tells_alone(language: str, joint: str) -> None:
    names = CHINESE if language == "zh" else LATIN
    for first, second in product(CLAUSES[language], repeat=2):
        one, two = first.format(*names[:2]), second.format(*names[2:])
        assert _facts(one + joint + two, language) == _facts(one, language) | _facts(two, language), (
            one + joint + two
        )


MAIN = {
    "en": (
        "{0} acquired {1}",
        "{0} was acquired by {1}",
        "{0} has teamed up with {1}",
        "{0} invested in {1}",
    ),
    "fr": ("{0} a racheté {1}", "{0} a été racheté par {1}", "{0} s'est associé à {1}"),
    "de": ("{0} übernimmt {1}", "{0} wurde von {1} übernommen", "{0} kooperiert mit {1}"),
    "es": ("{0} ha comprado {1}", "{0} fue adquirida por {1}", "{0} se alió con {1}"),
}
ASIDES = {
    "en": (
        ", a subsidiary of {0},",
        " (owned by {0})",
        ", the parent of {0},",
        ", which acquired {0} in 2019,",
        ", which is part of {0},",
        ", a rival of {0},",
    ),
    "fr": (", filiale de {0},", ", qui a racheté {0} en 2019,", " (groupe {0})", ", concurrente de {0},"),
    "de": (", eine Tochter von {0},", ", die 2019 {0} übernommen hat,", ", ein Konkurrent von {0},"),
    "es": (", filial de {0},", ", que compró {0} en 2019,", " (grupo {0})", ", rival de {0},"),
}
IS_HERE = {"en": " is here", "fr": " est ici", "de": " ist hier", "es": " está aquí"}


@pytest.mark.parametrize("at", [0, 1])
@pytest.mark.parametrize("language", MAIN)
def test_what_is_said_of_a_name_is_said_of_it_alone(language: str, at: int) -> None:
    for main, aside in product(MAIN[language], ASIDES[language]):
        names = [LATIN[0], LATIN[1]]
        told = _facts(main.format(*names), language)
        names[at] += aside.format(LATIN[2])
        told = told | _facts(names[at] + IS_HERE[language], language)
        text = main.format(*names).removesuffix(",")
        assert _facts(text, language) == told, text


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("{1} and {2} were bought by {0}.", {(0, 1), (0, 2)}),
        ("{0} has acquired {1} and {2}.", {(0, 1), (0, 2)}),
        ("{0} acquired {1} and {2} last year.", {(0, 1), (0, 2)}),
        ("{1} was acquired by {0} and {2}.", {(0, 1), (2, 1)}),
        ("After {1} and {2} had been bought, {0} was renamed.", set()),
    ],
)
def test_names_that_an_and_joins_stay_together(text: str, pairs: set[tuple[int, int]]) -> None:
    assert bought(text.format(*LATIN)) == {(LATIN[buyer], LATIN[target]) for buyer, target in pairs}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("{0} sold {1} and {2}. The former was bought by {3}.", {(3, 1)}),
        ("{0} sold {1} and the booking site {2}. The latter was bought by {3}.", {(3, 2)}),
        ("{0} sells {1} and {2}. The first will be acquired by {3}.", {(3, 1)}),
        ("{1} works with {2}. The latter acquired {3}.", {(2, 3)}),
        ("{1} works with {2}. The first to move was {3}, which bought nobody.", set()),
        ("{1} works with {2}. The former minister praised {3}.", set()),
        ("{0}, {1} and {2} are rivals. The latter of these words names {3}.", set()),
    ],
)
def test_one_of_two_that_the_sentence_before_named(text: str, pairs: set[tuple[int, int]]) -> None:
    assert bought(text.format(*LATIN)) == {(LATIN[buyer], LATIN[target]) for buyer, target in pairs}


@pytest.mark.parametrize(
    ("language", "text", "pairs"),
    [
        ("fr", "{0} cède {1} et la plateforme {2}. Le premier va être racheté par {3}.", {(3, 1)}),
        ("fr", "{0} cède {1} et {2}. Le second est repris par {3}.", {(3, 2)}),
        ("de", "{0} verkauft {1} und {2}. Letztere wird von {3} übernommen.", {(3, 2)}),
        ("es", "{0} vende {1} y {2}. La primera ha sido adquirida por {3}.", {(3, 1)}),
    ],
)
def test_one_of_two_in_other_languages(language: str, text: str, pairs: set[tuple[int, int]]) -> None:
    assert bought(text.format(*LATIN), language) == {(LATIN[buyer], LATIN[target]) for buyer, target in pairs}
