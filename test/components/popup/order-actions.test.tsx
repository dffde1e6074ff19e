// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { orderKey } from '../../../lib/core/facts/order';
import type { OrderView } from '../../../lib/core/views/order-view';
import { claimBy, NOW, viewOf } from '../sample-view';
import { ready, show } from './show-popup';

afterEach(cleanup);

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

  it('leads to the page on which facts are corrected', () => {
    panel();
    const link = screen.getByRole('link', { name: 'Correct a fact' });
    expect(link.getAttribute('href')).toBe('/dashboard.html#/orders/aliexpress:1');
  });

  it('leads there once, where another shop’s order has no page of its own', () => {
    const view = {
      ...open,
      key: orderKey('other', 'AB-100200'),
      detailUrl: '/dashboard.html#/orders/other:AB-100200',
    };
    panel(view);
    expect(screen.getAllByRole('link', { name: /Open the order|Correct a fact/ })).toHaveLength(1);
  });

  it('names no days for a shop whose rules start otherwise', () => {
    panel({ ...open, marketplace: 'other' });
    press('I have it');
    expect(screen.queryByText(/15 days/)).toBeNull();
    expect(screen.getByText(/counts from that day/)).toBeTruthy();
  });

  it('snoozes for the time chosen', () => {
    const { act } = panel();
    press('Remind me later');
    press('until the day before it closes');
    expect(act).toHaveBeenCalledWith(open, { kind: 'snooze', for: 'day-before' });
  });

  it('offers no snooze that ends after the last day', () => {
    const ends = claimBy('2026-11-30T08:00:00Z', '2026-11-29');
    panel(viewOf('1', { urgency: 'urgent', claimBy: ends, daysLeft: 1 }));
    press('Remind me later');
    const question = screen.getByRole('group', { name: 'No reminders for this order' });
    expect(
      within(question)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['until tomorrow']);
  });

  it('says so where no snooze would end before the last day, and offers none without one', () => {
    const ends = claimBy('2026-11-29T08:00:00Z', '2026-11-28');
    panel(viewOf('1', { urgency: 'last-day', claimBy: ends, daysLeft: 0 }));
    press('Remind me later');
    expect(screen.getByRole('group', { name: 'It closes too soon to wait.' })).toBeTruthy();
    cleanup();
    panel(viewOf('1', { urgency: 'unknown', claimBy: null, daysLeft: null }));
    expect(screen.queryByRole('button', { name: 'Remind me later' })).toBeNull();
  });

  it.each(['awaiting-payment', 'cancelled', 'expired', 'refunded'] as const)(
    'does not ask whether the parcel of an order is there that has none: %s',
    (status) => {
      panel(viewOf('1', { status }));
      expect(screen.queryByRole('button', { name: 'I have it' })).toBeNull();
    },
  );

  it('asks since when the parcel is there, with the reason', () => {
    const { act } = panel();
    press('I have it');
    expect(
      screen.getByText('Everything that starts with the delivery counts from that day.'),
    ).toBeTruthy();
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
    expect(screen.getByRole('alert').textContent).toContain('between the order and today');
    fireEvent.input(field, { target: { value: '2026-11-20' } });
    press('Save');
    expect(act).toHaveBeenCalledWith(open, { kind: 'received', day: '2026-11-20' });
  });

  it('offers the way back for what was decided earlier', () => {
    const { act } = panel(viewOf('1', { snoozed: true, marks: { snoozedUntil: NOW + 1 } }));
    expect(screen.queryByRole('button', { name: 'Remind me later' })).toBeNull();
    press('Remind me again');
    expect(act).toHaveBeenCalledWith(expect.objectContaining({ id: '1' }), { kind: 'unsnooze' });
  });
});

describe('after a decision', () => {
  const view = viewOf('1', { urgency: 'settled', marks: { settledAt: NOW } });
  const done = { key: view.key, did: 'settled', outcome: 'done' } as const;

  it('the row keeps its place with a way back that has the focus, and it is announced', () => {
    const { update, act } = show({ content: ready([viewOf('1')]), openKey: view.key });
    update({ content: ready([view]), openKey: null, acted: done, heldIn: 'open' });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Open');
    const back = screen.getByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(back);
    expect(screen.getByRole('status').textContent).toContain('Settled');
    fireEvent.click(back);
    expect(act).toHaveBeenCalledWith(view, { kind: 'unsettled' });
  });

  it('and after its undoing the row has the focus', () => {
    const { update } = show({ content: ready([view]), acted: done, heldIn: 'open' });
    update({
      content: ready([viewOf('1')]),
      acted: { key: view.key, outcome: 'undone' },
      heldIn: null,
    });
    expect(document.activeElement).toBe(screen.getByRole('button', { expanded: false }));
    expect(screen.getByRole('status').textContent).toBe('Undone.');
  });

  it('a failure is told and offers nothing to undo', () => {
    show({ content: ready([viewOf('1')]), acted: { key: view.key, outcome: 'failed' } });
    expect(screen.getByRole('status').textContent).toContain('could not be saved');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
