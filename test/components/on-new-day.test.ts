// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onNewDay } from '../../components/on-new-day';

const HOUR = 3_600_000;
let zone = 'Europe/Berlin';
let changes = 0;
let page = document;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-20T21:30:00Z') });
  zone = 'Europe/Berlin';
  changes = 0;
  page = document.implementation.createHTMLDocument();
  onNewDay(
    page,
    () => zone,
    () => {
      changes += 1;
    },
  );
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
