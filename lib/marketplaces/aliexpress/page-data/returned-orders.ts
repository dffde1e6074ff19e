import * as v from 'valibot';
import type { Time } from '../../../core/fact';
import type { Sighting, Unread } from '../../../core/sighting';
import { spanOf } from '../../../core/span';
import { readDay } from '../../../reading/day';
import { startSeen } from '../../seen';
import { dayTime } from '../times';
import { count, type Fields, listOf, moment, orderId, part, words } from './either-form';
import { agreedDay } from './event-time';
import { sayWords, type Telling } from './said';

/** Most returns of one response; a page of the list has ten. */
const RETURN_LIMIT = 2_000;

const line = v.object({
  tradeOrderId: orderId,
  reverseStatus: count,
  gmtCreate: moment,
  gmtCreateFormat: words,
  aeItemDTO: part(v.object({ itemTitle: words })),
});
const returns = v.object({
  items: listOf(v.object({ shopName: words, reverseOrderLines: listOf(line, 200) }), 1_000),
});

/** The tabs "in progress" of the list of returns; 4 is done, 1 stands for all (facts §6.5). */
const IN_PROGRESS: readonly (number | undefined)[] = [2, 3];

interface Return {
  readonly requested: { readonly time: Time; readonly text: string } | null;
  readonly isInProgress: boolean;
  readonly store: string | undefined;
  readonly title: string | undefined;
}

/** Reads the list of returns: for each order when a return was asked for, and whether one is certainly still going on. */
export function readReturnedOrders(
  module: Fields,
  telling: Telling,
): { sightings: Sighting[]; problems: Unread[] } {
  const byOrder = new Map<string, Return[]>();
  const problems: Unread[] = [];
  const entries = (v.parse(returns, module).items ?? []).flatMap(
    ({ shopName, reverseOrderLines }) =>
      (reverseOrderLines ?? []).map((entry) => ({ ...entry, shopName })),
  );
  for (const entry of entries.slice(0, RETURN_LIMIT)) {
    const id = entry.tradeOrderId;
    if (id === undefined) {
      problems.push({ field: 'id', reason: 'a return names no order' });
      continue;
    }
    const ofOrder = byOrder.get(id) ?? [];
    byOrder.set(id, ofOrder);
    ofOrder.push({
      requested: requestOf(entry, telling),
      isInProgress: IN_PROGRESS.includes(entry.reverseStatus),
      store: entry.shopName,
      title: entry.aeItemDTO?.itemTitle,
    });
  }
  return { sightings: [...byOrder].map(([id, all]) => sightingOf(id, all)), problems };
}

/** "2022-03-23 21:19:58" and the instant, which counts where both agree. */
function requestOf(
  { gmtCreate, gmtCreateFormat: text }: v.InferOutput<typeof line>,
  telling: Telling,
): Return['requested'] {
  if (text === undefined) return null;
  if (gmtCreate !== undefined && gmtCreate <= telling.now && agreedDay(text, gmtCreate, telling))
    return { time: { kind: 'instant', at: gmtCreate }, text };
  const read = readDay(text, { language: telling.language, notAfter: telling.notAfter });
  return read.ok && read.value.day <= telling.notAfter
    ? { time: dayTime(read.value.day, telling.zone), text }
    : null;
}

/** Of several returns those that go on count, and of them the last: what is waited for follows from it. */
function sightingOf(id: string, all: readonly Return[]): Sighting {
  const seen = startSeen();
  const going = all.filter(({ isInProgress }) => isInProgress);
  const counting = going.length > 0 ? going : all;
  const requests = counting
    .flatMap(({ requested }) => requested ?? [])
    .sort((a, b) => spanOf(b.time).latest - spanOf(a.time).latest);
  const [last] = requests;
  if (last) seen.say('refundRequested', last.time, last.text);
  else seen.miss('refundRequested', 'the return has no day that can be read');
  if (going.length > 0) seen.say('status', 'refunding', last?.text ?? '');
  sayWords('store', all.find(({ store }) => store)?.store, seen);
  sayWords('title', all.find(({ title }) => title)?.title, seen);
  const { facts, unread } = seen;
  return { id, facts, lineItems: [], unread, showsUndelivered: false };
}
