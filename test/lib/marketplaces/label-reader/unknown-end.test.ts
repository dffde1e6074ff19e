import { describe, expect, test } from 'vitest';
import { startCollecting } from '../../../../lib/marketplaces/fact-collector';
import { piecesOf } from '../../../../lib/marketplaces/label-reader/pieces';
import { collectUnknownEnd } from '../../../../lib/marketplaces/label-reader/unknown-end';
import { pageOf } from '../../../page';

const fieldsOf = (markup: string) => {
  const seen = startCollecting();
  const page = pageOf(`<html lang="en"><body>${markup}</body></html>`, 'https://www.temu.com/');
  collectUnknownEnd(piecesOf(page), seen);
  return seen.unread.map(({ field }) => field);
};

describe('a page prints until when to claim, in words that no source names', () => {
  test.each([
    'Return window closes on Dec 5, 2026',
    'Return by <b>Dec 5</b>',
    '<span>Refund available until</span> <span>5 December 2026</span>',
    'You can open a dispute until 2026-12-10',
    'Dispute closes in 5 days 3 hours',
    'Purchase protection: 12 days left',
    'The return window closed on Nov 1, 2026',
  ])('%s', (markup) => expect(fieldsOf(markup)).toEqual(['statedEnd']));
});

describe('a page prints no such end', () => {
  test.each([
    'Return/Refund',
    'Free returns within 90 days',
    'Refund expected by Dec 5, 2026',
    'Delivered on Nov 20, 2026',
    'Arriving by Dec 5',
    'Screen protection, left side, 2 pcs',
    'Order Time: Oct 15, 2026',
    'Coupon expires on Dec 5, 2026',
    `${'A long description of an item. '.repeat(4)}Returns until Dec 5, 2026`,
  ])('%s', (markup) => expect(fieldsOf(markup)).toEqual([]));
});
