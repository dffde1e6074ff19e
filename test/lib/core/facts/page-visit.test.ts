import { expect, test } from 'vitest';
import { isEarlierVisit, ofLastVisits } from '../../../../lib/core/facts/page-visit';
import { at } from '../an-order';

const NOON = at('2026-11-12T12:00Z');
const TEN_MINUTES = 600_000;

test('ten minutes of a page are one visit, to the moment', () => {
  expect(isEarlierVisit(NOON, NOON + TEN_MINUTES)).toBe(false);
  expect(isEarlierVisit(NOON, NOON + TEN_MINUTES + 1)).toBe(true);
  expect(isEarlierVisit(NOON + TEN_MINUTES + 1, NOON)).toBe(false);
});

test('an earlier visit to a page is out of date, whichever way it was read; another page is not', () => {
  const later = NOON + TEN_MINUTES + 1;
  const said = [
    { from: 'detail', readAt: NOON },
    { from: 'detail-data', readAt: later },
    { from: 'tracking', readAt: NOON },
  ] as const;
  expect(ofLastVisits(said).map(({ from }) => from)).toEqual(['detail-data', 'tracking']);
});
