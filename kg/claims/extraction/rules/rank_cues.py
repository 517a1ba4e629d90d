"""The words that call something largest, dominant or fastest growing."""

from __future__ import annotations

import re

from kg.claims.extraction.grammar.cued import cued

__all__ = ["cues_of"]

_LARGEST = cued(
    r"""(?ix)\b(?:the\s|its\s)?(?:single\s)?(?:largest|biggest|highest|greatest|maximum|major(?!\s(?:[\w-]+\s)?(?:markets?(?!\sshare)|regions?|players|companies|applications|segments|categories|end[\s-]users|types)\b)
    |majority(?:\sof)?(?:\sthe)?|lion's|most\s(?:significant|important|substantial)|leading|dominant
    |foremost|top)\s(?:(?!(?:in|for|among|across|within|population|number)\s)[\w-]+\s){0,3}?(?:share|offering|group|segment|portion|revenue|contributor|market|stake|category|position
    |sub-?segment|region|end[\s-]user|application|part|holder|slice|chunk|piece|proportion|contribution(?!\sto\s(?:the\s)?(?:[\w-]+\s)?growth)|earner|buyer|component|channel|users?(?=\s(?:of|with|at)\b|[.,;]|$)|adopter|consumer|modality|vertical
    |indication|specialty|use\scase|revenue\sstream|source(?=\sof\s(?:[\w-]+\s)?(?:revenues?|sales|income|demand)))s?\b|\b(?:better\spart|bulk|lion's\sshare)\sof\s(?:the\s)?(?:[\w-]+\s){0,3}(?:share|revenues?|market|sales|demand|spending|income)\b
    |\b(?:led|leads)\swith\b|\bleads?\s(?:due\sto|owing\sto|because\sof|thanks\sto)\b|\bmarket\sis\sled\sby\b|\bleads\sin\s(?:[\w.]+\s){1,3}with\s[\d.]+%
    |\b(?:tak(?:es?|ing)|took|claim(?:s|ed)|hold(?:s|ing)?|held|secured?|secures|retain(?:s|ed)?|keeps?|kept)\s(?:on\sto\s)?(?:the\s)?(?:first\splace|number\sone|pole\sposition|top\sposition|crown|lead|top\sspot)\b|\b(?:leads?|led|leading)\sthe\s(?:way|pack|field|race)\b
    |\b(?:is|are|was|were|remains?|as|be|becoming|became|become)\s(?:the|an?)\s(?:clear\s|undisputed\s|global\s|regional\s)?(?:front-?\s?runner|powerhouse|number\sone(?!\s(?!(?:region|market|segment|country|in|for|by|with|and|choice|category)\b)[a-z]))s?\b
    |\b(?:at\sthe\stop|ahead)\sof\s(?:the\s(?:[\w-]+\s){0,4}(?:market|industry)|(?:all\s)?(?:the\s)?other\s(?:regions|segments|categories)|all\s(?:the\s)?others|the\srest)\b
    |\bmost\s(?:of\sthe\s)?(?:revenues?|sales)\b|\bleads?\s(?:in\s)?(?:global\s)?revenues?\b|\b(?:is|was|are|remains?|remained)\sstrongest(?=\sin\s[A-Z])
    |\bmarket\sleaders?(?=(?:\s(?:is|remains?|was|are)\s|,\s)[A-Z])|\b(?:commands?|commanded|rules|heads?|headed)\sthe\s(?:[\w-]+\s){0,5}(?:market|industry)\b
    |\b(?:is|are|was|were)\s(?:(?:currently|by\sfar|still|now|easily|clearly)\s)?the\s(?:largest|biggest)\b|\b(?:came|comes?|ranks?|ranked)\sfirst\b
    |\b(?:c(?:omes?|ame)|is|are|was|were|stay(?:s|ed)?|remain(?:s|ed)?)\s(?:out\s)?(?:on\stop|in\sfront)\b
    |\b(?:(?:h(?:as|ad|ave)|took|takes|commands?)\sthe|(?:holds?|held|commanded|captured|captures|generated|accounts?\sfor|accounted\sfor)\s(?:the|an?))\s(?:larger|bigger|greater|higher)\s
    (?:revenue\s|market\s)?(?:share|part|half|slice|portion)\b(?!\s(?:than|as)\b)(?!\sof\s(?!(?:the\s|all\s|its\s|total\s)*(?:[\w-]+\s){0,3}
    (?:market|industry|sector|revenues?|sales|spending|demand|business|turnover|value)\b))|\b(?:is|are|was|were)\s(?:clearly\s)?in\sthe\slead\b
    |\bwhere\smost\sof\s(?:the\s|all\s)?(?:market's\s|industry's\s)?(?:revenues?|sales|spending|demand|money)\b
    |\b(?:lead|top\sspot|first\splace|crown|leadership|pole\sposition)(?:\s(?:in|of)\s[^.;,]{3,60})?\s(?:belong(?:s|ed)?|goes|went|falls|fell)(?=\sto\s)
    |\b(?:has|have|had)\sthe\supper\shand\b|\b(?:brings?|brought)\s(?:in|home)\s(?:the\s)?most\b|\bweigh(?:s|ed)\s(?:the\s)?(?:heaviest|most)\b
    |\b(?:well|far|clearly|quite|way)\sahead\s(?:of(?!\s[^.;]{0,30}\bcountries\b)|in\sthe\srace)\b|\bcontinues?\sto\slead\b(?=[,.;]|\s(?:in|with|the|due|as|by|owing|because|while|on)\b|$)
    |\b(?:enjoys?|enjoyed|holds?|held|has|had|takes?|took|gets?)\s(?:an?\s|the\s)?(?:bigger|larger|lion's|biggest|largest)\s(?:chunk|slice|piece|part|portion|share)\sof\s(?:the\s)?(?:pie|cake)\b
    |\b(?:retain(?:s|ed)?|keep(?:s)?|kept|maintain(?:s|ed)?|hold(?:s)?|held|extend(?:s|ed)?)\s(?:on\sto\s)?its\s(?:lead|top\sspot|leading\s[\w-]+|dominance|crown)\b
    |\b(?:enjoy|occup|command|assum|retain|maintain)(?:s|ed|y|ies|ied|es|e)?\s(?:an?|the|its)\s(?:dominant|leading|commanding|top)\sposition\b
    |\b(?:is|are|was|were)\sfirst\swith\b|\b(?:tops?|topped|heads?|headed)\sthe\s(?:list|table|rankings?|field|charts?)\b|\bleads(?=[,.;]|$)|\bemerged\sas\s(?:the|a)\s(?:largest|biggest|(?:clear\s|market\s)?(?:leader|front-?\s?runner))\b
    |,\swith\s(?:the\s)?[A-Z][\w.-]+(?:\s[A-Z][\w.-]+){0,2}\s(?:(?:clearly|still|currently)\s)?(?:leading|in\sthe\slead|in\sfront|at\sthe\stop)
    (?=\s(?:throughout|during|over|in\sterms|in\s(?:both|revenues?|sales|share))\b|[,.;]|$)
    |\b(?:remains?|are|as)\sthe\s(?:largest|biggest)\b|\boutrank(?:s|ed)?\s(?:all|every|any)\b
    |\b(?:is|are|was|were|remains?)\s(?:the|an?)\s(?:clear|undisputed|outright|overall|market)\sleaders?\b(?!\s(?:of|for|in)\b)
    |\b(?:is|are|was|were|remains?)\sthe\spreferred\s(?:[\w-]+\s)?(?:mode|choice|option|modality|channel|type)\b
    |\b(?:led|leads?|leading|spearhead(?:s|ed)|topped|tops|(?:to|will|would|should|continues?\sto)\s(?:lead|top))\s(?:the|this)\s(?:[\w-]+\s){0,5}(?:market|industry|segment
    |sector|space|landscape)\b
    |\b(?:is|are|was|were|remains?|becomes?|became)\s(?:the\s)?most\s(?:widely\s)?(?:used|popular|common|preferred)\b
    |\b(?:an?|the|clear|global|market)\sleader\sin\sthe\s(?:[\w-]+\s){1,5}(?:market|industry)\b
    |\bat\sthe\sforefront\sof\sthe\s(?:[\w-]+\s){1,5}(?:market|industry)\b
    |\bcontribut\w+\s(?:the\s)?(?:most|maximum)\b(?!\s(?:of|to)\s(?:the\s|its\s)?(?:[\w-]+\s)?(?:gains?|growth|increase|rise))|\b(?:accounted|account(?:s|ing)?)\sfor\s(?:the\s)?(?:most|majority
    |over\shalf|more\sthan\shalf)\b
    |\b(?:holds?|held|maintain(?:s|ed)?|retain(?:s|ed)?|keeps?|kept)\s(?:an?|the|its)\s(?:(?:strong|clear|commanding|solid|firm|sizeable)\slead|(?:[\w-]+\s)?leadership(?:\sposition)?)\b
    |wichtigste[rn]?\s(?:absatz)?(?:markt|nation|land|region)\b|größte[rnsm]?\s(?:markt|umsatz|segment)?\w*|höchste[rnsm]?\s(?:markt|umsatz)?anteil\w*
    |führende?[rnsm]?\s(?:markt|region|segment|position)\w*|führt\s(?:den|die|mit)|\bführ(?:t|en|te|ten)\s(?:[\w-]+\s){1,4}mit(?=\s(?:einem\s[\w-]*[Aa]nteil|\d))|marktführer(?!\w|\s(?:in|im|für|werden|bei)\b)
    |(?:die\s(?:meisten|höchsten)|den\s(?:größten|meisten|höchsten)|der\sgrößte)\s(?:Umsätze|Umsatz|Erlöse|(?:Umsatz|Markt)?anteil\w*|Teil)
    |premi(?:er|ère)\s(?:pathologie|segment|région|poste|application|débouché|usage)
    |primer\s(?:mercado|segmento)
    |\bführ(?:t|te|ten|en)\b(?=[^.;,]{3,80}\san(?:[.,;]|$))|\bführend(?=\s(?:auf|im|in|bei|und)\b|[,.]|$)|\ban\s(?:der|die)\s(?:markt)?spitze\b|\bspitzenreiter\b
    |\b(?:est|était|reste|arrive|se\splace|caracole)\s(?:largement\s)?en\stête\b|\boccup(?:e|ait)\sla\spremière\splace\b
    |(?:la\s)?plus\s(?:importante|grosse|large)\s(?:part|segment|région)\b|(?:le\s)?plus\s(?:important|gros)\s(?:marché|segment|poste)\b
    |\b(?:a|está\sa)\sla\scabeza\b|\b(?:el|la)\s(?:mercado|región|segmento)\smás\s(?:grande|importante)\b|\bprimer\slugar\b|\bprincipal\s(?:mercado|región|segmento)\b
    |\bplus\sgrande?\s(?:part|marché|segment|région)|part\s(?:la\splus\simportante|majoritaire|dominante
    |la\splus\sélevée)|principal\s(?:segment|marché)|mayor\s(?:cuota|participación|parte|segmento|mercado)
    |lider[aóa]\w*|encabez\w+|m[eè]n(?:ai(?:t|ent)|ent?)\s(?:le|la)\s(?:marché|danse)|premier\smarché"""
)
_DOMINANT = cued(
    r"(?ix)(?<!\bthe\s)\bdominat(?:e[sd]?|ing)\b|\bdominan(?:t|ce)\b|\bdominieren?\b|\bdominiert\w*|\bdomin(?:e|ent|ait"
    r"|é|ée|ado|ada|ó|a|aba|an|aban|aron|ant|ante|aient)\b|\bvorherrsch\w+"
)
_FASTEST = cued(
    r"""(?ix)\bfastest\b(?:[\s-]\w+)?|\b(?:highest|strongest|steepest|swiftest|sharpest|quickest)\s(?:(?!prevalence|mortality|incidence|adoption|penetration|usage|birth|death)[\w.%-]+\s){0,3}?
    (?:CAGR|growth|rate|pace|clip|tempo)\b|\b(?:steepest|sharpest|swiftest|quickest)\s(?:climb|rise|increase|gains?|upswing|acceleration)\b
    |\bhighest\s(?:growth\s)?trajectory\b|\bmost\simpressive\s(?:growth|gains|expansion|rise)\b|\b(?:while|whereas)\s(?:the\s)?[\w\s-]{3,40}?\s(?:is|are)\s(?:advancing|growing|expanding|rising)\sfaster\b(?!\sthan\s(?:expected|before|the\smarket))
    |\b(?:regist(?:er|ered|ers)|records?|recorded|witness|exhibit|post|achieve|grow\sat|expand\sat|show|see|advance\sat)\s(?:the|an?)\s(?:higher|faster)\s(?:CAGR|growth\srate|compound\sannual\sgrowth\srate|growth|rate|pace)\b(?!\s(?:than|as)\b)
    |\b(?:advancing|growing|expanding|rising)\sfaster\sthan\s(?:all\s)?(?:the\s)?(?:others?|rest)\b
    |\bquickest\sto\s(?:grow|expand|rise|advance)\b|\b(?:highest
    |fastest|quickest)\s(?:rate|pace|growth|expansion)\b|\bfaster\sthan\s(?:any(?:where|\sother)|all\sother)\b
    |\bfaster\sthan\s(?:that|those)\sof\s(?:any|every|all)\b
    |\b(?:nowhere|nothing|none|no(?:\sother)?\s[\w-]+)\b[^.;,]{0,50}?\s(?:(?:faster|quicker|more\s(?:quickly|rapidly|briskly|strongly))\sthan|(?:as|so)\s(?:fast|quickly|rapidly|briskly|strongly)\sas)\b|\bquickest\b(?=[,.;]|$)
    |\bout(?:pac(?:es?|ing)|grow(?:s|ing)?|strip(?:s|ping)?)\s(?:all|every|any)\b|\bno(?:\sother)?\s[\w-]+\s(?:will\s|is\sto\s|should\s)?(?:grows?|expands?|rises?)\s(?:as|so)\sfast\sas\b|\bsets?\sthe\space\b
    |\bpace\s(?:will\sbe|is|was|should\sbe)\s(?:the\s)?(?:quickest|fastest|highest)(?=\sin\b)
    |\bwhere\sgrowth\s(?:will\sbe|is|was|should\sbe)\s(?:the\s)?(?:strongest|fastest|highest|quickest)\b
    |\bgrowth\s(?:(?:will|would|should|is|was|to|be|likely|expected|projected)\s){0,4}(?:the\s)?(?:strongest|fastest|highest|quickest)(?=\sin\b)|\bgrow\sat\sthe\shighest\s(?=in|during|over)|\bmost\s(?:rapid|rapidly)\b|\bgrow(?:s|ing|n)?\smost\s(?:quickly|swiftly|briskly|strongly|vigorously)\b|\bgrowth\b[^.;,]{0,40}\b(?:led|paced)\sby(?=\s(?:the\s)?[A-Z])|\bgrow(?:s|ing
    |th)?\s(?:at\s(?:the|a)\s)?(?:the\s)?(?:most\srapid|quickest|fastest)\b|\bmaximum\s(?:growth|CAGR)\b
    |\b(?:fastest|quickest|swiftest|briskest|speediest|sharpest|steepest)\s(?:uptake|adoption|rise|climb|gains?|expansion)\b
    |\bfaster\sthan\s(?:in\s)?any\sother\s(?:region|segment|market|country|part)\b
    |\b(?:grow|expand|rise|increase)(?:s|ing)?\sthe\s(?:most|fastest|quickest)\b
    |\b(?:strongest|brightest)\s(?:growth\s)?(?:outlook|momentum|trajectory|prospects)\b|\bhighest\scompound
    |am\sschnellsten|schnellst\w*|am\sstärksten\s(?:zu|wachs\w*)?|höchste[rnsm]?\s(?:\w+\s)?(?:CAGR|wachstum\w*|wachstumsrate)
    |stärkste[snrm]?\swachstum|le\splus\srapide\w*|croissance\sla\splus\s(?:rapide|forte|élevée)
    |(?:plus\sforte|plus\srapide)\scroissance|más\srápid\w+|que\smás\screce\w*|más\sdinámic\w+
    |(?:la|le)s?\splus\sdynamiques?|(?:progression|hausse|expansion)\sla\splus\s(?:forte|rapide|élevée|marquée)
    |plus\sforte\s(?:progression|hausse)|mayor\s(?:crecimiento|tasa|CAGR|ritmo)"""
)
_CHINESE_LARGEST = cued(
    r"(?:占据?|拥有|持有|贡献|保持|获得|成为|是|为|以)?[^,;。]{0,14}?(?:最大|最高|最多|主要)(?:的|份额"
    r"|市场份额|收入份额"
    r"|的?收入)?[^,;。]{0,10}?(?:份额|占比|市场|用户|部分|细分|板块|贡献|收入|地区|应用|领域|部门|类型|需求方|使用者|客群|群体|品类|渠道|类别|客户)"
    r"|份额最[高大]|(?:占比|份额|市占率|比重"
    r"|规模)最[高大]|居首|(?:为|占)最?大宗|最大的?子行业|首屈一指|更大的?(?:市场|收入)?份额|(?:处于|占据?|居|保持"
    r"|位居)[^,;。]{0,6}(?:领先|首位|第一|榜首|龙头)[^,;。]{0,4}|(?:最主流|最普遍)的?[^,;。]{0,6}(?:形式|方式|模式|渠道|类型|产品|应用)|蝉联[^,;。]{0,6}(?:第一|榜首|冠军)|最大(?:的)?(?:细分|市场|地区|份额)"
    r"|领先(?:于)?[^,;。]{0,6}市场|(?<=份额)领先|领先(?=,[^,;。]{0,16}份额)|领先(?=\s?20\d\d\s?年[^,;。]{0,8}(?:份额"
    r"|市场))|占[^,;。]{0,3}大头|领跑(?!者)|居[^,;。]{0,6}之首|(?:稳居|稳坐|坐稳|高居|位居"
    r"|居于)[^,;。]{0,4}(?:龙头|头把交椅|榜首|首席)|(?<=[占居据])首位|仅次于|第一大(?!股东)(?:品类|细分|市场|板块|类别|领域|应用|业务)|居冠|夺冠|独占鳌头|拔得头筹"
    r"|一枝独秀|一家独大|遥遥领先|拔头筹"
    r"|引领[^,;。]{0,10}市场(?!浪潮|变革|发展|创新|潮流)|(?:排名|排行|名列|位列|稳居|高居|雄踞"
    r"|位居)(?:全国|全球|中国|行业|世界|国内|[^,;。第]{2,12}(?:行业|市场|赛道|领域|榜单))?(?:第一(?![批个家款次阵梯季])|首位|榜首)"
)
_CHINESE_DOMINANT = cued(r"主导(?!型|模式|类|者|的(?!市场|地位))(?:地位|着?[^,;。]{0,10}市场)?|统治|支配")
_CHINESE_FASTEST = cued(
    r"(?:增长|成长|发展|扩张)(?:势头|速度|步伐|态势|动能)?最为?(?:迅速|迅猛|强劲|突出|猛|强(?=[,;。]|$))|(?:增长|增速|发展|扩张)[^,;。]{0,3}最快|(?:增速|增长率|增幅|成长率|成长速度"
    r"|成长)[^,;。]{0,8}(?:领跑|领先|居首|之首|首位|居冠|第一|夺冠|最猛|最强)|(?:增势|涨势|增长势头)[^,;。]{0,2}最[猛强快]|(?:增幅|涨幅|成长|增速|增长率|成长率|增长速度)最[大高快]|(?:增速|增幅|增长率|成长率)[^,;。]{0,6}领涨|最快"
    r"|(?:最高|最大|最强|最佳)[^,;。]{0,10}(?:复合|增长|增速|CAGR)|(?:复合年?增长率|增长率"
    r"|CAGR)[^,;。]{0,2}最高"
)
_NOT = re.compile(
    r"(?i)\b(?:second|third|fourth|fifth|2nd|3rd|one\sof(?:\s(?:the|its))?|among(?:\s(?:the|its))?"
    r"|some\sof\sthe"
    r"|not(?!\s(?:only|just|merely|surprisingly)\b)(?:\sthe)?|no\slonger(?:\sthe)?|world's|globally|zweit|dritt|deuxième|troisième|segund[oa]|tercer[oa]|un[oa]?\sde\s(?:los"
    r"|las)|l'un[e]?\sdes|eine[rs]?\sder)[\s-]*(?:the\s)?(?:[\w-]+\s)?$|第[二三四五](?:大)?$|以[^,;。以]{2,14}为$"
    r"|(?<!分)之一|其中一"
)
_AFTER_NOT = re.compile(
    r"(?i)^\s?(?:(?!share|segment|market|region|revenue|by|in|of|part)[\w'-]+\s){0,4}?(?:(?:providers?"
    r"|operators?|networks?|employers?|systems?|chains?|platforms?|startups?|start-ups?|firms?"
    r"|(?!(?:end[\s-])?users?|age|patient|consumer|customer|product|application|demographic"
    r"|income)[\w'-]+\sgroup|maker"
    r"|manufacturer|investor|publisher|deal|round|acquisition|companies|players|vendors|providers|company"
    r"|firms|market\splayers|hospitals?\sgroup|disruptors|payers|competitors|insurers?|health\sinsurer"
    r"|event|conference|challenges?|concerns?|barriers?|obstacles?|problems?|hurdles?|risks?|issues?"
    r"|threats?|advantages?|benefits?|reasons?|factors?|(?:unit\s|price\s|cost\s)(?:declines?|drops?|reductions?|erosion)"
    r"|drivers?|causes?|complaints?|worr(?:y|ies))\b|的?[\u3400-\u9fff]{0,8}之一)"
)

# "the largest region after Europe", "the largest market outside Europe", "仅次于欧洲": another is larger.
_BUT_FOR = re.compile(
    r"(?:\s(?:of|in)\s(?:the\s)?(?:[\w-]+\s){1,4}?(?:market|industry))?(?:\s(?:[\w-]+\s)?(?:market|region|segment|country))?"
    r"\s(?:after|behind|outside(?:\sof)?|apart\sfrom|except(?:\sfor)?|excluding|other\sthan|nach|hinter|après|derrière|hors|después\sde|tras|fuera\sde)\s"
    r"(?:the\s|l['’]|la\s|le\s)?(?!C[Oo][Vv][Ii][Dd])(?=[A-ZÉ])|[^,。;]{0,10},仅次于|[^,。;]{0,8}之后"
)


def cues_of(flat: str, *, chinese: bool) -> list[tuple[int, int, str]]:
    """The bounds of each such phrase of a sentence and the rank that it gives, in order.

    >>> cues_of("Clinics held the largest share", chinese=False)
    [(13, 30, 'largest')]
    """
    patterns = (
        (
            (_CHINESE_FASTEST, "fastest_growing"),
            (_CHINESE_LARGEST, "largest"),
            (_CHINESE_DOMINANT, "dominant"),
        )
        if chinese
        else ((_FASTEST, "fastest_growing"), (_LARGEST, "largest"), (_DOMINANT, "dominant"))
    )
    found: list[tuple[int, int, str]] = []
    for pattern, rank in patterns:
        for match in pattern.finditer(flat):
            taken = any(match.start() < end and start < match.end() for start, end, _ in found)
            if (
                not taken
                and not _NOT.search(flat[max(0, match.start() - 25) : match.start()])
                and not _AFTER_NOT.match(flat[match.end() :])
                and not _BUT_FOR.match(flat, match.end())
            ):
                found.append((match.start(), match.end(), rank))
    return sorted(found)
