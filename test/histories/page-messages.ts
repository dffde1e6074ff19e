import type { PageReading, RawReading } from '../../lib/core/facts/sighting';
import type { PageData } from '../../lib/protocol/messages';
import type { History } from './history';
import type { Look, sightingOf } from './page-of';

/** What one look at a page showed, by the place of the order in its history. */
export type Seen = readonly {
  readonly order: number;
  readonly sighting: ReturnType<typeof sightingOf>;
}[];
type About = Omit<PageReading, 'page' | 'sightings'> & { readonly page: Look['page'] };

const titleOf = ({ lives }: History, order: number) => lives[order]?.title ?? null;
const item = (title: string | null) => ({ title, quantity: 1, price: null, variant: null });

/** What is read of a page's nodes. */
export const printed = (seen: Seen, history: History, about: About): RawReading => ({
  ...about,
  sightings: seen.map(({ order, sighting }) => ({
    ...sighting,
    total: null,
    lineItems: about.page === 'list' ? [item(titleOf(history, order))] : [],
  })),
});

/** What the listener beside it hands over: a response that is a reading already. */
export function response(seen: Seen, history: History, about: About): PageData {
  const sightings = seen.map(({ order, sighting }) => ({
    ...sighting,
    lineItems: about.page === 'list' ? [item(titleOf(history, order))] : [],
  }));
  const text = JSON.stringify({ ...about, page: `${about.page}-data`, sightings });
  const { language, readAt } = about;
  return { text, address: 'https://shop.example/', language, readAt };
}
