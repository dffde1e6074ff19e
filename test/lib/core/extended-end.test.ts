import { expect, test } from 'vitest';
import { contradictionText } from '../../../lib/wording/contradiction-text';
import { localeWords } from '../../tools/locale-words';
import { at, iso, onDay } from './an-order';
import { record, sighting, status } from './recorded';
import { view } from './viewed';

/*
 * Protection that the detail page shows extended, while an older tracking page names the earlier end: it stays early,
 * and what each page said is told (lib/core/README.md §2.6).
 */

const facts = {
  placed: { value: onDay('2026-01-01'), text: 'Jan 1, 2026' },
  ...status('awaiting-delivery'),
};
const end = (day: string) => ({ statedEnd: { value: onDay(day), text: day } });
const here = { words: localeWords(), now: at('2026-02-02T12:00Z'), zone: 'America/Los_Angeles' };

const tracked = record(
  null,
  'tracking',
  '2026-01-20T12:00Z',
  sighting({ ...facts, ...end('2026-03-01') }),
);
const extended = record(
  tracked,
  'detail',
  '2026-02-01T12:00Z',
  sighting({ ...facts, ...end('2026-03-15') }),
);

test('the earlier end leads, and who says what is told beside it', () => {
  const seen = view(extended, '2026-02-02T12:00Z');
  expect(iso(seen.claimBy?.safe)).toBe('2026-03-01T08:00:00Z');
  const [differ, ...others] = seen.disagreements;
  expect(others).toEqual([]);
  expect(differ).toMatchObject({ fact: 'statedEnd', decides: true });
  const text = differ ? contradictionText(differ, here) : '';
  expect(text).toContain('tracking page');
  expect(text).toContain('order page');
  expect(text).toMatch(/1 Mar|Mar 1/);
  expect(text).toMatch(/15 Mar|Mar 15/);
});

test('once the tracking page is opened too, nothing contradicts, and the later end is known', () => {
  const both = record(
    extended,
    'tracking',
    '2026-02-02T11:00Z',
    sighting({ ...facts, ...end('2026-03-15') }),
  );
  const seen = view(both, '2026-02-02T12:00Z');
  expect(iso(seen.claimBy?.safe)).toBe('2026-03-15T07:00:00Z');
  expect(seen.disagreements).toEqual([]);
});
