import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whole as aliExpress } from '../../../lib/marketplaces/aliexpress/marketplace';
import type { PageContext } from '../../../lib/marketplaces/marketplace';
import { readListPage, readOrderPage } from '../../../lib/marketplaces/read-page';
import { fixtures } from '../../fixtures';
import { pageOf } from '../../page';

const context: PageContext = {
  url: new URL(aliExpress.site.listUrl),
  now: Date.parse('2026-11-20T12:00:00Z'),
  zone: 'Europe/Berlin',
};

/** What a page may do to itself between two readings. */
const MUTATIONS: readonly ((element: Element, text: string) => void)[] = [
  (element) => element.remove(),
  (element, text) => {
    element.textContent = text;
  },
  (element) => element.removeAttribute('class'),
  (element, text) => element.setAttribute('href', text),
  (element, text) => element.setAttribute('title', text),
  (element) => element.parentElement?.append(element.cloneNode(true)),
  (element) => element.append(element.cloneNode(true)),
  (element, text) => element.prepend(text),
];

describe('a hostile page', () => {
  const pages = fixtures().filter(({ marketplace }) => marketplace === aliExpress.id);
  it('never makes the reader throw, and never makes an id that it does not print', () => {
    const words = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.constantFrom(
        'javascript:alert(1)',
        '?orderId=',
        '/p/order/detail.html?orderId=%E0%A4%A',
        'Refund if no delivery before',
        '9'.repeat(5_000),
        '‏٠١٢٣/٤٥/٦٧',
        'Jan 1, 2030'.repeat(300),
      ),
    );
    const change = fc.record({ where: fc.nat(), how: fc.nat(MUTATIONS.length - 1), text: words });
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.array(change, { maxLength: 12 }),
        ({ html, about }, changes) => {
          const page = pageOf(html, about.url);
          for (const { where, how, text } of changes) {
            const all = Array.from(page.body.querySelectorAll('*'));
            const element = all[where % Math.max(1, all.length)];
            if (element) MUTATIONS[how]?.(element, text);
          }
          const reading = aliExpress.readPage(page, {
            url: new URL(about.url),
            now: Date.parse(about.now),
            zone: about.zone,
          });
          const source = `${about.url} ${page.documentElement.outerHTML}`;
          for (const { id, facts } of reading.sightings) {
            expect(id).toMatch(/^\d{14,19}$/);
            expect(source).toContain(id);
            for (const fact of Object.values(facts))
              expect(fact.text.length).toBeLessThanOrEqual(200);
          }
          expect(reading.problems.filter(({ reason }) => reason.includes('broke'))).toEqual([]);
          if (reading.outcome !== 'orders') expect(reading.sightings).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads at most 2,000 cards', () => {
    const cards = Array.from(
      { length: 2_005 },
      (_, index) =>
        `<a class="order-item" href="/p/order/detail.html?orderId=${8_210_000_000_000_000 + index}"></a>`,
    );
    const reading = aliExpress.readPage(pageOf(cards.join('')), context);
    expect(reading.sightings).toHaveLength(2_000);
  });

  it('survives elements nested thousands deep', () => {
    const deep = `${'<div>'.repeat(3_000)}Oct 2, 2026${'</div>'.repeat(3_000)}`;
    const html = `<div class="order-item"><div class="order-item-header">${deep}</div></div>`;
    expect(() => aliExpress.readPage(pageOf(html), context)).not.toThrow();
  });
});

describe('a reader that breaks', () => {
  const shop = {
    id: aliExpress.id,
    site: aliExpress.site,
    withoutOrders: () => ({ outcome: 'empty', problem: null }) as const,
  };
  const broken = (page: Document) =>
    readListPage(
      {
        ...shop,
        cards: aliExpress.places.cards,
        readCard: (card, given) => {
          if (card.id === 'bad') throw new Error('no such thing');
          return aliExpress.readCard(card, given);
        },
      },
      page,
      context,
    );

  it('costs one card', () => {
    const reading = broken(
      pageOf(
        '<a class="order-item" id="bad"></a><a class="order-item" href="/p/order/detail.html?orderId=8210000000001559"></a>',
      ),
    );
    expect(reading.outcome).toBe('orders');
    expect(reading.sightings.map(({ id }) => id)).toEqual(['8210000000001559']);
    expect(reading.problems).toEqual([
      { field: 'card', reason: 'the card broke its reader: no such thing' },
    ]);
  });

  it('never leaves "no orders" behind', () => {
    expect(broken(pageOf('<a class="order-item" id="bad"></a>')).outcome).toBe('unreadable');
  });

  it('of a single order leaves an unreadable page', () => {
    const readOrder = () => {
      throw new Error('not here');
    };
    const url = new URL(aliExpress.site.detailUrl('8210000000001559'));
    const reading = readOrderPage({ ...shop, readOrder }, pageOf(''), { ...context, url });
    expect(reading).toMatchObject({
      outcome: 'unreadable',
      problems: [{ reason: 'the card broke its reader: not here' }],
    });
  });
});
