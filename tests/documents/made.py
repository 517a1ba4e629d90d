"""Documents in our own words, made byte by byte so that a test can break them where it wants."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Sequence

ZH = (
    "远程医疗市场在过去五年中增长迅速，越来越多的医院开始为慢性病患者提供在线问诊服务。",
    "据本公司估计，2024年中国互联网医疗的规模约为380亿美元，年复合增长率为15.1%。",
    "北京的一家创业公司完成了两亿元人民币的融资，投资方没有公布姓名。",
    "按照应用领域划分，皮肤科和心理健康是增长最快的细分市场。",
    "他们计划明年把服务扩大到东南亚。",
    "在线问诊服务",
    "收购",
)
ZH_HANT = (
    "遠距醫療市場在過去五年成長迅速，愈來愈多醫院開始為慢性病患者提供線上問診服務。",
    "根據本公司的估計，2024年台灣數位健康的規模約為12億美元，年複合成長率為16.4%。",
    "香港的一間新創企業完成了兩億元的募資，投資人沒有公布姓名。",
    "這些產品可以讓醫師在手機上查看病人的血壓、血糖和心跳。",
    "線上問診服務",
    "收購",
)
DE = (
    "Der Markt für Telemedizin wächst in Österreich schneller als in den übrigen Ländern.",
    "„Wir möchten die häusliche Überwachung verbessern“, sagte die Geschäftsführerin – ohne Einzelheiten.",
    "Für das Jahr 2030 rechnet die Studie mit einem Umsatz von 3,4 Milliarden €.",
    "Ärzte",
    "München",
)
FR = (
    "Le marché de la télémédecine a progressé de 18 % l’an dernier, porté par le remboursement.",
    "« Nous voulons étendre le service aux hôpitaux régionaux », a déclaré la directrice générale.",
    "Où en est la santé numérique ?",
    "Île-de-France",
)
ES = (
    "El mercado de la telemedicina en España creció un 14 % el año pasado gracias a las consultas por vídeo.",
    "La compañía anunció que comprará una empresa chilena de salud digital.",
    "¿Qué proveedor ofrecerá más servicios en América Latina?",
    "Perú",
)
EN = (
    "The telehealth market grew by 12 percent last year, and the company’s founder expects the same again.",
    "Acme Care – a provider of virtual visits – said it had agreed to buy a rival for £14 million.",
    "Prices fell to €9 a visit in 2022.",
)

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Telehealth market 2024 | Acme Research</title>
<meta property="og:title" content="Telehealth market 2024">
<meta property="og:site_name" content="Acme Research">
<meta property="article:published_time" content="2024-03-05T08:00:00Z">
<link rel="canonical" href="https://research.example/telehealth-2024">
</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/reports">All reports</a></li></ul></nav>
<div class="cookie-banner">We use cookies on this site. <button>Accept all</button></div>
<article><h1>Telehealth market 2024</h1>
<p>The market was worth 12.1 billion dollars in 2024, and it is growing in every
region. <b>Acme Care</b> bought a <a href="/rival">rival</a> in the spring.</p>
<p>Figures in dollars.<br>Rounded.</p>
<h2>Players</h2><ul><li>Acme Care</li><li>Beta Health<ul><li>Beta Home</li></ul></li></ul>
<h3>Sizes</h3><table><tr><th>Year</th><th>USD billion</th></tr><tr><td>2023</td><td>10.1</td></tr>
<tr><td>2024</td><td><p>12.1</p></td></tr></table>
<dl><dt>CAGR</dt><dd>9.4%</dd></dl>
<blockquote>We expect another good year.</blockquote>
</article><footer>All rights reserved. Call +1 555 0100.</footer></body></html>"""


def pdf(objects: Sequence[bytes], *, trailer: bytes = b"") -> bytes:
    """A PDF of the objects, the first of them the catalogue."""
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        trailer,
        table,
    )
    return bytes(out)


def stream(content: bytes) -> bytes:
    packed = zlib.compress(content)
    return b"<</Length %d/Filter/FlateDecode>>\nstream\n%s\nendstream" % (len(packed), packed)


def pages_pdf(
    contents: Sequence[bytes], *, font: Sequence[bytes], info: bytes = b"<<>>", trailer: bytes = b""
) -> bytes:
    """A PDF with one content stream a page; its font is object 4 and what follows."""
    first = 4 + len(font)
    kids = b" ".join(b"%d 0 R" % (first + 2 * number) for number in range(len(contents)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(contents), kids),
        info,
        *font,
    ]
    for number, content in enumerate(contents):
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>"
            b"/Contents %d 0 R>>" % (first + 2 * number + 1)
        )
        objects.append(stream(content))
    return pdf(objects, trailer=b"/Info 3 0 R" + trailer)


HELVETICA = (b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",)


def shown(text: str) -> bytes:
    """The operand that shows the text in a simple font."""
    escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return b"(" + escaped.encode("cp1252") + b") Tj"


def lines_content(lines: Sequence[str], *, leading: int = 14) -> bytes:
    body = b" T* ".join(shown(line) for line in lines)
    return b"BT /F1 11 Tf %d TL 60 780 Td %s ET" % (leading, body)


def text_pdf(*pages: Sequence[str], info: bytes = b"<<>>") -> bytes:
    return pages_pdf([lines_content(lines) for lines in pages], font=HELVETICA, info=info)


def chinese_pdf(lines: Sequence[str], *, cmap: bytes, codec: str, ordering: bytes) -> bytes:
    """A PDF whose font is named but not embedded, as Asian word processors write it."""
    name = b"STSong-Light" if ordering == b"GB1" else b"MSung-Light"
    font = (
        b"<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/%s/DescendantFonts[5 0 R]>>" % (name, cmap),
        b"<</Type/Font/Subtype/CIDFontType0/BaseFont/%s/FontDescriptor 6 0 R/DW 1000"
        b"/CIDSystemInfo<</Registry(Adobe)/Ordering(%s)/Supplement 4>>>>" % (name, ordering),
        b"<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[-25 -254 1000 880]/ItalicAngle 0"
        b"/Ascent 880/Descent -120/CapHeight 880/StemV 93>>" % name,
    )
    body = b" T* ".join(b"<%s> Tj" % line.encode(codec).hex().encode() for line in lines)
    return pages_pdf([b"BT /F1 10 Tf 18 TL 30 780 Td %s ET" % body], font=font)


_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def docx(body: str, *, title: str = "", footnotes: str = "", extra: dict[str, bytes] | None = None) -> bytes:
    """A DOCX whose body is the given WordprocessingML."""
    members = {
        "[Content_Types].xml": (
            f'<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>'
            f'<Override PartName="/word/styles.xml" ContentType="{_MAIN}.styles+xml"/>'
            f'<Override PartName="/word/footnotes.xml" ContentType="{_MAIN}.footnotes+xml"/>'
            '<Override PartName="/docProps/core.xml" '
            'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
        ),
        "_rels/.rels": (
            f'<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
            f'<Relationship Id="r2" Type="{_PACKAGE}/relationships/metadata/core-properties" '
            'Target="docProps/core.xml"/></Relationships>'
        ),
        "word/_rels/document.xml.rels": (
            f'<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="r1" Type="{_OFFICE}/styles" Target="styles.xml"/>'
            f'<Relationship Id="r2" Type="{_OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>'
        ),
        "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>',
        "word/styles.xml": f'<w:styles xmlns:w="{_W}">{_styles()}</w:styles>',
        "word/footnotes.xml": f'<w:footnotes xmlns:w="{_W}">{footnotes}</w:footnotes>',
        "docProps/core.xml": (
            f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
            f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title></cp:coreProperties>'
        ),
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in {**members, **(extra or {})}.items():
            archive.writestr(zipfile.ZipInfo(name), text, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _styles() -> str:
    return "".join(
        f'<w:style w:type="paragraph" w:styleId="{name.replace(" ", "")}"><w:name w:val="{name}"/></w:style>'
        for name in ("Normal", "Title", "heading 2", "List Bullet")
    )


def paragraph(text: str, *, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def table(*rows: Sequence[str]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"
