"""Which terms allow whole copies."""

from __future__ import annotations

import pytest

from kg.values.licences import may_copy


@pytest.mark.parametrize(
    "licence",
    [
        None,
        "",
        "own",
        "CC0-1.0",
        "https://creativecommons.org/publicdomain/zero/1.0/",
        "CC BY 4.0",
        "CC-BY-SA-3.0",
        "https://creativecommons.org/licenses/by/4.0/",
        "Creative Commons Attribution-ShareAlike 4.0",
        "© 2024 Alder, licensed under CC BY 4.0",
        "OGL-UK-3.0",
        "Open Government Licence v3.0",
        "public domain",
        "gemeinfrei",
        "domaine public",
        "dominio público",
        "公有领域",
        "odc-by",
        "MIT",
    ],
)
def test_what_may_be_copied(licence: str | None) -> None:
    assert may_copy(licence)


@pytest.mark.parametrize(
    "licence",
    [
        "All rights reserved",
        "ALL RIGHTS RESERVED.",
        "© 2024 Alder Research",
        "(c) Alder Research",
        "Copyright Alder",
        "Proprietary and confidential",
        "LicenseRef-Proprietary",
        "CC BY-NC 4.0",
        "CC-BY-NC-ND-4.0",
        "https://creativecommons.org/licenses/by-nc-sa/4.0/",
        "Creative Commons Attribution-NonCommercial 4.0",
        "May not be reproduced without prior written permission",
        "版权所有，翻版必究",
        "版權所有",
        "保留所有权利",
        "未经许可不得转载",
        "Alle Rechte vorbehalten",
        "Urheberrechtlich geschützt",
        "Weitergabe untersagt",
        "Tous droits réservés",
        "Toute reproduction interdite",
        "Todos los derechos reservados",
        "Prohibida la reproducción",
    ],
)
def test_what_may_not_be_copied(licence: str) -> None:
    assert not may_copy(licence)
