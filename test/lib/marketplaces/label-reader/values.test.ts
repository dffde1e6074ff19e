import { describe, expect, it } from 'vitest';
import { startCollecting } from '../../../../lib/marketplaces/fact-collector';
import { collectDays } from '../../../../lib/marketplaces/label-reader/collect-days';
import { collectParcels } from '../../../../lib/marketplaces/label-reader/collect-parcels';
import { labelledDays } from '../../../../lib/marketplaces/label-reader/labelled-days';
import { piecesOf } from '../../../../lib/marketplaces/label-reader/pieces';
import { totalAt } from '../../../../lib/marketplaces/label-reader/total';
import { pageOf } from '../../../page';
import { aShop } from './a-shop';

const NOW = Date.parse('2026-11-20T12:00:00Z');

function read(html: string) {
  const seen = startCollecting();
  const pieces = piecesOf(pageOf(html).body, aShop.notSearched);
  const reading = { language: 'en', now: NOW, zones: ['Europe/Berlin'] };
  collectDays(labelledDays(pieces, aShop, seen), aShop.days, reading, seen);
  collectParcels(pieces, aShop, seen);
  const total = totalAt(pieces, aShop, seen);
  const { placed, delivered, promisedBy, carrier, trackingNumbers } = seen.facts;
  const dayOf = (value: typeof placed) =>
    value?.value.kind === 'day' ? value.value.day : undefined;
  return {
    placed: dayOf(placed),
    delivered: dayOf(delivered),
    promisedBy: dayOf(promisedBy),
    carrier: carrier?.value,
    numbers: trackingNumbers?.value,
    total,
    unread: seen.unread.map(({ field, reason }) => `${field}: ${reason}`),
    matched: seen.matched,
  };
}

describe('a day at its label', () => {
  it.each([
    ['in one text', '<p>Order Time: Oct 5, 2026</p>'],
    ['in the next element', '<p><span>Order time:</span><span>Oct 5, 2026</span></p>'],
    ['over several elements', '<p>Order time：<b>Oct</b> <b>5,</b> <b>2026</b></p>'],
    ['with a time behind it', '<p>Order time: Oct  5, 2026 9:50</p>'],
    ['with a button behind it', '<div><p>Order time:</p><p>Oct 5, 2026</p><p>Copy</p></div>'],
    [
      'beside a hidden copy that differs',
      '<p>Order time: <b>Oct 5, 2026</b><b aria-hidden="true">Oct 9, 2026</b></p>',
    ],
    ['printed twice', '<p>Order time: Oct 5, 2026</p><p>Order time: Oct 5, 2026</p>'],
  ])('%s', (_, html) => expect(read(html)).toMatchObject({ placed: '2026-10-05', unread: [] }));

  it.each([
    '<p>Order time:</p><p>Delivered on: Oct 9, 2026</p>',
    '<p>Order time: <b>Delivered on</b> <b>Oct 9, 2026</b></p>',
    '<p>Order time: Delivered on: Oct 9, 2026</p>',
  ])('is none of another label: %s', (html) => expect(read(html).placed).toBeUndefined());

  it('is no arrival, whatever label that stands at', () =>
    expect(read('<p>Order time: <b>Entregado el 14 nov. 2026</b></p>')).toMatchObject({
      placed: undefined,
      unread: ['placed: words of an arrival stand at its label'],
    }));

  it.each([
    ['one that does not exist', 'Feb 30, 2026', 'there is no such day in the calendar'],
    [
      'one that lies further ahead than a clock can be behind',
      'Jan 5, 2028',
      'the date lies in the future',
    ],
    ['none', 'soon', 'no date in the text'],
  ])('is unread: %s', (_, text, reason) =>
    expect(read(`<p>Order time: ${text}</p>`)).toMatchObject({
      placed: undefined,
      unread: [`placed: ${reason}`],
    }),
  );

  it('is unread where two differ', () =>
    expect(read('<p>Order time: Oct 5, 2026</p><p>Ordered on: Oct 7, 2026</p>')).toMatchObject({
      placed: undefined,
      unread: ['placed: several different dates at its label'],
    }));
  it('is the first of several parcels', () =>
    expect(read('<p>Delivered on: Oct 9, 2026</p><p>Delivered on Oct 7, 2026</p>').delivered).toBe(
      '2026-10-07',
    ));
  it.each([
    ['<p>Delivered on: Oct 9, 2026</p><p>Delivered on: Oct 77, 2026</p>'],
    ['<p>Delivered on Oct 9, 2026</p><p>Delivered on Feb 30, 2026</p>'],
  ])('is none of several, where one cannot be read: it may be the first', (html) =>
    expect(read(html)).toMatchObject({
      delivered: undefined,
      unread: [expect.stringMatching(/^delivered: /)],
    }),
  );
  it('is none that stands behind other words', () =>
    expect(
      read(
        '<div><p>Delivered on:</p><ul><li>Shanghai</li><li>Posted</li><li>Oct 8, 2026</li></ul></div>',
      ),
    ).toMatchObject({ delivered: undefined, unread: ['delivered: no date in the text'] }));
  it('is of no later year than it must be, where a promise prints none', () => {
    const promised = '<p>Arrives: Oct 20</p>';
    expect(read(`<p>Order time: Sep 3, 2026</p>${promised}`).promisedBy).toBe('2026-10-20');
    expect(read(promised)).toMatchObject({
      promisedBy: undefined,
      unread: [expect.stringMatching(/^promisedBy: the year is not printed/)],
    });
  });
  it('is the last of a promise', () =>
    expect(read('<p>Arrives Nov 25 - Dec 2, 2026</p>').promisedBy).toBe('2026-12-02'));
  it.each([
    ['a sentence', '<p>Delivered on demand since May 4, 2026 by us</p>'],
    ['a title', '<p class="title">Delivered on: May 4, 2026</p>'],
    ['a longer word', '<p>Redelivered on: May 4, 2026</p>'],
    ['nothing', '<p>Delivered on:</p>'],
    ['behind what ends with its label', '<div><p>May 4, 2026 Delivered on:</p></div><p>May 5</p>'],
    [
      'behind an element that ends with its label',
      '<div><p><b>May 4, 2026</b> Delivered on:</p><p>May 5, 2026</p></div>',
    ],
  ])('is not %s', (_, html) =>
    expect(read(html)).toMatchObject({ delivered: undefined, unread: [] }),
  );
  it('is never that of the next label', () =>
    expect(
      read('<div><p>Order time:</p><p>Delivered on:</p><p>Oct 9, 2026</p></div>'),
    ).toMatchObject({ placed: undefined, delivered: '2026-10-09' }));
});

describe('amounts, carriers and numbers at their labels', () => {
  it.each([
    ['in one text', '<p>Order total 219,46 €</p>', '219,46 €'],
    ['in the next element', '<p>Total :<b>US $12.40</b></p>', 'US $12.40'],
    ['a digit group an element', '<p>Total: <b>219</b><b>,46</b><b> €</b></p>', '219,46€'],
    ['with a count behind it', '<div><p>Total:</p><p>$8.50</p><p>3 items</p></div>', '$8.50'],
    ['twice the same', '<p>Total: $8.50</p><p>Order total: $8.50</p>', '$8.50'],
    ['no digit', '<p>Total: free</p>', null],
    ['two of them', '<p>Total: $8.50</p><p>Order total: $9.50</p>', null],
    ['totals of another kind', '<p>Total savings: $8.50</p>', null],
  ])('%s', (_, html, total) => expect(read(html).total).toBe(total));

  it('names carriers and numbers of all parcels, each once', () =>
    expect(
      read(
        '<p>Ship Via ：EMS</p><p>Track Number ：<b>EE000000005CN</b> <i>E E 0 0</i></p><p>Ship via: EMS</p><p>Track number: LX000000005CN</p>',
      ),
    ).toMatchObject({ carrier: ['EMS'], numbers: ['EE000000005CN', 'LX000000005CN'] }));
  it('takes no bare number for one of a parcel', () =>
    expect(read('<p>1234567890123</p><p>Track number: pending</p>')).toMatchObject({
      numbers: undefined,
      unread: ['trackingNumbers: no tracking number where one stands'],
    }));
  it('remembers which label was there', () =>
    expect(read('<p>Ordered on: Oct 5, 2026</p>').matched).toMatchObject({
      placed: [1, 2],
      total: [null, 2],
    }));
});
