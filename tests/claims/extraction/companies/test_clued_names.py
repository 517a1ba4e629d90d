"""Names told by what stands around them: money, brackets, slashes, hyphens and owners."""

from __future__ import annotations

import pytest

from kg.claims.extraction.companies.houses import is_house, is_house_of_a_kind
from tests.claims.extraction.deal_texts import companies


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("In the week: Velmedo, Quorvik, Brindlewick layoffs; more to come.", {"Velmedo", "Quorvik"}),
        ("Le groupe dépasse Velmedo (2,1 milliards d'euros) et grandit.", {"Velmedo"}),
        ("This week Quorvik attracts fresh investment for wards.", {"Quorvik"}),
        ("The new rounds: Quorvik's $61M, Oak Lane Health's $12M, more", {"Quorvik", "Oak Lane Health"}),
        ("The call was hosted by Maria Lopez (Velmedo) and Pedro Ruiz (Quorvik).", {"Velmedo", "Quorvik"}),
        ("The insurer Velmedo Group (Quorvik, Tarnhill, Ostrel) grew.", {"Quorvik", "Tarnhill", "Ostrel"}),
        (
            "Some of the key players include eVelmedo/Quorvik, Tarnhill and Elm Imaging.",
            {"Quorvik", "Tarnhill"},
        ),
        ("The leading vendors include Tarnhill, eVelmedo and Quorvik.", {"eVelmedo"}),
        ("They lost the order to Tarnhill Labs+Quorvik Care, they say.", {"Tarnhill Labs", "Quorvik Care"}),
        ("The VelMedo-Tarnhill merger was called off, VelMedo said.", {"VelMedo"}),
        ("Tarnhill Hospitals bought Quorvik 24/7.", {"Quorvik 24/7"}),
        ("Le Suédois Quorvik a lancé une offre.", {"Quorvik"}),
        ("La maison mère Quorvik et son entité Tarnhill se taisent.", {"Quorvik", "Tarnhill"}),
        ("El servicio llega de la mano de Quorvik y Tarnhill Salud.", {"Quorvik", "Tarnhill Salud"}),
        ("Der eHealth-Spezialist Quorvik Medical kauft die Tarnhill GmbH.", {"Quorvik Medical"}),
        ("Heute werben die Krankenkassen Quorvik und Tarnhill um Kunden.", {"Quorvik", "Tarnhill"}),
        ("It bought a rival, Doctor's Tarnhill Clinic, in May.", {"Doctor's Tarnhill Clinic"}),
        ("The buyout firm Quorvik, Tarnhill & Velm has bought Ostrel Health.", {"Quorvik, Tarnhill & Velm"}),
        ("Quorvik Inc. bought St. Tarnhill's Velm in May.", {"St. Tarnhill's Velm"}),
        ("Quorvik Inc. acquired Tarnhill Care March 15.", {"Tarnhill Care"}),
        ("New Day Tarnhill was bought by Quorvik Inc.", {"New Day Tarnhill"}),
        ("Hospice of Tarnhill was bought by Quorvik Care.", {"Hospice of Tarnhill"}),
        ("Quorvik Inc. bought the Center for Tarnhill Care in May.", {"Center for Tarnhill Care"}),
        ("The round of Quorvik Inc. was led by 417 Capital.", {"417 Capital"}),
        ("La clinique a été rachetée par L'assureur Tarnhill.", {"Tarnhill"}),
        ("What Quorvik's acquisition of Tarnhill means for nurses.", {"Quorvik", "Tarnhill"}),
        ("Tarnhill boucle un tour de table de 9 millions d'euros.", {"Tarnhill"}),
        ("Tarnhill se ha hecho con el control de Quorvik.", {"Tarnhill", "Quorvik"}),
        ("Cutlass bought Quorvik Care for $3 million.", {"Cutlass", "Quorvik Care"}),
        (
            "Quorvik Inc. was funded by Tarn Mutual Insurance Company of Japan.",
            {"Tarn Mutual Insurance Company of Japan"},
        ),
        (
            "Joint Eyesight Network, a group of 50 centers, was bought by Quorvik Inc.",
            {"Joint Eyesight Network"},
        ),
        ("QVCD, also in eye care and at home, acquired a company in May.", {"QVCD"}),
        ("The system owes rent to its landlord Medical Homes Trust in Ohio.", {"Medical Homes Trust"}),
        ("It will buy 41 centers from VelmoMed in May.", {"VelmoMed"}),
        ("Maria Lopez, managing partner at QRVHealth, disagreed.", {"QRVHealth"}),
        ("ARC Health, an Ohio-based portfolio company, is growing.", {"ARC Health"}),
        ("They said Quorvik Health MD Maria Foley would stay on.", {"Quorvik Health"}),
        ("At a meeting Journey Recovery Health CEO John Quill spoke.", {"Journey Recovery Health"}),
        (
            "Boots is buying a stake in its hearing provider David Tarn Hearing Centres.",
            {"David Tarn Hearing Centres"},
        ),
        ("Last year Vancouver's Tarn bought Kai Innovations, Vancouver-based, in May.", {"Kai Innovations"}),
        (
            "Quorvik Diagnostics (NYSE: QRV) grew. It is so via Quorvik's acquisition of Tarnhill.",
            {"Quorvik", "Tarnhill"},
        ),
        (
            "Quorvik Online P&C Insurance Co. Ltd (Quorvik Insurance) sells more.",
            {"Quorvik Online P&C Insurance Co. Ltd"},
        ),
        ("The insurer had switched to Triangle Health in May.", {"Triangle Health"}),
        ("Buyers in the frame are said to be Tarnhill, Sandals and Quorvik.", {"Tarnhill", "Quorvik"}),
        ("It recently appointed Tarnhill as its virtual ward provider.", {"Tarnhill"}),
        ("Tarnhill trébuche en Bourse ce mercredi.", {"Tarnhill"}),
        ("The retail giant Tarnhill TRN.AX said it would buy Quorvik Inc.", {"Tarnhill"}),
        ("Under the deal, holders of Swiss-traded Tarnhill will be paid by Quorvik Inc.", {"Tarnhill"}),
        (
            "Quorvik Inc. completed the sale of a clinic in Rust to Tarnhill Management.",
            {"Tarnhill Management"},
        ),
        ("Quorvik Inc. will sell 80-bed Tarnhill in Ohio to a rival.", {"Tarnhill"}),
        ("The list leaves out Tarnhill Animals (acquired by TRN)", {"Tarnhill Animals", "TRN"}),
        ("Midwest grocer Quorvik has owned Amber Special Pharmacy since 2014.", {"Amber Special Pharmacy"}),
        (
            "The round of Quorvik Inc. was led by Tarnhill Corp. of Canada in May.",
            {"Tarnhill Corp. of Canada"},
        ),
        ("Rivals include Quorvik 24x7 and Tarnhill Pharmacy.", {"Quorvik 24x7", "Tarnhill Pharmacy"}),
        ("The key players include Velm, Quorvik, Ostrel Global Care & more.", {"Ostrel Global Care"}),
        (
            "Quorvik IM Alts, un gestionnaire d'investissement, a dirigé le tour de table.",
            {"Quorvik IM Alts"},
        ),
        ("The bank iQ Private Wealth backed Tarnhill Inc.", {"iQ Private Wealth"}),
        ("Lo compró el brazo inversor del Reino Unido VQ Group en mayo.", {"VQ Group"}),
        ("Berlin-based Melody Health Systems Inc. grew. In May, Melody bought Tarnhill Inc.", {"Melody"}),
    ],
)
def test_what_stands_around_a_name_makes_it_a_company(text: str, names: set[str]) -> None:
    assert names <= {name for forms in companies(text) for name in forms}


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("It was small as late as 2007but Quorvik Inc. grew.", "2007but"),
        ("Emboldened with $9 million of new funding, Quorvik Inc. hires.", "Emboldened"),
        ("The app was built with VelmedoKit by Quorvik Inc. in May.", "VelmedoKit"),
        ("Quorvik's offering, bautizado VelMedo, is new.", "VelMedo"),
        ("Quorvik Care (QRVK) stock rose after the offer.", "QRVK"),
        ("Owners of Class A shares voted for Quorvik Inc. in May.", "Class A"),
        ("Quorvik Health MD Maria Foley spoke. Foley added that Quorvik Inc. grew.", "Foley"),
        ("Quorvik CEO Frans van Tarn spoke. “Good,” van Tarn added.", "Tarn"),
        ("Investors bought Quorvik Care for $3 million.", "Investors"),
        ("Quorvik Inc. sold two million tests and vials to Ohio in May.", "Ohio"),
        ("Quorvik Care grew. Quorvik Care Johnny Lopard/Getty Images", "Johnny Lopard"),
        ("The stake of Hong Kong billionaire Lo Tan-shing in Quorvik Inc. grew.", "Lo Tan-shing"),
        ("The battle: Where Quorvik, Tarnhill and Velmo stand", "Where Quorvik"),
        ("The group works on Mental Health and on Long-Term Care with Quorvik Inc.", "Mental Health"),
        ("A study by the Equity Stakeholder Project follows Quorvik Inc.", "Equity Stakeholder Project"),
        ("Die Quorvik AG plant Kreisen zufolge die Übernahme der Tarnhill GmbH.", "Kreisen"),
        ("Although Quorvik Care loses money, it is buying Tarnhill Inc.", "Although Quorvik Care"),
        ("The product would have changed Central Ohio, said Quorvik Inc.", "Central Ohio"),
        ("It is owned by the familia Gallardo, which also owns Quorvik Inc.", "Gallardo"),
        ("The assets include Tarnhill EHR, a blood bank, and Velmo, from Quorvik Inc.", "Tarnhill"),
        ("Quorvik chief executive Hamed Sharbat said that he had bought Tarnhill Inc.", "Hamed Sharbat"),
        ("The law, the Quorvik Care ACT, was passed in May.", "Quorvik Care ACT"),
        ("As planned, Tarnhill joins two colleagues on the board of Quorvik Inc.", "Tarnhill"),
        ("Tarnhill would helm Quorvik Inc. from May.", "Tarnhill"),
        ("Quorvik Inc. bought a small Catholic system of wards.", "Catholic"),
        ("Quorvik sells cardiac ward information systems (CWISs).", "CWISs"),
        ("Backers were Quorvik Ventures, Section 19, Tarnhill Capital and others.", "Section"),
        ("Die Ministerin Maria Lopez (CDU) lobte die Quorvik GmbH.", "CDU"),
        ("The wards of Quorvik Health (Danville, Pa.) grew.", "Danville"),
        ("Elle vend trois choses, les apps mobiles VelMedo, QuorApp et TarnLink.", "TarnLink"),
        ("Quorvik lanza el servicio VelMedo para todos.", "VelMedo"),
        ("Quorvik Inc., whose VelMedo health records exchange platform is old, grew.", "VelMedo"),
        ("Its article published in Tarnhill Digital Care praised Quorvik Inc.", "Tarnhill Digital Care"),
        ("Quorvik SAS, fondée par Ostrel Tarnhill en mai, grandit.", "Ostrel Tarnhill"),
        ("The Institute of Skin and Tarnhill Care praised Quorvik Inc.", "Tarnhill Care"),
        ("Im TecDAX liegt die Quorvik AG vorn.", "TecDAX"),
        ("Nurses praised Quorvik, Tarnhill & Velm. Tarnhill Inc. is old.", "Quorvik, Tarnhill & Velm"),
        ("The Danville, Pa., clinic turned down an offer from Quorvik Inc.", "Danville"),
        ("On August 2nd, Quorvik Inc. bought Tarnhill Care.", "August 2nd"),
        ("Selon le baromètre Tarnhill, les start-up ont levé 9 millions d'euros.", "Tarnhill"),
        ("Quorvik SAS, fondée en 2019 par Ostrel Tarnhill, grandit.", "Ostrel Tarnhill"),
        ("Quorvik Inc. listed by way of a SPAC in Oct. 2020.", "Oct"),
        ("RevenueIncrease 5,729 crore, says Quorvik Inc.", "RevenueIncrease"),
        ("Quorvik Inc. built the app into iPhone6 and iPadAir2 in May.", "iPhone6"),
        ("Quorvik Inc. was backed by Sir Tarn Hillwood and by Ostrel Ventures.", "Sir Tarn Hillwood"),
        ("Quorvik's miRNA platform and its rPPG tests joined Tarnhill Inc.", "rPPG"),
        ("Quorvik Inc. serves cities such asBerlin and Mumbai.", "asBerlin"),
        ("Quorvik Inc. earned $9 million from the Velm App Store in May.", "Velm App Store"),
        ("Co-founded by Tarnhill and Velm Ostrel in 2019, Quorvik Inc. grew.", "Velm Ostrel"),
        ("Co-founder Tarn Hillwood told us that Quorvik Inc. grew.", "Tarn Hillwood"),
    ],
)
def test_what_stands_around_words_keeps_them_from_being_companies(text: str, other: str) -> None:
    assert other not in {name for forms in companies(text) for name in forms}


@pytest.mark.parametrize(
    "text",
    [
        "Quorvik (formerly Tarnhill) grew. Tarnhill was old.",
        'Quorvik (ex "Tarnhill Group") bought a clinic, and Tarnhill Group rose.',
        "Quorvik bought Ostrel Inc., and Quorvik.com says why: the site Quorvik.com grew.",
        "Quorvik, the former Tarnhill Ltd, bought Ostrel Inc. Quorvik will grow.",
        "Quorvik bought Ostrel Inc. Tarnhill Group was later renamed Quorvik, it says.",
    ],
)
def test_former_names_are_names_of_the_same_company(text: str) -> None:
    assert any("Quorvik" in forms and len(forms) > 1 for forms in companies(text))


@pytest.mark.parametrize(
    "text",
    [
        "Quorvik (früher Tarnhill Gesundheit) übernimmt Ostrel GmbH.",
        "Quorvik, ehemals Tarnhill Gesundheit, übernimmt Ostrel GmbH.",
        "Quorvik, anciennement Tarnhill Santé, rachète Ostrel SAS.",
        "Tarnhill Telehealth Services was renamed Quorvik. Quorvik bought Ostrel Inc.",
    ],
)
def test_a_company_is_called_by_its_present_name(text: str) -> None:
    assert any(forms[0] == "Quorvik" for forms in companies(text))


def test_accents_do_not_make_a_bracketed_name_an_alias() -> None:
    found = companies("La mutuelle Viasolé (Quorvik Prévoyance, Tarnhill) a racheté Ostrel SAS.")
    assert ("Viasolé",) in found
    assert all("Tarnhill" not in forms for forms in found if "Viasolé" in forms)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Quorvik Care (NYSE: QVKC) bought the clinics of Tarnhill Health.",
            {"Quorvik Care", "Tarnhill Health"},
        ),
        (
            "Quorvik Care signed with Elmbrook County, and Elmbrook's clinics joined in Wuxi.",
            {"Quorvik Care"},
        ),
        (
            "Quorvik Care signed with the Wuxi branch of Maritime Bank of Tarn.",
            {"Quorvik Care", "Maritime Bank of Tarn"},
        ),
        ("Quorvik Care sells the FDA-cleared Ward Loop.", {"Quorvik Care"}),
        ("Quorvik Care opens for Southeast Asian wards on the 14th-15th.", {"Quorvik Care"}),
        (
            "The developer New Tarnhill Holdings bought Quorvik Care.",
            {"New Tarnhill Holdings", "Quorvik Care"},
        ),
        (
            "Quorvik Care raised $4 million from Ostrel Vision Fund 2.",
            {"Quorvik Care", "Ostrel Vision Fund 2"},
        ),
    ],
)
def test_tickers_places_and_approvals_are_no_companies(text: str, expected: set[str]) -> None:
    assert {forms[0] for forms in companies(text)} == expected


def test_two_names_joined_by_a_sign_are_two_where_each_stands_alone() -> None:
    text = "Quorvik buys Tarnhill & Ostrel. Tarnhill Health and Ostrel Care cost $9 million."
    assert {"Tarnhill Health", "Ostrel Care"} <= {name for forms in companies(text) for name in forms}
    assert "Tarnhill & Ostrel" not in {name for forms in companies(text) for name in forms}
    assert any("Tarnhill & Ostrel" in forms for forms in companies("Quorvik Inc. bought Tarnhill & Ostrel."))


def test_houses_are_told_from_services() -> None:
    assert is_house("Alder Clinics")
    assert not is_house("ward checks")
    assert is_house_of_a_kind("Alder Urgent Care")
    assert not is_house_of_a_kind("Alder Cancer Care")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It was led by Quorvik Management and Research Company.", "Quorvik Management and Research Company"),
        (
            "Vendors include Tarnhill Programs and Systems Inc., Velmedo.",
            "Tarnhill Programs and Systems Inc.",
        ),
        (
            "In May Quorvik Inc. bought Tarnhill Healthcare and Technology.",
            "Tarnhill Healthcare and Technology",
        ),
        ("Quorvik Inc. bought Tarnhill, Velm and Company in May.", "Tarnhill, Velm and Company"),
        ("The records of athenahealth were bought by Quorvik Inc.", "athenahealth"),
        (
            "The key players include Velm, Ostrel, Tarnhill Eye and Quorvik, but there are more.",
            "Tarnhill Eye",
        ),
        ("The key players include Velm, Ostrel, Tarnhill Eye and Quorvik, but there are more.", "Quorvik"),
        ("They spoke of the Humana-Ostrelia Care deal for weeks.", "Ostrelia Care"),
        ("A Humana-subsidiary Quorvik Care sold its wards to the Tarnhill-promoted insurer.", "Quorvik Care"),
        ("The investor Tarnhill Group-promoted firm was sold to Quorvik Inc.", "Tarnhill Group"),
        ("Tarnhill Heart and Lung Institute was bought by Quorvik Inc.", "Tarnhill Heart and Lung Institute"),
        (
            "Tarnhill Hospital and Health Center was bought by Quorvik Inc.",
            "Tarnhill Hospital and Health Center",
        ),
        ("Quorvik Inc. bought Tarnhill Home Health and Hospice.", "Tarnhill Home Health and Hospice"),
        (
            "Quorvik Inc. bought Tarnhill Medical and Rehabilitation Services.",
            "Tarnhill Medical and Rehabilitation Services",
        ),
        ("Quorvik Inc. bought Tarnhill Health and Velmo Clinics.", "Tarnhill Health"),
        ("Quorvik Inc. will acquire Tarnhill eCare in May.", "Tarnhill eCare"),
        ("Humana will acquire Humana eClinic in May.", "Humana eClinic"),
        ("Quorvik Inc. bought Tarnhill.me.", "Tarnhill.me"),
        ("Quorvik Inc. bought Tarnhill.io. It sells beds.", "Tarnhill.io"),
        ("It was bought by America's Tarnhill Hospitals in May.", "America's Tarnhill Hospitals"),
        (
            "Among the sellers is Quorvik-Meds Ostrel Market Pvt Ltd, which bought a firm.",
            "Quorvik-Meds Ostrel Market Pvt Ltd",
        ),
        ("Pour l'année, Quorvik a racheté la société Tarnhill.", "Tarnhill"),
        ("It has built Quorvik Ward's checking technology into its beds.", "Quorvik Ward"),
        ("A host of startups — including Modern Tarnhill and Quorvik — let people go.", "Modern Tarnhill"),
        ("The Bill and Melinda Gates Foundation gave to Quorvik Inc.", "Bill and Melinda Gates Foundation"),
        ('The insurer "Quorvik", a healthcare company, bought Tarnhill Inc.', "Quorvik"),
        ("It was led by The Quorvik+Tarnhill Partnership, a firm from Ohio.", "Quorvik+Tarnhill Partnership"),
        ("In July Quorvik acquired the wards of Tarnhill Inc.", "Quorvik"),
        ("Das Online-Portal Quorvik.de wird von der Tarnhill GmbH gekauft.", "Quorvik.de"),
        ("So Quorvik-Geschäftsführer Jan Ohlsen. Quorvik übernahm die Tarnhill GmbH.", "Quorvik"),
        ("QuorvikHealth bought a clinic; the Quorvik deal with Tarnhill Inc. is its first.", "Quorvik"),
    ],
)
def test_a_name_is_found_whole(text: str, name: str) -> None:
    assert any(name in forms for forms in companies(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It runs on Humana Virtual Primary Care, which Quorvik Inc. built.", "Humana Virtual Primary Care"),
        (
            "Groups like the British Wards Association praised Quorvik Inc. for it.",
            "British Wards Association",
        ),
        (
            "Groups like the American Academy of Wards praised Quorvik Inc. for it.",
            "American Academy of Wards",
        ),
        ("It will extend wardOS, its ward platform, Quorvik Inc. said.", "wardOS"),
        ("Ann Lee, Chief Medical Officer of Retail Health, left Quorvik Inc.", "Retail Health"),
        ("Quorvik Inc. a salué le PLWS (Projet de Loi des Wards Sociaux) hier.", "PLWS"),
        ("UK NHS picked Quorvik Inc. for its wards.", "UK NHS"),
        ("Die Firmen nehmen nun Fahrt auf, sagt die Quorvik GmbH.", "Fahrt"),
        ("It merges with Jaswant Tarnhill's Quorvik Inc. Tarnhill chairs the board.", "Jaswant Tarnhill"),
        ("Quorvik Inc. and Velmedo Care end their merger. (DeTarnhill, 3/14)", "DeTarnhill"),
        ("Das ist als Fingerzeig zu lesen, dass die Übernahme der Quorvik GmbH ruht.", "Fingerzeig"),
        ("The eICU Program of Quorvik Inc. was sold.", "eICU Program"),
        ("Quorvik Inc. runs a hospital in Yemen.", "Yemen"),
        ("OregonRoyal Philips (NYSE: PHG) today bought Quorvik Inc.", "OregonRoyal Philips"),
        ("Quorvik Inc. said during WARDEX that it has bought Velmedo Care.", "WARDEX"),
        ("The assets of Quorvik Inc. include a management solution, OneWard.", "OneWard"),
        ("On Quorvik Inc. and the Week That Was in telehealth, by our editors.", "Week That Was"),
        ("Oddly, the Quorvik Inc. deal was called off.", "Oddly"),
        ("Quorvik Inc. (Tarnhill, OR) bought Velmedo Care.", "Tarnhill"),
        ("Quorvik Inc. sells Long-Term ECG and Tele-ICUs.", "Tele-ICUs"),
        ("It won a contract of the U.S. Department of Parks, Quorvik Inc. said.", "U.S. Department"),
    ],
)
def test_what_is_no_company_is_not_one(text: str, name: str) -> None:
    assert not any(name in forms for forms in companies(text))


def test_what_stands_where_a_page_was_cut_off_may_be_half_a_name() -> None:
    page = "Quorvik Inc. bought Velmedo Care in May. " * 40
    assert ("Tarnhi",) not in companies(f"{page}\n{page} It is backed by the investor Tarnhi")
    assert ("Tarnhill",) in companies(f"{page}\n{page} It is backed by the investor Tarnhill.")


def test_a_german_noun_before_a_verb_is_no_company() -> None:
    text = "Die Versorgung per Sprechtaste stellt nur einen Teil dar, sagt die Quorvik GmbH."
    assert companies(text, "de") == {("Quorvik GmbH",)}


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Quorvik Communications Inc. bought a firm. Then Quorvik sold it to Velmedo Care.", ("Quorvik", 2)),
        ("The Tencent Holdings deal with Quorvik Inc. ended, Tencent said.", ("Tencent", 2)),
        ("The Tencent Health deal with Quorvik Inc. ended, Tencent said.", ("Tencent", 1)),
    ],
)
def test_a_company_is_counted_once(text: str, forms: tuple[str, int]) -> None:
    name, number = forms
    assert [len(found) for found in companies(text) if name in found] == [number]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Quorvik Inc. runs clinics. It has gone shopping, picking up Velmira in 2019.", "Velmira"),
        (
            "Quorvik Inc. grew, said the head of Beacon Nurses, who left. It bought Beacon Nurses.",
            "Beacon Nurses",
        ),
    ],
)
def test_a_name_is_told_by_whom_the_text_speaks_of(text: str, name: str) -> None:
    assert (name,) in companies(text)


@pytest.mark.parametrize(
    "text",
    [
        "Velmo Tarnhill Former Gazette contributor. Quorvik Inc. grew.",
        "Velmo Tarnhill is a senior editor at Quorvik Inc. in Ohio.",
        "Velmo Tarnhill writes about Quorvik Inc. and others.",
    ],
)
def test_who_writes_is_no_company(text: str) -> None:
    assert not {name for name in companies(text) if "Velmo" in name}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tarnhill Plain, Velmedo's retail arm, has opened a shop.", {"Tarnhill Plain", "Velmedo"}),
        (
            "It sits in a fund offered by Tarnhill Capital Management (which is old).",
            {"Tarnhill Capital Management"},
        ),
        (
            "It owns Velmedo's units – Quorvik Health, Tarnhill Oaks and Ostrel Row, Economic Times reports.",
            {"Velmedo", "Quorvik Health", "Tarnhill Oaks", "Ostrel Row"},
        ),
        (
            "Beyond Tarnhill Ventures BV, leave was given to Velmedo Holdings.",
            {"Tarnhill Ventures BV", "Velmedo Holdings"},
        ),
        ("Like Tarnhill Ventures BV, it has grown.", {"Tarnhill Ventures BV"}),
    ],
)
def test_names_told_by_kin_and_by_their_ends(text: str, names: set[str]) -> None:
    assert {name for forms in companies(text) for name in forms} == names


def test_a_preposition_may_open_a_name_of_words() -> None:
    assert {name for forms in companies("Beyond Ward Inc. has grown.") for name in forms} == {
        "Beyond Ward Inc"
    }
