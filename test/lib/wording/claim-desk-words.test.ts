import { expect, test } from 'vitest';
import type { ClaimRoute } from '../../../lib/claims/claim';
import { OWED } from '../../../lib/claims/claim';
import { CLAIM_ROUTES } from '../../../lib/claims/claim-route-id';
import { ALL_MATTERS } from '../../../lib/claims/questions';
import { CLAIM_SITUATIONS } from '../../../lib/claims/situation';
import {
  adviceText,
  eligibleText,
  matterName,
  owedText,
  situationName,
  wayName,
  wayText,
} from '../../../lib/wording/claims/claim-desk-words';
import { localeWords } from '../../tools/locale-words';

const words = { ...localeWords(), language: 'en-GB' };
const here = { words, now: Date.parse('2026-11-22T12:00:00Z'), zone: 'UTC' };
const way = (more: Partial<ClaimRoute>): ClaimRoute => ({
  id: 'card',
  state: 'open',
  from: null,
  until: null,
  reasons: [],
  codes: [],
  adviseBy: null,
  ...more,
});
const at = (time: string) => Date.parse(time);

test('everything that can be answered, decided or owed has its words', () => {
  const all = [
    ...ALL_MATTERS.map((each) => matterName(each, words)),
    ...CLAIM_SITUATIONS.map((each) => situationName(each, words)),
    ...CLAIM_ROUTES.map((each) => wayName(each, words)),
    ...(['yes', 'no', 'unclear'] as const).map((eligible) => eligibleText({ eligible }, words)),
    ...OWED.map((owed) => owedText({ owed, routes: [] }, words)),
    owedText({ owed: 'none', routes: [way({ state: 'over' })] }, words),
  ];
  expect(all.filter((each) => each === '' || /^desk[A-Z]/.test(each))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});

test('an open way is told with its last whole day: what ends at noon is told a day earlier', () => {
  expect(wayText(way({ until: at('2026-12-02T00:00:00Z') }), here)).toMatch(/1 Dec$/);
  expect(wayText(way({ until: at('2026-12-02T12:00:00Z') }), here)).toMatch(/1 Dec$/);
  expect(wayText(way({}), here)).toBe('Yours; no last day is known');
});

test('a way that is not open says from when, or that it is not', () => {
  expect(wayText(way({ state: 'not-yet', from: at('2026-12-02T00:00:00Z') }), here)).toMatch(
    /^Not yet: from .*2 Dec$/,
  );
  expect(wayText(way({ state: 'not-yet' }), here)).toBe('Not yet');
  expect(wayText(way({ state: 'over' }), here)).toBe('Over');
  expect(wayText(way({ state: 'not-yours' }), here)).toBe('Not yours');
  expect(wayText(way({ state: 'unknown' }), here)).toBe('Not known');
});

test('an earlier day is advised while it lies ahead and the way is open by then', () => {
  const adviseBy = at('2026-12-02T00:00:00Z');
  expect(adviceText(way({ adviseBy }), here)).toMatch(/^Better by the end of .*1 Dec\.$/);
  expect(adviceText(way({ adviseBy: here.now }), here)).toBeNull();
  expect(adviceText(way({ adviseBy, from: adviseBy }), here)).toBeNull();
  expect(adviceText(way({ adviseBy, state: 'over' }), here)).toBeNull();
  expect(adviceText(way({}), here)).toBeNull();
});
