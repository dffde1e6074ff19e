import type { Sighting } from '../../lib/core/facts/sighting';
import type { Time } from '../../lib/core/time/time';
import type { Known, Speaker } from './known';
import { type When, within } from './limits';

const TIMES = ['placed', 'paid', 'tracked', 'delivered', 'completed', 'statedEnd'] as const;
const DAYS = ['statedDisputeDays', 'statedReturnDays', 'statedFreeReturnDays'] as const;

const plain = (time: Time): When => {
  if (time.kind === 'instant') return { at: time.at };
  if (time.kind === 'day') return { day: time.day, zones: time.zones };
  throw new Error('no page of these histories says "between"');
};

/**
 * Tells the oracle what a page said.
 *
 * @param ofAnother it was said on the page of another order
 * @param at when, by a clock that is right; null: the clock was ahead, and nothing that bounds an event is kept
 *   (lib/core/README.md §3.12)
 */
export function learn(
  known: Known,
  { facts, showsUndelivered }: Pick<Sighting, 'facts' | 'showsUndelivered'>,
  { page, visit, at }: { page: Exclude<Speaker, 'user'>; visit: number; at: number | null },
  ofAnother?: 'of another',
): void {
  for (const name of TIMES) {
    const said = facts[name];
    if (said) known.say(name, plain(said.value), page, visit);
  }
  for (const name of DAYS) {
    const said = facts[name];
    if (said) known.say(name, said.value, page, visit);
  }
  const status = facts.status?.value;
  if (status) known.say('status', status, page, visit);
  for (const carrier of facts.carrier?.value ?? []) known.say('carrier', carrier, page, visit);
  // Before any page printed an end it had none to name.
  if (page === 'tracking' && !ofAnother && known.onPages('statedEnd').length > 0)
    known.trackingRead = true;
  if (at === null) return;
  if (showsUndelivered) known.undone.push({ what: 'delivered', at });
  if (status === 'awaiting-shipment' || status === 'awaiting-delivery' || status === 'delivered')
    known.undone.push({ what: 'completed', at });
}

const PAST = ['placed', 'paid', 'tracked', 'delivered', 'completed'] as const;

/** Whether a page prints a day that is over, and by this machine's clock may not be. */
export const tellsOfTheFuture = (facts: Sighting['facts'], now: number): boolean =>
  PAST.some((name) => {
    const said = facts[name];
    return said !== undefined && within(plain(said.value)).earliest > now;
  });
