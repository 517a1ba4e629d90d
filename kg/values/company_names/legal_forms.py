"""Legal forms of companies in many countries, in the spelling that is left after folding.

The facts are those of ISO 20275 (Entity Legal Forms) and of the company laws it lists, narrowed to the
endings and openings that names carry in reports.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

__all__ = ["strip_legal_forms"]

# Several words stand joined by an underscore.
_ENDINGS = frozenset(
    tuple(form.split("_"))
    for form in """
    ab ag aktiengesellschaft aktiebolag a_s as aps asa bhd bv besloten_vennootschap bvba cic co company
    corp corporation cv c_v dac de_rl dmcc doo d_o_o dd d_d eg ehf eireli ek eood epe eurl fzc fz_llc
    fze fzco gbr gesmbh gmbh gmbh_and_co_kg gmbh_and_co_kgaa gie gk hf inc incorporated incorporation
    ip_llc is_as jsc k_k kabushiki_kaisha kaisha kft kg kgaa kk kommanditgesellschaft ks lda limitada
    limited limited_company limited_liability_company limited_partnership llc llp lp l_p ltd ltda ltd_co
    ltd_sti anonim_sirketi sirketi mbh mbb nl nv naamloze_vennootschap nyrt oao ood ooo oy oyj ohg p_c
    pa pao pbc pc pjsc plc pllc private_limited proprietary pte pt pty pvt p_l_c psc qsc rt s_a sa
    sa_de_cv s_a_de_c_v sab_de_cv s_a_b_de_c_v sac saog saoc sapi_de_cv sarl s_a_r_l sas s_a_s saa sasu
    sca scs se sdn sicav sl s_l slu s_l_u sl_p snc sociedad_anonima societe_anonyme spa s_p_a
    spolka_akcyjna sp_j sp_k sp_z_o_o sp_z_oo spol_s_ro ges_mbh spzoo spol_s_r_o srl s_r_l sro s_r_o
    stock_company tbk ug uab ulc unlimited vof vzw wll w_l_l zao zrt ead ad oeig eeig
    cooperative_society public_limited_company public_company_limited pcl co_operative ges_m_b_h
    """.split()
)
_LONGEST = max(map(len, _ENDINGS))
_OPENINGS = frozenset({("pt",), ("ooo",), ("pao",), ("oao",), ("zao",), ("ao",), ("the",), ("messrs",)})
# Beside these a further ending may stand in front: "Holding Co., Ltd.", "GmbH & Co. KG".
_JOINERS = frozenset({"and"})
_HAN_ENDING = re.compile(
    r"(?:股份有限责任公司|股份有限公司|集团有限公司|控股有限公司|有限责任公司|有限公司"
    r"|株式会社|合同会社|有限会社|股份公司|总公司|公司|주식회사|유한회사|\(주\))$"
)
_HAN_OPENING = re.compile(r"^(?:株式会社|合同会社|有限会社|주식회사|유한회사)")


def strip_legal_forms(words: Sequence[str]) -> list[str]:
    """The folded words without article and legal forms; one word always stays.

    >>> strip_legal_forms("the beispiel gmbh and co kg".split()), strip_legal_forms(["sa"])
    (['beispiel'], ['sa'])
    """
    kept = list(words)
    while fewer := _fewer(kept):
        kept = fewer
    return kept


def _fewer(words: list[str]) -> list[str]:
    """The words with one form less, empty where none can go."""
    if len(words) > 1 and (words[0],) in _OPENINGS:
        return words[1:]
    for size in range(min(_LONGEST, len(words) - 1), 0, -1):
        if tuple(words[-size:]) in _ENDINGS:
            left = words[:-size]
            return left[:-1] if len(left) > 1 and left[-1] in _JOINERS else left
    return _fewer_han(words)


def _fewer_han(words: list[str]) -> list[str]:
    if not words or words[-1].isascii():
        return []
    bare = _HAN_ENDING.sub("", words[-1])
    if len(words) > 1 and not bare:
        return words[:-1]
    if bare and bare != words[-1]:
        return [*words[:-1], bare]
    first = _HAN_OPENING.sub("", words[0])
    return [first, *words[1:]] if first and first != words[0] else []
