import { expect, test } from 'vitest';
import type { Claim } from '../../../lib/claims/claim';
import { quotesReadAt, type ShownOfOrder, shownUntil } from '../../../lib/view-models/shown-until';
import { aRoute } from '../../components/routes/a-route';
import { claimBy, viewOf } from '../../components/sample-view';
import { aClock } from '../core/a-clock';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const at = (text: string) => Date.parse(text);
const NOW = at('2026-11-28T12:00:00Z');
const SOON = at('2026-11-28T15:00:00Z');
const MIDNIGHT = 12 * HOUR;

const until = (shown: Partial<ShownOfOrder> = {}) => {
  const nothing = { view: viewOf('1'), routes: [], claim: null, started: [], readAt: [] };
  return shownUntil({ ...nothing, ...shown }, NOW, 'UTC') - NOW;
};

test('with nothing that ends before, words last until midnight', () => {
  expect(until()).toBe(MIDNIGHT);
});

test('until the claim-by, a way beside the shop or a clock of the claim has less than 48 hours', () => {
  const twoDays = at('2026-11-30T13:00:00Z');
  const view = viewOf('1', { claimBy: claimBy('2026-11-30T13:00:00Z', '2026-11-29') });
  expect(until({ view })).toBe(HOUR + 1);
  expect(until({ routes: [aRoute({ safe: twoDays })] })).toBe(HOUR + 1);
  expect(until({ started: [aClock({ safe: twoDays })] })).toBe(HOUR + 1);
});

test.each(['safe', 'surelyOver', 'adviseBy', 'possibleUntil'] as const)(
  'until the %s of a way beside the shop',
  (date) => {
    expect(until({ routes: [aRoute({ [date]: SOON })] })).toBe(3 * HOUR);
  },
);

test('until a day of the claim: of its clocks, its ways, its next steps', () => {
  const way = { id: 'shop', state: 'not-yet', from: null, until: null, adviseBy: null } as const;
  const claim = (more: Partial<Claim>): Claim => ({
    situation: 'never-arrived',
    eligible: 'yes',
    reasons: [],
    owed: 'full',
    routes: [],
    evidence: [],
    next: [],
    clocks: [],
    ...more,
  });
  expect(until({ claim: claim({ clocks: [aClock({ safe: SOON, binds: 'wait' })] }) })).toBe(
    3 * HOUR,
  );
  for (const day of ['from', 'until', 'adviseBy'] as const) {
    const routes = [{ ...way, reasons: [], codes: [], [day]: SOON }];
    expect(until({ claim: claim({ routes }) })).toBe(3 * HOUR);
  }
  const next = [{ code: 'contact-seller', at: SOON }] as const;
  expect(until({ claim: claim({ next }) })).toBe(3 * HOUR);
});

test('until what was read was read a minute, an hour or a day longer ago', () => {
  expect(until({ readAt: [NOW - 90_000] })).toBe(30_000);
  expect(until({ readAt: [NOW - 2.5 * HOUR] })).toBe(HOUR / 2);
  expect(until({ readAt: [NOW - 47 * HOUR] })).toBe(HOUR);
  // A clock that was set back: it was read now.
  expect(until({ readAt: [NOW + 5_000] })).toBe(65_000);
});

test('an age is told of words that are quoted', () => {
  const clocks = [
    aClock({ quote: 'Confirm by Dec 1', readAt: NOW }),
    aClock({ quote: 'typed', readAt: null }),
    aClock({ readAt: NOW - HOUR }),
  ];
  expect(quotesReadAt(viewOf('1', { clocks }))).toEqual([NOW]);
});
