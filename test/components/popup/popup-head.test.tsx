// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { NO_SUMMARY, viewOf } from '../sample-view';
import { ready, show } from './show-popup';

afterEach(cleanup);

const head = () => screen.getByRole('banner').textContent;

describe('the head', () => {
  it('counts the claims that close, the money in them by currency and the next warning', () => {
    const summary = {
      ...NO_SUMMARY,
      closing: 3,
      notChecked: 12,
      atRisk: {
        known: [
          { currency: 'USD', amount: '84.20' },
          { currency: 'EUR', amount: '19.90' },
        ],
        unknown: 0,
      },
      nextWarning: Date.parse('2026-11-29T08:00:00Z'),
    };
    show({ content: ready([viewOf('1')], summary) });
    expect(head()).toContain('3 claims close within 7 days');
    expect(head()).toContain(
      'US$84.20 and €19.90 at risk · 12 orders not checked yet · next warning tomorrow, 9:00',
    );
  });

  it('says of which claims that close no amount is known', () => {
    const known = [{ currency: 'EUR', amount: '19.90' }];
    const closing = { ...NO_SUMMARY, closing: 3 };
    show({ content: ready([viewOf('1')], { ...closing, atRisk: { known, unknown: 2 } }) });
    expect(head()).toContain('€19.90 (amounts of 2 orders not known) at risk');
    cleanup();
    show({ content: ready([viewOf('1')], { ...closing, atRisk: { known: [], unknown: 3 } }) });
    expect(head()).toContain('no amount known');
    expect(head()).not.toContain('at risk');
  });

  it('says that nothing closes, and how many are open', () => {
    show({ content: ready([viewOf('1')], { ...NO_SUMMARY, open: 1, warningDays: 3 }) });
    expect(head()).toContain('Nothing closes within 3 days');
    expect(head()).toContain('1 order open');
  });
});
