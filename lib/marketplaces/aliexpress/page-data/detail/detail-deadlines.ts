import type { CalendarDay } from '../../../../core/time/calendar-day';
import type { FactCollector } from '../../../fact-collector';
import { collectEnd } from '../../texts/collect-end';
import { latestPromise } from '../../texts/delivery-promise';
import { promisesUnknown } from '../../texts/detail-deadlines';
import { collectGranted } from '../../texts/granted';
import { refundNode } from '../../texts/refund-node';
import { refundStatements } from '../../texts/stated-end';
import { statementsOf } from '../../texts/statements';
import { dayTime } from '../../texts/times';
import type { Telling } from '../said';
import type { DetailFields } from './detail-fields';

/** Says what a detail page's data promises and grants, by the same rules as of the page itself. */
export function collectDataDeadlines(
  { status, progress, services, products }: DetailFields,
  placed: CalendarDay | null,
  telling: Telling,
  seen: FactCollector,
): void {
  const { language, zone } = telling;
  const days = { language, notBefore: placed ?? undefined };
  const lines = (products?.productVOList ?? []).map(
    ({ etaAndTrack }) => etaAndTrack?.expectDeliveryDateTitle ?? '',
  );
  const promise = latestPromise(lines, days);
  for (const reason of promise.unread) seen.fail('promisedBy', reason);
  if (promise.latest)
    seen.add('promisedBy', dayTime(promise.latest.day, zone), promise.latest.text);

  const promises = statementsOf(
    services.flatMap(({ data = [] }) => data.flatMap(({ content }) => content ?? [])),
  );
  const reminder = status?.reminder ?? '';
  const bar = progress
    .flatMap(({ nodes = [] }) => nodes)
    .map(({ text = '', time = '' }) => `${text} ${time}`.trim());
  const node = refundNode(bar, days, promise.latest?.day ?? null, promises);
  const miss = (reason: string) => seen.fail('statedEnd', reason);
  const stated = refundStatements([...promises, ...statementsOf([reminder])], days, miss);
  const ends = node?.ok ? [...stated, node.value] : stated;
  collectEnd(ends, placed, telling, seen);
  if (ends.length === 0 && node && !node.ok) miss(node.reason);
  if (ends.length === 0 && !node && promisesUnknown(promises, days, seen))
    miss('a date is promised in words that are not known');

  const grants = { reminder: reminder ? [reminder] : [], services: promises.join(' ') };
  collectGranted(grants, telling, seen.facts.status?.value, seen);
}
