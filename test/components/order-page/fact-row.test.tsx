// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Facts, From } from '../../../lib/core/facts/fact';
import { NOW } from '../sample-view';
import { known, on, rowOf, show, text } from './show-order-page';

afterEach(cleanup);

const saidIn = (name: string) =>
  Array.from(rowOf(name).querySelectorAll('.said > li'), (line) => [
    line.getAttribute('data-counts'),
    line.textContent,
  ]);

describe('who says what of a fact', () => {
  it('the user, beside what the page says', () => {
    show({
      content: known({
        delivered: [on('2026-11-20', 'tracking', 30), on('2026-11-22', 'user', 2)],
      }),
    });
    expect(saidIn('Delivered on')).toEqual([
      ['true', 'Sun 22 Nov youtyped Sat 28 Nov · counts: no page has said anything newer'],
      [
        'false',
        'Fri 20 Nov tracking pageread Fri 27 Nov · 2026-11-20 · does not count: you said otherwise on Sat 28 Nov',
      ],
    ]);
  });

  it('the page said otherwise later', () => {
    const facts: Facts = {
      statedEnd: [
        on('2026-12-04', 'user', 24 * 16),
        on('2026-12-10', 'detail', 24 * 16 - 5, 'Refund if no delivery before Dec 10, 2026'),
      ],
    };
    show({ content: known(facts) });
    const [page, user] = saidIn('Protection ends on');
    expect(page).toEqual([
      'true',
      'Thu 10 Dec order pageread Thu 12 Nov · Refund if no delivery before Dec 10, 2026 · counts',
    ]);
    expect(user).toEqual([
      'false',
      'Fri 4 Dec youtyped Thu 12 Nov · no longer counts: the page said otherwise on Thu 12 Nov',
    ]);
  });

  it('the page came to say the same', () => {
    show({
      content: known({ placed: [on('2026-11-01', 'user', 9), on('2026-11-01', 'list', 2)] }),
    });
    expect(saidIn('Ordered on')[1]?.[1]).toContain('the page says the same since Sat 28 Nov');
  });

  it('pages that say the same stand together, with everybody’s own words', () => {
    const total = (from: From, words: string) => ({
      value: { amount: '10.13', currency: 'USD', text: words },
      from,
      readAt: NOW,
      text: words,
    });
    const facts: Facts = {
      placed: [
        on('2026-11-01', 'detail', 2),
        on('2026-11-01', 'detail-data', 2),
        on('2026-11-01', 'list', 2),
      ],
      total: [total('detail', 'US $10.13'), total('list', 'Total:US $10.13')],
    };
    show({ content: known(facts) });
    expect(saidIn('Ordered on')).toEqual([
      [
        'true',
        'Sun 1 Nov data of the order page order page order listread Sat 28 Nov · 2026-11-01 · counts',
      ],
    ]);
    const [[counts, amount] = [], ...more] = saidIn('Amount');
    expect(more).toEqual([]);
    expect(counts).toBe('true');
    expect(amount).toContain('order page order listread');
    expect(amount).toContain('US $10.13 · Total:US $10.13 · counts');
    expect(document.querySelector('s')).toBeNull();
  });

  it('what the user typed stands alone, also where a page says the same', () => {
    show({
      content: known({ placed: [on('2026-11-01', 'user', 1), on('2026-11-01', 'list', 2)] }),
    });
    expect(saidIn('Ordered on')).toEqual([
      ['true', expect.stringContaining('youtyped')],
      ['false', expect.stringContaining('order list')],
    ]);
  });

  it('two pages that count together, and a list that does not', () => {
    const facts: Facts = {
      shipped: [
        on('2026-11-05', 'detail', 2),
        on('2026-11-06', 'tracking', 2),
        on('2026-11-07', 'list', 1),
      ],
    };
    show({ content: known(facts) });
    const said = saidIn('Shipped on');
    expect(said.map(([counts]) => counts)).toEqual(['true', 'true', 'false']);
    expect(said[0]?.[1]).toContain('counts together with the other');
    expect(said[2]?.[1]).toContain('the order’s own page is more exact');
  });

  it('a link is text until it is pressed, and tells nobody where from', () => {
    show({ content: known({ link: [text('https://shop.example/o/1', 'user')] }) });
    const link = screen.getByRole('link', { name: 'https://shop.example/o/1' });
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.getAttribute('target')).toBe('_blank');
  });
});
