import type { Words } from '../../core/facts/words';
import type { Group } from '../../core/list/list-order';
import type { ListSaid } from '../../core/list/list-said';
import type { Grouping, StandingFilter } from '../../core/list/list-settings';
import type { Certainty } from '../../core/rules/clock';
import type { Bar, BarKind } from '../../core/views/order-bars';
import type { OrderRow } from '../../core/views/order-row';
import { URGENCIES, type Urgency } from '../../core/views/urgency';
import { endText } from '../clocks/clock-day';
import { comingText, type Here, leftText } from '../format';
import { urgencyText } from '../status-words';
import { rowDateText } from './row-texts';

const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  stated: 'certaintyStated',
  computed: 'certaintyComputed',
  estimated: 'certaintyEstimated',
  unknown: 'certaintyUnknown',
};

/** How sure a date is, in a word or two. */
export const certaintyText = (certainty: Certainty, words: Words): string =>
  words.say(CERTAINTIES[certainty]);

/** What stands below the date of a row: how much time it leaves and how sure it is; empty where there is no date. */
export function rowCertaintyText(row: OrderRow, here: Here): string {
  const { urgency, claimBy } = row;
  if (claimBy === null || urgency === 'settled' || urgency === 'over' || urgency === 'waiting')
    return '';
  const left = leftText(claimBy, here);
  const certainty = certaintyText(claimBy.certainty, here.words);
  // Under 48 hours the date itself says how much is left.
  return rowDateText(row, here).includes(left) ? certainty : [left, certainty].join(' · ');
}

/** What a person must know besides the date, each a short clause. */
export function rowNotes(row: OrderRow, here: Here): string[] {
  const { words } = here;
  const until = row.snoozed ? row.marks.snoozedUntil : undefined;
  const resting = row.urgency === 'settled' || row.urgency === 'waiting';
  return [
    until !== undefined && words.say('popupSnoozedUntil', comingText(until, here)),
    row.urgency === 'past-safe' && words.say('urgencyPastSafeNote'),
    !resting && row.earlierMayHavePassed && words.say('urgencyEarlierMayHavePassed'),
    !resting && row.mayBeShorter && words.say('urgencyMayBeShorter'),
  ].filter((text) => typeof text === 'string');
}

const BARS: Readonly<Record<BarKind, string>> = {
  protection: 'barProtection',
  carrier: 'barCarrier',
  dispute: 'barDispute',
  return: 'barReturn',
  refund: 'barRefund',
  route: 'barRoute',
};

export const barName = (kind: BarKind, words: Words): string => words.say(BARS[kind]);

/** A window of an order in words: "Protection until Thu 10 Dec (estimate)". It ends as its clock is told to. */
export const barText = ({ kind, to, binds, certainty }: Bar, here: Here): string =>
  here.words.say(
    'barUntil',
    barName(kind, here.words),
    endText(binds, to, here),
    certaintyText(certainty, here.words),
  );

/** What a group of the list is called. */
export function groupText({ name }: Group, grouping: Grouping, { words }: Here): string {
  if (grouping === 'urgency') {
    const urgency = URGENCIES.find((each) => each === name);
    return urgency ? urgencyText(urgency, words) : '';
  }
  if (name === '') return words.say('listNoMonth');
  return new Intl.DateTimeFormat(words.language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(`${name}-01`));
}

/** What is chosen of how orders stand. */
export const standingText = (standing: StandingFilter, words: Words): string => {
  if (standing === 'open') return words.say('listOpen');
  return standing === 'closed'
    ? words.say('listClosed')
    : urgencyText(standing satisfies Urgency, words);
};

/** What was done to orders of the list, as a sentence. */
export function listSaidText(said: ListSaid, words: Words): string {
  if (said.outcome === 'failed') return words.say('actionFailed');
  if (said.outcome === 'stopped') return words.say('dataStopped');
  if (said.outcome === 'nothing') return words.say(`listNothing_${said.action}`);
  const done = words.count(`listDone_${said.action}`, said.orders);
  return said.outcome === 'undone' ? words.say('listUndone', done) : done;
}
