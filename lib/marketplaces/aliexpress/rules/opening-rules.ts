import { RANK, type Rule } from '../../../core/rules/rule';
import { fixedDay } from '../../../core/time/calendar-day';
import { GUIDES, HELP_2021, POLICY_2017 } from './sources';

/** From when a dispute can be opened. */
export const openingRules: readonly Rule[] = [
  {
    id: 'ae.open.11',
    kind: 'dispute-opens',
    binds: 'wait',
    phase: 'always',
    situations: ['not-received'],
    anchor: 'shipped',
    count: { days: 10 },
    orWhen: 'delivered',
    rank: RANK.current,
    era: { from: fixedDay('2018-01-01') },
    source: GUIDES,
  },
  {
    id: 'ae.open.6',
    kind: 'dispute-opens',
    binds: 'wait',
    phase: 'before-delivery',
    situations: ['not-received'],
    anchor: 'shipped',
    count: { days: 6 },
    rank: RANK.superseded,
    listedOnly: true,
    source: POLICY_2017,
  },
  {
    id: 'ae.open.after-end',
    kind: 'dispute-opens',
    binds: 'wait',
    phase: 'before-delivery',
    situations: ['not-received'],
    anchor: 'statedEnd',
    count: { stated: true },
    rank: RANK.stated,
    source: HELP_2021,
  },
];
