"""Parts that English phrasings share."""

from __future__ import annotations

__all__ = [
    "BE",
    "CLAUSE",
    "FIELD",
    "GROWS",
    "HURDLES",
    "HURDLE_STEMS",
    "IDENTIFIES",
    "IS",
    "LIST",
    "MARKET",
    "NO_OPENING",
    "ONE_OF_STAFF",
    "PAYERS",
    "PEOPLE",
    "RISE",
    "STAFF",
    "A",
]

HURDLES = (
    r"(?:barriers?|obstacles?|hurdles?|impediments?|roadblocks?|stumbling\sblocks?|hindrances?|deterrents?)"
)
HURDLE_STEMS = "barrier obstacle hurdle impediment roadblock stumbling hindrance deterrent"
IDENTIFIES = r"(?:identif(?:y|ies|ied)|cit(?:e|es|ed)|highlights?|recogni[sz](?:e|es|ed))"

GROWS = (
    # "is accelerating across new markets" lifts none of them.
    r"(?:(?!(?:its|their|his|her)\sown\s|(?:across|throughout|within|among|amid|during|since|because|due|by|over|at|in|as|regarding|about|around|concerning)\s)"
    r"(?:the\s|this\s|their\s|its\s)?(?:(?!(?:are|is|was|were|will|has|have|had)"
    r"\s)(?:[\w'&-]+|\([A-Z][\w-]*\))"
    r"\s){0,6}?(?:growth|demand|adoption|expansion|markets?"
    r"|uptake|use|usage|popularity|development|industry|revenues?|advance|sales|segment|need|shift"
    r"|acceptance|deployment|feasibility|utili[sz]ation|penetration|implementation|interest|innovation"
    r"|opportunities|gains|sector"
    r"|ecosystem)\b)"
)
A = (
    r"(?:also\s|still\s|one\sof\s|among\s|some\sof\s|considered\s|expected\sto\sbe\s"
    r"|likely\sto\sbe\s){0,2}(?:an?\s|the\s)?(?:[\w-]+\s){0,3}"
)
BE = (
    r"(?:remains?|is|are|was|were|(?:has|have|had)\sbeen|forms?|proves?|proved|(?:has|have)"
    r"\sproved|poses?|presents?|represents?|constitutes?|continues?\sto\sbe|acts?\sas"
    r"|acting\sas|acted\sas|serves?\sas|served\sas|becoming|become|becomes|emerg(?:e|es|ed|ing)"
    r"\sas|creates?)\s(?!(?:not|never|no\slonger)\s)"
    # "is lowering the barriers": it is none itself.
    r"(?!(?:\w+ly\s|also\s|now\s)?(?:lower|reduc|remov|break|eas|eliminat|overcom|address|tackl|cutt|dismantl|solv|clear|bridg|mitigat)ing\s)"
)
LIST = (
    r"\s?(?:for\s[\w\s]{3,40}|in\s[\w\s]{3,50}|of\s[\w\s]{3,40}|facing\s[\w\s]{3,40})?"
    r"\s?(?:include[,:]?"
    r"|includes[,:]?|including:?|are|is|such\sas|like|range\sfrom|comprise)\s(?!top\sof\s|front\sand\s|at\sthe\sfore)"
)
IS = r"(?:is|are|was|were|be|been|being|has\sbeen|have\sbeen|gets?|got)"
MARKET = r"(?:markets?|industry|sector|segment)"
RISE = (
    r"(?:growth|expansion|demand|adoption|uptake|popularity|momentum|rise|surge|increase|upswing"
    r"|upturn|boom|traction"
    r"|dominance|lead|leadership|leading\sposition|ascent|trajectory|development|usage|upsurge)"
)

# Care at a distance by its names: "telestroke networks", "remote prescribing", "hospital-at-home programs".
FIELD = (
    r"(?:tele-?[a-z]{4,}|(?:virtual(?:-first)?|remote|digital|online|connected|hybrid|video"
    r"|mobile|distance)\s(?:[a-z-]+\s)?"
    r"(?:care|health(?:care)?|visits?|consultations?|consults?|appointments?|calls?|monitoring"
    r"|therapy|therapies|therapeutics|medicine"
    r"|clinics?|doctors?|physicians?|pharmac(?:y|ies)|chemists?|dispensing|prescribing"
    r"|prescriptions?|counsell?ing|rehabilitation"
    r"|rehab|diagnos(?:is|tics)|screening|treatment|reading|platforms?|services?|sessions?)"
    r"|e-?health|m-?health|e-?pharmac(?:y|ies)|health[\s-]?tech|hospital[\s-]at[\s-]home|home"
    r"\s(?:monitoring|care|hospitals?))"
)
# "leaves room for interpretation" opens nothing up.
NO_OPENING = (
    r"(?!(?:[\w-]+\s)?(?:errors?|interpretations?|doubts?|debates?|questions?|confusion|mistakes?"
    r"|ambiguity|compromise|improvements?|negotiations?|abuse|misuse)\b)"
)
# A clause of its own to where it ends.
CLAUSE = (
    r"(?:[^.;,]|,\s(?!(?:which|while|whereas|but|with|according|and\sthe|says?|said|thus|thereby"
    r"|so|leading|making)\b)){8,200}?"
    r"(?=[.;]|,\s(?:which|while|whereas|but|with|according|and\sthe|says?|said|thus|thereby|so"
    r"|leading|making)\b|$)"
)
PAYERS = (
    r"(?:(?:health\s|private\s|public\s|statutory\s|national\s|sickness\s|insurance\s|benefit\s"
    r"|health-?care\s){0,3}"
    r"(?:insurers?|insurance(?:\scompan(?:y|ies)|\sfunds?)?|payers?|payors?|funds?|plans?"
    r"|schemes?|employers?)|medicare|medicaid|CMS|the\sNHS)"
)
_ROLES = (
    r"(?:doctor|physician|GP|specialist|nurse|clinician|radiologist|neurologist|cardiologist"
    r"|dermatologist|psychiatrist|psychologist|therapist|pathologist|pharmacist|obstetrician"
    r"|pa?ediatrician|intensivist|ophthalmologist|oncologist|audiologist|dieti[tc]ian|counsell?or"
    r"|caregiver|carer|surgeon|vet|veterinarian|dentist|consultant|paramedic|technologist"
    r"|professional|practitioner)"
)
# Who (and what) care can be short of: "nurses", "beds"; and one of them: "a midwife".
STAFF = rf"(?:{_ROLES}s|midwives|staff|personnel|workers|beds)"
ONE_OF_STAFF = rf"(?:{_ROLES}|midwife|bed)"
# Who gives, takes or pays for care.
PEOPLE = (
    r"(?:patients|people|families|parents|seniors|users|customers|consumers|women|men|adults"
    r"|households|owners|farmers|buyers|doctors|physicians|nurses|clinicians|providers|clinics"
    r"|hospitals|practices|insurers|payers|employers)"
)
