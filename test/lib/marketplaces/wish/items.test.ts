import { describe, expect, it, test } from 'vitest';
import { isOrderId } from '../../../../lib/core/facts/order-id';
import { copyOfCard } from '../../../../lib/marketplaces/page-copy/copy-of';
import { cardsIn } from '../../../../lib/marketplaces/wish/cards';
import { itemId, itemsIn } from '../../../../lib/marketplaces/wish/items';
import { list } from '../../../../lib/marketplaces/wish/on-pages';
import { readCard } from '../../../../lib/marketplaces/wish/order';
import { pageOf } from '../../../page';

const titlesIn = (html: string) => itemsIn(pageOf(html).body).map(({ title }) => title);

test('two orders of which only one has arrived are two', () => {
  const order = (id: string, said: string) =>
    `<section><p>Order ID: ${id}</p><p>${said}</p></section>`;
  const { body } = pageOf(
    `<div>${order('5f0000000000000000000a01', 'Estimated delivery: Sep 20, 2026')}
      ${order('5f0000000000000000000a02', 'Delivered on: Sep 30, 2026')}</div>`,
  );
  expect(cardsIn(body).map((card) => readCard(card).sighting?.id)).toEqual([
    '5f0000000000000000000a01',
    '5f0000000000000000000a02',
  ]);
});

test('an order is sent once, however many items it has', () => {
  const titled = (count: number) =>
    Array.from({ length: count }, (_, at) => `<li><img alt="Mug ${at}"><p>Delivered</p></li>`);
  const sentOf = (count: number) => {
    const { body } = pageOf(
      `<div><p>Order ID: 5f0000000000000000000a01</p><ul>${titled(count).join('')}</ul></div>`,
    );
    const cards = list.places.cards(body.ownerDocument);
    expect(cards).toHaveLength(count);
    const copies = cards.map((card) => ({
      copy: copyOfCard(card, list.around?.(card)),
      known: null,
    }));
    return (list.pack?.(copies) ?? copies).filter(({ copy }) => copy.includes('Mug 1'));
  };
  expect(sentOf(2)).toHaveLength(1);
  expect(sentOf(12)).toHaveLength(1);
});

describe('two items of one title', () => {
  const item = (said: string) => `<li><img alt="Mug"><p>${said}</p></li>`;
  const read = (items: string) =>
    readCard(
      pageOf(
        `<div><p>Order ID: 5f0000000000000000000a01</p><p>Order date: Sep 3, 2026</p><ul>${items}</ul></div>`,
      ).body,
    ).sighting?.labelled?.ofOne;
  const overdue = item('Estimated delivery: Sep 20, 2026');

  it('are not one, so that what arrived of them does not answer for what is overdue', () => {
    expect(read(item('Delivered on Sep 30, 2026') + overdue)).toBe(false);
    expect(read(overdue)).toBe(true);
  });
});

describe('the items of an order', () => {
  it('are told apart by the titles of their pictures', () =>
    expect(titlesIn('<div><img alt="A"></div><div><img alt="B"></div>')).toEqual(['A', 'B']));
  it('hold all that stands around one picture alone', () => {
    const { body } = pageOf(
      '<ul><li id="a"><p><img alt="A"></p>x</li><li id="b"><img alt="B"></li></ul>',
    );
    expect(itemsIn(body).map(({ block }) => block.id)).toEqual(['a', 'b']);
  });
  it('are one where a title has two pictures side by side', () =>
    expect(
      titlesIn('<div><p><img alt="A"><img alt="A"></p></div><div><img alt="B"></div>'),
    ).toEqual(['A', 'B']));
  it('are none without a title', () => expect(titlesIn('<img alt=""><img src="x">')).toEqual([]));

  it('get keys of their own, which stay', () => {
    const order = '5f0000000000000000000a01';
    const ids = ['Travel mug', 'Desk lamp', '여행용 머그컵', ''].map((title) =>
      itemId(order, title),
    );
    expect(new Set(ids).size).toBe(4);
    expect(ids.every(isOrderId)).toBe(true);
    expect(itemId(order, 'Travel mug')).toBe(ids[0]);
    expect(isOrderId(itemId('a1'.repeat(15), 'x'.repeat(500)))).toBe(true);
  });
});
