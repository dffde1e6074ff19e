import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../../../lib/core/time/span';
import { readCountdown } from '../../../../../lib/marketplaces/aliexpress/texts/countdown';

const NOW = Date.parse('2026-07-20T12:00:00Z');
const endOf = (...texts: string[]) => {
  const found = readCountdown(texts, { now: NOW, zone: 'Europe/Berlin' });
  return found && new Date(spanOf(found.time).earliest).toISOString();
};

describe('a countdown that its page may have rounded up ends one of its smallest unit earlier', () => {
  test.each([
    ['Purchase Protection: 5 days left', '2026-07-24T12:00:00.000Z'],
    ['Purchase Protection: 5 days 3 hours left', '2026-07-25T14:00:00.000Z'],
    ['Purchase Protection: 3 hours 20 minutes left', '2026-07-20T15:19:00.000Z'],
    ['Purchase Protection: 03:20:00 left', '2026-07-20T15:19:59.000Z'],
  ])('%s', (text, end) => {
    expect(endOf(text)).toBe(end);
  });
});

describe('the end of something else is none of the protection', () => {
  test.each([
    ['Your coupon: 59 days left'],
    ['Coupon expires on Dec 31, 2026'],
    ['This offer ends on Dec 31, 2026'],
    ['Promotion closes in 59 days 3 hours'],
    ['29 days 3 hours left to leave feedback'],
    ['You have 29 days left to write a review'],
    ['Coins: 90 days remaining'],
    ['Membership ends on Jan 20, 2027'],
  ])('%s', (text) => {
    expect(endOf(text)).toBeNull();
  });

  test('nor is one that lies further ahead than any protection', () => {
    expect(endOf('Protection ends on Jul 20, 2027')).toBeNull();
    expect(endOf('Protection: 300 days left')).toBeNull();
    // 2026-09-04 begins in Berlin.
    expect(endOf('Protection ends on Sep 4, 2026')).toBe('2026-09-03T22:00:00.000Z');
  });
});

test('of several countdowns those of the protection count, and the first to end', () => {
  const other = 'Your order will be closed in 12 days 3 hours';
  const early = 'Purchase Protection: 20 days 3 hours left';
  const late = 'Purchase Protection: 30 days 3 hours left';
  expect(endOf(other, late, early)).toBe('2026-08-09T14:00:00.000Z');
  expect(endOf('Closed in 14 days 3 hours', other)).toBe('2026-08-01T14:00:00.000Z');
});
