// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CheckControl } from '../../../components/check/check-control';
import type { CheckedOrder, CheckProgress } from '../../../lib/core/views/checking';
import { localeWords } from '../../tools/locale-words';
import { claimBy, NOW, ZONE } from '../sample-view';

afterEach(cleanup);

const here = { words: { ...localeWords(), language: 'en-GB' }, now: NOW, zone: ZONE };
const DATE = claimBy('2026-12-31T08:00:00Z', '2026-12-30');
const checked = (more: Partial<CheckedOrder> = {}): CheckedOrder => ({
  id: '8210000000000001',
  title: 'Folding desk lamp',
  result: 'read',
  claimBy: DATE,
  ...more,
});
const progress = (more: Partial<CheckProgress> = {}): CheckProgress => ({
  phase: 'running',
  total: 12,
  checked: [],
  stop: null,
  until: null,
  ...more,
});
const three = [checked(), checked({ id: '2' }), checked({ id: '3' })];

function show(props: Partial<Parameters<typeof CheckControl>[0]>) {
  const handlers = { onGo: vi.fn(), onCancel: vi.fn(), onDismiss: vi.fn() };
  render(
    <CheckControl
      offered={12}
      progress={null}
      going={false}
      tells={false}
      shop="Shop"
      sums="2 claims close soon · US $84 at risk"
      here={here}
      {...handlers}
      {...props}
    />,
  );
  return handlers;
}
const said = () =>
  screen.queryByRole('status')?.textContent?.replace(/[\u2068\u2069]/g, '') ?? null;
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);

describe('before', () => {
  test('a button that says how many, and starts', () => {
    const { onGo } = show({});
    fireEvent.click(button('Check 12 orders'));
    expect(onGo).toHaveBeenCalledOnce();
    expect(said()).toBeNull();
  });

  test('a double click starts it, and cancels nothing', () => {
    const { onGo, onCancel } = show({});
    fireEvent.click(button('Check 12 orders'), { detail: 1 });
    cleanup();
    const running = show({ going: true, tells: true, progress: progress() });
    fireEvent.click(button('Cancel'), { detail: 2 });
    expect([onGo, onCancel, running.onCancel].map(({ mock }) => mock.calls.length)).toEqual([
      1, 0, 0,
    ]);
  });

  test('one order is one', () => {
    show({ offered: 1 });
    expect(buttons()).toEqual(['Check 1 order']);
  });

  test('nothing where nothing is to be checked', () => {
    show({ offered: 0 });
    expect(buttons()).toEqual([]);
  });
});

describe('while it runs', () => {
  const running = { going: true, tells: true };

  test('how far it is, in words and as a bar, and a way to cancel', () => {
    const { onCancel } = show({ ...running, progress: progress({ checked: three }) });
    expect(said()).toBe('Checked 3 of 12 · Folding desk lamp: last day to claim: Wed 30 Dec');
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Orders checked' });
    expect([bar.value, bar.max]).toEqual([3, 12]);
    fireEvent.click(button('Cancel'));
    expect(onCancel).toHaveBeenCalledOnce();
    expect(buttons()).toEqual(['Cancel']);
  });

  test('before the first answer: what is being done, and what not to do meanwhile', () => {
    show({ ...running, progress: progress() });
    expect(said()).toBe('Asking Shop about 12 orders, one after the other. Keep this page open.');
  });

  test.each([
    [{ result: 'nothing-new' }, 'Folding desk lamp: nothing new'],
    [{ result: 'not-found' }, 'Folding desk lamp: not found'],
    [{ result: 'unreadable' }, 'Folding desk lamp: the answer could not be read'],
    [{ result: 'read', claimBy: null }, 'Folding desk lamp: read'],
    [
      { claimBy: { ...DATE, certainty: 'estimated' } },
      'Folding desk lamp: last day to claim: about Wed 30 Dec',
    ],
    [{ title: null, result: 'nothing-new' }, '8210000000000001: nothing new'],
    [{ title: 'x'.repeat(90), result: 'nothing-new' }, `${'x'.repeat(39)}…: nothing new`],
  ] as const)('what came of the last order: %j', (more, text) => {
    show({ ...running, progress: progress({ checked: [checked(more)] }) });
    expect(said()).toBe(`Checked 1 of 12 · ${text}`);
  });

  test('a name in the other direction stays by itself', () => {
    show({ ...running, progress: progress({ checked: [checked({ title: 'مصباح' })] }) });
    expect(screen.getByRole('status').textContent).toContain('\u2068مصباح\u2069:');
  });
});

describe('afterwards', () => {
  const over = { going: false, tells: true, offered: 0 };

  test('what came of all, and a way to be rid of it', () => {
    const results = [
      ...three,
      checked({ result: 'nothing-new' }),
      checked({ result: 'not-found' }),
    ];
    const { onDismiss } = show({
      ...over,
      progress: progress({ phase: 'finished', checked: results, total: 5 }),
    });
    expect(said()).toBe(
      '5 orders checked, 3 with something new. 1 could not be read: open it yourself. 2 claims close soon · US $84 at risk',
    );
    fireEvent.click(button('Close'));
    expect(onDismiss).toHaveBeenCalledOnce();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  test('the button on which the keyboard stood becomes the one that closes', () => {
    const finished = progress({ phase: 'finished', checked: three, total: 3 });
    // The last answer is in, and the page has not noticed yet that it is through.
    show({ ...over, going: true, progress: finished });
    expect(buttons()).toEqual(['Close']);
    cleanup();
    const { onGo, onCancel, onDismiss } = show({ ...over, progress: finished });
    expect(buttons()).toEqual(['Close']);
    fireEvent.click(button('Close'));
    expect([onGo, onCancel, onDismiss].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 1]);
  });

  test('those that were too many for one click are offered', () => {
    show({ ...over, offered: 5, progress: progress({ phase: 'finished', checked: three }) });
    expect(buttons()).toEqual(['Check 5 orders', '×']);
  });

  test.each([
    ['captcha', 'Solve it on this page'],
    ['signed-out', 'Sign in'],
    ['rate-limit', 'until 15:05'],
    ['expired', 'Reload'],
    ['failed', 'continue with the others'],
    ['no-client', 'Reload'],
    ['no-answer', 'within 30 seconds'],
    ['unreadable', 'Open these orders yourself'],
    ['cancelled', 'Cancelled'],
    [null, 'Interrupted'],
  ] as const)('stopped by %s: what happened, and what to do', (stop, text) => {
    const until = stop === 'rate-limit' ? NOW + 65 * 60_000 : null;
    const { onGo } = show({
      ...over,
      progress: progress({ phase: 'stopped', stop, until, checked: three }),
    });
    expect(said()).toContain(text);
    expect(said()).not.toContain('«');
    if (until) return;
    fireEvent.click(button('Continue: 9 left'));
    expect(onGo).toHaveBeenCalledOnce();
  });

  test('a shop that asks to slow down is not asked before the time on the button', () => {
    const until = NOW + 60 * 60_000;
    const { onGo } = show({
      ...over,
      progress: progress({ phase: 'stopped', stop: 'rate-limit', until }),
    });
    expect(button('Continue from 15:00').getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button('Continue from 15:00'));
    expect(onGo).not.toHaveBeenCalled();
  });

  test('while the last question is out it cannot go on yet', () => {
    show({ ...over, going: true, progress: progress({ phase: 'stopped', stop: 'cancelled' }) });
    expect(button('Continue: 12 left').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('on a page that did not start it', () => {
  test('after loading anew only the button: what is left', () => {
    show({ progress: progress({ phase: 'stopped', checked: three }) });
    expect(said()).toBeNull();
    expect(buttons()).toEqual(['Continue: 9 left']);
  });

  test('another tab is named, and nothing can be pressed', () => {
    show({ progress: progress({ phase: 'elsewhere', checked: three }) });
    expect(said()).toBe('Another tab is checking: 3 of 12');
    expect(buttons()).toEqual([]);
  });
});
