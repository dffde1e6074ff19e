import { answer } from '../../../lib/app/requests/answer';
import type { RawReading } from '../../../lib/core/facts/sighting';
import type { SeenPage } from '../../../lib/core/page-health/seen-page';
import type { Sender, World } from '../../../lib/ports/ports';
import type { Recorded } from '../../../lib/protocol/page-messages';

/** A page as its script hands it over, whose copy says what is read of it: how pages are read is another test's. */
export const pageSaying = (reading: RawReading): SeenPage => ({
  marketplace: reading.marketplace,
  page: reading.page,
  url: 'https://shop.example/orders',
  readAt: reading.readAt,
  ofCards: false,
  copies: [{ copy: JSON.stringify(reading), known: null }],
});

/** Reads such a page. */
export const readSaid: World['readSeen'] = ({ copies }) => ({
  reading: JSON.parse(copies[0]?.copy ?? ''),
  cards: [],
});

/** Has a world read such a page, and answers what it recorded. */
export async function recordSaid(
  world: World,
  reading: RawReading,
  sender: Sender,
): Promise<Recorded> {
  const { standing } = await answer(world, 'recordPage', pageSaying(reading), sender);
  if (!standing) throw new Error('nothing of this page was news');
  return standing;
}
