"""The JSON document of `flashpm stats`; the names are fixed, other programs read them.

`day` · `today` {answers, right, share, minutes, new_questions} · `studied` {first_on, days, current_run, longest_run} ·
`calendar` [{day, answers}] · `forecast` {overdue, days [{day, due, simulated}]} ·
`retention` {year, ever, by_deck, by_type, by_company, by_area}, of which `year` and `ever` are {all, young, mature}
and the others lists of {name, all, young, mature}, each of those {answers, right, share} ·
`grades` {again, hard, good, easy} · `hours` [{hour, answers, right, share}] ·
`intervals` [{from_days, to_days, cards}] · `ease_factors` [{from, to, cards}] ·
`cards` {total, new, due, known, paused} ·
`workload` [{new_questions_a_day, days [{day, due, new, repeats, minutes}]}].

Shares are numbers from 0 to 1 and null where nothing was answered; `to_days` and `to` are null where there is no end;
`workload` is null unless it was asked for, and so is `simulated`: the cards of a day with the new ones and those that
come back; a group's `name` is null where it is not known; days are ISO dates.
"""

from collections.abc import Mapping, Sequence

from flashpm.cli.output import iso
from flashpm.domain.pace import minutes
from flashpm.domain.statistics import Class, Dimension, GroupRetention, Retention, Share
from flashpm.services.statistics import Figures, SimulatedRate

SHARE_DIGITS = 4


def document(figures: Figures, rates: Sequence[SimulatedRate] | None) -> dict[str, object]:
    """Describe the figures."""
    today, studied = figures.today, figures.studied
    simulated = {day: work.cards for day, work in rates[0].days} if rates else {}
    return {
        "day": iso(figures.day),
        "today": _share(today.share) | {"minutes": today.minutes, "new_questions": today.new_questions},
        "studied": {
            "first_on": iso(studied.first_on),
            "days": studied.days,
            "current_run": studied.current_run,
            "longest_run": studied.longest_run,
        },
        "calendar": [{"day": iso(day), "answers": answers} for day, answers in figures.calendar],
        "forecast": {
            "overdue": figures.forecast.overdue,
            "days": [
                {"day": iso(day), "due": due, "simulated": simulated.get(day)} for day, due in figures.forecast.days
            ],
        },
        "retention": _retentions(figures),
        "grades": {grade.word: answers for grade, answers in figures.grades.items()},
        "hours": [{"hour": hour} | _share(share) for hour, share in figures.hours.items()],
        "intervals": [
            {"from_days": each.first, "to_days": each.last, "cards": each.cards} for each in figures.intervals
        ],
        "ease_factors": [_ease_class(each) for each in figures.eases],
        "cards": {"total": sum(figures.cards.values())} | {each.value: count for each, count in figures.cards.items()},
        "workload": None if rates is None else [_rate(each) for each in rates],
    }


def _share(share: Share) -> dict[str, object]:
    rounded = None if share.share is None else round(share.share, SHARE_DIGITS)
    return {"answers": share.answers, "right": share.right, "share": rounded}


def _retentions(figures: Figures) -> Mapping[str, object]:
    whole = {"year": _retention(figures.retention), "ever": _retention(figures.retention_ever)}
    return whole | {f"by_{kind}": [_group(each) for each in figures.groups[kind]] for kind in Dimension}


def _retention(retention: Retention) -> dict[str, object]:
    return {"all": _share(retention.all), "young": _share(retention.young), "mature": _share(retention.mature)}


def _group(group: GroupRetention) -> dict[str, object]:
    return {"name": group.name} | _retention(group.retention)


def _ease_class(each: Class) -> dict[str, object]:
    return {"from": each.first / 100, "to": None if each.last is None else each.last / 100, "cards": each.cards}


def _rate(rate: SimulatedRate) -> dict[str, object]:
    return {
        "new_questions_a_day": rate.new_questions_a_day,
        "days": [
            {
                "day": iso(day),
                "due": work.counts.due,
                "new": work.counts.new,
                "repeats": work.counts.to_repeat,
                "minutes": minutes(work.seconds),
            }
            for day, work in rate.days
        ],
    }
