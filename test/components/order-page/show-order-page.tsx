import { render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { HereContext } from '../../../components/here';
import type { Problems } from '../../../components/order-page/form-fields';
import { OrderPage, type OrderPageProps } from '../../../components/order-page/order-page';
import type { Facts, From, Statement } from '../../../lib/core/facts/fact';
import type { KnownOrder } from '../../../lib/core/views/known-order';
import { localeWords } from '../../tools/locale-words';
import { day, NOW, viewOf, ZONE } from '../sample-view';

const words = { ...localeWords(), language: 'en-GB' };

/** An order of which these facts are known. */
export const known = (facts: Facts, more: Partial<KnownOrder> = {}): OrderPageProps['content'] => ({
  phase: 'order',
  order: viewOf('8210000000001559'),
  facts,
  manualOnly: false,
  account: null,
  items: [],
  note: null,
  ...more,
});

/** Draws the page with handlers that only note their calls; `update` draws it again with other props. */
export function show(props: Partial<OrderPageProps> = {}) {
  const handlers = {
    tryOrder: vi.fn(),
    add: vi.fn(async (): Promise<Problems> => ({})),
    tryFact: vi.fn(),
    say: vi.fn(async (): Promise<Problems> => ({})),
    correctItems: vi.fn(async (): Promise<Problems> => ({})),
    takeBack: vi.fn(),
    leave: vi.fn(),
    acts: { act: vi.fn(), remove: vi.fn(), saveCalendar: vi.fn() },
    retry: vi.fn(),
  };
  const whole = (more: Partial<OrderPageProps>) => (
    <HereContext.Provider value={{ words, now: NOW, zone: ZONE }}>
      <OrderPage
        content={{ phase: 'new', marketplace: 'aliexpress', id: '' }}
        said="nothing"
        preview={null}
        inPrivate={false}
        suggestions={{ carriers: ['DHL', 'EMS'], countries: ['Germany'], currencies: ['EUR'] }}
        candidatesFor={() => []}
        usualPayment={null}
        readPasted={async () => ({ fields: {}, unclear: [], cut: false })}
        {...handlers}
        {...props}
        {...more}
      />
    </HereContext.Provider>
  );
  const { rerender, unmount } = render(whole({}));
  return { ...handlers, unmount, update: (more: Partial<OrderPageProps>) => rerender(whole(more)) };
}

const HOUR = 3_600_000;
/** A day, said by `from` so many hours ago. */
export const on = (text: string, from: From, hoursAgo: number, words = text) => ({
  value: { kind: 'day', day: day(text), zones: [ZONE] } as const,
  from,
  readAt: NOW - hoursAgo * HOUR,
  text: words,
});
/** A text, said just now. */
export const text = (value: string, from: From): Statement<string> => ({
  value,
  from,
  readAt: NOW,
  text: value,
});
/** The row of a fact, by its name. */
export const rowOf = (name: string) => {
  const row = screen.getByRole('heading', { name, level: 3 }).closest<HTMLElement>('li.fact');
  if (!row) throw new Error(`no row ${name}`);
  return row;
};
