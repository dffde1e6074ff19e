// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { HintNote } from '../../../components/timeline/hint-note';
import { Notes } from '../../../components/timeline/notes';
import { viewOrder } from '../../../lib/core/views/view';
import { shops } from '../../../lib/marketplaces/registry';
import { orderWith } from '../../lib/claims/an-order';
import { localeWords } from '../../tools/locale-words';

afterEach(cleanup);

const NOW = Date.parse('2026-11-10T12:00:00Z');
const here = { words: { ...localeWords(), language: 'en-GB' }, now: NOW, zone: 'Europe/Berlin' };

function told(
  facts: Readonly<Record<string, unknown>>,
  shop: 'aliexpress' | 'dhgate' = 'aliexpress',
): string {
  const at = { now: new Date(NOW).toISOString(), zone: here.zone };
  const policy = shops.find(({ id }) => id === shop)?.policy;
  if (!policy) throw new Error('no shop');
  const view = viewOrder(orderWith(shop, facts, at), policy, { ...here, strict: true });
  const { container } = render(
    <>
      <HintNote view={view} here={here} />
      <Notes view={view} unread={[]} here={here} />
    </>,
  );
  return container.textContent ?? '';
}

test('a date to claim by before the dispute opens comes with one instruction, and no day without one', () => {
  const text = told({
    placed: '2026-09-20',
    paid: '2026-09-20',
    status: 'awaiting-shipment',
    statedEnd: '2026-11-20',
  });
  expect(text).toContain('look for the dispute button by Thu 19 Nov');
  // It is certainly there from 21 November, 9:00 in Berlin: after the 21st.
  expect(text).toContain('it comes after Sat 21 Nov: open the dispute then');
  expect(text).not.toContain('You can open a dispute after');
});

test('where a dispute opens in time, its day stands alone', () => {
  const text = told({ placed: '2026-09-20', shipped: '2026-10-20', lastEvent: '2026-10-21' });
  expect(text).not.toContain('look for the dispute button');
});

test('a maximum that no seller promised is not told as a promise', () => {
  const promise = 'the longest that sellers may promise';
  const shipped = { placed: '2026-10-25', shipped: '2026-10-28', status: 'awaiting-delivery' };
  expect(told(shipped)).toContain(promise);
  cleanup();
  const unread = told({ placed: '2026-09-20', status: 'unknown' }, 'dhgate');
  expect(unread).not.toContain(promise);
  expect(unread).toContain('This is an estimate.');
});
