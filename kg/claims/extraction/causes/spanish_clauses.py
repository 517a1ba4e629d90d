"""Spanish clauses that tell what moves care at a distance: what made it leap, who is missing."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["SPANISH_CLAUSES"]

_CAMPO = (
    r"(?:tele\w{4,}|e-?salud|salud\s(?:digital|electrónica|móvil)|(?:consultas?|atención"
    r"|medicina)\s(?:a\sdistancia|en\slínea|virtual(?:es)?|remotas?|por\svideollamada)"
    r"|videoconsultas?|mercado|sector|demanda|uso|plataformas?|negocio|farmacias?\s(?:en\slínea"
    r"|digitales)|adopción|servicio)"
)
_PERSONAL = (
    r"(?:médicos|especialistas|enfermer\w+|pediatras|psiquiatras|psicólogos|dermatólogos"
    r"|oftalmólogos|cardiólogos|radiólogos|farmacéuticos|profesionales|camas|hospitales|clínicas"
    r"|veterinarios)"
)
_ANTES = r"(?:^|[.;:]\s|,\s(?:y|pero|porque|pues|donde)\s|\s(?:y|pero|porque|pues|donde|que)\s|[«“\"])"
_QUIEN = (
    r"(?:(?:el|la|los|las|muchos|algunos|varios|numerosas?|grandes)\s)?(?:[\wáéíóúñ-]+"
    r"\s){0,2}?(?:fondos|empresas|aseguradoras|mutuas|farmacéuticas|hospitales|clínicas|bancos"
    r"|inversores|startups|plataformas|cadenas|operadoras|gigantes|médicos|startup)"
)

SPANISH_CLAUSES: tuple[Cause, ...] = (
    # "El uso se disparó con las cuarentenas"
    cause(
        "driver",
        "after",
        "con tras gracias durante por",
        rf"\b{_CAMPO}\b[^.;]{{0,70}}?(?<!\sno)\s(?:se\s)?(?:ha\s|han\s)?(?:disparó|dispararon|disparado"
        rf"|multiplicó|multiplicado|creció|crecido|duplicó|triplicó|despegó|despegado|aceleró"
        rf"|acelerado|extendió|popularizó|popularizado|crece|aumentó|subió)\s(?:\w+mente\s)?(?:con"
        rf"|tras|gracias\sa|a\sraíz\sde|por)\s(?!(?:ciento|un\s\d|\d))(?:la\s|el\s|las\s|los\s)?",
        confidence=0.8,
    ),
    # "El cierre de consultorios obligó a millones de pacientes a probar la telemedicina"
    cause(
        "driver",
        "within",
        "oblig llev empuj forz impuls convenc animó anima",
        rf"{_ANTES}(?P<what>[^.;,]{{5,100}}?)\s(?:ha\s|han\s)?(?:oblig(?:ó|a|aron|an|ado)|llev(?:ó|a"
        rf"|aron|an|ado)|empuj(?:ó|a|aron|an|ado)|forz(?:ó|aron|ado)|fuerza|convenci(?:ó|eron)"
        rf"|anim(?:ó|a|aron|an))\sa\s(?:[\wáéíóúñ-]+\s){{1,5}}?(?:a|hacia)"
        rf"\s(?=[^.;]{{0,80}}\b(?:{_CAMPO}|distancia|pantalla|virtual|línea))",
        confidence=0.8,
    ),
    # "La llegada del virus convirtió la teleconsulta en la forma habitual"
    cause(
        "driver",
        "within",
        "conv abiert abri abre impuls consolid populariz",
        rf"{_ANTES}(?P<what>[^.;,]{{5,100}}?)\s(?:ha\s|han\s|iba\sa\s|va\sa\s)?(?:convirti(?:ó|eron)"
        rf"|convertir|convertido|conviert(?:e|en)|abri(?:ó|eron)|abierto|abr(?:e|en)|consolid(?:ó|a"
        rf"|aron|an|ado)|populariz(?:ó|a|aron|an|ado)|catapult(?:ó|a|aron|ado)|dispar(?:ó|a|aron|an"
        rf"|ado))\s(?:las?\s|el\s|los\s|un\s|una\s|aquel\s)?(?:(?:puertas?|camino|paso)\s(?:a|de"
        rf"|para)\s(?:las?\s|el\s|los\s)?)?(?:[\wáéíóúñ-]+\s){{0,3}}?{_CAMPO}\b",
        confidence=0.85,
    ),
    # "En provincias faltan especialistas", "casi no hay pediatras"
    cause(
        "driver",
        "within",
        "falt escase escasez hay",
        rf"\b(?P<what>(?:faltan|escasean|(?:casi\s)?no\shay|hay\spocos|apenas\shay|se\sjubilan)"
        rf"\s(?:los\s|las\s|más\s)?(?:[\wáéíóúñ-]+\s)?{_PERSONAL}\b[^.;,]{{0,50}}|{_PERSONAL}"
        rf"\s(?:escasean|faltan|son\sescasos))",
        confidence=0.72,
        clause=True,
    ),
    # "El gobierno prepara normas para la consulta a distancia"
    cause(
        "driver",
        "within",
        "prepar aprob autoriz reconoc financ cubr incluy permit regul facilit flexibiliz",
        rf"{_ANTES}(?P<what>(?:el|la|los|las|numerosas|muchas)\s(?:[\wáéíóúñ-]+\s){{0,2}}?(?:gobierno"
        rf"|gobernación|ministerio|estado|parlamento|congreso|senado|aseguradoras?|seguro\ssocial"
        rf"|seguridad\ssocial|autoridades|ley|reforma)\s(?:[\wáéíóúñ-]+\s){{0,4}}?(?:prepara|aprobó"
        rf"|aprueba|autorizó|autoriza|reconoce|reconoció|financia|cubre[n]?|incluye[n]?|permite[n]?"
        rf"|permitió|reguló|facilita|flexibilizó)\s(?=[^.;]{{0,140}}\b(?:{_CAMPO}|distancia|pantalla"
        rf"|virtual))[^.;,]{{4,120}})",
        confidence=0.75,
        clause=True,
    ),
    # "la incluyen porque reduce las visitas a urgencias"
    cause(
        "driver",
        "within",
        "porque ya pues",
        rf"\b(?:crec\w+|aument\w+|sub\w+|incluy\w+|adopt\w+|usan|utiliz\w+|prefier\w+|elig\w+"
        rf"|lider\w+|{_CAMPO})\b[^.;]{{0,110}}?\s(?:porque|ya\sque|puesto\sque|dado\sque)"
        rf"\s(?P<what>(?!(?:es|no\ses|se\strata)\b)[^.;]{{8,120}}?)(?=[.;,]|$)",
        confidence=0.75,
        clause=True,
    ),
    # "Muchos médicos desconfían de la consulta por pantalla"
    cause(
        "challenge",
        "within",
        "desconf recel tem resist rechaz dud abandon",
        rf"{_ANTES}(?P<what>(?:los|las|muchos|muchas|algunos|no\spocos|la\smayoría\sde\slos)"
        rf"\s(?:[\wáéíóúñ-]+\s){{0,2}}?(?:médicos|pacientes|especialistas|mayores|usuarios|familias"
        rf"|hospitales|aseguradoras|sindicatos|colegios)\s(?:(?!no\s)[\wáéíóúñ-]+\s){{0,2}}?(?:desconfían"
        rf"|recelan|temen|se\sresisten|rechazan|dudan|abandonan|se\soponen|siguen\sreacios|son"
        rf"\sreacios)\b[^.;,]{{0,70}})",
        confidence=0.75,
        clause=True,
    ),
    # "La falta de una ley frena la telemedicina"
    cause(
        "restraint",
        "within",
        "fren obstacul limit lastr dificult retras impid",
        rf"{_ANTES}(?P<what>[^.;,]{{5,100}}?)\s(?:ha\s|han\s|todavía\s|aún\s|sigue[n]?\s)?(?:fren(?:a"
        rf"|an|ó|aron|ado|ando)|obstaculiz(?:a|an|ó|ado|ando)|limit(?:a|an|ó|ado|ando)|lastr(?:a|an|ó"
        rf"|ado|ando)|dificult(?:a|an|ó|ado|ando)|retras(?:a|an|ó|ado|ando)|impid(?:e|en|ió))\s(?:el"
        rf"\s|la\s|los\s|las\s|su\s)?(?:[\wáéíóúñ-]+\s){{0,4}}?(?:{_CAMPO}|crecimiento|desarrollo"
        rf"|despegue|expansión|avance|implantación)\b",
        confidence=0.85,
    ),
    # "Los fondos empiezan a mirar al sector con otros ojos"
    cause(
        "trend",
        "within",
        "empez empiez comenz comienz cada entr colad apuest",
        rf"(?:^|[.;:]\s|,\s(?:y|pero)\s)(?P<what>(?:cada\svez\smás\s(?:[\wáéíóúñ-]+"
        rf"\s){{1,5}}?(?:entran|apuestan|ofrecen|invierten|usan|recurren|compran|incorporan|se\ssuman"
        rf"|se\slanzan|buscan|contratan|eligen|prefieren)|{_QUIEN}(?:\s(?:de|ajenas?|del)"
        rf"\s[^.;,]{{3,50}}?)?\s(?:empiezan\sa|empezaron\sa|comienzan\sa|comenzaron\sa|han\sempezado"
        rf"\sa|se\shan\scolado|han\sentrado|entran|apuestan|han\solido|se\slanzan"
        rf"|desembarcan))\b[^.;,]{{3,90}})",
        confidence=0.75,
        clause=True,
    ),
    # "Las zonas rurales ofrecen un gran potencial de crecimiento"
    cause(
        "opportunity",
        "before",
        "ofrec present represent constitu encierr",
        r"\b(?:ofrece[n]?|presenta[n]?|representa[n]?|constituye[n]?|encierra[n]?)\s(?:un|una|el"
        r"|mucho)\s(?:[\wáéíóúñ-]+\s){0,2}?(?:potencial|filón|nicho|escenario\s(?:ideal|favorable|propicio)|terreno\sfértil|perspectivas?|margen"
        r"|recorrido)\b",
        confidence=0.85,
    ),
)
