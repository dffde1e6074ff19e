// @vitest-environment happy-dom

import { beforeEach, expect, test, vi } from 'vitest';
import type { ListPlaces } from '../../../../lib/marketplaces/marketplace';
import { MOST_MOVES } from '../../../../lib/overlay/host/most-moves';
import { type Cards, cardsOf } from '../../../../lib/overlay/list/cards';
import { watchPage } from '../../../../lib/overlay/watch-page';
import { turns } from '../../turns';

let asked: ParentNode[] = [];
/** A shop whose cards are articles with a header. */
const places: ListPlaces = {
  cards: (root) => {
    asked.push(root);
    const below = [...root.querySelectorAll('article')];
    return root instanceof Element && root.matches('article') ? [root, ...below] : below;
  },
  chip: (card) => {
    const header = card.querySelector('header');
    return header && { parent: card, before: header.nextSibling };
  },
  bar: () => null,
};

function card(): HTMLElement {
  const element = document.createElement('article');
  element.append(document.createElement('header'), document.createElement('p'));
  return element;
}

const hostsIn = (element: Element) => element.querySelectorAll('[data-claim-clock]').length;

let followed: number[] = [];
let late = 0;
let stop = new AbortController();
function follow(): Cards {
  const cards = cardsOf(
    places,
    () => cards.find(document),
    () => late++,
  );
  cards.find(document);
  watchPage(document, (changes) => followed.push(cards.follow(changes).size), stop.signal);
  return cards;
}

beforeEach(() => {
  stop.abort();
  stop = new AbortController();
  document.body.replaceChildren(card(), card());
  asked = [];
  followed = [];
  late = 0;
});

test('each card gets one host, behind its header', () => {
  follow();
  const [first] = document.querySelectorAll('article');
  expect([...(first?.children ?? [])].map(({ tagName }) => tagName)).toEqual([
    'HEADER',
    'DIV',
    'P',
  ]);
});

test('cards that are added are the only ones that are looked at', async () => {
  follow();
  // A busy machine would leave them to a later turn.
  const busy = vi.spyOn(performance, 'now').mockReturnValue(0);
  const more = document.createElement('section');
  more.append(card(), card(), card());
  document.body.append(more);
  await turns();
  busy.mockRestore();
  expect(asked).toEqual([document, more]);
  expect(followed).toEqual([3]);
  expect(hostsIn(document.body)).toBe(5);
});

test('its own hosts are no change of the page', async () => {
  const cards = follow();
  await turns();
  for (const { host } of cards.all()) host.dataset.order = '8201000000021234';
  await turns();
  expect(followed).toEqual([]);
});

test('a change inside a card makes that card new', async () => {
  const cards = follow();
  const [first] = cards.all();
  first?.element.querySelector('p')?.append('another order');
  await turns();
  expect(followed).toEqual([1]);
});

test('a host that the page throws out comes back', async () => {
  const cards = follow();
  const [first] = cards.all();
  first?.host.remove();
  await turns();
  expect(first?.host.isConnected).toBe(true);
});

test('a page that never lets it stay has won in the end', async () => {
  const cards = follow();
  const [first] = cards.all();
  for (let round = 0; round <= MOST_MOVES; round++) {
    first?.host.remove();
    await turns();
  }
  expect(first?.host.isConnected).toBe(false);
});

test('a card that leaves takes its host along', async () => {
  const cards = follow();
  document.querySelector('article')?.remove();
  await turns();
  expect(cards.all()).toHaveLength(1);
});

test('leaving the page leaves nothing behind', () => {
  follow().removeHosts();
  expect(hostsIn(document.body)).toBe(0);
});

test('of very many cards as many as there is time for come before the page is painted, the others in turns of their own', async () => {
  let now = 0;
  // A clock that makes each card cost a millisecond.
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 0.5;
    return now;
  });
  const cards = follow();
  const each = Array.from({ length: 100 }, card);
  const together = document.createElement('section');
  together.append(...Array.from({ length: 100 }, card));
  document.body.append(...each, together);
  await turns(0);
  const atOnce = followed.reduce((sum, found) => sum + found, 0);
  expect(atOnce).toBeGreaterThan(5);
  expect(atOnce).toBeLessThan(25);
  await turns(60);
  expect(late).toBe(200 - atOnce);
  expect(hostsIn(document.body)).toBe(202);
  cards.removeHosts();
  vi.restoreAllMocks();
});

test('cards that are still to come leave with the page', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 0.5;
    return now;
  });
  const cards = follow();
  stop.abort();
  document.body.append(...Array.from({ length: 100 }, card));
  expect(cards.find(document).length).toBeLessThan(25);
  cards.removeHosts();
  await turns();
  expect(hostsIn(document.body)).toBe(0);
  vi.restoreAllMocks();
});

/** A shop that tells a card by what stands in it: whatever it is shown with one title in it is one. */
const byTitle: ListPlaces = {
  ...places,
  cards: (root) => {
    const titles = [...root.querySelectorAll('h3')];
    if (root instanceof HTMLHeadingElement) return [root];
    return titles.length === 1 && root instanceof Element
      ? [root]
      : titles.flatMap((title) => title.closest('section') ?? title);
  },
};
const tags = (cards: Cards) => cards.all().map(({ element }) => element.tagName);
function titled(): HTMLElement {
  const section = document.createElement('section');
  section.append(document.createElement('h3'), document.createElement('header'));
  return section;
}

test('a part of a card that a parser adds with it is no card of its own', async () => {
  document.body.replaceChildren();
  const cards = cardsOf(
    byTitle,
    () => {},
    () => {},
  );
  cards.find(document);
  watchPage(document, (changes) => cards.follow(changes), stop.signal);
  for (const each of [titled(), titled()]) {
    const parts = [...each.children];
    each.replaceChildren();
    document.body.append(each);
    for (const part of parts) each.append(part);
  }
  await turns();
  expect(tags(cards)).toEqual(['SECTION', 'SECTION']);
});

test('what was a card of a page half parsed, and is a part of one now, is forgotten with its host', async () => {
  const whole = titled();
  const title = whole.firstElementChild;
  document.body.replaceChildren(titled(), whole);
  title?.remove();
  const cards = cardsOf(
    byTitle,
    () => {},
    () => {},
  );
  cards.find(document);
  watchPage(document, (changes) => cards.follow(changes), stop.signal);
  await turns();
  if (title) whole.prepend(title);
  title?.append(document.createElement('header'));
  await turns();
  expect(tags(cards)).toContain('H3');
  cards.find(document);
  expect(tags(cards)).toEqual(['SECTION', 'SECTION']);
  expect(hostsIn(document.body)).toBe(2);
});
