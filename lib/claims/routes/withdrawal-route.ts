import { timeOf } from '../../core/facts/statement';
import { dayOf, dayOfWeek } from '../../core/time/calendar-day';
import { limitAfter, waitAfter } from '../../core/time/counting';
import type { Instant } from '../../core/time/moment';
import { EU_COUNTRIES, UNITED_KINGDOM } from '../../payments/country';
import type { Known } from '../case/known';
import { because } from '../case/reason';
import type { ClaimRoute, Reason } from '../claim';
import { kindOfSituation } from '../situation';
import { closedBy, notYours, unknownRoute } from './closed-by';
import type { Exception } from './exceptions';

const ID = 'eu-withdrawal';
const FOURTEEN = { days: 14 } as const;
/** Members of the European Economic Area alone: the same directive, and no source read on it. */
const EEA_ALONE = ['IS', 'LI', 'NO'];

/**
 * The right to withdraw from what was bought at a distance, without a reason: in the European Union, and by its own law
 * in the United Kingdom.
 */
export function withdrawalRoute(known: Known, exceptions: readonly Exception[]): ClaimRoute {
  const { buyerIn, situation, delivered, now, zone, order } = known;
  const exception = closedBy(ID, exceptions);
  if (exception) return notYours(ID, exception.reason);
  const kind = kindOfSituation(situation);
  if (kind === 'money') return notYours(ID, because('about-the-money'));
  if (situation === 'seller-cancelled') return notYours(ID, because('nothing-to-withdraw-from'));
  if (buyerIn === null) return whereverItIs(known);
  if (EEA_ALONE.includes(buyerIn)) return unknownRoute(ID, [because('country-law-unread')]);
  const uk = buyerIn === UNITED_KINGDOM;
  if (!uk && !EU_COUNTRIES.includes(buyerIn))
    return notYours(ID, because('country-without-withdrawal'));
  if (!hasGoods(known))
    return {
      ...unknownRoute(ID, [because('withdrawal-starts-on-receipt')]),
      state: 'not-yet',
    };
  if (delivered === null) return unknownRoute(ID, [because('receipt-day-unknown')]);
  const until = limitAfter(delivered.earliest, FOURTEEN, zone);
  const base = { ...unknownRoute(ID, []), from: delivered.earliest, until };
  const sent = timeOf(order.facts, 'withdrawalSent');
  if (sent && sent.latest < until)
    return { ...base, state: 'open', until: null, reasons: [because('withdrawal-sent')] };
  const end = because(uk ? 'withdrawal-uk' : 'withdrawal-until', until);
  const later = uk ? [] : nextWorkingDay(until, known);
  if (now < until) return { ...base, state: 'open', reasons: [end, ...later] };
  if (now < waitAfter(delivered.latest, FOURTEEN, zone))
    return { ...base, reasons: [because('shop-past-safe', until), ...later] };
  const over = because(uk ? 'withdrawal-uk-over' : 'withdrawal-over', until);
  return { ...base, state: 'over', reasons: [over] };
}

/**
 * For a buyer whose country nobody said. Every law that gives the right gives 14 days, and once they are over it is
 * gone.
 */
function whereverItIs(known: Known): ClaimRoute {
  const { delivered, now, zone } = known;
  const unknown = because('country-unknown');
  if (!hasGoods(known) || delivered === null) return unknownRoute(ID, [unknown]);
  if (now < waitAfter(delivered.latest, FOURTEEN, zone)) return unknownRoute(ID, [unknown]);
  const until = limitAfter(delivered.earliest, FOURTEEN, zone);
  const over = because('withdrawal-over', until);
  return { ...unknownRoute(ID, [over, unknown]), state: 'over', until };
}

/** Whether the buyer has the goods; late goods may have come after all. */
function hasGoods({ situation, deliveredByRecords }: Known): boolean {
  const kind = kindOfSituation(situation);
  if (kind === 'wrong' || kind === 'unwanted') return true;
  return (situation === 'late' || kind === 'closed') && deliveredByRecords;
}

/** A last day without work moves to the next one by law; nobody should rely on it. */
const nextWorkingDay = (until: Instant, { zone }: Known): readonly Reason[] =>
  [0, 6].includes(dayOfWeek(dayOf(until, zone))) ? [because('withdrawal-working-day')] : [];
