import type { DataReader } from '../../../lib/core/facts/readings/page-data';
import type { PageReading, SeenFacts } from '../../../lib/core/facts/sighting';
import { DAY_LENGTH } from '../../../lib/core/time/calendar-day';
import { onDay } from './fake-world';

/** A response as the fake shop writes it. */
interface Response {
  readonly refused?: ReturnType<DataReader['refusalIn']>;
  readonly page?: 'detail-data' | 'tracking-data';
  readonly outcome?: PageReading['outcome'];
  readonly ids?: readonly string[];
}

const parsed = (text: string): Response | null => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** What the shop answers: `detail` states an end, `tracking` names a carrier and a number. */
export const detailOf = (id: string): string => JSON.stringify({ page: 'detail-data', ids: [id] });
export const trackingOf = (id: string): string =>
  JSON.stringify({ page: 'tracking-data', ids: [id] });
export const refusal = (kind: NonNullable<Response['refused']>['kind']): string =>
  JSON.stringify({ refused: { kind } });
export const nothing = (outcome: PageReading['outcome']): string =>
  JSON.stringify({ page: 'detail-data', outcome, ids: [] });

/** Protection ends twenty days after the answer. */
function factsOf(id: string, page: Response['page'], now: number): SeenFacts {
  if (page === 'tracking-data') {
    return {
      carrier: { value: ['Slow Post'], text: 'Slow Post' },
      trackingNumbers: { value: [`LP${id}`], text: `LP${id}` },
    };
  }
  const text = new Date(now + 20 * DAY_LENGTH).toISOString().slice(0, 10);
  return { statedEnd: { value: { kind: 'day', day: onDay(text), zones: ['UTC'] }, text } };
}

/** Reads the fake shop's responses as a marketplace folder would read real ones. */
export const fakePageData: DataReader = {
  readData: (text, { now }) => {
    const response = parsed(text);
    if (!response?.page) return null;
    const { page, ids = [], outcome = 'orders' } = response;
    const sightings = ids.map((id) => ({
      id,
      facts: factsOf(id, page, now),
      lineItems: [],
      unread: [],
      showsUndelivered: false,
    }));
    return {
      marketplace: 'aliexpress',
      page,
      outcome,
      language: 'en',
      readAt: now,
      zone: 'UTC',
      sightings,
      problems: [],
    };
  },
  orderIdIn: () => null,
  refusalIn: (text) => parsed(text)?.refused ?? null,
  requestsFor: (id, { language }) => [
    { api: 'shop.detail', data: { id, language } },
    { api: 'shop.tracking', data: { id, language } },
  ],
};
