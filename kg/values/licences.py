"""What the terms of a document allow: whether its words may be copied whole."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["may_copy"]

# Families of licences by their words, in the order in which they are asked after; the first found decides.
_FAMILIES: tuple[tuple[bool, re.Pattern[str]], ...] = tuple(
    (free, re.compile("|".join(words.split("\n")[1:-1]), re.VERBOSE))
    for free, words in (
        # All rights reserved, and licences that allow some uses only.
        (
            False,
            r"""
all\ rights\ (?:are\ )?reserved|alle\ rechte\ vorbehalten
tous\ droits\ r[ée]serv[ée]s|(?:todos\ los\ )?derechos\ reservados|reservados\ todos\ los\ derechos
(?:版权|版權|著作权|著作權)所有|保留(?:所有|一切|全部)(?:权利|權利|权力|權力)|翻(?:版|印)必究
\b(?:cc|by)(?:[\ -](?:by|sa|\d\.\d))*[\ -](?:nc|nd)\b
\bnon-?\ ?commercial|\bno-?\ ?deriv|nicht-?\ ?kommerziell|non\ commerciale|no\ comercial|非商业|非商業
""",
        ),
        # Licences that allow copies, and works that nobody owns.
        (
            True,
            r"""
\bcc[\ -]?0\b|\bcc[\ -]by\b|creative\ ?commons|\bogl\b|open\ government\ licen[cs]e
public\ ?domain|gemeinfrei|domaine\ public|dominio\ p[úu]blico|公有领域|公有領域|公共领域|公版
\b(?:odc-by|odbl|pddl|gfdl|etalab|licence\ ouverte|datenlizenz|dl-de|apache|bsd|mit)\b
no\ known\ copyright|copyright-free|free\ of\ copyright
""",
        ),
        # Other words that restrict.
        (
            False,
            r"""
©|\(c\)|copyright|proprietary|confidential|\bunlicensed\b|(?:internal|personal|private)\ use
(?:may|must)\ not\ be|not\ for\ (?:re)?distribution|reproduction|without\ [\w\ ]*(?:permission|consent)
subscribers|prohibited|forbidden|unauthori[sz]ed
urheberrecht|vervielf[äa]ltig|nachdruck|weitergabe|vertraulich|propriet[äa]r
ohne\ [\w\ ]*(?:genehmigung|zustimmung)
droits\ d'auteur|propri[ée]taire|confidentiel|interdit|sans\ [\w\ ]*(?:autorisation|accord)|usage\ interne
derechos\ de\ autor|propietari[oa]|confidencial|prohibid|sin\ [\w\ ]*(?:autorizaci|permiso)|uso\ interno
未经|未經|禁止|不得|专有|專有|机密|機密|保密|版权|版權|著作权|著作權|内部(?:使用|资料)|內部(?:使用|資料)
""",
        ),
    )
)


@lru_cache(maxsize=4_096)
def may_copy(licence: str | None) -> bool:
    """Whether a document with this licence may be copied whole.

    One without a licence is the user's own, and so is one whose words restrict nothing.

    >>> may_copy(None), may_copy("CC BY-SA 4.0"), may_copy("© 2024 Alder. All rights reserved.")
    (True, True, False)
    """
    words = " ".join(unicodedata.normalize("NFC", licence or "").casefold().replace("\u2019", "'").split())
    return next((free for free, family in _FAMILIES if family.search(words)), True)
