import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idAnchors } from '../../../../lib/marketplaces/label-reader/id-anchors';
import { orderCards } from '../../../../lib/marketplaces/label-reader/order-cards';
import { orderIdIn } from '../../../../lib/marketplaces/label-reader/order-id-in';
import { piecesOf } from '../../../../lib/marketplaces/label-reader/pieces';
import { pageOf } from '../../../page';
import { aShop } from './a-shop';

const idsOf = (html: string) => {
  const { body } = pageOf(html);
  return idAnchors(body, aShop).map(({ id }) => id);
};
const cardsOf = (html: string) => orderCards(pageOf(html), aShop);
const marksOf = (html: string) => cardsOf(html).map((card) => card.getAttribute('data-card'));
const card = (id: string, mark: string, more = '') =>
  `<div data-card="${mark}"><i>Shipped</i><p>Order Number ：<b>${id}</b></p><p>Status: <b>Sent</b></p>${more}</div>`;

describe('a place that names an order', () => {
  it.each([
    ['label and id in one text', '<p>Order Number: 1234567</p>'],
    ['in two elements', '<p><span>Order number</span><span>1234567</span></p>'],
    ['a colon of its own', '<p><span>Order number</span><i>:</i><span>1234567</span></p>'],
    ['a full-width colon', '<p>Order Number ：<span>1234567</span></p>'],
    ['spaces that print nothing', '<p>Order\u00a0Number:\u200b <b>1234567</b></p>'],
    ['a mark that prints nothing', '<p>Order number: 123\ufeff4567</p>'],
    ['a number sign', '<p>Order number #1234567</p>'],
    ['full-width digits', '<p>Order number: １２３４５６７</p>'],
    ['a button behind it', '<p>Order number: 1234567 <b>Copy</b></p>'],
    ['a link that leads to it', '<a href="/order/1234567">?</a>'],
  ])('%s', (_, html) => expect(idsOf(html)).toEqual(['1234567']));

  it.each([
    ['without a label', '<p>1234567</p>'],
    ['behind another label', '<p>Item number: 1234567</p>'],
    ['behind a longer word', '<p>Reorder number: 1234567</p>'],
    ['in a title', '<p class="title">Order number: 1234567</p>'],
    ['in a sentence', '<p>Order number: 1234567 of our catalogue, the best lamp</p>'],
    ['as part of something longer', '<p>Order number: AB-1234567</p>'],
    ['run on to a date', '<p>Order number: 123456731.12.2027</p>'],
    ['in an address', '<p>Order number: 1234567/a</p>'],
    ['in a script', '<script>"Order number: 1234567"</script>'],
    ['in a hidden copy', '<p aria-hidden="true">Order number: 1234567</p>'],
    ['in an attribute', '<p data-id="Order number: 1234567">Order number:</p>'],
    ['in another link', '<a href="/goods/1234567">?</a>'],
    ['in a hidden link', '<p style="display:none"><a href="/order/1234567">?</a></p>'],
  ])('not %s', (_, html) => expect(idsOf(html)).toEqual([]));
});

describe('a card', () => {
  it('is the largest element around one id', () =>
    expect(
      marksOf(`<main><div>${card('1234567', 'a')}${card('1234568', 'b')}</div></main>`),
    ).toEqual(['a', 'b']));
  it('that stands alone ends where its labels do', () =>
    expect(
      marksOf(
        `<main><div><h1>Orders</h1>${card('1234567', 'a')}<footer>Help</footer></div></main>`,
      ),
    ).toEqual(['a']));
  it('is one where its id is named twice', () =>
    expect(
      marksOf(
        `<div>${card('1234567', 'a', '<a href="/order/1234567">Details</a>')}${card('1234568', 'b')}</div>`,
      ),
    ).toEqual(['a', 'b']));
  it('that names two orders is split, and neither part has anything of an order', () => {
    const html = `<div>${card('1234567', 'a', '<p>Order number: 1234569</p>')}${card('1234568', 'b')}</div>`;
    const read = cardsOf(html).map((each) => orderIdIn(each, piecesOf(each), aShop));
    expect(read.flatMap((id) => (id.ok ? [id.value] : []))).toEqual(['1234568']);
  });
  it.each([
    ['beside a label of its own', '<p>Total: <b>$3</b> <i>Order number: 1234569</i></p>'],
    ['with several texts', '<p><i>Replaces</i><i>Order number: 1234569</i><i>by</i><i>us</i></p>'],
    [
      'as a link among texts',
      '<p><i>1</i><i>2</i><i>3</i><i>4</i><a href="/order/1234569">?</a></p>',
    ],
  ])('that names another order %s is read under neither name', (_, other) => {
    const html = `<main><div>${card('1234567', 'a', other)}${card('1234568', 'b')}</div></main>`;
    const read = cardsOf(html).map((each) => orderIdIn(each, piecesOf(each), aShop));
    expect(read.flatMap((id) => (id.ok ? [id.value] : []))).toEqual(['1234568']);
  });
  it.each([
    ['in a row that looks whole', '<a href="/order/1234569">Details</a>'],
    ['printed and linked', '<a href="/order/1234569">Details</a> <b>Order number: 1234569</b>'],
  ])('of a language that nobody knows is read under neither of its two ids: %s', (_, other) => {
    const foreign = (id: string, more = '') =>
      `<div><p>Wysłano</p><ul><li class="item">Kubek</li></ul>
       <p>${more}<i>1</i> <i>Suma</i> <b>70 zł</b> <i>VAT</i></p><p>Order number: ${id}</p><p>Data: <b>2 paź</b></p></div>`;
    const html = `<main>${foreign('1234567', other)}${foreign('1234568')}</main>`;
    const cards = cardsOf(html);
    const read = cards.map((each) => orderIdIn(each, piecesOf(each), aShop));
    expect(cards).toHaveLength(2);
    expect(read[0]).toEqual({ ok: false, reason: 'two different order ids' });
  });
  it('is no link beside the cards', () => {
    const html = `<div>${card('1234567', 'a')}<a href="/order/1234569">Details</a>${card('1234568', 'b')}</div>`;
    const read = cardsOf(html).map((each) => orderIdIn(each, piecesOf(each), aShop));
    expect(read.flatMap((id) => (id.ok ? [id.value] : []))).toEqual(['1234567', '1234568']);
  });
  it('is none of its neighbour’s, whose id is not there yet', () => {
    const total = (amount: string) => `<p>Order total: ${amount}</p>`;
    const neighbour = `<div data-card="b"><p>Status: <b>Sent</b></p>${total('$4')}<p>Ordered on: Oct 5, 2026</p></div>`;
    const first = '<div data-card="a"><p>Order number: 1234567</p><p>Order total: $3</p></div>';
    expect(marksOf(`<section>${first}${neighbour}</section>`)).toEqual(['a']);
  });
  it('added later is found at its own root', () => {
    const { body } = pageOf(`<div>${card('1234567', 'a')}${card('1234568', 'b')}</div>`);
    const late = body.querySelector('[data-card="b"]');
    expect(late && orderCards(late, aShop).every((each) => late.contains(each))).toBe(true);
    expect(late && orderCards(late, aShop)).toHaveLength(1);
  });
  it('that a page repeats is found each time', () =>
    expect(
      cardsOf(`<div>${card('1234567', 'a')}${card('1234568', 'b')}${card('1234567', 'c')}</div>`),
    ).toHaveLength(3));
});

describe('a hostile page', () => {
  it('is walked to its end, however deep it is', () => {
    const deep = `${'<div>'.repeat(3_000)}${card('1234567', 'a')}${'</div>'.repeat(3_000)}`;
    expect(cardsOf(deep)).toHaveLength(1);
  });
  it('gets as many cards as it names orders, never more, none inside another', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            id: fc.integer({ min: 1_000_000, max: 1_000_009 }).map(String),
            depth: fc.nat(4),
            noise: fc.constantFrom(
              '',
              '<p>1000001</p>',
              '<p class="title">Order number: 1000002</p>',
            ),
          }),
          { maxLength: 12 },
        ),
        (orders) => {
          const html = orders
            .map(
              ({ id, depth, noise }, at) =>
                `${'<div>'.repeat(depth)}${card(id, String(at), noise)}${'</div>'.repeat(depth)}`,
            )
            .join('');
          const page = pageOf(`<section>${html}</section>`);
          const cards = orderCards(page, aShop);
          expect(cards.length).toBeLessThanOrEqual(orders.length);
          for (const one of cards)
            expect(cards.filter((other) => other !== one && other.contains(one))).toEqual([]);
          const named = cards.map((one) => orderIdIn(one, piecesOf(one, aShop.notSearched), aShop));
          expect(new Set(named.map((id) => (id.ok ? id.value : id.reason)))).toEqual(
            new Set(orders.map(({ id }) => id)),
          );
        },
      ),
      { numRuns: 60 },
    ));
});
