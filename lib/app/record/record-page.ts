import type { RawReading, Unread } from '../../core/facts/sighting';
import { isUnread } from '../../core/page-health/page-fault';
import type { CardHealth } from '../../core/page-health/page-health';
import type { ReadSeen } from '../../core/page-health/read-seen';
import type { SeenPage } from '../../core/page-health/seen-page';
import { unpacked } from '../../core/page-health/shared-copies';
import { shortPrint } from '../../core/reminders/short-print';
import type { Sender, World } from '../../ports/ports';
import { parsed, reading as readingSchema } from '../../protocol/message-schemas';
import type { PageRead } from '../../protocol/page-messages';
import { recordReading } from './record-reading';

/**
 * Reads a page, or cards of a list, and records only what is new: cards that read as before are left out.
 *
 * @throws Refused where a page makes its readers say what no order says
 */
export async function recordPage(world: World, sent: SeenPage, sender: Sender): Promise<PageRead> {
  const seen = unpacked(sent);
  const read = world.readSeen(seen, world.clock.zone());
  const { page, outcome, language, problems } = read.reading;
  const wellRead = world.policies.wellRead(seen.marketplace);
  const prints = printsOf(read, seen.ofCards);
  const isNews = (at: number) => prints[at] !== seen.copies[at]?.known;
  const hasNews = outcome === 'orders' && prints.some((_, at) => isNews(at));
  const news = parsed('recordPage', readingSchema, newsOf(read, seen.ofCards, isNews));
  const dated = seen.fromCache ? { ...news, fromCache: true as const } : news;
  const answer = hasNews ? await recordReading(world, dated, sender) : null;
  const unreadOf = answer?.unread ?? {};
  const healths = new Map<string, number>();
  const cards = read.cards.map(({ health, sighting }, at) => {
    const more = (sighting && unreadOf[sighting.id]) || [];
    const told = withUnread(health, more);
    const { id, unread, ...way } = told;
    const text = JSON.stringify(way);
    const place = healths.get(text) ?? healths.size;
    healths.set(text, place);
    return {
      id,
      isUnread: isUnread(told, wellRead),
      health: place,
      known: prints[at] ?? '',
      seen: seen.ofCards ? shortPrint(seen.copies[at]?.copy ?? '') : '',
      unread,
    };
  });
  return {
    page,
    outcome,
    language,
    cards,
    healths: [...healths.keys()],
    problems,
    standing: answer,
  };
}

/**
 * One print for each card, or for the page: equal prints mean that nothing new was read. The language is part of it,
 * because the same words may say more in another one.
 */
const printsOf = ({ reading, cards }: ReadSeen, ofCards: boolean): string[] =>
  ofCards
    ? cards.map(({ sighting, health }) => printOf([reading.language, sighting, health.unread]))
    : [printOf([reading.language, reading.outcome, reading.sightings])];

const printOf = (what: unknown): string => shortPrint(JSON.stringify(what));

/** The reading without the cards that read as before. */
function newsOf(
  { reading, cards }: ReadSeen,
  ofCards: boolean,
  isNews: (at: number) => boolean,
): RawReading {
  if (!ofCards) return reading;
  const fresh = cards.filter((_, at) => isNews(at));
  return {
    ...reading,
    sightings: fresh.flatMap(({ sighting }) => sighting ?? []),
    problems: fresh.flatMap(({ sighting, health }) => (sighting ? [] : health.unread)),
  };
}

/** The health of a card with what the background could not read of it: that fact was not read. */
function withUnread(health: CardHealth, more: readonly Unread[]): CardHealth {
  const facts = health.facts.filter((name) => !more.some(({ field }) => field === name));
  return { ...health, facts, unread: [...health.unread, ...more] };
}
