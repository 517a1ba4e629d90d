"""Market reports of any number, the same on every call: what growth over documents is measured with.

    python bench/reports.py NUMBER FOLDER

A report has about 500 words: figures, segments, players, ranks, factors and deals, and between them the
prose that says nothing of a market.  Company names follow a long tail, as they do in real collections.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence
from pathlib import Path

__all__ = ["report", "write_reports"]

_START = (
    "Care Tele Medi Doc Vita Pulse Nova Clear True North Bright Well Heal Sana Amity Ever Open Luma".split()
)
_MIDDLE = (
    "line link well path net med bridge wave point loop desk base works grid spring field stone gate".split()
)
_END = ["Health", "Health Inc.", "Medical", "Systems", "Labs", "Technologies", "Care Ltd", "GmbH", "Clinic"]
_PUBLISHERS = ["Marisma Insights", "Halden Research", "Quillback Analytics", "Tarn & Partners", "Osier Data"]
_SUBJECTS = [
    "telehealth",
    "telemedicine",
    "remote patient monitoring",
    "teledermatology",
    "virtual care",
    "telepsychiatry",
    "digital therapeutics",
    "tele-ICU",
    "mobile health",
    "teleradiology",
]
_REGIONS = ["North America", "Europe", "Asia Pacific", "Latin America", "Germany", "India", "Japan", "France"]
_AXES = {
    "component": ["Hardware", "Software", "Services"],
    "delivery mode": ["Cloud-based", "On-premise", "Web-based"],
    "end user": ["Hospitals", "Clinics", "Payers", "Homecare"],
    "application": ["Cardiology", "Radiology", "Dermatology", "Psychiatry"],
}
_DRIVERS = [
    "An ageing population drives demand",
    "Rising chronic disease drives the market",
    "Wider broadband access fuels growth",
    "A shortage of physicians supports adoption",
]
_BRAKES = [
    "Data privacy remains a challenge",
    "High set-up costs restrain the market",
    "Unclear reimbursement hampers adoption",
]
_IDLE = (
    "clinics describe shorter waits in the first months while staff learn the new screens and "
    "patients ask for evening hours nurses keep a second line open because older callers prefer a "
    "voice to a form and several teams share one calendar so that a missed visit can be filled within "
    "the hour the survey behind this chapter asked managers in small towns how they plan rooms and "
    "shifts and what they would do again"
).split()


def report(number: int, *, companies: int) -> str:
    """The text of a report; `companies` is how many names the collection draws from."""
    dice = random.Random(number)
    subject, region = dice.choice(_SUBJECTS), dice.choice(_REGIONS)
    base = dice.randint(2021, 2024)
    end = base + dice.randint(6, 9)
    names = _players(dice, companies)
    parts = [
        f"{region} {subject.capitalize()} Market {base}-{end}",
        f"Published by {dice.choice(_PUBLISHERS)}, {dice.randint(1, 28)} June {base + 1}",
        _sizes(dice, region=region, subject=subject, base=base, end=end),
        _idle(dice),
        *_segments(dice),
        f"{dice.choice(_REGIONS)} dominates the market. {dice.choice(_DRIVERS)}. {dice.choice(_BRAKES)}.",
        _idle(dice),
        f"Key players include {', '.join(names[:-1])} and {names[-1]}.",
        *_deals(dice, names, base),
        _idle(dice),
        _idle(dice),
    ]
    return "\n\n".join(parts) + "\n"


def _sizes(dice: random.Random, *, region: str, subject: str, base: int, end: int) -> str:
    size, rate = dice.randint(20, 900) / 10, dice.randint(60, 250) / 10
    later = size * (1 + rate / 100) ** (end - base)
    return (
        f"The {region} {subject} market was valued at USD {size:.1f} billion in {base} and is expected to "
        f"reach USD {later:.1f} billion by {end}, growing at a CAGR of {rate:.1f}% from {base} to {end}."
    )


def write_reports(number: int, folder: Path) -> int:
    """Write that many reports into a folder; the number of their words."""
    folder.mkdir(parents=True, exist_ok=True)
    words = 0
    for each in range(number):
        text = report(each, companies=max(50, number // 2))
        words += len(text.split())
        (folder / f"report-{each:06d}.txt").write_text(text, encoding="utf-8")
    return words


def _company(number: int) -> str:
    place, end = divmod(number, len(_END))
    place, middle = divmod(place, len(_MIDDLE))
    serial, start = divmod(place, len(_START))
    stem = f"{_START[start]}{_MIDDLE[middle]}" + (_START[serial % len(_START)].lower() if serial else "")
    return f"{stem} {_END[end]}"


def _players(dice: random.Random, companies: int) -> Sequence[str]:
    """Between four and ten names, the first companies far oftener than the last."""
    wanted = dice.randint(4, 10)
    drawn = {int(companies * dice.random() ** 3) for _ in range(2 * wanted)}
    return [_company(each * 7) for each in sorted(drawn)[:wanted]]


def _segments(dice: random.Random) -> list[str]:
    found = []
    for axis, items in dice.sample(sorted(_AXES.items()), 2):
        kept = dice.sample(items, len(items) - 1)
        found.append("\n".join([f"By {axis}", *(f"- {item}" for item in kept)]))
        found.append(f"{kept[0]} hold the largest share. {kept[1]} is the fastest-growing segment.")
    return found


def _deals(dice: random.Random, names: Sequence[str], base: int) -> list[str]:
    one, two, three = dice.sample(list(names), 3)
    return [
        f"In March {base}, {one} acquired {two} for USD {dice.randint(5, 900)} million.",
        f"In May {base + 1}, {three} partnered with {one} to offer {dice.choice(_SUBJECTS)} services.",
    ]


def _idle(dice: random.Random) -> str:
    words = [dice.choice(_IDLE) for _ in range(70)]
    return " ".join(words).capitalize() + "."


def _main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("number", type=int)
    parser.add_argument("folder", type=Path)
    given = parser.parse_args()
    print(f"{write_reports(given.number, given.folder):,} words")


if __name__ == "__main__":
    _main()
