import type { SeenFacts } from '../../lib/core/facts/sighting';
import type { Sender } from '../../lib/ports/ports';
import type { Reply } from '../../lib/protocol/messages';
import { pageSaying } from '../lib/app/said-page';
import type { Outcome } from './browser';
import type { Visit } from './history';
import { learn, tellsOfTheFuture } from './learn';
import { printed, response, type Seen } from './page-messages';
import { type Look, sightingOf } from './page-of';
import type { Play } from './play';

/** Opens a page, which is read as the step says. A list shows all orders of its shop; the others one. */
export async function visitPage(play: Play, { page, order, by }: Visit): Promise<void> {
  const { shop } = play.lifeOf(order);
  if (wouldVoid(play)) return;
  const all = play.history.lives.flatMap((life, index) => (life.shop === shop ? [index] : []));
  const ways = by === 'both' ? (['data', 'nodes'] as const) : [by];
  for (const way of ways) await read(play, page === 'list' ? all : [order], page, way);
}

/**
 * What the user said at a moment that has not come, by a clock that is behind now, would be void once anything is read
 * (lib/core/README.md §3.12).
 */
const wouldVoid = ({ expected, machine }: Play): boolean =>
  machine.ahead < 0 && expected.some(({ from, at }) => from === 'user' && at > machine.now);

async function read(play: Play, orders: readonly number[], page: Look['page'], by: Look['by']) {
  const { machine } = play;
  const look: Look = { page, by, at: machine.trueNow, zone: machine.zone };
  const seen = orders
    .filter((order) => play.lifeOf(order).placed <= look.at)
    .map((order) => ({ order, sighting: sightingOf(play.lifeOf(order), look) }))
    .filter(({ sighting }) => Object.keys(sighting.facts).length > 0);
  const [first] = seen;
  if (!first) return;
  const readAt = machine.now;
  const outcome = await handOver(play, seen, look, readAt);
  // Past days that lie after now: the clock is not to be trusted, and the order is to be checked
  // (lib/core/README.md §3.12).
  if (seen.some(({ sighting }) => tellsOfTheFuture(sighting.facts, readAt))) {
    for (const { order } of seen) play.knownOf(order).isDoubtful = true;
    return;
  }
  for (const { order, sighting } of seen) {
    const from = by === 'nodes' ? page : (`${page}-data` as const);
    // Who hands over data is not told that the disk was full.
    const acknowledged = isAcknowledged(outcome) && (by === 'nodes' || !machine.full);
    if (acknowledged) play.expect({ order, from, facts: Object.keys(sighting.facts), at: readAt });
    if (!acknowledged && !isStored(play, order, sighting.facts, from, readAt)) continue;
    // What had not happened yet by a clock that is behind had not happened then either.
    const at = machine.ahead <= 0 ? readAt : null;
    learn(play.knownOf(order), sighting, { page, visit: play.visit, at });
  }
  if (page === 'tracking') shareDelivery(play, first, by, readAt);
}

function handOver(play: Play, seen: Seen, { page, by, zone }: Look, readAt: number) {
  const { shop } = play.lifeOf(seen[0]?.order ?? 0);
  const sender: Sender = { kind: 'shop-page', marketplace: shop, inPrivate: false, tab: 1 };
  const about = {
    marketplace: shop,
    page,
    outcome: 'orders',
    language: 'en',
    readAt,
    zone,
    problems: [],
  } as const;
  return by === 'nodes'
    ? play.browser.ask('recordPage', pageSaying(printed(seen, play.history, about)), sender)
    : play.browser.ask('recordPageData', response(seen, play.history, about), sender);
}

/** Whether all of it was stored, where nobody was told how it ended: an order is written whole or not at all. */
function isStored(play: Play, order: number, facts: SeenFacts, from: string, readAt: number) {
  const stored = new Map(Object.entries(play.machine.stored.get(play.keyOf(order))?.facts ?? {}));
  return Object.keys(facts).every((name) =>
    stored.get(name)?.some((one) => one.from === from && one.readAt === readAt),
  );
}

function isAcknowledged(outcome: Outcome<Reply<'recordPage' | 'recordPageData'>>): boolean {
  if (outcome.kind !== 'answered') return false;
  const { answer } = outcome;
  return !(answer && 'standing' in answer && answer.standing?.notStored);
}

/** A parcel that carries several orders tells all of them; one that had not heard of it at all is told nothing. */
function shareDelivery(
  play: Play,
  { order, sighting }: Seen[number],
  by: Look['by'],
  readAt: number,
): void {
  const { delivered } = sighting.facts;
  if (!delivered) return;
  const from = by === 'nodes' ? 'tracking' : 'tracking-data';
  for (const [other, life] of play.history.lives.entries()) {
    if (other === order || life.number !== play.lifeOf(order).number) continue;
    const facts = { delivered };
    if (!isStored(play, other, facts, from, readAt)) continue;
    const said = { facts, showsUndelivered: false };
    learn(
      play.knownOf(other),
      said,
      { page: 'tracking', visit: play.visit, at: null },
      'of another',
    );
  }
}
