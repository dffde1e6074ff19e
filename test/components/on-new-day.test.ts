// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onNewDay } from '../../components/on-new-day';

const HOUR = 3_600_000;
let zone = 'Europe/Berlin';
let changes = 0;
let next = Infinity;
let changesAt = () => next;
let look = () => {};
let page = document;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-20T21:30:00Z') });
  zone = 'Europe/Berlin';
  changes = 0;
  next = Infinity;
  changesAt = () => next;
  page = document.implementation.createHTMLDocument();
  look = onNewDay(page, { zone: () => zone, changesAt: () => changesAt(), now: Date.now }, () => {
    changes += 1;
  });
});
afterEach(() => void vi.useRealTimers());

test('calls back at midnight where the user is, once', () => {
  // 22:30 in Berlin.
  vi.advanceTimersByTime(1.5 * HOUR - 1);
  expect(changes).toBe(0);
  vi.advanceTimersByTime(1);
  expect(changes).toBe(1);
  vi.advanceTimersByTime(20 * HOUR);
  expect(changes).toBe(1);
});
test('calls back when the page is looked at again in another zone, and within the hour otherwise', () => {
  zone = 'Europe/Paris';
  page.dispatchEvent(new Event('visibilitychange'));
  expect(changes).toBe(1);
  zone = 'Europe/Rome';
  vi.advanceTimersByTime(HOUR);
  expect(changes).toBe(2);
});
test('does not where nothing changed', () => {
  page.dispatchEvent(new Event('visibilitychange'));
  expect(changes).toBe(0);
});

test('calls back at the moment at which time makes untrue what is shown, once for each', () => {
  next = Date.now() + 20 * 60_000;
  look();
  vi.advanceTimersByTime(20 * 60_000 - 1);
  expect(changes).toBe(0);
  vi.advanceTimersByTime(1);
  expect(changes).toBe(1);
  // Nothing was read anew: it is not asked for again and again.
  vi.advanceTimersByTime(HOUR / 2);
  expect(changes).toBe(1);
  next = Date.now() + 5_000;
  look();
  vi.advanceTimersByTime(5_000);
  expect(changes).toBe(2);
});

test('a moment that is worked out from now is told each time it comes', () => {
  changesAt = () => (Math.floor(Date.now() / 60_000) + 1) * 60_000;
  look();
  vi.advanceTimersByTime(3 * 60_000);
  expect(changes).toBe(3);
});
