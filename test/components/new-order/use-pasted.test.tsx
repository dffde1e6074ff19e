// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PastedOrder } from '../../../components/new-order/pasted-order';
import { show } from '../order-page/show-order-page';

afterEach(cleanup);

const field = (label: string | RegExp) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string | RegExp, value: string) =>
  fireEvent.input(field(label), { target: { value } });
const add = () => fireEvent.click(screen.getByRole('button', { name: 'Add this order' }));

describe('a pasted text', () => {
  const pasted: PastedOrder = {
    fields: {
      marketplace: 'temu',
      'order-id': 'PO-211-10700000000000001',
      placed: '2026-11-03',
      total: '31.90',
      'total-currency': 'EUR',
    },
    unclear: [{ field: 'delivered', why: 'day-or-month', text: '03/04/2026' }],
    cut: false,
  };
  const paste = async (props: Parameters<typeof show>[0] = {}) => {
    const readPasted = vi.fn(async () => pasted);
    const page = show({ readPasted, ...props });
    return {
      ...page,
      readPasted,
      put: async () => {
        type('The text', 'a mail');
        await screen.findByText(/^Filled in|^Nothing in it/);
      },
    };
  };
  const marks = () => screen.queryAllByText('From your text').length;

  it('fills the form, marks each field, and says what was not clear', async () => {
    const { put, tryOrder } = await paste();
    await put();
    expect(screen.getByText('Filled in 4 fields. Is each of them right?')).toBeTruthy();
    expect(field('Where you bought it').value).toBe('temu');
    expect(field('Ordered on').value).toBe('2026-11-03');
    expect(marks()).toBe(4);
    expect(
      screen.getByText('Delivered on: “03/04/2026” can be two different days. Type the right one.'),
    ).toBeTruthy();
    expect(tryOrder).toHaveBeenLastCalledWith(expect.objectContaining({ placed: '2026-11-03' }));
  });

  it('writes over nothing that the user typed, nor over the order that the address names', async () => {
    const { put } = await paste();
    type('Ordered on', '2026-10-01');
    await put();
    expect(field('Ordered on').value).toBe('2026-10-01');
    expect(marks()).toBe(3);
    cleanup();
    const named = await paste({
      content: { phase: 'new', marketplace: 'temu', id: 'PO-211-10700000000000009' },
    });
    named.readPasted.mockResolvedValue({
      ...pasted,
      fields: { ...pasted.fields, marketplace: 'other' },
    });
    await named.put();
    expect([field('Where you bought it').value, field('Order number').value]).toEqual([
      'temu',
      'PO-211-10700000000000009',
    ]);
  });

  it('is added only once each field is confirmed, typed anew, or all of them are', async () => {
    const { put, add: added } = await paste();
    await put();
    add();
    expect(screen.getByText(/^Look first at the 4 fields/)).toBeTruthy();
    expect(document.activeElement).toBe(field('Where you bought it'));
    expect(added).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Ordered on: it is right' }));
    expect(marks()).toBe(3);
    type('Amount', '30');
    expect(marks()).toBe(2);
    fireEvent.click(screen.getByRole('button', { name: 'All 2 fields are right' }));
    expect(marks()).toBe(0);
    add();
    await waitFor(() => expect(added).toHaveBeenCalledOnce());
  });

  it('that comes second fills again what nobody confirmed', async () => {
    const { put, readPasted } = await paste();
    await put();
    fireEvent.click(screen.getByRole('button', { name: 'Order number: it is right' }));
    readPasted.mockResolvedValue({
      fields: { placed: '2026-11-05', 'order-id': 'PO-9' },
      unclear: [],
      cut: true,
    });
    type('The text', 'another mail');
    await screen.findByText(/only its beginning was looked at/);
    expect(field('Ordered on').value).toBe('2026-11-05');
    expect(field('Order number').value).toBe('PO-211-10700000000000001');
  });

  it('a choice that there is none of is not taken', async () => {
    const { put, readPasted } = await paste();
    readPasted.mockResolvedValue({ fields: { paidWith: 'Shells' }, unclear: [], cut: false });
    await put();
    expect(screen.getByText('Nothing in it is clear enough to fill in.')).toBeTruthy();
    expect(field('Paid with').value).toBe('');
    expect(marks()).toBe(0);
  });
});
