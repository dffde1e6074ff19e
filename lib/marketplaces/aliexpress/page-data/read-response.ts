import type { DataContext, Refusal } from '../../../core/facts/readings/page-data';
import type { DataKind, Outcome, PageReading, Sighting } from '../../../core/facts/sighting';
import type { ReadResult } from '../../../reading/result';
import { type Content, contentOf, kindOfApi } from './content';
import { readDetailOrder } from './detail/detail-order';
import type { Found } from './found';
import { languageOfData } from './language-of-data';
import { readOrderList } from './lists/order-list';
import { readReturnedOrders } from './lists/returned-orders';
import { refusalOf } from './refusal';
import { openResponse } from './response';
import { type Telling, tellingOf } from './said';
import { readTrackingOrder } from './tracking/tracking-order';
import { withinLimits } from './within-limits';

const nothing = (outcome: Exclude<Outcome, 'orders'>, field: string, reason: string): Found => ({
  outcome,
  sightings: [],
  problems: [{ field, reason }],
});

const REFUSED: Readonly<Record<Refusal['kind'], Exclude<Outcome, 'orders' | 'empty'>>> = {
  captcha: 'blocked',
  'rate-limit': 'blocked',
  'signed-out': 'signed-out',
  expired: 'unreadable',
  failed: 'unreadable',
};

/**
 * Reads one response of the shop: an order list, an order's detail or tracking, or the list of returns. What it is
 * about is told by its shape; the name of its question must not contradict that. Never throws.
 *
 * @param text untrusted; more than 2,000,000 characters are not looked at
 * @returns null when it is no response that the shop's pages are filled from
 */
export function readResponse(text: string, context: DataContext): PageReading | null {
  const response = openResponse(text);
  if (!response) return null;
  const asked = kindOfApi(response.api);
  const language =
    context.language === 'und' ? languageOfData(text, response.layers) : context.language;
  const reading = (page: DataKind, found: Found): PageReading => ({
    marketplace: 'aliexpress',
    page,
    language,
    readAt: context.now,
    zone: context.zone,
    ...withinLimits(found),
  });
  const refusal = refusalOf(response.verdicts);
  if (refusal)
    return (
      asked &&
      reading(asked, nothing(REFUSED[refusal.kind], 'page', `the shop answered ${refusal.code}`))
    );
  try {
    const content = contentOf(response);
    if (content && asked && content.kind !== asked)
      return reading(
        asked,
        nothing('unreadable', 'page', 'the data has the shape of something else'),
      );
    if (content)
      return reading(content.kind, found(content, context, tellingOf(language, context)));
    return (
      asked &&
      reading(asked, nothing('unreadable', 'page', 'the response holds no data that is known'))
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return (
      asked &&
      reading(
        asked,
        nothing('unreadable', 'page', `the data broke its reader: ${reason.slice(0, 60)}`),
      )
    );
  }
}

function found(content: Content, { orderId = null }: DataContext, telling: Telling): Found {
  switch (content.kind) {
    case 'list-data':
      return readOrderList(content.components, telling);
    case 'detail-data':
      return single(readDetailOrder(content, orderId, telling));
    case 'tracking-data':
      return single(readTrackingOrder(content.module, orderId, telling));
    case 'returns-data': {
      const { sightings, problems } = readReturnedOrders(content.module, telling);
      const without = problems.length > 0 ? 'unreadable' : 'empty';
      return { outcome: sightings.length > 0 ? 'orders' : without, sightings, problems };
    }
  }
}

const single = (order: ReadResult<Sighting>): Found =>
  order.ok
    ? { outcome: 'orders', sightings: [order.value], problems: [] }
    : nothing('unreadable', 'id', order.reason);
