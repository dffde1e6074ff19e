// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Card, DRAWN_ANYHOW, newCard } from '../../../../lib/overlay/list/card';
import { nearFirst } from '../../../../lib/overlay/list/near-first';
import { happen } from '../../happen';

/** What a browser tells of what comes near; here the test says it. */
class Sight {
  static latest: Sight;
  readonly observed = new Set<Element>();
  readonly #tell: (entries: readonly { target: Element; isIntersecting: boolean }[]) => void;
  constructor(tell: Sight['tell']) {
    this.#tell = tell;
    Sight.latest = this;
  }
  get tell() {
    return this.#tell;
  }
  observe(element: Element) {
    this.observed.add(element);
  }
  unobserve(element: Element) {
    this.observed.delete(element);
  }
  disconnect() {
    this.observed.clear();
  }
  /** As a browser does, of what is observed alone. */
  come(isIntersecting: boolean, ...hosts: Element[]) {
    const seen = hosts.filter((host) => this.observed.has(host));
    if (seen.length > 0) this.#tell(seen.map((target) => ({ target, isIntersecting })));
  }
}

const idle: (() => void)[] = [];
/** Lets what is due in this turn happen, before a browser would paint. */
const settled = async () => {
  for (let at = 0; at < 8; at += 1) await null;
};
const turn = () => {
  for (const work of idle.splice(0)) work();
  return settled();
};
let over = new AbortController();

beforeEach(() => {
  over = new AbortController();
  idle.length = 0;
  vi.stubGlobal('IntersectionObserver', Sight);
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
  // However slow the machine is, all that is due is drawn in one turn.
  vi.spyOn(performance, 'now').mockReturnValue(0);
});
afterEach(() => {
  over.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const cardOf = (id: string): Card => ({
  ...newCard(document.createElement('article'), document.createElement('div')),
  id,
});

function list(count: number) {
  const cards = Array.from({ length: count }, (_, at) => cardOf(`${at}`));
  /** What stands on each. */
  const shown = new Map<Card, string>();
  const answered = new Set<string>();
  const queue = nearFirst(
    { page: document, signal: over.signal },
    () => cards,
    (card) => {
      card.drawn = card.id !== null && answered.has(card.id);
      if (card.drawn) shown.set(card, `${card.id}`);
      else shown.delete(card);
    },
    () => {},
  );
  const answer = (some: readonly Card[]) => {
    for (const { id } of some) if (id) answered.add(id);
    queue(some);
  };
  return { cards, shown, answered, queue, answer };
}

test('what is near is drawn with its answer, what comes near when it does', async () => {
  const { cards, shown, queue, answer } = list(500);
  const [first, far] = [cards[0], cards[400]] as [Card, Card];
  // Once when they are sent, once more when they are answered.
  queue(cards);
  Sight.latest.come(true, first.host);
  await settled();
  answer(cards);
  await settled();
  expect([...shown.values()]).toEqual(['0']);
  Sight.latest.come(true, far.host);
  await settled();
  expect([...shown.values()]).toEqual(['0', '400']);
});

test('once the page is idle the others follow, as many as real lists have, and no more', async () => {
  const { cards, shown, answer } = list(500);
  answer(cards);
  expect(shown.size).toBe(0);
  await turn();
  expect([...shown.values()]).toEqual(cards.slice(0, DRAWN_ANYHOW).map(({ id }) => id));
});

test('for a print all are there', () => {
  const { cards, shown, answer } = list(500);
  answer(cards);
  happen(window, new Event('beforeprint'));
  expect(shown.size).toBe(500);
});

test('what is drawn is watched no more', async () => {
  const { cards, answer } = list(3);
  answer(cards);
  expect(Sight.latest.observed.size).toBe(3);
  await turn();
  expect(Sight.latest.observed.size).toBe(0);
});

const steps = fc.array(
  fc.record({
    what: fc.constantFrom('near', 'far', 'sent', 'answered', 'reused', 'emptied', 'idle'),
    at: fc.nat(11),
  }),
  { maxLength: 60 },
);

test('whatever happens: a card never shows another order, and one in sight shows its own', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      // Beyond those that are drawn anyhow, too.
      const { cards, shown, answered, queue, answer } = list(DRAWN_ANYHOW + 6);
      const some = [...cards.slice(0, 6), ...cards.slice(DRAWN_ANYHOW)];
      const inSight = new Set<Card>();
      let ids = 1_000;
      for (const { what, at } of all) {
        const card = some[at] as Card;
        if (what === 'near' || what === 'far') {
          if (what === 'near') inSight.add(card);
          else inSight.delete(card);
          Sight.latest.come(what === 'near', card.host);
        } else if (what === 'sent') queue([card]);
        else if (what === 'answered') answer([card]);
        else if (what === 'idle') await turn();
        else {
          card.id = what === 'reused' ? `${ids++}` : null;
          queue([card]);
        }
        // A browser tells of what is newly observed where it is.
        Sight.latest.come(true, ...[...inSight].map(({ host }) => host));
        await settled();
        for (const each of some) {
          const own = each.id !== null && answered.has(each.id) ? each.id : undefined;
          expect([own, undefined]).toContain(shown.get(each));
          if (inSight.has(each)) expect(shown.get(each)).toBe(own);
        }
      }
    }),
  );
});
