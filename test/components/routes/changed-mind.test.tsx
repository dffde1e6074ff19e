// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { RANK } from '../../../lib/core/rules/rule';
import { NOW } from '../sample-view';
import { aRoute, withdrawal } from './a-route';
import { said, show } from './show-routes';

afterEach(cleanup);

describe('changed mind', () => {
  const free = aRoute({
    kind: 'return-by',
    rule: 'ae.stated-free-return',
    rank: RANK.stated,
    certainty: 'stated',
    quote: 'Send it back within 15 days after delivery',
    safe: Date.parse('2026-12-12T08:00:00Z'),
    source: { title: 'The order’s own page', date: null },
  });

  it('free return and withdrawal stand together, each with what it asks for', () => {
    show({ routes: [withdrawal()], mayReturn: true }, { clocks: [free] });
    const part = screen.getByRole('heading', { name: 'If you changed your mind' }).parentElement;
    const text = part?.textContent ?? '';
    expect(text).toContain('You have two rights side by side: go by the earlier day.');
    expect(text).toContain('send the goods back, unused, by its day');
    expect(text).toContain('no reason: tell the seller by its day');
    expect(text).toContain('Free return: last day to send it backby Fri 11 Dec');
    expect(text).toContain('Send it back within 15 days after delivery');
    expect(text).toContain('European Union: withdraw from the purchaseby Thu 10 Dec');
    expect(text).toContain('Send the goods back within 14 days of telling the seller.');
  });

  it('is no matter where the goods are not as described', () => {
    const situation = {
      value: 'not-as-described',
      from: 'user',
      readAt: NOW,
      text: '',
    } as const;
    show({ routes: [], mayReturn: true }, { clocks: [free], facts: { situation } });
    expect(said()).not.toContain('changed your mind');
  });

  it('where to hand it in is a fact of its source', () => {
    show({
      mayReturn: true,
      handIn: {
        places: ['USPS', 'UPS Store'],
        country: 'US',
        source: { title: 'A guide', date: null },
      },
    });
    expect(said()).toContain('USPS or UPS Store (United States)');
    expect(said()).toContain('Source: A guide');
  });
});
