import type { RawGrants } from '../../../core/facts/sighting';
import type { CalendarDay } from '../../../core/time/calendar-day';
import { findDays } from '../../../reading/day';
import type { DayContext } from '../../../reading/year';
import type { FactCollector } from '../../fact-collector';
import type { PageContext } from '../../marketplace';
import { find } from '../../nodes';
import { DETAIL } from '../pages/selectors';
import { saysExpected } from '../words';
import { collectEnd } from './collect-end';
import { readDeliveryPromise } from './delivery-promise';
import { progressTexts, refundNode } from './refund-node';
import { refundStatements, type StatedEnd } from './stated-end';
import { serviceStatements } from './statements';
import { dayTime } from './times';

export interface DetailOrder {
  readonly context: PageContext;
  readonly language: string;
  readonly placed: CalendarDay | null;
  /** The status block's texts without its buttons; the first is the status itself. */
  readonly words: readonly string[];
}

const MOST_TEXTS = 50;
const LONGEST_TEXT = 2_000;

/**
 * Says what the detail page promises: the delivery promise and the refund date.
 *
 * @returns the words in which it grants days to claim and return in, or counts down
 */
export function collectDeadlines(
  page: Document,
  order: DetailOrder,
  seen: FactCollector,
): RawGrants {
  const { context, language, placed, words } = order;
  const days = { language, notBefore: placed ?? undefined };
  const promise = readDeliveryPromise(page, days);
  for (const reason of promise.unread) seen.fail('promisedBy', reason);
  if (promise.latest)
    seen.add('promisedBy', dayTime(promise.latest.day, context.zone), promise.latest.text);

  const services = serviceStatements(page);
  const node = refundNode(progressTexts(page), days, promise.latest?.day ?? null, services);
  const miss = (reason: string) => seen.fail('statedEnd', reason);
  const ends: StatedEnd[] = refundStatements([...services, ...words], days, miss);
  if (node?.ok) ends.push(node.value);
  collectEnd(ends, placed, context, seen);
  if (ends.length === 0 && node && !node.ok) miss(node.reason);
  // Other blocks print dates that are no promises.
  const isNamed = find(page, DETAIL.services) !== null;
  if (ends.length === 0 && !node && isNamed && promisesUnknown(services, days, seen))
    miss('a date is promised in words that are not known');

  return {
    reminder: words.slice(1, MOST_TEXTS).map((text) => text.slice(0, LONGEST_TEXT)),
    services: services.join(' ').slice(0, LONGEST_TEXT),
  };
}

/** Whether the services promise something else than a delivery by a date, and nothing was said of that. */
export const promisesUnknown = (
  promises: readonly string[],
  days: DayContext,
  { unread }: FactCollector,
): boolean =>
  !unread.some(({ field }) => field === 'statedEnd') &&
  promises.some((each, at) => {
    // The date may stand in an element of its own.
    const labels = [each.split(/[:：]/)[0] ?? '', promises[at - 1] ?? ''];
    return !labels.some(saysExpected) && findDays(each, days).length > 0;
  });
