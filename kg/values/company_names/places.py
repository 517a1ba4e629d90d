"""Countries as they stand in brackets behind a company's name."""

from __future__ import annotations

__all__ = ["country_of"]

_FORMS = {
    "AE": "uae|united arab emirates|阿联酋",
    "AR": "argentina|阿根廷",
    "AT": "austria|österreich|奥地利",
    "AU": "australia|aus|澳大利亚",
    "BE": "belgium|比利时",
    "BR": "brazil|brasil|巴西",
    "CA": "canada|can|加拿大",
    "CH": "switzerland|schweiz|suisse|瑞士",
    "CL": "chile|智利",
    "CN": "china|prc|中国|中國|mainland china",
    "CO": "colombia|哥伦比亚",
    "CZ": "czech republic|czechia|捷克",
    "DE": "germany|ger|deutschland|allemagne|德国|德國",
    "DK": "denmark|danmark|丹麦",
    "EG": "egypt|埃及",
    "ES": "spain|españa|espagne|西班牙",
    "FI": "finland|suomi|芬兰",
    "FR": "france|frankreich|法国|法國",
    "GB": "uk|u.k.|gb|united kingdom|great britain|england|英国|英國",
    "HK": "hong kong|香港",
    "HU": "hungary|匈牙利",
    "ID": "indonesia|印度尼西亚|印尼",
    "IE": "ireland|爱尔兰",
    "IL": "israel|以色列",
    "IN": "india|印度",
    "IT": "italy|italia|意大利",
    "JP": "japan|jpn|日本",
    "KE": "kenya|肯尼亚",
    "KR": "south korea|korea|republic of korea|韩国|韓國",
    "MX": "mexico|méxico|墨西哥",
    "MY": "malaysia|马来西亚",
    "NG": "nigeria|尼日利亚",
    "NL": "netherlands|the netherlands|holland|荷兰",
    "NO": "norway|norge|挪威",
    "NZ": "new zealand|新西兰",
    "PH": "philippines|菲律宾",
    "PL": "poland|polska|波兰",
    "PT": "portugal|葡萄牙",
    "RU": "russia|俄罗斯",
    "SA": "saudi arabia|ksa|沙特阿拉伯",
    "SE": "sweden|sverige|瑞典",
    "SG": "singapore|sgp|新加坡",
    "TH": "thailand|泰国",
    "TR": "turkey|türkiye|土耳其",
    "TW": "taiwan|台湾|台灣",
    "US": "us|u.s.|usa|u.s.a.|united states|united states of america|美国|美國",
    "VN": "vietnam|越南",
    "ZA": "south africa|rsa|南非",
}
_CODES = {form: code for code, forms in _FORMS.items() for form in forms.split("|")}


def country_of(words: str) -> str:
    """The ISO 3166-1 code of a country, by name or capital letters; empty for anything else.

    >>> country_of("U.S."), country_of("DE"), country_of("Inc")
    ('US', 'DE', '')
    """
    text = words.strip()
    if text in _FORMS:
        return text
    return _CODES.get(text.casefold(), "")
