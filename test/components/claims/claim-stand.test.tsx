// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ClaimStand } from '../../../components/claims/claim-stand';
import { HereContext } from '../../../components/here';
import { localeWords } from '../../tools/locale-words';
import { claimBy, NOW, viewOf, ZONE } from '../sample-view';

afterEach(cleanup);

const here = { words: { ...localeWords(), language: 'en-GB' }, now: NOW, zone: ZONE };

function show(known: Parameters<typeof viewOf>[1]) {
  render(
    <HereContext.Provider value={here}>
      <ClaimStand view={viewOf('8210000000001559', known)} facts={{}} />
    </HereContext.Provider>,
  );
  return screen.getByRole('region', { name: 'How it stands' }).textContent;
}

test('the chip’s date stands first, then the money, then every doubt that the order page tells', () => {
  const text = show({
    claimBy: claimBy('2026-12-11T08:00:00Z', '2026-12-10', { certainty: 'estimated' }),
    total: { amount: '12.50', currency: 'USD', text: 'US $12.50' },
    mayBeShorter: true,
    earlierMayHavePassed: true,
    needsCheck: true,
    weak: true,
  });
  expect(text).toContain('Claim by about Thu 10 Dec');
  expect(text).toContain('At stake: US$12.50');
  for (const doubt of [
    'Something changed after this date was read',
    'An earlier date may have passed already.',
    'This is an estimate.',
    'Little is known about AliExpress’s pages',
  ])
    expect(text).toContain(doubt);
});

test('a maximum says what to do, never a date alone', () => {
  const text = show({
    urgency: 'check',
    claimBy: claimBy('2026-12-11T08:00:00Z', '2026-12-10', { atMost: true }),
  });
  expect(text).toContain('Check your last day to claim: Thu 10 Dec or earlier');
});
