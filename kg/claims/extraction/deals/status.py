"""How far a deal has come, by the words around it, in five languages."""

from __future__ import annotations

import re

__all__ = ["status_of"]

_TERMINATED = re.compile(
    r"(?i)\b(?:terminat\w+|call(?:ed|s|ing)?\soff|abandon\w*|scrap(?:s|ped|ping)|cancel\w*|collaps\w+|f(?:all|ell)\sthrough|walk(?:ed|s|ing)?\saway|withdr[ae]w\w*|fallen\sthrough|rescind\w*|dropp?ed\s(?:its|plans|the)|ended\sits\smerger"
    r"|geplatzt|gescheitert|abgesagt|abgebrochen|zurückgezogen|annul[ée]e?s?|abandonn[ée]e?s?|rompu|renonc[eé]|échoué|cancel[óo]|cancelad[ao]|rescindi[óo]|fracas[óo])\b|终止|取消|告吹|放弃|撤回|撤销|流产|搁浅|失败"
)
_REJECTED = re.compile(
    r"(?i)\b(?:reject(?:s|ed|ing)?|rebuff(?:s|ed)?|turn(?:s|ed)?\sdown|spurn(?:s|ed)?|block(?:s|ed|ing)\s(?:the|its)|refus(?:es|ed)\s(?:the|an|its)|abgelehnt|lehnt\w*\sab|rejet[ée]e?s?|refus[ée]e?s?|rechaz[óo]|rechazad[ao])\b|拒绝|否决"
)
_RUMOURED = re.compile(
    r"(?i)\b(?:in\s(?:\w+\s)?(?:talks|discussions|negotiations)|rumou?r\w*|reported(?:ly)?\s(?:in|to\sbe|close|near|considering|exploring|interested|eyeing|weighing)|reportedly|is\ssaid\sto|are\ssaid\sto|consider(?:s|ing|ed)\s(?:a|an|the|buying|acquiring|selling)|weigh(?:s|ing)|mull(?:s|ing)|explor(?:es|ing)\s(?:a|an|the)|eye(?:s|ing)|speculat\w+|may|might|could|interested\sin|possible|potential(?:ly)?|sources\ssay|near(?:s|ing)?\s(?:a\s)?deal|close\sto\s(?:a\sdeal|buying|acquiring)"
    r"|Gespräche?n?|Verhandlungen|angeblich|Gerüchte?n?|soll(?:en)?\s\w+\s(?:wollen|planen)|erwägt|könnte|négociations?|discussions|rumeurs?|pourrait|aurait|envisage|negociaci\w+|rumor\w*|podr[íi]a|estudia|conversaciones)\b|传闻|有消息称|消息称|据传|洽谈|考虑|或将|有意|传出|传来|磋商|谈判|有望|拟议"
)
_PLANNED = re.compile(
    r"(?i)\b(?:plan(?:s|ned|ning)?\s(?:to|for)|plans|intend(?:s|ed)?\sto|intention\sto|aim(?:s|ed)?\sto|propos(?:es|ed|al)|seek(?:s|ing)?\sto|look(?:s|ing)?\sto|wants?\sto|hop(?:es|ing)\sto|bid|would\s(?:acquire|buy|merge|take)|expects?\sto|will\shave\sto\swait|planned|offer(?:ed)?\sto"
    r"|plant|geplante?n?|will|beabsichtigt|möchte|prévoit|projette|projet\sde|compte\s(?:racheter|acquérir)|souhaite|planea|pretende|prevé|tiene\sprevisto|proyecto\sde)\b|拟|计划|打算|有意|准备|将要"
)
_EN_WILL = re.compile(r"\bwill\b")
_ANNOUNCED = re.compile(
    r"(?i)\b(?:announc\w+|agree[sd]?|agreement|definitive|sign(?:s|ed)|enter(?:s|ed)\sinto|to\s(?:acquire|buy|merge|take|be\sacquired|partner|launch|purchase|join)|will\s(?:acquire|buy|merge|be\sacquired|take|partner)|set\sto|strikes?|struck|inks?|inked|deal\sto|subject\sto|expected\sto\sclose|is\sacquiring|is\sbuying|confirm(?:s|ed)"
    r"|kündigt\w*|gab\s\w+\sbekannt|bekannt|vereinbar\w+|unterzeichne\w+|annonc\w+|signé|accord|anunci\w+|acuerdo|firm[óo]|en\svoie|va\sêtre|va\s(?:racheter|acquérir)|sera)\b|宣布|宣佈|公告|签署|签订|达成|协议"
)
_COMPLETED = re.compile(
    r"(?i)\b(?:complet\w+|clos(?:es|ed|ing|ure)\b(?!\sconditions)|finali[sz]\w+|has\s(?:acquired|bought|purchased|merged)|have\s(?:acquired|bought|merged)|had\s(?:acquired|bought)|was\s(?:acquired|bought|sold)|were\s(?:acquired|bought|sold)|been\s(?:acquired|bought|sold)|acquired|bought|purchased|took\sover|merged|sold|snapped"
    r"|abgeschlossen|übernahm|übernommen|kaufte|gekauft|erwarb|erworben|finalis\w+|bouclé|a\s(?:racheté|acquis|repris)|rachetait|racheté|acquis|vendu|complet[óo]|cerr[óo]|adquiri[óo]|ha\s(?:adquirido|comprado)|compr[óo]|vendi[óo])\b|完成|已收购|收购了|已经|成功"
)
_NOT_CLOSED = re.compile(
    r"(?i)\b(?:expected|expects?|anticipated|scheduled|set|due|likely|subject)\b[^.;]{0,40}\b(?:to\s)?(?:clos|complet|finali)\w*|upon\s(?:closing|completion)|devrait\sêtre\sfinalis\w+|voraussichtlich|zur\sFinalisierung"
)


def status_of(core: str, around: str, *, usual: str = "announced") -> str:
    """The status of a deal: `core` are the words that state it, `around` those of its whole sentence.

    >>> status_of("Alder has acquired Birch", "Alder has acquired Birch."), status_of("Alder plans to buy Birch", "")
    ('completed', 'planned')
    """
    around = _NOT_CLOSED.sub(" ", around)
    for status, pattern, text in (
        ("terminated", _TERMINATED, around),
        ("rejected", _REJECTED, around),
        ("rumoured", _RUMOURED, core),
        ("planned", _PLANNED, _EN_WILL.sub(" ", core) if _english(core) else core),
    ):
        if pattern.search(text):
            return status
    core = _NOT_CLOSED.sub(" ", core)
    if re.search(
        r"(?i)\b(?:to|will|would)\s(?:be\s(?:acquired|bought|sold|taken)|acquire|buy|merge|purchase|take)",
        core,
    ) and not re.search(r"(?i)complet|closed|closes|finali", core):
        return "announced"
    if _COMPLETED.search(core):
        return "completed"
    return "announced" if _ANNOUNCED.search(core) else usual


def _english(text: str) -> bool:
    return (
        re.search(
            r"\bwill\s(?:acquire|buy|be|merge|take|launch|partner|pay|also|now|purchase|join|invest)", text
        )
        is not None
    )
