"""Where the clause begins in which a phrasing finds what moves a market before its cue."""

from __future__ import annotations

import re

__all__ = ["STARTS"]

STARTS = re.compile(
    # "BIRCHTOWN, Ohio - Cheap phones lift demand": where a news agency writes from.
    r"^[A-Z]{3,}[\w .,()/]{0,60}?\s(?:[-–—]|--)\s"
    r"|^(?:In\scontrast|However|Moreover|Furthermore|Additionally|In\saddition|Similarly|Meanwhile"
    r"|Conversely|Notably|Looking\sahead|As\sa\sresult|On\sthe\s(?:other\s(?:hand|side)|one"
    r"\shand|contrary|whole|(?:flip|plus|minus|supply|demand|up|down)[\s-]?side)|On\stop\sof"
    r"\s(?:that|this)|By\scontrast|For\sall\sthat|Then\stoo|All\sthe\ssame|Still|Yet|Besides"
    r"|That\ssaid|Even\sso|Nonetheless|Nevertheless"
    r"|Despite\s(?:these|this|its|their|such)\s[^,]{3,40}|At\sthe\ssame\stime|Also|Further|Thus|Hence"
    r"|Por\s(?:un|otro)\slado|En\s(?:primer|segundo|tercer)\slugar|Finalmente|Además|Sin"
    r"\sembargo|No\sobstante|Por\sotra\sparte|Asimismo|Cependant|Toutefois"
    r"|En\soutre|De\splus|Par\sailleurs|Enfin|Ainsi|Pourtant|Firstly|Secondly|Lastly|Finally"
    r"|Therefore|As\s(?!well\b)[^,]{6,90}(?:,\s(?:and\s)?(?:enhance|improve|reduce|lower|cut|minimi[sz]e|optimi[sz]e|expand"
    r"|ensure|provide|deliver|manage|meet|keep|offer)\s[^,]{3,80}){0,3}|(?:Even\s(?:if|though|as)|Although|Though|While|Whilst"
    r"|Whereas|If|When|Once|Where|Now\sthat)\s[^,]{6,140}|(?:Over|In|During|With|Amid|Despite"
    r"|After|Since|Under|Unlike|As\sper|According\sto|Compared\s(?:to|with)|Besides|Beyond|Outside|Within|Across|Among|Throughout"
    r"|Apart\sfrom|Aside\sfrom|Elsewhere\sin)"
    r"\s[^,]{3,90}),\s|(?:(?<!U\.S)(?<!U\.K)\.|:)\s|;\s(?!and\b)|,\s"
    r"(?:while|whereas|and\sthe(?=\s(?:[\w-]+\s){0,4}(?:market|segment|region|industry)\b)"
    r"|(?:even\s)?(?:as|though)|although|but"
    r"|with|where(?=\s[^,]{3,80}$)|donde|aunque|mientras(?:\sque)?|pero|où|mais|alors\sque|wobei"
    r"|während|wo)\s|^"
    r"|^(?:Mais|Pero|Aber|Doch|But|And|Et|Y)\s|。|;(?!\s)"
    # "BORG, March 6 (WIRE) - Cheap phones drive the market"
    r"|[)/]\s?(?:[–—-]|--)\s"
    # "A third of the nurses said dear phones are a barrier": what is said begins after the verb.
    r"|\b(?:said|says?|report(?:ed|s)?|believed?|agreed?|indicated?|stated?|felt|feel|found|finds?"
    r"|shows?|showed|think|thought"
    r"|notes?|noted|observes?|observed|reckons?|reckoned|argues?|holds|finds|points\sout"
    r"|cautions?|cautioned|warns?|warned|adds?|added|suggests?|suggested|predicts?|predicted"
    r"|anticipates?|reveals?|revealed|highlights?"
    r"|highlighted|concluded?)\sthat\s"
    r"|\b(?:believing|expecting|expects?|believes?|hopes?|hoping|arguing|argues?)\s(?=(?:the|an?)\s)"
    r"|(?<!such)(?<!well)(?<!known)(?<!far)(?<!soon)(?<!serve)(?<!act)\sas\s(?!(?:an?|well|part"
    r"|one|per|of|much|its|their|key|major)\b)(?=(?:the\s|more\s)?[\w'’-]+(?:\s[\w'’-]+){0,5}"
    r"\s?$)"
    r"|(?<=[s%t]\s)(?:said|say|cited?|named?|reported)\s|\s(?:report|survey|study|poll|analysts?)"
    r"\s(?:said|says|found|finds)\s"
)
