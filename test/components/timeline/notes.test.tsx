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

function told(facts: Readonly<Record<string, unknown>>): string {
  const at = { now: new Date(NOW).toISOString(), zone: here.zone };
  const policy = shops.find(({ id }) => id === 'aliexpress')?.policy;
  if (!policy) throw new Error('no shop');
  const view = viewOrder(orderWith('aliexpress', facts, at), policy, { ...here, strict: true });
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
