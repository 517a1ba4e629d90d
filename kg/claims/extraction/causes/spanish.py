"""Spanish phrasings."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["SPANISH"]

_CRECIMIENTO = (
    r"\s(?:el\s|la\s|los\s)(?:[\w]+\s){0,3}(?:crecimiento|demanda|mercado|adopción|expansión|desarrollo|uso|incorporación|implantación"
    r"|implementación|penetración|avance)"
)

SPANISH: tuple[Cause, ...] = (
    cause(
        "driver",
        "after",
        "impulsad favorecid respaldad motivad acelerad propiciad fomentad",
        r"\b(?:impulsad[oa]s?|favorecid[oa]s?|respaldad[oa]s?|motivad[oa]s?|acelerad[oa]s?|propiciad[oa]s?|fomentad[oa]s?)\s(?:principalmente\s|sobre\stodo\s|en\sparte\s)?por\s",
    ),
    cause(
        "driver",
        "after",
        "debido gracias causa raíz consecuencia principalmente debe llegada producto fruto crec",
        r"\b(?:crec(?:e|en|ió|erá)\s(?:principalmente\s|sobre\stodo\s)?por(?=\s(?:la|el|las|los)\s)|debido\sa(?:l)?|gracias\sa(?:l)?|a\s(?:causa|raíz)\sde(?:l)?|como\sconsecuencia\sde(?:l)?|(?:como\s)?(?:producto|fruto)\sde(?:l)?(?=\s(?:la\s)?(?:pandemia|covid|coronavirus|crisis|confinamiento|avance))|se\sdeben?\s(?:\w+\s)?a(?:l)?"
        r"|^principalmente\spor(?:\sel|\sla)?|con\sla\sllegada\sde(?:l)?)\s",
        confidence=0.7,
        why=True,
    ),
    cause(
        "driver",
        "before",
        "impuls estimul favorec aceler foment",
        rf"\b(?:impulsan?|estimulan?|favorecen?|aceleran?|fomentan?){_CRECIMIENTO}",
    ),
    cause(
        "driver",
        "before",
        (
            "permitido impulsado acelerado favorecido propiciado fomentado disparado incrementado "
            "catapultado potenciado dinamizado propulsado"
        ),
        r"\b(?:ha|han)\s(?:\w+mente\s|también\s)?(?:permitido|impulsado|acelerado|favorecido|propiciado|fomentado|disparado|incrementado|catapultado"
        r"|potenciado|dinamizado|propulsado)"
        rf"(?:{_CRECIMIENTO}|\s(?:un|una|el|la|los|las|este|esta)\s(?:[\w]+\s){{0,2}}?(?:progreso|avance|auge|crecimiento|desarrollo|sector|mercado|telemedicina|salto"
        r"|digitalización|teleconsulta)\b)",
        confidence=0.8,
    ),
    cause(
        "driver",
        "before",
        "factores motores razones impulsores",
        r"\b(?:son|es|figuran\sentre|están\sentre)\s(?:algun[oa]s?\sde\s|un[oa]\sde\s)?(?:l[oa]s\s)?(?:[\w]+\s){0,2}?(?:factores|motores|razones"
        r"|impulsores)\b",
    ),
    cause(
        "driver",
        "after",
        "impulsor factor motor",
        r"\b(?:principal(?:es)?|grandes|mayor(?:es)?)\s(?:impulsor(?:es)?|factor(?:es)?|motor(?:es)?)\s(?!de\sriesgo)[^.;,]{0,60}?\s(?:es|son|incluyen?)\s",
    ),
    cause(
        "driver",
        "within",
        "medida",
        r"\ba\smedida\sque\s(?P<what>(?![^.;,]{3,60}\b(?:retroced|remit|termin|ced|acab|desapare|disminu|baj)\w+)(?:(?:crec|crezc|aument|mejor|avan[zc])\w+\s)?(?:la|el|las|los|su|sus|más)\s[^.;,]{4,100}?)(?=[.;,]|\sen\ssu\suso|$)",
        confidence=0.7,
    ),
    cause(
        "driver",
        "before",
        "catalizador motor impulso detonante acelerador",
        r"\b(?:fue|fueron|es|son|ha\ssido|han\ssido|(?:actúan?|actuó|actuaron|ha\sactuado)\scomo|sirven?\sde|sirvió\sde)\s(?:un\s|el\s|una\s)?(?:[\w]+\s){0,2}?(?:catalizador(?:es)?"
        r"|motor(?:es)?|impulso|detonante|acelerador(?:es)?)\b",
    ),
    cause(
        "driver",
        "before",
        "condici clave esencial fundamental determinante decisiv vital crucial",
        r"\b(?:ha|han)\ssido\s(?:una?\s)?(?:[\w]+\s){0,2}?(?:condici\w+|claves?|esencial(?:es)?|fundamental(?:es)?|determinantes?|decisiv\w+|vital(?:es)?|crucial(?:es)?)\s"
        r"(?:[\w]+\s)?(?:para|en)\s",
        confidence=0.8,
    ),
    cause(
        "driver",
        "after",
        "respond",
        r"\b(?:est[áa]n?\srespondiendo|responden?)\sa\s(?:la\s|las\s|una\s)?(?=(?:creciente|demanda|necesidad|escasez|falta|alta|mayor)\b)",
        confidence=0.7,
    ),
    cause(
        "trend",
        "after",
        "tendencia",
        r"\btendencias?\s(?:[\w]+\s){0,4}?(?:destacan?|figuran?|se\sencuentran?|incluyen?)\s",
        named=True,
    ),
    cause(
        "restraint",
        "before",
        "fren limit obstaculiz restring dificult",
        rf"\b(?:frenan?|limitan?|obstaculizan?|restringen?|dificultan?){_CRECIMIENTO}",
    ),
    # "La telemedicina ha ampliado el acceso a los médicos"
    cause(
        "driver",
        "within",
        "mejor ampl facilit reduc ahorr evit",
        r"\b(?:tele\w{4,}|salud\s(?:digital|móvil)|e-?salud|(?:atención|consulta)s?\s(?:virtual(?:es)?|remotas?|a\sdistancia)|ésta|esta\stecnología)\s(?:también\s|no\ssolo\s|puede\s|permite\s|ayuda\sa\s){0,2}"
        r"(?P<what>(?:(?:ha|han)\s)?(?:mejora|mejorado|mejorar|amplía|ampliado|ampliar|facilita|facilitado|facilitar|reduce|reducido|reducir|ahorra|ahorrar|evita|evitar)\s(?:el\s|la\s|los\s|las\s)?"
        r"(?:acceso|calidad|eficiencia|costos?|costes?|tiempos?|listas|desplazamientos|traslados|gastos|saturación)\b[^.;,]{0,100})",
        confidence=0.72,
    ),
    # "Los pacientes pueden evitar desplazamientos largos"
    cause(
        "driver",
        "within",
        "evitar ahorrar",
        r"\b(?:pacientes|usuarios|personas|familias)\spueden\s(?P<what>(?:evitar|ahorrar(?:se)?)\s(?:los\s|las\s|el\s|la\s)?(?:desplazamientos|viajes|esperas|tiempo|gastos|traslados|dinero)\b[^.;,]{0,80})",
        confidence=0.72,
    ),
    # "Este cambio ha permitido que los médicos vean más"
    cause(
        "driver",
        "before",
        "permitido",
        r"(?<!no\s)\b(?:ha|han)\spermitido\sque\s(?:los\s|las\s|el\s|la\s|muchos\s|más\s)?(?:pacientes|médicos|profesionales|hospitales|clínicas|usuarios|personas|sistemas)\b",
        confidence=0.72,
    ),
    # "está marcada por el uso creciente de sensores"
    cause(
        "trend",
        "after",
        "marcad caracterizad",
        r"\b(?:marcad|caracterizad)[oa]s?\spor\s(?:el\s|la\s)(?=(?:\w+\s)?(?:uso|auge|avance|adopción|integración|aumento|crecimiento)\b)",
        confidence=0.8,
    ),
    # "Los países vecinos ofrecen vías para crecer"
    cause(
        "opportunity",
        "before",
        "oportunidad vía posibilidad",
        r"\b(?:ofrecen?|brindan?|abren?|presentan?|crean?|generan?)\s(?:\w+\s){0,3}?(?:oportunidad(?:es)?|vías|posibilidades)\b",
        confidence=0.85,
    ),
    # "La crisis ha puesto de manifiesto la necesidad de consultas a distancia"
    cause(
        "driver",
        "before",
        "puesto puso",
        r"\b(?:(?:ha|han)\spuesto|puso|pusieron)\s(?:de\s(?:manifiesto|relieve)|en\sevidencia|sobre\sla\smesa)\s(?:la\s|el\s)?(?:necesidad|importancia|valor|utilidad|urgencia)\b",
        confidence=0.8,
    ),
    # "El apoyo del Estado está reduciendo las barreras"
    cause(
        "driver",
        "before",
        "reduc reduj elimin derrib rebaj",
        r"\b(?:(?:está|están)\s(?:\w+\s)?(?:reduciendo|eliminando|derribando|rebajando)|redujo|redujeron|reducen?|eliminan?|derriban?)\s"
        r"(?:las\s|los\s|muchas\s)?(?:\w+\s){0,2}?(?:barreras|obstáculos|trabas)\b",
        confidence=0.7,
    ),
    cause(
        "challenge",
        "before",
        "desafío reto",
        r"\b(?:siguen?\ssiendo|son|es|representan?|constituyen?|suponen?)\s(?:un\s|una\s"
        r"|el\s)?(?:[\w]+\s){0,2}(?:desafíos?|retos?)\b",
        named=True,
    ),
    cause(
        "trend",
        "before",
        "tendencia tendance",
        r"\b(?:son|es|est|sont)\s(?:una?e?\s|la\s|las\s)?(?:[\w]+\s){0,2}(?:tendencias?|tendances?)\b",
        named=True,
    ),
    cause(
        "driver",
        "after",
        "retos desafíos",
        r"\b(?:respuesta|frente)\sa\s(?:[\w]+\s){0,3}?(?:retos|desafíos|necesidades)\scomo\s",
        confidence=0.7,
    ),
    cause(
        "driver",
        "before",
        "impuls aceler favorec propici foment dispar increment potenci dinamiz gener multiplic",
        r"\b(?:impulsó|impulsaron|impulsando|aceleró|aceleraron|acelerando|favoreció|favorecieron|propició|propiciaron|fomentó|fomentaron|disparó|dispararon|disparando"
        r"|incrementó|incrementaron|potenció|potenciaron|dinamizó|generó|generaron|generando|multiplicó|multiplicaron)"
        rf"(?:{_CRECIMIENTO}|\s(?:el\s|la\s|los\s|las\s|una?\s)?(?:[\w]+\s){{0,2}}?(?:demanda|inversiones|inversión|adopción|telemedicina|digitalización|teleconsultas?|consultas)\b)",
        confidence=0.8,
    ),
    cause(
        "driver",
        "before",
        "papel rol",
        r"\b(?:juegan?|jugó|jugaron|ha\sjugado|han\sjugado|desempeñan?|desempeñó|ha\sdesempeñado|han\sdesempeñado)\s(?:también\s)?un\s(?:papel|rol)\s"
        r"(?:muy\s)?(?:crucial|clave|fundamental|importante|decisivo|central|esencial)\b",
        confidence=0.8,
    ),
    cause(
        "driver",
        "before",
        "llev oblig empuj forz",
        r"\b(?:(?:ha|han)\s(?:llevado|obligado|empujado|forzado)|obligó|obligaron|llevó|llevaron|empujó|forzó)\sa\s(?:los\s|las\s|el\s|la\s|muchos\s)?"
        r"(?:gobiernos?|empresas?|hospitales|pacientes|médicos|sistemas?|aseguradoras|ciudadanos|sector|centros|clínicas|usuarios|personas)\b",
        confidence=0.7,
    ),
    cause(
        "challenge",
        "after",
        "retos desafíos problemas dificultades",
        r"\b(?:retos|desafíos|dificultades|problemas),?\s(?:entre\s(?:los|las)\sque\s(?:se\sencuentran|destacan|figuran)|entre\s(?:ellos|ellas)|incluyendo|incluid[oa]s)\s",
        confidence=0.9,
    ),
    cause(
        "driver",
        "after",
        "reflej respond",
        r"\b(?:crecimiento|explosión|auge|expansión|avance|aumento)\s(?:[\w%]+\s){0,3}?(?:reflejan?|responden?\sa)\s(?!que\b)",
        confidence=0.8,
    ),
    cause(
        "driver",
        "within",
        "respaldo apoyo",
        r"\b(?:recib\w+|cuenta\scon|contó\scon|obtuvo|tiene)\s(?P<what>(?:el\s|un\s)?(?:\w+\s)?(?:respaldo|apoyo)\s(?:\w+\s)?(?:de|del)\s[^.;,]{4,80})",
        confidence=0.7,
    ),
    cause(
        "driver",
        "before",
        "apoya respald promuev",
        r"\b(?:apoyan?|respaldan?|promueven?)\s(?:una?\s|la\s|el\s)(?:\w+\s){0,2}?(?:expansión|crecimiento|uso|desarrollo|adopción|impulso)\b",
        confidence=0.8,
    ),
    cause(
        "driver",
        "after",
        "medio forma manera",
        r"\bcomo\s(?:un\s|una\s)?(?:medio|forma|manera|vía)\s(?:para|de)\s(?=(?:ahorrar|reducir|mejorar|ampliar|evitar|bajar|descongestionar|acercar)\b)",
        confidence=0.7,
    ),
    cause(
        "driver",
        "after",
        "medidas",
        r"\b(?:tom\w+|adopt\w+|anunci\w+)\s(?:\w+\s)?medidas\spara\s(?=(?:dar|impulsar|facilitar|fomentar|ampliar|extender|promover|favorecer)\b)",
        confidence=0.8,
    ),
    cause(
        "driver",
        "before",
        "provocado provocó",
        r"\b(?:(?:ha|han)\sprovocado|provocó|provocaron)\sque\b",
        confidence=0.7,
    ),
    cause(
        "challenge",
        "after",
        "retos desafíos barreras obstáculos",
        r"\b(?:retos|desafíos|dificultades)\s?:\s(?!$)",
        confidence=0.9,
    ),
    cause(
        "restraint",
        "after",
        "barreras obstáculos frenos",
        r"\b(?:barreras|obstáculos|frenos)\s?:\s(?!$)",
        confidence=0.9,
    ),
    cause(
        "driver",
        "after",
        "ventajas beneficios motores",
        r"\b(?:ventajas|beneficios|motores|impulsores)\s?:\s(?!$)",
        confidence=0.8,
    ),
    cause(
        "driver",
        "within",
        "con",
        r"^Con\s(?P<what>(?:la|las|el|los)\s(?=(?:\w+\s)?(?:pandemia|restricciones|necesidad|aumento|avances?|llegada|crecimiento|envejecimiento|escasez|falta|demanda|digitalización|cuarentena|confinamiento)\b)"
        r"[^.;]{4,160}?),\s(?=(?:la|el|los|las|se|cada|más|muchos|muchas)\s)",
        confidence=0.7,
    ),
)
