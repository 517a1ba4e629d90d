"""English clauses in which authorities and those who pay open a field, or keep it shut."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.english_parts import FIELD, PAYERS

__all__ = ["OPENED"]

# Where a clause may begin: after a sign, a conjunction, or "in March".
_OPENS = (
    r"(?:^(?:(?:In|On|Since|By|Under|During)\s(?:[\w-]+\s){1,4}?)?|[.;:,—-]\s"
    r"|\s(?:that|as|because|but|while|and|since|although|though|when|now|under\swhich)\s)"
)
_WHO = (
    rf"(?:(?:the|a|an|its|their|our|many|most|more|some|all|state|federal|local|national|several"
    rf"|new|no)\s){{0,3}}(?:{PAYERS}|governments?|(?:[\w-]+\s)?ministr(?:y|ies)(?:\sof\s(?:[\w-]+"
    rf"\s?){{1,2}})?"
    r"|regulators?|authorit(?:y|ies)|lawmakers|legislators|legislatures?|polic(?:y\s?|y-?)makers"
    r"|congress|parliaments?|senate|courts?|cabinet|(?:medical\s|nursing\s|licensing\s)?boards?"
    r"|the\sstate|states|provinces|cantons|councils?"
    r"|agenc(?:y|ies)|administration|(?-i:FDA|NHS|DEA|HHS|FCC|CMS|EU|MHRA)|(?-i:Health\sCanada"
    r"|Medicare|Medicaid|Canberra|Ottawa|Brussels|Washington|Congress|Parliament)"
    r"|(?-i:Germany|France|Italy|Spain|Portugal|Belgium|Austria|Switzerland|Poland|Denmark"
    r"|Norway|Sweden|Finland|Ireland|Britain|England|Scotland|Wales|Canada|Mexico"
    r"|Brazil|Chile|Colombia|Argentina|Peru|India|Japan|China|Korea|Singapore|Malaysia|Indonesia"
    r"|Thailand|Vietnam|Australia|New\sZealand|Israel|Egypt|Kenya|Nigeria|Rwanda|South\sAfrica"
    r"|Saudi\sArabia)"
    r"|(?:(?-i:[A-Z][\w-]+)\s){0,4}(?-i:Act|Law|Bill|Code|Ordinance|Decree|Reform))"
)
_NOW = (
    r"(?:\s(?:has|have|had|is|are|will|now|also|then|recently|temporarily|since|already|even"
    r"|long|finally|just|begun|started|to|would|can|may|soon|today|formally|in\s\d{4}|last"
    r"\s(?:year|month|week|spring|summer|autumn|winter)))*\s"
)
_OBJECTS = (
    rf"(?:{FIELD}|rules?|bans?|restrictions?|limits?|conditions|requirements?|guidelines?"
    rf"|guidance|advice|visits?|consultations?|calls|scripts?|prescri(?:ptions?|bing)|monitoring"
    rf"|licen[cs](?:es?|ing)"
    r"|reimbursement|coverage|claims?|tariffs?|codes?|benefits?|rates?|fees?|rebates?|subsid(?:y"
    r"|ies)|broadband|remote(?:ly)?|online|distance|video|phone|devices?|apps?|waivers?|care"
    r"|treatment|wards|fib(?:re|er)|networks?|[45]G|satellites?|clinics|hubs?|health"
    r"\scent(?:res?|ers?)|records?|villages)"
)
_OPEN = (
    r"(?:accept(?:s|ed|ing)?|allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|lets?|letting|oblig(?:e|es"
    r"|ed|ing)|requir(?:e|es|ed|ing)|compel(?:s|led|ling)?|list(?:s|ed|ing)?|recogni[sz](?:e|es"
    r"|ed|ing)"
    r"|set(?:s|ting)?\saside|scrap(?:s|ped|ping)?|dropp?(?:s|ed|ing)?|repeal(?:s|ed|ing)?"
    r"|abolish(?:es|ed|ing)?|str(?:ikes?|uck|iking)\sdown|lift(?:s|ed|ing)?|waiv(?:e|es|ed|ing)"
    r"|suspend(?:s|ed|ing)?|loosen(?:s|ed|ing)?"
    r"|relax(?:es|ed|ing)?|eas(?:e|es|ed|ing)|foot(?:s|ed|ing)?\sthe\sbill\sfor|pays?|paying"
    r"|paid|reimburs(?:e|es|ed|ing)|cover(?:s|ed|ing)?|subsidi[sz](?:e|es|ed|ing)|fund(?:s|ed"
    r"|ing)?|financ(?:e|es|ed|ing)|legali[sz](?:e|es|ed|ing)|clear(?:s|ed|ing)?|approv(?:e|es|ed"
    r"|ing)"
    r"|authori[sz](?:e|es|ed|ing)|licens(?:e|es|ed|ing)|revis(?:e|es|ed|ing)|overhaul(?:s|ed"
    r"|ing)?|simplif(?:y|ies|ied|ying)|moderni[sz](?:e|es|ed|ing)|streamlin(?:e|es|ed|ing)"
    r"|earmark(?:s|ed|ing)?|promis(?:e|es|ed|ing)"
    r"|ma[dk](?:e|es|ing)|wrot?e|writes?|writing|wants?|push(?:es|ed|ing)?\sfor|favou?rs?"
    r"|back(?:s|ed|ing)?|support(?:s|ed|ing)?|encourag(?:e|es|ed|ing)|promot(?:e|es|ed|ing)"
    r"|mandat(?:e|es|ed|ing)|guarantee(?:s|d|ing)?|lay(?:s|ing)?|laid|build(?:s|ing)?|built"
    r"|roll(?:s|ed|ing)?\sout|connect(?:s|ed|ing)?|equip(?:s|ped|ping)?|wir(?:e|es|ed|ing)"
    r"|extend(?:s|ed|ing)?)"
)
_NO_DEAL = (
    r"(?![^.;]{0,160}\b(?:takeovers?|mergers?|acquisitions?|shares|stakes?|lawsuits?|fined?"
    r"|penalt\w+|probes?|inquiry|settle\w*)\b)"
)
_CARE = (
    rf"(?:{FIELD}|remote(?:ly)?|online|video|(?:by|over|on)\s(?:the\s)?(?:phone|telephone|video"
    rf"|screen)|at\sa\sdistance|distance|virtual(?:ly)?|asynchronous|digital(?:ly)?|broadband"
    rf"|in-person|at\shome|wearables?|electronic|apps?|fib(?:re|er)|networks?|[45]G|satellites?)"
)
_REFUSE = (
    r"(?:(?:do|does|did|will|would|can|could|may)\s?n[o’']t\s(?:yet\s|always\s|fully\s)?(?:pay"
    r"|cover|reimburse|accept|recogni[sz]e|fund|allow)|(?:do|does|did|will|would|can)\snot"
    r"\s(?:yet\s|always\s|fully\s)?(?:pay|cover|reimburse|accept|recogni[sz]e|fund|allow)"
    r"|(?:refuse|decline|hesitate)(?:s|d)?\sto\s(?:pay|cover|reimburse|accept|fund)|(?:is|are"
    r"|remain|remains)\s(?:reluctant|loath|slow|unwilling|hesitant)\sto\s(?:pay|cover|reimburse"
    r"|accept|fund|allow)"
    r"|(?:seldom|rarely|hardly|scarcely|barely|never)\s(?:pays?|covers?|reimburses?|accepts?)"
    r"|pays?\s(?:nothing|little|less|no)|covers?\s(?:nothing|few|little|no(?!\smore)))"
)
_SHUT = (
    r"(?:bann?(?:s|ed|ing)?|forb(?:ids?|ade|idden|idding)|prohibit(?:s|ed|ing)?|outlaw(?:s|ed"
    r"|ing)?|scrap(?:s|ped)?|withdr(?:aws?|ew|awn)|cut(?:s|ting)?|end(?:s|ed|ing)?|cap(?:s|ped"
    r"|ping)?|still\s(?:demand|require|insist\son|forbid|ban)s?"
    r"|tighten(?:s|ed|ing)?|restrict(?:s|ed|ing)?|block(?:s|ed|ing)?|insists?\son|slash(?:es|ed)?)"
)

OPENED: tuple[Cause, ...] = (
    cause(
        "restraint",
        "within",
        (
            "not n't n’t refus declin hesitat reluctant loath slow unwilling seldom rarely hardly "
            "scarcely barely never nothing little only few less no"
        ),
        rf"{_OPENS}(?P<what>{_WHO}(?:\s(?:still|often|mostly|generally|simply))?"
        rf"\s{_REFUSE}\b[^.;,]{{0,80}})",
        confidence=0.75,
        clause=True,
    ),
    cause(
        "restraint",
        "within",
        "ban forb prohibit outlaw scrap withdr cut end cap still tighten restrict block insist slash",
        rf"{_OPENS}(?P<what>{_WHO}{_NOW}{_SHUT}\s{_NO_DEAL}(?:[\w'’-]+\s){{0,5}}?(?:{_CARE}|rebates?"
        rf"|reimbursement|coverage|waivers?|subsid(?:y|ies)|tariffs?|fees|funding"
        r"|(?:first|in-person|face-to-face)\svisits?)\b[^.;,]{0,60})(?<!restrictions)(?<!bans)",
        confidence=0.75,
        clause=True,
    ),
    cause(
        "driver",
        "within",
        (
            "clear approv accept allow permit let oblig requir compel list recogni set scrap drop "
            "repeal abolish struck strik lift waiv suspend "
            "loosen relax eas foot pay paid reimburs cover subsidi fund financ legali authori "
            "licens revis overhaul simplif moderni "
            "streamlin earmark promis mak made writ wrot want push favo back support encourag "
            "promot mandat guarantee extend lay laid build built roll connect equip wir"
        ),
        rf"{_OPENS}(?P<what>{_WHO}{_NOW}(?<!not\s){_OPEN}\s{_NO_DEAL}(?!(?:no|nothing|little|only"
        rf"|few)\b)(?=[^.;]{{0,140}}?\b{_CARE}\b)(?:[\w'’-]+\s){{0,6}}?{_OBJECTS}\b[^.;,]{{0,90}})",
        confidence=0.75,
        clause=True,
    ),
    # "Regulators have warmed to the idea", "insurers are coming round"
    cause(
        "driver",
        "within",
        "warm com came com embrac board bless green nod favo softened leaned lean thumbs won convinced",
        rf"{_OPENS}(?P<what>{_WHO}{_NOW}(?:warm(?:ed|ing)?\sto|com(?:e|es|ing)\sround|came\sround"
        rf"|come\son\sboard|embrac(?:e|es|ed|ing)|(?:given?|gave|giving)\s(?:their|its|the|a)"
        rf"\s(?:blessing|nod|green\slight|go-ahead|approval)"
        rf"|(?:is|are|was|were)?\s?(?:in\sfavou?r\sof|well\sdisposed|keen\son)|softened|lean(?:s|ed"
        rf"|ing)?\sin|taken?\s(?:to|kindly)|took\sto|won\sover|convinced)\b{_NO_DEAL}[^.;,]{{0,80}})",
        confidence=0.75,
        clause=True,
    ),
)
