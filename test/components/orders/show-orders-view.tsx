import { signal } from '@preact/signals';
import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { HereContext, ReadOnly } from '../../../components/here';
import { OrdersView, type OrdersViewProps } from '../../../components/orders/orders-view';
import type { OrderKey } from '../../../lib/core/facts/order';
import type { OrderRow } from '../../../lib/core/views/order-row';
import { listModel } from '../../../lib/view-models/orders/list-model';
import { aRow, day, until } from '../../lib/core/list/a-row';
import { localeWords } from '../../tools/locale-words';
import { NOW, ZONE } from '../sample-view';

export const words = { ...localeWords(), language: 'en-GB' };
const end = Date.parse('2026-12-10T23:00:00Z');
export const rows: readonly OrderRow[] = [
  aRow('100001', {
    title: 'Teapot',
    store: 'Amber Lane Store',
    urgency: 'calm',
    daysLeft: 12,
    ...until('2026-12-10', { certainty: 'estimated' }),
    total: { amount: '12.50', currency: 'EUR', text: '' },
    bars: [
      {
        kind: 'protection',
        from: NOW - 1e9,
        to: end,
        binds: 'limit',
        certainty: 'estimated',
        counts: true,
      },
      {
        kind: 'route',
        from: NOW,
        to: end + 1e10,
        binds: 'limit',
        certainty: 'computed',
        counts: false,
      },
    ],
  }),
  aRow('100002', { title: 'Lamp', urgency: 'settled', marks: { settledAt: NOW } }),
  aRow('100003', { title: 'Gloves', urgency: 'unknown', placed: day('2026-11-01') }),
];

/** The list drawn over its model; what it calls is noted. */
export function show(
  some: readonly OrderRow[] = rows,
  props: Partial<OrdersViewProps> = {},
  isPrivate = false,
) {
  const list = listModel(signal(some), signal<ReadonlySet<OrderKey>>(new Set()), () => {});
  const calls = {
    open: vi.fn(),
    retry: vi.fn(),
    act: vi.fn(),
    remove: vi.fn(),
    undo: vi.fn(),
    saveChosen: vi.fn(),
    saveListed: vi.fn(),
  };
  const View = () => (
    <HereContext.Provider value={{ words, now: NOW, zone: ZONE }}>
      <ReadOnly.Provider value={isPrivate}>
        <OrdersView
          firstDay={1}
          phase="all"
          stored={some.length}
          accounts={[]}
          groups={list.groups.value}
          keys={list.keys.value}
          sums={list.sums.value}
          settings={list.settings.value}
          waysToPay={list.waysToPay.value}
          set={list.set}
          shift={list.shift.value}
          move={list.move}
          selection={list.selection.value}
          choose={list.choose}
          said={null}
          undoable={false}
          doing={null}
          {...calls}
          {...props}
        />
      </ReadOnly.Provider>
    </HereContext.Provider>
  );
  const drawn = render(<View />);
  const again = () => drawn.rerender(<View />);
  const press = (key: string, more: object = {}) => {
    fireEvent.keyDown(screen.getByRole('grid'), { key, ...more });
    again();
  };
  return { ...calls, list, press, again };
}
