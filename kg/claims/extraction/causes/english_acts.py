"""English phrasings that tell what governments, payers and events do to a field, and what worries it."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["ACTS"]

_AUTHORITY = (
    r"(?:governments?|ministr(?:y|ies)(?:\sof\s[\w\s]{4,24}?)?|authorit(?:y|ies)|regulators?|policymakers|lawmakers|legislators|congress"
    r"|payers?|insurers|medicare|medicaid|CMS|(?:the\s)?(?:FDA|NHS|DEA|HHS|FCC)|states?|parliament|countries)"
)
_RULES = (
    r"(?:reimbursements?|guidelines?|regulations?|rules|coverage|polic(?:y|ies)|legislation|laws?|codes|waivers?|restrictions"
    r"|payment\s(?:parity|models)|subsid(?:y|ies)|tax\s(?:credits|breaks)|strateg(?:y|ies)|programmes?|programs?|initiatives?)"
)
_NEW = r"(?:revolution|transformation|wave|era|shift|surge|boom|rush|change|demand|turning\spoint)"

ACTS: tuple[Cause, ...] = (
    cause(
        "driver",
        "within",
        (
            "announc introduc publish issu releas enact pass expand extend broaden relax ease eas lift waiv "
            "launch made implement approv adopt updat amend simplif loosen rolled unveil creat"
        ),
        rf"\b(?P<what>{_AUTHORITY}\s(?:(?:has|have|had|also|recently|temporarily|since|already|now|then)\s){{0,3}}"
        r"(?:announc|introduc|publish|issu|releas|enact|pass|expand|extend|broaden|relax|eas|lift|waiv|launch|implement|approv|adopt"
        r"|updat|amend|simplif|loosen|unveil|creat)(?:e|ed|ied|es|ing)\s[^.;,]{0,60}?\b"
        rf"{_RULES}\b[^.;,]{{0,80}}|{_AUTHORITY}\s(?:(?:has|have|had|also|recently|temporarily)\s)?(?:made|rolled\sout)\s"
        rf"[^.;,]{{0,60}}?\b{_RULES}\b[^.;,]{{0,60}})",
        confidence=0.6,
    ),
    cause(
        "driver",
        "before",
        "highlight underscor demonstrat expos reveal",
        r"\b(?:highlight|underscor|underlin|demonstrat|expos|reveal)(?:e|es|ed|ing|s)?\sthe\s(?:[\w-]+\s)?(?:need|importance|value|necessity|urgency"
        r"|potential|benefits)\s(?:for|of)\b",
        confidence=0.7,
    ),
    cause(
        "driver",
        "within",
        "highlight underscor demonstrat expos reveal",
        r"\b(?:highlight|underscor|underlin|demonstrat|expos|reveal)(?:e|es|ed|ing|s)?\sthe\s(?P<what>(?:[\w-]+\s)?(?:need|necessity)\sfor\s"
        r"[^.;,]{4,100}?)(?=[.;,]|\sto\s|$)",
        confidence=0.6,
    ),
    cause(
        "driver",
        "within",
        "marked characteri",
        r"\b(?:evolution|growth|rise|expansion|development)\sof\s[^.;,]{3,60}?\s(?:marked|characteri[sz]ed)\sby\s(?P<what>(?:the\s)?(?:development"
        r"|rise|emergence|introduction|arrival|spread|growth)\sof\s[^.;,]{4,100})",
        confidence=0.7,
    ),
    cause(
        "driver",
        "after",
        "effort",
        r"\bin\san\s(?:effort|attempt|bid)\sto\s(?=(?:improv|lower|reduc|cut|expand|increas)\w*\s)",
        confidence=0.6,
    ),
    cause(
        "trend",
        "after",
        "characteri marked defined",
        r"\b(?:market|industry|sector|landscape)\s(?:(?:is|that\sis)\s)?(?:\w+ly\s)?(?:characteri[sz]ed|marked|defined)\sby\s(?!an?\s(?:CAGR|value))",
        confidence=0.8,
    ),
    # The end of an excerpt that was cut: "Rising costs, old age and cheap phones are expected to".
    cause(
        "driver",
        "within",
        "will wil expected anticipated projected likely some among",
        r"^(?P<what>(?:the\s|an?\s)?(?:[\w-]+\s){0,2}?(?:ris(?:e|ing)|grow(?:th|ing)|increas(?:e|ed|ing)|surg(?:e|ing)|high(?:er)?|expan(?:sion|ding)"
        r"|advances|advancements|ag(?:e)?ing|availability|prevalence|implementation|adoption)\s[^.;]{10,400}?)\s(?:wil|will|(?:is|are)\s(?:expected"
        r"|anticipated|projected|likely|some|among)(?:\s(?:to|of))?(?:\sthe)?)(?:\s[\w-]{0,8}){0,2}$",
        confidence=0.6,
    ),
    cause(
        "driver",
        "before",
        "advantage benefit merit",
        r"\b(?:is|are)\s(?:one\sof|some\sof|among)\s(?:the\s)?(?:[\w-]+\s){0,2}(?:advantages|benefits|merits)\s(?:provided|offered|of|that)\b",
        confidence=0.7,
    ),
    cause(
        "driver",
        "after",
        "advantage benefit",
        r"\b(?:advantages|benefits)\s(?:of|offered\sby|provided\sby)\s[^.;,]{3,50}?\s(?:include|includes|encompass|comprise|are|such\sas)\s"
        r"(?!(?:so\s|very\s)?(?:many|manifold|numerous|clear|obvious|well|vast|huge|immense|undeniable|evident|not|still|being)\b)",
        confidence=0.6,
    ),
    cause(
        "driver",
        "before",
        "resonat appeal",
        r"\b(?:resonat(?:es?|ing)|appeal(?:s|ing)?)\s(?:\w+ly\s)?(?:with|to)\s(?:the\s)?(?:[\w-]+\s){0,3}?(?:preferences|patients|consumers|users|owners"
        r"|people|generations?|families|providers|buyers|parents)\b",
        confidence=0.6,
    ),
    cause(
        "challenge",
        "after",
        "concerned worried wary skeptical sceptical anxious reluctant",
        r"\b(?:is|are|remains?)\s(?:\w+ly\s|still\s){0,2}(?:concerned|worried|wary|skeptical|sceptical|anxious)\s(?:about|of|over)\s",
        confidence=0.7,
    ),
    cause(
        "trend",
        "after",
        "push move drive migration pivot transition",
        r"\b(?:see(?:s|ing)?|witness(?:es|ing)?|there\sis)\s(?:an?\s|the\s)(?:[\w-]+\s){0,2}?(?:push|move|drive|migration|pivot|transition)\s"
        r"(?:towards?|to)\s(?:an?\s)?",
        confidence=0.8,
    ),
    cause(
        "driver",
        "before",
        "instigat usher herald brought bring spark trigger unleash",
        r"\b(?:instigat(?:e|es|ed|ing)|usher(?:s|ed|ing)?\sin|herald(?:s|ed|ing)?|br(?:ought|ings?)\sabout|spark(?:s|ed|ing)?"
        r"|trigger(?:s|ed|ing)?|unleash(?:es|ed|ing)?|set(?:s|ting)?\soff)\s(?:an?|the)\s(?:[\w-]+\s){0,3}?"
        rf"{_NEW}\b",
        confidence=0.7,
    ),
    cause(
        "driver",
        "before",
        "accelerat hasten speed fast-track quicken",
        r"\b(?:accelerat|hasten|quicken|fast-track|speed)(?:e|es|ed|ing|s)?(?:\sup)?\s(?:this|the|that|their)\s(?:[\w-]+\s){0,2}?"
        r"(?:process|transformation|transition|trend|move|digiti[sz]ation|digitali[sz]ation|pace)\b",
        confidence=0.7,
    ),
    cause(
        "driver",
        "before",
        "contribut",
        r"\bcontribut(?:e|es|ed|ing)\s(?:\w+ly\s)?to\s(?:its|their|the|this)\s(?:[\w-]+\s){0,2}?(?:rise|surge|boom|success|popularity|spread"
        r"|momentum|acceptance)\b",
    ),
    cause(
        "driver",
        "before",
        "case",
        r"\b(?:push|strengthen|ma[dk]|bolster|advanc|build|support|add)(?:e|es|ed|s|ing)?\s(?:to\s)?the\s(?:[\w-]+\s){0,2}case\sfor\b",
        confidence=0.7,
    ),
    cause(
        "driver",
        "within",
        "invest committed pledged allocated earmarked",
        r"\b(?:has|have)\s(?:also\s)?(?P<what>(?:made|committed|pledged|allocated|earmarked)\s[^.;,]{0,50}?"
        r"\b(?:investments?|funds|funding|budgets?|spending|million|billion)\s(?:in|into|to|for|on)\s[^.;,]{4,80})",
        confidence=0.6,
    ),
    # "as awareness among patients continues to increase"
    cause(
        "driver",
        "within",
        "as",
        r"\bas\s(?P<what>(?!(?:well|many|much|long|soon|such|an?)\b)[^.;,]{6,110}?\s(?:continues?\sto\s|keeps?\s|are\s|is\s)"
        r"(?:increas|ris|grow|expand|improv|spread|surg|climb|soar)(?:e|ing|s)?)\b",
        confidence=0.6,
    ),
    cause(
        "driver",
        "before",
        "issue factor concern reason consideration",
        r"\b(?:is|are)\s(?:the\s)?(?:[\w-]+\s){0,3}(?:issues?|considerations?|concerns?|aspects?)\s(?:promoting|driving|supporting|encouraging"
        r"|boosting|fuell?ing|behind|favou?ring)\b",
    ),
    cause(
        "driver",
        "within",
        "need necessity urgency",
        r"(?<!or\s)(?<!without\s)\b(?P<what>(?:urgent|pressing|acute|critical|dire|desperate|unmet|strong|clear|great)\sneed\s(?:for|to|of)\s"
        r"[^.;,]{4,100})",
        confidence=0.6,
    ),
    cause(
        "challenge",
        "before",
        "concern worr issue problem pain question hurdle challenge",
        r"\b(?:remains?|are|is|stay|rank|ha(?:s|ve)\sbecome|becom(?:e|es|ing))\s(?:still\s|also\s|among\s|some\sof\s|of\s|the\s|an?\s|one\sof\s|as\s|their\s){0,3}"
        r"(?:top|main|great|particular|primary|key|major|biggest|primary|chief|big|growing|common|perennial|leading|serious|significant|persistent|prolonged"
        r"|lingering|real|legitimate|central|urgent|paramount|critical|important|crucial)\s(?:[\w-]+\s)?(?:concerns?|worr(?:y|ies)|problems?|pain\spoints?|questions?)\b"
        r"(?!\s(?:promoting|driving|supporting|encouraging|boosting|behind)\b)",
        confidence=0.8,
    ),
    cause(
        "challenge",
        "after",
        "challenge",
        r"\bchallenges?\s(?:stems?|arises?|comes?|results?)\s(?:\w+ly\s)?from\s",
        named=True,
    ),
    cause(
        "challenge",
        "before",
        "uncertaint confusion friction anxiety fragment",
        r"\b(?:creat(?:e|es|ed|ing)|inject(?:s|ed|ing)?|introduc(?:e|es|ed|ing)|sow(?:s|ed|ing)?)\s(?:[\w-]+\s){0,2}?(?:uncertainty|confusion|friction|anxiety|fragmentation|complexity)\b",
        confidence=0.8,
    ),
    cause(
        "challenge",
        "before",
        "expire lapse sunset",
        r"\b(?:are|is|remain)\s(?:currently\s|now\s)?(?:set|scheduled|due|slated|about)\sto\s(?:expire|lapse|sunset)\b"
        r"|\b(?:are|is)\sat\srisk\sof\s(?:vanishing|expiring|lapsing|ending)\b",
        confidence=0.6,
    ),
    cause(
        "restraint",
        "within",
        "without",
        r"^[“\"]?(?P<what>Without\s(?:proper|clear|adequate|sufficient|reliable|strong|enough|uniform|consistent|permanent|better)\s"
        r"[^.;,]{4,80}),",
        confidence=0.7,
    ),
    cause(
        "trend",
        "after",
        "future outlook",
        r"\b(?:future|outlook)\s(?:of\s[^.;,]{3,40}\s)?(?:points?|lies?|belongs)\s(?:to(?:wards?)?|in|with)\s(?:an?\s)?",
        confidence=0.8,
    ),
    cause(
        "trend",
        "after",
        "going moving heading shifting gravitating leaning transitioning trending",
        r"(?<!who\s)(?<!which\s)(?<!that\s)\b(?:is|are|has\sbeen|have\sbeen)\s(?:\w+ly\s|now\s|also\s)?(?:going|moving|heading|shifting|gravitating|leaning|transitioning"
        r"|trending|migrating)\s(?:\w+ly\s)?(?:away\sfrom\s[^.;,]{3,50}?\s)?towards?\s",
        confidence=0.8,
    ),
    cause(
        "trend",
        "before",
        "becoming",
        r"\b(?:is|are)\s(?:also\s|now\s|fast\s|quickly\s)?becoming\s(?:increasingly|more\s(?:and\smore\s)?)\s?"
        r"(?:essential|common|popular|important|prevalent|mainstream|sophisticated|personali[sz]ed|intelligent|integrated)\b(?!\s(?:because|due|thanks|owing|as|since)\b)",
        confidence=0.6,
    ),
    cause(
        "challenge",
        "after",
        "question concern doubt worr alarm",
        r"\b(?:rais|pos|voic|express|ha[sv]|harbou?r|spark)(?:e|es|ed|ing|s)?\s(?:[\w-]+\s){0,2}?(?:questions|concerns|doubts|worries|alarms?)"
        r"\s(?:about|over|regarding|around|as\sto)\s",
        confidence=0.8,
    ),
    cause(
        "restraint",
        "within",
        "hurdle barrier obstacle constraint gap limitation",
        r"\bfac(?:e|es|ed|ing)\s(?P<what>(?:(?:significant|major|serious|severe|considerable|persistent|several|many|numerous)\s)?"
        r"(?:infrastructure|infrastructural|regulatory|technical|financial|legal|cultural|language|reimbursement|technological|logistical"
        r"|ethical|connectivity|workforce|staffing|budget(?:ary)?)\s(?:and\s[\w-]+\s)?(?:hurdles|barriers|obstacles|constraints|gaps"
        r"|limitations|bottlenecks)(?:\s(?:and|as\swell\sas)\s(?!(?:is|are|has|have)\b)[^.;,]{4,60})?)",
        confidence=0.8,
    ),
    cause(
        "challenge",
        "within",
        "challenge issue problem difficult",
        r"\bfac(?:e|es|ed|ing)\s(?P<what>(?:(?:significant|major|serious|severe|considerable|persistent|several|many|numerous)\s)?"
        r"(?:infrastructure|infrastructural|regulatory|technical|financial|legal|cultural|language|reimbursement|technological|logistical"
        r"|ethical|connectivity|workforce|staffing|budget(?:ary)?)\s(?:and\s[\w-]+\s)?(?:challenges|issues|problems|difficulties))",
        confidence=0.8,
    ),
    # "Slow lines remain gating factors"
    cause(
        "restraint",
        "before",
        "gating limiting constraining restraining",
        r"\b(?:is|are|was|were|remains?|remained)\s(?:an?\s|the\s|still\s|among\s|key\s|major\s|main\s){0,3}(?:gating|limiting|constraining|restraining|inhibiting)\sfactors?\b",
        confidence=0.98,
    ),
    # "High rates are among the factors blamed for the slowdown"
    cause(
        "restraint",
        "before",
        "blamed",
        r"\b(?:is|are|was|were|being|been)\s(?:(?:among|one\sof|some\sof)\s(?:the\s)?(?:[\w-]+\s){0,2}?(?:factors|reasons|things)\s)?(?:\w+ly\s)?blamed\sfor\s"
        r"(?:the\s|an?\s|its\s|this\s)?(?:[\w-]+\s){0,4}?(?:slow|declin|drop|shrink|shrank|fall|weak|downturn|slump|dip|slid|decreas|contract|stagnat)",
        confidence=0.9,
    ),
    # "faces staffing, legal and logistics challenges"
    cause(
        "challenge",
        "within",
        "challenge",
        r"\bfac(?:e|es|ed|ing)\s(?!(?:significant|major|serious|several|many|numerous|various|similar|other|these|this|unique|new)\b)"
        r"(?P<what>[\w-]+,\s(?:[\w-]+,?\s){0,3}(?:and|or)\s[\w-]+\s(?:challenges|issues|problems|difficulties))",
        confidence=0.8,
        clause=True,
    ),
    cause(
        "restraint",
        "after",
        "factor",
        r"\b(?:limiting|restraining|hindering|hampering|inhibiting|impeding|constraining)\sfactors?\s(?:include|includes|is|are)\s",
    ),
    cause(
        "restraint",
        "before",
        "catch lag",
        r"\b(?:ha(?:s|ve)\syet\sto\scatch\sup|(?:has|have)\s(?:slowed|stalled)\s(?:the\s)?(?:roll-?out|progress|implementation)|(?:is|are)\slagging\s(?:far\s)?behind|lags?\s(?:far\s)?behind|(?:has|have)\snot\s(?:yet\s)?kept"
        r"\s(?:pace|up))\b",
        confidence=0.8,
    ),
    cause(
        "restraint",
        "before",
        "considered seen regarded viewed",
        r"\b(?:is|are)\sstill\s(?:widely\s|often\s)?(?:considered|seen\sas|regarded\sas|viewed\sas)\s(?:an?\s)?(?:taboo|stigma\w*|unproven"
        r"|risky|inferior|expensive|unsafe)\b",
        confidence=0.7,
    ),
    cause(
        "driver",
        "within",
        "deregulation liberali easing relaxation legali",
        r"\b(?P<what>(?:(?:continuous|gradual|further|steady|ongoing|temporary)\s)?(?:deregulation|liberali[sz]ation|easing|relaxation"
        r"|legali[sz]ation)\sof\s[^.;,]{4,80}?)(?=[.;,]|\sand\s|$)",
        confidence=0.6,
    ),
    cause(
        "driver",
        "before",
        "grow",
        r"\b(?:will|to|would|can|should|helps?)\s(?:continue\sto\s)?grow\s(?:the\s)?(?:adoption|demand|uptake|usage|(?:[\w-]+\s){0,2}market)\b",
        confidence=0.7,
    ),
    cause(
        "restraint",
        "after",
        "lack shortage absence",
        r"\b(?:suffer(?:s|ed|ing)?|struggl(?:e|es|ed|ing))\s(?:\w+\s)?(?:from|with|due\sto)\s(?:an?\s|the\s)?"
        r"(?=(?:lack|absence|scarcity|poor|low|limited|weak|high)\b)",
        confidence=0.8,
    ),
)
