"""Whether an impact decides something: what would be done differently, rather than that something would be."""

import re
from typing import Final

from flashpm.domain.text import fold

_VERBS: Final = (
    "abandon accept adapt add address adjust adopt advertise aim alert align allocate allow amend anchor announce "
    "answer apply approve archive arrange ask assemble assign attach audit automate avoid award back balance ban bar "
    "batch begin blend block blur borrow bring broaden buffer build bundle buy calculate call cancel cap carry cast "
    "change charge check choose clear close coach collapse collect color colour combine commit compare compensate "
    "compete compress compute concede concentrate confine confirm connect consolidate contact convert copy correct "
    "count couple cover create credit curate cut decide decline dedicate deduct deepen defer define delay delete "
    "deliver demand demote deprioritise deprioritize describe design develop direct disable discard disclose discount "
    "dismiss display distribute divide double draft draw drive drop earn ease eliminate embed emphasise emphasize "
    "enable encourage encrypt end enforce enlist enrol enroll escalate establish estimate evaluate examine exchange "
    "exclude exempt expand explain expose extend favor favour feed fill filter finish fix flag focus fold follow "
    "forbid force freeze fund gate gather give go grant grey group grow guarantee guard guide halt hand handle "
    "headline hide highlight hire hold host ignore import inal include increase index insert insist inspect install "
    "instrument integrate interview introduce invest invite isolate judge keep label launch lay layer leave lend "
    "lengthen let license lift limit link list load localise localize lock log look loosen lower maintain make map "
    "mark match maximise maximize measure mend merge migrate minimise minimize mix mock model monitor move mute name "
    "narrow negotiate nudge offer omit open optimise optimize order outsource overhaul pack pair park partner pass "
    "pause pay personalise personalize persuade phase phone pick pilot pin place plan plot point pool position "
    "postpone prefer prefill preload prepare present price print prioritise prioritize probe promise promote prompt "
    "propose protect prototype prove prune publish pull push put question quote raise ramp rank read rebuild "
    "recommend reconcile record recount recover recruit redesign redirect redraw reduce refine refresh refund refuse "
    "reinstate reject relax release remind remove rename renegotiate renew rent reopen reorder repair repeat rephrase "
    "replace replay report request require reroute reserve reset reshape resolve respond restore restrict retain "
    "retest rethink retire return reuse revert review reward rewrite ring roll rotate route rule run sample save say "
    "schedule scope score scrap search seed segment select sell send separate sequence serve set settle share shelve "
    "shift ship shorten show shrink sign simplify simulate sketch skip slow smooth solve sort source space spare "
    "specify spend split spread staff standardise standardize start state stay steer step stick stop store streamline "
    "strengthen stretch strike strip subsidise subsidize substitute subtract suggest supply support survey suspend "
    "swap switch sync tailor take target tax teach tell test throttle tie tighten time trace track trade train "
    "transfer translate treat trial trigger trim trust try tune turn undo unify unlock update upgrade use validate "
    "vary verify visit wait waive warn watch weed weigh weight widen withdraw withhold work wrap write"
)
_DECISION_VERBS = frozenset(_VERBS.split())
# Only where it opens a clause is one of these words a decision: anywhere else "test" may be a noun.
_CLAUSE_OPENING = re.compile(
    r"(?:(?:^|[.,:;(–—])\s*|\b(?:(?:i|we|you)'d|would|should|will|then|and|or|but|not|only|first)\s+)(?=([a-z]+))"
)


def names_a_decision(impact: str) -> bool:
    """Tell whether one of an impact's clauses begins with the verb of a decision, such as "Ship" or "I would drop"."""
    clauses = _CLAUSE_OPENING.finditer(fold(impact).replace("’", "'"))
    return any(clause[1] in _DECISION_VERBS for clause in clauses)
