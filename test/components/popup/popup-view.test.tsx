// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HereContext } from '../../../components/here';
import { type PopupProps, PopupView } from '../../../components/popup/popup-view';
import type { OrderView } from '../../../lib/core/order-view';
import { localeWords } from '../../tools/locale-words';
import { claimBy, day, NO_SUMMARY, NOW, viewOf, ZONE } from '../sample-view';

afterEach(cleanup);

const words = { ...localeWords(), language: 'en-GB' };

function ready(orders: OrderView[], summary = NO_SUMMARY): PopupProps['content'] {
  return { phase: 'ready', orders, summary, stored: 5 };
}

function show(props: Partial<PopupProps> = {}) {
  const handlers = {
    toggle: vi.fn(),
    act: vi.fn(),
    undo: vi.fn(),
    allow: vi.fn(),
    retry: vi.fn(),
  };
  const whole = (more: Partial<PopupProps>) => (
    <HereContext.Provider value={{ words, now: NOW, zone: ZONE }}>
      <PopupView
        content={ready([])}
        warningDays={7}
        allowed={true}
        acted={null}
        heldIn={null}
        openKey={null}
        listUrl="https://shop.example/orders"
        settingsUrl="/options.html"
        {...handlers}
        {...props}
        {...more}
      />
    </HereContext.Provider>
  );
  const { rerender } = render(whole({}));
  return { ...handlers, update: (more: Partial<PopupProps>) => rerender(whole(more)) };
}

const head = () => screen.getByRole('banner').textContent;

describe('the head', () => {
  it('counts the claims that close, the money in them by currency and the next warning', () => {
    const summary = {
      ...NO_SUMMARY,
      closing: 3,
      notChecked: 12,
      atRisk: [
        { currency: 'USD', amount: '84.20' },
        { currency: 'EUR', amount: '19.90' },
      ],
      nextWarning: Date.parse('2026-11-29T08:00:00Z'),
    };
    show({ content: ready([viewOf('1')], summary) });
    expect(head()).toContain('3 claims close within 7 days');
    expect(head()).toContain(
      'US$84.20 and €19.90 at risk · 12 orders not yet checked · next warning Sun 29 Nov, 9:00',
    );
  });

  it('says that nothing closes, and how many are open', () => {
    show({ content: ready([viewOf('1')], { ...NO_SUMMARY, open: 1 }), warningDays: 3 });
    expect(head()).toContain('Nothing closes within 3 days');
    expect(head()).toContain('1 claim open');
  });
});

describe('a row', () => {
  it('tells title, date, store, state and money to a screen reader, urgency in words', () => {
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
      'Closes within a day: today by 23:00',
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
    expect(screen.getByText('about Thu 31 Dec')).toBeTruthy();
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
      because: { code: 'counted', days: 5, anchor: 'disputeOpened', standIn: null },
      quote: null,
      from: null,
      readAt: null,
      stale: false,
    } as const;
    show({ content: ready([viewOf('1', { urgency: 'waiting', waitingFor: clock })]) });
    expect(screen.getByText('seller must answer')).toBeTruthy();
    expect(screen.getByText('Tue 1 Dec')).toBeTruthy();
  });
});

describe('what can be done', () => {
  const open = viewOf('1');
  const panel = (view: OrderView = open) => show({ content: ready([view]), openKey: view.key });
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('opens the order’s own page in another tab', () => {
    panel();
    const link = screen.getByRole('link', { name: 'Open the order' });
    expect(link.getAttribute('href')).toBe(open.detailUrl);
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('snoozes for the time chosen', () => {
    const { act } = panel();
    press('Remind me later');
    press('until the day before it closes');
    expect(act).toHaveBeenCalledWith(open, { kind: 'snooze', length: 'day-before' });
  });

  it('offers no snooze that ends after the last day', () => {
    panel(viewOf('1', { urgency: 'urgent', daysLeft: 1 }));
    press('Remind me later');
    const question = screen.getByRole('group', { name: 'Be quiet about this order' });
    expect(
      within(question)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['until tomorrow']);
  });

  it('asks since when the parcel is there, with the reason', () => {
    const { act } = panel();
    press('I have it');
    expect(screen.getByText('The 15 days to open a dispute count from that day.')).toBeTruthy();
    press('Yesterday');
    expect(act).toHaveBeenCalledWith(open, { kind: 'received', day: '2026-11-27' });
  });

  it('takes another day, but none in the future', () => {
    const { act } = panel();
    press('I have it');
    const field = screen.getByLabelText('Another day');
    fireEvent.input(field, { target: { value: '2026-11-29' } });
    press('Save');
    expect(act).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('not in the future');
    fireEvent.input(field, { target: { value: '2026-11-20' } });
    press('Save');
    expect(act).toHaveBeenCalledWith(open, { kind: 'received', day: '2026-11-20' });
  });

  it('offers the way back for what was decided earlier', () => {
    const { undo } = panel(viewOf('1', { snoozed: true, marks: { snoozedUntil: NOW + 1 } }));
    expect(screen.queryByRole('button', { name: 'Remind me later' })).toBeNull();
    press('End the snooze');
    expect(undo).toHaveBeenCalledWith(expect.objectContaining({ id: '1' }), 'snooze');
  });
});

describe('after a decision', () => {
  const view = viewOf('1', { urgency: 'settled', marks: { settledAt: NOW } });
  const done = { key: view.key, did: 'settled', outcome: 'done' } as const;

  it('the row keeps its place with a way back that has the focus, and it is announced', () => {
    const { update, undo } = show({ content: ready([viewOf('1')]), openKey: view.key });
    update({ content: ready([view]), openKey: null, acted: done, heldIn: 'open' });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Open');
    const back = screen.getByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(back);
    expect(screen.getByRole('status').textContent).toContain('Settled');
    fireEvent.click(back);
    expect(undo).toHaveBeenCalledWith(view, 'settled');
  });

  it('and after its undoing the row has the focus', () => {
    const { update } = show({ content: ready([view]), acted: done, heldIn: 'open' });
    update({ content: ready([viewOf('1')]), acted: { ...done, outcome: 'undone' }, heldIn: null });
    expect(document.activeElement).toBe(screen.getByRole('button', { expanded: false }));
    expect(screen.getByRole('status').textContent).toBe('Undone.');
  });

  it('a failure is told and offers nothing to undo', () => {
    show({ content: ready([viewOf('1')]), acted: { ...done, outcome: 'failed' } });
    expect(screen.getByRole('status').textContent).toContain('nothing was changed');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('the states without orders', () => {
  it('first run: leads to the order list', () => {
    show({ content: { phase: 'ready', orders: [], summary: NO_SUMMARY, stored: 0 } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('once');
    const link = screen.getByRole('link', { name: 'Open my AliExpress orders' });
    expect(link.getAttribute('href')).toBe('https://shop.example/orders');
  });

  it('nothing open: says how many are stored', () => {
    show({ content: ready([]) });
    expect(screen.getByText(/^5 orders are stored/)).toBeTruthy();
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
