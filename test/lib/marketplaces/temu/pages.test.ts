import { describe, expect, it } from 'vitest';
import { readListCard } from '../../../../lib/marketplaces/temu/list';
import { whole } from '../../../../lib/marketplaces/temu/marketplace';
import { pageOf } from '../../../page';

const [ID, OTHER] = ['PO-076-10700000000000001', 'PO-076-10700000000020001'];
const now = Date.parse('2026-11-20T12:00:00Z');
const detail = (own: string, body: string) => {
  const url = `https://www.temu.com/bgt_order_detail.html?parent_order_sn=${own}`;
  return whole.readPage(pageOf(body, url), { url: new URL(url), now, zone: 'Europe/Berlin' });
};
const payment = '<div id="PAYMENT_DETAIL_DOM_ID">Payment details</div>';

describe('a detail page', () => {
  const idsOf = ({ sightings }: ReturnType<typeof detail>) => sightings.map(({ id }) => id);

  it('whose labels are not known is its address’s, where it prints that id', () => {
    expect(idsOf(detail(ID, `<p>Nr ${ID}</p>${payment}`))).toEqual([ID]);
    expect(idsOf(detail(OTHER, `<p>Nr ${ID}</p>${payment}`))).toEqual([]);
    expect(idsOf(detail(ID, `<p>Twoje zamówienie</p>${payment}`))).toEqual([]);
  });

  it('reads no hidden copy of an item or a parcel', () => {
    const item = (title: string, more = '') =>
      `<div role="button" aria-label="item picture ${title}" ${more}></div>`;
    const parcel = (number: string, more = '') =>
      `<div class="expressWrap-1" ${more}><p>Tracking Number: ${number}</p></div>`;
    const { sightings } = detail(
      ID,
      `<p>Order ID: ${ID}</p><div>${item('Lamp', 'hidden')}${item('Mug')}</div><div hidden>${item('Fan')}</div>
      ${parcel('LX000000009NL', 'style="display:none"')}${parcel('LX000000005NL')}${payment}`,
    );
    expect(sightings[0]?.lineItems.map(({ title }) => title)).toEqual(['Mug']);
    expect(sightings[0]?.facts.trackingNumbers?.value).toEqual(['LX000000005NL']);
  });
});

describe('a card of the list', () => {
  const card = (more: string) =>
    pageOf(`<p>Shipped</p><p>Order Time: Nov 1, 2026</p><p>Order total 5 €</p>${more}`).body;
  const link = `<a href="/bgt_order_detail.html?parent_order_sn=${OTHER}">Details</a>`;

  it('that prints one id and links to another order is read under neither', () => {
    expect(readListCard(card(`<p>Numer</p><p>${ID}</p>${link}`)).problem?.reason).toBe(
      'two different order ids',
    );
    expect(readListCard(card(`<p>Numer</p><p>${OTHER}</p>${link}`)).sighting?.id).toBe(OTHER);
  });

  it('is not told by the name of an item, whatever digits print it', () => {
    const native = OTHER.replace(/\d/g, (digit) => String.fromCharCode(0x0966 + Number(digit)));
    const item = (text: string) =>
      `<div role="link" aria-label="Order ID: ${OTHER}"><p>Order ID: ${text}</p></div>`;
    for (const text of [OTHER, native])
      expect(readListCard(card(item(text))).problem?.reason).toBe('no order id at its label');
  });

  it('with two carousels has no items: one may be of another order', () => {
    const carousel = (title: string, more = '') =>
      `<ul><li class="splide__slide ${more}"><div role="link" aria-label="${title}"></div></li></ul>`;
    const titlesOf = (items: string) =>
      readListCard(card(`${link}${items}`)).sighting?.lineItems.map(({ title }) => title);
    expect(titlesOf(carousel('Mug'))).toEqual(['Mug']);
    expect(titlesOf(carousel('Mug') + carousel('Mug', 'splide__slide--clone'))).toEqual(['Mug']);
    expect(titlesOf(carousel('Mug') + carousel('Lamp'))).toEqual([]);
  });
});
