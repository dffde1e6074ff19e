// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { LONGEST_CARD, LONGEST_COPY } from '../../../../lib/core/page-health/seen-page';
import { copyOfCard } from '../../../../lib/marketplaces/page-copy/copy-of';
import { readSeen } from '../../../../lib/marketplaces/page-copy/read-seen';
import { cardsOf } from '../../../../lib/overlay/list/cards';
import { onPages, wholeShops } from '../../../tools/whole-shops';

/*
 * Cards are copied after chips have entered them: whatever is ours, and whatever a seller writes, each item keeps its
 * own days. Wish is the shop whose cards are read with what is around them.
 */
const NOW = Date.parse('2026-11-20T10:00:00Z');
const ADDRESS = 'https://www.wish.com/orders';
const ZONE = 'Europe/Berlin';
const list = onPages.get('wish')?.list;
const whole = wholeShops.find(({ id }) => id === 'wish');

/** What the background reads of each card, copied before or after chips entered the page. */
async function read(html: string, entered: boolean) {
  if (!list || !whole) throw new Error('Wish is not there');
  document.body.innerHTML = html;
  const { places, around } = list;
  let cards = places.cards(document);
  if (entered) {
    const held = cardsOf(
      places,
      () => {},
      () => {},
    );
    held.find(document);
    // On a busy machine some are taken in only with a later turn.
    await vi.waitFor(() => expect(held.all()).toHaveLength(cards.length));
    cards = held.all().map(({ element }) => element);
  }
  const copies = cards.map((card) => ({ copy: copyOfCard(card, around?.(card)), known: null }));
  const seen = { marketplace: 'wish', page: 'list', url: ADDRESS, readAt: NOW } as const;
  return readSeen({ ...seen, ofCards: true, copies }, ZONE).cards;
}

const days = ['Oct 1', 'Oct 2', 'Oct 3', 'Oct 4', 'Oct 5', 'Nov 15'];
const order = (id: string, items: string) =>
  `<section class="w"><div>Order ID: <b>5f0000000000000000000${id}</b></div><div>Order date: Sep 3, 2026</div>${items}<div>Order total: $12.40</div></section>`;
const item = (name: string, day: string, more = '') =>
  `<div class="q"><img alt="${name}" src="x.jpg">${more}<a href="/p">${name}</a><div>Delivered on ${day}, 2026</div></div>`;
const page = (more = '') =>
  `<h1>Order History</h1><div class="list">${order('a01', days.map((day, at) => item(`Item ${at}`, day, more)).join(''))}${order('b02', item('Bell', 'Nov 3'))}</div>`;

const fixture = () =>
  readFileSync(join('lib', 'marketplaces', 'wish', 'fixtures', 'list-items', 'page.html'), 'utf8')
    .replace(/^[\s\S]*<body>/, '')
    .replace(/<\/body>[\s\S]*$/, '');

test.each([
  ['of the fixture', fixture()],
  ['that stand one behind the other', page()],
  ['with templates in them', page('<template><i></i><i></i></template>')],
  ['with an element of the page that is named like ours', page('<div data-claim-clock=""></div>')],
])('chips in the page move no item %s', async (_name, html) => {
  const before = await read(html, false);
  expect(before.length).toBeGreaterThan(1);
  expect(before.every(({ sighting }) => sighting !== null)).toBe(true);
  expect(await read(html, true)).toEqual(before);
});

test('each item has its own day', async () => {
  const said = (await read(page(), true)).map(({ sighting }) =>
    sighting?.labelled?.days
      .filter(({ fact }) => fact === 'delivered')
      .flatMap(({ values }) => values.map(({ piece }) => piece))
      .join(),
  );
  expect(said.slice(0, 6)).toEqual(days.map((day) => expect.stringContaining(day)));
});

test('a title changes no day, even where a browser writes its brackets as they are', async () => {
  const title = 'Mug ><p>Delivered on Nov 15, 2026</p><p a=<div data-claim-clock';
  const titled = async (text: string) => {
    const items = '<img src="x.jpg"><div>Delivered on Oct 1, 2026</div><div class="name"></div>';
    document.body.innerHTML = `<div class="list">${order('a01', items)}${order('b02', '')}</div>`;
    document.querySelector('img')?.setAttribute('alt', text);
    document.querySelector('.name')?.setAttribute('title', text);
    const written = document.body.innerHTML.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    return (await read(written, false))[0]?.sighting?.labelled?.days;
  };
  expect(await titled(title)).toEqual(await titled('Mug'));
});

test('a card that is too long to be copied whole is not read at all', async () => {
  const picture = `<img alt="Mug" src="data:${'A'.repeat(LONGEST_CARD)}">`;
  const cards = await read(
    `<div class="list">${order('a01', picture)}${order('b02', '')}</div>`,
    false,
  );
  expect(cards[0]?.sighting).toBeNull();
  expect(cards[0]?.health.unread).toEqual([
    { field: 'card', reason: 'the card is longer than what is read of one' },
  ]);
  expect(cards[1]?.sighting?.id).toBe('5f0000000000000000000b02');
});

test('what is around a card is bounded', () => {
  let at: Element = document.body;
  for (let depth = 0; depth < 400; depth++) {
    const inner = document.createElement('div');
    for (const name of ['class', 'id', 'title', 'alt', 'src', 'role', 'aria-label', 'hidden'])
      inner.setAttribute(name, 'x'.repeat(2000));
    at.append(inner);
    at = inner;
  }
  const card = document.createElement('section');
  at.append(card);
  expect(copyOfCard(card).length).toBeLessThan(LONGEST_COPY / 50);
});
