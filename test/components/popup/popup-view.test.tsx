// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { claimBy, day, NO_SUMMARY, NOW, viewOf, ZONE } from '../sample-view';
import { ready, show, WELL } from './show-popup';

afterEach(cleanup);

describe('over a private window', () => {
  const order = viewOf('1');
  const content = ready([order]);
  it('says that nothing is saved from there, and offers only what leads elsewhere', () => {
    show({ content, openKey: order.key }, true);
    expect(screen.getByRole('note').textContent).toContain('orders can only be read');
    expect(screen.queryByRole('button', { name: 'Settled' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Open the order' })).toBeTruthy();
  });
  it('and over a normal one it does not', () => {
    show({ content, openKey: order.key });
    expect(screen.queryByRole('note')).toBeNull();
    expect(screen.getByRole('button', { name: 'Settled' })).toBeTruthy();
  });
});

describe('a page that could not be read', () => {
  it('is told of, above everything', () => {
    const text = 'On Sun, Nov 22 ClaimClock could not read 3 of 10 orders.';
    const faults = [{ text, addAt: 'temu' as const }];
    const content = ready([viewOf('1')]);
    show({ content: content.phase === 'ready' ? { ...content, faults } : content });
    expect(screen.getByRole('note').textContent).toContain(text);
    const addOrder = screen.getByRole('link', { name: 'Add by hand' });
    expect(addOrder.getAttribute('href')).toBe('/dashboard.html#/new/temu');
    cleanup();
    show({ content });
    expect(screen.queryByRole('note')).toBeNull();
  });
});

describe('a row', () => {
  it('tells title, what to do by when, store, state and money to a screen reader', () => {
    const view = viewOf('1', {
      title: 'Folding desk lamp',
      store: 'Bright Home',
      status: 'delivered',
      urgency: 'last-day',
      claimBy: claimBy('2026-11-28T22:00:00Z', '2026-11-27'),
      total: { amount: '31.90', currency: 'USD', text: 'US $31.90' },
      facts: {
        delivered: {
          value: { kind: 'day', day: day('2026-11-13'), zones: [ZONE] },
          from: 'detail',
          readAt: NOW,
          text: 'Nov 13',
        },
      },
    });
    show({ content: ready([view]) });
    const name = screen.getByRole('button', { expanded: false }).textContent;
    for (const part of [
      'Folding desk lamp',
      'Claim today by 23:00',
      '9 hours left',
      'Bright Home',
      'delivered 13 Nov',
      'US$31.90',
    ]) {
      expect(name).toContain(part);
    }
  });

  it('is named by the end of its number where no page has shown a title', () => {
    show({ content: ready([viewOf('8201000000001234', { title: null })]) });
    expect(screen.getByText('Order …1234')).toBeTruthy();
  });

  it('shows an estimate as one and says what to do about it', () => {
    const view = viewOf('1', {
      claimBy: claimBy('2027-01-01T08:00:00Z', '2026-12-31', { certainty: 'estimated' }),
      needsCheck: true,
    });
    show({ content: ready([view]) });
    expect(screen.getByText('Claim by about Thu 31 Dec')).toBeTruthy();
    expect(screen.getByText('estimate: open the order to be sure')).toBeTruthy();
    expect(document.querySelector('.urgency-icon [stroke-dasharray="3 3.28"]')).not.toBeNull();
  });

  it('of a running dispute says who must act by when, whatever limit there was', () => {
    const clock = {
      kind: 'seller-answers',
      rule: 'ae.seller-answers',
      binds: 'wait',
      // The end of 30 November in Los Angeles.
      safe: Date.parse('2026-12-01T08:00:00Z'),
      surelyOver: null,
      state: 'open',
      certainty: 'computed',
      counts: true,
      rank: 2,
      source: { title: 'AliExpress help', date: null },
      because: { code: 'counted', days: 5, unit: 'days', anchor: 'disputeOpened', standIn: null },
      quote: null,
      from: null,
      readAt: null,
      stale: false,
    } as const;
    show({ content: ready([viewOf('1', { urgency: 'waiting', waitingFor: clock })]) });
    expect(screen.getByText('Seller must answer by Tue 1 Dec')).toBeTruthy();
    expect(screen.getByText('in 3 days')).toBeTruthy();
  });
});

describe('the states without orders', () => {
  it('first run: leads to the order list', () => {
    show({
      content: {
        phase: 'ready',
        orders: [],
        summary: NO_SUMMARY,
        stored: 0,
        faults: [],
        troubles: [],
        accounts: [],
        toCheck: [],
        changesAt: NOW,
        shops: [],
      },
    });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('once');
    const link = screen.getByRole('link', { name: 'Open my AliExpress orders' });
    expect(link.getAttribute('href')).toBe('https://shop.example/orders');
  });

  it('nothing stored where something was known: no first run', () => {
    const empty = { ...ready([]), stored: 0 };
    for (const condition of [
      { ...WELL, known: { orders: 3, next: null } },
      'unknown',
      null,
    ] as const) {
      show({ content: empty, condition });
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No orders are saved');
      cleanup();
    }
  });

  it('lost orders: how many, the next deadline, and what to do', () => {
    const lost = { orders: 12, next: day('2026-12-10') };
    const { seenLoss } = show({ condition: { ...WELL, known: lost, lost } });
    const note = screen.getByRole('alert').textContent;
    expect(note).toContain('12 orders were saved here');
    expect(note).toContain('The next deadline was Thu 10 Dec.');
    fireEvent.click(screen.getByRole('button', { name: 'I have opened them again' }));
    expect(seenLoss).toHaveBeenCalledOnce();
  });

  it('nothing open: says how many are stored', () => {
    show({ content: ready([]) });
    expect(screen.getByText(/^5 orders are saved/)).toBeTruthy();
  });

  it('wherever there is a list or could be one, an order can be added by hand', () => {
    const empty = {
      phase: 'ready',
      orders: [],
      summary: NO_SUMMARY,
      stored: 0,
      faults: [],
      troubles: [],
      accounts: [],
      toCheck: [],
      changesAt: NOW,
      shops: [],
    } as const;
    for (const props of [
      { content: ready([viewOf('1')]) },
      { content: ready([]) },
      { content: empty },
      { content: empty, allowed: false },
    ]) {
      show(props);
      const link = screen.getByRole('link', { name: 'Add an order by hand' });
      expect(link.getAttribute('href')).toBe('/dashboard.html#/new');
      cleanup();
    }
  });

  it('an order of another shop without an end asks for one, and sends nobody to its page', () => {
    const bare = { urgency: 'unknown', claimBy: null, daysLeft: null } as const;
    show({ content: ready([viewOf('1', { ...bare, marketplace: 'other' })]) });
    expect(screen.getByText('no last day is known: type it in')).toBeTruthy();
  });

  it('failed: offers to try again', () => {
    const { retry } = show({ content: { phase: 'failed' } });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('not allowed on the shop: asks, and still shows what is stored', () => {
    const { allow } = show({ content: ready([viewOf('1')]), allowed: false });
    fireEvent.click(screen.getByRole('button', { name: 'Allow on AliExpress' }));
    expect(allow).toHaveBeenCalledOnce();
    expect(screen.getByText('Item 1')).toBeTruthy();
  });
});

describe('a long list', () => {
  it('draws what closes whole and the rest on request', () => {
    const calm = Array.from({ length: 60 }, (_, index) => viewOf(`calm${index}`));
    const closing = Array.from({ length: 40 }, (_, index) =>
      viewOf(`soon${index}`, { urgency: 'soon', daysLeft: 5 }),
    );
    show({ content: ready([...closing, ...calm]) });
    expect(screen.getAllByText(/^Item soon/)).toHaveLength(40);
    expect(screen.getAllByText(/^Item calm/)).toHaveLength(25);
    fireEvent.click(screen.getByRole('button', { name: 'Show 35 more' }));
    expect(screen.getAllByText(/^Item calm/)).toHaveLength(60);
  });
});
