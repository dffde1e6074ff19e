// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { NOW } from '../sample-view';
import { aRoute, withdrawal } from './a-route';
import { fold, said, show } from './show-routes';

afterEach(cleanup);

describe('a route', () => {
  it('has its last whole day, what it closes, the day to ask by, and its source', () => {
    show({ routes: [aRoute()] });
    const item = document.querySelector('.route') ?? document.body;
    expect(item.textContent).toContain('Visa: chargeback through your bank');
    // Safe until 28 February, 00:00: the last whole day is the 27th.
    expect(item.textContent).toContain('by Sat, 27 Feb 2027');
    expect(item.textContent).toContain(
      'A chargeback freezes the order and ends your dispute with AliExpress: use that one first.',
    );
    expect(item.textContent).toContain('ask yours by Thu, 11 Feb 2027.');
    expect(item.textContent).toContain(
      '120 days after payment · Source: Visa dispute conditions 13.1–13.7 (copies) · rule',
    );
  });

  it('is said to come second while the shop’s claim can be made', () => {
    show({ routes: [aRoute()] });
    expect(said()).toContain(
      'Other ways to your money, beside the claim with AliExpress. Make that claim first.',
    );
  });

  it('is said to be what is left when the shop’s dates are over', () => {
    show({ routes: [aRoute()] }, { urgency: 'over', claimBy: null, daysLeft: null });
    expect(said()).toContain('The dates of AliExpress are over. These ways may still be open.');
    expect(said()).not.toContain('use that one first');
    expect(said()).toContain('A chargeback ends a dispute with the shop');
  });

  it('is what is left of a cancelled order, should its money not come back', () => {
    show({ routes: [aRoute()] }, { urgency: 'settled', status: 'cancelled', claimBy: null });
    expect(said()).toContain('This order was cancelled. If your money does not come back,');
    expect(said()).not.toContain('use that one first');
  });

  it('waits for a claim that is running', () => {
    show({ routes: [aRoute()] }, { urgency: 'waiting' });
    expect(said()).toContain('Your claim with AliExpress is open');
  });

  it('tells to ask now where the advised day has passed', () => {
    const notes = [{ code: 'bank-may-ask-earlier', at: NOW - 3_600_000 }] as const;
    show({ routes: [aRoute({ notes })] });
    expect(said()).toContain('has passed: ask your bank now.');
  });

  it.each([
    ['past-safe', 'safe day Sat, 27 Feb 2027 has passed, may still be open'],
    ['check', 'safe day Sat, 27 Feb 2027 has passed: ask whether it is still open'],
    ['over', 'over; its safe day was Sat, 27 Feb 2027'],
  ] as const)('that is %s says so', (state, text) => {
    show({ routes: [aRoute({ state })] });
    expect(said()).toContain(text);
  });

  it('that is over says nothing of how to take it', () => {
    show({ routes: [aRoute({ state: 'over' })] });
    expect(said()).not.toContain('ends your dispute');
    expect(said()).not.toContain('ask yours');
  });

  it('without a date says which page to open', () => {
    show({
      routes: [
        aRoute({
          safe: null,
          state: 'unknown',
          certainty: 'unknown',
          notes: [],
          because: {
            code: 'anchor-unknown-open-detail',
            days: null,
            unit: 'days',
            anchor: 'paid',
            standIn: null,
          },
        }),
      ],
    });
    expect(said()).toContain('date not known');
    expect(said()).toContain('open the order’s page');
  });
});

describe('how it was paid', () => {
  const visa = { text: 'Visa', from: 'user', known: true } as const;

  it('is asked where only “a card” is said, and nothing is chosen for the user', () => {
    const { sayPaidWith } = show({
      asks: ['which-card'],
      paidWith: { text: 'Credit/Debit Card', from: 'detail', known: false },
    });
    const field = screen.getByLabelText<HTMLSelectElement>(
      'The order’s page says “Credit/Debit Card”. Which card was it?',
    );
    expect(field.value).toBe('');
    expect(
      within(field)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Choose …',
      'Visa',
      'Mastercard',
      'American Express',
      'Discover',
      'PayPal',
      'direct debit',
      'outside the shop',
      'another way',
    ]);
    const use = screen.getByRole<HTMLButtonElement>('button', { name: 'Use this' });
    expect(use.disabled).toBe(true);
    fireEvent.change(field, { target: { value: 'Mastercard' } });
    fireEvent.submit(use.form ?? use);
    expect(sayPaidWith).toHaveBeenCalledExactlyOnceWith('Mastercard');
  });

  it('can be taken back by whoever said it', () => {
    const { takeBackPaidWith } = show({ paidWith: visa });
    expect(said()).toContain('Paid with Visa, you said.');
    fireEvent.click(screen.getByRole('button', { name: 'Take back' }));
    expect(takeBackPaidWith).toHaveBeenCalledOnce();
  });

  it('is quoted where the page names it, and not asked', () => {
    show({ paidWith: { text: 'PayPal ••1', from: 'detail-data', known: true } });
    expect(said()).toContain('Paid with “PayPal ••1”, says the order’s page.');
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('is asked for on the order’s page where there is no room', () => {
    fold({ asks: ['how-paid', 'country'] });
    expect(screen.queryByRole('combobox', { hidden: true })).toBeNull();
    const link = (name: string) =>
      screen.getByRole('link', { name, hidden: true }).getAttribute('href');
    expect(link('Say how')).toBe('/dashboard.html#/orders/aliexpress:1');
    expect(link('Say where you live')).toBe('/dashboard.html#/settings');
  });
});

describe('folded away', () => {
  it('says how many may be open, and is closed while the shop’s own claim comes first', () => {
    fold({ routes: [aRoute(), aRoute({ rule: 'pay.paypal', state: 'over' })] });
    expect(screen.getByText('Beyond the shop: 1 way')).toBeTruthy();
    expect(document.querySelector('details')?.open).toBe(false);
  });

  it('is open where nothing else is left', () => {
    fold({ routes: [aRoute()] }, { urgency: 'over' });
    expect(document.querySelector('details')?.open).toBe(true);
  });
});

it('axe finds nothing wrong', async () => {
  show(
    { routes: [aRoute(), withdrawal()], asks: ['which-card', 'country'], mayReturn: true },
    { clocks: [] },
  );
  // Colours are measured in a real browser.
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
