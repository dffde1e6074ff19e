import { expect, test } from 'vitest';
import type { Summary } from '../../../../lib/core/views/order-view';
import { sumsOf } from '../../../../lib/wording/page/bar-drawing';
import { localeWords } from '../../../tools/locale-words';

const summary: Summary = {
  open: 9,
  closing: 7,
  closingToday: 1,
  closingThisWeek: 4,
  warningDays: 14,
  atRisk: { known: [], unknown: 0 },
  notChecked: 0,
  toCheck: 0,
  waiting: 0,
  worst: 'last-day',
  nextWarning: null,
};
const firstTwo = (language: string, told: Partial<Summary> = {}) =>
  sumsOf({ ...summary, ...told }, localeWords(language)).slice(0, 2);

test('beside what closes today it is said within how many days the others do', () => {
  expect(firstTwo('en')).toEqual(['1 claim closes today', '6 more within 14 days']);
  expect(firstTwo('de')).toEqual(['1 Frist endet heute', '6 weitere innerhalb von 14 Tagen']);
  expect(firstTwo('ru', { closing: 2, warningDays: 21 })).toEqual([
    '1 срок заканчивается сегодня',
    'ещё 1 в течение 21 дня',
  ]);
});

test('where all close today, nothing else does', () => {
  expect(firstTwo('en', { closing: 1 })[1]).not.toContain('more');
});
