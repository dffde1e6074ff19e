// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { RunningCheck } from '../../../components/popup/running-checks';
import type { Account, AccountId } from '../../../lib/core/facts/account';
import type { CheckProgress } from '../../../lib/core/views/checking';
import type { OrderView } from '../../../lib/core/views/order-view';
import { viewOf } from '../sample-view';
import { ready, show } from './show-popup';

afterEach(cleanup);

const accountNumbered = (number: number): Account => ({
  id: `${number}`.repeat(16) as AccountId,
  marketplace: 'aliexpress',
  number,
  name: null,
});
/** Twelve orders to check, five of them of this account. */
const toCheck = (orders: OrderView[], account: AccountId | null = null) => {
  const content = ready(orders);
  if (content.phase !== 'ready') throw new Error('not ready');
  const of = (whose: AccountId | null, count: number) =>
    ({ marketplace: 'aliexpress', account: whose, orders: count }) as const;
  return { ...content, toCheck: [of(account, 5), of(null, 7)] };
};

describe('a check of orders', () => {
  const check = (more: Partial<CheckProgress> = {}): RunningCheck => ({
    marketplace: 'aliexpress',
    progress: {
      phase: 'elsewhere',
      total: 12,
      checked: ['1', '2', '3'].map((id) => ({ id, title: null, result: 'read', claimBy: null })),
      stop: null,
      until: null,
      ...more,
    },
  });

  it('that runs in a tab is told with how far it is, and the way to it', () => {
    const { showCheck } = show({ content: toCheck([viewOf('1')]), checks: [check()] });
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', {
      name: 'Checking your AliExpress orders: 3 of 12',
    });
    expect([bar.value, bar.max]).toEqual([3, 12]);
    // What is being checked is not offered for checking as well.
    expect(screen.queryByRole('link', { name: /^Check/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(showCheck).toHaveBeenCalledWith('aliexpress');
  });

  it('that stopped can be gone on with; one that was cancelled is not told of', () => {
    const content = toCheck([viewOf('1')]);
    const { update } = show({ content, checks: [check({ phase: 'stopped', stop: 'captcha' })] });
    screen.getByText('The check of your AliExpress orders stopped after 3 of 12.');
    expect(screen.queryByRole('progressbar')).toBeNull();
    screen.getByRole('button', { name: 'Go on with it' });
    update({ content, checks: [check({ phase: 'stopped', stop: 'cancelled' })] });
    expect(screen.queryByText(/stopped/)).toBeNull();
    screen.getByRole('link', { name: /^Check 12 orders/ });
  });
});

describe('orders whose claim is over', () => {
  const over = (id: string, routes: number) => viewOf(id, { title: id, urgency: 'over', routes });

  it('stay within reach, folded away, while other routes are open', () => {
    show({ content: ready([viewOf('1', { title: 'Lamp' }), over('Coat', 2), over('Hat', 1)]) });
    const fold = screen.getByText('Claim closed, other ways open (2)').closest('details');
    expect(fold?.open).toBe(false);
    expect(within(fold ?? document.body).getAllByRole('button', { hidden: true })).toHaveLength(2);
    expect(screen.queryByText('Nothing to claim right now')).toBeNull();
  });

  it('alone: there is nothing to claim, and they are there all the same', () => {
    show({ content: ready([over('Coat', 1)]) });
    screen.getByText('Nothing to claim right now');
    screen.getByText('Claim closed, other ways open (1)');
  });

  it('are unfolded while one of them is what the user looks at', () => {
    const view = over('Coat', 1);
    show({ content: ready([view]), openKey: view.key });
    const fold = screen.getByText('Claim closed, other ways open (1)').closest('details');
    expect(fold?.open).toBe(true);
  });

  it('without another route are over', () => {
    show({ content: ready([over('Coat', 0)]) });
    screen.getByRole('heading', { name: 'Over' });
    expect(screen.queryByText(/other routes/)).toBeNull();
  });
});

describe('orders to check', () => {
  it('are offered where the check is started: on the order list', () => {
    show({ content: toCheck([viewOf('1')]) });
    const link = screen.getByRole<HTMLAnchorElement>('link', {
      name: 'Check 12 orders on the AliExpress order list',
    });
    expect(link.href).toBe('https://aliexpress.example/orders');
    expect(link.target).toBe('_blank');
  });

  it('are those of the chosen account, where one is chosen', () => {
    const [one, two] = [accountNumbered(1), accountNumbered(2)];
    const orders = [viewOf('1', { account: one.id }), viewOf('2', { account: two.id })];
    const content = { ...toCheck(orders, one.id), accounts: [one, two] };
    const { update } = show({ content });
    expect(screen.getByRole('link', { name: /^Check 12 orders/ })).toBeTruthy();
    update({ content, account: one.id });
    expect(screen.getByRole('link', { name: /^Check 5 orders/ })).toBeTruthy();
    update({ content, account: two.id });
    expect(screen.queryByRole('link', { name: /^Check/ })).toBeNull();
  });

  it('are not mentioned when there are none', () => {
    show({ content: ready([viewOf('1')]) });
    expect(screen.queryByRole('link', { name: /Check/ })).toBeNull();
  });
});
