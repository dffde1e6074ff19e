// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ID_FIELD, MARKETPLACE_FIELD } from '../../../components/order-page/form-fields';
import { show } from '../order-page/show-order-page';
import { claimBy, viewOf } from '../sample-view';

afterEach(cleanup);

const field = (label: string | RegExp) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string | RegExp, value: string) =>
  fireEvent.input(field(label), { target: { value } });
const add = () => fireEvent.click(screen.getByRole('button', { name: 'Add this order' }));

describe('the form for a new order', () => {
  it('hands over what stands in it, to the letter', async () => {
    const page = show();
    type('Order number', ' 8210000000001559 ');
    type('What you bought', 'Lamp, <b>warm</b>');
    type('Ordered on', '2026-11-01');
    add();
    await waitFor(() => expect(page.add).toHaveBeenCalledOnce());
    expect(page.add.mock.calls[0]).toMatchObject([
      {
        [MARKETPLACE_FIELD]: 'aliexpress',
        [ID_FIELD]: ' 8210000000001559 ',
        title: 'Lamp, <b>warm</b>',
        placed: '2026-11-01',
        shipped: '',
      },
    ]);
  });

  it('starts with the shop and the order that the address names, and shows what follows', () => {
    const page = show({
      content: { phase: 'new', marketplace: 'temu', id: 'PO-211-10700000000000001' },
    });
    expect(field('Order number').value).toBe('PO-211-10700000000000001');
    expect(field('Where you bought it').value).toBe('temu');
    expect(page.tryOrder).toHaveBeenCalledWith(
      expect.objectContaining({
        [MARKETPLACE_FIELD]: 'temu',
        [ID_FIELD]: 'PO-211-10700000000000001',
      }),
    );
  });

  it('hands over a half-typed day as none, never as nothing typed', async () => {
    const page = show();
    Object.defineProperty(field('Ordered on'), 'validity', { value: { badInput: true } });
    add();
    await waitFor(() => expect(page.add).toHaveBeenCalledOnce());
    expect(page.add.mock.calls[0]).toMatchObject([{ placed: null, paid: '' }]);
  });

  it('says what is wrong at the field, leads there, and loses nothing', async () => {
    const page = show();
    page.add.mockResolvedValue({
      delivered: { message: 'orderPageImpossible_before', fact: 'placed' },
      statedReturnDays: { message: 'orderPageDaysWrong', limit: 3660 },
    });
    type('What you bought', 'Lamp');
    type('Delivered on', '2026-10-01');
    add();
    await screen.findByText('2 fields need another look. Nothing you typed is lost.');
    const wrong = field('Delivered on');
    expect(wrong.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(wrong.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'This cannot be before “Ordered on”. Correct one of the two.',
    );
    expect(document.activeElement).toBe(wrong);
    expect(field('What you bought').value).toBe('Lamp');
    expect(wrong.value).toBe('2026-10-01');
    expect(screen.getByText('Write a whole number of days, at most 3,660.')).toBeTruthy();
  });

  it('unfolds the fields among which the first wrong one is', async () => {
    const page = show();
    page.add.mockResolvedValue({ refundIssued: { message: 'orderPageDayWrong' } });
    add();
    await waitFor(() => expect(document.activeElement).toBe(field('Refund issued on')));
    expect(field('Refund issued on').closest('details')?.open).toBe(true);
  });

  it('shows what follows from what is typed', () => {
    const page = show();
    type('Order number', '8210000000001559');
    expect(page.tryOrder).toHaveBeenLastCalledWith(
      expect.objectContaining({ [ID_FIELD]: '8210000000001559' }),
    );
    const view = viewOf('1', {
      title: 'Lamp',
      claimBy: claimBy('2026-12-04T08:00Z', '2026-12-03'),
    });
    page.update({ preview: { of: null, view } });
    expect(screen.getByText('Claim by Thu 3 Dec')).toBeTruthy();
  });

  it('keeps the name of a shop that was typed before the shop was chosen', () => {
    show();
    type('Seller', 'Lamps of Lisbon');
    fireEvent.input(field('Where you bought it'), { target: { value: 'other' } });
    expect(field('Name of the shop').value).toBe('Lamps of Lisbon');
    fireEvent.input(field('Where you bought it'), { target: { value: 'wish' } });
    expect(field('Seller').value).toBe('Lamps of Lisbon');
  });

  it('asks for the name of another shop, and says that its rules are not known', () => {
    show();
    expect(screen.queryByLabelText('Name of the shop')).toBeNull();
    fireEvent.input(field('Where you bought it'), { target: { value: 'other' } });
    expect(field('Name of the shop')).toBeTruthy();
    expect(field('Order number (optional)')).toBeTruthy();
    expect(screen.getByText(/ClaimClock does not know the rules of this shop/)).toBeTruthy();
  });
});

describe('what matters first', () => {
  it('is before what is folded: shop, number, what, when, whether it came, how it was paid', () => {
    show();
    const open = [...document.querySelectorAll('.manual-form > section .field label')];
    expect(open.map(({ textContent }) => textContent)).toEqual([
      'Where you bought it',
      'Order number',
      'What you bought',
      'Ordered on',
      'Has it arrived?',
      'Delivered on',
      'Paid with',
    ]);
  });

  it('whether it came says the status where no day is known, and a day says that it came', () => {
    show();
    const arrived = field('Has it arrived?');
    const status = () => document.querySelector<HTMLSelectElement>('[name=status]')?.value;
    fireEvent.change(arrived, { target: { value: 'not-yet' } });
    expect(status()).toBe('awaiting-delivery');
    type('Delivered on', '2026-11-20');
    expect([arrived.value, status()]).toEqual(['yes', 'delivered']);
    fireEvent.change(arrived, { target: { value: 'not-said' } });
    expect([field('Delivered on').value, status()]).toEqual(['', '']);
  });

  it('the usual way to pay is chosen already', () => {
    show({ usualPayment: 'Visa' });
    expect(field('Paid with').value).toBe('Visa');
  });
});

describe('a tracking number', () => {
  const candidatesFor = (number: string) =>
    number.startsWith('1')
      ? [
          { number, carrier: 'Hanjin', certainty: 'possible', checkDigit: 'none' } as const,
          { number, carrier: 'FedEx', certainty: 'possible', checkDigit: 'none' } as const,
        ]
      : [];

  it('suggests its carriers with their certainty, and chooses none', () => {
    show({ candidatesFor });
    type('Tracking number', '123456789012\nabc');
    expect(screen.getByRole('group', { name: /123456789012/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'FedEx (possible)' })).toBeTruthy();
    expect(screen.getByText(/^abc: no carrier with numbers like this/)).toBeTruthy();
    expect(field(/^Carrier/).value).toBe('');
  });

  it('gives the carrier that the user picks, and stays as it was typed', () => {
    show({ candidatesFor });
    type('Tracking number', '123456789012');
    fireEvent.click(screen.getByRole('button', { name: 'FedEx (possible)' }));
    expect(field(/^Carrier/).value).toBe('FedEx');
    expect(field('Tracking number').value).toBe('123456789012');
  });
});

it('in a private window there is no form', () => {
  show({ inPrivate: true });
  expect(screen.getByText(/This is a private window/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
  expect(document.querySelector('form')).toBeNull();
});
