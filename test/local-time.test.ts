import { beforeEach, expect, test, vi } from 'vitest';
import { asked } from './local-time';

beforeEach(() => {
  asked.inTests.clear();
});

const moment = new Date(0);
test.each([
  ['a part of a moment', () => moment.getHours()],
  ['its text', () => `${moment}`],
  ['its text in a language', () => moment.toLocaleDateString('de')],
  ['the zone’s distance', () => moment.getTimezoneOffset()],
  ['a moment of parts', () => new Date(2026, 0, 1)],
  ['a moment that is set', () => new Date(0).setDate(3)],
  ['a text without a zone', () => new Date('2026-01-01T00:00')],
  ['a text that is parsed', () => Date.parse('Jan 1, 2026')],
  ['the text of now', () => Date()],
  ['a format without a zone', () => new Intl.DateTimeFormat('de')],
  ['the zone’s name', () => Intl.DateTimeFormat().resolvedOptions().timeZone],
  ['a date of another kind', () => new (class extends Date {})(2026, 0)],
])('%s is heard', (_, ask) => {
  ask();
  expect(asked.inTests).not.toEqual(new Set());
});

test('so it is while timers are fake, and after', () => {
  vi.useFakeTimers();
  expect(new Date(2026, 0, 1)).toBeInstanceOf(Date);
  expect(asked.inTests.size).toBeGreaterThan(0);
  vi.useRealTimers();
  asked.inTests.clear();
  expect(new Date(2026, 0, 1)).toBeInstanceOf(Date);
  expect(asked.inTests.size).toBeGreaterThan(0);
});

test('what is the same in every zone is not', () => {
  const day = new Date('2026-01-01');
  day.setUTCDate(Date.parse('2026-01-02T00:00:00+08:00') > 0 ? 3 : 4);
  const zone = { timeZone: 'Asia/Shanghai' };
  const said = [
    day.toISOString(),
    day.getUTCHours(),
    day.getTime(),
    day.toLocaleString('de', zone),
  ];
  new Intl.DateTimeFormat('de', zone).format(new Date(Date.UTC(2026, 0, 1)));
  expect(said).toHaveLength(4);
  expect(asked.inTests).toEqual(new Set());
});
