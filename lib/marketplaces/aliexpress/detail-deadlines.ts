import type { CalendarDay } from '../../core/calendar-day';
import type { Status } from '../../core/fact';
import type { PageContext } from '../marketplace';
import type { Seen } from '../seen';
import { readCountdown } from './countdown';
import { readDeliveryPromise } from './delivery-promise';
import { progressTexts, refundNode } from './refund-node';
import { sayEnd } from './say-end';
import { readStatedDays, type StatedDays } from './stated-days';
import { refundStatements, type StatedEnd } from './stated-end';
import { serviceStatements } from './statements';
import { dayTime } from './times';

export interface DetailOrder {
  readonly context: PageContext;
  readonly language: string;
  readonly placed: CalendarDay | null;
  /** The status block's texts without its buttons; the first is the status itself. */
  readonly words: readonly string[];
  readonly status: Status | null;
}

/** Says what the detail page promises and grants: the delivery promise, the refund date, the days to claim and return in, a countdown. */
export function sayDeadlines(page: Document, order: DetailOrder, seen: Seen): void {
  const { context, language, placed, words } = order;
  const days = { language, notBefore: placed ?? undefined };
  const promise = readDeliveryPromise(page, days);
  for (const reason of promise.unread) seen.miss('promisedBy', reason);
  if (promise.latest)
    seen.say('promisedBy', dayTime(promise.latest.day, context.zone), promise.latest.text);

  const services = serviceStatements(page);
  const node = refundNode(progressTexts(page), days, promise.latest?.day ?? null, services);
  const miss = (reason: string) => seen.miss('statedEnd', reason);
  const ends: StatedEnd[] = refundStatements([...services, ...words], days, miss);
  if (node?.ok) ends.push(node.value);
  sayEnd(ends, placed, context, seen);
  if (ends.length === 0 && node && !node.ok) miss(node.reason);

  const granted: StatedDays[] = [
    ...readStatedDays('status', words.slice(1).join(' ')),
    ...readStatedDays('services', services.join(' ')),
  ];
  for (const { name, days: count, text } of granted) seen.say(name, count, text);
  const reminder = words.slice(1).join(' ');
  if (granted.length === 0 && /\p{Nd}/u.test(reminder) && !/^(?:en|und)\b/.test(language))
    seen.miss('statedDisputeDays', `the reminder’s words are not known (${language})`);

  const countdown =
    order.status === 'awaiting-payment' ? null : readCountdown(words.slice(1), context);
  if (countdown) seen.say('statedCountdownEnd', countdown.time, countdown.text);
}
