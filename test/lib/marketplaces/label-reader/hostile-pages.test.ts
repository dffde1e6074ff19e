import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reading as acceptedReading, parsed } from '../../../../lib/protocol/message-schemas';
import { fixtures } from '../../../fixtures';
import { pageOf } from '../../../page';
import { wholeShops } from '../../../tools/whole-shops';

/** What a page may do to itself between two readings. */
const MUTATIONS: readonly ((element: Element, text: string) => void)[] = [
  (element) => element.remove(),
  (element, text) => {
    element.textContent = text;
  },
  (element) => element.removeAttribute('class'),
  (element) => element.setAttribute('aria-hidden', 'true'),
  (element, text) => element.setAttribute('aria-label', text),
  (element, text) => element.setAttribute('alt', text),
  (element) => element.parentElement?.append(element.cloneNode(true)),
  (element, text) => element.prepend(text),
];

const TEXTS = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.constantFrom(
    'Order ID:',
    'Order Number ：',
    'Order Time: Jan 1, 2030',
    'Delivered on Feb 30, 2026',
    'Payment details',
    'Total : ',
    '__proto__',
    'constructor',
    '9'.repeat(5_000),
    'PO-211-'.repeat(900),
    ' : : :'.repeat(500),
    'Order ID: PO-211-10700000000099999 '.repeat(100),
  ),
);

const saved = fixtures().filter(({ marketplace }) => marketplace !== 'aliexpress');

/** What tells the items of one order apart, made of their titles (Wish). */
const OF_ITEM = /-[0-9a-z]{1,7}$/;

describe.each(
  wholeShops.filter(({ id }) => id !== 'aliexpress').map((shop) => [shop.id, shop] as const),
)('pages of %s that turn hostile', (id, shop) => {
  const pages = saved.filter(({ marketplace }) => marketplace === id);
  const change = fc.record({
    where: fc.nat(),
    how: fc.nat(MUTATIONS.length - 1),
    text: TEXTS,
  });

  it('are read to their end, into what the background accepts, and under no id that they do not name', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.array(change, { maxLength: 10 }),
        ({ html, about }, changes) => {
          const page = pageOf(html, about.url);
          for (const { where, how, text } of changes) {
            const elements = page.body?.querySelectorAll('*') ?? [];
            const element = elements[where % Math.max(1, elements.length)];
            if (element) MUTATIONS[how]?.(element, text);
          }
          const reading = shop.readPage(page, {
            url: new URL(about.url),
            now: Date.parse(about.now),
            zone: about.zone,
          });
          expect(parsed('recordPage', acceptedReading, reading)).toEqual(reading);
          const named = `${page.documentElement.outerHTML} ${about.url}`;
          for (const { id: order } of reading.sightings)
            expect(named).toContain(order.replace('PO-', '').replace(OF_ITEM, ''));
          if (reading.outcome === 'empty') expect(about.shows).toContain('without orders');
        },
      ),
      { numRuns: 150 },
    ));
});
