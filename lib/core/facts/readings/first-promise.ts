import { earliest } from '../../time/earliest';
import type { Zone } from '../../time/moment';
import { earlierFirst, type Span, spanOf } from '../../time/span';
import type { Time } from '../../time/time';
import type { Facts, Statement } from '../fact';
import type { Order } from '../order';
import { pageOf } from '../page-visit';
import { sayTheSame } from '../same-time';
import { counting, timeOf } from '../statement';

/**
 * The earliest delivery that each speaker promised, where it names a later one now. The order in which readings come
 * makes no difference.
 *
 * @param said every promise that is known
 * @param now what is said now
 * @param zone in which exact times are told as days
 */
export const promisesBefore = (
  said: readonly Statement<Time>[],
  { promisedBy: now = [] }: Facts,
  zone: Zone,
): readonly Statement<Time>[] =>
  now.flatMap((stands) => {
    const [first] = said
      .filter(({ from }) => from === stands.from)
      .toSorted((a, b) => earlierFirst(a.value, b.value));
    const isMoved = first && start(first) < start(stands);
    return isMoved && !sayTheSame(first.value, stands.value, zone) ? [first] : [];
  });

/** Every promise that is known of an order. */
export const promisesOf = ({ facts, promisedBefore = [] }: Order): readonly Statement<Time>[] => [
  ...promisedBefore,
  ...(facts.promisedBy ?? []),
];

const start = ({ value }: Statement<Time>): number => spanOf(value).earliest;

/**
 * What the pages whose promise counts promised first, where that was earlier; null where they never did, or the user
 * says by when it was promised. A promise from before the order is none.
 *
 * Source: lib/core/README.md §5
 */
export function firstPromise(order: Order): Statement<Time> | null {
  const said = counting(order.facts, 'promisedBy');
  const now = earliest(said.map(start));
  const placed = timeOf(order.facts, 'placed')?.earliest ?? 0;
  const [first] = (order.promisedBefore ?? [])
    .filter(({ from }) => said.some((each) => pageOf(each.from) === pageOf(from)))
    .filter(({ value }) => spanOf(value).latest >= placed)
    .toSorted((a, b) => earlierFirst(a.value, b.value));
  return first && now !== null && start(first) < now ? first : null;
}

/** The span of what was promised first, or null. */
export function firstPromiseSpan(order: Order): Span | null {
  const first = firstPromise(order);
  return first && spanOf(first.value);
}
